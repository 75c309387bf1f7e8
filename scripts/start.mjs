/** Starts the built bot with the settings of .env, if there is one. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const settings = fileURLToPath(new URL('../.env', import.meta.url));
if (existsSync(settings)) process.loadEnvFile(settings);
await import('../dist/main.js');
