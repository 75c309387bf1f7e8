import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request's body, or why there is none. */
export type Body =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-large' | 'broken' };

/**
 * Reads the body of a request, up to a limit in bytes. Never rejects; the server's own timeouts end a body that does not
 * come. A length that is announced as too large is not waited for.
 */
export function readBody(request: IncomingMessage, response: ServerResponse, mostBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve({ ok: false, problem: 'too-large' });
  if (request.headers.expect !== undefined) response.writeContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let left = mostBytes;
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left >= 0) return void chunks.push(chunk);
      request.pause();
      resolve({ ok: false, problem: 'too-large' });
    });
    request.on('end', () => resolve({ ok: true, text: Buffer.concat(chunks).toString() }));
    request.on('close', () => resolve({ ok: false, problem: 'broken' }));
    request.on('error', () => resolve({ ok: false, problem: 'broken' }));
  });
}
