import type { Locale } from '../cases/localized.ts';
import { fillSentence } from '../cases/sentence.ts';
import { en, type Key, type Words } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

type NameOf<Slot extends string> = Slot extends `${infer Name}#${string}` ? Name : Slot;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? NameOf<Slot> | SlotsIn<Rest>
  : never;

/** The slots of a text, or of any of several texts. */
type SlotsOf<K extends Key> = K extends Key ? SlotsIn<(typeof en)[K]> : never;

type Values<K extends Key> = [SlotsOf<K>] extends [never]
  ? readonly [values?: Readonly<Record<string, never>>]
  : readonly [values: Readonly<Record<SlotsOf<K>, string | number>>];

const words: Readonly<Record<Locale, Words>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/**
 * What the bot says, in the reader's language.
 *
 * @param values one for every slot of the text; put in literally, nothing in them is read as a slot
 */
export function say<K extends Key>(locale: Locale, key: K, ...[values]: Values<K>): string {
  const literal = Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
  return fillSentence(words[locale][key], literal);
}
