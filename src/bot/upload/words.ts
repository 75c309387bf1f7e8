import { cleanText, isEmpty } from '../../flows/clean-text.ts';
import type { Upload } from '../../flows/exchange.ts';

/** Words beside a file that are as long as this are what somebody wanted to say; fewer only tell what the file is. */
const shortestWords = 40;

/** Whether words that came with a file count without it. */
export const isSaying = (words: string): boolean => !isEmpty(words) && cleanText(words).length >= shortestWords;

/** `/poa` before the words says that they and the file are a notice, and is none of it. */
const command = /^\s*[/!／！](?:poa|start)(?:@\w+)?(?=\s|$)/iu;

/** A file with the words that were sent with it, as they were typed. */
export function withWords(upload: Upload, typed: string): Upload {
  const words = typed.replace(command, '').trim();
  return isEmpty(words) ? upload : { ...upload, words };
}
