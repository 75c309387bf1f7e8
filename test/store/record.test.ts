import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../src/store/migrate.ts';
import { readRecord, writtenRecord } from '../../src/store/record.ts';
import { recordOf } from '../conformance/store.suite.ts';

describe('the stored record', () => {
  it('is read as it was written', () => {
    expect(readRecord(writtenRecord(recordOf('a')))).toEqual({ ok: true, record: recordOf('a') });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'shape'],
    ['a shape that is no number', { ...writtenRecord(recordOf('a')), shape: '1' }],
    ['ticks that are no list', { ...writtenRecord(recordOf('a')), seen: 'x' }],
    ['a place that does not exist', JSON.parse(JSON.stringify(writtenRecord(recordOf('a'))).replace('"ask"', '"asks"'))],
    ['a question that does not exist', JSON.parse(JSON.stringify(writtenRecord(recordOf('a'))).replaceAll('"why"', '"whence"'))],
  ])('is not guessed from %s', (_, stored) => {
    expect(readRecord(stored).ok).toBe(false);
  });
});

describe('every part of a record', () => {
  const frozen = readFileSync(new URL('../fixtures/record-shape-1.json', import.meta.url), 'utf8');

  /** The paths of all values in a record, deepest last. */
  const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? [path, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))]
      : [path];

  const broken = (path: readonly string[]): unknown => {
    const record = JSON.parse(frozen);
    const name = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce((whole, step) => whole[step], record);
    parent[name] = null;
    return record;
  };

  // What a channel, a reply or a notice holds beyond its kind is theirs to check.
  const paths = pathsIn(JSON.parse(frozen)).filter((path) => path.length > 0 && !(path.includes('replies') && path.length > 4));

  it.each(paths.map((path) => [path.join('.'), path] as const))('is checked: %s', (_, path) => {
    expect(readRecord(broken(path)).ok).toBe(false);
  });
});

describe('a record of shape 1', () => {
  const answers = {
    why: {
      ticked: ['C2', 'C1'],
      blanks: { C1: { days: '2', n: '31' } },
      own: [{ id: 'o1', text: '周末没有人检查订单', used: false }],
    },
    fixed: { ticked: ['A1', 'A4'], blanks: {}, own: [] },
  };
  const draft = { id: 'd', room: 'private', createdAt: 1, updatedAt: 2, kept: [], shelved: {}, at: { step: 'ask', question: 'why' } };
  const session = { locale: 'zh-CN', localeChosen: true, active: { private: 'd' } };
  const readDraft = (rest: object): unknown => {
    const read = readRecord({ shape: 1, session: { ...session, drafts: { d: { ...draft, ...rest } } }, seen: [], owed: [], revision: 1 });
    return read.ok ? read.record.session.drafts['d'] : read;
  };

  it('keeps every word, and no tick at a sentence that says something else since', () => {
    expect(readDraft({ caseId: 'late-shipment', answers })).toMatchObject({
      answers: { why: { ...answers.why, ticked: ['C2'] }, fixed: { ...answers.fixed, ticked: ['A4'] } },
    });
  });

  it('is treated the same where the answers wait for their case to come back', () => {
    expect(readDraft({ caseId: 'other', answers, shelved: { 'late-shipment': answers } })).toMatchObject({
      answers,
      shelved: { 'late-shipment': { why: { ticked: ['C2'] }, fixed: { ticked: ['A4'] } } },
    });
  });
});

describe('migrations', () => {
  const table: Record<number, Migration> = {
    1: ({ words, ...rest }) => ({ ...rest, texts: [words] }),
    2: (record) => ({ ...record, revision: 0 }),
  };

  it('take a record through every shape in between', () => {
    const old = Object.freeze({ shape: 1, words: '话', kept: true });
    expect(migrate(old, table, 3)).toEqual({ ok: true, record: { shape: 3, texts: ['话'], kept: true, revision: 0 } });
    expect(migrate({ shape: 2, texts: [] }, table, 3)).toEqual({ ok: true, record: { shape: 3, texts: [], revision: 0 } });
  });

  it('leave a record of the current shape as it is', () => {
    const record = { shape: 3, texts: [] };
    expect(migrate(record, table, 3)).toEqual({ ok: true, record });
  });

  it('do not guess a way from a newer, a broken or an unknown shape', () => {
    expect(migrate({ shape: 4 }, table, 3)).toEqual({ ok: false, shape: 4 });
    expect(migrate({ shape: 0 }, table, 3)).toEqual({ ok: false, shape: 0 });
    expect(migrate({ shape: 1.5 }, table, 3)).toEqual({ ok: false, shape: 1.5 });
    expect(migrate({}, table, 3)).toEqual({ ok: false });
    expect(migrate(null, table, 3)).toEqual({ ok: false });
  });
});
