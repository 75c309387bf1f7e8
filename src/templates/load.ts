import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type Handlebars from 'handlebars';
import { PoaError } from '../errors.ts';
import { once } from '../once.ts';

/** A line of the letter that carries a number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** A line under the opening, after its label; a paragraph of whole sentences has none. */
export interface LabelledLine {
  readonly label: string;
  readonly text: string;
}

/** What one case of a letter says; a letter about one case has one part, without a heading. */
export interface LetterPart {
  readonly heading: string;
  readonly lines: readonly LabelledLine[];
  readonly causes: readonly NumberedLine[];
  readonly fixes: readonly NumberedLine[];
  readonly measures: readonly NumberedLine[];
  readonly grounds: readonly NumberedLine[];
  readonly result: readonly string[];
}

/**
 * What a letter template may use; every field is always there. Values are slots that stand for the seller's words,
 * which are put in after rendering: no word of theirs ever passes through a template.
 */
export interface LetterModel {
  readonly issue: string;
  readonly subject: string;
  readonly remedy: string;
  /** Of the listings that the request is about, where they are few; and whether there are several. */
  readonly asins: readonly string[];
  readonly severalAsins: boolean;
  readonly store: string;
  readonly marketplace: string;
  /** The date of the notice, empty when it is not known or named elsewhere. */
  readonly noticeDate: string;
  /** Whether the lines begin with a sentence on the notice, so that no other need say what is answered. */
  readonly noticeOpens: boolean;
  readonly lines: readonly LabelledLine[];
  readonly parts: readonly LetterPart[];
  readonly proof: readonly NumberedLine[];
  readonly exhibits: readonly NumberedLine[];
  readonly signature: readonly string[];
}

/** For each route a full letter, a short one and a subject line, and the boxes of Amazon's forms. */
export const templateNames = [
  'plan',
  'plan-short',
  'plan-subject',
  'dispute',
  'dispute-short',
  'dispute-subject',
  'documents',
  'documents-short',
  'documents-subject',
  'block-why',
  'block-fixed',
  'block-prevented',
  'block-grounds',
  'block-proof',
  'block-documents',
] as const;

export type TemplateName = (typeof templateNames)[number];

export type Template = (model: LetterModel) => string;

/** The template for one form of the letter of one case. */
export type TemplateFor = (name: TemplateName, caseId: string) => Template;

/** The library is loaded with the first letter: a start is a tenth faster without it. */
const library = once((): typeof Handlebars => createRequire(import.meta.url)('handlebars'));

const here = fileURLToPath(new URL('.', import.meta.url));

/** A field that a template names and the model lacks is an error, and nothing is escaped: the letter is plain text. */
export const compileOptions = { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true } as const;

const filesIn = (folder: string): readonly (readonly [name: string, source: string])[] =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [basename(file, '.hbs'), readFileSync(join(here, folder, file), 'utf8')]);

/** What a built-in letter may include, by name. */
const partials = once((): ReadonlyMap<string, string> => new Map(filesIn('partials')));

/** Whether a partial is built in: one of that name takes its place in every letter. */
export const isBuiltInPartial = (name: string): boolean => partials().has(name);

/** A compiler that knows the built-in partials, and an operator's own, some of them in the place of a built-in one. */
export function withPartials(own: ReadonlyMap<string, string> = new Map()): typeof Handlebars {
  const handlebars = library().create();
  for (const [name, source] of [...partials(), ...own]) handlebars.registerPartial(name, handlebars.compile(source, compileOptions));
  return handlebars;
}

/** A template of the letter; what it says that does not parse throws when it is first used. */
export function compiled(handlebars: typeof Handlebars, source: string): Template {
  const template = handlebars.compile<LetterModel>(source, compileOptions);
  return (model) => template(model);
}

/**
 * Compiles all built-in letter templates, once for each compiler. Throws `TEMPLATE_INVALID` naming the one that is
 * missing.
 */
export function builtInWith(handlebars: typeof Handlebars): ReadonlyMap<TemplateName, Template> {
  const sources = new Map(filesIn('letter'));
  return new Map(
    templateNames.map((name) => {
      const source = sources.get(name);
      if (source === undefined) throw new PoaError('TEMPLATE_INVALID', { template: name });
      return [name, compiled(handlebars, source)];
    }),
  );
}

const templates = once(() => builtInWith(withPartials()));

/** The built-in templates, the same for every case. */
export const builtIn: TemplateFor = (name) => {
  const template = templates().get(name);
  if (!template) throw new PoaError('TEMPLATE_INVALID', { template: name });
  return template;
};
