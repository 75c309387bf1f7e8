import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseTypes, suggestionsAt } from '../../src/cases/all.ts';
import type { CaseType } from '../../src/cases/case-type.ts';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import { type Question, questions } from '../../src/cases/question.ts';
import { blanksIn, fillSentence } from '../../src/cases/sentence.ts';
import { cleanText } from '../../src/flows/clean-text.ts';
import { assemble, longestShort } from '../../src/letter/assemble.ts';
import { type Passage, textOf } from '../../src/letter/letter.ts';

const templates = join(import.meta.dirname, '../../src/templates');

/** Every word of courtesy: what the templates and the case's own frame are made of. */
const courtesy = (caseType: CaseType): ReadonlySet<string> => {
  const sources = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => readFileSync(join(templates, file), 'utf8').replace(/\{\{>? ?\w+ heading="([^"]*)"[^}]*\}\}/gu, '$1').replace(/\{\{[^}]*\}\}/gu, ' '));
  const labels = 'Issue: Period: Where: Responsible: on behalf of the seller account On (Exhibit Exhibits cause causes and )';
  return new Set([...sources, labels, caseType.issue, caseType.request.en].join(' ').split(/[\s().,;:]+/u));
};

const value = fc.oneof(
  fc.constantFrom('1', '5', '371', 'May 8, 2026', '6.20%', 'warehouse supervisor', 'ERP', '16:00', '$& $1', '{n}', '{{this}}'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(cleanText).filter((text) => text !== ''),
);

const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.lorem({ maxCount: 8 }),
    fc.constantFrom('{{this}} {{#each causes}}x{{/each}}', 'line one\nline two.', '<b>&amp;</b> *x* _y_', 'B. Corrective actions completed\n1. none'),
  )
  .map(cleanText)
  .filter((text) => text !== '');

function answerOf(caseType: CaseType, question: Question): fc.Arbitrary<Answer> {
  const suggestions = suggestionsAt(caseType, question);
  return fc.record({
    ticked: fc.subarray(suggestions.map(({ id }) => id)),
    blanks: fc.record(
      Object.fromEntries(
        suggestions.map(({ id, sentence }) => [id, fc.record(Object.fromEntries(blanksIn(sentence.en).map((blank) => [blank, value])))]),
      ),
    ),
    own: fc.array(fc.record({ text: words, used: fc.boolean(), answers: fc.constantFrom('C1', 'C2', 'o1', 'all', 'none') }), { maxLength: 3 }).map((all) => all.map((each, index) => ({ id: `o${index + 1}`, ...each }))),
  });
}

const drafts: fc.Arbitrary<{ readonly caseType: CaseType; readonly draft: Draft }> = fc.constantFrom(...caseTypes).chain((caseType) =>
  fc
    .record(Object.fromEntries(questions.map((question) => [question, answerOf(caseType, question)])), { requiredKeys: [] })
    .map((answers) => ({
      caseType,
      draft: { id: 'd1', room: 'private', createdAt: 0, updatedAt: 0, caseId: caseType.id, answers, at: { step: 'letter' }, kept: [] },
    })),
);

const flat = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[;.!?]/gu, '').trim();

function given({ caseType, draft }: { caseType: CaseType; draft: Draft }, { question, item }: Passage): string | undefined {
  const answer = question && draft.answers[question];
  const own = answer?.own.find(({ id, used }) => id === item && used);
  if (own) return own.text;
  const suggestion = question && suggestionsAt(caseType, question).find(({ id }) => id === item && answer?.ticked.includes(id));
  return suggestion && fillSentence(suggestion.sentence.en, answer?.blanks[suggestion.id] ?? {});
}

describe('the letter of any draft', () => {
  test('holds no word that the seller did not tick or type, courtesy apart', () => {
    fc.assert(
      fc.property(drafts, (made) => {
        const letter = assemble(made.caseType, made.draft);
        const known = courtesy(made.caseType);
        for (const form of [letter.full, letter.short ?? [], ...Object.values(letter.blocks)])
          for (const passage of form) {
            if (passage.origin === 'frame') {
              for (const word of passage.text.split(/[\s().,;:]+/u)) if (!/^\d{0,2}$/u.test(word)) expect(known).toContain(word);
            } else {
              const source = given(made, passage);
              expect(source).toBeDefined();
              expect(flat(source ?? '')).toContain(flat(passage.text));
            }
          }
      }),
      { numRuns: 400 },
    );
  });

  test('holds everything that is ticked or used, whole', () => {
    fc.assert(
      fc.property(drafts, ({ caseType, draft }) => {
        const text = flat(textOf(assemble(caseType, draft).full));
        for (const question of questions) {
          const answer = draft.answers[question];
          const used = (answer?.own ?? []).filter((each) => each.used).map((each) => each.text);
          const ticked = suggestionsAt(caseType, question)
            .filter(({ id }) => answer?.ticked.includes(id))
            .map(({ id, sentence }) => fillSentence(sentence.en, answer?.blanks[id] ?? {}));
          // Only one name stands in the signature; the conversation lets nobody give two.
          for (const each of question === 'signer' ? [...ticked, ...used].slice(0, 1) : [...ticked, ...used]) expect(text).toContain(flat(each));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has a short form within its length, or none, and no slot shows anywhere', () => {
    fc.assert(
      fc.property(drafts, ({ caseType, draft }) => {
        const letter = assemble(caseType, draft);
        if (letter.short) expect(textOf(letter.short).length).toBeLessThanOrEqual(longestShort);
        for (const form of [letter.full, letter.short ?? [], ...Object.values(letter.blocks)]) expect(textOf(form)).not.toMatch(/[\uE000-\uF8FF]|undefined|\[object/u);
        expect(letter.subject).not.toMatch(/[\uE000-\uF8FF\n]/u);
      }),
      { numRuns: 300 },
    );
  });
});
