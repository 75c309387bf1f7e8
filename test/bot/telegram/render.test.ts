import { array, assert, constantFrom, property, record, string, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Message, Span } from '../../../src/bot/message.ts';
import { renderMessage, type Scene } from '../../../src/bot/telegram/render.ts';
import type { SendMessage } from '../../../src/bot/telegram/api-call.ts';

const alone: Scene = { place: { chat: 5001, user: 5001, private: true }, locale: 'en', username: 'poa_test_bot' };
const group: Scene = { ...alone, place: { chat: -100, user: 5001, private: false, replyTo: 77 } };

const message = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });
const plain = (text: string): Span => ({ kind: 'plain', text });
const done: Action = { draft: 'k3x9a2', at: 'why', press: { do: 'done' } };
const expects = { draft: 'k3x9a2', at: 'why', title: 'Why', label: 'Own words', placeholder: 'Type it', only: true } as const;

const texts = (shown: Message, scene = alone): readonly SendMessage['payload'][] =>
  renderMessage(shown, scene).flatMap((call) => (call.method === 'sendMessage' ? [call.payload] : []));

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

const kinds = { bold: 'bold', italic: 'italic', code: 'code', pre: 'pre', quote: 'blockquote' } as const;

const spans: Arbitrary<readonly Span[]> = array(
  record({
    kind: constantFrom('plain', 'bold', 'italic', 'code', 'pre', 'quote'),
    text: string({ unit: constantFrom('a', '&', '<', '*', '為', '😀', '👨‍👩‍👧', ' ', '\n', '\n\n'), maxLength: 3000, size: 'max' }),
  }),
  { maxLength: 6 },
);

