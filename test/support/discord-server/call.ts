import type { IncomingMessage } from 'node:http';
import { isObject, parseJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { Upload } from './modal.ts';
import { refusals } from './refusal.ts';

/** One REST call of the bot, as it came and as it was answered. */
export interface Call {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: string;
  readonly body: Json | undefined;
  /** Names of the files that came with it. */
  readonly files: readonly string[];
  /** Milliseconds on the server's clock. */
  readonly at: number;
  /** HTTP status; 0 while it is under way or when the connection was cut. */
  status: number;
  /** Discord's code when it was refused, otherwise 0. */
  code: number;
  /** What the refusal said, with the tree of errors. */
  error: JsonObject | undefined;
  /** Whether the answer was a fault the test asked for, not Discord's own. */
  injected: boolean;
}

/** The JSON and the files of a request; multipart carries the JSON in `payload_json`. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ body: Json | undefined; uploads: readonly Upload[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: undefined, uploads: [] };
  if (!type.startsWith('multipart/form-data')) return { body: parsed(raw.toString('utf8')), uploads: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  for (const [key, value] of form)
    if (typeof value !== 'string' && /^files\[\d+\]$/.test(key))
      uploads.push({ name: value.name, type: value.type, content: Buffer.from(await value.arrayBuffer()) });
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? parsed(json) : {}, uploads };
}

/** The body as an object; Discord takes no other. */
export function objectBody(body: Json | undefined): JsonObject {
  if (body === undefined) return {};
  if (!isObject(body)) throw refusals.unreadable();
  return body;
}

function parsed(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    throw refusals.unreadable();
  }
}
