/**
 * All that the conversation can ask, in order. The six questions (六何法) are `who` to `where`, then for a plan `why`,
 * and *how* twice (`fixed`, `prevented`); a dispute asks why the notice is mistaken (`grounds`) and how that can be
 * verified (`proof`). The others complete the letter.
 */
export const questions = [
  'store',
  'who',
  'what',
  'when',
  'where',
  'why',
  'grounds',
  'fixed',
  'prevented',
  'result',
  'proof',
  'evidence',
  'signer',
] as const;

export type Question = (typeof questions)[number];

/** Something for every question. */
export const eachQuestion = <T>(give: (question: Question) => T): Readonly<Record<Question, T>> => ({
  store: give('store'),
  who: give('who'),
  what: give('what'),
  when: give('when'),
  where: give('where'),
  why: give('why'),
  grounds: give('grounds'),
  fixed: give('fixed'),
  prevented: give('prevented'),
  result: give('result'),
  proof: give('proof'),
  evidence: give('evidence'),
  signer: give('signer'),
});

/** The six questions by the number their header shows (`k/6`); the rest have no number. */
export const questionNumber: Readonly<Partial<Record<Question, number>>> = {
  who: 1,
  what: 2,
  when: 3,
  where: 4,
  why: 5,
  grounds: 5,
  fixed: 6,
  prevented: 6,
  proof: 6,
};

/**
 * How a question is answered: `one` takes a single tick or text and goes on; `text` goes on after typed words, and
 * after Done when something was ticked; `list` gathers ticks and words until Done.
 */
export type AnswerMode = 'one' | 'text' | 'list';

export const answerMode: Readonly<Record<Question, AnswerMode>> = {
  store: 'one',
  who: 'text',
  what: 'text',
  when: 'text',
  where: 'text',
  why: 'list',
  grounds: 'list',
  fixed: 'list',
  prevented: 'list',
  result: 'text',
  proof: 'list',
  evidence: 'list',
  signer: 'one',
};

/** The three parts of the plan, whose items answer each other by number (C2 -> A2 -> M2). */
export type Part = 'why' | 'fixed' | 'prevented';

export const parts = ['why', 'fixed', 'prevented'] as const satisfies readonly Part[];