describe('a message on Telegram', () => {
  it('is plain text with entities over exactly the words that have a look', () => {
    const [shown] = texts(message({ spans: [plain('😀 <b> & '), { kind: 'bold', text: '為何 😀' }, plain('!')] }));
    expect(shown?.text).toBe('😀 <b> & 為何 😀!');
    expect(shown?.entities).toEqual([{ type: 'bold', offset: 9, length: 5 }]);
    expect(shown?.link_preview_options).toEqual({ is_disabled: true });
  });

  it('never loses words, is never longer than 4096 and never cuts a character', () => {
    assert(
      property(spans, (given) => {
        const shown = texts(message({ spans: given }));
        const whole = squeezed(given.map((span) => span.text).join(''));
        expect(squeezed(shown.map(({ text }) => text).join(''))).toBe(whole === '' ? '…' : whole);
        for (const { text } of shown) {
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every look on its own words, wherever it is split', () => {
    assert(
      property(spans, (given) => {
        const looks = texts(message({ spans: given })).flatMap(({ text, entities = [] }) =>
          entities.map(({ type, offset, length }) => {
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
            return { type, text: text.slice(offset, offset + length) };
          }),
        );
        for (const [kind, type] of Object.entries(kinds)) {
          const words = given.filter((span) => span.kind === kind).map(({ text }) => text);
          const marked = looks.filter((look) => look.type === type).map(({ text }) => text);
          expect(squeezed(marked.join(''))).toBe(squeezed(words.join('')));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has its keyboard below the last part', () => {
    const shown = texts(message({ spans: [plain('word '.repeat(2000))], buttons: [[{ label: 'Done', action: done }]] }));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.slice(0, -1).every((part) => part.reply_markup === undefined)).toBe(true);
    expect(shown.at(-1)?.reply_markup).toEqual({ inline_keyboard: [[{ text: 'Done', callback_data: '1k3x9a2|why|done' }]] });
  });

  it('splits a letter that is too long at paragraphs, each part to be copied by itself', () => {
    const paragraph = 'We now check every order twice. '.repeat(20).trim();
    const shown = texts(message({ spans: [{ kind: 'pre', text: Array.from({ length: 12 }, () => paragraph).join('\n\n') }] }));
    expect(shown.length).toBe(2);
    for (const { text, entities } of shown) {
      expect(entities).toEqual([{ type: 'pre', offset: 0, length: text.length }]);
      expect(text.split('\n\n').every((each) => each === paragraph)).toBe(true);
    }
  });

  it('shows options as boxes to tick, one per row, above its buttons', () => {
    const items = [
      { item: 'C1', label: 'Courier', ticked: true },
      { item: 'C2', label: 'Staff', ticked: false },
    ];
    const options = { draft: 'k3x9a2', at: 'why', items, single: false, placeholder: '' } as const;
    const buttons = [[{ label: 'Done', action: done, tone: 'primary' }]] as const;
    expect(texts(message({ spans: [plain('Why?')], options, buttons }))[0]?.reply_markup).toEqual({
      inline_keyboard: [
        [{ text: '☑ Courier', callback_data: '1k3x9a2|why|tick|C1|0' }],
        [{ text: '☐ Staff', callback_data: '1k3x9a2|why|tick|C2|1' }],
        [{ text: 'Done', callback_data: '1k3x9a2|why|done', style: 'success' }],
      ],
    });
  });

  it('shows a single choice without boxes, and choosing it always ticks it', () => {
    const items = [{ item: 'S1', label: 'Amazon.com', ticked: true }];
    const options = { draft: 'k3x9a2', at: 'store', items, single: true, placeholder: '' } as const;
    expect(texts(message({ spans: [plain('Store?')], options }))[0]?.reply_markup).toEqual({
      inline_keyboard: [[{ text: 'Amazon.com', callback_data: '1k3x9a2|store|tick|S1|1' }]],
    });
  });

  it('turns a way into private into a link to the bot', () => {
    const buttons = [[{ label: 'In private', action: done, privateLink: 'd_k3x9a2' }]];
    expect(texts(message({ spans: [plain('?')], buttons }), group)[0]?.reply_markup).toEqual({
      inline_keyboard: [[{ text: 'In private', url: 'https://t.me/poa_test_bot?start=d_k3x9a2' }]],
    });
  });

  it('in a group marks its buttons with the person they are for', () => {
    const shown = texts(message({ spans: [plain('Why?')], buttons: [[{ label: 'Done', action: done }]] }), group);
    expect(shown[0]?.reply_markup).toEqual({ inline_keyboard: [[{ text: 'Done', callback_data: '3ux:1k3x9a2|why|done' }]] });
  });

  it('in a group asks for words by a reply field that opens for that person only', () => {
    const [, prompt] = texts(message({ spans: [plain('Which date?')], expects, card: true, buttons: [[{ label: 'Back', action: done }]] }), group);
    expect(prompt?.reply_markup).toEqual({ force_reply: true, selective: true, input_field_placeholder: 'Type it' });
    expect(prompt?.reply_parameters).toEqual({ message_id: 77, allow_sending_without_reply: true });
    const mention = prompt?.entities?.find(({ type }) => type === 'text_mention');
    expect(mention?.user).toEqual({ id: 5001 });
    expect(prompt?.text.slice(mention?.offset)).toBe('Please reply to this message so that I can see your words.');
  });

  it('in a group asks for no words where a tick is enough, and in private never by a message of its own', () => {
    expect(texts(message({ spans: [plain('Why?')], expects: { ...expects, only: false }, card: true }), group)).toHaveLength(1);
    expect(texts(message({ spans: [plain('Why?')], expects, card: true }))).toHaveLength(1);
  });

  it('sends a file after the text, and alone when there is none', () => {
    const file = { name: 'plan.txt', content: 'Dear team' };
    expect(renderMessage(message({ spans: [plain('Here')], files: [file] }), alone).map(({ method }) => method)).toEqual(['sendMessage', 'sendDocument']);
    expect(renderMessage(message({ files: [file] }), alone).map(({ method }) => method)).toEqual(['sendDocument']);
  });

  it('in a topic stays there', () => {
    const scene = { ...group, place: { ...group.place, thread: 17 } };
    const calls = renderMessage(message({ spans: [plain('Why?')], expects, files: [{ name: 'a.txt', content: 'a' }] }), scene);
    expect(calls).toHaveLength(3);
    for (const { payload } of calls) expect(payload).toMatchObject({ message_thread_id: 17 });
  });
});
