import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/http/route.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { createLogger } from '../../src/log.ts';
import { ask, serving } from '../support/http.ts';

const routes: readonly Route[] = [
  { method: 'GET', path: '/words', handle: () => ({ status: 200, text: 'some words' }) },
  { method: 'POST', path: '/words', handle: () => ({ status: 202 }) },
  { method: 'POST', path: '/breaks', handle: () => Promise.reject(new Error('sesame')) },
];

/** What is answered to bytes as they are, until the server ends the connection. */
const raw = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (text: string) => (told += text));
    socket.on('close', () => resolve(told));
    socket.on('error', reject);
  });

describe('the HTTP server', () => {
  it('answers its paths, whatever the query', async () => {
    const url = await serving(0, routes);
    expect(await ask(`${url}/words?x=1`)).toMatchObject({ status: 200, text: 'some words' });
    expect(await ask(`${url}/words`, { method: 'POST' })).toMatchObject({ status: 202, text: '' });
    expect(await ask(`${url}/words`, { method: 'HEAD' })).toMatchObject({ status: 200, text: '', headers: { 'content-length': '10' } });
  });

  it.each(['/', '/words/', '/Words', '//words', '/%77ords', '/../words'])('knows no other path: %s', async (path) => {
    const url = await serving(0, routes);
    expect(await raw(url, `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 404 /u);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('knows no other method: %s', async (method) => {
    const url = await serving(0, routes);
    expect(await ask(`${url}/words`, { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
    expect(await ask(`${url}/breaks`, { method })).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });

  it('says nothing of a failure, nor of what it is made of', async () => {
    const url = await serving(0, routes);
    const told = await ask(`${url}/breaks`, { method: 'POST' });
    expect(told).toMatchObject({ status: 500, text: 'error' });
    for (const { headers } of [told, await ask(`${url}/words`), await ask(`${url}/none`)])
      expect(Object.keys(headers).sort()).toEqual(['cache-control', 'connection', 'content-length', 'content-type', 'date', ...(headers['keep-alive'] === undefined ? [] : ['keep-alive']), 'x-content-type-options']);
  });

  it('logs a failure without its words', async () => {
    const lines: string[] = [];
    const http = createHttpServer({ port: 0, routes, log: createLogger('info', { write: (line) => void lines.push(line) }) });
    const port = await http.listen();
    await ask(`http://127.0.0.1:${port}/breaks`, { method: 'POST' });
    await http.close();
    expect(lines.join('')).toContain('a request could not be answered');
    expect(lines.join('')).not.toContain('sesame');
  });

  it.each([
    ['headers that are too long', `GET /words HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(9000)}\r\n\r\n`, 431],
    ['what is no HTTP', 'hello\r\n\r\n', 400],
    ['a request without a host', 'GET /words HTTP/1.1\r\n\r\n', 400],
  ])('turns away %s, and ends the connection', async (_, bytes, status) => {
    const url = await serving(0, routes);
    const told = await raw(url, bytes);
    expect(told).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    expect(told).not.toMatch(/node|at |stack/iu);
  });

  it('keeps a connection for the next request', async () => {
    const url = await serving(0, routes);
    const one = 'GET /words HTTP/1.1\r\nHost: a\r\n\r\n';
    const told = await raw(url, `${one}${one.replace('Host: a', 'Host: a\r\nConnection: close')}`);
    expect(told.match(/some words/gu)).toHaveLength(2);
  });

  it('closes although somebody holds a connection open', async () => {
    const http = createHttpServer({ port: 0, routes, log: createLogger('silent') });
    const port = await http.listen();
    const ended = raw(`http://127.0.0.1:${port}`, 'POST /words HTTP/1.1\r\nHost: a\r\nContent-Le');
    await ask(`http://127.0.0.1:${port}/words`);
    await http.close();
    expect(await ended).not.toContain('some words');
    await expect(ask(`http://127.0.0.1:${port}/words`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('says when its port is taken, and can be closed all the same', async () => {
    const url = await serving(0, routes);
    const second = createHttpServer({ port: Number(new URL(url).port), routes, log: createLogger('silent') });
    await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await second.close();
  });
});
