import { decodeForm, decodeFormButton } from '../../src/bot/discord/custom-id.ts';
import type { PressedAt } from '../../src/flows/exchange.ts';
import type { ChatMessage, SeenButton } from '../support/discord-server/chat-message.ts';
import type { Interaction } from '../support/discord-server/interaction.ts';
import type { Person } from '../support/discord-server/person.ts';
import type { Room } from '../support/discord-server/room.ts';
import type { DiscordServer } from '../support/discord-server.ts';
import { type Chat, isScreen } from './chat.ts';
import type { Screen } from './script.ts';

/** How long Discord waits for an acknowledgement before it says that the application did not respond, in milliseconds. */
const ackMs = 3000;

const changedAt = ({ editedAt, createdAt }: ChatMessage): number => editedAt ?? createdAt;

const screenOf = ({ content, menus, buttons }: ChatMessage): Screen => ({
  text: content,
  labels: [
    ...menus.flatMap(({ options }) => options.map(({ label, chosen }) => (chosen ? `☑ ${label}` : label))),
    ...buttons.map(({ label }) => label),
  ],
});

export interface DiscordChatOptions {
  readonly server: DiscordServer;
  readonly person: Person;
  /** Of a server, where replies are ephemeral, or direct messages. */
  readonly room: Room;
}

/** What a seller has of the bot on Discord. */
export function discordChat({ server, person, room }: DiscordChatOptions): Chat {
  let last: Interaction | undefined;
  /** Words that wait for a form to open, and what they are about. */
  let words: { readonly text: string; readonly about: PressedAt } | undefined;

  const fromBot = (): readonly ChatMessage[] => room.messagesFor(person).filter(({ author, thinking }) => author === 'bot' && !thinking);

  function submit(text: string): boolean {
    const fields = person.modal?.fields ?? [];
    const values = fields.length > 1 ? text.split(/\s*[;；]\s*/u) : [text];
    last = person.submitModal(Object.fromEntries(fields.map(({ customId }, index) => [customId, values[index] ?? ''])));
    words = undefined;
    return true;
  }

  function press(isMeant: (button: SeenButton) => boolean): boolean {
    const message = fromBot().findLast(({ buttons }) => buttons.some(isMeant));
    if (message) last = person.press(message, isMeant);
    return message !== undefined;
  }

  /** A form says at its top what it is about; one that opens late, for something before, is put away. */
  const isFormAbout = (about: PressedAt): boolean => {
    const { modal } = person;
    if (modal && decodeForm(modal.customId)?.at !== about) person.dismissModal();
    return person.modal !== undefined;
  };

  return {
    get moment() {
      return server.now;
    },
    shows: (screen, since) => fromBot().some((message) => changedAt(message) >= since && isScreen(screenOf(message), screen)),
    press: (wanted) => press(({ label }) => label === wanted),
    tick(label) {
      const message = fromBot().findLast(({ menus }) => menus.some(({ options }) => options.some((option) => option.label === label)));
      const menu = message?.menus.find(({ options }) => options.some((option) => option.label === label));
      if (!message || !menu) return false;
      const chosen = menu.options.filter((option) => option.chosen).map((option) => option.label);
      last = person.select(message, menu.max === 1 ? [label] : [...new Set([...chosen, label])]);
      return true;
    },
    type(text, about) {
      if (room.kind === 'dm') {
        last = undefined;
        person.say(text);
        return true;
      }
      // A form that did not go through is still open, with the words in it.
      if (words === undefined && isFormAbout(about)) return submit(text);
      words = { text, about };
      return press(({ customId }) => decodeFormButton(customId)?.at === about);
    },
    command(name) {
      words = undefined;
      person.dismissModal();
      last = person.slash(room, name);
      return true;
    },
    goesOn() {
      if (words !== undefined && isFormAbout(words.about)) submit(words.text);
    },
    get hasFailed() {
      return last !== undefined && last.acknowledgedAt === undefined && server.now - last.startedAt > ackMs;
    },
    tidiesUp() {
      words = undefined;
      person.dismissModal();
    },
    letter(since) {
      const files = fromBot().flatMap((message) => (changedAt(message) >= since ? message.files : []));
      return files.findLast(({ name }) => name.endsWith('.txt'))?.content.toString();
    },
    get newest() {
      return fromBot().at(-1)?.describe() ?? '';
    },
  };
}
