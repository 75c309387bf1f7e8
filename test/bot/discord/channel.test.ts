import { describe, expect, it } from 'vitest';
import { PoaError } from '../../../src/errors.ts';
import type { Address } from '../../../src/bot/channel.ts';
import type { ChatMessage } from '../../support/discord-server/chat-message.ts';
import type { Person } from '../../support/discord-server/person.ts';
import type { Room } from '../../support/discord-server/room.ts';
import { readable } from './as-read.ts';
import { type Bench, card, messageOf, newChannel, openBench, startBench } from './bench.ts';

const minutes = 60_000;

interface Scene {
  readonly bench: Bench;
  readonly ming: Person;
  readonly li: Person;
  readonly room: Room;
}

async function inGuild(options: Parameters<typeof openBench>[0] = {}, hasBot = true): Promise<Scene> {
  const bench = await startBench(options);
  const ming = bench.server.user({ username: 'ming', locale: 'zh-CN' });
  const li = bench.server.user({ username: 'li', locale: 'zh-TW' });
  const { room } = bench.server.guild({ members: [ming, li], hasBot });
  return { bench, ming, li, room };
}

async function inDm(options: Parameters<typeof openBench>[0] = {}): Promise<Scene> {
  const scene = await inGuild(options);
  return { ...scene, room: scene.bench.server.dm(scene.ming) };
}

const shows = ({ bench, ming, room }: Scene, text: string): Promise<ChatMessage> =>
  bench.server.waitFor(`"${text}"`, () => room.messagesFor(ming).findLast((message) => readable(message.text).includes(text)));

async function poa(scene: Scene): Promise<ChatMessage> {
  scene.ming.slash(scene.room, 'poa');
  return shows(scene, 'heard {"kind":"start"}');
}

/** Something to wait for until it is opened. */
function latch(): { readonly opened: Promise<void>; readonly open: () => void } {
  const gate = new AbortController();
  const opened = new Promise<void>((resolve) => gate.signal.addEventListener('abort', () => resolve()));
  return { opened, open: () => gate.abort() };
}

const stored = (address: Address): Address => JSON.parse(JSON.stringify(address));

