import { REST } from 'discord.js';
import { expect, it } from 'vitest';
import { createSender } from '../../../src/bot/discord/sender.ts';
import { card, startBench } from './bench.ts';

it('nothing is sent with a token before its interaction is acknowledged', async () => {
  const { server, ...bench } = await startBench();
  const ming = server.user({ username: 'ming' });
  const { room } = server.guild({ members: [ming] });
  ming.slash(room, 'poa');
  const { address } = await server.waitFor('the input', () => bench.heard[0]);
  await server.waitFor('the answer', () => room.messagesFor(ming)[0]?.text.includes('start'));
  const gate = new AbortController();
  const acknowledged = new Promise<void>((resolve) => gate.signal.addEventListener('abort', () => resolve()));
  const rest = new REST({ api: server.api });
  const send = createSender({ rest, exempt: rest, acknowledged: () => acknowledged, now: Date.now });
  const before = server.calls.length;
  const sent = send(address, [card('after it')], 'en');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.calls).toHaveLength(before);
  gate.abort();
  await sent;
  expect(room.messagesFor(ming)[0]?.text).toBe('after it');
});
