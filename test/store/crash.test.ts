import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { sessionsIn } from '../../src/store/sessions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Saves for 8 persons at once for ever; tells each save by a line once it is resolved. */
const program = `
  import { writeSync } from 'node:fs';
  const { openStore } = await import(process.env.STORE_CODE + '/open.js');
  const { sessionsIn } = await import(process.env.STORE_CODE + '/sessions.js');
  const sessions = sessionsIn(await openStore(process.env.STORE_URL), { ttlMs: 3600000 });
  const draft = { id: 'd', room: 'private', createdAt: 1, updatedAt: 1, answers: {}, at: { step: 'review' }, kept: [] };
  const save = async (person, revision) => {
    const drafts = { d: { ...draft, notice: String(revision).repeat(800) } };
    const session = { locale: 'en', localeChosen: false, drafts, active: {} };
    await sessions.save(person, { session, seen: [], owed: [], revision });
    writeSync(1, person + ' ' + revision + '\\n');
  };
  for (const n of [0, 1, 2, 3, 4, 5, 6, 7])
    void (async () => { for (let revision = Number(process.env.FROM); ; revision += 1) await save('telegram:' + n, revision); })();
`;

let folder: string;

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}, 120_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-crash-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the program until it told `acks` saves, kills it on the spot, and gives the latest save told of each person. */
async function killedAfter(acks: number, from: number): Promise<ReadonlyMap<string, number>> {
  const env = { ...process.env, STORE_CODE: join(root, 'dist/store'), STORE_URL: `lmdb:${folder}`, FROM: String(from) };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const told = new Map<string, number>();
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [person = '', revision] = line.split(' ');
    told.set(person, Number(revision));
    count += 1;
    if (count === acks) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return told;
}

it('every save that was told is there after kill -9, whole, three times over', async () => {
  let from = 0;
  for (const acks of [1, 200, 1500]) {
    const told = await killedAfter(acks, from);
    expect(told.size).toBeGreaterThan(0);
    const sessions = sessionsIn(await openStore(`lmdb:${folder}`), { ttlMs: 3_600_000 });
    for (const [person, revision] of told) {
      const record = await sessions.load(person);
      expect(record?.revision).toBeGreaterThanOrEqual(revision);
      expect(record?.session.drafts['d']?.notice).toBe(String(record?.revision).repeat(800));
    }
    await sessions.close();
    from += 1_000_000;
  }
});
