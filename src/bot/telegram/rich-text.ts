import type { Span } from '../message.ts';
import type { Entity } from './api-call.ts';

/** The longest text of one message, in UTF-16 units after formatting (platforms.md 1.1). */
export const longestText = 4096;

const entityOf = { bold: 'bold', italic: 'italic', code: 'code', pre: 'pre', quote: 'blockquote' } as const;

/** Text and its formatting, the way Telegram takes it without any markup that would have to be escaped. */
export interface RichText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Spans as one text; each span that has a look becomes an entity over exactly its own words. */
export function richText(spans: readonly Span[]): RichText {
  const entities: Entity[] = [];
  let text = '';
  for (const span of spans) {
    if (span.kind !== 'plain' && span.text !== '')
      entities.push({ type: entityOf[span.kind], offset: text.length, length: span.text.length });
    text += span.text;
  }
  return { text, entities };
}

/** The same text with one more stretch at its end, which names a person without knowing their name. */
export const withMention = ({ text, entities }: RichText, words: string, user: number): RichText => ({
  text: `${text}${text === '' ? '' : '\n\n'}${words}`,
  entities: [
    ...entities,
    { type: 'text_mention', offset: text === '' ? 0 : text.length + 2, length: words.length, user: { id: user } },
  ],
});
