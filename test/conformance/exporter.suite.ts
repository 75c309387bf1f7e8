import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exporter } from '../../src/letter/exporter.ts';
import type { Letter } from '../../src/letter/letter.ts';

export interface ExporterHarness {
  readonly exporter: Exporter;
  /** The words of a file as somebody reads them who opens it, line by line. */
  readonly read: (content: string | Uint8Array) => string | Promise<string>;
}

/** A letter of these lines. */
export const letterOf = (subject: string, text: string): Letter => ({
  subject,
  full: [{ text, origin: 'frame' }],
  blocks: [],
  exhibits: [],
});

const usual = letterOf(
  'Plan of Action - Late Shipment Rate - Luma Harbor Home (amazon.com)',
  'Dear Seller Performance team,\n\nIssue: a Late Shipment Rate of 6.20%; the target is under 4%.\n\n1. “We” – 16 orders & <b>more</b>.\n\nOwner',
);

/** What a file name may hold on every system; Windows reserves some names whatever follows them. */
const safeName = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[A-Za-z0-9][A-Za-z0-9-]*\.[a-z]+$/iu;

/** Words by which two texts are compared: how lines are parted is the format's own. */
const flat = (text: string): string => text.split('\n').map((line) => line.trim()).filter(Boolean).join('\n');

/** What every file format must do with a letter. */
export function exporterSuite(name: string, { exporter, read }: ExporterHarness): void {
  describe(`exporter ${name}`, () => {
    const readBack = async (letter: Letter): Promise<string> => flat(await read((await exporter.export(letter)).content));

    it('holds every word of the letter, in order, and no other', async () => {
      expect(await readBack(usual)).toBe(flat(usual.full.map(({ text }) => text).join('')));
    });

    it('keeps any text as it was typed: markup, slots, Chinese, emoji, right to left', async () => {
      const unit = fc.constantFrom('a', ' ', '\n', '{{x}}', '<b>', '&amp;', '**', '`', '"', "'", '\\', '为何', '😀', 'עברית', '%s', '$1');
      await fc.assert(
        fc.asyncProperty(fc.string({ unit, minLength: 1 }), async (text) => {
          const words = `Dear team,\n${text}\nOwner`;
          expect(await readBack(letterOf('Plan', words))).toBe(flat(words));
        }),
        { numRuns: 60 },
      );
    });

    it('joins the passages of a letter without anything between them', async () => {
      const full = ['Dear team,\n', 'we shipped ', '16', ' orders.'].map((text) => ({ text, origin: 'yours' as const }));
      expect(await readBack({ ...usual, full })).toBe('Dear team,\nwe shipped 16 orders.');
    });

    it('is named after the subject', async () => {
      const { name: file } = await exporter.export(usual);
      expect(file).toBe(`Plan-of-Action-Late-Shipment-Rate-Luma-Harbor-Home-amazon-com.${exporter.extension}`);
    });

    it('has a name that is safe on every system, whatever the store is called', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (store) => {
          const { name: file } = await exporter.export(letterOf(`Plan of Action - Late Shipment Rate - ${store}`, 'x'));
          expect(file).toMatch(safeName);
          expect(file.length).toBeLessThanOrEqual(90);
          expect(file.endsWith(`.${exporter.extension}`)).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    it('says the same for the same letter', async () => {
      expect(await readBack(usual)).toBe(await readBack(usual));
    });
  });
}
