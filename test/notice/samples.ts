import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeFacts } from '../../src/notice/facts.ts';

/** One notice with what a person reads in it. All names and numbers are invented. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  /** The case it is about, `null` when no case is clear. */
  readonly case: string | null;
  /** When it is about several: all of them, the first being the main one. */
  readonly cases?: readonly string[];
  readonly facts: NoticeFacts;
}

const folder = join(import.meta.dirname, '../fixtures/notices');

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

export const samples: readonly Sample[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => {
    const name = file.slice(0, -'.txt'.length);
    return { name, text: read(file), ...(JSON.parse(read(`${name}.json`)) as Omit<Sample, 'name' | 'text'>) };
  });
