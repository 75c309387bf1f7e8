import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import type { Draft } from '../../src/cases/draft.ts';
import { locales } from '../../src/cases/localized.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';
import { doing, doingsToStore, draftLateShipment, lateShipmentDoings } from '../support/seller.ts';
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
  await bot.line('a\na\na\nLuma Harbor Home\nthe warehouse supervisor\n/back\n/back');
  expect(await bot.end()).toBe(0);
  expect(bot.printed().match(/^(?:Which case|Store$|\d\/6 · \w+$)/gmu)).toEqual([
    'Which case',
    'Which case',
    'Store',
    '1/6 · Who',
    '2/6 · What',
    '1/6 · Who',
    'Store',
  ]);
});

describe('whatever is typed at a terminal', () => {
  const wrong: readonly (readonly [line: string, sees: string])[] = [
    ['   \t', say('en', 'notice.empty')],
    ['\u0000\u0007\u200B', say('en', 'notice.empty')],
    ['/nonsense', say('en', 'notice.unknown-command')],
    ['x'.repeat(5000), 'characters; at most'],
    ['/help', say('en', 'help.title')],
    ['/poa', 'Your draft is as you left it'],
    ['/save', say('en', 'terminal.no-file')],
  ];

  test('between the answers, the letter is the same', { timeout: 120_000 }, async () => {
    const bot = startTerminalBot({ folder, locale: 'en' });
    let n = 0;
    for (const each of lateShipmentDoings('en')) {
      if (n >= doingsToStore) {
        const [line, sees] = wrong[n % wrong.length] ?? ['', ''];
        await bot.line(line);
        await bot.sees(sees);
      }
      n += 1;
      await doing(bot, each);
    }
    expect((await bot.letter()).file).toBe(`${expected}\n`);
    expect(await bot.end()).toBe(0);
    expect(bot.errors()).toBe('');
  });

  test('as an answer stands in the letter as it was typed, and no escape sequence is obeyed', { timeout: 60_000 }, async () => {
    const typed = 'the <b>warehouse</b> &amp; supervisor **owns** `it` @everyone 😀 מפקח %s $1 \\n \u001B[31mred\u001B[0m';
    const text = typed.replaceAll('\u001B', '');
    const who = { ticked: [], blanks: {}, own: [{ id: 'o1', text, used: true }] };
    const draft: Draft = { ...lumaHarbor, answers: { ...lumaHarbor.answers, who } };
    const typing: Draft = { ...draft, answers: { ...draft.answers, who: { ...who, own: [{ id: 'o1', text: typed, used: true }] } } };
    const bot = startTerminalBot({ folder, locale: 'en' });
    await draftLateShipment(bot, typing);
    const { shown, file } = await bot.letter();
    expect(file).toBe(`${textOf(assemble(lateShipment, draft).full)}\n`);
    expect(file).toContain(text);
    expect(shown).not.toContain('\u001B');
    expect(await bot.end()).toBe(0);
  });

  test('that looks like a slot of ours is shown as it is, and never filled', async () => {
    const bot = startTerminalBot({ folder, locale: 'en' });
    for (const line of ['a', 'a', 'a', 'Luma Harbor Home', 'The {{this}} {date} ${x} {n#day|days} supervisor.', '/back']) await bot.line(line);
    await bot.sees('The {{this}} {date} ${x} {n#day|days} supervisor.');
    expect(await bot.end()).toBe(0);
  });

  test('as a number that is no answer changes nothing', async () => {
    const bot = startTerminalBot({ folder, locale: 'en' });
    for (const line of ['a', 'a', 'a', 'Luma Harbor Home']) await bot.line(line);
    await bot.sees('1/6 · Who');
    for (const line of ['0', '9', '99', '1,99']) {
      await bot.line(line);
      await bot.sees('1/6 · Who');
    }
    expect(bot.printed()).not.toContain('[x]');
    expect(await bot.end()).toBe(0);
  });
});

describe('the process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const bot = startTerminalBot({ folder, locale: 'en' });
    await bot.sees(say('en', 'case.title'));
    await bot.kill(signal);
    expect(await bot.end()).toBe(0);
    expect(bot.errors()).toBe('');
  });

  test('ends with 0 on /quit', async () => {
    const bot = startTerminalBot({ folder, locale: 'en' });
    await bot.line('/quit');
    expect(await bot.end()).toBe(0);
  });

  test('that is set up wrongly tells every mistake at once by name, never by value', async () => {
    const env = {
      TELEGRAM_BOT_TOKEN: 'secret-telegram-token',
      DISCORD_TOKEN: 'secret discord token',
      TELEGRAM_API_ROOT: 'secret-root',
      STORE_URL: 'secret://user:hunter2@host',
      DRAFT_TTL_DAYS: 'secret-days',
      LOG_LEVEL: 'secret-level',
    };
    const bot = startTerminalBot({ folder, locale: 'en', env });
    expect(await bot.end()).toBe(1);
    for (const name of Object.keys(env)) expect(bot.errors()).toContain(`${name}: `);
    expect(bot.errors()).not.toMatch(/secret|hunter2/u);
    expect(bot.printed()).toBe('');
  });

  test('whose store cannot be used says so and ends with 1', async () => {
    await writeFile(join(folder, 'file'), '');
    const bot = startTerminalBot({ folder, locale: 'en', env: { STORE_URL: `lmdb:${join(folder, 'file', 'data')}` } });
    expect(await bot.end()).toBe(1);
    expect(bot.errors()).toContain('STORE_UNAVAILABLE');
    expect(bot.errors().split('\n').filter(Boolean)).toHaveLength(1);
  });
});

test('a seller who forgets everything leaves nothing behind, also for the next start', async () => {
  let bot = startTerminalBot({ folder, locale: 'en' });
  for (const line of ['a', 'a', 'a', 'Luma Harbor Home', '/forget']) await bot.line(line);
  await bot.sees(say('en', 'forget.confirm'));
  await bot.press(say('en', 'button.forget-yes'));
  await bot.sees(say('en', 'notice.forgotten'));
  expect(await bot.end()).toBe(0);
  bot = startTerminalBot({ folder, locale: 'en' });
  await bot.sees(say('en', 'case.title'));
  expect(bot.printed()).toContain(say('en', 'notice.welcome'));
  await bot.line('/drafts');
  await bot.sees(say('en', 'drafts.title'));
  expect(await bot.end()).toBe(0);
  expect(bot.printed()).not.toContain('Luma Harbor Home');
});
