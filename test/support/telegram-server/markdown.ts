import type { Formatted } from './entities.ts';
import { badRequest } from './refusal.ts';
import type { Entity } from './wire.ts';

const marks: readonly (readonly [string, string])[] = [
  ['```', 'pre'],
  ['||', 'spoiler'],
  ['__', 'underline'],
  ['`', 'code'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
];

const reserved = '_*[]()~`>#+-=|{}.!';

const refuse = (reason: string): never => {
  throw badRequest(`can't parse entities: ${reason}`);
};

interface Open {
  readonly mark: string;
  readonly type: string;
  readonly offset: number;
  readonly byte: number;
}

/** Reads text in MarkdownV2 (without quotes and custom emoji); reserved characters left unescaped are refused. */
export function parseMarkdown(source: string): Formatted {
  const entities: Entity[] = [];
  const open: Open[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const character = source.charAt(at);
    const escaped = source.charAt(at + 1);
    const byte = Buffer.byteLength(source.slice(0, at));
    const last = open.at(-1);
    const verbatim = last?.type === 'code' || last?.type === 'pre';
    const mark = marks.find(([sign]) => source.startsWith(sign, at));
    const link = /^\]\(((?:\\.|[^)\\])*)\)/.exec(source.slice(at));
    if (character === '\\' && escaped !== '' && escaped.charCodeAt(0) <= 126) {
      text += escaped;
      at += 2;
    } else if (last !== undefined && last.mark !== '[' && source.startsWith(last.mark, at)) {
      finish(entities, open, text, {});
      at += last.mark.length;
    } else if (verbatim) {
      text += character;
      at += 1;
    } else if (mark !== undefined) {
      open.push({ mark: mark[0], type: mark[1], offset: text.length, byte });
      at += mark[0].length;
    } else if (character === '[') {
      open.push({ mark: '[', type: 'text_link', offset: text.length, byte });
      at += 1;
    } else if (last?.mark === '[' && link !== null) {
      finish(entities, open, text, { url: (link[1] ?? '').replaceAll(/\\(.)/g, '$1') });
      at += link[0].length;
    } else if (reserved.includes(character)) {
      refuse(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
    } else {
      text += character;
      at += 1;
    }
  }
  const left = open.at(-1);
  if (left !== undefined) refuse(`Can't find end of ${nameOf(left)} entity at byte offset ${left.byte}`);
  return { text, entities };
}

const nameOf = ({ type }: Open): string =>
  type
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function finish(entities: Entity[], open: Open[], text: string, more: { readonly url?: string }): void {
  const last = open.pop();
  if (last === undefined || text.length === last.offset) return;
  entities.push({ type: last.type, offset: last.offset, length: text.length - last.offset, ...more });
}
