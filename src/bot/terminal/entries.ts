import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines that come faster than this after each other were pasted together, in milliseconds; nobody types so fast. */
const pasteMs = 40;

/** What is typed, entry by entry. */
export interface Entries extends AsyncIterable<string> {
  close(): void;
}

/**
 * The lines that were typed or pasted; what was pasted at once into a terminal is one entry, in a pipe each line is.
 *
 * A terminal gives whole lines only, and what is pasted seldom ends with a line's end: its last line is there when Enter is
 * pressed, and only then is the entry whole.
 *
 * @param onPaste told that lines were pasted and wait for Enter
 */
export function entriesOf(input: Readable & { readonly isTTY?: boolean }, onPaste: () => void = () => undefined): Entries {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  return {
    [Symbol.asyncIterator]: () => (input.isTTY ? pasted(lines, onPaste) : lines)[Symbol.asyncIterator](),
    close: () => lines.close(),
  };
}

const soon = <T>(coming: Promise<T>): Promise<T | undefined> =>
  Promise.race([coming, new Promise<undefined>((resolve) => void setTimeout(resolve, pasteMs, undefined))]);

async function* pasted(lines: Interface, onPaste: () => void): AsyncGenerator<string, void> {
  const source = lines[Symbol.asyncIterator]();
  let next = source.next();
  /** A line and those that come at once after it. */
  async function together(first: string): Promise<{ readonly burst: readonly string[]; readonly isLast: boolean }> {
    const burst = [first];
    for (;;) {
      next = source.next();
      const more = await soon(next);
      if (more === undefined || more.done) return { burst, isLast: more?.done === true };
      burst.push(more.value);
    }
  }
  for (let line = await next; !line.done; line = await next) {
    const entry: string[] = [];
    for (let more: IteratorResult<string> = line; !more.done; more = await next) {
      const { burst, isLast } = await together(more.value);
      entry.push(...burst);
      if (burst.length === 1 || isLast) break;
      onPaste();
    }
    yield entry.join('\n');
  }
}
