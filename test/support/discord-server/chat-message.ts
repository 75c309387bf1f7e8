import { numberOf, objectOf, objectsOf, textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { flags } from './message-form.ts';
import type { Person } from './person.ts';
import type { Room } from './room.ts';

/** A button as the person sees it. */
export interface SeenButton {
  readonly label: string;
  readonly customId: string;
  readonly style: number;
  readonly disabled: boolean;
  readonly emoji: string;
  readonly url: string;
}

export interface SeenOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly chosen: boolean;
}

/** A select menu as the person sees it. `type` is 3 for a list of texts. */
export interface SeenMenu {
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string;
  readonly options: readonly SeenOption[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

export interface ChatFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  readonly unsized: boolean;
}

/** One message in a room, live: it changes when the bot edits it, and is never lost while the server runs. */
export class ChatMessage {
  readonly id: string;
  readonly room: Room;
  readonly author: Person | 'bot';
  readonly createdAt: number;
  content = '';
  embeds: readonly JsonObject[] = [];
  components: readonly JsonObject[] = [];
  files: readonly ChatFile[] = [];
  flags = 0;
  editedAt: number | undefined;
  deleted = false;
  /** Shown as "is thinking...": a deferred reply that has not come yet. */
  thinking = false;
  /** The only person who sees it. */
  visibleTo: Person | undefined;
  /** What it would have pinged: `@everyone`, `@here`, `<@id>`, `<@&id>`. */
  pings: readonly string[] = [];
  /** As the bot sent it; `undefined` when it left it to the default, which pings. */
  allowedMentions: Json | undefined;
  nonce: string | number | undefined;
  replyTo: ChatMessage | undefined;
  stickers: readonly string[] = [];
  /** Set for what answers an interaction: its metadata on the wire. */
  metadata: JsonObject | undefined;

  constructor(id: string, room: Room, author: Person | 'bot', createdAt: number) {
    this.id = id;
    this.room = room;
    this.author = author;
    this.createdAt = createdAt;
  }

  get ephemeral(): boolean {
    return this.visibleTo !== undefined;
  }

  get edited(): boolean {
    return this.editedAt !== undefined;
  }

  get v2(): boolean {
    return (this.flags & flags.componentsV2) !== 0;
  }

  /** All there is to read: content, embeds and text parts. */
  get text(): string {
    const embeds = this.embeds.flatMap((embed) => [
      textOf(embed['title']),
      textOf(embed['description']),
      ...objectsOf(embed['fields']).flatMap((field) => [textOf(field['name']), textOf(field['value'])]),
      textOf(objectOf(embed['footer'])['text']),
    ]);
    const parts = every(this.components, 10).map((part) => textOf(part['content']));
    return [this.content, ...embeds, ...parts].filter((piece) => piece !== '').join('\n');
  }

  get buttons(): readonly SeenButton[] {
    return every(this.components, 2).map((button) => ({
      label: textOf(button['label']),
      customId: textOf(button['custom_id']),
      style: numberOf(button['style']),
      disabled: button['disabled'] === true,
      emoji: textOf(objectOf(button['emoji'])['name']),
      url: textOf(button['url']),
    }));
  }

  get menus(): readonly SeenMenu[] {
    return [3, 5, 6, 7, 8].flatMap((type) => every(this.components, type).map((menu) => menuOf(menu, type)));
  }

  /** A file's text by its name; throws when it is not there. */
  fileText(name: string | RegExp): string {
    const file = this.files.find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
    if (!file)
      throw new Error(`no file ${String(name)} among ${this.files.map((one) => one.name).join(', ') || 'none'}`);
    return file.content.toString('utf8');
  }

  /** One or more lines for a transcript. */
  describe(): string {
    const marks = [
      this.ephemeral ? `only ${this.visibleTo?.username ?? ''}` : '',
      this.edited ? 'edited' : '',
      this.thinking ? 'thinking...' : '',
    ].filter((mark) => mark !== '');
    const who = this.author === 'bot' ? 'bot' : this.author.username;
    const lines = [`${who}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${this.text}`];
    if (this.buttons.length > 0)
      lines.push(`  ${this.buttons.map((button) => `[${button.label || button.emoji}]`).join(' ')}`);
    for (const menu of this.menus) lines.push(`  ▼ ${menu.options.map((option) => option.label).join(' | ')}`);
    for (const file of this.files) lines.push(`  📎 ${file.name} (${file.content.length} bytes)`);
    return lines.join('\n');
  }
}

/** Every part of one component type, however deep. */
function every(parts: readonly JsonObject[], type: number): readonly JsonObject[] {
  return parts.flatMap((part) => [
    ...(part['type'] === type ? [part] : []),
    ...every(objectsOf(part['components']), type),
    ...every(objectsOf(part['accessory'] === undefined ? [] : [part['accessory']]), type),
  ]);
}

function menuOf(menu: JsonObject, type: number): SeenMenu {
  return {
    customId: textOf(menu['custom_id']),
    type,
    placeholder: textOf(menu['placeholder']),
    options: optionsOf(menu),
    min: numberOf(menu['min_values'], 1),
    max: numberOf(menu['max_values'], 1),
    disabled: menu['disabled'] === true,
  };
}

/** The options of a select, radio group or checkbox group. */
export function optionsOf(menu: JsonObject): readonly SeenOption[] {
  return objectsOf(menu['options']).map((option) => ({
    label: textOf(option['label']),
    value: textOf(option['value']),
    description: textOf(option['description']),
    chosen: option['default'] === true,
  }));
}
