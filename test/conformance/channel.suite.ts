import { beforeEach, describe, expect, it } from 'vitest';
import { PoaError } from '../../src/errors.ts';
import type { Address, Channel, Incoming, Take } from '../../src/bot/channel.ts';
import type { Action, Message, Span } from '../../src/bot/message.ts';

/** What a person has before their eyes, in reading order. */
export interface Shown {
  readonly text: string;
  /** Labels of what can be pressed or ticked now. */
  readonly labels: readonly string[];
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** One channel against its fake platform. People are named by the suite; the bench gives each a private chat. */
export interface ChannelBench {
  readonly channel: Channel;
  /** The person types this in private. */
  type(person: string, text: string): Promise<unknown> | unknown;
  /** The person presses, or ticks, what bears this label on the newest message that has it. */
  press(person: string, label: string): Promise<unknown> | unknown;
  /** What the bot showed this person so far. */
  seen(person: string): Promise<readonly Shown[]> | readonly Shown[];
  /** The platform sends the newest event once more. */
  repeat?(): Promise<unknown> | unknown;
  /** From now on the platform refuses what is sent to this person, for good. */
  block?(person: string): Promise<unknown> | unknown;
  /** From now on the platform cannot be reached for sending. */
  sever?(): Promise<unknown> | unknown;
  /** Takes everything down; the channel may be stopped already. */
  close(): Promise<unknown> | unknown;
}

export interface ChannelHarness {
  /** A channel that was not started yet, and its platform. */
  open(): Promise<ChannelBench>;
  /** Titles of cases that the platform cannot meet, each with the reason. */
  readonly cannot?: Readonly<Record<string, string>>;
}

const plain = (text: string): Span => ({ kind: 'plain', text });

const messageOf = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });

/** Keeps what comes in and lets a test wait for it. */
class Inbox {
  readonly all: Incoming[] = [];
  #wake: () => void = () => undefined;

  readonly take: Take = (incoming) => {
    this.all.push(incoming);
    this.#wake();
    return Promise.resolve();
  };

  /** The first `count` inputs, as soon as there are so many. */
  async first(count: number): Promise<readonly Incoming[]> {
    while (this.all.length < count) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.all.slice(0, count);
  }

  async next(act: () => Promise<unknown> | unknown): Promise<Incoming> {
    const before = this.all.length;
    await act();
    const incoming = (await this.first(before + 1))[before];
    if (!incoming) throw new Error('nothing came in');
    return incoming;
  }
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

const allText = async (bench: ChannelBench, person: string): Promise<string> =>
  (await bench.seen(person)).map((shown) => shown.text).join('\n');

/** What every messenger must do, whatever its wire looks like. */
export function channelSuite(name: string, harness: ChannelHarness): void {
  describe(`channel ${name}`, () => {
    let bench: ChannelBench;
    let inbox: Inbox;

    const hear = (person: string, text = 'hello'): Promise<Incoming> => inbox.next(() => bench.type(person, text));

    const show = async (address: Address, ...messages: readonly Message[]): Promise<void> =>
      bench.channel.deliver(address, messages, 'en');

    beforeEach(async ({ task, skip, onTestFinished }) => {
      const reason = harness.cannot?.[task.name];
      skip(reason !== undefined, reason);
      inbox = new Inbox();
      const opened = await harness.open();
      bench = opened;
      onTestFinished(async () => {
        await opened.channel.stop();
        await opened.close();
      });
    });

    it('typed words come in as text, word by word', async () => {
      await bench.channel.start(inbox.take);
      const words = 'We shipped 12 orders late, <b>“sorry”</b> & 抱歉 😀 *_`~|';
      const { input } = await hear('ann', words);
      expect(input.act).toEqual({ kind: 'text', text: words });
      expect(input.room).toBe('private');
    });

    it('every input has an id of its own, and people have keys of their own', async () => {
      await bench.channel.start(inbox.take);
      const incoming = [await hear('ann'), await hear('ann'), await hear('bob')];
      expect(new Set(incoming.map(({ input }) => input.id)).size).toBe(3);
      expect(incoming[0]?.person).toMatch(new RegExp(`^${bench.channel.name}:.`, 'u'));
      expect(incoming[1]?.person).toBe(incoming[0]?.person);
      expect(incoming[2]?.person).not.toBe(incoming[0]?.person);
    });

    it('inputs of one person come in the order of typing', async () => {
      await bench.channel.start(inbox.take);
      const words = ['one', 'two', 'three', 'four', 'five'];
      for (const word of words) await bench.type('ann', word);
      const texts = (await inbox.first(words.length)).map(({ input }) => (input.act.kind === 'text' ? input.act.text : ''));
      expect(texts).toEqual(words);
    });

    it('an input that the platform repeats keeps its id', async () => {
      await bench.channel.start(inbox.take);
      const first = await hear('ann');
      const again = await inbox.next(() => bench.repeat?.());
      expect(again).toEqual(first);
    });

    it('messages are shown in order, letter for letter', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const spans: readonly Span[] = [
        { kind: 'bold', text: 'Why' },
        plain(' did <it> & "that" happen? *1* _2_ ~3~ `4` ||5|| [6](http://7) \\8 @everyone 😀 為何\n'),
        { kind: 'code', text: 'B0ABC`12345' },
        { kind: 'quote', text: 'For example: a courier.\nTwo lines.' },
        { kind: 'pre', text: 'Dear Seller Performance team,\n\n  we write.' },
      ];
      await show(address, messageOf({ spans: [plain('first')] }), messageOf({ spans }));
      const text = squeezed(await allText(bench, 'ann'));
      expect(text).toContain(squeezed(`first${spans.map((span) => span.text).join('')}`));
    });

    it('a text of any length is shown whole', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const long = Array.from({ length: 900 }, (_, index) => `${index} 答案 😀 answer`).join('\n');
      await show(address, messageOf({ spans: [plain(long)] }));
      expect(squeezed(await allText(bench, 'ann'))).toContain(squeezed(long));
    });

    it('a file arrives as it is', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const file = { name: 'plan-of-action.txt', content: 'Dear team,\n\n“we” 已經 😀\n' };
      await show(address, messageOf({ spans: [plain('Here it is.')], files: [file] }));
      expect((await bench.seen('ann')).flatMap((shown) => shown.files)).toEqual([file]);
    });

