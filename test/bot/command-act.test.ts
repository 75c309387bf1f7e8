import { describe, expect, test } from 'vitest';
import { commandAct } from '../../src/bot/command-act.ts';
import type { Act } from '../../src/flows/exchange.ts';

const start = (more: Partial<Act & { kind: 'start' }> = {}): Act => ({ kind: 'start', ...more });
const command = (name: (Act & { kind: 'command' })['command']): Act => ({ kind: 'command', command: name });
const unknown: Act = { kind: 'unknown-command' };

const table: readonly (readonly [typed: string, act: Act])[] = [
  ['/poa', start()],
  ['/start', start()],
  ['/start poa', start()],
  ['  /poa  ', start()],
  ['/POA', start()],
  ['/poa@poa_bot', start()],
  ['/poa late-shipment', start({ caseId: 'late-shipment' })],
  ['/start late-shipment', start({ caseId: 'late-shipment' })],
  ['/start d_k3x9a2b', start({ draft: 'k3x9a2b' })],
  ['/start d___proto__', start({ draft: '__proto__' })],
  ['/poa Hello,\nyour Late Shipment Rate is too high.', start({ notice: 'Hello,\nyour Late Shipment Rate is too high.' })],
  ['/poa\nYour account', start({ notice: 'Your account' })],
  ['/drafts', command('drafts')],
  ['/cancel', command('cancel')],
  ['/language', command('language')],
  ['/forget', command('forget')],
  ['/privacy', command('privacy')],
  ['/help', command('help')],
  ['/done', command('done')],
  ['/back', command('back')],
  ['/skip', command('skip')],
  ['/Back@poa_bot now', command('back')],
  ['/', unknown],
  ['//', unknown],
  ['/nothing', unknown],
  ['/constructor', unknown],
  ['/__proto__', unknown],
  ['/poa1', unknown],
  ['/poa/../drafts', unknown],
  ['poa', unknown],
  ['', unknown],
];

describe('a command', () => {
  test.each(table)('%j', (typed, act) => {
    expect(commandAct(typed)).toEqual(act);
  });
});
