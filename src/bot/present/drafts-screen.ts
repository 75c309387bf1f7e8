import { caseTypeOf } from '../../cases/all.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, itemsAt } from '../../cases/items.ts';
import type { Locale } from '../../cases/localized.ts';
import { isVisibleIn, progressOf } from '../../flows/on-draft.ts';
import { say } from '../../messages/say.ts';
import type { Button, Message } from '../message.ts';
import { assess } from './assessment.ts';
import { buttonsOf, message } from './card.ts';
import { shorten } from './label.ts';
import { bold, plain, stack } from './spans.ts';
import type { View } from './view.ts';

/** Lists the drafts that may be seen here, the latest first. */
export function draftsScreen(view: View): Message {
  const { session, room } = view;
  const { locale } = session;
  const drafts = Object.values(session.drafts)
    .filter((draft) => isVisibleIn(room, draft))
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  const lines = drafts.map((draft, index) => [plain(`${index + 1}. ${draftLine(draft, view)}`)]);
  return message({
    spans:
      lines.length === 0
        ? [plain(say(locale, 'drafts.none'))]
        : stack([[bold(say(locale, 'drafts.title'))], ...lines]),
    buttons: [
      ...drafts.map((draft, index) => draftButtons(draft, index + 1, locale)),
      [buttonsOf(undefined, 'session')(say(locale, 'button.new'), { do: 'new' })],
    ],
  });
}

/** Asks whether a draft may go for good. */
export function discardScreen(draft: Draft, view: View): Message {
  const { locale } = view.session;
  const button = buttonsOf(draft, 'session');
  return message({
    spans: stack([[plain(draftLine(draft, view))], [plain(say(locale, 'drafts.discard'))]], '\n\n'),
    buttons: [
      [
        button(say(locale, 'button.discard-yes'), { do: 'discard-yes' }, 'danger'),
        button(say(locale, 'button.keep-draft'), { do: 'open' }),
      ],
    ],
  });
}

/** After replies that did not arrive: one tap shows the step in hand. */
export function missedScreen({ session, room }: View): Message {
  const { locale, drafts } = session;
  const draft = drafts[session.active[room] ?? ''];
  if (!draft || !isVisibleIn(room, draft)) return message({ spans: [plain(say(locale, 'missed.no-draft'))] });
  return message({
    spans: [plain(say(locale, 'missed.step'))],
    buttons: [[buttonsOf(draft, 'session')(say(locale, 'button.continue'), { do: 'open' }, 'primary')]],
  });
}

function draftButtons(draft: Draft, n: number, locale: Locale): readonly Button[] {
  const button = buttonsOf(draft, 'session');
  return [
    button(say(locale, 'button.continue-n', { n }), { do: 'open' }),
    button(say(locale, 'button.discard-n', { n }), { do: 'discard' }, 'danger'),
  ];
}

/** `Late shipment rate · Luma Home · 2026-05-09 · at 4/6`. */
function draftLine(draft: Draft, { session: { locale }, now }: View): string {
  const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  const store = caseType ? itemsAt(caseType, draft, 'store')[0]?.text : answerAt(draft, 'store').own.at(-1)?.text;
  const hasLetter = caseType && draft.at.step === 'letter' && assess({ caseType, draft, locale, now }).blocked.length === 0;
  const progress = hasLetter ? say(locale, 'drafts.lettered') : say(locale, 'drafts.progress', { k: progressOf(draft) });
  const day = new Date(draft.updatedAt).toISOString().slice(0, 10);
  return [caseType?.name[locale] ?? say(locale, 'drafts.no-case'), shorten(store ?? ''), day, progress]
    .filter((part) => part !== '')
    .join(' · ');
}
