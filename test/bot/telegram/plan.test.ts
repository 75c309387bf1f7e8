import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/bot/message.ts';
import { planDelivery } from '../../../src/bot/telegram/plan.ts';
import type { Scene } from '../../../src/bot/telegram/render.ts';

const typed: Scene = { place: { chat: 5001, user: 5001, private: true }, locale: 'en', username: 'poa_test_bot' };
const pressed: Scene = { ...typed, place: { ...typed.place, card: 290 } };

const message = (text: string, more: Partial<Message> = {}): Message => ({
  spans: [{ kind: 'plain', text }],
  buttons: [],
  files: [],
  card: false,
  ...more,
});
const card = (text: string, more: Partial<Message> = {}): Message =>
  message(text, { card: true, buttons: [[{ label: 'Done', action: { draft: 'k3x9a2', at: 'why', press: { do: 'done' } } }]], ...more });

const shown = (messages: readonly Message[], scene: Scene): readonly string[] =>
  planDelivery(messages, scene).map(({ call }) =>
    call.method === 'sendDocument' ? `file ${call.payload.document.filename}` : `${call.method === 'editMessageText' ? 'edit' : 'send'} ${call.payload.text}`,
  );

describe('what is called to show a reply', () => {
  it('after a press, a card takes the place of the one that was pressed', () => {
    const [step] = planDelivery([card('Why?')], pressed);
    expect(step?.call).toMatchObject({ method: 'editMessageText', payload: { chat_id: 5001, message_id: 290, text: 'Why?' } });
    expect(step?.call.payload).toHaveProperty('reply_markup.inline_keyboard');
  });

  it('after a press on a message that can no longer be edited, the card is sent', () => {
    expect(planDelivery([card('Why?')], pressed)[0]?.otherwise).toMatchObject({ method: 'sendMessage', payload: { text: 'Why?' } });
  });

  it('after typed words, a card is sent anew, with notices on top of it', () => {
    expect(shown([message('Noted.'), card('Why?')], typed)).toEqual(['send Noted.\n\nWhy?']);
  });

  it('notices for which a card has no room are sent before it', () => {
    expect(shown([message('Noted.'), card('w'.repeat(4090))], typed)).toEqual(['send Noted.', `send ${'w'.repeat(4090)}`]);
  });

  it('after a press, notices before the card stand on top of it', () => {
    expect(shown([message('Kept.'), message('Stale.'), card('Why?')], pressed)).toEqual(['edit Kept.\n\nStale.\n\nWhy?']);
  });

  it('after a press, what follows the card is sent below', () => {
    const file = { name: 'plan.txt', content: 'Dear team' };
    expect(shown([card('Your letter'), message('Dear team', { files: [file] })], pressed)).toEqual([
      'edit Your letter',
      'send Dear team',
      'file plan.txt',
    ]);
  });

  it('a card that comes after more than notices is sent below it', () => {
    const screen = message('Your drafts', { buttons: card('').buttons });
    expect(shown([screen, card('Why?')], pressed)).toEqual(['send Your drafts', 'send Why?']);
  });

  it('two cards are both sent', () => {
    expect(shown([card('One'), card('Two')], pressed)).toEqual(['send One', 'send Two']);
  });

  it('a card that does not fit one message is sent', () => {
    expect(shown([card('word '.repeat(1000))], pressed).every((call) => call.startsWith('send'))).toBe(true);
  });

  it('in a group the first message answers what the person sent', () => {
    const scene: Scene = { ...typed, place: { chat: -100, user: 5001, private: false, replyTo: 77 } };
    const replies = planDelivery([card('Why?'), message('Dear team')], scene).map(({ call }) => 'reply_parameters' in call.payload);
    expect(replies).toEqual([true, false]);
  });

  it('in a group the prompt for words follows the edited card', () => {
    const scene: Scene = { ...pressed, place: { ...pressed.place, chat: -100, private: false } };
    const expects = { draft: 'k3x9a2', at: 'why', title: 'Why', label: '', placeholder: '', only: true } as const;
    expect(shown([card('Which date?', { expects })], scene)).toEqual([
      'edit Which date?',
      'send Why\n\nPlease reply to this message so that I can see your words.',
    ]);
  });

  it('nothing to show is no call', () => {
    expect(planDelivery([], pressed)).toEqual([]);
  });
});
