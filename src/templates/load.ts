import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { PoaError } from '../errors.ts';

/** A line of the letter that carries a number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * What a letter template may use; every field is always there. Values are slots that stand for the seller's words,
 * which are put in after rendering: no word of theirs ever passes through a template.
 */
export interface LetterModel {
  readonly issue: string;
  readonly subject: string;
  readonly request: string;
  readonly store: string;
  readonly marketplace: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly causes: readonly NumberedLine[];
  readonly fixes: readonly NumberedLine[];
  readonly measures: readonly NumberedLine[];
  readonly result: readonly string[];
  readonly exhibits: readonly NumberedLine[];
  readonly signature: readonly string[];
}

export type TemplateName = 'plan' | 'short' | 'subject' | 'block-why' | 'block-fixed' | 'block-prevented';

export type Templates = Readonly<Record<TemplateName, (model: LetterModel) => string>>;

const here = fileURLToPath(new URL('.', import.meta.url));

/** A field that a template names and the model lacks is an error, and nothing is escaped: the letter is plain text. */
const options = { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true } as const;

const filesIn = (folder: string): readonly (readonly [name: string, source: string])[] =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [basename(file, '.hbs'), readFileSync(join(here, folder, file), 'utf8')]);

/** Compiles all letter templates, once. Throws `TEMPLATE_INVALID` naming the one that is missing. */
function loadTemplates(): Templates {
  const handlebars = Handlebars.create();
  for (const [name, source] of filesIn('partials')) handlebars.registerPartial(name, handlebars.compile(source, options));
  const compiled = new Map(filesIn('letter').map(([name, source]) => [name, handlebars.compile<LetterModel>(source, options)]));
  const named = (name: TemplateName): ((model: LetterModel) => string) => {
    const template = compiled.get(name);
    if (!template) throw new PoaError('TEMPLATE_INVALID', { template: name });
    return (model) => template(model);
  };
  return {
    plan: named('plan'),
    short: named('short'),
    subject: named('subject'),
    'block-why': named('block-why'),
    'block-fixed': named('block-fixed'),
    'block-prevented': named('block-prevented'),
  };
}

/** The built-in templates. */
export const templates: Templates = loadTemplates();
