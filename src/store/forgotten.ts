import type { Store } from './store.ts';

/** How long a deleted input's id is kept, in milliseconds: longer than a platform hands an input out again. */
const keptMs = 60 * 60 * 1000;

/** Ids of the inputs whose person had everything deleted. They name nobody; one that comes again must not begin anew. */
export interface Forgotten {
  add(inputs: readonly string[]): Promise<void>;
  has(input: string): Promise<boolean>;
}

/**
 * The ids in a store. Where several processes share it, each is looked up there; a process that has it for itself reads
 * those of its predecessor once and knows its own.
 */
export function forgottenIn(store: Store): Forgotten {
  const rows = store.rows('forgotten');
  const keep = async (inputs: readonly string[]): Promise<void> => void (await Promise.all(inputs.map((id) => rows.set(id, true, keptMs))));
  if (store.shared) return { add: keep, has: async (input) => (await rows.get(input)) !== undefined };

  /** Until when each is kept, epoch milliseconds; the first ends first. */
  const known = new Map<string, number>();
  let reading: Promise<void> | undefined;

  const learn = (input: string): unknown => known.set(input, Date.now() + keptMs);

  async function read(): Promise<void> {
    if (rows.iterator === undefined) throw new Error('The store cannot list its rows');
    for await (const [input] of rows.iterator(undefined)) learn(String(input));
  }

  function dropOld(): void {
    for (const [input, until] of known) {
      if (until > Date.now()) return;
      known.delete(input);
    }
  }

  return {
    async add(inputs) {
      await keep(inputs);
      dropOld();
      for (const input of inputs) learn(input);
    },
    async has(input) {
      reading ??= read();
      await reading.catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
      return known.has(input);
    },
  };
}
