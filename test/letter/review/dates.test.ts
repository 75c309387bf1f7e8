import { describe, expect, it } from 'vitest';
import { findingsOf, modelNow, saying } from '../../support/draft-fixtures.ts';

const fixedBy = (...texts: readonly string[]) => ({ fixed: { own: texts.map((text) => ({ text, answers: 'all' })) } });

describe('no-date', () => {
  it('is an error when no action has a date', () => {
    const findings = findingsOf('no-date', fixedBy('We shipped all 23 orders.', 'We changed the handling time.'));
    expect(findings).toMatchObject([{ severity: 'error', question: 'fixed' }]);
    expect(findings[0]).not.toHaveProperty('item');
  });

  it('is a warning at the action that has none', () => {
    const findings = findingsOf('no-date', fixedBy('We shipped all 23 orders by May 7, 2026.', 'We changed the handling time.'));
    expect(findings).toMatchObject([{ severity: 'warning', question: 'fixed', item: 'o2' }]);
  });

  it.each(['On May 8 we shipped all.', 'In May 2026 we changed the carrier.', '5月8日已全部发出', '2026年5月已更換物流商', 'We attach the contract of each warehouse.'])(
    'lets pass: %s',
    (text) => {
      expect(findingsOf('no-date', fixedBy('We shipped all 23 orders by May 7, 2026.', text))).toEqual([]);
    },
  );

  it('waits for the date of a ticked action that is still to be filled in', () => {
    expect(findingsOf('no-date', { fixed: { ticks: { A1: {} } } })).toEqual([]);
    expect(findingsOf('no-date', { fixed: { ticks: { A3: {} } } })).toMatchObject([{ severity: 'error' }]);
  });

  it('says nothing of a part that is empty', () => {
    expect(findingsOf('no-date', { fixed: {} })).toEqual([]);
  });
});

const conflicts = (...args: Parameters<typeof findingsOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  findingsOf('date-conflict', ...args).map(({ severity, question, values }) => ({ severity, question, detail: values['detail'] }));

describe('a date in the future', () => {
  it('is refused where only what has happened may stand', () => {
    expect(conflicts(saying('fixed', 'On May 20, 2026 we changed the carrier.'))).toEqual([
      { severity: 'error', question: 'fixed', detail: { detail: 'in-future', values: { date: '2026-05-20' } } },
    ]);
    expect(conflicts(saying('when', 'Late from May 1 to June 3, 2026.'))).toMatchObject([
      { detail: { values: { date: '2026-06-03' } } },
    ]);
    expect(conflicts(saying('fixed', '2027年5月8日已全部发出'))).toHaveLength(1);
  });

  it('is today for a seller whose day has already begun', () => {
    const text = saying('fixed', 'On May 18, 2026 we changed the carrier.');
    expect(conflicts(text, { now: Date.UTC(2026, 4, 17, 10) })).toEqual([]);
    expect(conflicts(text, { now: Date.UTC(2026, 4, 17, 9, 59) })).toHaveLength(1);
  });

  it.each([
    ['fixed', 'On May 12, 2026 we signed a contract valid until December 31, 2027.'],
    ['why', 'Lot 4 (exp. March 3, 2027) was in stock.'],
    ['prevented', 'Every closure until April 30, 2027 is entered.'],
    ['fixed', 'On December 30 we shipped the rest.'],
  ] as const)('may stand in %s: %s', (question, text) => {
    expect(conflicts(saying(question, text))).toEqual([]);
  });
});

describe('an action before the problem', () => {
  it('is refused when all its dates are earlier', () => {
    expect(conflicts(saying('fixed', 'On March 2, 2026 we changed the carrier.'))).toEqual([
      {
        severity: 'error',
        question: 'fixed',
        detail: { detail: 'before-problem', values: { date: '2026-03-02', start: '2026-04-14' } },
      },
    ]);
  });

  it('is no conflict when it ends later, encloses an older paper, or nobody said when the problem began', () => {
    expect(conflicts(saying('fixed', 'By May 9, 2026 we reviewed all orders since January 2, 2026.'))).toEqual([]);
    expect(conflicts(saying('fixed', 'We attach the contract of January 2, 2026.'))).toEqual([]);
    const early = saying('fixed', 'On March 2, 2026 we changed the carrier.');
    expect(conflicts({ ...early, when: { own: ['For about three weeks before the notice.'] } })).toEqual([]);
  });
});

describe('a stretch that ends before it starts', () => {
  it('is refused', () => {
    expect(conflicts(saying('what', 'It lasted from May 9 to May 5, 2026.'))).toMatchObject([
      { detail: { detail: 'end-before-start', values: { start: '2026-05-09', end: '2026-05-05' } } },
    ]);
  });

  it('may run over New Year', () => {
    expect(conflicts(saying('what', 'Before, it was from December 28 to January 3, 2026.'))).toEqual([]);
  });
});

const attached = (text: string) => conflicts({ evidence: { own: [text] } });

describe('an old document', () => {
  it('is refused when the bill is older than 90 days or the invoice older than 365', () => {
    expect(attached('Electricity bill of January 10, 2026')).toMatchObject([
      { question: 'evidence', detail: { detail: 'too-old', values: { date: '2026-01-10' } } },
    ]);
    expect(attached('Invoice 114 of May 1, 2025')).toHaveLength(1);
    expect(attached('2025年12月1日的水电账单')).toHaveLength(1);
    expect(attached('2025年1月1日的發票')).toHaveLength(1);
  });

  it('is fine within these days, counted to the newest date', () => {
    expect(attached('Electricity bill of March 1, 2026')).toEqual([]);
    expect(attached('Invoices of March 3, 2024 and June 2, 2025')).toEqual([]);
    expect(attached('Bill of lading of January 10, 2026')).toEqual([]);
    expect(attached('Contract of January 10, 2020')).toEqual([]);
    const exactly = new Date(modelNow - 90 * 86_400_000).toISOString().slice(0, 10);
    expect(attached(`Water bill of ${exactly}`)).toEqual([]);
  });
});