describe('in a server', () => {
  it('what the bot says is seen by the one it is for, and by nobody else', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    expect(message.ephemeral).toBe(true);
    expect(scene.room.messagesFor(scene.li)).toEqual([]);
    expect(scene.bench.heard[0]).toMatchObject({ person: `discord:${scene.ming.id}`, input: { room: 'private', locale: 'zh-CN' } });
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('a pressed button changes the card in its place', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.ming.press(message, 'Done');
    expect(await shows(scene, '"do":"done"')).toBe(message);
    expect(scene.room.messagesFor(scene.ming)).toHaveLength(1);
  });

  it('what is no card is shown below the card, for the same eyes only', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.bench.answer = () => [messageOf({ spans: [{ kind: 'plain', text: 'the short form' }] })];
    scene.ming.press(message, 'Done');
    expect(await shows(scene, 'the short form')).not.toBe(message);
    expect(scene.room.messagesFor(scene.ming)).toHaveLength(2);
    expect(scene.room.messagesFor(scene.li)).toEqual([]);
  });

  it('a menu sets all its ticks at once', async () => {
    const scene = await inGuild();
    scene.ming.select(await poa(scene), ['Cause C2', 'Cause C3']);
    await scene.bench.heardSome(2);
    const press = { do: 'select', shown: ['C1', 'C2', 'C3'], items: ['C2', 'C3'] };
    expect(scene.bench.acts()[1]).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press });
    expect(scene.bench.server.unanswered).toEqual([]);
  });

  it('own words are typed into a form, and the card goes on where it stands', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.ming.press(message, 'My own words');
    const form = await scene.bench.server.waitFor('the form', () => scene.ming.modal);
    expect(form.fields).toMatchObject([{ label: 'Your words', value: '', max: 2000, required: true }]);
    scene.ming.submitModal({ 'Your words': 'We had *no* backup carrier.' });
    expect(await shows(scene, '"do":"say","text":"We had *no* backup carrier."')).toBe(message);
    expect(scene.bench.heard).toHaveLength(2);
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('a form opened again has a new id, or phones would show the old words', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    for (const times of [1, 2]) {
      scene.ming.press(message, 'My own words');
      await scene.bench.server.waitFor('the form', () => scene.bench.server.openedModals.length === times);
    }
    const ids = scene.bench.server.openedModals.map(({ modal }) => modal.customId);
    expect(new Set(ids).size).toBe(2);
  });

  it('a blank can be typed although the card has no button for it', async () => {
    const scene = await inGuild();
    const expects = { draft: 'k3x9', at: 'why', title: 'x', label: 'Which date?', placeholder: 'x', fills: { item: 'C5', blank: 'date' }, only: true } as const;
    scene.bench.answer = () => [messageOf({ spans: [{ kind: 'plain', text: 'a date, please' }], expects, card: true })];
    scene.ming.slash(scene.room, 'poa');
    scene.ming.press(await shows(scene, 'a date, please'), 'Type it');
    await scene.bench.server.waitFor('the form', () => scene.ming.modal);
    scene.ming.submitModal({ 'Which date?': '2026-03-02' });
    await scene.bench.heardSome(2);
    expect(scene.bench.acts()[1]).toEqual({ kind: 'press', draft: 'k3x9', at: 'why', press: { do: 'fill', item: 'C5', blank: 'date', text: '2026-03-02' } });
  });

  it('data that no button has is said to be forged, and acknowledged', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.ming.pressRaw(message, 'x'.repeat(90));
    scene.ming.pressRaw(message, '1k3x9|why|select', ['C1', 'nonsense']);
    await scene.bench.heardSome(3);
    expect(scene.bench.acts().slice(1)).toEqual([{ kind: 'forged' }, { kind: 'forged' }]);
    await scene.bench.acknowledgedAll();
  });

  it('two quick presses are both acknowledged and both heard', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.ming.press(message, 'Done');
    scene.ming.press(message, 'Done');
    const last = await scene.bench.heardSome(3);
    expect(last.input.id).not.toBe(scene.bench.heard[1]?.input.id);
    await scene.bench.acknowledgedAll();
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('an event that is delivered twice keeps its id', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.bench.server.deliverTwice();
    scene.ming.press(message, 'Done');
    const again = await scene.bench.heardSome(3);
    expect(again).toEqual(scene.bench.heard[1]);
  });

  it('a letter of any length stays within five follow-ups where the bot is a guest', async () => {
    const scene = await inGuild({}, false);
    const text = Array.from({ length: 900 }, (_, index) => `Line ${index} of a long letter.`).join('\n');
    scene.bench.answer = () => [card(text, { spans: [{ kind: 'pre', text }] })];
    scene.ming.slash(scene.room, 'poa');
    const last = await scene.bench.server.waitFor('the file', () => scene.room.messagesFor(scene.ming).find(({ files }) => files.length > 0));
    const messages = scene.room.messagesFor(scene.ming);
    expect(messages).toHaveLength(6);
    expect(last.buttons.map(({ label }) => label)).toContain('Done');
    expect(last.fileText('text.txt')).toBe(`${text}\n`);
    expect(text.startsWith(messages.slice(0, 5).map(({ content }) => readable(content)).join('\n'))).toBe(true);
    expect(text.endsWith(readable(last.content).replace('…\n', ''))).toBe(true);
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('a card that was dismissed is shown anew', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    const { address } = scene.bench.heard[0] ?? { address: {} };
    scene.ming.remove(message);
    await scene.bench.channel.deliver(address, [card('here again')], 'en');
    expect((await shows(scene, 'here again')).ephemeral).toBe(true);
  });
});

