import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTypes } from '../../src/cases/all.ts';
import { bestThree, casesIn } from '../../src/notice/detect-case.ts';
import type { NoticeFacts } from '../../src/notice/facts.ts';
import { readNotice } from '../../src/notice/read-notice.ts';
import { samples } from './samples.ts';

/** The longest notice that is read. */
const longest = 12_000;

/** Pieces that the rules look for, and pieces that they might stumble over. */
const pieces =
  'a <|<a |<a@|您的账户与|与账户|和账户“|有关|关联|另一个|Dear A|Dear A, |您好：您|A 您好|From: |Date: 2026年5月9日 |2026年5月9日 |营业执照|&#|&amp;|> |=\n|=20|1,|1/2 of 3 orders |5/9/2026 |2026年|May 9, |rights owner: |trademark no. |related to the account |within 7 |we will |please provide:\n- |\n|- |dear |您好，|尊敬的|账户“|counterfeit |prohibited |late shipment rate 6% |premium delivery |扣除|如果|与账户相关|From: a\n|Date: \n|On a b wrote:\n|ASIN (|B0DX4QK7LM|<style|<!--|https://a|amazon.|@|%|％|アカウント|の|Rate an Bestellmängeln |Sie |\uD83D|\u200B'.split('|');

const noise = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 200 })
  .map((parts) => parts.join('').slice(0, longest));

/** One or two pieces over and over: what a rule with too many ways to match would never get through. */
const rows = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map((pair) => pair.join('').repeat(longest).slice(0, longest));

const sample = fc.constantFrom(...samples.map(({ text }) => text));

/** Which promises a reading breaks. */
function flawsOf(text: string): readonly string[] {
  const facts: NoticeFacts = readNotice(text);
  const { asins, orders, dates, percentages, complaintIds, registrations, brands, asks, documents, emails, ratio, deadline } = facts;
  const lists: readonly (readonly string[])[] = [asins, orders, dates, percentages, complaintIds, registrations, brands, asks, documents];
  const days = [...dates, facts.noticeDate ?? '2026-05-09'];
  const names = [facts.store, facts.rightsOwner, facts.otherAccount, ...brands].filter((name) => name !== undefined);
  const promises: Readonly<Record<string, boolean>> = {
    'lists are unique': lists.every((list) => new Set(list).size === list.length),
    'dates are ISO': days.every((day) => /^(?:19|20)\d\d-\d\d-\d\d$/u.test(day)),
    'addresses are lower case': emails.every(({ address }) => /^[^@\sA-Z]+@[^@\sA-Z]+$/u.test(address)),
    'names are short and on one line': names.every((name) => name.length <= 80 && !name.includes('\n') && name.trim() !== ''),
    'a part is not more than the whole': ratio === undefined || ratio.n <= ratio.total,
    'a deadline is to come': deadline === undefined || deadline.amount > 0,
    'the store is one of Amazon': /^(?:amazon\.[a-z.]+)?$/u.test(facts.marketplace),
    'at most three cases': casesIn(text, caseTypes).length <= 3 && bestThree(text, caseTypes).length <= 3,
  };
  return Object.keys(promises).filter((promise) => promises[promise] === false);
}

describe('whatever is pasted', () => {
  it('is read without an error', () => {
    fc.assert(fc.property(noise, (text) => { expect(flawsOf(text)).toEqual([]); }), { numRuns: 300 });
  });

  it('is read to its end, however often it repeats itself', () => {
    fc.assert(fc.property(rows, (text) => { expect(flawsOf(text)).toEqual([]); }), { numRuns: 60 });
  });

  it('says the same each time', () => {
    fc.assert(fc.property(noise, (text) => { expect(readNotice(text)).toEqual(readNotice(text)); }), { numRuns: 50 });
  });

  it('says the same with quote marks, other line ends, and blank lines around it', () => {
    fc.assert(
      fc.property(sample, fc.boolean(), fc.boolean(), (text, isQuoted, isDos) => {
        const quoted = isQuoted ? text.replace(/^/gmu, '> ') : text;
        const sent = `\n\n${isDos ? quoted.replaceAll('\n', '\r\n') : quoted}\n\n`;
        expect(readNotice(sent)).toEqual(readNotice(text));
      }),
      { numRuns: 150 },
    );
  });

  it('is read when it is cut anywhere', () => {
    fc.assert(fc.property(sample, fc.nat(4000), (text, at) => { expect(flawsOf(text.slice(0, at))).toEqual([]); }), { numRuns: 200 });
  });

  it('names only identifiers that stand in it', () => {
    fc.assert(
      fc.property(sample, fc.nat(4000), (text, at) => {
        const part = text.slice(at).replaceAll('=\n', '').replaceAll('－', '-').normalize('NFKC');
        const { asins, orders } = readNotice(text.slice(at));
        for (const id of [...asins, ...orders]) expect(part).toContain(id);
      }),
      { numRuns: 150 },
    );
  });
});
