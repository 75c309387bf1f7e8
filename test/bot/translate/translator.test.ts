import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTranslator } from '../../../src/bot/translate/translator.ts';
import { type Manner, type TranslatorServer, translatorServer } from '../../support/translator-server.ts';

const chinese = '5月8日我们补发了23个订单。';
const english = 'On May 8, we reshipped 23 orders.';

let server: TranslatorServer;
beforeAll(async () => {
  server = await translatorServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.manner = { does: 'answer', text: english };
});

describe('a translator', () => {
  test.each(['', '/', '/translate', '/some/path/'])('like LibreTranslate is asked for this one text: %s', async (path) => {
    const translator = createTranslator({ url: `${server.url}${path}`, key: 'k' });
    expect(await translator.translate(chinese)).toEqual({ ok: true, text: english });
    expect(server.asked.at(-1)).toMatchObject({
      path: path.startsWith('/some') ? '/some/path/translate' : '/translate',
      body: { q: chinese, source: 'zh', target: 'en', format: 'text', api_key: 'k' },
      authorization: undefined,
    });
    expect(translator.host).toBe(server.host);
  });

  test('of one\'s own needs no key', async () => {
    await createTranslator({ url: server.url }).translate(chinese);
    expect(server.asked.at(-1)?.raw).not.toContain('api_key');
  });

  test.each(['/v1', '/v1/', '/openai/chat/completions'])('like OpenAI is asked for this one text: %s', async (path) => {
    expect(await createTranslator({ url: `${server.url}${path}`, key: 'k', model: 'small' }).translate(chinese)).toEqual({ ok: true, text: english });
    expect(server.asked.at(-1)).toMatchObject({
      path: path.startsWith('/v1') ? '/v1/chat/completions' : '/openai/chat/completions',
      authorization: 'Bearer k',
      body: { model: 'small', messages: [{ role: 'system' }, { role: 'user', content: chinese }] },
    });
  });

  test.each(['On May 9, we reshipped 23 orders.', 'On May 8, we reshipped 32 orders.', 'On May 8, we reshipped the orders.'])(
    'that changes a figure is not believed: %s',
    async (text) => {
      server.manner = { does: 'answer', text };
      expect(await createTranslator({ url: server.url }).translate(chinese)).toEqual({ ok: false, problem: 'changed-figures' });
    },
  );

  test.each<[string, Manner]>([
    ['an error', { does: 'send', status: 500, body: 'broken' }],
    ['too many requests', { does: 'send', status: 429, body: '{"error":"slow down"}' }],
    ['a dropped connection', { does: 'drop' }],
    ['silence', { does: 'stall' }],
    ['a beginning without an end', { does: 'drip' }],
    ['no JSON', { does: 'send', status: 200, body: '<html>welcome</html>' }],
    ['another JSON', { does: 'send', status: 200, body: '{"translatedText":["x"]}' }],
    ['Chinese', { does: 'answer', text: chinese }],
    ['nothing', { does: 'answer', text: ' \n' }],
    ['more than a letter holds', { does: 'answer', text: `${english}${' and so on'.repeat(300)}` }],
    ['more than is read', { does: 'send', status: 200, body: JSON.stringify({ translatedText: english, rest: 'x'.repeat(100_000) }) }],
  ])('that answers with %s gives no proposal', async (_, manner) => {
    server.manner = manner;
    await expect(createTranslator({ url: server.url, deadlineMs: 150 }).translate(chinese)).rejects.toThrow(/./u);
  });

  test('that sends elsewhere is not followed', async () => {
    const other = await translatorServer();
    other.manner = { does: 'answer', text: english };
    server.manner = { does: 'send', status: 307, body: '', location: `${other.url}/translate` };
    await expect(createTranslator({ url: server.url }).translate(chinese)).rejects.toThrow('REFUSED');
    expect(other.asked).toEqual([]);
    await other.close();
  });
});
