import { discordServer } from '../../support/discord-server.ts';
import type { Person } from '../../support/discord-server/person.ts';
import { channelSuite } from '../../conformance/channel.suite.ts';
import { readable } from './as-read.ts';
import { newChannel } from './bench.ts';

channelSuite('discord', {
  cannot: {
    'an input that the platform repeats keeps its id':
      'Discord sends nothing again when asked; events that come twice by themselves are in channel.test.ts',
  },
  async open() {
    const server = await discordServer();
    const people = new Map<string, Person>();
    const known = (name: string): Person => {
      const person = people.get(name) ?? server.user({ username: name });
      people.set(name, person);
      server.dm(person);
      return person;
    };
    return {
      channel: await newChannel(server),
      type: (name, text) => known(name).say(text),
      press(name, label) {
        const person = known(name);
        const message = person.dm.messages.findLast(
          ({ buttons, menus }) => buttons.some((each) => each.label === label) || menus.some(({ options }) => options.some((each) => each.label === label)),
        );
        if (!message) throw new Error(`nothing is called ${label}`);
        if (message.buttons.some((each) => each.label === label)) return person.press(message, label);
        const ticked = message.menus.flatMap(({ options }) => options.filter(({ chosen }) => chosen).map((each) => each.label));
        return person.select(message, [...ticked, label]);
      },
      seen: (name) =>
        known(name)
          .dm.messages.filter(({ author }) => author === 'bot')
          .map((message) => ({
            text: readable(message.text),
            labels: [...message.buttons.map(({ label }) => label), ...message.menus.flatMap(({ options }) => options.map(({ label }) => label))],
            files: message.files.map(({ name: file, content }) => ({ name: file, content: content.toString('utf8') })),
          })),
      block: (name) => {
        known(name).dmsOpen = false;
      },
      sever: () => server.fail({ kind: 'drop', times: 1000, on: /channels/u }),
      close: () => server.close(),
    };
  },
});
