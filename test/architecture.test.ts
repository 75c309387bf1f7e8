import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room of src may import from (design.md 4); files directly in src are rooms of their own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cases: [],
  templates: ['errors.ts', 'once.ts'],
  notice: ['cases'],
  flows: ['cases', 'notice'],
  letter: ['cases', 'templates', 'errors.ts', 'once.ts', 'thread.ts'],
  messages: ['cases', 'errors.ts', 'flows', 'letter'],
  store: ['cases', 'flows', 'errors.ts', 'log.ts'],
  http: ['log.ts'],
  bot: ['cases', 'notice', 'flows', 'letter', 'templates', 'store', 'messages', 'http', 'errors.ts', 'log.ts', 'once.ts', 'thread.ts'],
  metrics: ['bot', 'store'],
  'errors.ts': [],
  'log.ts': ['errors.ts'],
  config: ['errors.ts', 'log.ts', 'store'],
  'once.ts': [],
  'thread.ts': [],
  'startup.ts': ['bot', 'http', 'store', 'config', 'errors.ts'],
  'app.ts': ['bot', 'cases', 'http', 'metrics', 'store', 'templates', 'startup.ts', 'config', 'errors.ts', 'log.ts'],
  'store-command.ts': ['store', 'config', 'errors.ts'],
  'signals.ts': [],
  'main.ts': ['app.ts', 'bot', 'config', 'log.ts', 'signals.ts'],
};

const src = join(import.meta.dirname, '../src');

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const roomOf = (file: string): string => relative(src, file).split(sep)[0] ?? '';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map((match) => ({
    from: roomOf(file),
    to: roomOf(join(dirname(file), match[1] ?? '')),
    file: relative(src, file),
  })),
);

const packages = (room: string): readonly string[] =>
  files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/from '([^.'][^']*)'/gu)].map((match) => match[1] ?? ''));

describe('the house', () => {
  test('has only rooms whose imports are settled', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(allowed).toSorted());
  });

  test('imports point one way', () => {
    const against = imports.filter(({ from, to }) => from !== to && !allowed[from]?.includes(to));
    expect(against).toEqual([]);
  });

  test('the core knows no library, no clock and no platform', () => {
    expect(packages('cases')).toEqual([]);
    expect(packages('notice')).toEqual([]);
    expect(packages('flows')).toEqual([]);
    for (const file of files.filter((each) => ['cases', 'flows', 'letter'].includes(roomOf(each))))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random|process\.|setTimeout/u);
  });

  test('what only an operator with a port needs is loaded only then', () => {
    const early = files.filter((file) => roomOf(file) !== 'metrics' && /^import (?!type).*'(?:\.\/metrics\/(?!unmeasured)[^']*|prom-client)'/mu.test(readFileSync(file, 'utf8')));
    expect(early).toEqual([]);
    expect(packages('app.ts')).not.toContain('prom-client');
    expect(readFileSync(join(src, 'metrics/unmeasured.ts'), 'utf8')).not.toMatch(/^import (?!type)/mu);
  });

  test('a platform is known only in its own folder', () => {
    const leaks = files.filter(
      (file) =>
        (/from 'telegraf/u.test(readFileSync(file, 'utf8')) && !file.includes(`${sep}telegram${sep}`)) ||
        (/from 'discord\.js/u.test(readFileSync(file, 'utf8')) && !file.includes(`${sep}discord${sep}`)),
    );
    expect(leaks).toEqual([]);
  });
});
