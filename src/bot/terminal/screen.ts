import type { Act } from '../../flows/exchange.ts';
import type { Message, Option, Options } from '../message.ts';

/** What can be chosen by number or letter since the last card was shown. */
export interface Screen {
  readonly options?: Options;
  /** Acts by the letter or word that chooses them. */
  readonly keys: ReadonlyMap<string, Act>;
}

export const emptyScreen: Screen = { keys: new Map() };

/** Buttons that are typed as a command, the same words as on the other channels. */
const commands: Readonly<Record<string, string>> = { done: '/done', back: '/back', skip: '/skip', cancel: '/cancel' };

const letterOf = (index: number): string => String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));

/** A button with the key that presses it. */
export interface Key {
  readonly key: string;
  readonly label: string;
  readonly act: Act;
}

/** The keys of a message's buttons: commands where there is one, letters for the others; own words are just typed. */
export function keysOf(message: Message): readonly (readonly Key[])[] {
  let letters = 0;
  return message.buttons
    .map((row) =>
      row
        .filter(({ action }) => action.press.do !== 'own')
        .map(({ label, action }) => ({
          key: commands[action.press.do] ?? letterOf(letters++),
          label,
          act: { kind: 'press', ...action } satisfies Act,
        })),
    )
    .filter((row) => row.length > 0);
}

/** The screen after a message: a card replaces what could be chosen before. */
export function screenAfter(screen: Screen, message: Message): Screen {
  const keys = new Map(keysOf(message).flatMap((row) => row.map(({ key, act }) => [key, act] as const)));
  if (message.card) return { keys, ...(message.options && { options: message.options }) };
  return { ...screen, keys: new Map([...screen.keys, ...keys]), ...(message.options && { options: message.options }) };
}

/** Ticks by number: what was ticked is unticked and the other way round, as a tap does. */
export function ticksOf(options: Options, numbers: readonly number[]): Act | undefined {
  const chosen = numbers.map((number): Option | undefined => options.items[number - 1]);
  if (chosen.some((option) => option === undefined)) return undefined;
  const items = chosen.filter((option) => option !== undefined);
  const { draft, at } = options;
  const [first] = items;
  if (options.single && first)
    return items.length === 1 ? { kind: 'press', draft, at, press: { do: 'tick', item: first.item, on: true } } : undefined;
  const shown = [...new Set(items.map(({ item }) => item))];
  const on = [...new Set(items.filter(({ ticked }) => !ticked).map(({ item }) => item))];
  return { kind: 'press', draft, at, press: { do: 'select', shown, items: on } };
}
