import type { Form } from './form.ts';
import { objectsOf, textOf } from './json.ts';
import type { Json } from './json.ts';

const classicTop = [1];
const v2Top = [1, 9, 10, 12, 13, 14, 17];
const insideContainer = [1, 9, 10, 12, 13, 14];
const insideRow = [2, 3, 5, 6, 7, 8];
const oneEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** Checks the components of a message: rows, buttons, selects; with the V2 flag also layout parts (platforms.md 2.1). */
export function checkComponents(message: Form, v2: boolean): void {
  const parts = message.list('components', { max: v2 ? 40 : 5 });
  for (const part of parts) checkPart(part, v2 ? v2Top : classicTop);
  checkCustomIds(parts);
  if (!v2) return;
  if (count(message.fields['components']) > 40)
    message.wrong('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The total number of components exceeds 40');
  if (shownText(message.fields['components']) > 4000)
    message.wrong('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', 'The displayable text exceeds 4000');
}

/** Custom ids are unique within a message or a form, also those of disabled parts. */
export function checkCustomIds(parts: readonly Form[]): void {
  const seen = new Set<string>();
  const visit = (form: Form): void => {
    const customId = textOf(form.fields['custom_id']);
    if (customId !== '' && seen.has(customId))
      form.wrong('custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    seen.add(customId);
    for (const child of form.list('components', { max: 40 })) visit(child);
    for (const key of ['component', 'accessory']) {
      const child = form.part(key);
      if (child) visit(child);
    }
  };
  for (const part of parts) visit(part);
}

export function wrongType(form: Form, allowed: readonly number[]): boolean {
  const type = form.fields['type'];
  if (typeof type === 'number' && allowed.includes(type)) return false;
  form.wrong('type', 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${allowed.join(', ')}).`);
  return true;
}

function checkPart(form: Form, allowed: readonly number[]): void {
  if (wrongType(form, allowed)) return;
  const type = form.fields['type'];
  if (type === 1) checkRow(form);
  if (type === 10) form.text('content', { min: 1, max: 4000, required: true });
  if (type === 17)
    for (const child of form.list('components', { min: 1, max: 40, required: true })) checkPart(child, insideContainer);
  if (type === 9) checkSection(form);
  if (type === 13) form.part('file', true)?.text('url', { min: 1, max: 2048, required: true });
}

function checkSection(form: Form): void {
  for (const child of form.list('components', { min: 1, max: 3, required: true })) checkPart(child, [10]);
  const accessory = form.part('accessory', true);
  if (accessory && !wrongType(accessory, [2, 11]) && accessory.fields['type'] === 2) checkButton(accessory);
}

function checkRow(row: Form): void {
  const parts = row.list('components', { min: 1, max: 5, required: true });
  const select = parts.some((part) => part.fields['type'] !== 2);
  for (const [index, part] of parts.entries()) {
    if (wrongType(part, insideRow)) continue;
    if (select && index > 0)
      part.wrong([], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
    if (part.fields['type'] === 2) checkButton(part);
    else checkSelect(part);
  }
}

function checkButton(button: Form): void {
  const style = button.choice('style', [1, 2, 3, 4, 5, 6]);
  const label = button.text('label', { max: 80 });
  const emoji = checkEmoji(button);
  button.flag('disabled');
  if (!label?.trim() && !emoji && style !== 6) button.missing('label');
  const customId = button.fields['custom_id'];
  if (style === 5) {
    button.text('url', { max: 512 });
    if (!button.fields['url']) button.wrong('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    if (customId)
      button.wrong(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
  } else if (customId === undefined || customId === null || customId === '') {
    button.wrong('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  } else button.text('custom_id', { min: 1, max: 100 });
}

/** A select menu, in a message or in a form: 1-25 unique options, counts that fit them. */
export function checkSelect(select: Form): void {
  select.text('custom_id', { min: 1, max: 100, required: true });
  select.text('placeholder', { max: 150 });
  const min = select.whole('min_values', { min: 0, max: 25 }) ?? 1;
  const max = select.whole('max_values', { min: 1, max: 25 }) ?? 1;
  if (min > max) select.wrong('min_values', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  if (select.fields['type'] !== 3) return;
  const options = select.list('options', { min: 1, max: 25, required: true });
  checkOptions(select, options, max);
  if (options.length > 0 && max > options.length)
    select.wrong('options', 'BASE_TYPE_MIN_LENGTH', `Must be ${max} or more in length.`);
}

/** The options of a select, a radio group or a checkbox group. */
export function checkOptions(owner: Form, options: readonly Form[], maxDefaults: number): void {
  const values = new Set<string>();
  for (const option of options) {
    option.text('label', { min: 1, max: 100, required: true });
    option.text('description', { max: 100 });
    const value = option.text('value', { min: 1, max: 100, required: true });
    option.flag('default');
    checkEmoji(option);
    if (value !== undefined && values.has(value))
      option.wrong([], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    if (value !== undefined) values.add(value);
  }
  if (options.filter((option) => option.fields['default'] === true).length > maxDefaults)
    owner.wrong('options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default options');
}

function checkEmoji(owner: Form): boolean {
  const emoji = owner.part('emoji');
  if (!emoji) return false;
  const name = textOf(emoji.fields['name']);
  const known = /^\d{17,20}$/.test(textOf(emoji.fields['id'])) || oneEmoji.test(name) || oneEmoji.test(`${name}\uFE0F`);
  if (!known) emoji.wrong('name', 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  return known;
}

function count(parts: Json | undefined): number {
  return objectsOf(parts).reduce((sum, part) => sum + 1 + count(part['components']) + (part['accessory'] ? 1 : 0), 0);
}

function shownText(parts: Json | undefined): number {
  return objectsOf(parts).reduce(
    (sum, part) => sum + (part['type'] === 10 ? textOf(part['content']).length : 0) + shownText(part['components']),
    0,
  );
}
