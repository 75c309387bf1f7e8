/** Runs the built store command with the settings of .env, if there is one. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const settings = fileURLToPath(new URL('../.env', import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);
const { storeCommand } = await import('../dist/store-command.js');
process.exitCode = await storeCommand(process.argv.slice(2), process.env, { say: console.log, complain: console.error });
