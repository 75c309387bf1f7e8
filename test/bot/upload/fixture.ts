import { readFileSync } from 'node:fs';
import { readUpload } from '../../../src/bot/upload/read-upload.ts';
import type { Reading } from '../../../src/bot/upload/reading.ts';

/** A file as somebody might have sent it. */
export const uploaded = (name: string): Buffer => readFileSync(new URL(`../../fixtures/uploads/${name}`, import.meta.url));

/** What is read of bytes under a name. */
export const reading = (name: string, bytes: Uint8Array | string, mediaType?: string): Promise<Reading> =>
  readUpload({ name, bytes: Buffer.from(bytes), ...(mediaType !== undefined && { mediaType }) });

/** The words that are read; an error when there are none. */
export async function words(name: string, bytes: Uint8Array | string = uploaded(name)): Promise<string> {
  const read = await reading(name, bytes);
  if (!read.ok) throw new Error(`${name}: ${read.problem}`);
  return read.text;
}

/** Why nothing is read. */
export async function problem(name: string, bytes: Uint8Array | string, mediaType?: string): Promise<string> {
  const read = await reading(name, bytes, mediaType);
  return read.ok ? `read: ${read.text}` : read.problem;
}
