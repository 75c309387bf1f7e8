import type { DiscordServer } from '../support/discord-server.ts';
import type { TelegramServer } from '../support/telegram-server.ts';

/** Something the bot sent, and the chat it was sent to: a Telegram chat's id, or a person's on Discord. */
export type Sent = readonly [chat: string, text: string];

/** All that the bot ever sent on Telegram, also what failed on its way or was changed since. */
export function* sentOnTelegram({ calls }: TelegramServer): Generator<Sent> {
  for (const { chatId, params, files } of calls) {
    if (chatId === undefined) continue;
    yield [String(chatId), JSON.stringify(params)];
    for (const { content } of Object.values(files)) yield [String(chatId), content.toString()];
  }
}

/** The same on Discord; of files, what is there now. */
export function* sentOnDiscord(server: DiscordServer): Generator<Sent> {
  const askers = new Map(server.interactions.map(({ token, person }) => [token, person.id]));
  const { rooms } = server;
  const ownerOf = (room: string): string | undefined => rooms.find(({ id }) => id === room)?.people.values().next().value?.id;
  const owners = new Map(rooms.map(({ id }) => [id, ownerOf(id)]));
  for (const { path, body } of server.calls) {
    const [, where, first = '', second = ''] = path.split('/');
    const chat = where === 'channels' ? owners.get(first) : askers.get(second);
    if (chat !== undefined) yield [chat, JSON.stringify(body ?? '')];
  }
  for (const { history, people } of rooms)
    for (const { author, files, visibleTo } of history)
      for (const { content } of author === 'bot' ? files : [])
        for (const person of visibleTo ? [visibleTo] : people) yield [person.id, content.toString()];
}
