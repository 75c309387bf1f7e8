import type { IncomingMessage } from 'node:http';
import { parseMultipart } from './multipart.ts';
import { Refusal, badRequest } from './refusal.ts';
import { isFields, type Fields, type Upload } from './wire.ts';

export interface Body {
  readonly params: Fields;
  readonly files: Readonly<Record<string, Upload>>;
}

/** A bot may send 50 MB; the form around it needs a little more (platforms.md 1.1). */
const largestBody = 51 * 1024 * 1024;

/** Reads what was sent, in the query and in the body, as the Bot API takes it. */
export async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Body> {
  const raw = await readAll(request);
  const { params, files } = parse(raw, request.headers['content-type'] ?? '');
  return { params: { ...Object.fromEntries(query), ...params }, files };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length <= largestBody) chunks.push(bytes);
  }
  if (length > largestBody) throw new Refusal(413, 'Request Entity Too Large');
  return Buffer.concat(chunks);
}

function parse(raw: Buffer, contentType: string): Body {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (raw.length === 0) return { params: {}, files: {} };
  if (type === 'application/json') return { params: parseObject(raw.toString('utf8')), files: {} };
  if (type === 'application/x-www-form-urlencoded')
    return { params: Object.fromEntries(new URLSearchParams(raw.toString('utf8'))), files: {} };
  if (type === 'multipart/form-data') {
    const form = parseMultipart(raw, contentType);
    return { params: form.fields, files: form.files };
  }
  throw badRequest(`content type "${contentType}" is not supported`);
}

function parseObject(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("can't parse request JSON object");
  }
  if (!isFields(value)) throw badRequest('request body must be a JSON object');
  return value;
}
