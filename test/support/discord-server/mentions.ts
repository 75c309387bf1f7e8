import { isObject, textOf } from './json.ts';
import type { Json } from './json.ts';

/**
 * What a message would ping, given its `allowed_mentions`: without them everything it names, with them only what
 * `parse`, `users` and `roles` let through. Text in code does not ping.
 */
export function pingsOf(content: string, allowed: Json | undefined): readonly string[] {
  const spoken = content.replaceAll(/```[\s\S]*?```|`[^`\n]+`/g, '');
  const named = [...spoken.matchAll(/@everyone|@here|<@[!&]?\d+>/g)].map(([mention]) => mention);
  if (!isObject(allowed)) return named;
  const has = (key: string, item: string): boolean => {
    const list = allowed[key];
    return Array.isArray(list) && list.some((one: Json) => textOf(one) === item);
  };
  return named.filter((mention) => {
    if (mention.startsWith('@')) return has('parse', 'everyone');
    const kind = mention.startsWith('<@&') ? 'roles' : 'users';
    return has('parse', kind) || has(kind, mention.replaceAll(/\D/g, ''));
  });
}
