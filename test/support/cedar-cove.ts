import type { Answer, Draft } from '../../src/cases/draft.ts';
import { lumaHarbor } from './luma-harbor.ts';

/** What this seller says otherwise; each of these words stands in a letter of its own only. */
const said: readonly (readonly [luma: string, cedar: string])[] = [
  ['Luma Harbor Home', 'Cedar Cove Outdoors'],
  ['Dongguan', 'Ningbo'],
  ['warehouse supervisor', 'dispatch lead'],
  ['operations manager', 'store owner'],
  ['ERP', 'WMS'],
  ['16:00', '14:30'],
];

const retold = (text: string): string => said.reduce((so, [luma, cedar]) => so.replaceAll(luma, cedar), text);

const retoldAnswer = ({ ticked, blanks, own }: Answer): Answer => ({
  ticked,
  blanks: Object.fromEntries(
    Object.entries(blanks).map(([item, values]) => [
      item,
      Object.fromEntries(Object.entries(values).map(([blank, value]) => [blank, retold(value)])),
    ]),
  ),
  own: own.map((words) => ({ ...words, text: retold(words.text) })),
});

/** Another seller with the same case and other answers: whatever is mixed up between the two is seen in the letters. */
export const cedarCove: Draft = {
  ...lumaHarbor,
  id: 'cedar01',
  answers: Object.fromEntries(Object.entries(lumaHarbor.answers).map(([question, answer]) => [question, retoldAnswer(answer)])),
};

/** Words of the one letter that must not stand in the other. */
export const wordsOf = { luma: said.map(([luma]) => luma), cedar: said.map(([, cedar]) => cedar) } as const;
