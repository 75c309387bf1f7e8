import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';

/** Runs one statement as the server's superuser would, over a connection of its own. */
export async function sql(url: string, text: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A place of a test's own in a database. */
export interface Schema {
  readonly name: string;
  /** The address of a store in it. */
  readonly url: string;
  drop(): Promise<void>;
}

export function schemaAt(server: string, name: string = `poa-test-${randomUUID()}`): Schema {
  const url = new URL(server);
  url.searchParams.set('schema', name);
  return {
    name,
    url: url.href,
    drop: () => sql(server, `drop schema if exists ${escapeIdentifier(name)} cascade`).then(() => undefined),
  };
}
