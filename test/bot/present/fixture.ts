import type { Answer, Draft } from '../../../src/cases/draft.ts';
import type { Locale } from '../../../src/cases/localized.ts';
import type { Question } from '../../../src/cases/question.ts';
import type { Reply } from '../../../src/flows/exchange.ts';
import type { Drawn } from '../../../src/bot/message.ts';
import { present } from '../../../src/bot/present/present.ts';
import type { View } from '../../../src/bot/present/view.ts';

/** 20 May 2026, noon UTC. */
export const now = Date.UTC(2026, 4, 20, 12);

export const ticked = (blanks: Readonly<Record<string, Readonly<Record<string, string>>>>): Answer => ({
  ticked: Object.keys(blanks),
  blanks,
  own: [],
});

/** Own words `o1`, `o2`, ... that all stand in the letter. */
export const own = (...texts: readonly string[]): Answer => ({
  ticked: [],
  blanks: {},
  own: texts.map((text, index) => ({ id: `o${index + 1}`, text, used: true })),
});

/** A late-shipment draft with every question answered convincingly. */
export const answers: Readonly<Partial<Record<Question, Answer>>> = {
  store: own('Luma Harbor Home'),
  who: ticked({ P1: { role: 'shipping clerk' } }),
  what: ticked({ I1: { notice_date: 'May 9, 2026', percent: '6.20%', n: '23', total: '371' } }),
  when: ticked({ T1: { period: 'May 1-5, 2026' } }),
  where: ticked({ L1: { marketplace: 'amazon.com', city: 'Reno' } }),
  why: ticked({ C1: { days: '2', n: '23' } }),
  fixed: ticked({ A1: { date: 'May 11, 2026', n: '12' } }),
  prevented: ticked({ M1: { tool: 'ShipStation', role: 'warehouse supervisor', time: '16:00' } }),
  result: ticked({ R1: { period: 'May 12-19, 2026', total: '140' } }),
  evidence: { ticked: ['E1'], blanks: {}, own: [] },
  signer: ticked({ S2: {} }),
};

export const draft = (change: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  room: 'private',
  createdAt: now,
  updatedAt: now,
  caseId: 'late-shipment',
  answers: {},
  at: { step: 'ask', question: 'why' },
  kept: [],
  ...change,
});

export const view = (drafts: readonly Draft[], locale: Locale = 'en', room = 'private'): View => ({
  session: {
    locale,
    localeChosen: false,
    drafts: Object.fromEntries(drafts.map((one) => [one.id, one])),
    active: {},
  },
  now,
  room,
});

/** What is shown for the step at which a draft stands. */
export function shown(one: Draft, locale: Locale = 'en'): Drawn {
  const [message] = present({ kind: 'prompt', draft: one.id }, view([one], locale));
  if (!message) throw new Error('nothing is shown');
  return message;
}

export const all = (reply: Reply, one: Draft, locale: Locale = 'en'): readonly Drawn[] =>
  present(reply, view([one], locale));

export const textOf = (message: Drawn | undefined): string =>
  (message?.spans ?? []).map((span) => span.text).join('');

export const labelsOf = (message: Drawn | undefined): readonly string[] =>
  (message?.buttons ?? []).flat().map((button) => button.label);

/** What the button with a label does. */
export const pressOf = (message: Drawn | undefined, label: string): unknown =>
  (message?.buttons ?? []).flat().find((button) => button.label === label)?.action;
