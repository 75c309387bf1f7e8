import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/bot/action-code.ts';
import { card, gate, message, startEcho } from './echo-bot.ts';

const lin = { id: 5001, first_name: 'Lin', language_code: 'zh-hans' };
const mei = { id: 5002, first_name: 'Mei', language_code: 'en' };

describe('in a private chat', () => {
  it('a press is answered and the card changes where it is', async () => {
    const { server } = await startEcho();
    const seat = server.privateChat(server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    await seat.press(post, 'Cause C2').answered();
    expect(await seat.sees('C2')).toBe(post);
    await server.idle();
    expect(post.labels).toEqual(['☐ Cause C1', '☑ Cause C2', 'Done']);
    expect(seat.room.fromBot).toHaveLength(1);
    expect(server.refused).toEqual([]);
  });

  it('a card after typed words is sent below them', async () => {
    const { server } = await startEcho();
    const seat = server.privateChat(server.user(lin));
    seat.start();
    await seat.sees('Why?');
    seat.say('We were late.');
    await seat.sees('You said: We were late.');
    await server.idle();
    expect(seat.messages.map(({ text }) => text)).toEqual(['/start', 'Why? (start)', 'We were late.', 'You said: We were late.\n\nWhy?']);
  });

  it('a press is answered although the turn fails', async () => {
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    bot.answer = () => Promise.reject(new Error('store is down'));
    await expect(seat.press(post, 'Done').answered()).resolves.toEqual({ text: '', alert: false });
  });

  it('a press is answered before the turn is over', async () => {
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    const turn = gate();
    bot.answer = () => turn.passed;
    await seat.press(post, 'Done').answered();
    expect(bot.inputs).toHaveLength(2);
    turn.open();
  });

  it('a press that comes twice is answered once', async () => {
    const { server, input } = await startEcho({}, { duplicateUpdates: true });
    const seat = server.privateChat(server.user(lin));
    seat.start();
    await seat.press(await seat.sees('Why?'), 'Done').answered();
    expect((await input(4)).input.id).toBe((await input(3)).input.id);
    await server.idle();
    expect(server.calls.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(1);
  });

  it('a press that is too old to be answered still has its effect', async () => {
    const { server, failures } = await startEcho();
    const seat = server.privateChat(server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    await server.batch(() => {
      seat.press(post, 'Cause C1');
      server.expireQueries();
    });
    expect(await seat.sees('C1')).toBe(post);
    expect(failures).toEqual([]);
  });

  it('an answer to a press is tried again when the connection breaks', async () => {
    const { server } = await startEcho();
    const seat = server.privateChat(server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    server.failNext('answerCallbackQuery', 1, { kind: 'dropped' });
    await expect(seat.press(post, 'Done').answered()).resolves.toEqual({ text: '', alert: false });
  });

  it('a card that already says so is left as it is', async () => {
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    seat.press(post, 'Cause C1');
    await seat.sees('Why? C1');
    seat.pressRaw(post, encodeAction({ draft: 'k3x9a2', at: 'why', press: { do: 'tick', item: 'C1', on: true } }));
    await bot.input(3);
    await bot.server.idle();
    expect(bot.failures).toEqual([]);
    expect(seat.room.fromBot).toHaveLength(1);
  });

  it('a card whose message is gone is sent anew', async () => {
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    seat.room.remove(post);
    seat.pressRaw(post, encodeAction({ draft: 'k3x9a2', at: 'why', press: { do: 'done' } }));
    expect((await seat.sees('Why? done')).id).not.toBe(post.id);
    expect(bot.failures).toEqual([]);
  });

  it('forged data and what is not text come in as such', async () => {
    const { server, inputs, input } = await startEcho();
    const seat = server.privateChat(server.user(lin));
    seat.start();
    const post = await seat.sees('Why?');
    await seat.pressRaw(post, '1;drop').answered();
    seat.sendSticker();
    seat.sendPhoto({ caption: 'look' });
    seat.sendVoice();
    seat.edit(seat.say('a'), 'b');
    await input(7);
    expect(inputs.map(({ input: { act } }) => act.kind)).toEqual([
      'start', 'forged', 'unsupported', 'unsupported', 'unsupported', 'text', 'edited',
    ]);
  });

  it('a letter of any length arrives in order, with its file', async () => {
    const bot = await startEcho();
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    const { address } = await bot.input(1);
    const paragraphs = Array.from({ length: 300 }, (_, index) => `${index}. We 已經 😀 checked every order.`);
    const letter = message('', { spans: [{ kind: 'pre', text: paragraphs.join('\n\n') }], files: [{ name: '申诉信 "1".txt', content: 'Dear team 😀' }] });
    await bot.channel.deliver(address, [letter], 'zh-CN');
    const posts = seat.room.fromBot.filter(({ text }) => !text.startsWith('Why'));
    expect(posts.flatMap(({ text }) => (text === '' ? [] : text.split('\n\n')))).toEqual(paragraphs);
    expect(posts.at(-1)?.document?.content.toString()).toBe('Dear team 😀');
    expect(posts.at(-1)?.document?.name).toBe('申诉信 _1_.txt');
    expect(bot.server.refused).toEqual([]);
  });
});

describe('in a group', () => {
  it('two people draft side by side, each asked for their own words', async () => {
    const bot = await startEcho();
    const { server } = bot;
    const room = server.group({ id: -1_004_000_001 });
    const [first, second] = [room.seat(server.user(lin)), room.seat(server.user(mei))];
    const expects = { draft: 'k3x9a2', at: 'why', title: 'Why', label: '', placeholder: 'Type it', only: true } as const;
    bot.answer = ({ address, input: { act } }) =>
      bot.channel.deliver(address, [card(act.kind === 'text' ? `Noted: ${act.text}` : 'Why?', { expects })], 'en');
    first.say('/poa@poa_test_bot');
    await first.waitFor('a prompt', () => first.prompt());
    expect(second.prompt()).toBeUndefined();
    second.say('/poa@poa_test_bot');
    const prompt = await second.waitFor('a prompt', () => second.prompt());
    expect(prompt.forceReply?.input_field_placeholder).toBe('Type it');
    first.reply(prompt, 'not my prompt');
    second.reply(prompt, 'my words');
    await second.sees('Noted: my words');
    await server.idle();
    expect(bot.inputs.map(({ person, input: { act } }) => [person, act.kind])).toEqual([
      ['telegram:5001', 'start'],
      ['telegram:5002', 'start'],
      ['telegram:5002', 'text'],
    ]);
    expect(server.refused).toEqual([]);
  });

  it("somebody else's button answers with a few words and changes nothing", async () => {
    const bot = await startEcho();
    const { server } = bot;
    const room = server.group();
    const [owner, other] = [room.seat(server.user(lin)), room.seat(server.user(mei))];
    owner.say('/poa@poa_test_bot');
    const post = await owner.sees('Why?');
    const answer = await other.press(post, 'Cause C1').answered();
    expect(answer.text).toBe('This belongs to somebody else. Send /poa to begin your own.');
    await owner.press(post, 'Cause C2').answered();
    await owner.sees('Why? C2');
    expect(bot.inputs.map(({ person }) => person)).toEqual(['telegram:5001', 'telegram:5001']);
    expect(post.edits).toBe(1);
  });

  it('what is said in a topic is answered there', async () => {
    const { server } = await startEcho();
    const seat = server.group({ topics: ['Appeals', 'Talk'] }).seat(server.user(lin), 'Appeals');
    seat.say('/poa@poa_test_bot');
    const post = await seat.sees('Why?');
    expect(post.thread).toBe(seat.thread);
    await seat.press(post, 'Done').answered();
    await seat.sees('Why? done');
    expect(server.refused).toEqual([]);
  });

  it('a file answers the message that asked for it', async () => {
    const bot = await startEcho();
    const seat = bot.server.group().seat(bot.server.user(lin));
    const asked = seat.say('/poa@poa_test_bot');
    const { address } = await bot.input(1);
    await bot.server.idle();
    await bot.channel.deliver(address, [message('', { spans: [], files: [{ name: 'plan.txt', content: 'Dear team' }] })], 'en');
    expect(seat.lastFromBot()?.document?.name).toBe('plan.txt');
    expect(seat.lastFromBot()?.replyTo).toBe(asked.id);
  });

  it('that becomes a supergroup is answered under its new id', async () => {
    const bot = await startEcho();
    const room = bot.server.group();
    room.seat(bot.server.user(lin)).say('/poa@poa_test_bot');
    const { address } = await bot.input(1);
    await bot.server.idle();
    const moved = room.migrate();
    await bot.channel.deliver(address, [message('Still here.')], 'en');
    await bot.channel.deliver(address, [message('And here.')], 'en');
    expect(moved.fromBot.map(({ text }) => text)).toEqual(['Still here.', 'And here.']);
    expect(bot.server.refused).toHaveLength(1);
  });
});

describe('a batch of updates', () => {
  it('is taken in its order, although one person is slow', async () => {
    const bot = await startEcho();
    const { server } = bot;
    const seat = server.privateChat(server.user(lin));
    bot.answer = ({ input: { act } }) =>
      act.kind === 'text' && act.text === 'one' ? new Promise((resolve) => setTimeout(resolve, 30)) : undefined;
    await server.batch(() => {
      for (const word of ['one', 'two', 'three']) seat.say(word);
    });
    await bot.input(3);
    expect(bot.inputs.map(({ input: { act } }) => (act.kind === 'text' ? act.text : ''))).toEqual(['one', 'two', 'three']);
  });

  it('is confirmed once it is saved, while replies are still on their way', async () => {
    const { server, input } = await startEcho();
    const slow = server.privateChat(server.user(lin));
    const open = server.deaf(slow.room);
    slow.start();
    await input(1);
    await server.waitFor('the update to be confirmed', () => server.world.queue.pending === 0);
    const other = server.privateChat(server.user(mei));
    other.start();
    await other.sees('Why?');
    expect(slow.room.fromBot).toHaveLength(0);
    open();
    await slow.sees('Why?');
  });

  it('is not confirmed while it is not saved', async () => {
    const bot = await startEcho();
    const saved = gate();
    bot.answer = () => saved.passed;
    const seat = bot.server.privateChat(bot.server.user(lin));
    seat.start();
    await bot.input(1);
    expect(bot.server.world.queue.pending).toBe(1);
    saved.open();
    await bot.server.waitFor('the update to be confirmed', () => bot.server.world.queue.pending === 0);
  });
});
