import { parseArgs } from 'node:util';
import { type Config, describeConfigProblem, readConfig } from './config.ts';
import { PoaError } from './errors.ts';
import { openStore } from './store/open.ts';
import { reseal } from './store/reseal.ts';
import { createSealer } from './store/seal.ts';

/** Where a command speaks, a line at a time. */
interface Voice {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Command {
  /** How it is called, and what it does, for `--help`. */
  readonly usage: string;
  readonly help: string;
  /** @returns the exit code */
  run(config: Config, voice: Voice): Promise<number>;
}

const reencrypt: Command = {
  usage: 'reencrypt',
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

const commands: Readonly<Record<string, Command>> = { reencrypt };

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
  if (!command || rest.length > 0) {
    voice.complain(help);
    return 2;
  }
  try {
    return await command.run(readConfig(env), voice);
  } catch (error) {
    voice.complain(describeConfigProblem(error));
    return 1;
  }
}
