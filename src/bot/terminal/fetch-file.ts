import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Fetched, FetchLimits } from '../channel.ts';

/** A path as it is typed, or as a terminal puts it when a file is dropped on it: in quotes, or with blanks escaped. */
export function pathOf(typed: string): string {
  const path = /^(['"])(.+)\1$/u.exec(typed)?.[2] ?? typed.replaceAll(/\\([ '"()&])/gu, '$1');
  return path.startsWith('~/') ? homedir() + path.slice(1) : path;
}

/** Reads a file of this machine: one that lies there and has an end, no device and no pipe. */
export async function fetchFile(path: string, { mostBytes }: Pick<FetchLimits, 'mostBytes'>): Promise<Fetched> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { ok: false, problem: 'gone' };
    return about.size > mostBytes ? { ok: false, problem: 'too-large' } : { ok: true, bytes: await readFile(path) };
  } catch {
    return { ok: false, problem: 'gone' };
  }
}
