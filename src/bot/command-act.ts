import { type Act, type Command } from '../flows/exchange.ts';

/** The commands that every platform lists, in order (design.md 2.10); each has a description in `messages`. */
export const listedCommands = ['poa', 'drafts', 'cancel', 'language', 'forget', 'privacy', 'help'] as const;

const commands: Readonly<Record<string, Command>> = {
  drafts: 'drafts',
  cancel: 'cancel',
  language: 'language',
  forget: 'forget',
  privacy: 'privacy',
  help: 'help',
  done: 'done',
  back: 'back',
  skip: 'skip',
};

/** What `/poa` or a deep link may carry: a draft of the person's own, a case, a pasted notice, or nothing. */
function startAct(payload: string): Act {
  if (/\s/u.test(payload)) return { kind: 'start', notice: payload };
  if (payload.startsWith('d_')) return { kind: 'start', draft: payload.slice(2) };
  return payload === '' || payload === 'poa' ? { kind: 'start' } : { kind: 'start', caseId: payload };
}

/** A typed command, the same on every channel: `/poa`, `/start [payload]`, `/drafts`, ... */
export function commandAct(text: string): Act {
  const [, name = '', payload = ''] = /^\/([a-z]+)(?:@\w+)?(?:\s+(.*))?$/isu.exec(text.trim()) ?? [];
  const known = name.toLowerCase();
  if (known === 'poa' || known === 'start') return startAct(payload);
  const command = Object.hasOwn(commands, known) ? commands[known] : undefined;
  return command ? { kind: 'command', command } : { kind: 'unknown-command' };
}
