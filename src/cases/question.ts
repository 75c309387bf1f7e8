/**
 * What the conversation asks, in order. The seven from `who` to `prevented` are the six questions (六何法),
 * *how* being asked twice; the others complete the letter.
 */
export const questions = [
  'store',
  'who',
  'what',
  'when',
  'where',
  'why',
  'fixed',
  'prevented',
  'result',
  'evidence',
  'signer',
] as const;

export type Question = (typeof questions)[number];

/** The six questions by the number their header shows (`k/6`); the rest have no number. */
export const questionNumber: Readonly<Partial<Record<Question, number>>> = {
  who: 1,
  what: 2,
  when: 3,
  where: 4,
  why: 5,
  fixed: 6,
  prevented: 6,
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
  fixed: 'list',
  prevented: 'list',
  result: 'text',
  evidence: 'list',
  signer: 'one',
};

/** The three parts of the plan, whose items answer each other by number (C2 -> A2 -> M2). */
export type Part = 'why' | 'fixed' | 'prevented';

export const parts = ['why', 'fixed', 'prevented'] as const satisfies readonly Part[];
