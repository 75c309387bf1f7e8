import type { Json } from './json.ts';
import type { Upload } from './modal.ts';
import type { World } from './world.ts';

/** A call that found its route. */
export interface Request {
  readonly world: World;
  /** The named parts of the path. */
  readonly at: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly uploads: readonly Upload[];
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
}

/** One endpoint. `open` ones carry a token in the path and need no `Authorization`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly open?: boolean;
  readonly handle: (request: Request) => Answer;
}

/** The named parts when the path fits the route's. */
export function partsOf(route: Route, path: string): ReadonlyMap<string, string> | undefined {
  const wanted = route.path.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts = new Map<string, string>();
  for (const [index, name] of wanted.entries()) {
    const part = decodeURIComponent(given[index] ?? '');
    if (name.startsWith(':')) parts.set(name.slice(1), part);
    else if (name !== part) return undefined;
  }
  return parts;
}
