import type { Answer, Draft } from '../../src/cases/draft.ts';
import { answerAt } from '../../src/cases/items.ts';
import type { Question } from '../../src/cases/question.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import type { Chance } from './random.ts';

/** Words that stand in one seller's letter and nowhere else: `Zt17a-what` is said by seller t17, in their first draft. */
const canary = (seller: string, attempt: string, question: Question): string => `Z${seller}${attempt}-${question}`;

/** Every such word in a text. */
export const canariesIn = (text: string): readonly string[] => text.match(/\bZ[td]\d+[a-z]-[a-z]+/gu) ?? [];

/** The seller whose word it is. */
export const sayerOf = (word: string): string => /^Z([td]\d+)/u.exec(word)?.[1] ?? '';

const typed = (text: string, answers?: string): Answer => ({
  ticked: [],
  blanks: {},
  own: [{ id: 'o1', text, used: true, ...(answers !== undefined && { answers }) }],
});

const phrases: Readonly<Record<string, readonly string[]>> = {
  store: ['Harbor Store', 'Cove Outdoors', 'Pine Trading'],
  who: ['Our warehouse team of four packs the orders and one clerk confirms them.', 'A clerk confirmed the parcels and our shift lead checks them now.'],
  what: ['The rate was 6.20% over 30 days, 23 of 371 orders.', 'Late were 16 of 136 orders, 11.76% over 10 days.'],
  when: ['It happened from May 1 to May 5, 2026, during our closure.', 'Orders were late between April 14 and April 30, 2026.'],
  where: ['On amazon.com, at our warehouse in Ningbo, China.', 'On amazon.com, in Dongguan, when the tracking numbers were typed in.'],
  why: ['The clerk typed the tracking numbers only every second day.', 'Nobody had entered the closure in Shipping Settings.'],
  fixed: ['On May 8, 2026 we shipped all open orders and wrote to the buyers.', 'On May 10, 2026 we connected our system to Amazon.'],
  prevented: ['Every working day at 16:00 a second person checks the open orders.', 'All closures are entered five days before they begin.'],
  result: ['From May 11 to May 17, 2026 we shipped 94 orders on time.', 'Since May 11, 2026 no order was late.'],
};

/** Questions that some answer with a tick and its facts in place of words. */
const tickable: readonly (readonly [question: Question, item: string])[] = [
  ['who', 'P1'],
  ['what', 'I2'],
  ['when', 'T2'],
  ['where', 'L1'],
  ['result', 'R1'],
];

/** How often a question that can be ticked is. */
const ticks = 0.3;

function ticked(question: Question, item: string): Answer {
  const { blanks } = answerAt(lumaHarbor, question);
  return { ticked: [item], blanks: { [item]: blanks[item] ?? {} }, own: [] };
}

/**
 * What a seller wants to say, by chance.
 *
 * @param seller their name, `t17` or `d17`
 * @param attempt `a` for the draft they begin with, `b` for one after they had everything deleted
 */
export function wantedBy(chance: Chance, seller: string, attempt: string): Draft {
  const answers: Partial<Record<Question, Answer>> = { evidence: ticked('evidence', 'E1'), signer: ticked('signer', 'S2') };
  for (const [name, said] of Object.entries(phrases)) {
    const question = name as Question;
    const [text, item, isTicked] = [chance.pick(said), tickable.find(([each]) => each === question)?.[1], chance.isHit(ticks)];
    const link = question === 'fixed' || question === 'prevented' ? 'all' : undefined;
    const word = canary(seller, attempt, question);
    const words = question === 'store' ? `${text} ${word}` : text.replace(/\.$/u, ` (${word}).`);
    answers[question] = isTicked && item !== undefined ? ticked(question, item) : typed(words, link);
  }
  return { ...lumaHarbor, id: 'wanted', answers };
}

/** The words of a draft by which its letter is known. */
export const canariesOf = ({ answers }: Draft): readonly string[] =>
  Object.values(answers).flatMap(({ own }) => own.flatMap(({ text }) => canariesIn(text)));
