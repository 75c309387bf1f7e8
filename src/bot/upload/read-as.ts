import type { FileType } from './file-type.ts';
import { askLibrary, LibraryError } from './library.ts';
import { readHtml } from './read-html.ts';
import { readMail } from './read-mail.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { type Reading, type Tools, unread } from './reading.ts';

function read(type: FileType, bytes: Uint8Array, tools: Tools): Reading | Promise<Reading> {
  switch (type) {
    case 'text':
      return readText(bytes);
    case 'mail':
      return readMail(bytes, tools);
    case 'html':
      return readHtml(bytes, tools);
    case 'pdf':
      return readPdf(bytes, tools);
  }
}

/** The words of a file of a known type. Never rejects. */
export async function readAs(type: FileType, bytes: Uint8Array, signal: AbortSignal): Promise<Reading> {
  try {
    return await read(type, bytes, { ask: askLibrary, signal });
  } catch (error) {
    return unread(error instanceof LibraryError && error.reason === 'BUSY' ? 'gone' : 'broken');
  }
}
