import { Form } from './form.ts';
import { isObject, objectsOf, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { refusals } from './refusal.ts';

const nameShape = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const optionTypes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const most: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const locales = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ' +
    'ja zh-TW ko'
  ).split(' '),
);

/** The command's type: 1 slash, 2 user, 3 message. */
export function commandType(command: JsonObject): number {
  return typeof command['type'] === 'number' ? command['type'] : 1;
}

/** Checks a bulk overwrite: every command, unique names per type, how many of each type (platforms.md 2.1). */
export function checkCommands(commands: readonly Form[]): void {
  const seen = new Set<string>();
  const counts: Record<number, number> = {};
  for (const command of commands) {
    checkCommand(command);
    const type = commandType(command.fields);
    counts[type] = (counts[type] ?? 0) + 1;
    const key = `${type}:${textOf(command.fields['name'])}`;
    if (seen.has(key))
      command.wrong([], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
  }
  for (const [type, amount] of Object.entries(counts)) {
    const max = most[Number(type)] ?? 0;
    if (amount > max) throw refusals.tooManyCommands(max);
  }
}

function checkCommand(command: Form): void {
  const type = command.choice('type', [1, 2, 3], false) ?? 1;
  const slash = type === 1;
  checkNames(command, slash);
  if (slash) checkDescriptions(command);
  else if (command.fields['description'])
    command.wrong(
      'description',
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
      'Context menu commands cannot have description',
    );
  if (!slash && objectsOf(command.fields['options']).length > 0)
    command.wrong('options', 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', 'Context menu commands cannot have options');
  checkNumbers(command, 'contexts', [0, 1, 2]);
  checkNumbers(command, 'integration_types', [0, 1]);
  command.text('default_member_permissions', { max: 32 });
  command.flag('nsfw');
  checkOptions(command);
  if (slash && sizeOf(command.fields) > 8000)
    command.wrong([], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
}

function checkNames(form: Form, strict: boolean): void {
  const check = (at: readonly string[], name: string): void => {
    if (!strict) return;
    if (!nameShape.test(name)) form.wrong(at, 'STRING_TYPE_REGEX', 'String value did not match validation regex.');
    else if (name !== name.toLowerCase()) form.wrong(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  };
  const name = form.text('name', { min: 1, max: 32, required: true });
  if (name) check(['name'], name);
  for (const [locale, local] of localizations(form, 'name_localizations', 32))
    check(['name_localizations', locale], local);
}

function checkDescriptions(form: Form): void {
  form.text('description', { min: 1, max: 100, required: true });
  localizations(form, 'description_localizations', 100);
}

function localizations(form: Form, key: string, max: number): readonly (readonly [string, string])[] {
  const given = form.part(key);
  if (!given) return [];
  for (const locale of Object.keys(given.fields)) {
    if (!locales.has(locale))
      given.wrong([], 'DICT_TYPE_INVALID_KEY', `Value must be one of {${[...locales].join(', ')}}.`);
    given.text(locale, { min: 1, max });
  }
  return Object.entries(given.fields).flatMap(([locale, text]) => (typeof text === 'string' ? [[locale, text]] : []));
}

function checkNumbers(form: Form, key: string, allowed: readonly number[]): void {
  const list = form.fields[key];
  if (list === undefined || list === null) return;
  if (!Array.isArray(list)) return form.wrong(key, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  for (const [index, item] of list.entries()) {
    if (!allowed.some((one) => one === item))
      form.wrong([key, index], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
    if (list.indexOf(item) < index)
      form.wrong([key, index], 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  }
}

function checkOptions(owner: Form): void {
  const names = new Set<string>();
  let optionalSeen = false;
  for (const option of owner.list('options', { max: 25 })) {
    const type = option.choice('type', optionTypes) ?? 3;
    checkNames(option, true);
    checkDescriptions(option);
    const name = textOf(option.fields['name']);
    if (names.has(name))
      option.wrong('name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(name);
    const required = option.flag('required') === true || type < 3;
    if (required && optionalSeen)
      option.wrong(
        [],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalSeen ||= !required;
    if (type < 3) checkOptions(option);
    else checkValues(option, type);
  }
}

function checkValues(option: Form, type: number): void {
  const choices = option.list('choices', { max: 25 });
  for (const choice of choices) {
    choice.text('name', { min: 1, max: 100, required: true });
    localizations(choice, 'name_localizations', 100);
    if (type === 3) choice.text('value', { min: 1, max: 100, required: true });
  }
  if (option.flag('autocomplete') && choices.length > 0)
    option.wrong(
      [],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      'Choices and autocomplete are mutually exclusive',
    );
  if (type !== 3) return;
  option.whole('min_length', { min: 0, max: 6000 });
  option.whole('max_length', { min: 1, max: 6000 });
}

/** Names, descriptions and choice values; of the translations only the longest counts. */
function sizeOf(part: JsonObject): number {
  const longest = (key: string): number => {
    const local = part[`${key}_localizations`];
    const texts = [part[key], ...(isObject(local) ? Object.values(local) : [])];
    return Math.max(...texts.map((text: Json | undefined) => textOf(text).length));
  };
  const inner = [...objectsOf(part['options']), ...objectsOf(part['choices'])];
  return (
    longest('name') +
    longest('description') +
    textOf(part['value']).length +
    inner.reduce((sum, one) => sum + sizeOf(one), 0)
  );
}
