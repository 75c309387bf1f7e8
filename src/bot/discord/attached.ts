import type { APIAttachment, APIMessage } from 'discord.js';
import type { Act, Upload } from '../../flows/exchange.ts';
import { isHopeless } from '../upload/read-upload.ts';
import { withWords } from '../upload/words.ts';
import { typedCommand } from './typed-command.ts';

/** An attachment as a file to be fetched. */
export const uploadOf = ({ filename: name, size, url: ref, content_type: mediaType }: APIAttachment): Upload => ({
  name,
  size,
  ref,
  ...(mediaType !== undefined && { mediaType }),
});

type Content = Pick<APIMessage, 'content' | 'embeds' | 'attachments' | 'message_snapshots'>;

/** A message and what it forwards, in that order. */
const partsOf = (message: Content): readonly Partial<Pick<APIMessage, 'content' | 'embeds' | 'attachments'>>[] => [
  message,
  ...(message.message_snapshots ?? []).map(({ message: forwarded }) => forwarded),
];

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text.trim() !== '').join('\n\n');

/** The words of a message, those of a forwarded one included. */
export const wordsOf = (message: Content): string => joined(partsOf(message).map(({ content }) => content));

/** What is attached to a message, or to one it forwards. */
const uploadsOf = (message: Content): readonly Upload[] =>
  partsOf(message).flatMap(({ attachments = [] }) => attachments.map(uploadOf));

/** What a message shows in boxes, as other bots do with mails that they pass on. */
const boxesOf = (message: Content): string =>
  joined(
    partsOf(message)
      .flatMap(({ embeds = [] }) => embeds)
      .flatMap(({ title, description, fields = [] }) => [title, description, ...fields.map((field) => `${field.name}\n${field.value}`)]),
  );

/** The file of a message that may be a notice, else the first that is there. */
const fileOf = (message: Content): Upload | undefined => {
  const uploads = uploadsOf(message);
  return uploads.find((upload) => !isHopeless(upload)) ?? uploads[0];
};

/** Amazon's notice in a message that somebody pointed at: its words, else its boxes, and its file. */
export function noticeAct(message: Content): Act {
  const words = wordsOf(message) || boxesOf(message);
  const upload = fileOf(message);
  if (upload && !isHopeless(upload)) return { kind: 'upload', upload: withWords(upload, words) };
  if (words !== '') return { kind: 'notice', text: words };
  return upload ? { kind: 'upload', upload } : { kind: 'unreadable', problem: 'no-text' };
}

const isPicture = ({ mediaType = '' }: Upload): boolean => /^(?:image|audio|video)\//u.test(mediaType);

/**
 * A message without words of its own, or with a file that may be a notice: the file, and what is said next to it.
 * Pictures and voice messages are what cannot be read, as they are everywhere.
 *
 * @returns `undefined` when its words are what counts
 */
export function fileAct(message: Content): Act | undefined {
  const upload = fileOf(message);
  const words = wordsOf(message);
  if (upload && !isHopeless(upload)) return { kind: 'upload', upload: typedCommand(words) ? upload : withWords(upload, words) };
  if (words !== '') return undefined;
  return upload && !isPicture(upload) ? { kind: 'upload', upload } : { kind: 'unsupported' };
}
