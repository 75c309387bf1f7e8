import type { Post } from './post.ts';
import type { World } from './world.ts';

/** What a person saw after a tap: nothing, a toast, or a box to close. */
export interface QueryAnswer {
  readonly text: string;
  readonly alert: boolean;
}

/** One tap on a button, waiting for the bot's answer. */
export class Query {
  readonly id: string;
  readonly post: Post;
  readonly data: string;
  answer: QueryAnswer | undefined;
  expired = false;
  readonly #world: World;

  constructor(world: World, id: string, post: Post, data: string) {
    this.#world = world;
    this.id = id;
    this.post = post;
    this.data = data;
  }

  /** Resolves when the bot stops the spinner. */
  answered(timeoutMs?: number): Promise<QueryAnswer> {
    return this.#world.waitFor(`an answer to the tap ${this.data}`, () => this.answer, timeoutMs);
  }
}
