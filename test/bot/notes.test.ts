import { describe, expect, it } from 'vitest';
import { fitsOnePage } from '../../src/bot/discord/render.ts';
import type { Button, Message, Span } from '../../src/bot/message.ts';
import { joinNotes } from '../../src/bot/notes.ts';

const done: Button = { label: 'Done', action: { draft: 'k3x9a2', at: 'why', press: { do: 'done' } } };
const messageOf = (text: string, more: Partial<Message> = {}): Message => ({ spans: [{ kind: 'plain', text }], buttons: [], files: [], card: false, ...more });
const card = (text: string): Message => messageOf(text, { buttons: [[done]], card: true });
const textOf = ({ spans }: Message): string => spans.map(({ text }) => text).join('');

const anything = (): boolean => true;
const joined = (messages: readonly Message[], fits: (spans: readonly Span[]) => boolean = anything): readonly string[] => joinNotes(messages, fits).map(textOf);

describe('short notes', () => {
  it('go with the card that follows them, which keeps its buttons', () => {
    const [only, ...rest] = joinNotes([messageOf('Noted.'), card('Next?')], anything);
    expect(rest).toEqual([]);
    expect(only).toEqual({ ...card(''), spans: [...messageOf('Noted.').spans, { kind: 'plain', text: '\n\n' }, ...card('Next?').spans] });
  });

  it('are joined to each other', () => {
    expect(joined([messageOf('One.'), messageOf('Two.'), messageOf('Three.')])).toEqual(['One.\n\nTwo.\n\nThree.']);
  });

  it('stay apart from what one message has no room for with them', () => {
    expect(joined([messageOf('Noted.'), card('x'.repeat(1999))], fitsOnePage)).toEqual(['Noted.', 'x'.repeat(1999)]);
  });

  it('below a card stay below it', () => {
    expect(joined([card('Next?'), messageOf('Noted.')])).toEqual(['Next?', 'Noted.']);
  });

  it.each<[string, Partial<Message>]>([
    ['buttons', { buttons: [[done]] }],
    ['a file', { files: [{ name: 'plan.txt', content: 'Dear team' }] }],
  ])('are none with %s', (_, more) => {
    expect(joinNotes([messageOf('Dear team', more), card('Next?')], anything)).toHaveLength(2);
  });

  const copied = messageOf('', { spans: [{ kind: 'pre', text: 'Dear team' }] });

  it('and words to be copied are not joined to each other', () => {
    expect(joined([messageOf('Box 1'), copied, copied, { ...copied, buttons: [[done]] }])).toEqual(['Box 1', 'Dear team', 'Dear team', 'Dear team']);
  });

  it('go with the card also where they give words back to be typed anew', () => {
    expect(joined([copied, messageOf('Too many.'), card('Next?')])).toEqual(['Dear team\n\nToo many.\n\nNext?']);
  });
});
