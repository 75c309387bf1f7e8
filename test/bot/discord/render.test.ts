import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAction } from '../../../src/bot/action-code.ts';
import { decodeFormButton, decodeMenu } from '../../../src/bot/discord/custom-id.ts';
import { escapeMarkdown } from '../../../src/bot/discord/escape.ts';
import { markdownOf } from '../../../src/bot/discord/markdown.ts';
import { pagesOf } from '../../../src/bot/discord/pages.ts';
import { payloadOf, type Post, postsOf, withinLimit } from '../../../src/bot/discord/render.ts';
import type { Button, Message, Span } from '../../../src/bot/message.ts';
import { asRead, readable } from './as-read.ts';

const plain = (text: string): Span => ({ kind: 'plain', text });
const messageOf = (more: Partial<Message>): Message => ({ spans: [], buttons: [], files: [], card: false, ...more });

const nasty = fc
  .array(fc.constantFrom(...'*_~`|<>[]():@#-+.\\1 \nab汉😀', '```', '> ', '- ', '1. ', '# ', '-# ', '<@1>', 'https://a.b/c_d', '[x](y)'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

const kinds = ['plain', 'bold', 'italic', 'code', 'pre', 'quote'] as const;
const spans = fc.array(fc.record({ kind: fc.constantFrom(...kinds), text: nasty }), { maxLength: 8 });
const longSpans = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), text: fc.tuple(nasty, fc.integer({ min: 1, max: 120 })).map(([text, times]) => text.repeat(times)) }),
  { maxLength: 5 },
);

const squeezed = (text: string): string => text.replaceAll(/[\s\u200B]+/gu, '');

