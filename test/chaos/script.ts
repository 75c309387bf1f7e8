import { caseTypeOf } from '../../src/cases/all.ts';
import type { Draft } from '../../src/cases/draft.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { componentsOf } from '../../src/bot/discord/components.ts';
import { postsOf } from '../../src/bot/discord/render.ts';
import type { Drawn, Message } from '../../src/bot/message.ts';
import { present } from '../../src/bot/present/present.ts';
import { renderMessage } from '../../src/bot/telegram/render.ts';
import type { Act, PressedAt } from '../../src/flows/exchange.ts';
import { pressedAt } from '../../src/flows/route.ts';
import { newSession, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { assemble } from '../../src/letter/assemble.ts';
import { textOf } from '../../src/letter/letter.ts';
import { say } from '../../src/messages/say.ts';
import { nextMove } from '../support/next-move.ts';

export type Platform = 'telegram' | 'discord';

/** What a seller sees at the end of what the bot shows: the last text, and what there is to press or choose. */
export interface Screen {
  /** White space aside. */
  readonly text: string;
  /** Labels in reading order; of a chosen option with `☑ ` before it. */
  readonly labels: readonly string[];
}

/** One thing a seller does, and the screen it leads to. */
export interface Doing {
  readonly do: 'begin' | 'tick' | 'press' | 'type' | 'command';
  readonly what: string;
  readonly sees: Screen;
  /** What it is about, as the header of a card or a form says. */
  readonly about: PressedAt;
}

/** All that a seller does, and the letter that comes of it. */
export interface Script {
  readonly doings: readonly Doing[];
  readonly letter: string;
}

export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** More doings than any letter takes. */
const mostDoings = 200;

const place = { chat: 1, user: 1, private: true } as const;

/** What is in a file does not matter to a screen. */
const withEmptyFiles = (drawn: Drawn): Message => ({ ...drawn, files: drawn.files.map(({ name }) => ({ name, content: '' })) });

/** The end of some messages as a platform shows them. */
function screenOf(messages: readonly Message[], locale: Locale, platform: Platform): Screen {
  if (platform === 'telegram') {
    const shown = messages.flatMap((message) => renderMessage(message, { place, locale, username: 'poa_test_bot' }));
    const payloads = shown.flatMap(({ payload }) => ('text' in payload ? [payload] : []));
    const last = payloads.at(-1);
    const rows = last?.reply_markup && 'inline_keyboard' in last.reply_markup ? last.reply_markup.inline_keyboard : [];
    return { text: plain(last?.text ?? ''), labels: rows.flat().map(({ text }) => text) };
  }
  // Notes before it may be joined to it, or not be said again.
  const last = messages.at(-1);
  const content = last && postsOf(last, locale).at(-1)?.content;
  const parts = last ? (componentsOf(last, locale).at(-1) ?? []).flatMap(({ components }) => components) : [];
  const menus = parts.flatMap((part) => (part.type === 3 ? part.options : []));
  const chosen = menus.map(({ label, default: isChosen }) => (isChosen ? `☑ ${label}` : label));
  return { text: plain(content ?? ''), labels: [...chosen, ...parts.flatMap((part) => (part.type === 2 ? [part.label] : []))] };
}

interface Next {
  readonly do: Doing['do'];
  readonly what: string;
  readonly act: Act;
}

export interface ScriptOptions {
  readonly platform: Platform;
  readonly locale: Locale;
  readonly wanted: Draft;
  /** Before this doing the seller has everything deleted and begins anew, with this draft. */
  readonly anew?: { readonly before: number; readonly wanted: Draft };
}

/** The whole dialogue that leads to a letter, as the conversation itself plays it, without any process or platform. */
export function scriptFor({ platform, locale, wanted, anew }: ScriptOptions): Script {
  const doings: Doing[] = [];
  let session: Session = newSession(locale);
  let goal = wanted;

  const draftInHand = (): Draft | undefined => session.drafts[session.active['private'] ?? ''];

  function does({ do: what, what: words, act }: Next): void {
    const now = Date.now();
    const taken = step(session, { id: `i${doings.length}`, room: 'private', act }, now);
    const before = session;
    const about = pressedAt(draftInHand()?.at ?? { step: 'case' });
    session = taken.session ?? newSession(locale);
    const drawn = taken.replies.flatMap((reply) => present(reply, { session: taken.session ?? before, now, room: 'private' }));
    doings.push({ do: what, what: words, about, sees: screenOf(drawn.map((message) => withEmptyFiles(message)), locale, platform) });
  }

  while (doings.length < mostDoings) {
    if (anew && doings.length === anew.before) {
      does({ do: 'command', what: 'forget', act: { kind: 'command', command: 'forget' } });
      does({ do: 'press', what: say(locale, 'button.forget-yes'), act: { kind: 'press', draft: '-', at: 'session', press: { do: 'forget-yes' } } });
      goal = anew.wanted;
    }
    const draft = draftInHand();
    const move = nextMove({ locale, wanted: goal }, draft);
    if (!move && draft) return { doings, letter: `${textOf(assemble(lateShipmentOf(draft), draft).full)}\n` };
    if (move) does(move);
  }
  throw new Error('the dialogue goes round in circles');
}

function lateShipmentOf({ caseId }: Draft) {
  const caseType = caseTypeOf(caseId ?? '');
  if (!caseType) throw new Error(`no case ${caseId}`);
  return caseType;
}
