import type { Act } from '../../flows/exchange.ts';
import { commandAct } from '../command-act.ts';
import { type Screen, ticksOf } from './screen.ts';

/**
 * What a line means on the screen it was typed at: a command, numbers to tick, a letter to choose, or plain words.
 * Numbers and letters may be full-width, as a Chinese keyboard gives them.
 */
export function parseLine(line: string, screen: Screen): Act {
  const typed = line.trim().normalize('NFKC');
  if (typed.startsWith('/')) return commandAct(line.trim().replace(/^／/u, '/'));
  if (screen.options && /^\d{1,2}(?:[\s,、]+\d{1,2})*$/u.test(typed)) {
    const numbers = typed.split(/[\s,、]+/u).map(Number);
    return ticksOf(screen.options, numbers) ?? { kind: 'forged' };
  }
  return screen.keys.get(typed.toLowerCase()) ?? { kind: 'text', text: line };
}
