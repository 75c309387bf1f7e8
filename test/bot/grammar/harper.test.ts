import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createHarper, type Harper, type HarperOptions } from '../../../src/bot/grammar/harper.ts';
import { hintsOf } from '../../../src/bot/grammar/hints.ts';

const fake = new URL('../../support/fake-linter.mjs', import.meta.url).href;

const begun: Harper[] = [];
afterEach(async () => {
  await Promise.all(begun.splice(0).map((each) => each.stop()));
});

function harper(options: HarperOptions = {}): Harper {
  const made = createHarper({ library: fake, dictionary: fake, ...options });
  begun.push(made);
  return made;
}

describe('a checker in its thread', () => {
  test('gives what it finds, at its place in the text, also behind signs of two units', async () => {
    const text = '😀 This is wrong.';
    const [lint] = await harper().checkText(text);
    expect(lint).toEqual({ start: 11, end: 16, kind: 'Spelling', suggestions: [{ kind: 'replace', text: 'right' }] });
    expect(text.slice(lint?.start, lint?.end)).toBe('wrong');
  });

  test('answers each text with its own', async () => {
    const { checkText } = harper();
    const found = await Promise.all(['fine', 'wrong', 'so wrong', 'fine too'].map((text) => checkText(text)));
    expect(found.map((lints) => lints[0]?.start)).toEqual([undefined, 0, 3, undefined]);
  });

  test('that cannot check a text says so without its words, and checks the next', async () => {
    const { checkText } = harper();
    await expect(checkText('fail for sesame')).rejects.toThrow(/^RangeError$/u);
    expect(await checkText('wrong')).toHaveLength(1);
  });

  test.each(['crash', 'hang', 'garbage'])('begins anew after a %s', async (text) => {
    const { checkText } = harper({ patienceMs: 1000 });
    await expect(checkText(text)).rejects.toThrow('ENDED');
    expect(await checkText('wrong')).toHaveLength(1);
  });

  test('whose library is missing says so', async () => {
    await expect(harper({ library: 'no-such-linter-anywhere' }).checkText('wrong')).rejects.toThrow('Error');
  });

  test('stopped in the middle leaves nobody waiting', async () => {
    const checker = harper();
    const checking = checker.checkText('hang').catch(String);
    await checker.stop();
    expect(await checking).toContain('ENDED');
  });
});

describe('harper.js itself', () => {
  // Where it is installed outside of this project, HARPER_JS is its folder.
  const folder = process.env['HARPER_JS'];
  const isThere = folder !== undefined || existsSync(new URL('../../../node_modules/harper.js', import.meta.url));
  const at = (file: string): string => pathToFileURL(`${folder}/dist/${file}`).href;
  const options = folder === undefined ? { library: 'harper.js', dictionary: 'harper.js/slimBinary' } : { library: at('index.js'), dictionary: at('slimBinary.js') };

  test('finds what is misspelled, leaves ids, terms and names alone, and does not correct what only the seller knows', async ({ skip }) => {
    skip(!isThere, 'harper.js is not installed: npm install --no-save harper.js@2.10.0, or HARPER_JS names its folder');
    const { checkText } = harper(options);
    const hints = async (text: string): Promise<unknown> => hintsOf(text, await checkText(text), ['Luma Harbor Home'], false);
    expect(await hints('We has shiped the order late because of the holyday.')).toEqual([
      { words: 'has', to: 'have' },
      { words: 'shiped', to: 'shipped' },
      { words: 'holyday' },
    ]);
    expect(await hints('On May 8, 2026, we turned on vacation mode for FBM offers of ASIN B0C1LUMA01 at Luma Harbor Home, order 114-3820117-5561842.')).toEqual([]);
    expect(await hints('Shenzhen Kaida Electronics Co., Ltd. sent the invoices for SKU LH-LAMP-02 by UPS.')).toEqual([]);
  });
});
