import type { ChatFile, SeenButton, SeenMenu } from './chat-message.ts';
import { ChatMessage } from './chat-message.ts';
import type { Interaction } from './interaction.ts';
import type { JsonObject } from './json.ts';
import { pingsOf } from './mentions.ts';
import type { Entry, Modal, Upload } from './modal.ts';
import { filePayload, messagePayload } from './payload.ts';
import type { Room } from './room.ts';
import { commandNamed, optionsFor, start } from './starting.ts';
import type { World } from './world.ts';
import { enter, remove, tell } from './writing.ts';

interface Saying {
  readonly room?: Room;
  readonly replyTo?: ChatMessage;
  readonly files?: readonly Upload[];
}

/** Somebody with a Discord account. Can only do what the client would let them do; anything else throws. */
export class Person {
  readonly id: string;
  readonly username: string;
  readonly locale: string;
  /** Whether the bot may send direct messages; otherwise 50007. */
  dmsOpen = true;
  readonly #world: World;

  constructor(world: World, given: { id: string; username: string; locale: string }) {
    this.#world = world;
    this.id = given.id;
    this.username = given.username;
    this.locale = given.locale;
  }

  /** The form open on this person's screen. */
  get modal(): Modal | undefined {
    return this.#world.modals.get(this);
  }

