import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines that come faster than this after each other were pasted together, in milliseconds; nobody types so fast. */
const pasteMs = 40;

/** What is typed, entry by entry. */
export interface Entries extends AsyncIterable<string> {
  close(): void;
}

/** The lines that were typed or pasted; what was pasted at once into a terminal is one entry, in a pipe each line is. */
export function entriesOf(input: Readable & { readonly isTTY?: boolean }): Entries {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  return {
    [Symbol.asyncIterator]: () => (input.isTTY ? pasted(lines) : lines)[Symbol.asyncIterator](),
    close: () => lines.close(),
  };
}

async function* pasted(lines: Interface): AsyncGenerator<string, void> {
  const source = lines[Symbol.asyncIterator]();
  let next = source.next();
  for (;;) {
    const first = await next;
    if (first.done) return;
    const entry = [first.value];
    for (;;) {
      next = source.next();
      const more = await Promise.race([next, new Promise<undefined>((resolve) => void setTimeout(resolve, pasteMs, undefined))]);
      if (more === undefined || more.done) break;
      entry.push(more.value);
    }
    yield entry.join('\n');
  }
}
