import type { CaseType, Suggestion } from '../../src/cases/case-type.ts';
import type { Answer, Draft, OwnWords } from '../../src/cases/draft.ts';
import { itemsAt } from '../../src/cases/items.ts';
import type { Localized } from '../../src/cases/localized.ts';
import { type Question, questions } from '../../src/cases/question.ts';
import type { Finding, Rule } from '../../src/letter/finding.ts';
import type { Letter, Passage } from '../../src/letter/letter.ts';
import { review } from '../../src/letter/review/review.ts';

const same = (text: string): Localized => ({ en: text, 'zh-CN': text, 'zh-TW': text });

const suggestion = (id: string, sentence: string): Suggestion => ({ id, label: same(id), sentence: same(sentence) });

const catalogue: Partial<Record<Question, readonly Suggestion[]>> = {
  why: [
    suggestion('C1', 'Tracking numbers were typed in by hand once every {days} days, so {n} shipments were confirmed late.'),
    suggestion('C2', 'During {period} we had {n} packers while orders rose to {total} per day.'),
  ],
  fixed: [
    suggestion('A1', 'On {date} we confirmed shipment for all {n} open orders.'),
    suggestion('A2', 'We assigned {n} additional packers on {date}.'),
    suggestion('A3', 'We deleted the duplicate offers.'),
  ],
  prevented: [
    suggestion('M1', '{tool} sends the tracking number when the label is scanned.'),
    suggestion('M2', 'Our {role} compares the forecast with packing capacity before each holiday.'),
    suggestion('M3', 'Every Monday a second person compares both lists.'),
    suggestion('M4', 'Each price file is approved by a second person.'),
    suggestion('M5', 'All closures are entered in Shipping Settings.'),
  ],
};

/** A small case about late shipments, with few suggestions. */
export const smallCase: CaseType = {
  id: 'late-shipment',
  name: same('Late shipment rate'),
  group: 'performance',
  routes: ['plan', 'dispute', 'documents'],
  issue: 'our Late Shipment Rate',
  subject: 'Late Shipment Rate',
  remedy: same('restore our offers'),
  rule: same('Late Shipment Rate under 4%.'),
  facts: same('Rates and orders.'),
  cues: [{ weight: 3, pattern: /late shipment rate|迟发率|遲發率/iu }],
  mustName: ['percentage'],
  questions: Object.fromEntries(
    questions.map((question) => [
      question,
      { hint: same('Hint.'), example: same('Example.'), suggestions: catalogue[question] ?? [] },
    ]),
  ) as CaseType['questions'],
  evidence: [{ ...suggestion('E1', 'Order list with tracking'), supports: ['A1'] }],
  pitfalls: [],
  appeal: same('Account Health.'),
  reply: same('Two days.'),
};

/** Other kinds of trouble, by what their notices say. */
const otherCases: readonly CaseType[] = [
  { ...smallCase, id: 'review-manipulation', name: same('Review manipulation'), cues: [{ weight: 3, pattern: /manipulated reviews|刷单|刷單/giu }] },
  { ...smallCase, id: 'expired-product', name: same('Expired product'), cues: [{ weight: 3, pattern: /expired/iu }, { weight: 2, pattern: /best before/iu }] },
];