  /** The direct messages with the bot; they exist once somebody asks for them. */
  get dm(): Room {
    const room = [...this.#world.rooms.values()].find((one) => one.kind === 'dm' && one.people.has(this));
    if (!room) throw new Error(`${this.username} has no direct messages with the bot yet: server.dm(person)`);
    return room;
  }

  /** Uses a slash command; an option may be a file. */
  slash(room: Room, name: string, given: Readonly<Record<string, string | number | boolean | Upload>> = {}): Interaction {
    const command = commandNamed(this.#world, room, name, 1);
    const attachments: Record<string, JsonObject> = {};
    const options = Object.fromEntries(
      Object.entries(given).map(([key, value]) => {
        if (typeof value !== 'object') return [key, value];
        const file = this.#world.keep(value);
        attachments[file.id] = filePayload(this.#world, file, room.id);
        return [key, file.id];
      }),
    );
    const sent = optionsFor(command, options);
    const data = {
      id: command['id'],
      name,
      type: 1,
      options: sent.length > 0 ? sent : undefined,
      resolved: Object.keys(attachments).length > 0 ? { attachments } : undefined,
      guild_id: command['guild_id'],
    };
    const what = `/${name}${Object.entries(options)
      .map(([key, value]) => ` ${key}:${String(value)}`)
      .join('')}`;
    return start(this.#world, { kind: 'command', person: this, room, what, data });
  }

  /** Types into an option that completes itself; the offer is in the interaction's `choices`. */
  type(room: Room, name: string, option: string, text: string): Interaction {
    const command = commandNamed(this.#world, room, name, 1);
    const data = { id: command['id'], name, type: 1, options: optionsFor(command, { [option]: text }, option) };
    return start(this.#world, {
      kind: 'autocomplete',
      person: this,
      room,
      what: `types /${name} ${option}:${text}`,
      data,
    });
  }

  /** Uses a message command on a message. */
  messageCommand(name: string, target: ChatMessage): Interaction {
    const { room } = this.#visible(target);
    const command = commandNamed(this.#world, room, name, 3);
    const resolved = { messages: { [target.id]: messagePayload(this.#world, target) } };
    const data = { id: command['id'], name, type: 3, target_id: target.id, resolved };
    return start(this.#world, { kind: 'command', person: this, room, what: `uses "${name}" on: ${target.text}`, data });
  }

  /** Presses a button, named by its label or custom id or found by a claim about it. */
  press(message: ChatMessage, which: string | RegExp | ((button: SeenButton) => boolean)): Interaction {
    const found = this.#visible(message).buttons.filter((button) => matches(button, which));
    const button = found.find((one) => !one.disabled) ?? found[0];
    if (!button) throw new Error(`no button ${String(which)} in\n${message.describe()}`);
    if (button.disabled || button.customId === '') throw new Error(`the button ${String(which)} cannot be pressed`);
    return this.#component(message, `presses [${button.label || button.emoji}]`, {
      custom_id: button.customId,
      component_type: 2,
    });
  }

  /** Chooses from a select menu by labels (or values); with several menus, the one that has them all. */
  select(message: ChatMessage, labels: readonly string[], which?: (menu: SeenMenu) => boolean): Interaction {
    const menus = this.#visible(message).menus.filter((menu) => which?.(menu) ?? true);
    const menu = menus.find((one) =>
      labels.every((label) => one.options.some((option) => option.label === label || option.value === label)),
    );
    if (!menu) throw new Error(`no menu with ${labels.join(', ')} in\n${message.describe()}`);
    if (menu.disabled) throw new Error('the menu is disabled');
    if (labels.length < menu.min || labels.length > menu.max)
      throw new Error(`the menu takes ${menu.min} to ${menu.max} choices`);
    const values = labels.map(
      (label) => menu.options.find((option) => option.label === label || option.value === label)?.value ?? label,
    );
    return this.#component(message, `chooses ${labels.join(', ') || 'nothing'}`, {
      custom_id: menu.customId,
      component_type: menu.type,
      values,
    });
  }

  /** A press with data the bot never put there, as a forged client sends it. */
  pressRaw(message: ChatMessage, customId: string, values?: readonly string[]): Interaction {
    const data = { custom_id: customId, component_type: values ? 3 : 2, values };
    return this.#component(message, `forges ${customId}`, data);
  }

  /** Submits the open form; fields are named by label or custom id. It closes when the bot acknowledges. */
  submitModal(entries: Readonly<Record<string, Entry>> = {}): Interaction {
    const { modal } = this;
    if (!modal) throw new Error(`${this.username} has no form open`);
    const files: ChatFile[] = [];
    const components = modal.submission(entries, (upload) => {
      const file = this.#world.keep(upload);
      files.push(file);
      return file;
    });
    const attachments = Object.fromEntries(
      files.map((file) => [file.id, filePayload(this.#world, file, modal.room.id)]),
    );
    const data = { custom_id: modal.customId, components, resolved: files.length > 0 ? { attachments } : undefined };
    return start(this.#world, {
      kind: 'modal',
      person: this,
      room: modal.room,
      what: `submits "${modal.title}"`,
      data,
      source: modal.source,
      submitted: modal,
    });
  }

  /** Closes the open form without submitting it. The bot hears nothing. */
  dismissModal(): void {
    this.#world.modals.delete(this);
  }

  /** Writes a message: in the direct messages unless a room is named. */
  say(text: string, { room = this.dm, replyTo, files = [] }: Saying = {}): ChatMessage {
    if (text.length > 2000) throw new Error('the client sends a text over 2000 characters as a file');
    const message = this.#message(room);
    message.content = text;
    message.replyTo = replyTo;
    message.files = files.map((file) => this.#world.keep(file));
    message.pings = pingsOf(text, undefined);
    enter(this.#world, message);
    return message;
  }

  /** Sends a sticker and nothing else. */
  sticker(name: string, room: Room = this.dm): ChatMessage {
    const message = this.#message(room);
    message.stickers = [name];
    enter(this.#world, message);
    return message;
  }

  /** Edits a message of one's own. */
  edit(message: ChatMessage, text: string): void {
    this.#own(message).content = text;
    message.editedAt = this.#world.now();
    message.pings = pingsOf(text, undefined);
    this.#world.journal.note(message.describe());
    tell(this.#world, message, 'MESSAGE_UPDATE');
  }

  /** Deletes a message of one's own, or dismisses an ephemeral one. */
  remove(message: ChatMessage): void {
    remove(this.#world, message.visibleTo === this ? message : this.#own(message));
  }

  #message(room: Room): ChatMessage {
    if (!room.people.has(this)) throw new Error(`${this.username} is not in ${room.name}`);
    return new ChatMessage(this.#world.id(), room, this, this.#world.now());
  }

  #component(
    message: ChatMessage,
    what: string,
    data: { custom_id: string; component_type: number; values?: readonly string[] | undefined },
  ): Interaction {
    const { room } = this.#visible(message);
    return start(this.#world, { kind: 'component', person: this, room, what, data, source: message });
  }

  #visible(message: ChatMessage): ChatMessage {
    if (!message.room.messagesFor(this).includes(message))
      throw new Error(`${this.username} does not see: ${message.describe()}`);
    return message;
  }

  #own(message: ChatMessage): ChatMessage {
    if (message.author !== this) throw new Error(`not a message of ${this.username}: ${message.describe()}`);
    return this.#visible(message);
  }
}

function matches(button: SeenButton, which: string | RegExp | ((button: SeenButton) => boolean)): boolean {
  if (typeof which === 'function') return which(button);
  if (typeof which === 'string') return button.label === which || button.customId === which;
  return which.test(button.label) || which.test(button.customId);
}
