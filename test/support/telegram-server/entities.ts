import { badRequest } from './refusal.ts';
import { isFields, isList, type Entity } from './wire.ts';

export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Types a bot may set; those that Telegram finds by itself are overlooked when a bot sends them. */
const settable = new Set(
  ('bold italic underline strikethrough spoiler code pre text_link text_mention custom_emoji blockquote ' +
    'expandable_blockquote date_time').split(' '),
);
const found = new Set('mention hashtag cashtag bot_command url email phone_number bank_card_number'.split(' '));
const entityFields = new Set(
  'type offset length url user language custom_emoji_id unix_time date_time_format'.split(' '),
);

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Reads and checks a list of MessageEntity; wrong places are refused in Telegram's words. */
export function readEntities(text: string, value: unknown): readonly Entity[] {
  if (value === undefined) return [];
  if (!isList(value)) throw badRequest("can't parse entities: Array of MessageEntity expected");
  return value.flatMap((entity) => {
    const read = readEntity(entity);
    if (found.has(read.type)) return [];
    checkPlace(text, read);
    return [read];
  });
}

function readEntity(value: unknown): Entity {
  if (!isFields(value)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { type, offset, length } = value;
  if (typeof type !== 'string') throw badRequest("can't parse MessageEntity: Type is not specified");
  if (!settable.has(type) && !found.has(type)) throw badRequest("can't parse MessageEntity: Unsupported type specified");
  const unknown = Object.keys(value).find((name) => !entityFields.has(name));
  if (unknown !== undefined) throw badRequest(`unknown field "${unknown}" in MessageEntity`);
  for (const [name, number] of Object.entries({ offset, length }))
    if (typeof number !== 'number' || !Number.isInteger(number))
      throw badRequest(`can't parse MessageEntity: Field "${name}" must be of type Number`);
  if (type === 'text_link' && typeof value['url'] !== 'string')
    throw badRequest(`can't parse MessageEntity: Can't find field "url"`);
  return { ...value, type, offset: Number(offset), length: Number(length) };
}

function checkPlace(text: string, { offset, length }: Entity): void {
  const end = offset + length;
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (end > text.length)
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`);
  const byte = (at: number): number => Buffer.byteLength(text.slice(0, at - 1)) + 4;
  if (splitsPair(text, offset))
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${byte(offset)}`);
  if (splitsPair(text, end))
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${byte(end)}`,
    );
}

/** Spaces at both ends are cut off as Telegram does, entities with them; entities around nothing visible are dropped. */
export function trimmed({ text, entities }: Formatted): Formatted {
  const cut = text.trim();
  const start = text.length - text.trimStart().length;
  const kept = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset + entity.length - start, cut.length);
    return cut.slice(from, to).trim() === '' ? [] : [{ ...entity, offset: from, length: to - from }];
  });
  return { text: cut, entities: kept.toSorted((a, b) => a.offset - b.offset || b.length - a.length) };
}

const overlap = (one: Entity, other: Entity): boolean =>
  one.offset < other.offset + other.length && other.offset < one.offset + one.length;

const detectors: readonly (readonly [string, RegExp])[] = [
  ['bot_command', /(?<![\w/])\/[a-z0-9_]{1,64}(?:@[a-z]\w{2,31})?(?![\w/])/gi],
  ['url', /https?:\/\/\S+/g],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['mention', /(?<![\w/.@])@[a-z]\w{3,31}/gi],
];

/** What Telegram finds in a text by itself; the most telling kind wins where two overlap. */
export function detectEntities(text: string): readonly Entity[] {
  const hits: Entity[] = [];
  for (const [type, pattern] of detectors)
    for (const match of text.matchAll(pattern)) {
      const hit: Entity = { type, offset: match.index, length: match[0].length };
      if (!hits.some((other) => overlap(hit, other))) hits.push(hit);
    }
  return hits.toSorted((a, b) => a.offset - b.offset);
}
