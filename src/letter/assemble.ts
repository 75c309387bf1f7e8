import type { CaseType, Route } from '../cases/case-type.ts';
import type { Draft } from '../cases/draft.ts';
import { itemsAt } from '../cases/items.ts';
import { routeOf } from '../cases/route.ts';
import { once } from '../once.ts';
import { builtIn, type TemplateFor, type TemplateName } from '../templates/load.ts';
import { type Box, type Letter, type Passage, textOf } from './letter.ts';
import { letterModel } from './model.ts';
import { type Extent, wholeLetter } from './source.ts';
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

/** The boxes of Amazon's forms by route. */
const boxes: Readonly<Record<Route, readonly Box[]>> = {
  plan: ['why', 'fixed', 'prevented'],
  dispute: ['grounds', 'proof'],
  documents: ['documents'],
};

/**
 * Builds the letter of a draft in all its forms (domain.md 1, skeleton), each when it is first asked for. Pure: the same
 * draft gives the same letter. What is not answered is left out; whether the letter may go is for the review to say.
 *
 * @param templates an operator's own, where there are any
 */
export function assemble(caseType: CaseType, draft: Draft, templates: TemplateFor = builtIn): Letter {
  const route = routeOf(caseType, draft);
  const render = (name: TemplateName, extent = wholeLetter): readonly Passage[] => {
    const slots = new Slots();
    return slots.passages(tidy(templates(name, caseType.id)(letterModel(caseType, draft, slots, extent))));
  };
  const subject = once(() => textOf(render(`${route}-subject`)));
  const full = once(() => render(route));
  const short = once(() => {
    for (const extent of shorterAndShorter) {
      const form = render(`${route}-short`, extent);
      if (textOf(form).length <= longestShort) return form;
    }
    return undefined;
  });
  const blocks = once(() => boxes[route].map((box) => ({ box, passages: render(`block-${box}`) })));
  const exhibits = itemsAt(caseType, draft, 'evidence').map((item) => item.text);
  return {
    get subject() {
      return subject();
    },
    get full() {
      return full();
    },
    get short() {
      return short();
    },
    get blocks() {
      return blocks();
    },
    exhibits,
  };
}
