/** Starts the built bot with the settings of .env, if there is one. */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// From Node 22.8 on: what was compiled once is kept, so that the next start is faster.
module.enableCompileCache?.();

const settings = fileURLToPath(new URL('../.env', import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);
// A bot mostly waits. V8 would throw away the code of what was not used for a while, and the next seller would wait for it
// to be made anew: the slowest replies took half as long again.
v8.setFlagsFromString('--no-flush-bytecode');
await import('../dist/main.js');
