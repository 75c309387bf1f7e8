/** The inner side of a thread (thread.ts): takes `{ id, question }`, answers `{ id, value }` or `{ id, reason }`. */
import { parentPort } from 'node:worker_threads';

// Nothing that is worked on can have anything loaded from anywhere.
for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);

/** Answers each question with what `work` makes of it, or with the name of its error: never with its words. */
export function answerWith(work) {
  async function answer({ id, question }) {
    try {
      parentPort?.postMessage({ id, value: await work(question) }, []);
    } catch (error) {
      parentPort?.postMessage({ id, reason: error instanceof Error ? error.name : 'Error' }, []);
    }
  }
  parentPort?.on('message', (asked) => void answer(asked));
}
