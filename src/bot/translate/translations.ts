import { answerAt } from '../../cases/items.ts';
import type { Act, Input, Translation } from '../../flows/exchange.ts';
import { isVisibleIn } from '../../flows/on-draft.ts';
import type { Session } from '../../flows/session.ts';
import type { Log } from '../../log.ts';
import { asksTranslator, type Prepare } from '../prepare.ts';
import { recentFailures } from './recent-failures.ts';
import type { Translator } from './translator.ts';

export interface TranslationsOptions {
  readonly translator: Translator;
  readonly log: Log;
  /** Epoch milliseconds; the clock if not said. */
  readonly now?: () => number;
}

/** How long a service that failed at a text is not asked for it again, in milliseconds. */
const restMs = 10_000;

type Asked = Omit<Act & { kind: 'translated' }, 'result'> & { readonly text: string };

/** The words that are to be translated: those of the card in hand, when its button was pressed. */
function askedFor({ act, room }: Input, { drafts, active }: Session): Asked | undefined {
  if (!asksTranslator(act) || active[room] !== act.draft) return undefined;
  const draft = Object.hasOwn(drafts, act.draft) ? drafts[act.draft] : undefined;
  if (!draft || !isVisibleIn(room, draft) || draft.at.step !== 'english' || draft.at.question !== act.at) return undefined;
  const { question, item } = draft.at;
  if (act.press.item !== item) return undefined;
  const text = answerAt(draft, question).own.find(({ id }) => id === item)?.text;
  return text === undefined ? undefined : { kind: 'translated', draft: draft.id, question, item, text };
}

/** The button that asks for a proposal becomes what the translator says, or that it says nothing. */
export function translationsBy({ translator, log, now = Date.now }: TranslationsOptions): Prepare {
  const failures = recentFailures(restMs, now);

  async function translated(text: string): Promise<Translation> {
    if (failures.has(text)) return { ok: false, problem: 'failed' };
    try {
      const result = await translator.translate(text);
      if (!result.ok) log.info({ problem: result.problem }, 'translation refused');
      return result;
    } catch (error) {
      log.warn({ err: error }, 'translation failed');
      failures.add(text);
      return { ok: false, problem: 'failed' };
    }
  }

  return async (_channel, input, session) => {
    const asked = askedFor(input, session);
    if (!asked) return input;
    const { text, ...rest } = asked;
    return { ...input, act: { ...rest, result: await translated(text) } };
  };
}
