import { describe, expect, test } from 'vitest';
import { createGrammar } from '../../../src/bot/grammar/grammar.ts';
import type { CheckText } from '../../../src/bot/grammar/harper.ts';
import type { Answer, Draft } from '../../../src/cases/draft.ts';
import { createLogger } from '../../../src/log.ts';
import { say } from '../../../src/messages/say.ts';
import { talkWith } from '../../support/talk-with.ts';
import { answers, draft, own } from '../present/fixture.ts';

const typo = 'The labls were printed late on 3 days.';

/** Marks every `labls` and remembers what it was given. */
function marker(): { readonly seen: string[]; readonly checkText: CheckText } {
  const seen: string[] = [];
  return {
    seen,
    checkText: async (text) => {
      seen.push(text);
      const start = text.indexOf('labls');
      return start < 0 ? [] : [{ start, end: start + 5, kind: 'Spelling', suggestions: [{ kind: 'replace', text: 'labels' }] }];
    },
  };
}

const log = createLogger('silent');

const inReview = (why: Answer): Draft => draft({ at: { step: 'review' }, route: 'plan', answers: { ...answers, why } });

const hint = say('en', 'grammar.change', { words: 'labls', to: 'labels' });

describe('a grammar check', () => {
  test('is shown in the review as a hint, and changes nothing', async () => {
    const given = inReview(own(typo));
    const seller = await talkWith([given], { grammar: createGrammar({ checkText: marker().checkText, log }) });
    const shown = await seller.say('/poa');
    expect(shown).toContain(say('en', 'grammar.title'));
    expect(shown).toContain(hint);
    expect((await seller.session()).drafts['d1']?.answers).toEqual(given.answers);
  });

  test('is no part of a review without it', async () => {
    expect(await (await talkWith([inReview(own(typo))])).say('/poa')).not.toContain(say('en', 'grammar.title'));
  });

  test('reads what was typed in English, and never the catalogue, a date or a name', async () => {
    const { seen, checkText } = marker();
    const why = { ...own(typo, '打印机坏了。'), ticked: ['C1'], blanks: { C1: { days: '2', n: '23' } } };
    await createGrammar({ checkText, log }).check(inReview(why));
    expect(seen.toSorted()).toEqual([typo, 'shipping clerk', 'warehouse supervisor'].toSorted());
  });

  test('passes over a value for a blank that the catalogue no longer has', async () => {
    const { seen, checkText } = marker();
    const why = { ...own(typo), ticked: ['C1'], blanks: { C1: { days: '2', n: '23', once_known: 'labls again', toString: 'labls too' } } };
    const hints = await createGrammar({ checkText, log }).check(inReview(why));
    expect(hints(typo)).not.toEqual([]);
    expect(seen).not.toContain('labls again');
    expect(seen).not.toContain('labls too');
  });

  test('reads a text once, and keeps what it found', async () => {
    const { seen, checkText } = marker();
    const grammar = createGrammar({ checkText, log });
    const [first, second] = [await grammar.check(inReview(own(typo))), await grammar.check(inReview(own(typo, 'Another cause.')))];
    expect(first(typo)).toEqual(second(typo));
    expect(seen.filter((text) => text === typo)).toHaveLength(1);
  });

  test('that takes too long is absent, and there at the next review', async () => {
    let finish: (lints: Awaited<ReturnType<CheckText>>) => void = () => undefined;
    const slow: CheckText = (text) => (text === typo ? new Promise((resolve) => (finish = resolve)) : Promise.resolve([]));
    const grammar = createGrammar({ checkText: slow, log, boundMs: 5 });
    expect((await grammar.check(inReview(own(typo))))(typo)).toEqual([]);
    finish([{ start: 4, end: 9, kind: 'Spelling', suggestions: [] }]);
    await Promise.resolve();
    expect((await grammar.check(inReview(own(typo))))(typo)).toEqual([{ words: 'labls' }]);
  });

  test('that fails is absent, logged without words, and tried again', async () => {
    const lines: string[] = [];
    let tries = 0;
    const failing: CheckText = async (text) => {
      tries += text === typo ? 1 : 0;
      throw new Error(text);
    };
    const grammar = createGrammar({ checkText: failing, log: createLogger('trace', { write: (line: string) => void lines.push(line) }) });
    const seller = await talkWith([inReview(own(typo))], { grammar });
    for (let times = 0; times < 2; times += 1) expect(await seller.say('/poa')).toContain(say('en', 'review.title'));
    expect(tries).toBe(2);
    expect(lines.join('')).toContain('grammar not checked');
    expect(lines.join('')).not.toContain('labls');
  });
});
