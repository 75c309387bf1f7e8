import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { caseTypes } from '../../src/cases/all.ts';
import { lateShipment } from '../../src/cases/performance/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { builtIn, type TemplateName, templateNames } from '../../src/templates/load.ts';
import { loadOperatorTemplates, type OperatorTemplates } from '../../src/templates/operator.ts';
import { emptyModel, fullModel, lostIn, samples } from '../../src/templates/sample.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder of an operator with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What comes of a folder with these files, and the files of which is told later that they failed. */
function loadedFrom(files: Readonly<Record<string, string>>): OperatorTemplates & { readonly failed: readonly string[] } {
  const failed: string[] = [];
  return { ...loadOperatorTemplates(folderWith(files), { caseIds: caseTypes.map(({ id }) => id), onFailure: (file) => failed.push(file) }), failed };
}

const own = `To the Account Health team,

We answer your notice about {{issue}}.

{{> plan-body}}

Please review this plan and {{remedy}}.

{{> exhibits}}

{{> signature}}
`;

describe('the built-in templates', () => {
  test.each(templateNames)('%s renders a letter with everything and one with nothing, without a hole', (name) => {
    for (const model of samples) expect(builtIn(name, 'other')(model)).not.toMatch(/undefined|\[object|\{\{/u);
  });

  test.each(templateNames)('%s loses nothing the seller gave that belongs there', (name) => {
    for (const model of samples) expect(lostIn(name, model, builtIn(name, 'other')(model))).toEqual([]);
  });

  test.each(templateNames)('%s is known to hold something that a template must not lose', (name) => {
    expect(lostIn(name, fullModel, '')).not.toEqual([]);
  });
});

describe('an operator’s own templates', () => {
  test('take the place of the built-in ones, and what is not there stays built in', () => {
    const { templateFor, loaded, refused } = loadedFrom({ 'plan.hbs': own });
    expect({ loaded, refused }).toEqual({ loaded: ['plan.hbs'], refused: [] });
    const letter = assemble(lateShipment, lumaHarbor, templateFor);
    expect(textOf(letter.full)).toMatch(/^To the Account Health team,/u);
    expect(textOf(letter.full)).toContain('2. Parcels had left our warehouse on time, but their tracking numbers');
    expect(letter.subject).toBe(assemble(lateShipment, lumaHarbor).subject);
  });

  test('may be made for one case', () => {
    const { templateFor } = loadedFrom({ 'plan.late-shipment.hbs': own });
    expect(templateFor('plan', 'late-shipment')(emptyModel)).toContain('To the Account Health team');
    expect(templateFor('plan', 'other')(emptyModel)).toContain('Dear Seller Performance Team');
  });

  test('may have partials of their own', () => {
    const { templateFor, refused } = loadedFrom({ 'plan.hbs': `${own}{{> house}}`, 'partials/house.hbs': 'Harbor House' });
    expect(refused).toEqual([]);
    expect(templateFor('plan', 'other')(emptyModel)).toContain('Harbor House');
  });

  test.each([
    ['names an unknown field', own.replace('{{issue}}', '{{isue}}'), 3, /"isue" not defined/u],
    ['does not parse', own.replace('{{issue}}', '{{#each parts}}'), undefined, /Parse error|Expecting|each/u],
    ['is not closed', own.replace('{{issue}}', '{{issue'), 3, /Parse error/u],
    ['calls a helper that is not there', own.replace('{{issue}}', '{{shout issue}}'), 3, /shout/u],
    ['asks for a partial that is not there', own.replace('{{> exhibits}}', '{{> appendix}}'), undefined, /appendix/u],
    ['loses the exhibits', own.replace('{{> exhibits}}', ''), undefined, /leaves out .*exhibit/u],
    ['loses the causes', own.replace('{{> plan-body}}', '{{> lines}}'), undefined, /leaves out .*cause/u],
    ['is far too large', own + ' '.repeat(100_001), undefined, /larger than/u],
  ])('one that %s is refused with file and line, and the built-in one serves', (_, text, line, problem) => {
    const { templateFor, loaded, refused } = loadedFrom({ 'plan.hbs': text });
    expect(loaded).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ file: 'plan.hbs', problem: expect.stringMatching(problem) });
    if (line !== undefined) expect(refused[0]?.line).toBe(line);
    expect(templateFor('plan', 'late-shipment')(emptyModel)).toBe(builtIn('plan', 'late-shipment')(emptyModel));
  });

  test('called like nothing that is used is refused by its name', () => {
    expect(loadedFrom({ 'plann.hbs': own }).refused).toMatchObject([{ file: 'plann.hbs', problem: expect.stringContaining('plan-short') }]);
  });

  test.each(['plan.late-shipmnt.hbs', 'plan.late-shipment+other.hbs', 'plan.Late-Shipment.hbs', 'plan..hbs'])('made for a case that is not there, %s, is refused by its name', (file) => {
    const { loaded, refused } = loadedFrom({ [file]: own });
    expect(loaded).toEqual([]);
    expect(refused).toMatchObject([{ file, problem: expect.stringContaining('no case is called so') }]);
  });

  test.each([
    ['a proof where a store is known', '{{#if store}}{{proof.[0].text}}{{/if}}', /"text" not defined/u],
    ['a second cause', '{{#each parts}}{{#if causes}}{{causes.[1].text}}{{/if}}{{/each}}', /"text" not defined/u],
    ['a first case', '{{parts.[0].heading}}', /"heading" not defined/u],
  ])('that takes %s for granted is refused', (_, words, problem) => {
    expect(loadedFrom({ 'plan.hbs': own + words }).refused).toMatchObject([{ file: 'plan.hbs', problem: expect.stringMatching(problem) }]);
  });

  test('that loses the causes of a letter without a store is refused', () => {
    const text = own.replace('{{> plan-body}}', '{{#if store}}{{> plan-body}}{{else}}{{> lines}}{{#each parts}}{{> lines}}{{/each}}{{/if}}');
    expect(loadedFrom({ 'plan.hbs': text }).refused).toMatchObject([{ file: 'plan.hbs', problem: expect.stringMatching(/leaves out .*cause/u) }]);
  });

  test.each<[TemplateName, string, readonly string[]]>([
    ['plan-short', 'Dear Seller Performance Team, {{issue}}', ['cause', 'fix', 'measure']],
    ['plan-subject', 'Plan of Action', ['subject']],
    ['dispute-short', '{{> lines}}', ['fact', 'proof']],
    ['dispute-subject', 'Dispute - {{store}}', ['subject']],
    ['documents-short', '{{> lines}}', ['cause', 'fix', 'proof']],
    ['documents-subject', '{{store}}', ['subject']],
    ['block-why', 'See the letter.', ['line', 'cause']],
    ['block-fixed', 'See the letter.', ['fix', 'result']],
    ['block-prevented', 'See the letter.', ['measure']],
    ['block-grounds', 'See the letter.', ['line', 'fact']],
    ['block-proof', 'See the letter.', ['proof', 'exhibit']],
    ['block-documents', 'See the letter.', ['line', 'cause', 'fix', 'proof', 'exhibit']],
  ])('for %s that loses what it must hold is refused, and the built-in one serves', (name, text, lost) => {
    const { templateFor, refused } = loadedFrom({ [`${name}.hbs`]: text });
    expect(refused).toEqual([{ file: `${name}.hbs`, problem: `leaves out what the seller gave: ${lost.join(', ')}` }]);
    expect(templateFor(name, 'other')(fullModel)).toBe(builtIn(name, 'other')(fullModel));
  });

  test('for a short form may do without exhibits and labelled lines', () => {
    const text = '{{#each parts}}{{> part heading="Why" items=causes}}{{> part heading="Fixed" items=fixes}}{{> part heading="Prevented" items=measures}}{{/each}}';
    expect(loadedFrom({ 'plan-short.hbs': text })).toMatchObject({ loaded: ['plan-short.hbs'], refused: [] });
  });

  describe('that fail at a letter in spite of their trial', () => {
    // Three fields empty and three filled: more than any pair of the trial.
    const fragile =
      '{{#each parts}}{{#unless causes}}{{#unless result}}{{#unless lines}}{{#if fixes}}{{#if measures}}{{#if grounds}}{{causes.[0].text}}{{/if}}{{/if}}{{/if}}{{/unless}}{{/unless}}{{/unless}}{{/each}}';
    const several = [1, 2].map((number) => ({ number, text: `<typed ${number}>` }));
    const breaking = {
      ...emptyModel,
      parts: [{ heading: '', lines: [], causes: [], fixes: several, measures: several, grounds: several, result: [] }],
    };

    test('give way to the built-in one for that letter, and it is told once for each template', () => {
      const { templateFor, loaded, failed } = loadedFrom({ 'plan.hbs': own + fragile, 'plan.late-shipment.hbs': own + fragile });
      expect(loaded).toEqual(['plan.hbs', 'plan.late-shipment.hbs']);
      for (const _ of [1, 2, 3]) expect(templateFor('plan', 'other')(breaking)).toBe(builtIn('plan', 'other')(breaking));
      expect(failed).toEqual(['plan.hbs']);
      expect(templateFor('plan', 'late-shipment')(breaking)).toContain('<typed 2>');
      expect(failed).toEqual(['plan.hbs', 'plan.late-shipment.hbs']);
    });

    test('serve the next letter again', () => {
      const { templateFor } = loadedFrom({ 'plan.hbs': own + fragile });
      templateFor('plan', 'other')(breaking);
      expect(templateFor('plan', 'other')(fullModel)).toContain('To the Account Health team');
    });

    test('are told by the partial when it stands in a built-in letter', () => {
      const { templateFor, loaded, failed } = loadedFrom({ 'partials/signature.hbs': `{{#each signature}}\n{{this}}\n{{/each}}\n${fragile}` });
      expect(loaded).toEqual(['partials/signature.hbs']);
      expect(templateFor('plan', 'other')(breaking)).toBe(builtIn('plan', 'other')(breaking));
      expect(failed).toEqual(['partials/signature.hbs']);
    });
  });

  test('cannot read outside of their folder', () => {
    const secret = folderWith({ 'secret.hbs': own });
    const folder = folderWith({});
    symlinkSync(join(secret, 'secret.hbs'), join(folder, 'plan.hbs'));
    expect(loadOperatorTemplates(folder, { caseIds: [], onFailure: () => undefined }).refused).toMatchObject([{ file: 'plan.hbs', problem: 'lies outside of the folder' }]);
  });

  test('never see anybody’s words: a slot is put in after rendering', () => {
    const { templateFor } = loadedFrom({ 'plan.hbs': own });
    const words = '{{issue}} {{{subject}}} <b>';
    const draft = { ...lumaHarbor, answers: { ...lumaHarbor.answers, store: { ticked: [], blanks: {}, own: [{ id: 'o1', text: words, used: true }] } } };
    expect(textOf(assemble(lateShipment, draft, templateFor).full)).toContain(words);
  });
});

describe('an operator’s own partials', () => {
  const signature = 'Kind regards,\n{{#each signature}}\n{{this}}\n{{/each}}\n';

  test('alone take the place of the built-in ones in every built-in letter', () => {
    const { templateFor, loaded, refused } = loadedFrom({ 'partials/signature.hbs': signature });
    expect({ loaded, refused }).toEqual({ loaded: ['partials/signature.hbs'], refused: [] });
    for (const name of ['plan', 'dispute-short', 'documents'] as const) expect(templateFor(name, 'other')(fullModel)).toContain('Kind regards,\n<signature 1>');
    expect(textOf(assemble(lateShipment, lumaHarbor, templateFor).full)).toContain('Kind regards,\nLuma Harbor Home');
  });

  test('may use partials that are not built in', () => {
    const { templateFor, refused } = loadedFrom({ 'partials/signature.hbs': `${signature}{{> house}}`, 'partials/house.hbs': 'Harbor House' });
    expect(refused).toEqual([]);
    expect(templateFor('dispute', 'other')(fullModel)).toMatch(/Harbor House$/u);
  });

  test.each([
    ['names an unknown field', '{{#each signature}}\n{{this}}\n{{/each}}\n{{stoer}}', /"stoer" not defined/u, 4],
    ['does not parse', '{{#each signature}}', /Parse error|Expecting/u, 1],
    ['loses the signature', 'Kind regards', /leaves out .*signature/u, undefined],
    ['includes itself', `${signature}{{> signature}}`, /call stack/u, undefined],
  ])('one that %s is refused by its name, and the built-in letters stay as they were', (_, text, problem, line) => {
    const { templateFor, loaded, refused } = loadedFrom({ 'partials/signature.hbs': text });
    expect(loaded).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ file: 'partials/signature.hbs', problem: expect.stringMatching(problem) });
    expect(refused[0]?.line).toBe(line);
    for (const name of templateNames) expect(templateFor(name, 'other')(fullModel)).toBe(builtIn(name, 'other')(fullModel));
  });

  test('one that is refused does not keep another from serving', () => {
    const { templateFor, loaded, refused } = loadedFrom({ 'partials/signature.hbs': signature, 'partials/exhibits.hbs': 'See attachments' });
    expect(loaded).toEqual(['partials/signature.hbs']);
    expect(refused).toMatchObject([{ file: 'partials/exhibits.hbs' }]);
    expect(templateFor('plan', 'other')(fullModel)).toContain('Kind regards,');
    expect(templateFor('plan', 'other')(fullModel)).toContain('<exhibit 2>');
  });

  test('that are well alone and not together are all refused', () => {
    const part = '{{#if items}}\n{{heading}}\n{{#each items}}\n{{number}}. {{text}}\n{{/each}}\n{{/if}}\n';
    const { loaded, refused } = loadedFrom({ 'partials/part.hbs': `${part}{{#each items}}{{label}}{{/each}}`, 'partials/lines.hbs': '{{#each lines}}\n{{label}} {{text}}\n{{/each}}\n' });
    expect(loaded).toEqual(['partials/lines.hbs']);
    expect(refused).toMatchObject([{ file: 'partials/part.hbs' }]);
    const together = loadedFrom({
      'partials/exhibits.hbs': '{{#each exhibits}}\n{{number}}. {{text}}\n{{/each}}\n{{#each signature}}\n{{this}}\n{{/each}}\n{{> signature short=true}}',
      'partials/signature.hbs': '{{#each exhibits}}\n{{number}}. {{text}}\n{{/each}}\n{{#each signature}}\n{{this}}\n{{/each}}\n{{> exhibits short=true}}',
    });
    expect(together.loaded).toEqual([]);
    expect(together.refused.map(({ file }) => file)).toEqual(['partials/exhibits.hbs', 'partials/signature.hbs']);
  });

  test('that are refused are not there for the operator’s own templates either', () => {
    const { templateFor } = loadedFrom({ 'plan.hbs': own, 'partials/signature.hbs': 'Kind regards' });
    expect(templateFor('plan', 'other')(fullModel)).toContain('To the Account Health team');
    expect(templateFor('plan', 'other')(fullModel)).toContain('<signature 2>');
  });
});
