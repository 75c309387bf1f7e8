import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { discordServer } from '../../test/support/discord-server.ts';
import { botEntry } from '../places.ts';

const sellers = 200;
const patienceMs = 60_000;

export interface Acknowledged {
  readonly count: number;
  /** Milliseconds from the interaction to its acknowledgement. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

/** How long 200 sellers wait who all send /poa at once, and all press a button at once; the Discord here is the tests' own. */
export async function measureDiscord(folder: string, presses: number): Promise<Acknowledged> {
  const server = await discordServer({ ackWithinMs: patienceMs, anyCommand: true });
  const child = spawn(process.execPath, [botEntry], {
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: server.token,
      DISCORD_API_ROOT: server.api,
      RATE_LIMITS: 'off',
      TELEGRAM_BOT_TOKEN: '',
      TEMPLATES_DIR: '',
      STORE_URL: `lmdb:${join(folder, 'discord')}`,
      LOG_LEVEL: 'warn',
    },
    stdio: 'ignore',
  });
  const settled = () => server.waitFor('all acknowledgements', () => server.unanswered.length === 0, patienceMs);
  try {
    await server.ready(30_000);
    await server.waitFor('the commands', () => server.commands.length > 0, 30_000);
    const people = Array.from({ length: sellers }, (_, index) => server.user({ username: `seller${index}` }));
    const { room } = server.guild({ members: people });
    for (const person of people) person.slash(room, 'poa');
    await settled();
    const cards = () => people.map((person) => room.messagesFor(person).findLast((message) => message.author === 'bot' && message.buttons.length > 0));
    for (let round = 0; round < presses; round += 1) {
      await server.waitFor('a card for everybody', () => cards().every(Boolean), patienceMs);
      for (const [index, card] of cards().entries()) if (card) people[index]?.press(card, (button) => !button.disabled && button.customId !== '');
      await settled();
    }
    const waits = server.interactions.map(({ acknowledgedAfterMs = Number.NaN }) => acknowledgedAfterMs).toSorted((a, b) => a - b);
    const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN;
    return { count: waits.length, p50: at(0.5), p99: at(0.99), longest: at(1) };
  } finally {
    child.kill('SIGKILL');
    await server.close();
  }
}
