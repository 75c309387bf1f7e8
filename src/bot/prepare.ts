import type { Act, Input, Upload, UploadProblem } from '../flows/exchange.ts';
import type { Session } from '../flows/session.ts';
import type { Log } from '../log.ts';
import type { Channel, Fetched } from './channel.ts';
import { isHopeless, mostBytes, readUpload } from './upload/read-upload.ts';
import type { Reading } from './upload/reading.ts';
import { isSaying } from './upload/words.ts';

/**
 * Makes an input ready for the conversation, which reads no files and asks nobody: done in the person's turn, after
 * repeats are dropped. Ends in bounded time and never rejects; what it has nothing to do with comes back as it is.
 */
export type Prepare = (channel: string, input: Input, session: Session) => Promise<Input>;

/** A file that is to be fetched and read. */
const isUpload = (act: Act): act is Act & { kind: 'upload' } => act.kind === 'upload';

/** The button that asks for a proposal of the translator. */
export const asksTranslator = (act: Act): act is Act & { kind: 'press'; press: { do: 'translate'; item: string } } =>
  act.kind === 'press' && act.press.do === 'translate';

/** Whether preparing this may take seconds: the acts that somebody outside is asked about. All others are ready at once. */
export const isSlow = (act: Act): boolean => isUpload(act) || asksTranslator(act);

/** How long a file may take to come, in milliseconds. */
const fetchMs = 20_000;

/** One after the other: each is given what the one before made of the input. */
export const inTurn =
  (...steps: readonly Prepare[]): Prepare =>
  async (channel, input, session) => {
    let prepared = input;
    for (const step of steps) prepared = await step(channel, prepared, session);
    return prepared;
  };

export interface UploadsOptions {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly log: Log;
}

/** What is left of a file that is not taken: what was said next to it, or a word on why. */
const withoutFile = ({ words }: Upload, problem: UploadProblem): Act =>
  words !== undefined && isSaying(words) ? { kind: 'notice', text: words, unread: problem } : { kind: 'unreadable', problem };

/** A file becomes the notice that is in it, after the words that came with it, or a word on why there is none. */
export function uploadsIn({ channels, log }: UploadsOptions): Prepare {
  async function fetched(channel: string, upload: Upload): Promise<Fetched> {
    const gone = { ok: false, problem: 'gone' } as const;
    return (await channels.get(channel)?.fetch?.(upload, { mostBytes, deadlineMs: fetchMs })) ?? gone;
  }

  async function reading(channel: string, upload: Upload): Promise<Reading> {
    if (isHopeless(upload)) return { ok: false, problem: 'wrong-type' };
    if ((upload.size ?? 0) > mostBytes) return { ok: false, problem: 'too-large' };
    const file = await fetched(channel, upload);
    if (!file.ok) return file;
    const { name, mediaType } = upload;
    return readUpload({ name, bytes: file.bytes, ...(mediaType !== undefined && { mediaType }) });
  }

  /** Never what the file is called or holds: that is the seller's. */
  async function read(channel: string, upload: Upload): Promise<Act> {
    try {
      const found = await reading(channel, upload);
      if (found.ok) return { kind: 'notice', text: upload.words === undefined ? found.text : `${upload.words}\n\n${found.text}` };
      log.info({ channel, problem: found.problem }, 'file not read');
      return withoutFile(upload, found.problem);
    } catch (error) {
      log.error({ err: error, channel }, 'file could not be read');
      return withoutFile(upload, 'broken');
    }
  }

  return async (channel, input) => (isUpload(input.act) ? { ...input, act: await read(channel, input.act.upload) } : input);
}
