import type { Button, Message, Options } from '../message.ts';
import type { InlineButton, InlineKeyboard } from './api-call.ts';
import { ownedCode } from './owned-code.ts';
import type { Place } from './place.ts';

const styles = { primary: 'success', danger: 'danger' } as const;

/** The options of a message as toggles, one per row, and its buttons below; `undefined` when there are none. */
export function keyboardOf(message: Message, place: Place, username: string): InlineKeyboard | undefined {
  const toggles = message.options ? togglesOf(message.options, place) : [];
  const rows = message.buttons.map((row) => row.map((button) => inlineButton(button, place, username)));
  const keyboard = [...toggles, ...rows].filter((row) => row.length > 0);
  return keyboard.length === 0 ? undefined : { inline_keyboard: keyboard };
}

/** Of a single choice no box is shown: choosing is the whole answer. */
const togglesOf = ({ draft, at, items, single }: Options, place: Place): readonly (readonly InlineButton[])[] =>
  items.map(({ item, label, ticked }) => [
    {
      text: single ? label : `${ticked ? '☑' : '☐'} ${label}`,
      callback_data: ownedCode({ draft, at, press: { do: 'tick', item, on: single || !ticked } }, place),
    },
  ]);

const inlineButton = ({ label, action, tone, privateLink }: Button, place: Place, username: string): InlineButton => ({
  text: label,
  ...(tone && { style: styles[tone] }),
  ...(privateLink === undefined
    ? { callback_data: ownedCode(action, place) }
    : { url: `https://t.me/${username}?start=${privateLink}` }),
});
