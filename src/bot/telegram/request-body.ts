import { randomBytes } from 'node:crypto';
import type { Body } from './http-post.ts';

interface Upload {
  readonly source: Buffer;
  readonly filename: string;
}

const isUpload = (value: unknown): value is Upload =>
  typeof value === 'object' && value !== null && 'source' in value && Buffer.isBuffer(value.source);

/** The parameters of a call as its body: JSON, or a form when there is a file among them. */
export function requestBody(payload: object): Body {
  const fields = Object.entries(payload).filter(([, value]) => value !== undefined && value !== null);
  return fields.some(([, value]) => isUpload(value))
    ? form(fields)
    : { type: 'application/json', bytes: JSON.stringify(payload) };
}

/** Objects go as JSON: telegraf's own form drops those that are not listed in it (platforms.md 1.4). */
function form(fields: readonly (readonly [string, unknown])[]): Body {
  const boundary = `poa${randomBytes(18).toString('hex')}`;
  const parts = fields.flatMap(([name, value]) => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"`;
    if (!isUpload(value)) return [Buffer.from(`${head}\r\n\r\n${typeof value === 'string' ? value : JSON.stringify(value)}\r\n`)];
    const quoted = value.filename.replaceAll(/["\r\n\\]/gu, '_');
    const file = `${head}; filename="${quoted}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    return [Buffer.from(file), value.source, Buffer.from('\r\n')];
  });
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}
