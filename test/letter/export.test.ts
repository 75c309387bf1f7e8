import { describe, expect, test } from 'vitest';
import { lateShipment } from '../../src/cases/late-shipment.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { exportTxt } from '../../src/letter/export-txt.ts';
import { textOf } from '../../src/letter/letter.ts';
import { exporterSuite, letterOf } from '../conformance/exporter.suite.ts';
import { lumaHarbor } from '../support/luma-harbor.ts';

exporterSuite('txt', { exporter: exportTxt, read: (content) => content });

describe('the plain text file', () => {
  test('is the letter as it is shown, and ends with a line end', () => {
    const letter = assemble(lateShipment, lumaHarbor);
    expect(exportTxt.export(letter).content).toBe(`${textOf(letter.full)}\n`);
  });

  test('is UTF-8 that comes back as it was', () => {
    const { content } = exportTxt.export(letterOf('Plan', '“we” 已經 😀'));
    expect(Buffer.from(content, 'utf8').toString('utf8')).toBe(content);
  });

  test.each([
    ['Plan of Action - 深圳 Store', 'Plan-of-Action-Store.txt'],
    ['Plan of Action - Café Ünder', 'Plan-of-Action-Cafe-Under.txt'],
    ['Plan of Action - ../../etc', 'Plan-of-Action-etc.txt'],
  ])('of “%s” is called %s', (subject, name) => {
    expect(exportTxt.export(letterOf(subject, 'x')).name).toBe(name);
  });
});
