import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The largest template, in bytes. */
const largest = 100_000;

/** A template that does not serve. Names a file of the operator's own folder, never anybody's words. */
export interface Refused {
  readonly file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  readonly line?: number;
  readonly problem: string;
}

/** The line of a mistake, out of what Handlebars says of it: `Parse error on line 3`, `"x" not defined in ... - 3:7`. */
function lineIn(message: string): number | undefined {
  const [, parsed, rendered] = /\bon line (\d+)|- (\d+):\d+/u.exec(message) ?? [];
  const line = parsed ?? rendered;
  return line === undefined ? undefined : Number(line);
}

/** A file with what is wrong with it. */
export function refusal(file: string, error: unknown): Refused {
  const message = error instanceof Error ? error.message : 'cannot be read';
  const line = lineIn(message);
  const problem = message.split('\n')[0]?.replace(/ in \[object Object\]/u, '') ?? '';
  return { file, ...(line !== undefined && { line }), problem };
}

/** The text of a file that really lies in the folder; a link out of it, a folder or a huge file is refused. */
export function sourceOf(folder: string, file: string): string {
  const path = realpathSync(join(folder, file));
  if (!path.startsWith(realpathSync(folder) + sep)) throw new Error('lies outside of the folder');
  const { size } = statSync(path);
  if (size > largest) throw new Error(`is larger than ${largest} bytes`);
  return readFileSync(path, 'utf8');
}

/** The templates that lie in a folder, in the order of their names; none where there is no folder. */
export const templatesIn = (folder: string): readonly string[] =>
  (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []).filter((file) => file.endsWith('.hbs')).toSorted();
