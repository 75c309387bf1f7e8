import type { Locale } from '../../cases/localized.ts';
import type { Message, OutFile, Span } from '../message.ts';
import { componentsOf, type WireRow } from './components.ts';
import { longestContent, type Page, pagesOf } from './pages.ts';

/** One message of Discord, before it is known how it is sent. */
export interface Post extends Page {
  readonly rows: readonly WireRow[];
  readonly files: readonly OutFile[];
  /** Whether the text of its message ends with it. */
  readonly isEnd: boolean;
}

/** What Discord is sent for a post. */
export interface Payload {
  readonly content: string;
  readonly components: readonly WireRow[];
  /** All files of the message: an edit takes the others away. */
  readonly attachments: readonly { readonly id: number; readonly filename: string }[];
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** The most files of one message (platforms.md 2.1). */
const mostFiles = 10;

/** One message of the bot as posts of Discord: text first, then what there is to press, files with the last text. */
export function postsOf(message: Message, locale: Locale): readonly Post[] {
  const pages = pagesOf(message.spans);
  const [rows = [], ...moreRows] = componentsOf(message, locale);
  const empty: Page = { content: '', plain: '' };
  const shown = pages.length > 0 ? pages : rows.length > 0 || message.files.length > 0 ? [empty] : [];
  const last = shown.length - 1;
  const files = message.files.slice(0, mostFiles);
  return [
    ...shown.map(({ content, plain }, index): Post =>
      index === last ? { content, plain, rows, files, isEnd: true } : { content, plain, rows: [], files: [], isEnd: false },
    ),
    ...moreRows.map((more): Post => ({ content: '', plain: '', rows: more, files: [], isEnd: false })),
  ];
}

/** What is sent for a post; everything is named, so that an edit leaves nothing behind of what was there before. */
export const payloadOf = ({ content, rows, files }: Post): Payload => ({
  content,
  components: rows,
  attachments: files.map(({ name }, id) => ({ id, filename: name })),
  allowed_mentions: { parse: [] },
});

/** Whether one message holds these spans. */
export const fitsOnePage = (spans: readonly Span[]): boolean => pagesOf(spans).length === 1;

/**
 * Posts in at most so many messages: a user-installed app may follow up five times only (platforms.md 2.2). Of what would
 * be too many, the first and the last are shown, with all buttons of the last, and the whole text is a file with it.
 */
export function withinLimit(posts: readonly Post[], most: number): readonly Post[] {
  const last = posts.at(-1);
  if (!last || posts.length <= most) return posts;
  const kept = posts.slice(0, most - 1);
  const rest = posts.slice(kept.length);
  const rows = last.rows.length > 0 ? last.rows : (rest.findLast((post) => post.rows.length > 0)?.rows ?? []);
  const whole: OutFile = { name: 'text.txt', content: `${wholeText(posts)}\n` };
  const files = [whole, ...rest.flatMap((post) => post.files)].slice(0, mostFiles);
  const content = `…\n${last.content}`.length <= longestContent ? `…\n${last.content}` : last.content;
  return [...kept, { ...last, content, rows, files }];
}

/** All there is to read, as it was before it was cut into pages. */
const wholeText = (posts: readonly Post[]): string =>
  posts.map(({ plain, isEnd }) => (isEnd ? `${plain.trimEnd()}\n\n` : plain)).join('').trim();
