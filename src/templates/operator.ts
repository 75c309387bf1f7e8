import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { builtIn, compiled, compileOptions, isBuiltInPartial, type Template, type TemplateFor, type TemplateName, templateNames, withPartials } from './load.ts';
import { type Refused, refusal, sourceOf, templatesIn } from './operator-files.ts';
import { partialsFrom } from './operator-partials.ts';
import { tried } from './sample.ts';

export interface OperatorOptions {
  /** The kinds of case that a template may be made for. */
  readonly caseIds: readonly string[];
  /** Told once of each template that passed its trial and then failed at a letter: the built-in one has served. */
  readonly onFailure: (file: string) => void;
}

export interface OperatorTemplates {
  readonly templateFor: TemplateFor;
  /** The files that serve. */
  readonly loaded: readonly string[];
  readonly refused: readonly Refused[];
}

/** `plan.hbs` serves every case, `plan.late-shipment.hbs` one of them. */
const fileName = /^([^.]*)(?:\.(.*))?\.hbs$/u;

const partialFile = (file: string): string => join('partials', file);

const isTemplateName = (name: string): name is TemplateName => templateNames.some((known) => known === name);

/** For which form and, maybe, which case a file is made, by its name. */
function placeOf(file: string, caseIds: readonly string[]): { readonly name: TemplateName; readonly caseId: string } {
  const [, name = '', caseId] = fileName.exec(file) ?? [];
  if (!isTemplateName(name)) throw new Error(`is called like none of ${templateNames.join(', ')}`);
  if (caseId !== undefined && !caseIds.includes(caseId)) throw new Error(`is for “${caseId}”, and no case is called so`);
  return { name, caseId: caseId ?? '' };
}

/** The source itself, when it parses: Handlebars reads it only when it is first used. */
function parsed(source: string): string {
  Handlebars.precompile(source, compileOptions);
  return source;
}

/** Where own templates are kept while they are looked for: `plan.late-shipment`, or `plan.` for every case. */
const keyOf = (name: TemplateName, caseId = ''): string => `${name}.${caseId}`;

/** A template in whose place the built-in one serves when it fails; that is told once. */
function guarded(name: TemplateName, template: Template, onFailure: () => void): Template {
  let isTold = false;
  return (model) => {
    try {
      return template(model);
    } catch {
      if (!isTold) onFailure();
      isTold = true;
      return builtIn(name, '')(model);
    }
  };
}

/**
 * Reads an operator's own letter templates (docs/templates.md): `<name>.hbs` or `<name>.<case id>.hbs` for the forms in
 * `templateNames`, partials in `partials/`. Every one is compiled and tried before it serves; one that names an unknown
 * field, does not render or loses something the seller gave is refused, and the built-in one serves in its place. So it
 * does, for that letter, when a template fails in spite of its trial.
 *
 * Templates are code of whoever runs the bot: helpers are limited to the built-in ones, and no file outside the folder
 * is read.
 */
export function loadOperatorTemplates(folder: string, { caseIds, onFailure }: OperatorOptions): OperatorTemplates {
  const refused: Refused[] = [];
  const attempt = <Made>(file: string, load: (source: string) => Made): readonly (readonly [file: string, made: Made])[] => {
    try {
      return [[file, load(sourceOf(folder, file))]];
    } catch (error) {
      refused.push(refusal(file, error));
      return [];
    }
  };

  const sources = templatesIn(join(folder, 'partials')).flatMap((file) => attempt(partialFile(file), parsed));
  const partials = partialsFrom(new Map(sources.map(([file, source]) => [basename(file, '.hbs'), source])));
  for (const [name, error] of partials.refused) refused.push(refusal(partialFile(`${name}.hbs`), error));

  const handlebars = withPartials(partials.serving);
  const letters = templatesIn(folder).flatMap((file) =>
    attempt(file, (source) => {
      const { name, caseId } = placeOf(file, caseIds);
      return { name, caseId, template: tried(name, compiled(handlebars, parsed(source))) };
    }),
  );

  const serving = [...partials.serving.keys()];
  const inPlace = serving.filter(isBuiltInPartial).map((name) => partialFile(`${name}.hbs`)).join(', ');
  const own = new Map([
    ...[...partials.letters].map(([name, template]) => [keyOf(name), guarded(name, template, () => onFailure(inPlace))] as const),
    ...letters.map(([file, { name, caseId, template }]) => [keyOf(name, caseId), guarded(name, template, () => onFailure(file))] as const),
  ]);
  return {
    templateFor: (name, caseId) => own.get(keyOf(name, caseId)) ?? own.get(keyOf(name)) ?? builtIn(name, caseId),
    loaded: [...serving.map((name) => partialFile(`${name}.hbs`)), ...letters.map(([file]) => file)],
    refused,
  };
}
