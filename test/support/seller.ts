import type { Locale } from '../../src/cases/localized.ts';
import { suggestionOf } from '../../src/cases/all.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { lateShipment } from '../../src/cases/late-shipment.ts';
import { questions } from '../../src/cases/question.ts';
import { blanksIn } from '../../src/cases/sentence.ts';
import { say } from '../../src/messages/say.ts';
import { lumaHarbor } from './luma-harbor.ts';

/** A seller's hand on one channel: what a person can do there, and what they wait to see. */
export interface Hand {
  readonly locale: Locale;
  /** Sends /poa, and chooses where to draft if that is asked. */
  begin(): Promise<void>;
  /** Ticks one suggestion by its label. */
  tick(label: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Types words as an answer, however the channel takes them. */
  type(text: string): Promise<void>;
  /** Waits until the bot has shown this since the person's last doing. */
  sees(text: string): Promise<void>;
  /** The letter as it was received: the text on screen and the file. */
  letter(): Promise<{ readonly shown: string; readonly file: string }>;
}

/** One thing the seller does, and what they see then. */
export interface Doing {
  readonly do: 'tick' | 'press' | 'type' | 'begin';
  readonly what: string;
  readonly sees: string;
}

const isDate = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/u;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A value as somebody who writes Chinese types it: their dates, full-width digits. */
function typedIn(locale: Locale, value: string): string {
  const [, month, day, year] = isDate.exec(value) ?? [];
  if (locale === 'en' || month === undefined) return value;
  return `${year}年${months.indexOf(month) + 1}月${day}日`;
}

const header = (locale: Locale, question: (typeof questions)[number]): string => say(locale, `question.${question}`);

/**
 * The whole late-shipment dialogue as doings: the same answers in any language give the same letter.
 *
 * @param draft what this seller answers, as `lumaHarbor` unless told otherwise; its blanks in English
 */
export function lateShipmentDoings(locale: Locale, draft: Draft = lumaHarbor): readonly Doing[] {
  const doings: Doing[] = [
    { do: 'begin', what: '', sees: say(locale, 'case.title') },
    { do: 'press', what: lateShipment.name[locale], sees: header(locale, 'store') },
  ];
  questions.forEach((question, index) => {
    const answer = draft.answers[question];
    const next = questions[index + 1];
    const after = next ? header(locale, next) : say(locale, 'review.title');
    for (const item of answer?.ticked ?? []) {
      const suggestion = suggestionOf(lateShipment, item);
      if (!suggestion) throw new Error(`no suggestion ${item}`);
      const blanks = blanksIn(suggestion.sentence.en);
      const goesOn = question === 'signer' ? after : header(locale, question);
      doings.push({ do: 'tick', what: suggestion.label[locale], sees: goesOn });
      for (const blank of blanks) doings.push({ do: 'type', what: typedIn(locale, answer?.blanks[item]?.[blank] ?? ''), sees: header(locale, question) });
    }
    for (const words of answer?.own ?? []) doings.push({ do: 'type', what: words.text, sees: after });
    if ((answer?.ticked.length ?? 0) > 0 && question !== 'signer') doings.push({ do: 'press', what: say(locale, 'button.done'), sees: after });
  });
  doings.push({ do: 'press', what: say(locale, 'button.create'), sees: 'Plan of Action' });
  return doings;
}

/** Does one thing and waits for what it leads to. */
export async function doing(hand: Hand, { do: what, what: words, sees }: Doing): Promise<void> {
  if (what === 'begin') await hand.begin();
  else if (what === 'tick') await hand.tick(words);
  else if (what === 'press') await hand.press(words);
  else await hand.type(words);
  await hand.sees(sees);
}

/** Drafts the whole letter. */
export async function draftLateShipment(hand: Hand, draft: Draft = lumaHarbor): Promise<void> {
  for (const each of lateShipmentDoings(hand.locale, draft)) await doing(hand, each);
}
