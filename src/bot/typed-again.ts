import { fingerprint } from '../cases/fingerprint.ts';
import type { Input } from '../flows/exchange.ts';
import type { Owed, PersonRecord } from '../store/person-record.ts';

/** What an owed reply keeps of typed words. Those of a form name their question; others go wherever the draft stands. */
export function typedIn({ act, sentAt }: Input): Pick<Owed, 'words' | 'sentAt'> {
  if (act.kind !== 'text') return {};
  return { words: fingerprint(act.text), ...(sentAt !== undefined && { sentAt }) };
}

/**
 * Whether words came before and their person had not heard so when they sent them: the reply to them is owed, or was later.
 * Who has typed something else since has heard it, unless what comes was sent before that and overtaken on its way. The
 * times are the platform's, Telegram's in whole seconds: within one of them nothing is sure, and the words are an answer.
 */
function isAgain({ owed, heard }: PersonRecord, words: string, sentAt: number | undefined): boolean {
  const latest = owed.findLast((each) => each.words !== undefined);
  if (latest?.words === words) return true;
  if (heard?.words !== words && !owed.some((each) => each.words === words)) return false;
  const heardAt = latest ? latest.sentAt : heard?.at;
  return sentAt !== undefined && heardAt !== undefined && sentAt < heardAt;
}

/** An input as the conversation is to see it: words that come again are no other answer. */
export function asMeant(record: PersonRecord, input: Input): Input {
  const { words, sentAt } = typedIn(input);
  if (input.act.kind !== 'text' || words === undefined || !isAgain(record, words, sentAt)) return input;
  return { ...input, act: { kind: 'again', text: input.act.text } };
}
