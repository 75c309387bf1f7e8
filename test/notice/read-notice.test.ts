import { describe, expect, it } from 'vitest';
import type { NoticeFacts } from '../../src/notice/facts.ts';
import { readNotice } from '../../src/notice/read-notice.ts';
import { samples } from './samples.ts';

describe('the facts of a notice', () => {
  it.each(samples)('$name', ({ text, facts }) => {
    expect(readNotice(text)).toEqual(facts);
  });
});

describe('a notice that lost its line breaks', () => {
  const joined = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');

  it.each(samples)('$name says the same of store and date, or nothing', ({ text, facts }) => {
    const { store, noticeDate } = readNotice(joined(text));
    expect([facts.store, undefined]).toContain(store);
    expect([facts.noticeDate, undefined]).toContain(noticeDate);
  });

  it('still has most of its stores', () => {
    const named = samples.filter(({ facts }) => facts.store !== undefined);
    const kept = named.filter(({ text, facts }) => readNotice(joined(text)).store === facts.store);
    expect(kept.length / named.length).toBeGreaterThan(0.9);
  });

  it.each([
    ['Policy warning Saturday, May 9, 2026 10:15 AM PDT Dear Luma Harbor Home, Your listing was removed.', 'Luma Harbor Home', '2026-05-09'],
    ['From: Amazon <x@amazon.com> Sent: Saturday, May 9, 2026 10:15 AM To: me@shop.example Subject: Your account Hello Harbor & Pine Supply, We removed it.', 'Harbor & Pine Supply', '2026-05-09'],
    ['Policy Warning: 7 January 2026 Dear Lanting Crafts Co., Ltd, Your rate is high.', 'Lanting Crafts Co., Ltd', '2026-01-07'],
    ['绩效通知 2026年5月9日 尊敬的青禾灯饰：商品因真实性问题被下架。', '青禾灯饰', '2026-05-09'],
    ['2026年5月9日青禾灯饰您好：您的账户已停用。', '青禾灯饰', '2026-05-09'],
    ['帳戶面臨停用風險Duck Pond Toys 您好：您的延遲出貨率過高。', 'Duck Pond Toys', undefined],
    ['您的帳戶因延遲出貨率過高已停用。賣家績效團隊 2026年5月9日', undefined, '2026-05-09'],
    ['Your account was deactivated on May 9, 2026 Dear Luma Harbor Home, Your account', 'Luma Harbor Home', undefined],
    ['Your offers for the week ending May 9, 2026 Dear Seller, Your offers', undefined, undefined],
    ['Delivery date: May 9, 2026 Hello, Your order is late.', undefined, undefined],
    ['I wrote Dear Amazon, We are sorry. You said Hello Kitty, Your item is fake.', undefined, undefined],
  ])('%s', (text, store, date) => {
    const read = readNotice(text);
    expect([read.store, read.noticeDate]).toEqual([store, date]);
  });
});

/** A fact as a set of statements, so that what is missing and what is wrong can be counted. */
function statements(value: unknown): readonly string[] {
  if (value === undefined || value === '') return [];
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [JSON.stringify(value)];
}

const factNames = [
  'asins', 'orders', 'dates', 'noticeDate', 'percentages', 'metric', 'ratio', 'marketplace', 'emails', 'complaintIds', 'registrations',
  'brands', 'rightsOwner', 'store', 'otherAccount', 'deadline', 'dueDate', 'asks', 'documents', 'scope', 'state',
] as const satisfies readonly (keyof NoticeFacts)[];

describe('what is read over all samples', () => {
  const rows = factNames.map((fact) => {
    const pairs = samples.map(({ text, facts }) => ({ read: statements(readNotice(text)[fact]), said: statements(facts[fact]) }));
    const count = (of: (pair: { readonly read: readonly string[]; readonly said: readonly string[] }) => number): number =>
      pairs.reduce((sum, pair) => sum + of(pair), 0);
    const right = count(({ read, said }) => read.filter((one) => said.includes(one)).length);
    const [read, said] = [count((pair) => pair.read.length), count((pair) => pair.said.length)];
    return { fact, said, precision: right / read, recall: right / said };
  });

  it('leaves nothing out and adds nothing', () => {
    const line = ({ fact, said, precision, recall }: (typeof rows)[number]): string =>
      `${fact.padEnd(14)} ${String(said).padStart(4)}   ${precision.toFixed(3)}   ${recall.toFixed(3)}`;
    // oxlint-disable-next-line no-console
    console.log([`${samples.length} notices`, 'fact           said   precision recall', ...rows.map(line)].join('\n'));
    for (const { fact, precision, recall } of rows) expect({ fact, precision, recall }).toEqual({ fact, precision: 1, recall: 1 });
  });

  it('meets every kind of fact', () => {
    for (const { fact, said } of rows) expect(said, fact).toBeGreaterThan(0);
  });
});
