import type { Answer, Draft } from '../../src/cases/draft.ts';

const answer = (
  ticks: Readonly<Record<string, Readonly<Record<string, string>>>>,
  own: readonly { readonly text: string; readonly answers?: string }[] = [],
): Answer => ({
  ticked: Object.keys(ticks),
  blanks: ticks,
  own: own.map((words, index) => ({ id: `o${index + 1}`, used: true, ...words })),
});

/** The model answers of the late-shipment case, as a seller gives them: the four W typed, the plan ticked and filled in. */
export const lumaHarbor: Draft = {
  id: 'luma001',
  room: 'private',
  createdAt: Date.UTC(2026, 4, 18),
  updatedAt: Date.UTC(2026, 4, 18),
  caseId: 'late-shipment',
  answers: {
    store: answer({}, [{ text: 'Luma Harbor Home' }]),
    who: answer({ P1: { role: 'shipping clerk' }, P3: { role2: 'warehouse supervisor', date: 'May 10, 2026' }, P4: { role: 'senior packer' } }),
    what: answer({
      I1: { notice_date: 'May 9, 2026', percent: '6.20%', n: '23', total: '371' },
      I2: { percent: '11.76%', n: '16', total: '136' },
      I4: { n: '23' },
      I5: { n: '22', n2: '1', date: 'May 11, 2026' },
    }),
    when: answer({ T2: { period: 'May 1-5, 2026', n: '16' } }, [
      { text: 'The other 7 shipments were confirmed late between April 14 and April 30, 2026.' },
    ]),
    where: answer({ L1: { marketplace: 'amazon.com', city: 'Dongguan, China' } }),
    why: answer({
      C3: { holiday: 'Labor Day in China', period: 'May 1-5, 2026', n: '16' },
      C1: { days: '2', n: '7' },
      C4: { old_days: '1', new_days: '2' },
    }),
    fixed: answer({
      A1: { date: 'May 8, 2026', n: '23' },
      A3: { date: 'May 7, 2026', n: '16' },
      A4: { date: 'May 10, 2026', n: '38', old_days: '1', new_days: '2' },
      A7: { date: 'May 10, 2026', tool: 'ERP' },
    }),
    prevented: answer({
      M1: { tool: 'ERP', role: 'warehouse supervisor', time: '16:00' },
      M3: { role: 'warehouse supervisor', days: '5' },
      M4: { role: 'warehouse supervisor' },
      M7: { role: 'account manager' },
      M8: { role: 'operations manager' },
    }),
    result: answer({ R1: { period: 'May 11-17, 2026', total: '94' }, R4: { date: 'May 18, 2026' } }),
    evidence: answer({ E1: {}, E4: {}, E5: {}, E6: {} }),
    signer: answer({ S2: {} }),
  },
  at: { step: 'review' },
  kept: [],
};