describe('text for Discord', () => {
  it('shows every character as it is, and none of it means anything', () => {
    fc.assert(fc.property(nasty, (text) => void expect(asRead(escapeMarkdown(text))).toBe(text)), { numRuns: 500 });
  });

  it.each(['<@903456781234567890>', '@everyone', '# Big', '- point', '1. first', '> said', '[safe](https://evil.example)', '||secret||', ':smile:', '-# small', '\\*'])(
    '%s stays what it is',
    (text) => expect(asRead(escapeMarkdown(text))).toBe(text),
  );

  it('a list mark cannot be put together from two spans', () => {
    expect(markdownOf([plain('1'), plain('. item')])).toBe(String.raw`1\. item`);
  });

  it('looks are marks around escaped words, blank space outside', () => {
    const text = markdownOf([{ kind: 'bold', text: 'Why*' }, plain(' and '), { kind: 'italic', text: ' how ' }]);
    expect(text).toBe(String.raw`**Why\*** and ` + ' *how* ');
  });

  it('marks that touch are kept apart', () => {
    expect(markdownOf([{ kind: 'bold', text: 'a' }, { kind: 'italic', text: 'b' }])).toBe('**a**\u200B*b*');
  });

  it('a quote is one in every line, and ends', () => {
    expect(markdownOf([plain('So:'), { kind: 'quote', text: 'a\nb' }, plain('c')])).toBe('So\\:\n> a\n> b\nc');
  });

  it('nothing breaks out of a code block', () => {
    const text = markdownOf([{ kind: 'pre', text: 'a\n```\n**b** ````` c' }]);
    expect(text.match(/```/gu)).toHaveLength(2);
    expect(readable(text)).toBe('a\n```\n**b** ````` c');
  });

  it('an inline code that could not hold its text is plain', () => {
    expect(markdownOf([{ kind: 'code', text: 'B0ABC' }])).toBe('`B0ABC`');
    expect(markdownOf([{ kind: 'code', text: 'a`b' }])).toBe('a\\`b');
  });

  it('reads as the words of all spans in their order', () => {
    fc.assert(
      fc.property(spans, (given) => void
        expect(squeezed(readable(markdownOf(given)))).toBe(squeezed(given.map(({ text }) => text).join(''))),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a long text', () => {
  it('is cut into pages of at most 2,000 characters, without a word lost', () => {
    fc.assert(
      fc.property(longSpans, (given) => {
        const pages = pagesOf(given);
        expect(pages.every(({ content }) => content.length <= 2000 && content.trim() !== '')).toBe(true);
        const whole = given.map(({ text }) => text).join('');
        expect(squeezed(pages.map(({ content }) => readable(content)).join(''))).toBe(squeezed(whole));
        expect(pages.map(({ plain: each }) => each).join('').trim()).toBe(whole.trim());
      }),
      { numRuns: 200 },
    );
  });

  it('is cut between paragraphs', () => {
    const paragraph = `${'Words '.repeat(150)}end.`;
    const pages = pagesOf([plain([paragraph, paragraph, paragraph].join('\n\n'))]);
    expect(pages.map(({ content }) => readable(content))).toEqual([`${paragraph}\n\n${paragraph}`, paragraph]);
  });

  it('keeps paragraph breaks inside a page', () => {
    const text = Array.from({ length: 40 }, (_, index) => `* point ${index}`).join('\n\n');
    expect(pagesOf([plain(text)], 300).map(({ content }) => readable(content)).join('\n\n')).toBe(text);
  });

  it('is never cut inside a character', () => {
    const pages = pagesOf([plain('😀'.repeat(3000))]);
    expect(pages.every(({ content }) => content.isWellFormed())).toBe(true);
  });

  it('stays a code block on every page', () => {
    const pages = pagesOf([{ kind: 'pre', text: 'Dear team,\n\n'.repeat(400) }]);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.every(({ content }) => content.startsWith('```\n') && content.endsWith('\n```'))).toBe(true);
  });
});

const done: Button = { label: 'Done', action: { draft: 'k3x9', at: 'why', press: { do: 'done' } }, tone: 'primary' };
const cancel: Button = { label: 'Cancel', action: { draft: 'k3x9', at: 'why', press: { do: 'cancel' } }, tone: 'danger' };
const own: Button = { label: 'My own words', action: { draft: 'k3x9', at: 'why', press: { do: 'own' } } };
const finding = (index: number): Button => ({
  label: `Keep ${index}`.repeat(20),
  action: { draft: 'k3x9', at: 'review', press: { do: 'keep', finding: `vague.${index}` } },
});
const expects = { draft: 'k3x9', at: 'why', title: '5/6 · Why', label: 'Which date?', placeholder: 'A date', only: true } as const;

const partsOf = (post: Post | undefined): readonly Record<string, unknown>[] => (post?.rows ?? []).flatMap((row) => row.components.map((part) => ({ ...part })));
const codesOf = (posts: readonly Post[]): readonly string[] => posts.flatMap(partsOf).map((part) => String(part['custom_id']));

describe('components', () => {
  it('buttons keep their rows, labels, codes and colours', () => {
    const [post] = postsOf(messageOf({ spans: [plain('Why?')], buttons: [[done], [cancel]] }), 'en');
    expect(post?.rows).toEqual([
      { type: 1, components: [{ type: 2, style: 3, label: 'Done', custom_id: '1k3x9|why|done' }] },
      { type: 1, components: [{ type: 2, style: 4, label: 'Cancel', custom_id: '1k3x9|why|cancel' }] },
    ]);
  });

  it('options are a menu that knows what is ticked', () => {
    const items = [
      { item: 'C1', label: 'L'.repeat(200), detail: 'D'.repeat(200), ticked: true },
      { item: 'C2', label: 'Second', ticked: false },
    ];
    const options = { draft: 'k3x9', at: 'why', items, single: false, placeholder: 'Tick what is true' } as const;
    const [menu] = partsOf(postsOf(messageOf({ spans: [plain('Why?')], options, buttons: [[done]] }), 'en')[0]);
    expect(menu).toMatchObject({ type: 3, custom_id: '1k3x9|why|select', min_values: 0, max_values: 2, placeholder: 'Tick what is true' });
    expect(menu?.['options']).toEqual([
      { label: `${'L'.repeat(99)}…`, description: `${'D'.repeat(99)}…`, value: 'C1', default: true },
      { label: 'Second', value: 'C2', default: false },
    ]);
  });

  it('a menu for one answer takes one and shows one', () => {
    const items = ['S1', 'S2'].map((item) => ({ item, label: item, ticked: true }));
    const options = { draft: 'k3x9', at: 'store', items, single: true, placeholder: 'Choose' } as const;
    const [menu] = partsOf(postsOf(messageOf({ options }), 'en')[0]);
    expect(menu).toMatchObject({ custom_id: '1k3x9|store|pick', max_values: 1, options: [{ default: true }, { default: false }] });
  });

  it('the button for own words knows the question and the language', () => {
    const [post] = postsOf(messageOf({ buttons: [[own]], expects: { ...expects, label: '自己写', only: false } }), 'zh-CN');
    const [code = ''] = codesOf(post ? [post] : []);
    expect(decodeFormButton(code)).toEqual({ draft: 'k3x9', at: 'why', use: 'say', locale: 'zh-CN', label: '自己写' });
  });

  it('a blank without a button for it gets one that asks for text', () => {
    const fills = { item: 'C5', blank: 'date' };
    const posts = postsOf(messageOf({ spans: [plain('Which date?')], buttons: [[cancel]], expects: { ...expects, fills } }), 'en');
    const [code = '', ...others] = codesOf(posts);
    expect(decodeFormButton(code)).toEqual({ draft: 'k3x9', at: 'why', use: fills, locale: 'en', label: 'Which date?' });
    expect(others).toEqual(['1k3x9|why|cancel']);
  });

  it('however many there are, every one stays within the limits and none is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }), (buttons, items, width) => {
        const all = Array.from({ length: buttons }, (_, index) => finding(index));
        const rows = Array.from({ length: Math.ceil(buttons / width) }, (_, row) => all.slice(row * width, row * width + width));
        const ticks = Array.from({ length: items }, (_, index) => ({ item: `C${index}`, label: 'x', ticked: index % 2 === 0 }));
        const options = { draft: 'k3x9', at: 'why', items: ticks, single: false, placeholder: 'p' } as const;
        const posts = postsOf(messageOf({ spans: [plain('text')], buttons: rows, options }), 'en');
        for (const post of posts) {
          const codes = codesOf([post]);
          expect(post.rows.length).toBeLessThanOrEqual(5);
          expect(post.rows.every(({ components }) => components.length > 0 && components.length <= 5)).toBe(true);
          expect(new Set(codes).size).toBe(codes.length);
          expect(codes.every((code) => code.length <= 100 && (decodeAction(code) ?? decodeMenu(code)))).toBeTruthy();
          expect(partsOf(post).every((part) => String(part['label'] ?? '').length <= 80)).toBe(true);
        }
        expect(codesOf(posts).filter((code) => code.includes('|keep|'))).toHaveLength(buttons);
      }),
    );
  });

  it('the same button twice is shown once', () => {
    expect(codesOf(postsOf(messageOf({ buttons: [[done, done]] }), 'en'))).toEqual(['1k3x9|why|done']);
  });
});

describe('a message', () => {
  it('longer than one post has its buttons and files with the last', () => {
    const files = [{ name: 'letter.txt', content: 'Dear team' }];
    const posts = postsOf(messageOf({ spans: [plain('Words. '.repeat(500))], buttons: [[done]], files }), 'en');
    expect(posts.map(({ rows }) => rows.length)).toEqual([0, 1]);
    expect(posts.map((post) => post.files.length)).toEqual([0, 1]);
  });

  it('pings nobody and leaves nothing behind of what it replaces', () => {
    const [post] = postsOf(messageOf({ spans: [plain('@everyone')] }), 'en');
    expect(post && payloadOf(post)).toEqual({ content: String.raw`\@everyone`, components: [], attachments: [], allowed_mentions: { parse: [] } });
  });

  it('in too many posts becomes few, with the rest in a file and the buttons kept', () => {
    const text = Array.from({ length: 900 }, (_, index) => `Line ${index} of a long letter.`).join('\n');
    const posts = postsOf(messageOf({ spans: [{ kind: 'pre', text }], buttons: [[done]] }), 'en');
    const kept = withinLimit(posts, 5);
    expect(posts.length).toBeGreaterThan(5);
    expect(kept).toHaveLength(5);
    expect(codesOf(kept)).toEqual(['1k3x9|why|done']);
    expect(kept.at(-1)?.files).toEqual([{ name: 'text.txt', content: `${text}\n` }]);
    expect(kept.at(-1)?.content).toMatch(/^…\n```\n[\s\S]*Line 899/u);
  });
});
