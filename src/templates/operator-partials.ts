import { builtInWith, isBuiltInPartial, type Template, type TemplateName, withPartials } from './load.ts';
import { tried } from './sample.ts';

/** Partials by name. */
type Sources = ReadonlyMap<string, string>;

export interface Partials {
  readonly serving: Sources;
  /** The built-in letters with them; none where no partial changes one. */
  readonly letters: ReadonlyMap<TemplateName, Template>;
  readonly refused: readonly (readonly [name: string, error: unknown])[];
}

/** The built-in letters with these partials, all tried. */
function triedWith(partials: Sources): Partials['letters'] {
  const letters = builtInWith(withPartials(partials));
  for (const [name, template] of letters) tried(name, template);
  return letters;
}

const without = (sources: Sources, names: readonly string[]): Sources => new Map([...sources].filter(([name]) => !names.includes(name)));

/**
 * Puts an operator's partials into the built-in letters. When that fails, each partial that takes the place of a
 * built-in one is tried alone, and those that fail are left out; all of them, when each is well alone and they are not
 * well together.
 */
export function partialsFrom(sources: Sources, refused: Partials['refused'] = []): Partials {
  const inPlace = [...sources.keys()].filter(isBuiltInPartial);
  if (inPlace.length === 0) return { serving: sources, letters: new Map(), refused };
  try {
    return { serving: sources, letters: triedWith(sources), refused };
  } catch (together) {
    const failing = inPlace.flatMap((name) => {
      try {
        triedWith(without(sources, inPlace.filter((other) => other !== name)));
        return [];
      } catch (error) {
        return [[name, error] as const];
      }
    });
    const out = failing.length > 0 ? failing : inPlace.map((name) => [name, together] as const);
    return partialsFrom(without(sources, out.map(([name]) => name)), [...refused, ...out]);
  }
}
