import { array, assert, constantFrom, dictionary, nat, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTypeOf, caseTypes, suggestionsAt } from '../../../src/cases/all.ts';
import { questions } from '../../../src/cases/question.ts';
import { blanksIn } from '../../../src/cases/sentence.ts';
import { assemble } from '../../../src/letter/assemble.ts';
import { type Finding, type Rule, rules, type Severity } from '../../../src/letter/finding.ts';
import { blocking, canBeKept, isReady, review, scoreOf } from '../../../src/letter/review/review.ts';
import { type Answers, draftOf, findingsOf, letterOf, modelAnswers, modelNow, reviewOf, saying, smallCase } from '../../support/draft-fixtures.ts';
import { lumaHarbor } from '../../support/luma-harbor.ts';

describe('a good letter', () => {
  it('typed in full gives no remark at all', () => {
    expect(reviewOf(modelAnswers)).toEqual([]);
  });

  it('ticked and filled in gives no error and no warning, in the real case and letter', () => {
    const caseType = caseTypeOf('late-shipment') ?? smallCase;
    const findings = review({ caseType, draft: lumaHarbor, letter: assemble(caseType, lumaHarbor), now: modelNow, caseTypes });
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(isReady(findings)).toBe(true);
  });

  it('is wanted of the figures in a ticked sentence, too', () => {
    const caseType = caseTypeOf('late-shipment') ?? smallCase;
    const what = { ticked: ['I1'], blanks: { I1: { notice_date: 'May 9, 2026', percent: '6.20%', n: '31', total: '371' } }, own: [] };
    const draft = { ...lumaHarbor, answers: { ...lumaHarbor.answers, what } };
    const findings = review({ caseType, draft, letter: assemble(caseType, draft), now: modelNow, caseTypes });
    expect(findings).toMatchObject([{ rule: 'number-conflict', severity: 'error', question: 'what', item: 'I1' }]);
  });

  it('typed in full passes in the real letter too', () => {
    const caseType = caseTypeOf('late-shipment') ?? smallCase;
    const draft = draftOf(modelAnswers);
    expect(review({ caseType, draft, letter: assemble(caseType, draft), now: modelNow, caseTypes })).toEqual([]);
  });
});

const bad: Answers = {
  ...modelAnswers,
  store: { own: ['[your store]'] },
  what: { own: ["Some orders were late! It was Amazon's mistake. I beg you, I had 40 of 38."] },
  why: { own: ['Maybe the holiday.'] },
  fixed: { own: ['We will improve.'] },
  prevented: {},
};

describe('findings', () => {
  it('come as errors, warnings, hints, each by question', () => {
    const findings = reviewOf(bad);
    const places = findings.map(({ severity, question }) => [
      ['error', 'warning', 'hint'].indexOf(severity),
      question === undefined ? questions.length : questions.indexOf(question),
    ]);
    const inOrder = places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(places).toEqual(inOrder);
    expect(findings[0]).toMatchObject({ rule: 'placeholder-left', question: 'store' });
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(3);
  });

  it('are the same for the same draft', () => {
    expect(reviewOf(bad)).toEqual(reviewOf(bad));
  });

  it('have short keys that differ from each other', () => {
    const keys = reviewOf(bad).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,24}$/u);
  });

  it('have keys that start alike for no two rules', () => {
    expect(new Set(rules.map((rule) => rule.slice(0, 16))).size).toBe(rules.length);
  });
});

const keyOf = (rule: Rule, answers: Answers): string | undefined => findingsOf(rule, answers)[0]?.key;

describe('the key of a finding', () => {
  const blamed = saying('what', "It was Amazon's mistake.");

  it('stays when other words change', () => {
    const before = keyOf('blame', blamed);
    expect(before).toMatch(/^blame-/u);
    expect(keyOf('blame', { ...blamed, who: { own: ['Nobody in particular was on duty then.'] } })).toBe(before);
    expect(keyOf('blame', saying('what', "We found that it was Amazon's mistake."))).toBe(before);
  });

  it('changes with the words it is about, also when more are added, and with the place', () => {
    const before = keyOf('blame', blamed);
    expect(keyOf('blame', saying('what', "It was Amazon's fault."))).not.toBe(before);
    expect(keyOf('blame', saying('what', "It was Amazon's mistake. Buyers lied."))).not.toBe(before);
    expect(keyOf('blame', saying('when', "It was Amazon's mistake."))).not.toBe(before);
  });

  it('is the same on every machine and in every release', () => {
    expect(keyOf('blame', blamed)).toBe('blame-19mr61f');
  });
});

