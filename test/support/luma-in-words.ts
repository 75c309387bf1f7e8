import type { Draft } from '../../src/cases/draft.ts';
import { lumaHarbor } from './luma-harbor.ts';

const text = 'Our warehouse in Dongguan packs the orders; one clerk typed the tracking numbers, and now the warehouse supervisor owns this step.';

/** The same seller, who says at the first question who it is in one message. */
export const lumaInWords: Draft = {
  ...lumaHarbor,
  answers: { ...lumaHarbor.answers, who: { ticked: [], blanks: {}, own: [{ id: 'o1', text, used: true }] } },
};
