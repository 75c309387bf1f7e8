import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseTypeOf, caseTypes, offeredAt, suggestionsAt } from '../../src/cases/all.ts';
import { type CaseType, routes } from '../../src/cases/case-type.ts';
import type { Answer, Draft } from '../../src/cases/draft.ts';
import type { Facts } from '../../src/cases/facts.ts';
import { codeOf, partLink } from '../../src/cases/combine.ts';
import { itemsAt } from '../../src/cases/items.ts';
import { type Question, questions } from '../../src/cases/question.ts';
import { questionsOf, routeOf } from '../../src/cases/route.ts';
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
  const labels = 'Issue: Period: Where: Responsible: on behalf of the seller account On (Exhibit Exhibits cause causes and ) Part All parts';
  return new Set([...sources, labels, caseType.issue, caseType.subject, ...['one', 'a, b'].map((asins) => fillSentence(caseType.remedy.en, { asins })), ...(caseType.parts ?? []).map(({ subject }) => subject)].join(' ').split(/[\s().,;:]+/u));
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
    own: fc.array(fc.record({ text: words, used: fc.boolean(), answers: fc.constantFrom('C1', 'C2', `C1.${codeOf('other')}`, 'o1', partLink('other'), 'all', 'none') }), { maxLength: 3 }).map((all) => all.map((each, index) => ({ id: `o${index + 1}`, ...each }))),
  });
}

/** Every case, and some letters about several. */
const subjects = [...caseTypes.map(({ id }) => id), 'late-shipment+other', 'other+late-shipment'];

const caseOf = (id: string | undefined): CaseType => {
  const caseType = caseTypeOf(id ?? '');
  if (!caseType) throw new Error(`no case ${id}`);
  return caseType;
};

/** Facts of a notice, confirmed or not: only confirmed ones may be in a letter. */
const confirmed: fc.Arbitrary<Facts> = fc.boolean().map((isConfirmed) => ({ values: { notice_date: 'May 9, 2026', percent: '99.77%' }, cases: [], documents: [], confirmed: isConfirmed }));

// Only the draft is drawn, so that a counterexample can be read.
const drafts: fc.Arbitrary<Draft> = fc.tuple(fc.constantFrom(...subjects).map(caseOf), fc.constantFrom(...routes)).chain(([caseType, route]) =>
  fc
    .record(Object.fromEntries(questions.map((question) => [question, answerOf(caseType, question)])), { requiredKeys: [] })
    .chain((answers) => fc.option(confirmed, { nil: undefined }).map((facts) => ({ answers, facts })))
    .map(({ answers, facts }) => ({ id: 'd1', room: 'private', createdAt: 0, updatedAt: 0, caseId: caseType.id, route, answers, at: { step: 'letter' }, kept: [], ...(facts && { facts }) })),
);

/** Notes on causes and exhibits that were put into a bracket of the sentence itself. */
const notes = /; (?:causes? [\d, and]+(?:; )?)?(?:Exhibits? [\d, and]+)?(?=\))/gu;

const flat = (text: string): string => text.replace(notes, '').replace(/\s+/gu, ' ').replace(/[;.!?]/gu, '').trim();

function given({ caseType, draft }: { caseType: CaseType; draft: Draft }, { question, item }: Passage): string | undefined {
  if (question === undefined) return draft.facts?.confirmed ? Object.values(draft.facts.values).join('\n') : undefined;
  const answer = question && draft.answers[question];
  const own = answer?.own.find(({ id, used }) => id === item && used);
  if (own) return own.text;
  const suggestion = question && suggestionsAt(caseType, question).find(({ id }) => id === item && answer?.ticked.includes(id));
  return suggestion && fillSentence(suggestion.sentence.en, answer?.blanks[suggestion.id] ?? {});
}

describe('the letter of any draft', () => {
  test('holds no word that the seller did not tick or type, courtesy apart', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const made = { caseType: caseOf(draft.caseId), draft };
        const letter = assemble(made.caseType, made.draft);
        const known = courtesy(made.caseType);
        for (const form of [letter.full, letter.short ?? [], ...letter.blocks.map(({ passages }) => passages)])
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
      fc.property(drafts, (draft) => {
        const caseType = caseOf(draft.caseId);
        const text = flat(textOf(assemble(caseType, draft).full));
        for (const question of questionsOf(routeOf(caseType, draft))) {
          const answer = draft.answers[question];
          const used = (answer?.own ?? []).filter((each) => each.used).map((each) => each.text);
          const standing = new Set(itemsAt(caseType, draft, question).map(({ id }) => id));
          const ticked = offeredAt(caseType, draft, question)
            .filter(({ id }) => standing.has(id))
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
      fc.property(drafts, (draft) => {
        const caseType = caseOf(draft.caseId);
        const letter = assemble(caseType, draft);
        if (letter.short) expect(textOf(letter.short).length).toBeLessThanOrEqual(longestShort);
        for (const form of [letter.full, letter.short ?? [], ...letter.blocks.map(({ passages }) => passages)]) expect(textOf(form)).not.toMatch(/[\uE000-\uF8FF]|undefined|\[object/u);
        expect(letter.subject).not.toMatch(/[\uE000-\uF8FF\n]/u);
      }),
      { numRuns: 300 },
    );
  });
});
