import { describe, expect, it } from 'vitest';
import { blankNames, blankOf } from '../../src/cases/blanks.ts';
import { locales } from '../../src/cases/localized.ts';
import { readValue } from '../../src/flows/read-value.ts';
import { simplifiedIn, traditionalIn } from '../support/han-variants.ts';

const context = { now: Date.UTC(2026, 5, 1), mayBeFuture: false };

/** The list of domain.md 2. */
const listed =
  'date date2 notice_date period n n2 total qty days hours minutes time percent value price years asins parent_asin sku order_ids order_no lot invoice_no complaint_id reg_no gtin doc supplier brand own_brand rights_owner agency carrier old_carrier lab authority role role2 name other_account relation website channel old_value new_value attribute component material condition reason result standard policy category list marketplace origin region country address tool service register holiday weekday frequency language unit currency product height';

describe('blanks', () => {
  it('cover every placeholder of the catalogue', () => {
    expect(listed.split(' ').filter((name) => !blankNames.includes(name))).toEqual([]);
  });

  it.each(['', 'nonsense', 'toString', '__proto__', 'constructor'])('refuse the unknown name %j', (name) => {
    expect(() => blankOf(name)).toThrow(RangeError);
  });

  it.each(blankNames)('%s has a short label and a question in every language', (name) => {
    const { label, prompt } = blankOf(name);
    for (const locale of locales) {
      expect(label[locale]).toMatch(/\S/u);
      expect(label[locale].length).toBeLessThanOrEqual(locale === 'en' ? 24 : 14);
      expect(prompt[locale]).toMatch(/[?？]/u);
      expect(prompt[locale].length).toBeLessThanOrEqual(60);
    }
    expect(prompt.en).not.toMatch(/\p{Script=Han}/u);
    expect(traditionalIn(label['zh-CN'] + prompt['zh-CN'])).toEqual([]);
    expect(simplifiedIn(label['zh-TW'] + prompt['zh-TW'])).toEqual([]);
  });

  it.each(blankNames)('%s has an example, and offers, that the bot itself would take as they are', (name) => {
    const { kind, example, offers } = blankOf(name);
    for (const value of [example, ...(offers ?? [])]) {
      const read = readValue(kind, value, context);
      expect(read.ok && read.value.replace(' and ', ', ')).toBe(value);
    }
  });
});
