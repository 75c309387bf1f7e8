import type { PersonRecord } from '../../src/store/person-record.ts';
import { canariesIn, sayerOf } from './wanted.ts';
import type { Seller } from './seller.ts';
import type { Sent } from './sent.ts';

/** A promise that was broken: to whom, and how. */
export interface Broken {
  readonly seller: string;
  readonly kind: 'unanswered' | 'doubled' | 'lost' | 'foreign' | 'letter' | 'record';
  readonly what: string;
}

const times = (text: string, word: string): number => canariesIn(text).filter((each) => each === word).length;

/** What the letter of a seller has that it must not, and has not that it must. */
function brokenInLetter({ name, letter, script, words, trouble, whereabouts }: Seller): readonly Broken[] {
  if (letter === undefined) return [{ seller: name, kind: 'unanswered', what: `${trouble ?? 'did not come to an end in time'}, ${whereabouts}` }];
  const found = [...new Set(canariesIn(letter))];
  const broken = [
    ...words.filter((word) => times(letter, word) === 0).map((word) => ({ seller: name, kind: 'lost', what: word }) as const),
    ...words.filter((word) => times(letter, word) > times(script.letter, word)).map((word) => ({ seller: name, kind: 'doubled', what: word }) as const),
    ...found.filter((word) => !words.includes(word)).map((word) => ({ seller: name, kind: 'foreign', what: `${word} in the letter` }) as const),
  ];
  if (broken.length > 0 || letter === script.letter) return broken;
  return [{ seller: name, kind: 'letter', what: `is not the letter of their answers:\n${letter}\n--- but\n${script.letter}` }];
}

/** Words that were sent to somebody else than who said them. */
export function brokenInChats(sellers: readonly Seller[], sent: Iterable<Sent>): readonly Broken[] {
  const names = new Map(sellers.map(({ chatId, name }) => [chatId, name]));
  const broken = new Map<string, Broken>();
  for (const [chat, text] of sent)
    for (const word of canariesIn(text)) {
      const seller = names.get(chat) ?? chat;
      if (sayerOf(word) !== seller) broken.set(`${seller} ${word}`, { seller, kind: 'foreign', what: `${word} in their chat` });
    }
  return [...broken.values()];
}

/** What is left in the store that a quiet end does not leave: replies that are owed, drafts beyond the one. */
export function brokenInRecord({ name }: Seller, record: PersonRecord | undefined): readonly Broken[] {
  const drafts = Object.keys(record?.session.drafts ?? {}).length;
  const owed = record?.owed.length ?? 0;
  return [
    ...(drafts === 1 ? [] : [{ seller: name, kind: 'record', what: `${drafts} drafts are kept` } as const]),
    ...(owed === 0 ? [] : [{ seller: name, kind: 'record', what: `${owed} replies are still owed` } as const]),
  ];
}

export const brokenInLetters = (sellers: readonly Seller[]): readonly Broken[] => sellers.flatMap((seller) => brokenInLetter(seller));
