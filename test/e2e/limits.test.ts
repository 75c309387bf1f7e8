import { afterEach, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { say } from '../../src/messages/say.ts';
import { startBot } from '../support/bot.ts';
import { saidTo } from '../support/discord-hand.ts';
import { discordServer } from '../support/discord-server.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

/** What everybody may do in ten seconds. */
const most = 30;

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  closing = [];
});

async function running(options: Parameters<typeof startBot>[0]): Promise<App> {
  const app = await startBot({ ...options, rateLimits: 'on' });
  closing.push(() => app.stop());
  return app;
}

/** The polite word, up to the seconds that are left. */
const sorry = (locale: 'en' | 'zh-CN'): string => say(locale, 'limit.not-taken', { n: 7 }).split('7')[0] ?? '';

test('on Telegram, whoever is faster than the limit is told once, and what came before is kept', async () => {
  const server = await startTelegramServer();
  closing.push(() => server.close());
  await running({ telegram: server });
  const seat = server.privateChat(server.user({ id: 42, language_code: 'zh-hans' }));
  // Somebody without a draft is told nothing of messages that they change.
  const first = seat.say('/language');
  await seat.sees(say('zh-CN', 'languages.title'));
  await server.batch(() => {
    for (let n = 1; n < most; n += 1) seat.edit(first, `/language ${n}`);
    for (const text of ['/help', '/drafts', '/help']) seat.say(text);
  });
  await seat.sees(sorry('zh-CN'));
  await server.idle();
  const texts = seat.room.fromBot.map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith(sorry('zh-CN')))).toHaveLength(1);
  expect(texts.join('\n')).not.toContain(say('zh-CN', 'help.title'));
  const other = server.privateChat(server.user({ id: 43 }));
  other.say('/help');
  await other.sees(say('en', 'help.title'));
});

test('on Discord, too, and the words from a form are given back', async () => {
  const server = await discordServer();
  closing.push(() => server.close());
  await running({ discord: server });
  await server.waitFor('commands', () => server.commands.length > 0);
  const ming = server.user({ username: 'ming' });
  const { room } = server.guild({ members: [ming] });
  ming.slash(room, 'poa');
  const card = await server.waitFor('the card', () => saidTo(room, ming).find(({ text }) => text.includes(say('en', 'case.title'))));
  const button = say('en', 'case.placeholder');
  const opened = card.buttons.find(({ label }) => label === button || label === say('en', 'button.type') || label === say('en', 'button.own'));
  ming.press(card, ({ label }) => label === opened?.label);
  const form = await server.waitFor('a form', () => ming.modal);
  const dm = server.dm(ming);
  for (let n = 0; n < most; n += 1) ming.say(`hello ${n}`);
  await server.waitFor('an answer', () => saidTo(dm, ming).length > 0);
  ming.submitModal(Object.fromEntries(form.fields.map(({ customId }) => [customId, 'Our notice is long.'])));
  const words = await server.waitFor('the word', () => saidTo(room, ming).find(({ text }) => text.includes('Our notice is long.')));
  expect(words.text).toContain(sorry('en'));
  expect(server.unanswered).toEqual([]);
});
