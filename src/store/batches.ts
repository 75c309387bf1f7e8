/** Written side by side, so that they share a sync of the disk or a round trip. */
const batchSize = 64;

export async function* inBatches<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[], void> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
