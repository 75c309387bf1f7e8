import type { Locale } from '../../src/cases/localized.ts';
import { say } from '../../src/messages/say.ts';
import type { ChatMessage } from './discord-server/chat-message.ts';
import type { Person } from './discord-server/person.ts';
import type { Room } from './discord-server/room.ts';
import type { DiscordServer } from './discord-server.ts';
import type { Hand } from './seller.ts';

/** What Discord calls our languages, as an interaction brings it. */
export const discordLocale: Readonly<Record<Locale, string>> = { en: 'en-US', 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW' };

/** What the bot has said to one person in a room and still stands there, oldest first. */
export const saidTo = (room: Room, person: Person): readonly ChatMessage[] =>
  room.messagesFor(person).filter(({ author }) => author === 'bot');

/**
 * The same as text, buttons and files included: two people who did the same see the same. Of a .docx not its size, which
 * changes by a byte with the moment it was made.
 */
export const screenOf = (room: Room, person: Person): readonly string[] =>
  saidTo(room, person).map((message) => message.describe().replaceAll(/\.docx \(\d+ bytes\)/gu, '.docx'));

/**
 * A seller's hand on Discord: in a server room (ephemeral, words by a form) or in direct messages (words are typed).
 *
 * @param clicks how often everything is pressed or chosen at once
 */
export function discordHand(server: DiscordServer, person: Person, room: Room, locale: Locale, clicks = 1): Hand {
  const inDm = room.kind === 'dm';
  let before = new Map<string, string>();

  const fromBot = (): readonly ChatMessage[] => saidTo(room, person);

  /** Remembers what is on screen, so that only what comes after counts as an answer. */
  function acts(): void {
    before = new Map(fromBot().map((message) => [message.id, message.describe()]));
  }

  const fresh = (): readonly ChatMessage[] =>
    fromBot().filter((message) => !message.thinking && before.get(message.id) !== message.describe());

  const newest = (has: (message: ChatMessage) => boolean, what: string): Promise<ChatMessage> =>
    server.waitFor(what, () => fromBot().findLast(has));

  /** Does something to the screen as quickly as it is clicked. */
  function clicked(click: () => unknown): void {
    acts();
    for (let times = 0; times < clicks; times += 1) click();
  }

  async function press(label: string): Promise<void> {
    const message = await newest(({ buttons }) => buttons.some((button) => button.label === label), `a button ${label}`);
    clicked(() => person.press(message, label));
  }

  return {
    locale,
    async begin() {
      clicked(() => person.slash(room, 'poa'));
    },
    async tick(label) {
      const has = ({ menus }: ChatMessage): boolean => menus.some(({ options }) => options.some((option) => option.label === label));
      const message = await newest(has, `an option ${label}`);
      const menu = message.menus.find(({ options }) => options.some((option) => option.label === label));
      const chosen = (menu?.options ?? []).filter((option) => option.chosen).map((option) => option.label);
      const toggled = chosen.includes(label) ? chosen.filter((each) => each !== label) : [...chosen, label];
      clicked(() => person.select(message, menu?.max === 1 ? [label] : toggled));
    },
    press,
    async type(text) {
      if (inDm) {
        acts();
        person.say(text);
        return;
      }
      const labels = new Set([say(locale, 'button.own'), say(locale, 'button.type'), say(locale, 'case.placeholder')]);
      const message = await newest(({ buttons }) => buttons.some(({ label }) => labels.has(label)), 'a way to type');
      clicked(() => person.press(message, ({ label }) => labels.has(label)));
      const modal = await server.waitFor('a form', () => person.modal);
      const values = modal.fields.length > 1 ? text.split(/\s*[;；]\s*/u) : [text];
      person.submitModal(Object.fromEntries(modal.fields.map(({ customId }, index) => [customId, values[index] ?? ''])));
    },
    async sees(text) {
      await server.waitFor(`“${text}”`, () => fresh().find((message) => message.text.includes(text)));
    },
    async letter() {
      await server.waitFor('the letter as a file', () => fromBot().findLast(({ files }) => files.length > 0));
      const message = fromBot().findLast(({ files }) => files.length > 0);
      const shown = fromBot().map(({ content }) => content).join('\n\n');
      return { shown, file: message?.files[0]?.content.toString('utf8') ?? '' };
    },
  };
}
