/** Answers with what it is asked, and misbehaves when it is asked to. */
import { parentPort, workerData } from 'node:worker_threads';
import { answerWith } from '../../src/thread-answers.mjs';

answerWith((question) => {
  if (question === 'crash') process.exit(1);
  if (question === 'hang') for (;;);
  if (question === 'fail') throw new RangeError('sesame');
  if (question === 'talk nonsense') parentPort.postMessage('nonsense', []);
  if (question === 'look') return { env: Object.keys(process.env), network: [typeof globalThis.fetch, typeof globalThis.WebSocket] };
  return `${question} ${workerData}`;
});
