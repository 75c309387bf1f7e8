/**
 * Compiles src to dist and copies what is not compiled: letter templates, what runs in threads. Does nothing when dist is
 * already newer than every source.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist');
const building = join(root, '.dist');
const stamp = join(built, '.built');

const files = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const sources = [...files('src'), ...['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((f) => join(root, f))];
if (sources.every((file) => changedAt(file) < changedAt(stamp))) process.exit(0);

// Built beside and moved in whole, so that a bot that starts meanwhile finds the old build or the new one.
rmSync(building, { recursive: true, force: true });
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const tsc = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', building], { cwd: root, stdio: 'inherit' });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
cpSync(join(root, 'src'), building, {
  recursive: true,
  filter: (file) => statSync(file).isDirectory() || /\.(?:hbs|mjs)$/u.test(file),
});
writeFileSync(join(building, '.built'), '');
rmSync(built, { recursive: true, force: true });
renameSync(building, built);
