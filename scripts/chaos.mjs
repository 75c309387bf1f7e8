/** Compiles the chaos test to .chaos and runs it with the options it is given (docs/operations.md). */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.chaos');

rmSync(built, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const tsc = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.chaos.json', '--outDir', built], { cwd: root, stdio: 'inherit' });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync(join(root, 'src'), join(built, 'src'), {
  recursive: true,
  filter: (file) => statSync(file).isDirectory() || /\.(?:hbs|mjs)$/u.test(file),
});
process.chdir(root);
await import('../.chaos/test/chaos/run.js');
