import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Drawn as Shown, Expects } from '../../../src/bot/message.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { type Locale, locales } from '../../../src/cases/localized.ts';
import { englishBlank } from '../../../src/flows/on-english.ts';
import { factBlank } from '../../../src/flows/on-facts.ts';
import type { Act } from '../../../src/flows/exchange.ts';
import { pressedAt } from '../../../src/flows/route.ts';
import type { Session } from '../../../src/flows/session.ts';
import { factNames } from '../../../src/cases/facts.ts';
import { everyCase, otherRoutes } from '../answers/all.ts';
import type { SellerWith } from '../next-move.ts';
import { noticeFor } from '../answers/notices.ts';
import type { Drawn } from './drawn.ts';
import { sensible } from './sensible.ts';

const folder = join(import.meta.dirname, '../../fixtures/notices');

/** Every notice of the fixtures. */
const notices: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const stories = [...everyCase, ...otherRoutes];

/** Somebody with a letter in mind: which one, and whether they have Amazon's notice, by a number. */
export function sellerBy(n: number, locale: Locale): SellerWith {
  const wanted = stories[n % stories.length] ?? everyCase[0];
  if (!wanted) throw new Error('no story');
  const hasNotice = Math.floor(n / stories.length) % 2 === 1 && everyCase.includes(wanted);
  return { locale, wanted, ...(hasNotice && { notice: noticeFor(wanted) }) };
}

/** What a person has before them and knows of what they did. */
export interface Sight {
  readonly seller: SellerWith;
  readonly session: Session;
  readonly room: string;
  /** What the last answer shows. */
  readonly shown: readonly Shown[];
  /** What could be pressed, and the forms that could be opened, in the answers before. */
  readonly old: readonly Action[];
  readonly forms: readonly Expects[];
  /** What they did last. */
  readonly last: Act | undefined;
}

/** Everything that can be pressed on messages. */
export const actionsOn = (shown: readonly Shown[]): readonly Action[] =>
  shown.flatMap(({ buttons, options }) => [
    ...buttons.flat().map(({ action }) => action),
    ...(options?.items ?? []).map(({ item, ticked }): Action => ({ draft: options?.draft ?? '-', at: options?.at ?? 'session', press: { do: 'tick', item, on: !ticked } })),
  ]);

export const draftAt = ({ session, room }: Pick<Sight, 'session' | 'room'>): Draft | undefined => {
  const id = session.active[room];
  return id === undefined || !Object.hasOwn(session.drafts, id) ? undefined : session.drafts[id];
};

/** A mark that tells one typed text from all others. */
const markOf = (count: number): string => `zq${count}x`;

export const marksIn = (text: string): readonly string[] => text.match(/zq\d+x/gu) ?? [];

/** Words get a mark; values, buttons' names and what holds no words stay as they are. */
const marked = (text: string, count: number): string => (text.length > 15 && /\p{L}{3}/u.test(text) ? `${text} ${markOf(count)}` : text);

function ofForm({ draft, at, fills }: Expects, typed: string): Act {
  const press = (() => {
    if (!fills) return { do: 'say', text: typed } as const;
    const fact = factNames.find((name) => name === fills.item);
    if (fills.blank === factBlank && fact) return { do: 'fact-is', fact, text: typed } as const;
    if (!fills.more || fills.blank === englishBlank) return { do: 'fill', item: fills.item, blank: fills.blank, text: typed } as const;
    const parts = typed.split(/[\n;]/u);
    const names = [fills.blank, ...fills.more];
    return { do: 'fill', item: fills.item, blank: fills.blank, text: typed, values: Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ''])) } as const;
  })();
  return { kind: 'press', draft, at, press };
}

/** What is done when somebody who sees this does that; `undefined` when there is nothing to do it to. */
export function actOf(drawn: Drawn, sight: Sight, count: number): Act | undefined {
  const draft = draftAt(sight);
  switch (drawn.do) {
    case 'go':
      return sensible(sight.seller, draft, actionsOn(sight.shown), drawn.n + count);
    case 'shown':
    case 'old': {
      const actions = drawn.do === 'shown' ? actionsOn(sight.shown) : sight.old;
      const action = actions[drawn.n % actions.length];
      return action && { kind: 'press', ...action };
    }
    case 'forge': {
      const others = Object.keys(sight.session.drafts);
      const of = drawn.draft === 'here' ? draft?.id : drawn.draft === 'other' ? others[count % others.length] : drawn.draft;
      return { kind: 'press', draft: of ?? '-', at: drawn.here && draft ? pressedAt(draft.at) : drawn.at, press: drawn.press };
    }
    case 'type': {
      const isWords = draft?.at.step === 'ask' || draft?.at.step === 'link';
      return { kind: 'text', text: isWords ? marked(drawn.text, count) : drawn.text };
    }
    case 'form': {
      const expects = sight.forms[sight.forms.length - 1 - (drawn.n % Math.min(4, sight.forms.length))];
      return expects && ofForm(expects, expects.fills ? drawn.text : marked(drawn.text, count));
    }
    case 'notice':
      return noticeAct(drawn, notices[drawn.n % notices.length] ?? '');
    case 'translated': {
      const place = draft?.at;
      if (!draft || !place || !('question' in place)) return undefined;
      const item = drawn.here && 'item' in place ? place.item : 'o1';
      return { kind: 'translated', draft: draft.id, question: place.question, item, result: drawn.ok ? { ok: true, text: drawn.text } : { ok: false, problem: 'failed' } };
    }
    case 'act':
      return drawn.act;
    case 'link': {
      const ids = Object.keys(sight.session.drafts);
      return { kind: 'start', draft: ids[drawn.n % ids.length] ?? 'gone' };
    }
    case 'again':
    case 'twice':
      return sight.last;
    case 'locale':
      return { kind: 'press', draft: '-', at: 'session', press: { do: 'locale', locale: locales[drawn.n] ?? 'en' } };
    case 'room':
    case 'wait':
      return undefined;
  }
}

function noticeAct({ how }: Drawn & { do: 'notice' }, text: string): Act {
  if (how === 'text') return { kind: 'text', text };
  if (how === 'start') return { kind: 'start', notice: text };
  return { kind: 'notice', text, ...(how === 'unread' && { unread: 'locked' }) };
}
