import { join } from 'node:path';

/** The repository; this file runs from `bench/.built/bench`. */
export const root = join(import.meta.dirname, '../../..');

/** A compiled file of the bench, by its path in `bench` without the ending. */
export const built = (path: string): string => join(import.meta.dirname, `${path}.js`);

/** What `npm start` runs once the bot is built. */
export const botEntry = join(root, 'scripts/start.mjs');
