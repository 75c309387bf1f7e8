import type { Draft } from '../../src/cases/draft.ts';
import type { Act } from '../../src/flows/exchange.ts';
import { newSession } from '../../src/flows/session.ts';
import type { Message } from '../../src/bot/message.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { sessionsIn } from '../../src/store/sessions.ts';
import { type Talk, talk, type TalkOptions } from './talk.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A talk with somebody who has these drafts already; the first is in hand in private. */
export async function talkWith(drafts: readonly Draft[], options: TalkOptions = {}): Promise<Talk> {
  const sessions = sessionsIn(memoryStore(), { ttlMs: 30 * dayMs });
  const session = {
    ...newSession(options.locale ?? 'en'),
    drafts: Object.fromEntries(drafts.map((draft) => [draft.id, draft])),
    active: drafts[0] ? { private: drafts[0].id } : {},
  };
  await sessions.save(options.person ?? 'terminal:local', { session, seen: [], owed: [], revision: 1 });
  return talk({ ...options, sessions });
}

/** The draft in hand. */
export async function draftOf(somebody: Talk, room = 'private'): Promise<Draft> {
  const { active, drafts } = await somebody.session();
  const draft = drafts[active[room] ?? ''];
  if (!draft) throw new Error('no draft is in hand');
  return draft;
}

/** What a tap on a button or an option does that is on screen in these messages, to be done now or later. */
export function tap(messages: readonly Message[], label: string): Act {
  const button = messages.flatMap(({ buttons }) => buttons.flat()).find((each) => each.label === label);
  if (button) return { kind: 'press', ...button.action };
  for (const { options } of messages) {
    const option = options?.items.find((each) => each.label === label);
    if (options && option) return { kind: 'press', draft: options.draft, at: options.at, press: { do: 'tick', item: option.item, on: !option.ticked } };
  }
  throw new Error(`nothing is called ${label}`);
}
