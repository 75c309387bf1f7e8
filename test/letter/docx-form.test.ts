import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { SetLine } from '../../src/letter/export-docx.ts';

interface Contents {
  readonly subject: string;
  readonly lines: readonly SetLine[];
}

type Make = (contents: Contents) => Promise<Uint8Array>;

const { createForm, made }: { createForm: () => Promise<Make>; made: Make } = await import(new URL('../../src/letter/docx-form.mjs', import.meta.url).href);
const form = await createForm();

/** What a Word document consists of. */
async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { files } = await JSZip.loadAsync(bytes);
  return Object.fromEntries(await Promise.all(Object.values(files).map(async (file) => [file.name, await file.async('string')] as const)));
}

const madeAt = /(<dcterms:\w+ [^>]*>)[^<]*/gu;

/** The same without the time at which it was made. */
async function timelessPartsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { 'docProps/core.xml': properties = '', ...others } = await partsOf(bytes);
  return { ...others, 'docProps/core.xml': properties.replaceAll(madeAt, '$1') };
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' a  b ', '<w:p>{text}</w:p> & "quoted" \'so\'', '{lead}{subject}{text}', '$1 $& `$', '2026-05-10T09:30:00.000Z', '已经 😀'),
);
const line = fc.record<SetLine>({ kind: fc.constantFrom<SetLine['kind']>('heading', 'numbered', 'labelled', 'plain'), lead: words, text: words });
const contents = fc.record<Contents>({ subject: words.filter((subject) => subject !== ''), lines: fc.array(line, { maxLength: 6 }) });

test('a form that is filled in is the document that the library would have made', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (letter) => {
      expect(await timelessPartsOf(await form(letter))).toEqual(await timelessPartsOf(await made(letter)));
    }),
    { numRuns: 60 },
  );
});

test('it says when it was made, and by nobody', async () => {
  const before = Date.now();
  const { 'docProps/core.xml': properties = '' } = await partsOf(await form({ subject: 'Plan', lines: [] }));
  const times = [...properties.matchAll(/>(\d{4}-[^<]+Z)</gu)].map(([, time]) => Date.parse(time ?? ''));
  expect(times).toHaveLength(2);
  for (const time of times) expect(time).toBeGreaterThanOrEqual(before);
  expect(properties).not.toMatch(/creator|lastModifiedBy/u);
});

test('what XML cannot hold is left out, and the document can be opened', async () => {
  const { 'word/document.xml': document = '' } = await partsOf(await form({ subject: 'Plan', lines: [{ kind: 'plain', lead: '', text: 'be\u0001fore\uD800 after\uFFFF' }] }));
  expect(document).toContain('before\uFFFD after');
});
