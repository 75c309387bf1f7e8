/** Measures the bot beside its peers: installs the peers if they are not there, builds, runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(root, 'bench/node_modules'))) run('npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund');
run(process.execPath, 'scripts/build.mjs');
run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', 'bench/tsconfig.json');
run(process.execPath, '--enable-source-maps', 'bench/.built/bench/main.js', ...process.argv.slice(2));
