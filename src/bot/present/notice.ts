import type { Locale } from '../../cases/localized.ts';
import { type Reply, uploadProblems } from '../../flows/exchange.ts';
import { valueProblems } from '../../flows/read-value.ts';
import { say } from '../../messages/say.ts';
import type { Message } from '../message.ts';
import { message } from './card.ts';
import { givenBack, plain } from './spans.ts';

type NoticeReply = Reply & { kind: 'notice' };

/** A short thing said between two steps. */
export function noticeMessage({ notice, values = {} }: NoticeReply, locale: Locale): Message {
  const value = (slot: string): string | number => values[slot] ?? '';
  const text = say(locale, `notice.${notice}`, {
    k: value('k'),
    length: value('length'),
    most: value('most'),
    problem: notice === 'unreadable' ? uploadWords(String(value('problem')), locale) : problemWords(String(value('problem')), locale),
  });
  return message({ spans: [plain(text), ...givenBack(String(value('words')))] });
}

/** What is wrong with a typed value, by the code that `readValue` gave. */
function problemWords(code: string, locale: Locale): string {
  const problem = valueProblems.find((known) => known === code);
  return say(locale, `problem.${problem ?? 'unclear'}`);
}

/** Why a file was not taken, by the code of the channel that read it. */
function uploadWords(code: string, locale: Locale): string {
  const problem = uploadProblems.find((known) => known === code);
  return say(locale, `upload.${problem ?? 'broken'}`);
}