describe('in direct messages', () => {
  it('typed words are heard and answered', async () => {
    const scene = await inDm();
    scene.ming.say('We shipped late.');
    await shows(scene, 'heard {"kind":"text","text":"We shipped late."}');
    scene.ming.say('/poa');
    await shows(scene, 'heard {"kind":"start"}');
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('a sticker and a change are told apart from words', async () => {
    const scene = await inDm();
    scene.ming.sticker('wave');
    const message = scene.ming.say('12 orders');
    scene.ming.edit(message, '14 orders');
    await scene.bench.heardSome(3);
    expect(scene.bench.acts()).toEqual([{ kind: 'unsupported' }, { kind: 'text', text: '12 orders' }, { kind: 'edited' }]);
  });

  it('commands and buttons work as well, in the open', async () => {
    const scene = await inDm();
    const message = await poa(scene);
    expect(message.ephemeral).toBe(false);
    scene.ming.press(message, 'Done');
    expect(await shows(scene, '"do":"done"')).toBe(message);
  });

  it('a reply that is delivered again shows once', async () => {
    const scene = await inDm();
    scene.ming.say('hello');
    const { address } = await scene.bench.heardSome(1);
    await shows(scene, 'hello');
    const before = scene.room.messages.length;
    await scene.bench.channel.deliver(stored(address), [card('heard {"kind":"text","text":"hello"}')], 'en');
    expect(scene.room.messages).toHaveLength(before);
  });

  it('when the token of a press is dead, the bot writes by itself', async () => {
    const scene = await inDm();
    await poa(scene);
    const { address } = await scene.bench.heardSome(1);
    scene.bench.server.pass(16 * minutes);
    await scene.bench.channel.deliver(stored(address), [card('late but there')], 'en');
    expect((await shows(scene, 'late but there')).author).toBe('bot');
  });

  it('closed direct messages are a refusal', async () => {
    const scene = await inDm();
    scene.ming.say('hello');
    const { address } = await scene.bench.heardSome(1);
    scene.ming.dmsOpen = false;
    await expect(scene.bench.channel.deliver(address, [card('hello?')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
  });
});

describe('when things go wrong', () => {
  it('every interaction is acknowledged while the bot is still busy with it', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    const saved = latch();
    scene.bench.saving = saved.opened;
    scene.ming.slash(scene.room, 'drafts');
    scene.ming.press(message, 'Done');
    scene.ming.select(message, ['Cause C2']);
    await scene.bench.heardSome(4);
    expect(scene.bench.server.interactions).toHaveLength(4);
    await scene.bench.acknowledgedAll();
    saved.open();
    await shows(scene, 'drafts');
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('an acknowledgement whose connection breaks is sent again, and the reply comes', async () => {
    const scene = await inGuild();
    await poa(scene);
    scene.bench.server.fail({ kind: 'drop', times: 3, on: /callback/u });
    scene.ming.slash(scene.room, 'drafts');
    await scene.bench.acknowledgedAll();
    await shows(scene, 'drafts');
    expect(scene.bench.failures).toEqual([]);
  });

  it('two hundred sellers at once are all acknowledged and all answered', async () => {
    const bench = await startBench();
    const sellers = Array.from({ length: 200 }, (_, index) => bench.server.user({ username: `seller${index}` }));
    const { room } = bench.server.guild({ members: sellers });
    for (const seller of sellers) seller.slash(room, 'poa');
    await bench.server.waitFor('all answers', () => sellers.every((seller) => room.messagesFor(seller)[0]?.text.includes('start')), 20_000);
    expect(bench.server.unanswered).toEqual([]);
    expect(bench.server.refused).toEqual([]);
    expect(bench.failures).toEqual([]);
  });

  it('words in a form are taken although Discord no longer waits for an answer', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.ming.press(message, 'My own words');
    await scene.bench.server.waitFor('the form', () => scene.ming.modal);
    scene.bench.server.fail({ kind: 'error', status: 500, times: 9, on: /callback/u });
    scene.ming.submitModal({ 'Your words': 'Not to be lost' });
    await scene.bench.heardSome(2);
    expect(scene.bench.acts()[1]).toMatchObject({ press: { do: 'say', text: 'Not to be lost' } });
    await scene.bench.server.waitFor('the refusal', () => scene.bench.failures.length > 0);
    expect(scene.bench.failures).toMatchObject([{ code: 'DELIVERY_REFUSED' }]);
  });

  it('an interaction that comes too late ends in a refusal and harms nobody', async () => {
    const scene = await inGuild({ ackWithinMs: -1 });
    scene.ming.slash(scene.room, 'poa');
    await scene.bench.server.waitFor('the refusal', () => scene.bench.failures.length > 0);
    expect(scene.bench.failures).toMatchObject([{ code: 'DELIVERY_REFUSED', facts: { code: 10_015 } }]);
    scene.bench.server.dm(scene.ming);
    scene.ming.say('still there?');
    await scene.bench.heardSome(2);
  });

  it('a dead token in a server is a refusal', async () => {
    const scene = await inGuild();
    await poa(scene);
    const { address } = await scene.bench.heardSome(1);
    scene.bench.server.pass(16 * minutes);
    const late = scene.bench.channel.deliver(address, [card('too late')], 'en');
    await expect(late).rejects.toMatchObject({ code: 'DELIVERY_REFUSED', facts: { code: 50_027 } });
    await expect(poa(scene)).resolves.toBeDefined();
  });

  it('server errors are a failure, and trying again sends nothing twice', async () => {
    const scene = await inGuild();
    await poa(scene);
    const { address } = await scene.bench.heardSome(1);
    const messages = ['one', 'two', 'three'].map((text) => card(text));
    scene.bench.server.fail({ kind: 'delay', ms: 1, on: /^POST \/webhooks/u });
    scene.bench.server.fail({ kind: 'error', times: 4, on: /^POST \/webhooks/u });
    const progress = { shown: 0 };
    await expect(scene.bench.channel.deliver(address, messages, 'en', progress)).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    expect(progress.shown).toBe(2);
    await scene.bench.channel.deliver(address, messages, 'en', progress);
    expect(scene.room.messagesFor(scene.ming).map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });

  it('a rate limit is waited out', async () => {
    const scene = await inGuild();
    scene.bench.server.fail({ kind: 'rate-limit', ms: 50, on: /^PATCH/u });
    await poa(scene);
    expect(scene.bench.failures).toEqual([]);
  });

  it('a rate limit that lasts is a failure that says how long, and no other chat has to do with it', async () => {
    const scene = await inGuild();
    await poa(scene);
    const { address } = await scene.bench.heardSome(1);
    scene.bench.server.fail({ kind: 'rate-limit', ms: 3_600_000, on: /^PATCH/u });
    const calls = scene.bench.server.calls.length;
    const limited = await scene.bench.channel.deliver(address, [card('later')], 'en').catch((error: unknown) => error);
    expect(limited).toMatchObject({ code: 'DELIVERY_FAILED', facts: { retryAfterMs: expect.any(Number) } });
    const { retryAfterMs } = limited instanceof PoaError ? limited.facts : {};
    // discord.js adds 50 ms, so as not to be early.
    expect(retryAfterMs).toBe(3_600_050);
    expect(scene.bench.server.calls).toHaveLength(calls + 1);
    const other = scene.bench.server.user({ username: 'other' });
    const dm = scene.bench.server.dm(other);
    other.slash(dm, 'poa');
    await scene.bench.server.waitFor('an answer', () => dm.messagesFor(other)[0]?.text.includes('start'));
  });

  it('an address of nobody is a refusal', async () => {
    const bench = await openBench();
    await expect(bench.channel.deliver({ chat: 42 }, [card('x')], 'en')).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
  });
});

describe('starting and stopping', () => {
  it('a restart registers no commands', async () => {
    const { bench } = await inGuild();
    expect(bench.server.overwrites).toHaveLength(1);
    const asked = bench.server.calls.filter(({ path }) => path.endsWith('/commands')).length;
    await bench.restart();
    await bench.server.waitFor('the question', () => bench.server.calls.filter(({ path }) => path.endsWith('/commands')).length > asked);
    await bench.channel.stop();
    expect(bench.server.overwrites).toHaveLength(1);
  });

  it('after a restart old buttons work, forms open, and replies that were owed arrive', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    const { address } = await scene.bench.heardSome(1);
    await scene.bench.restart();
    await scene.bench.channel.deliver(stored(address), [card('owed')], 'en');
    expect(message.text).toBe('owed');
    scene.ming.press(message, 'My own words');
    const form = await scene.bench.server.waitFor('the form', () => scene.ming.modal);
    expect(form.fields[0]?.label).toBe('Your words');
    scene.ming.submitModal({ 'Your words': 'after the restart' });
    expect(await shows(scene, 'after the restart')).toBe(message);
    expect(scene.bench.server.refused).toEqual([]);
  });

  it('a lost connection is taken up again', async () => {
    const scene = await inGuild();
    const message = await poa(scene);
    scene.bench.server.dropGateway('cut');
    await scene.bench.server.waitFor('the cut', () => scene.bench.server.gateway.connections === 0);
    scene.ming.press(message, 'Done');
    expect(await shows(scene, '"do":"done"')).toBe(message);
    expect(scene.bench.server.gateway).toEqual({ identifies: 1, resumes: 1, connections: 1 });
  });

  it('Discord being away at the start is waited out', async () => {
    const bench = await openBench();
    bench.server.fail({ kind: 'error', status: 502, times: 4, on: /gateway\/bot/u });
    await bench.channel.start(bench.take);
    expect(bench.server.gateway.identifies).toBe(1);
  });

  it('a token that Discord does not accept stops the channel', async () => {
    const bench = await openBench();
    bench.channel = await newChannel(bench.server, 'MTI.wrong.token');
    await expect(bench.channel.start(bench.take)).rejects.toMatchObject({ code: 'CHANNEL_STOPPED' });
  });

  it('a stop lets what was begun be taken to its end, and hears nothing more', async () => {
    const scene = await inGuild();
    await poa(scene);
    const saved = latch();
    scene.bench.saving = saved.opened;
    scene.ming.slash(scene.room, 'help');
    await scene.bench.heardSome(2);
    let isStopped = false;
    const stopped = scene.bench.channel.stop().then(() => (isStopped = true));
    scene.ming.slash(scene.room, 'privacy');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isStopped).toBe(false);
    saved.open();
    await stopped;
    await shows(scene, '"command":"help"');
    expect(scene.bench.heard).toHaveLength(2);
    expect(scene.bench.server.gateway.connections).toBe(0);
  });

  it('a stop ends a start that has not come through', async () => {
    const bench = await openBench();
    bench.server.fail({ kind: 'error', status: 502, times: 1000, on: /gateway\/bot/u });
    const started = bench.channel.start(bench.take);
    await bench.server.waitFor('the first try', () => bench.server.calls.length >= 4);
    await bench.channel.stop();
    await expect(started).resolves.toBeUndefined();
  });
});
