import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Span } from '../../../src/bot/message.ts';
import { ansiStyle, plainStyle, printMessage } from '../../../src/bot/terminal/print.ts';

const message = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });

const looks = ['plain', 'bold', 'italic', 'code', 'pre', 'quote'] as const;
const oursOnly = /\u001B\[(?:1|2|3|22|23|36|39)m/gu;
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

describe('what is printed', () => {
  test('has its numbers, ticks, letters, commands and files', () => {
    const action = (press: Message['buttons'][number][number]['action']['press']) => ({ draft: 'k3x9', at: 'why', press }) as const;
    const shown = message({
      spans: [{ kind: 'bold', text: '5/6 · Why' }],
      options: {
        draft: 'k3x9',
        at: 'why',
        single: false,
        placeholder: '',
        items: [
          { item: 'C1', label: 'Closure', ticked: true },
          { item: 'C2', label: 'Typed by hand', ticked: false },
        ],
      },
      buttons: [
        [{ label: 'My own words', action: action({ do: 'own' }) }, { label: 'Done', action: action({ do: 'done' }) }],
        [{ label: 'Another case', action: action({ do: 'change-case' }) }],
      ],
      files: [{ name: 'letter.txt', content: '' }],
    });
    expect(printMessage(shown, plainStyle)).toBe(
      ['5/6 · Why', '  1) [x] Closure\n  2) [ ] Typed by hand', '  /done Done\n  a) Another case', '[letter.txt]'].join('\n\n'),
    );
  });

  test('has no boxes where one answer is the whole answer', () => {
    const options = { draft: 'k3x9', at: 'signer', single: true, placeholder: '', items: [{ item: 'S1', label: 'Owner', ticked: true }] } as const;
    expect(printMessage(message({ options }), plainStyle)).toBe('  1) Owner');
  });

  test('sets quotes in and leaves text to copy as it is', () => {
    const spans: readonly Span[] = [
      { kind: 'plain', text: 'For example:\n' },
      { kind: 'quote', text: 'one\ntwo' },
      { kind: 'pre', text: 'Dear team,\n\n  1. We\n' },
    ];
    expect(printMessage(message({ spans }), plainStyle)).toContain(':\n  one\n  two\n');
    expect(printMessage(message({ spans }), plainStyle)).toContain('Dear team,\n\n  1. We');
  });

  test.each(looks)('as %s shows escape sequences that somebody typed as text, never obeyed', (kind) => {
    const typed = '\u001B[31mred\u001B]0;title\u0007 \u009B2J\u0000\r\u0008gone';
    const span: Span = { kind, text: typed };
    expect(printMessage(message({ spans: [span] }), plainStyle)).not.toMatch(controls);
    expect(printMessage(message({ spans: [span] }), ansiStyle).replace(oursOnly, '')).not.toMatch(controls);
  });

  test('is inert in labels and names of files too', () => {
    const evil = '\u001B[2Jx';
    const shown = message({
      options: { draft: '-', at: 'why', single: false, placeholder: '', items: [{ item: 'o1', label: evil, ticked: true }] },
      buttons: [[{ label: evil, action: { draft: '-', at: 'why', press: { do: 'review' } } }], [{ label: evil, action: { draft: '-', at: 'why', press: { do: 'done' } } }]],
      files: [{ name: evil, content: '' }],
    });
    expect(printMessage(shown, ansiStyle)).not.toMatch(controls);
  });

  test('on a terminal every style that is switched on is switched off', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '為', '\u001B', '😀') });
    const spans = fc.array(fc.record({ kind: fc.constantFrom(...looks), text }), { maxLength: 5 });
    fc.assert(
      fc.property(spans, fc.constantFrom(20, 80, Number.POSITIVE_INFINITY), (given, columns) => {
        const on = new Set<string>();
        const offOf: Readonly<Record<string, readonly string[]>> = { 22: ['1', '2'], 23: ['3'], 39: ['36'] };
        for (const [, code = ''] of printMessage(message({ spans: given }), ansiStyle, columns).matchAll(/\u001B\[(\d+)m/gu)) {
          if (offOf[code]) for (const each of offOf[code]) on.delete(each);
          else on.add(code);
        }
        expect([...on]).toEqual([]);
      }),
    );
  });

  test('is the same in a pipe as on a terminal but for the styles', () => {
    const spans = looks.map((kind): Span => ({ kind, text: `A ${kind} word.` }));
    expect(printMessage(message({ spans }), ansiStyle).replace(oursOnly, '')).toBe(printMessage(message({ spans }), plainStyle));
  });
});
