import { methods } from './methods.ts';
import { Refusal, badRequest } from './refusal.ts';
import { isFields, type Fields, type Upload } from './wire.ts';

/** How Telegram words the lack of a parameter where it has words of its own. */
const missing: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  document: 'there is no document in the request',
  message_id: 'message identifier is not specified',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  file_id: 'file_id not specified',
  action: 'wrong parameter action in request',
};

/** The method as Telegram knows it: names are matched without regard to case. */
export function knownMethod(name: string): string {
  const found = Object.keys(methods).find((known) => known.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Refusal(404, 'Not Found: method not found');
  return found;
}

/**
 * The parameters of one call, checked against what the method knows. Stricter than Telegram, which overlooks unknown
 * parameters and wrong types: a bot that sends them does not do what its author thinks.
 */
export class Params {
  readonly method: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #files: Readonly<Record<string, Upload>>;

  constructor(method: string, sent: Fields, files: Readonly<Record<string, Upload>>) {
    this.method = method;
    const known = specOf(method);
    const names = [...Object.keys(sent), ...Object.keys(files)];
    const attached = new Set(Object.values(sent).flatMap((value) => attachment(value) ?? []));
    const unknown = names.find((name) => name !== 'method' && !known.has(name) && !attached.has(name));
    if (unknown !== undefined) throw badRequest(`unknown parameter "${unknown}" for ${method}`);
    for (const [name, { required }] of known)
      if (required && absent(sent[name]) && files[name] === undefined)
        throw badRequest(missing[name] ?? `parameter "${name}" is required`);
    this.#values = Object.fromEntries(
      [...known].flatMap(([name, { type }]) => (absent(sent[name]) ? [] : [[name, typed(name, type, sent[name])]])),
    );
    this.#files = files;
  }

  string(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  integer(name: string): number | undefined {
    const value = this.#values[name];
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  json(name: string): unknown {
    return this.#values[name];
  }

  /** An uploaded file, sent under its own name or by `attach://`. */
  file(name: string): Upload | undefined {
    return this.#files[attachment(this.#values[name]) ?? name];
  }
}

interface Spec {
  readonly required: boolean;
  readonly type: string;
}

function specOf(method: string): Map<string, Spec> {
  const words = (methods[method] ?? '').split(' ').filter((word) => word !== '');
  return new Map(
    words.map((word): [string, Spec] => {
      const type = /[#?{@]$/.exec(word)?.[0] ?? '';
      const name = word.replace(/^!/, '').slice(0, type === '' ? undefined : -1);
      return [name, { required: word.startsWith('!'), type }];
    }),
  );
}

const absent = (value: unknown): boolean => value === undefined || value === null;

const attachment = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith('attach://') ? value.slice('attach://'.length) : undefined;

function typed(name: string, type: string, value: unknown): unknown {
  if (type === '{') return structured(name, value);
  if (type === '#') return integerOf(name, value);
  if (type === '?') {
    if (value === true || value === 'true' || value === 'True' || value === '1') return true;
    if (value === false || value === 'false' || value === 'False' || value === '0') return false;
    throw badRequest(`parameter "${name}" must be a Boolean`);
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  throw badRequest(`parameter "${name}" must be a String`);
}

function integerOf(name: string, value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw badRequest(`parameter "${name}" must be an Integer`);
}

function structured(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`);
  }
}

/** Refuses a JSON object that holds a field its type does not know. */
export function checkFields(what: string, value: unknown, known: readonly string[]): Fields {
  if (!isFields(value)) throw badRequest(`object expected as ${what}`);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) throw badRequest(`unknown field "${unknown}" in ${what}`);
  return value;
}
