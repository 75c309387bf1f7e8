import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lateShipment } from '../../src/cases/late-shipment.ts';
import { locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { doing, draftLateShipment, lateShipmentDoings } from '../support/seller.ts';
import { startTerminalBot } from '../support/terminal-hand.ts';

const expected = textOf(assemble(lateShipment, lumaHarbor).full);

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poa-terminal-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a seller at a terminal', () => {
  test.each(locales)('drafts the late-shipment letter in %s and holds it', async (locale) => {
    const bot = startTerminalBot({ folder, locale });
    await draftLateShipment(bot);
    await bot.sees(lateShipment.appeal[locale]);
    const { shown, file } = await bot.letter();
    expect(file).toBe(`${expected}\n`);
    expect(shown).toContain(expected);
    expect(await bot.end()).toBe(0);
    expect(bot.errors()).toBe('');
  });

  test('is killed after every prompt and goes on where they were', { timeout: 180_000 }, async () => {
    let bot = startTerminalBot({ folder, locale: 'en' });
    for (const each of lateShipmentDoings('en')) {
      await doing(bot, each);
      await bot.kill('SIGKILL');
      bot = startTerminalBot({ folder, locale: 'en' });
      await bot.sees(each.sees);
    }
    const { file } = await bot.letter();
    expect(file).toBe(`${expected}\n`);
    await bot.end();
  });
});

test('a pipe gives one input a line', async () => {
  const bot = startTerminalBot({ folder, locale: 'en' });
  await bot.line('a\nLuma Harbor Home\nthe warehouse supervisor\n/back\n/back');
  expect(await bot.end()).toBe(0);
  expect(bot.printed().match(/^(?:Which case|Store$|\d\/6 · \w+$)/gmu)).toEqual([
    'Which case',
    'Store',
    '1/6 · Who',
    '2/6 · What',
    '1/6 · Who',
    'Store',
  ]);
});
