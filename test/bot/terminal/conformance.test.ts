import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel, Take } from '../../../src/bot/channel.ts';
import { channelSuite } from '../../conformance/channel.suite.ts';
import { terminalBench } from './bench.ts';

/** A terminal greets without being asked; the suite counts only what a person does. */
const ungreeted = (channel: Channel): Channel => ({
  name: channel.name,
  start: (take: Take) => channel.start(async (incoming) => (incoming.input.act.kind === 'start' ? undefined : take(incoming))),
  deliver: (address, messages, locale) => channel.deliver(address, messages, locale),
  stop: () => channel.stop(),
});

const oneSeat = 'One person sits at a terminal.';

channelSuite('terminal', {
  cannot: {
    'every input has an id of its own, and people have keys of their own': oneSeat,
    'nobody sees what is for somebody else': oneSeat,
    'an input that the platform repeats keeps its id': 'A line is read once; nothing sends it again.',
    'a pressed button says what it was made to say':
      'Done, Back, Skip and Cancel are typed as commands and mean the step at hand; the other buttons have letters (parse.test.ts).',
    'a platform that is away makes a delivery fail': 'A terminal is there, or it is gone for good.',
  },
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'poa-terminal-suite-'));
    const outFile = join(folder, 'letter.txt');
    const bench = terminalBench(outFile);
    return {
      channel: ungreeted(bench.channel),
      type: (_person, text) => void bench.input.write(`${text}\n`),
      press(_person, label) {
        const [, number] = new RegExp(`^ *(\\d+)\\) \\[[ x]\\] ${label}$`, 'mu').exec(bench.printed()) ?? [];
        bench.input.write(`${number}\n`);
      },
      async seen() {
        const names = [...bench.printed().matchAll(/^\[(.+)\]$/gmu)].map(([, name = '']) => name);
        const content = await readFile(outFile, 'utf8').catch(() => undefined);
        // A file is named before it is there.
        const files = content === undefined ? [] : names.map((name) => ({ name, content }));
        return [{ text: bench.printed(), labels: [], files }];
      },
      block: () => void bench.output.destroy(),
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
});
