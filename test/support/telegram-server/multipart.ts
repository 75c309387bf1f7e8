import { badRequest } from './refusal.ts';
import type { Upload } from './wire.ts';

export interface Form {
  readonly fields: Record<string, string>;
  readonly files: Record<string, Upload>;
}

const headersOf = (head: string): Map<string, string> =>
  new Map(
    head.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );

/** `form-data; name="x"; filename="y"`: one quoted value, with escaped quotes undone. */
const quoted = (disposition: string, name: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`).exec(disposition)?.[1]?.replaceAll(/\\(["\\])/g, '$1');

/**
 * Takes a multipart/form-data body apart (RFC 7578). File content is kept byte for byte; names are read as UTF-8.
 *
 * @throws {Refusal} when the body does not follow its boundary
 */
export function parseMultipart(body: Buffer, contentType: string): Form {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest('multipart boundary is not specified');
  const form: Form = { fields: {}, files: {} };
  const parts = split(body, boundary);
  for (const part of parts) place(form, part);
  return form;
}

function split(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let at = body.indexOf(mark);
  if (at !== 0) throw badRequest('multipart body does not start with its boundary');
  for (;;) {
    const from = at + mark.length;
    if (body.subarray(from, from + 2).toString() === '--') return parts;
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), from);
    if (next < 0) throw badRequest('multipart body ends before its last boundary');
    parts.push(body.subarray(from + 2, next));
    at = next + 2;
  }
}

function place(form: Form, part: Buffer): void {
  const blank = part.indexOf('\r\n\r\n');
  const headers = headersOf(part.subarray(0, Math.max(blank, 0)).toString('utf8'));
  const disposition = headers.get('content-disposition') ?? '';
  const name = quoted(disposition, 'name');
  if (blank < 0 || name === undefined) throw badRequest('multipart part has no name');
  const content = Buffer.from(part.subarray(blank + 4));
  const filename = quoted(disposition, 'filename');
  if (filename === undefined) form.fields[name] = content.toString('utf8');
  else form.files[name] = { name: filename, type: headers.get('content-type') ?? 'application/octet-stream', content };
}
