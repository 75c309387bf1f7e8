import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Commands, Order, Outcome } from './main.ts';

/** The Bot API with its sellers, in a process of its own. */
export interface Api {
  readonly root: string;
  ask<Name extends keyof Commands>(name: Name, ...given: Parameters<Commands[Name]>): ReturnType<Commands[Name]>;
  stop(): void;
}

export async function startApi(): Promise<Api> {
  const child = fork(join(import.meta.dirname, 'main.js'), { serialization: 'advanced' });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  child.on('message', ({ id, result, error }: Outcome) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(`the Bot API says: ${error}`));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the Bot API ended with ${code}`));
  });
  let count = 0;
  const ask = (name: keyof Commands, ...given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      child.send({ id: count, name, given } satisfies Order);
    });
  const api = { ask, root: `http://127.0.0.1:${await ask('listen')}`, stop: () => child.kill() };
  return api as unknown as Api;
}
