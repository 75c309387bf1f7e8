import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.ts';
import type { Results } from '../results.ts';
import { chartOf } from './chart.ts';
import { rowsOf } from './figures.ts';
import { markdownOf } from './markdown.ts';

/** Prints the page; a run of all contenders also puts it and its chart into `docs`. */
export function publish(results: Results, isPart: boolean): void {
  const page = markdownOf(results);
  process.stdout.write(page);
  if (isPart) return;
  writeFileSync(join(root, 'docs/benchmarks.md'), page);
  writeFileSync(join(root, 'docs/benchmarks.svg'), chartOf(rowsOf(results)));
}
