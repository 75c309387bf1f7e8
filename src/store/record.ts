import { routes } from '../cases/case-type.ts';
import type { Answer, Draft, OwnWords, Place, Shelved } from '../cases/draft.ts';
import { type Facts, factNames } from '../cases/facts.ts';
import { locales } from '../cases/localized.ts';
import { questions } from '../cases/question.ts';
import type { Reply } from '../flows/exchange.ts';
import type { Session } from '../flows/session.ts';
import {
  dictionaryOf,
  either,
  type Guard,
  isFlag,
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Parts,
  wrongPart,
} from './guard.ts';
import { currentShape, migrate } from './migrate.ts';
import { isCorrupt } from './row.ts';
import type { Heard, Owed, PersonRecord } from './person-record.ts';

const isQuestion = oneOf(...questions);

const shelvedParts: Parts<Shelved> = { ticked: listOf(isText), blanks: dictionaryOf(dictionaryOf(isText)) };

const isAnswer = objectOf<Answer>({
  ...shelvedParts,
  own: listOf(
    objectOf<OwnWords>({
      id: isText,
      text: isText,
      used: isFlag,
      answers: optional(isText),
      english: optional(isText),
      proposal: optional(isText),
    }),
  ),
});

type At<Step> = Extract<Place, { readonly step: Step }>;

const places: { readonly [Step in Place['step']]: Guard<At<Step>> } = {
  case: objectOf<At<'case'>>({ step: oneOf('case'), group: optional(isText), also: optional(oneOf(true)) }),
  facts: objectOf<At<'facts'>>({ step: oneOf('facts') }),
  fact: objectOf<At<'fact'>>({ step: oneOf('fact'), fact: oneOf(...factNames) }),
  ask: objectOf<At<'ask'>>({ step: oneOf('ask'), question: isQuestion }),
  blank: objectOf<At<'blank'>>({
    step: oneOf('blank'),
    question: isQuestion,
    item: isText,
    blank: isText,
    again: optional(oneOf(true)),
    between: optional(listOf(isText)),
  }),
  link: objectOf<At<'link'>>({ step: oneOf('link'), question: oneOf('why', 'fixed', 'prevented'), item: isText }),
  english: objectOf<At<'english'>>({ step: oneOf('english'), question: isQuestion, item: isText }),
  review: objectOf<At<'review'>>({ step: oneOf('review') }),
  letter: objectOf<At<'letter'>>({ step: oneOf('letter') }),
};

const isPlace: Guard<Place> = (value): value is Place => Object.values(places).some((isThis) => isThis(value));

const isFacts = objectOf<Facts>({
  values: dictionaryOf(oneOf(...factNames), isText),
  metricOf: optional(isText),
  typed: optional(listOf(oneOf(...factNames))),
  cases: listOf(isText),
  deadline: optional(isText),
  documents: listOf(isText),
  scope: optional(isText),
  state: optional(isText),
  confirmed: isFlag,
});

const isDraft = objectOf<Draft>({
  id: isText,
  room: isText,
  aside: optional(isText),
  createdAt: isNumber,
  updatedAt: isNumber,
  caseId: optional(isText),
  notice: optional(isText),
  route: optional(oneOf(...routes)),
  facts: optional(isFacts),
  answers: dictionaryOf(isQuestion, isAnswer),
  at: isPlace,
  editing: optional(oneOf(true)),
  shelved: optional(dictionaryOf(dictionaryOf(isQuestion, objectOf(shelvedParts)))),
  kept: listOf(isText),
});

// Any reply with a kind will do: one that this version does not know must not cost a draft.
const isReply: Guard<Reply> = (value): value is Reply =>
  typeof value === 'object' && value !== null && 'kind' in value && isText(value.kind);

const recordParts: Parts<PersonRecord> = {
  session: objectOf<Session>({
    locale: oneOf(...locales),
    localeChosen: isFlag,
    drafts: dictionaryOf(isDraft),
    active: dictionaryOf(isText),
    longTextAt: optional(isNumber),
  }),
  seen: listOf(isText),
  owed: listOf(
    objectOf<Owed>({
      inputId: isText,
      channel: isText,
      address: dictionaryOf(either(either(isText, isNumber), isFlag)),
      room: isText,
      replies: listOf(isReply),
      by: optional(isText),
      words: optional(isText),
      sentAt: optional(isNumber),
    }),
  ),
  heard: optional(objectOf<Heard>({ words: isText, at: isNumber })),
  revision: isNumber,
};

const isRecord = objectOf(recordParts);

/** Why a record could not be read; `at` names the part that is wrong and never what it holds. */
type Unreadable =
  | { readonly problem: 'corrupt' }
  | { readonly problem: 'shape'; readonly shape?: number }
  | { readonly problem: 'invalid'; readonly at: string };

type ReadRecord =
  | { readonly ok: true; readonly record: PersonRecord }
  | { readonly ok: false; readonly why: Unreadable };

/**
 * A record out of what a store gave, whatever that is. Older shapes are migrated, every part is checked; what a later
 * version added to a record of the same shape is kept. Never throws.
 */
export function readRecord(stored: unknown): ReadRecord {
  if (isCorrupt(stored)) return { ok: false, why: { problem: 'corrupt' } };
  const migrated = migrate(stored);
  if (!migrated.ok) {
    const found = migrated.shape === undefined ? {} : { shape: migrated.shape };
    return { ok: false, why: { problem: 'shape', ...found } };
  }
  const { shape: _, ...record } = migrated.record;
  if (isRecord(record)) return { ok: true, record };
  return { ok: false, why: { problem: 'invalid', at: wrongPart(record, recordParts) ?? '' } };
}

/** What is stored for a record. */
export const writtenRecord = (record: PersonRecord): object => ({ shape: currentShape, ...record });
