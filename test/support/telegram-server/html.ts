import type { Formatted } from './entities.ts';
import { badRequest } from './refusal.ts';
import type { Entity } from './wire.ts';

const types: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  a: 'text_link',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
};

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const refuse = (reason: string): never => {
  throw badRequest(`can't parse entities: ${reason}`);
};

interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly offset: number;
}

/** Reads text in Telegram's HTML style; malformed markup is refused in Telegram's words. */
export function parseHtml(source: string): Formatted {
  const entities: Entity[] = [];
  const open: Open[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const byte = Buffer.byteLength(source.slice(0, at));
    const character = /^&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));?/i.exec(rest);
    if (rest.startsWith('<')) {
      const tag = /^<(\/?)([^\s>/]*)([^>]*)>/.exec(rest) ?? refuse(`Unclosed start tag at byte offset ${byte}`);
      if (tag[1] === '/') close(entities, open, tag[2] ?? '', text, byte);
      else open.push(opened(tag[2] ?? '', tag[3] ?? '', text.length, byte));
      at += tag[0].length;
    } else if (character !== null) {
      text += decoded(character);
      at += character[0].length;
    } else {
      text += source.charAt(at);
      at += 1;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) refuse(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities };
}

function decoded(match: RegExpExecArray): string {
  if (match[1] !== undefined) return String.fromCodePoint(Number(match[1]));
  if (match[2] !== undefined) return String.fromCodePoint(Number.parseInt(match[2], 16));
  return named[match[3] ?? ''] ?? match[0];
}

function opened(name: string, attributes: string, offset: number, byte: number): Open {
  const tag = name.toLowerCase();
  if (types[tag] === undefined) refuse(`Unsupported start tag "${tag}" at byte offset ${byte}`);
  if (tag === 'span' && !attributes.includes('tg-spoiler'))
    refuse(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`);
  return { tag, attributes, offset };
}

function close(entities: Entity[], open: Open[], name: string, text: string, byte: number): void {
  const last = open.pop() ?? refuse(`Unexpected end tag at byte offset ${byte}`);
  if (name !== '' && name.toLowerCase() !== last.tag)
    refuse(`Unmatched end tag at byte offset ${byte}, expected "</${last.tag}>", found "</${name.toLowerCase()}>"`);
  const length = text.length - last.offset;
  if (length > 0) entities.push(entity(last, length));
}

function entity({ tag, attributes, offset }: Open, length: number): Entity {
  const base = { type: types[tag] ?? '', offset, length };
  const link = /href\s*=\s*["']?([^"'\s>]+)/.exec(attributes)?.[1];
  if (tag === 'a' && link !== undefined) return { ...base, url: link };
  if (tag === 'blockquote' && attributes.includes('expandable')) return { ...base, type: 'expandable_blockquote' };
  return base;
}