/** What is answered at a question: own words as text, or whole; ticks with the values of their blanks. */
export interface Given {
  readonly own?: readonly (string | Partial<OwnWords>)[];
  readonly ticks?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const answerOf = ({ own = [], ticks = {} }: Given): Answer => ({
  ticked: Object.keys(ticks),
  blanks: ticks,
  own: own.map((words, index) => ({
    id: `o${index + 1}`,
    used: true,
    ...(typeof words === 'string' ? { text: words } : { text: '', ...words }),
  })),
});

/** A draft with these answers. */
export const draftOf = (answers: Readonly<Partial<Record<Question, Given>>>, notice?: string): Draft => ({
  id: 'd1',
  room: 'private',
  createdAt: 0,
  updatedAt: 0,
  caseId: smallCase.id,
  answers: Object.fromEntries(Object.entries(answers).map(([question, given]) => [question, answerOf(given)])),
  at: { step: 'review' },
  kept: [],
  ...(notice !== undefined && { notice }),
});

/** A plain letter of a draft: a heading and the items of each question, one to a line. */
export function letterOf(caseType: CaseType, draft: Draft): Letter {
  const at = (question: Question): readonly Passage[] =>
    itemsAt(caseType, draft, question).flatMap((item): readonly Passage[] => [
      { text: item.text, origin: item.kind === 'own' ? 'yours' : 'ticked', question, item: item.id },
      { text: '\n', origin: 'frame' },
    ]);
  return {
    subject: caseType.subject,
    full: [{ text: 'Dear Seller Performance Team!\n', origin: 'frame' }, ...questions.flatMap(at)],
    blocks: [],
    exhibits: itemsAt(caseType, draft, 'evidence').map((item) => item.text),
  };
}

/** The model letter of the late-shipment case (domain.md 6) as answers typed by the seller: nothing in it is amiss. */
export const modelAnswers: Readonly<Partial<Record<Question, Given>>> = {
  store: { own: ['Luma Harbor Home'] },
  who: { own: ['The warehouse supervisor owns shipment confirmation; the operations manager confirms each closure in writing.'] },
  what: {
    own: [
      'This plan answers your notice of May 9, 2026. Our Late Shipment Rate was 6.20% over 30 days (23 of 371 orders) and 11.76% over 10 days (16 of 136); the target is under 4%. All 23 orders have been shipped: 22 are delivered, and one buyer received a full refund on May 11, 2026. A list with tracking numbers is attached (Exhibit 1).',
    ],
  },
  when: { own: ['16 orders were late during our closure from May 1 to May 5, 2026; 7 more between April 14 and April 30, 2026.'] },
  where: { own: ['amazon.com, seller-fulfilled orders from our warehouse in Dongguan, at the step of shipment confirmation.'] },
  why: {
    own: [
      'Closure not entered (16 orders). Our Dongguan warehouse was closed from May 1 to May 5, 2026. We neither entered the closure in Shipping Settings nor set the listings to vacation status, so orders kept arriving with ship-by dates of May 1 to May 5.',
      'Confirmation by hand (7 orders). Between April 14 and April 30, 2026 parcels left on time, but one clerk typed the tracking numbers every second day. Seven shipments were confirmed after the expected ship date.',
      'Handling time too short. 38 SKUs promised 1 day, while packing and hand-over needed up to 2 days.',
    ],
  },
  fixed: {
    own: [
      { text: 'We shipped the 16 holiday orders by May 7, 2026 and wrote to every buyer with the tracking number and delivery date.', answers: 'o1' },
      { text: 'We uploaded carrier and tracking number for all orders by May 8, 2026. No order is overdue today.', answers: 'o2' },
      { text: 'On May 10, 2026 we connected our ERP to Amazon: scanning a label now confirms the shipment at once (Exhibit 2).', answers: 'o2' },
      { text: 'On May 10, 2026 we changed the handling time of the 38 SKUs from 1 to 2 days (Exhibit 3).', answers: 'o3' },
    ],
  },
  prevented: {
    own: [
      { text: 'All closures until April 2027 are entered in Shipping Settings. Five working days before each one, the warehouse supervisor sets listings to vacation status; the operations manager confirms it in writing.', answers: 'o1' },
      { text: 'Every working day at 16:00 the supervisor checks that no order is unconfirmed on its ship-by date. A named deputy covers absences.', answers: 'o2' },
      { text: 'Each Monday our team compares real packing time per SKU with the handling-time setting and adjusts it the same day.', answers: 'o3' },
      { text: 'Our team reads the rate on Account Health every morning. At 2% we extend handling time and record cause and remedy within 24 hours.', answers: 'all' },
    ],
  },
  result: { own: ['From May 11 to May 17, 2026 we shipped 94 orders; none was confirmed late.'] },
  evidence: { own: ['Order list with tracking', 'ERP connection', 'Handling-time settings', 'Closure calendar'] },
  signer: { own: ['Operations Manager'] },
};

/** The day the model answers are reviewed, epoch ms. */
export const modelNow = Date.UTC(2026, 4, 18);

export type Answers = Readonly<Partial<Record<Question, Given>>>;

/** What is not as in the model letter. */
export interface Changed {
  readonly caseType?: CaseType;
  readonly notice?: string;
  readonly now?: number;
}

/** The review of exactly these answers. */
export function reviewOf(answers: Answers, { caseType = smallCase, notice, now = modelNow }: Changed = {}): readonly Finding[] {
  const draft = draftOf(answers, notice);
  return review({ caseType, draft, letter: letterOf(caseType, draft), now, caseTypes: [smallCase, ...otherCases] });
}

/** The findings of one rule when some of the model answers are replaced. */
export const findingsOf = (rule: Rule, answers: Answers, changed: Changed = {}): readonly Finding[] =>
  reviewOf({ ...modelAnswers, ...answers }, changed).filter((finding) => finding.rule === rule);

/** The model answers with one more sentence of the seller's at a question. */
export const saying = (question: Question, text: string): Answers => ({
  [question]: { own: [...(modelAnswers[question]?.own ?? []), { text, answers: 'all' }] },
});
