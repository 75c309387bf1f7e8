import type { LabelledLine, LetterModel, LetterPart, NumberedLine, Template, TemplateName } from './load.ts';

/** How much of a field a sample holds: nothing, one of it, several. A text is there or not. */
const levels = [0, 1, 2] as const;

type Level = (typeof levels)[number];

/** The fields that a letter may lack; the others are always filled. */
const fields = [
  'asins',
  'store',
  'marketplace',
  'noticeDate',
  'noticeOpens',
  'lines',
  'proof',
  'exhibits',
  'parts',
  'heading',
  'partLines',
  'causes',
  'fixes',
  'measures',
  'grounds',
  'result',
] as const;

type Field = (typeof fields)[number];

const upTo = (level: Level): readonly number[] => [1, 2].slice(0, level);

const numbered = (name: string, level: Level): readonly NumberedLine[] => upTo(level).map((number) => ({ number, text: `<${name} ${number}>` }));

const labelled = (name: string, level: Level): readonly LabelledLine[] => upTo(level).map((number) => ({ label: number === 1 ? 'Issue' : '', text: `<${name} ${number}>` }));

/** A letter with so much in every field; each text is a mark that stands in it once. */
function modelWith(level: (field: Field) => Level): LetterModel {
  const word = (field: Field, mark: string): string => (level(field) === 0 ? '' : mark);
  const part = (number: number): LetterPart => ({
    heading: word('heading', `Part ${number}`),
    lines: labelled(`part ${number} line`, level('partLines')),
    causes: numbered(`part ${number} cause`, level('causes')),
    fixes: numbered(`part ${number} fix`, level('fixes')),
    measures: numbered(`part ${number} measure`, level('measures')),
    grounds: numbered(`part ${number} fact`, level('grounds')),
    result: numbered(`part ${number} result`, level('result')).map(({ text }) => text),
  });
  return {
    issue: '<issue>',
    subject: '<subject>',
    remedy: '<remedy>',
    asins: upTo(level('asins')).map((number) => `<asin ${number}>`),
    severalAsins: level('asins') > 1,
    store: word('store', '<store>'),
    marketplace: word('marketplace', '<marketplace>'),
    noticeDate: word('noticeDate', '<notice date>'),
    noticeOpens: level('noticeOpens') > 0,
    lines: labelled('line', level('lines')),
    parts: upTo(level('parts')).map(part),
    proof: numbered('proof', level('proof')),
    exhibits: numbered('exhibit', level('exhibits')),
    signature: level('store') === 0 ? ['<signature 2>'] : ['<signature 1>', '<signature 2>'],
  };
}

/** A letter about two cases with something in every field, to see what a template leaves out. */
export const fullModel: LetterModel = modelWith(() => 2);

/** A letter of which nothing is answered yet. */
export const emptyModel: LetterModel = modelWith((field) => (field === 'parts' ? 1 : 0));

/** Letters that have, in every pair of fields, everything that the two may hold, while all others hold the same. */
function inPairs(): readonly LetterModel[] {
  const models = new Map<string, LetterModel>();
  for (const others of levels)
    for (const [index, one] of fields.entries())
      for (const other of fields.slice(index + 1))
        for (const ofOne of levels)
          for (const ofOther of levels) {
            const model = modelWith((field) => (field === one ? ofOne : field === other ? ofOther : others));
            models.set(JSON.stringify(model), model);
          }
  return [...models.values()];
}

/** What a template is tried on: letters with everything, with nothing and with what is between. */
export const samples: readonly LetterModel[] = [emptyModel, fullModel, ...inPairs()];

const textsIn = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);

/** What the seller gave, by the name under which an operator is told that it is lost. */
const given = {
  subject: ({ subject }) => [subject],
  line: ({ lines, parts }) => textsIn([...lines, ...parts.flatMap((part) => part.lines)]),
  cause: ({ parts }) => textsIn(parts.flatMap(({ causes }) => causes)),
  fix: ({ parts }) => textsIn(parts.flatMap(({ fixes }) => fixes)),
  measure: ({ parts }) => textsIn(parts.flatMap(({ measures }) => measures)),
  result: ({ parts }) => parts.flatMap(({ result }) => result),
  fact: ({ parts }) => textsIn(parts.flatMap(({ grounds }) => grounds)),
  proof: ({ proof }) => textsIn(proof),
  exhibit: ({ exhibits }) => textsIn(exhibits),
  signature: ({ signature }) => signature,
} as const satisfies Readonly<Record<string, (model: LetterModel) => readonly string[]>>;

type Given = keyof typeof given;

/** What each form must hold: a template may set it anew, never lose it. A short form may do without lines and exhibits. */
const held: Readonly<Record<TemplateName, readonly Given[]>> = {
  plan: ['line', 'cause', 'fix', 'measure', 'result', 'exhibit', 'signature'],
  'plan-short': ['cause', 'fix', 'measure'],
  'plan-subject': ['subject'],
  dispute: ['line', 'fact', 'proof', 'exhibit', 'signature'],
  'dispute-short': ['fact', 'proof'],
  'dispute-subject': ['subject'],
  documents: ['line', 'cause', 'fix', 'proof', 'exhibit', 'signature'],
  'documents-short': ['cause', 'fix', 'proof'],
  'documents-subject': ['subject'],
  'block-why': ['line', 'cause'],
  'block-fixed': ['fix', 'result'],
  'block-prevented': ['measure'],
  'block-grounds': ['line', 'fact'],
  'block-proof': ['proof', 'exhibit'],
  'block-documents': ['line', 'cause', 'fix', 'proof', 'exhibit'],
};

/** The names of what a form of this letter, rendered, has lost of what it must hold. */
export const lostIn = (name: TemplateName, model: LetterModel, rendered: string): readonly Given[] =>
  held[name].filter((what) => given[what](model).some((text) => !rendered.includes(text)));

/** Gives a template back once every sample has gone through it; what it asks for that is not there, or loses, throws. */
export function tried(name: TemplateName, template: Template): Template {
  for (const model of samples) {
    const rendered = template(model);
    const lost = lostIn(name, model, rendered);
    if (/^ ?[:：]/mu.test(rendered)) throw new Error('sets a colon before a line without a label: {{#if label}}{{label}}: {{/if}}');
    if (lost.length > 0) throw new Error(`leaves out what the seller gave: ${lost.join(', ')}`);
  }
  return template;
}
