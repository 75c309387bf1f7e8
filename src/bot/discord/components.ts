import type { Locale } from '../../cases/localized.ts';
import { say } from '../../messages/say.ts';
import { encodeAction } from '../action-code.ts';
import type { Button, Message, Option, Options } from '../message.ts';
import { shorten } from '../present/label.ts';
import { encodeFormButton, encodeMenu, type FormCode } from './custom-id.ts';

/** Limits of components (platforms.md 2.1). */
const limits = { rows: 5, buttonsInRow: 5, options: 25, buttonLabel: 80, optionText: 100, placeholder: 150 } as const;

/** A button as Discord's API takes it: style 2 grey, 3 green, 4 red. */
export interface WireButton {
  readonly type: 2;
  readonly style: 2 | 3 | 4;
  readonly label: string;
  readonly custom_id: string;
}

export interface WireMenu {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly min_values: number;
  readonly max_values: number;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string; readonly default: boolean }[];
}

export interface WireRow {
  readonly type: 1;
  readonly components: readonly (WireButton | WireMenu)[];
}

const row = (components: WireRow['components']): WireRow => ({ type: 1, components });

const optionOf = ({ item, label, detail }: Option, isChosen: boolean): WireMenu['options'][number] => {
  const option = { label: shorten(label, limits.optionText), value: item, default: isChosen };
  return detail ? { ...option, description: shorten(detail, limits.optionText) } : option;
};

/** The menus of a list: a long one has several, each of which sets only what it shows. */
function menusOf(options: Options): readonly WireMenu[] {
  const { items } = options;
  const menus = Math.ceil(items.length / limits.options);
  const size = Math.ceil(items.length / menus);
  return Array.from({ length: menus }, (_, index) => menuOf({ ...options, items: items.slice(index * size, (index + 1) * size) }, index));
}

function menuOf({ draft, at, items: shown, single, placeholder }: Options, index: number): WireMenu {
  const firstTicked = shown.find(({ ticked }) => ticked);
  return {
    type: 3,
    custom_id: encodeMenu(draft, at, single, index),
    placeholder: shorten(placeholder, limits.placeholder),
    min_values: 0,
    max_values: single ? 1 : shown.length,
    options: shown.map((option) => optionOf(option, single ? option === firstTicked : option.ticked)),
  };
}

const styles = { primary: 3, danger: 4 } as const;

/** What a button of this message that opens a form has to know of it. */
function formCode({ expects }: Message, button: Button, locale: Locale): FormCode {
  const { draft, at } = button.action;
  return { draft, at, use: expects?.fills ?? 'say', locale, ...(expects && { label: expects.label }) };
}

function buttonOf(message: Message, button: Button, locale: Locale): WireButton {
  const opensForm = button.action.press.do === 'own';
  return {
    type: 2,
    style: button.tone ? styles[button.tone] : 2,
    label: shorten(button.label, limits.buttonLabel),
    custom_id: opensForm ? encodeFormButton(formCode(message, button, locale)) : encodeAction(button.action),
  };
}

/** A way to type where the message itself offers none: typed words in a guild reach the bot through a form only. */
function typeButton({ expects, buttons }: Message, locale: Locale): readonly WireButton[] {
  if (!expects || buttons.flat().some(({ action }) => action.press.do === 'own')) return [];
  const { draft, at, label, fills } = expects;
  const words = say(locale, at === 'case' ? 'case.placeholder' : 'button.type');
  const code = encodeFormButton({ draft, at, use: fills ?? 'say', locale, label });
  return [{ type: 2, style: 2, label: shorten(words, limits.buttonLabel), custom_id: code }];
}

const inRows = (buttons: readonly WireButton[]): readonly (readonly WireButton[])[] =>
  Array.from({ length: Math.ceil(buttons.length / limits.buttonsInRow) }, (_, index) =>
    buttons.slice(index * limits.buttonsInRow, (index + 1) * limits.buttonsInRow),
  );

/** The buttons of a message in rows as they were meant, or as full rows when these would be too many. */
function buttonRows(message: Message, locale: Locale, most: number): readonly (readonly WireButton[])[] {
  const seen = new Set<string>();
  const rows = [typeButton(message, locale), ...message.buttons.map((each) => each.map((button) => buttonOf(message, button, locale)))]
    .map((each) =>
      each.filter((button) => {
        const isNew = !seen.has(button.custom_id);
        seen.add(button.custom_id);
        return isNew && button.label !== '';
      }),
    )
    .filter((each) => each.length > 0);
  const asMeant = rows.length <= most && rows.every((each) => each.length <= limits.buttonsInRow);
  return asMeant ? rows : inRows(rows.flat());
}

/** The components of a message, for as many messages as they need: all but the first hold buttons only. */
export function componentsOf(message: Message, locale: Locale): readonly (readonly WireRow[])[] {
  const menu = message.options && message.options.items.length > 0 ? menusOf(message.options).map((each) => row([each])) : [];
  const rows = [...menu, ...buttonRows(message, locale, limits.rows - menu.length).map((buttons) => row(buttons))];
  return Array.from({ length: Math.ceil(rows.length / limits.rows) }, (_, index) =>
    rows.slice(index * limits.rows, (index + 1) * limits.rows),
  );
}