const finding = (severity: Severity, rule: Rule = 'vague', key = 'k'): Finding => ({ rule, severity, values: {}, key });

describe('the score', () => {
  it('is 100 less 15 for an error, 5 for a warning, 1 for a hint, and never below 0', () => {
    expect(scoreOf([])).toBe(100);
    expect(scoreOf([finding('error'), finding('warning'), finding('hint')])).toBe(79);
    expect(scoreOf(Array.from({ length: 9 }, () => finding('error')))).toBe(0);
  });

  it('is ready from 85 without errors', () => {
    expect(isReady([finding('warning'), finding('warning'), finding('warning')])).toBe(true);
    expect(isReady([finding('warning'), finding('warning'), finding('warning'), finding('hint')])).toBe(false);
    expect(isReady([finding('error')])).toBe(false);
  });
});

describe('keeping', () => {
  it('lets errors be kept, but not blanks and Chinese', () => {
    expect(canBeKept(finding('error', 'blame'))).toBe(true);
    expect(canBeKept(finding('error', 'placeholder-left'))).toBe(false);
    expect(canBeKept(finding('error', 'cjk-in-letter'))).toBe(false);
  });

  it('holds up the letter for errors that are not kept', () => {
    const [blame, chinese, vague] = [finding('error', 'blame', 'b'), finding('error', 'cjk-in-letter', 'c'), finding('warning', 'vague', 'v')];
    expect(blocking([blame, chinese, vague], [])).toEqual([blame, chinese]);
    expect(blocking([blame, chinese, vague], ['b', 'c', 'v'])).toEqual([chinese]);
    expect(blocking([vague], [])).toEqual([]);
  });
});

const wild = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  string({ unit: 'grapheme', maxLength: 60 }),
  array(
    constantFrom('23 of 371', '6.2%', 'LSR ', 'May 8', ', 2026', '2026-05-08', ' to ', 'from ', '迟发了', '。', '. ', '!', 'B0DX4QK7LM', 'we will ', 'I ', '{date}', '\uD800', 'Exhibit 9'),
    { maxLength: 12 },
  ).map((pieces) => pieces.join('')),
);

const wildAnswers = dictionary(
  constantFrom(...questions),
  record({ own: array(wild, { maxLength: 3 }), tick: nat(9), values: array(wild, { minLength: 4, maxLength: 4 }) }),
);

describe('whatever was typed', () => {
  it.each([smallCase, ...caseTypes].map((caseType, index) => [`${index} ${caseType.id}`, caseType] as const))(
    'the review answers, with unique keys: %s',
    (_, caseType) => {
      assert(
        property(wildAnswers, option(wild, { nil: undefined }), (answers, notice) => {
          const given = Object.fromEntries(
            Object.entries(answers).map(([question, { own, tick, values }]) => {
              const suggestion = suggestionsAt(caseType, question as (typeof questions)[number])[tick];
              const blanks = suggestion ? blanksIn(suggestion.sentence.en).map((blank, index) => [blank, values[index] ?? '']) : [];
              return [question, { own, ticks: suggestion ? { [suggestion.id]: Object.fromEntries(blanks) } : {} }];
            }),
          );
          const draft = draftOf(given, notice);
          const findings = review({ caseType, draft, letter: letterOf(caseType, draft), now: modelNow, caseTypes });
          expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
          expect(scoreOf(findings)).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(['a', 'X', '_', '1', ' ', '.', '不', '\n', '1 of ', 'May 1 ', '-', '@', '+1 ', 'we will ', '6% (', 'B0', '1-', "amazon's ", 'a. '])(
    'a long text of %j is read to its end',
    (unit) => {
      const text = unit.repeat(Math.ceil(5000 / unit.length));
      const findings = reviewOf({ what: { own: [text] }, fixed: { own: [text] }, why: { own: [`${text} {date}`] } });
      expect(findings.some(({ rule, question }) => rule === 'placeholder-left' && question === 'why')).toBe(true);
    },
  );
});
