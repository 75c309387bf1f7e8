import { blankNames } from '../../cases/blanks.ts';
import { factNames } from '../../cases/facts.ts';
import { isLocale, type Locale } from '../../cases/localized.ts';
import type { PressedAt } from '../../flows/exchange.ts';
import { englishBlank } from '../../flows/on-english.ts';
import { factBlank } from '../../flows/on-facts.ts';
import { decodeAction, encodeAction } from '../action-code.ts';
import type { Action } from '../message.ts';

/** The longest `custom_id` (platforms.md 2.1). */
const longestCustomId = 100;

/** Where something was shown: which draft, which place. */
export type Shown = Pick<Action, 'draft' | 'at'>;

/** A form has at most so many fields (platforms.md 2.1), and so much room in its code for the names of blanks. */
const most = { fields: 5, names: 48 } as const;

/** What words from a form are for: the place it was opened at, or a blank there and those that follow it. */
export type FormUse = 'say' | { readonly item: string; readonly blank: string; readonly more?: readonly string[] };

/** What a button that opens a form knows of it. It is all there is after a restart. */
export interface FormCode extends Shown {
  readonly use: FormUse;
  readonly locale?: Locale;
  /** The label of the field, when it is not the usual one. */
  readonly label?: string;
}

/** As many of the blanks as a form has fields for and its code room for. */
function blanksOf({ blank, more = [] }: Exclude<FormUse, 'say'>): readonly string[] {
  const names = [blank, ...more].slice(0, most.fields);
  while (names.length > 1 && names.join('+').length > most.names) names.pop();
  return names;
}

const useCode = (use: FormUse): string => (use === 'say' ? use : `${use.item}.${blanksOf(use).join('+')}`);

function useOf(code: string | undefined): FormUse | undefined {
  if (code === 'say') return code;
  const [words, form] = code?.split('.') ?? [];
  if (words !== undefined && /^o\d{1,3}$/u.test(words) && form === englishBlank) return { item: words, blank: englishBlank };
  if (words !== undefined && form === factBlank && factNames.some((fact) => fact === words)) return { item: words, blank: factBlank };
  const [, item, names = ''] = /^([A-Z]\d{1,2}(?:\.[a-z0-9]{3})?)\.(\w{1,24}(?:\+\w{1,24}){0,4})$/u.exec(code ?? '') ?? [];
  const [blank, ...more] = names.split('+');
  if (item === undefined || blank === undefined || ![blank, ...more].every((name) => blankNames.includes(name))) return undefined;
  return { item, blank, ...(more.length > 0 && { more }) };
}

const own = ({ draft, at }: Shown): string => encodeAction({ draft, at, press: { do: 'own' } });

/** The place that the first two parts of a code name, when they are ours. */
function placeOf(head: string, at: string): Shown | undefined {
  const action = decodeAction(`${head}|${at}|own`);
  return action && { draft: action.draft, at: action.at };
}

/** Code of a button that opens a form: `1<draft>|<at>|own|<use>|<locale>|<label>`. */
export const encodeFormButton = ({ use, locale, label, ...shown }: FormCode): string =>
  `${own(shown)}|${useCode(use)}|${locale ?? ''}|${label ?? ''}`.slice(0, longestCustomId).toWellFormed();

/** What a button's code says of the form it opens, or `undefined` when it opens none. */
export function decodeFormButton(code: string): FormCode | undefined {
  const [head = '', at = '', name, use, locale, ...label] = code.split('|');
  const shown = name === 'own' ? placeOf(head, at) : undefined;
  if (!shown) return undefined;
  const text = label.join('|');
  return {
    ...shown,
    use: useOf(use) ?? 'say',
    ...(isLocale(locale) && { locale }),
    ...(text !== '' && { label: text }),
  };
}

/** Code of a form: `1<draft>|<at>|say|<use>|<nonce>`. The nonce is new for every opening: phones keep what was typed by code. */
export const encodeForm = ({ draft, at, use }: FormCode, nonce: string): string =>
  `${own({ draft, at }).replace(/own$/u, 'say')}|${useCode(use)}|${nonce}`;

/** Where a form was opened and how its words are taken, or `undefined` when it is not ours. */
export function decodeForm(form: string): (Shown & { readonly use: FormUse }) | undefined {
  const [head = '', at = '', name, code] = form.split('|');
  const shown = name === 'say' ? placeOf(head, at) : undefined;
  const use = useOf(code);
  return shown && use && { ...shown, use };
}

/** Code of a select menu: `1<draft>|<at>|select`, `pick` when choosing one is the whole answer; a second menu has `|1`. */
export const encodeMenu = (draft: string, at: PressedAt, isSingle: boolean, index = 0): string =>
  own({ draft, at }).replace(/own$/u, isSingle ? 'pick' : 'select') + (index === 0 ? '' : `|${index}`);

/** Where a menu was shown and whether it takes one, or `undefined` when it is not ours. */
export function decodeMenu(code: string): (Shown & { readonly isSingle: boolean }) | undefined {
  const [head = '', at = '', name, index = '0', ...rest] = code.split('|');
  if (rest.length > 0 || !/^[0-3]$/u.test(index) || (name !== 'pick' && name !== 'select')) return undefined;
  const shown = placeOf(head, at);
  return shown && { ...shown, isSingle: name === 'pick' };
}
