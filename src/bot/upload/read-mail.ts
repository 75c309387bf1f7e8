import { z } from 'zod';
import { isEmpty } from '../../flows/clean-text.ts';
import { labelledType } from './file-type.ts';
import { readHtml, wordsOfHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { noticeIn, type Reading, type Tools, type UploadFile } from './reading.ts';

/** How deep mails lie in mails, and how many attached ones are looked at. */
const deepest = 3;
const mostAttached = 3;

/** Fewer characters than this around an attached mail are a cover: it was forwarded as a file. */
const longestCover = 200;

/** The longest header that is shown. */
const longestHeader = 300;

const mailSchema = z.object({
  from: z.string(),
  to: z.string(),
  date: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attached: z.array(z.object({ name: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) })),
});

type Mail = z.infer<typeof mailSchema>;

const lineOf = (name: string, value: string): readonly string[] => {
  const line = value.slice(0, longestHeader * 2).replaceAll(/\s/gu, ' ').trim().slice(0, longestHeader);
  return line === '' ? [] : [`${name}: ${line}`];
};

/** The headers as a mail program prints them above a mail. */
const headersOf = ({ from, to, date, subject }: Mail): string =>
  [...lineOf('From', from), ...lineOf('Date', date), ...lineOf('To', to), ...lineOf('Subject', subject)].join('\n');

/** The body with the most to say: plain text keeps its lines, but some programs put only a word of regret there. */
async function bodyOf({ text, html }: Mail, tools: Tools): Promise<string> {
  if (html === '') return text;
  const words = await wordsOfHtml(html, tools).catch((error: unknown) => {
    if (text.trim() === '') throw error;
    return '';
  });
  return text.trim().length >= words.length / 2 ? text : words;
}

const isMail = (file: UploadFile): boolean => file.mediaType === 'message/rfc822' || labelledType(file) === 'mail';

async function attachedWords(file: UploadFile, tools: Tools, depth: number): Promise<string> {
  if (isMail(file)) return depth < deepest ? wordsOfMail(file.bytes, tools, depth + 1) : '';
  const reading = labelledType(file) === 'html' ? await readHtml(file.bytes, tools) : readText(file.bytes);
  return reading.ok ? reading.text : '';
}

async function wordsOfMail(bytes: Uint8Array, tools: Tools, depth: number): Promise<string> {
  const mail = mailSchema.parse(await tools.ask({ library: 'mail', bytes, mostAttached }, tools.signal));
  const body = (await bodyOf(mail, tools)).trim();
  const parts = [headersOf(mail), body];
  const counts = (file: UploadFile): boolean => isEmpty(body) || (isMail(file) && body.length < longestCover);
  for (const file of mail.attached.filter(counts)) parts.push(await attachedWords(file, tools, depth));
  // A mail that says nothing is none, whatever its headers are.
  return parts.slice(1).every((part) => part === '') ? '' : parts.filter((part) => part !== '').join('\n\n');
}

/** A mail as a mail program saves it: headers on top, its words below; what is attached only when there are none. */
export const readMail = async (bytes: Uint8Array, tools: Tools): Promise<Reading> => noticeIn(await wordsOfMail(bytes, tools, 1));
