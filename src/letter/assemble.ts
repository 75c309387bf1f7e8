import type { CaseType } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { itemsAt } from '../cases/items.ts';
import { type TemplateName, templates } from '../templates/load.ts';
import { type Letter, type Passage, textOf } from './letter.ts';
import { type Extent, letterModel, wholeLetter } from './model.ts';
import { Slots, tidy } from './slots.ts';

/** The longest short form, in characters (domain.md 1). */
export const longestShort = 2000;

/** What a short form leaves out, least first, until it fits. Causes, and a fix and a measure for each, always stay whole. */
const shorterAndShorter: readonly Extent[] = [
  wholeLetter,
  { ...wholeLetter, notes: false },
  { ...wholeLetter, notes: false, lines: ['Issue', 'Period'] },
  { ...wholeLetter, notes: false, lines: ['Issue'] },
  { ...wholeLetter, notes: false, lines: ['Issue'], brief: true },
  { lines: ['Issue'], brief: true, notes: false, result: true, extras: false },
  { lines: ['Issue'], brief: true, notes: false, result: false, extras: false },
  { lines: [], brief: true, notes: false, result: false, extras: false },
];

/**
 * Builds the letter of a draft in all its forms (domain.md 1, skeleton). Pure: the same draft gives the same letter.
 * What is not answered is left out; whether the letter may go is for the review to say.
 */
export function assemble(caseType: CaseType, draft: Draft): Letter {
  const render = (name: TemplateName, extent = wholeLetter): readonly Passage[] => {
    const slots = new Slots();
    return slots.passages(tidy(templates[name](letterModel(caseType, draft, slots, extent))));
  };
  const short = shorterAndShorter.map((extent) => render('short', extent)).find((form) => textOf(form).length <= longestShort);
  return {
    subject: textOf(render('subject')),
    full: render('plan'),
    ...(short && { short }),
    blocks: { why: render('block-why'), fixed: render('block-fixed'), prevented: render('block-prevented') },
    exhibits: itemsAt(caseType, draft, 'evidence').map((item) => item.text),
  };
}
