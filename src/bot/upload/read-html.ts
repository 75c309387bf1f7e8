import { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { noticeIn, type Reading, type Tools, unread } from './reading.ts';

/** How far into a page its encoding is named (the HTML standard says 1024 bytes). */
const headLength = 2048;

/** The encoding that a page names, if it does. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/iu.exec(head)?.[1];
}

/** HTML source as words. */
export const wordsOfHtml = async (source: string, { ask, signal }: Tools): Promise<string> =>
  z.string().parse(await ask({ library: 'html', source }, signal));

/** A page that was saved from a browser or a mail program. */
export async function readHtml(bytes: Uint8Array, tools: Tools): Promise<Reading> {
  const source = decodeText(bytes, charsetOf(bytes));
  return source === undefined ? unread('wrong-type') : noticeIn(await wordsOfHtml(source, tools));
}
