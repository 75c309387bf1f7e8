import { parseArgs } from 'node:util';
import { chaos } from './chaos.ts';

const usage = 'npm run chaos -- --seed 42 --sellers 200 --store redis://127.0.0.1:6379?prefix=chaos-42 [--pace 60] [--kill-every 2000] [--faults 0.1] [--silence 60000]';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sellers: { type: 'string', default: '20' },
    store: { type: 'string', default: 'redis://127.0.0.1:6379?prefix=chaos' },
    pace: { type: 'string', default: '60' },
    'kill-every': { type: 'string', default: '2000' },
    faults: { type: 'string', default: '0.1' },
    silence: { type: 'string', default: '60000' },
  },
});

const given = [values.seed, values.sellers, values.pace, values['kill-every'], values.faults, values.silence].map(Number);
const [seed = 1, sellers = 20, pace = 60, killEveryMs = 2000, faults = 0.1, silenceMs = 60_000] = given;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (given.some((each) => Number.isNaN(each) || each < 0) || sellers * pace * killEveryMs === 0) {
  print(usage);
  process.exit(2);
}

const { broken, summary } = await chaos({ seed, sellers, storeUrl: values.store, pace, killEveryMs, faults, silenceMs, onProgress: print });
for (const [what, value] of Object.entries(summary)) print(`${what.padEnd(32)} ${value}`);
for (const { seller, kind, what } of broken) print(`BROKEN ${kind}: seller ${seller}, seed ${seed}: ${what}`);
process.exit(broken.length === 0 ? 0 : 1);
