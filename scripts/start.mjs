/** Starts the built bot with the settings of .env, if there is one. */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// From Node 22.8 on: what was compiled once is kept, so that the next start is faster.
module.enableCompileCache?.();

const settings = fileURLToPath(new URL('../.env', import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);
await import('../dist/main.js');