    it('a file that is still being made holds up only itself', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const button = { label: 'Done', action: { draft: 'k3x9', at: 'why', press: { do: 'done' } } } as const;
      let made: (content: string) => void = () => undefined;
      const making = new Promise<string>((resolve) => (made = resolve));
      const file = { name: 'plan-of-action.txt', content: () => making };
      const shown = show(address, messageOf({ spans: [plain('Almost there.')], buttons: [[button]] }), messageOf({ spans: [plain('Here it is.')], files: [file] }));
      while (!(await bench.seen('ann')).some(({ text }) => text.includes('Almost there.'))) await new Promise((resolve) => setTimeout(resolve, 5));
      expect((await bench.seen('ann')).flatMap(({ files }) => files)).toEqual([]);
      made('Dear team,');
      await shown;
      expect((await bench.seen('ann')).flatMap(({ files }) => files)).toEqual([{ ...file, content: 'Dear team,' }]);
    });

    it('a file that cannot be made is refused, and what comes before it is shown', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const button = { label: 'Done', action: { draft: 'k3x9', at: 'why', press: { do: 'done' } } } as const;
      const broken = new PoaError('DELIVERY_REFUSED', { reason: 'file' });
      const file = { name: 'plan-of-action.docx', content: () => Promise.reject(broken) };
      const shown = show(address, messageOf({ spans: [plain('Here it is.')], buttons: [[button]] }), messageOf({ spans: [plain('And the file.')], files: [file] }));
      await expect(shown).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
      expect((await bench.seen('ann')).some(({ text }) => text.includes('Here it is.'))).toBe(true);
    });

    it('a pressed button says what it was made to say', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const action: Action = { draft: 'k3x9', at: 'why', press: { do: 'done' } };
      const skip: Action = { ...action, press: { do: 'skip' } };
      const buttons = [[{ label: 'Done', action }, { label: 'Skip', action: skip }]];
      await show(address, messageOf({ spans: [plain('Why?')], buttons, card: true }));
      const { input } = await inbox.next(() => bench.press('ann', 'Skip'));
      expect(input.act).toEqual({ kind: 'press', ...skip });
    });

    it('an option that is ticked says which one', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const items = ['C1', 'C2', 'C3'].map((item) => ({ item, label: `Cause ${item}`, ticked: item === 'C1' }));
      const options = { draft: 'k3x9', at: 'why', items, single: false, placeholder: 'Tick what is true' } as const;
      await show(address, messageOf({ spans: [plain('Why?')], options, card: true }));
      const { input } = await inbox.next(() => bench.press('ann', 'Cause C2'));
      const press = input.act.kind === 'press' ? input.act.press : undefined;
      expect(press?.do === 'select' ? press.items : press).toSatisfy((chosen) =>
        Array.isArray(chosen) ? chosen.includes('C2') : chosen.do === 'tick' && chosen.item === 'C2' && chosen.on,
      );
      expect(input.act).toMatchObject({ draft: 'k3x9', at: 'why' });
    });

    it('an address still works after it was stored', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      const stored: Address = JSON.parse(JSON.stringify(address));
      expect(stored).toEqual(address);
      await show(stored, messageOf({ spans: [plain('still here')] }));
      expect(await allText(bench, 'ann')).toContain('still here');
    });

    it('nobody sees what is for somebody else', async () => {
      await bench.channel.start(inbox.take);
      const [ann, bob] = [await hear('ann'), await hear('bob')];
      await Promise.all([
        show(ann.address, messageOf({ spans: [plain('for ann')] })),
        show(bob.address, messageOf({ spans: [plain('for bob')] })),
      ]);
      expect(await allText(bench, 'ann')).toContain('for ann');
      expect(await allText(bench, 'ann')).not.toContain('for bob');
      expect(await allText(bench, 'bob')).toContain('for bob');
      expect(await allText(bench, 'bob')).not.toContain('for ann');
    });

    it('a person who cannot be reached any more is refused', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      await bench.block?.('ann');
      await expect(show(address, messageOf({ spans: [plain('hello?')] }))).rejects.toMatchObject({ code: 'DELIVERY_REFUSED' });
    });

    it('a platform that is away makes a delivery fail', async () => {
      await bench.channel.start(inbox.take);
      const { address } = await hear('ann');
      await bench.sever?.();
      await expect(show(address, messageOf({ spans: [plain('hello?')] }))).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
    });

    it('after stop nothing comes in', async () => {
      await bench.channel.start(inbox.take);
      await hear('ann');
      await bench.channel.stop();
      const before = inbox.all.length;
      await Promise.resolve(bench.type('ann', 'anybody there?')).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(inbox.all).toHaveLength(before);
    });

    it('stop is safe before start, and twice', async () => {
      await bench.channel.stop();
      await expect(bench.channel.stop()).resolves.toBeUndefined();
    });
  });
}
