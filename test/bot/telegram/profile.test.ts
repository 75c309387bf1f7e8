import { expect, it } from 'vitest';
import { commandsIn } from '../../../src/bot/telegram/profile.ts';
import { say } from '../../../src/messages/say.ts';
import { echoOn, startEcho } from './echo-bot.ts';

it('commands are listed in the language of the phone, in private and in groups', async () => {
  const { server } = await startEcho();
  const chinese = server.user({ id: 5001, language_code: 'zh-hans' });
  const other = server.user({ id: 5002, language_code: 'ur' });
  const room = server.group();
  for (const [user, locale] of [[chinese, 'zh-CN'], [other, 'en']] as const) {
    expect(server.privateChat(user).menu()).toEqual(commandsIn('all_private_chats', locale));
    expect(room.seat(user).menu()).toEqual(commandsIn('all_group_chats', locale));
  }
  expect(server.world.profile.text('description', 'zh')).toBe(say('zh-CN', 'bot.description'));
  expect(server.world.profile.text('short_description', undefined)).toBe(say('en', 'bot.short'));
  expect(server.refused).toEqual([]);
});

it('what Telegram knows already is not told again', async () => {
  const first = await startEcho();
  await first.channel.stop();
  const told = (): number => first.server.calls.filter(({ method }) => method.startsWith('setMy')).length;
  const before = told();
  await echoOn(first.server).start();
  await first.server.idle();
  expect(before).toBe(10);
  expect(told()).toBe(before);
});

it('a profile that cannot be told does not keep the bot from working', async () => {
  const bot = await startEcho();
  bot.server.failNext('getMyCommands', 10, { kind: 'error', code: 500 });
  await bot.channel.stop();
  const again = echoOn(bot.server);
  await again.start();
  const seat = bot.server.privateChat(bot.server.user({ id: 5001 }));
  seat.start();
  expect((await seat.sees('Why?')).text).toBe('Why? (start)');
});
