import { optionsOf } from './chat-message.ts';
import type { ChatFile, ChatMessage, SeenOption } from './chat-message.ts';
import { numberOf, objectOf, objectsOf, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { Room } from './room.ts';

/** A file a person uploads. */
export interface Upload {
  readonly name: string;
  readonly content: string | Buffer;
  readonly type?: string;
  /** Whether nothing says how long it is, neither the message nor the download. */
  readonly unsized?: boolean;
}

/** What a person enters into a field: text, labels of options, a tick, files. */
export type Entry = string | readonly string[] | boolean | readonly Upload[];

/** A field of a modal as the person sees it. */
export interface ModalField {
  readonly type: number;
  readonly customId: string;
  readonly label: string;
  readonly description: string;
  /** What stands in a text field before anything is typed. */
  readonly value: string;
  readonly placeholder: string;
  readonly required: boolean;
  /** Characters of a text field, otherwise how many can be chosen. */
  readonly min: number;
  readonly max: number;
  readonly options: readonly SeenOption[];
}

/** A form that is open on somebody's screen. */
export class Modal {
  readonly customId: string;
  readonly title: string;
  readonly parts: readonly JsonObject[];
  readonly room: Room;
  readonly source: ChatMessage | undefined;

  constructor(data: JsonObject, room: Room, source: ChatMessage | undefined) {
    this.customId = textOf(data['custom_id']);
    this.title = textOf(data['title']);
    this.parts = objectsOf(data['components']);
    this.room = room;
    this.source = source;
  }

  get fields(): readonly ModalField[] {
    return this.parts.flatMap((part) => {
      if (part['type'] === 18) return [fieldOf(objectOf(part['component']), part)];
      return objectsOf(part['components']).map((input) => fieldOf(input, input));
    });
  }

  /** The text the form shows beside its fields. */
  get text(): string {
    return this.parts
      .map((part) => textOf(part['content']))
      .filter((text) => text !== '')
      .join('\n');
  }

  /** A field by its label or custom id; throws when the form has none of that name. */
  field(name: string): ModalField {
    const found = this.fields.find((field) => field.label === name || field.customId === name);
    if (!found)
      throw new Error(
        `the form "${this.title}" has no field "${name}": ${this.fields.map((one) => one.label).join(', ')}`,
      );
    return found;
  }

  /**
   * The components of a submission. A field that is not entered keeps its prefilled value. Throws where the client would
   * not let a person press Submit: a required field left empty, a text too short or too long, an unknown option.
   */
  submission(entries: Readonly<Record<string, Entry>>, keep: (file: Upload) => ChatFile): readonly JsonObject[] {
    const given = new Map(Object.entries(entries).map(([name, entry]) => [this.field(name).customId, entry]));
    const answered = (component: JsonObject, holder: JsonObject): JsonObject => {
      const field = fieldOf(component, holder);
      const answer = answerOf(field, given.get(field.customId), keep);
      return { type: field.type, id: component['id'], custom_id: field.customId, ...answer };
    };
    return this.parts.map((part) => {
      const { type, id } = part;
      if (type === 18) return { type, id, component: answered(objectOf(part['component']), part) };
      if (type === 1)
        return { type, id, components: objectsOf(part['components']).map((input) => answered(input, input)) };
      return { type, id };
    });
  }
}

function fieldOf(component: JsonObject, holder: JsonObject): ModalField {
  const type = numberOf(component['type']);
  const options = optionsOf(component);
  const required = component['required'] !== false;
  const text = type === 4;
  return {
    type,
    customId: textOf(component['custom_id']),
    label: textOf(holder['label']),
    description: textOf(holder['description']),
    value: textOf(component['value']),
    placeholder: textOf(component['placeholder']),
    required,
    min: text ? numberOf(component['min_length']) : numberOf(component['min_values'], required ? 1 : 0),
    max: text
      ? numberOf(component['max_length'], 4000)
      : numberOf(component['max_values'], type === 22 ? options.length : 1),
    options,
  };
}

function answerOf(field: ModalField, entry: Entry | undefined, keep: (file: Upload) => ChatFile): JsonObject {
  if (field.type === 4) return { value: typed(field, entry) };
  if (field.type === 23) return { value: entry === true };
  if (field.type === 19) return { values: uploaded(field, entry).map((file) => keep(file).id) };
  const chosen = entry === undefined ? field.options.filter((option) => option.chosen) : named(field, entry);
  checkAmount(field, chosen.length);
  const values: Json = chosen.map((option) => option.value);
  return field.type === 21 ? { value: values[0] ?? null } : { values };
}

function typed(field: ModalField, entry: Entry | undefined): string {
  const value = entry ?? field.value;
  if (typeof value !== 'string') throw new TypeError(`"${field.label}" takes text`);
  if (value === '' && !field.required) return value;
  if (value.trim() === '') throw new Error(`"${field.label}" is required`);
  if (value.length < field.min || value.length > field.max)
    throw new Error(`"${field.label}" takes ${field.min} to ${field.max} characters, not ${value.length}`);
  return value;
}

function named(field: ModalField, entry: Entry): readonly SeenOption[] {
  const names = Array.isArray(entry) ? entry : [entry];
  return names.map((name) => {
    const option = field.options.find((one) => one.label === name || one.value === name);
    if (!option) throw new Error(`"${field.label}" has no option "${String(name)}"`);
    return option;
  });
}

function uploaded(field: ModalField, entry: Entry | undefined): readonly Upload[] {
  const files = Array.isArray(entry) ? entry.filter((file): file is Upload => typeof file === 'object') : [];
  checkAmount(field, files.length);
  return files;
}

function checkAmount(field: ModalField, amount: number): void {
  if (amount === 0 && !field.required) return;
  if (amount < Math.max(field.min, field.required ? 1 : 0) || amount > field.max)
    throw new Error(`"${field.label}" takes ${field.min} to ${field.max} choices, not ${amount}`);
}
