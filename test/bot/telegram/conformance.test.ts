import { createLogger } from '../../../src/log.ts';
import { telegramChannel } from '../../../src/bot/telegram/channel.ts';
import { type ChannelBench, channelSuite, type Shown } from '../../conformance/channel.suite.ts';
import { freePort, serving } from '../../support/http.ts';
import { startTelegramServer } from '../../support/telegram-server.ts';
import type { Post } from '../../support/telegram-server/post.ts';
import type { Seat } from '../../support/telegram-server/seat.ts';
import type { Update } from '../../support/telegram-server/wire.ts';

const shownOf = (post: Post): Shown => ({
  text: post.text,
  labels: post.labels,
  files: post.document ? [{ name: post.document.name, content: post.document.content.toString() }] : [],
});

async function openBench(webhook?: { readonly url: string; readonly secret: string }): Promise<ChannelBench> {
  const server = await startTelegramServer();
  const seats = new Map<string, Seat>();
  const seatOf = (person: string): Seat => {
    const seat = seats.get(person) ?? server.privateChat(server.user({ id: 5000 + seats.size }));
    seats.set(person, seat);
    return seat;
  };
  let newest: Update | undefined;
  const push = server.world.queue.push.bind(server.world.queue);
  server.world.queue.push = (kind, body) => (newest = push(kind, body));
  return {
    channel: telegramChannel({
      token: server.token,
      apiRoot: server.url,
      ...(webhook && { webhook }),
      log: createLogger('silent'),
      pace: { attempts: 2, retryMs: 5 },
    }),
    type: (person, text) => seatOf(person).say(text),
    press: (person, label) => {
      const seat = seatOf(person);
      const post = seat.room.fromBot.findLast(({ labels }) => labels.some((each) => each.includes(label)));
      return post && seat.press(post, label).answered();
    },
    seen: (person) => seatOf(person).room.fromBot.map((post) => shownOf(post)),
    repeat: () => {
      if (newest) server.redeliver(newest);
    },
    block: (person) => seatOf(person).block(),
    sever: () => server.failNext('sendMessage', 10, { kind: 'dropped' }),
    close: () => server.close(),
  };
}

channelSuite('telegram', { open: () => openBench() });

channelSuite('telegram by webhook', {
  async open() {
    const port = await freePort();
    const bench = await openBench({ url: `http://127.0.0.1:${port}/telegram`, secret: 'S3cret' });
    await serving(port, bench.channel.routes ?? []);
    return bench;
  },
});
