import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { turnsOn } from '../support/answers/rotation.ts';
import { doing } from '../support/seller.ts';
import { startTerminalBot } from '../support/terminal-hand.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-terminal-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a seller at a terminal drafts the letter and holds it', () => {
  test.each(turnsOn('terminal', { asOneLine: true }))('%s', { timeout: 60_000 }, async (_, { locale, doings, letter }) => {
    const bot = startTerminalBot({ folder, locale });
    for (const each of doings) await doing(bot, each);
    const { shown, file } = await bot.letter();
    expect(file).toBe(`${letter}\n`);
    expect(shown).toContain(letter);
    expect(await bot.end()).toBe(0);
    expect(bot.errors()).toBe('');
  });
});
