import { parseArgs } from 'node:util';
import { type Config, describeConfigProblem, readConfig } from './config/config.ts';
import { PoaError } from './errors.ts';
import { copyRows, sumOf } from './store/copy.ts';
import { openStore, storeUrlProblem } from './store/open.ts';
import { reseal } from './store/reseal.ts';
import { createSealer } from './store/seal.ts';
import type { MaintainableStore } from './store/store.ts';

/** Where a command speaks, a line at a time. */
interface Voice {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Command {
  /** How it is called, and what it does, for `--help`. */
  readonly usage: string;
  readonly help: string;
  /** The names of what stands behind it. */
  readonly operands: readonly string[];
  /** @returns the exit code */
  run(config: Config, voice: Voice, operands: readonly string[]): Promise<number>;
}

const reencrypt: Command = {
  usage: 'reencrypt',
  operands: [],
  help: `  Seals every row of STORE_URL with the first key of ENCRYPTION_KEYS: rows stored as plain text, and rows sealed with
  another key of the list. Rows sealed with the first key already are passed over, so it may be stopped and run again.
  No row lives longer for it, and a row that is written meanwhile is left to whoever writes it.
  Stop the bot first where STORE_URL is lmdb:, and wherever the bot still runs with other ENCRYPTION_KEYS.
  Ends with 1 when a row could not be opened or was written meanwhile.`,
  async run({ storeUrl, encryptionKeys }, { say, complain }) {
    if (!encryptionKeys) throw new PoaError('CONFIG_INVALID', { ENCRYPTION_KEYS: 'expected at least one key to seal with' });
    const store = await openStore(storeUrl);
    try {
      const { sealed, already, changed, failed, missingKeys } = await reseal(store, createSealer(encryptionKeys), Date.now);
      say(`sealed ${sealed}, already ${already}, failed ${failed}`);
      if (missingKeys.length > 0) complain(`Keys that are not in ENCRYPTION_KEYS: ${missingKeys.join(', ')}`);
      if (changed > 0) complain(`Written meanwhile: ${changed}. Run it again.`);
      return failed + changed > 0 ? 1 : 0;
    } finally {
      await store.close();
    }
  },
};

/** Opens both or none. */
async function openBoth(addresses: readonly [from: string, to: string]): Promise<readonly [MaintainableStore, MaintainableStore]> {
  const problems = addresses.flatMap((url, at) => {
    const problem = storeUrlProblem(url);
    return problem === undefined ? [] : [[at === 0 ? 'FROM' : 'TO', problem] as const];
  });
  if (problems.length > 0) throw new PoaError('CONFIG_INVALID', Object.fromEntries(problems));
  const from = await openStore(addresses[0]);
  try {
    return [from, await openStore(addresses[1])];
  } catch (error) {
    await from.close();
    throw error;
  }
}

const copy: Command = {
  usage: 'copy FROM TO',
  operands: ['FROM', 'TO'],
  help: `  Copies everything from one store to another, by their addresses as STORE_URL has them, and compares number and checksum.
  Rows are copied as they are, sealed or not, with their expiry. What is there already is passed over, and what was written
  later there is left, so it may be stopped and run again. Stop the bot first where FROM is lmdb:; elsewhere, run it once
  more after the bot has been started with the new STORE_URL.
  Ends with 1 when TO does not hold all that FROM holds.`,
  async run(_, { say, complain }, [from = '', to = '']) {
    const stores = await openBoth([from, to]);
    const [source, target] = stores;
    try {
      const { copied, already, newer, changed } = await copyRows(source, target, Date.now);
      say(`copied ${copied}, already ${already}, newer there ${newer}`);
      const now = Date.now();
      const [here, there] = [await sumOf(source, now), await sumOf(target, now, source)];
      say(`FROM: ${here.rows} rows, checksum ${here.checksum}`);
      say(`TO:   ${there.rows} rows, checksum ${there.checksum}`);
      if (changed > 0) complain(`Written meanwhile: ${changed}. Run it again.`);
      const isWhole = here.rows === there.rows && (newer > 0 || here.checksum === there.checksum);
      if (!isWhole) complain('TO does not hold all that FROM holds. Run it again.');
      return isWhole && changed === 0 ? 0 : 1;
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  },
};

const commands: Readonly<Record<string, Command>> = { copy, reencrypt };

const help = `npm run store -- <command>

${Object.values(commands)
  .map((command) => `${command.usage}\n${command.help}`)
  .join('\n\n')}

Settings come from the environment and .env, as the bot's do.`;

interface Asked {
  readonly names: readonly string[];
  readonly help: boolean;
}

function askedIn(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
    return { names: positionals, help: values.help === true };
  } catch {
    return undefined;
  }
}

/**
 * `npm run store`: looks after what the bot has stored.
 *
 * @param args what stands behind `--`
 * @param env usually `process.env`
 * @returns the exit code: 0 done, 1 not or not all of it done, 2 not called as it can be
 */
export async function storeCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>, voice: Voice): Promise<number> {
  const asked = askedIn(args);
  if (asked?.help) {
    voice.say(help);
    return 0;
  }
  const [name = '', ...rest] = asked?.names ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || rest.length !== command.operands.length) {
    voice.complain(help);
    return 2;
  }
  try {
    return await command.run(readConfig(env), voice, rest);
  } catch (error) {
    voice.complain(describeConfigProblem(error));
    return 1;
  }
}
