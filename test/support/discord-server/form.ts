import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { Refusal } from './refusal.ts';

type Path = readonly (string | number)[];

interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

interface Limits {
  readonly min?: number;
  readonly max: number;
  readonly required?: boolean;
}

/**
 * A part of a request body under examination. Collects what is wrong, as Discord does, and refuses the whole form with
 * code 50035 and a tree of errors. Lengths are UTF-16 units: never more lenient than Discord.
 */
export class Form {
  readonly fields: JsonObject;
  readonly path: Path;
  readonly #problems: Problem[];

  constructor(value: Json | undefined, path: Path = [], problems: Problem[] = []) {
    this.fields = isObject(value) ? value : {};
    this.path = path;
    this.#problems = problems;
    if (!isObject(value) && value !== undefined && value !== null)
      this.wrong([], 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  }

  /** A body that is a list: its parts, sharing one verdict. */
  static each(items: readonly Json[]): readonly Form[] {
    const problems: Problem[] = [];
    return items.map((item, index) => new Form(item ?? {}, [index], problems));
  }

  wrong(at: string | Path, code: string, message: string): void {
    this.#problems.push({ path: [...this.path, ...(typeof at === 'string' ? [at] : at)], code, message });
  }

  missing(key: string): void {
    this.wrong(key, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  text(key: string, { min = 0, max, required = false }: Limits): string | undefined {
    const value = this.fields[key];
    if (value === undefined || value === null) return required ? void this.missing(key) : undefined;
    if (typeof value !== 'string')
      return void this.wrong(key, 'STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
    if (required && min > 0 && value.trim() === '') this.missing(key);
    else this.#length(key, value.length, min, max);
    return value;
  }

  whole(key: string, { min, max, required = false }: Limits & { readonly min: number }): number | undefined {
    const value = this.fields[key];
    if (value === undefined || value === null) return required ? void this.missing(key) : undefined;
    if (typeof value !== 'number' || !Number.isInteger(value))
      return void this.wrong(key, 'NUMBER_TYPE_COERCE', `Value "${JSON.stringify(value)}" is not int.`);
    if (value < min) this.wrong(key, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (value > max) this.wrong(key, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    return value;
  }

  choice(key: string, allowed: readonly number[], required = true): number | undefined {
    const value = this.fields[key];
    if (value === undefined || value === null) return required ? void this.missing(key) : undefined;
    if (typeof value === 'number' && allowed.includes(value)) return value;
    return void this.wrong(key, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }

  flag(key: string): boolean | undefined {
    const value = this.fields[key];
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
    return void this.wrong(key, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  }

  /** The parts of a list, each examined under its own path. */
  list(key: string, { min = 0, max, required = false }: Limits): readonly Form[] {
    const value = this.fields[key];
    if (value === undefined || value === null || (required && Array.isArray(value) && value.length === 0)) {
      if (required) this.missing(key);
      return [];
    }
    if (!Array.isArray(value)) {
      this.wrong(key, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    this.#length(key, value.length, min, max);
    return value.map((item: Json, index) => new Form(item ?? {}, [...this.path, key, index], this.#problems));
  }

  /** One part, examined under its own path; nothing when it is absent. */
  part(key: string, required = false): Form | undefined {
    const value = this.fields[key];
    if (value === undefined || value === null) return required ? void this.missing(key) : undefined;
    return new Form(value, [...this.path, key], this.#problems);
  }

  /** Refuses the form when anything was found wrong. */
  settle(): void {
    if (this.#problems.length > 0) throw new Refusal(400, 50035, 'Invalid Form Body', treeOf(this.#problems));
  }

  #length(key: string, length: number, min: number, max: number): void {
    if (length >= min && length <= max) return;
    if (min > 0) this.wrong(key, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    else this.wrong(key, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  }
}

/** A refused form with one error, for a rule that belongs to no field check. */
export function invalidForm(path: Path, code: string, message: string): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', treeOf([{ path, code, message }]));
}

interface Branch {
  [key: string]: Branch | { code: string; message: string }[];
}

function treeOf(problems: readonly Problem[]): JsonObject {
  const root: Branch = {};
  for (const { path, code, message } of problems) {
    let branch = root;
    for (const step of path) {
      const next = branch[step];
      branch = next === undefined || Array.isArray(next) ? (branch[step] = {}) : next;
    }
    const known = branch['_errors'];
    if (Array.isArray(known)) known.push({ code, message });
    else branch['_errors'] = [{ code, message }];
  }
  return root as JsonObject;
}
