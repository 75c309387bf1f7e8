import { caseTypeOf, caseTypes } from '../cases/all.ts';
import { caseIdsIn, combinedId } from '../cases/combine.ts';
import type { Draft, Place } from '../cases/draft.ts';
import type { Facts } from '../cases/facts.ts';
import { bestThree, casesIn } from '../notice/detect-case.ts';
import { readNotice } from '../notice/read-notice.ts';
import { cleanText, isEmpty, keptNotice, longestNotice } from './clean-text.ts';
import { withCase } from './draft-change.ts';
import type { Reply, Turn } from './exchange.ts';
import { factsFrom, withMoreFacts } from './notice-facts.ts';
import { isAtFacts } from './on-facts.ts';
import { begin, resume, start } from './on-draft.ts';
import { privateRoom } from './session.ts';
import { at, firstPlace } from './route.ts';
import { activeDraft, type Context, notice, say, show, showAgain } from './turn.ts';

/** Fewer characters than this are talk, unless they name a case; Chinese says as much in fewer. */
const shortest = { latin: 40, han: 16 } as const;

/** Whether a text is long enough to be a notice. */
export const isLongEnough = (text: string): boolean => text.length >= (/\p{Script=Han}/u.test(text) ? shortest.han : shortest.latin);

/** How much of a further notice is kept at the cost of the first, when there is no room for both. */
const keptOfNext = 2500;

const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed();

/** Keeps Amazon's notice with a draft, after one that it has: what came last matters most, so there is always room for it. */
export function withNotice(draft: Draft, text: string): Draft {
  const { notice: held } = draft;
  if (held?.includes(text)) return draft;
  if (held === undefined) return { ...draft, notice: cut(text, keptNotice) };
  const next = cut(text, Math.max(keptOfNext, keptNotice - held.length - 2));
  return { ...draft, notice: cut(`${cut(held, keptNotice - next.length - 2)}\n\n${next}`, keptNotice) };
}

/** What a notice says: its facts, and its cases when they are clear. */
interface Heard {
  readonly facts: Facts;
  readonly clear: readonly string[];
}

function heardIn(text: string): Heard {
  const cases = casesIn(text, caseTypes);
  const clear = cases.map(({ id }) => id);
  const metrics = cases.filter(({ mustName }) => mustName.includes('percentage'));
  // Of several metrics the one figure that is read is nobody's for certain.
  const metricOf = clear.length === 0 ? undefined : metrics.length > 1 ? 'several' : (metrics[0] ?? cases[0])?.id;
  const likely = clear.length > 0 ? [] : bestThree(text, caseTypes).map(({ id }) => id);
  return { facts: { ...factsFrom(readNotice(text), likely), ...(metricOf !== undefined && { metricOf }) }, clear };
}

const isNotice = ({ facts, clear }: Heard): boolean => clear.length > 0 || Object.keys(facts.values).length > 0;

/** The facts of another notice in place of those before; what the seller typed stays. */
function withTyped(facts: Facts, before: Facts | undefined): Facts {
  const typed = before?.typed ?? [];
  const kept = Object.fromEntries(typed.flatMap((fact) => (before?.values[fact] === undefined ? [] : [[fact, before.values[fact]]])));
  const left = Object.fromEntries(Object.entries(facts.values).filter(([fact]) => !typed.some((each) => each === fact)));
  return typed.length === 0 ? facts : { ...facts, values: { ...left, ...kept }, typed };
}

/** Amazon's notice, where the case is not settled yet: read, kept, and shown to be confirmed. */
export function onNotice(context: Context, draft: Draft | undefined, text: string): Turn {
  const heard = heardIn(text);
  const isTalk = !isLongEnough(text) && !(heard.clear.length > 0 && draft?.at.step !== 'facts');
  if (isTalk) return draft ? showAgain(context, draft, notice('choose-first')) : say(context, notice('no-active-draft'));
  if (!draft) return begin(context, { notice: cut(text, keptNotice), ...placed(heard) }, ...saidOf(heard));
  const { at: place } = draft;
  // Talk beside a notice that was read is no other notice.
  if (draft.notice !== undefined && !isNotice(heard)) return showAgain(context, draft, notice('choose-first'));
  const kept = withNotice(draft, text);
  if (place.step === 'case' && place.also) {
    const added = heard.clear.reduce(withAlso, kept);
    return heard.clear.length === 0 ? show(context, kept, notice('case-unclear')) : show(context, at({ ...added, facts: withMoreFacts(draft.facts, heard.facts) }, firstPlace));
  }
  const { caseId, ...rest } = placed(heard);
  const settled = caseId ?? (place.step === 'case' ? undefined : draft.caseId);
  const facts = withTyped(rest.facts, draft.facts);
  if (settled === undefined) return show(context, { ...kept, facts, at: { step: 'case' } }, ...saidOf(heard));
  return show(context, at({ ...withCase(kept, settled), facts }, firstPlace));
}

/** Where a notice leads: to the facts of its cases, or to the choice of the case. */
function placed({ facts, clear }: Heard): { readonly facts: Facts; readonly at: Place; readonly caseId?: string } {
  return clear.length === 0 ? { facts, at: { step: 'case' } } : { facts, at: firstPlace, caseId: combinedId(clear) };
}

const saidOf = (heard: Heard): readonly Reply[] =>
  heard.clear.length > 0 ? [] : [notice(isNotice(heard) ? 'case-unclear' : 'nothing-read')];

/** The second part of a notice that the app cut in two: the facts of both, and the case that both speak for. */
export function onRestOfNotice(context: Context, draft: Draft, text: string): Turn {
  const { notice: held = '' } = draft;
  const heard = heardIn(`${held}\n${text}`);
  const whole = { ...draft, notice: cut(`${held}\n\n${text}`, keptNotice), facts: withMoreFacts(draft.facts, heard.facts) };
  const caseId = heard.clear.length > 0 ? combinedId(heard.clear) : draft.caseId;
  return show(context, caseId === undefined ? at(whole, { step: 'case' }) : at(withCase(whole, caseId), firstPlace), notice('taken'));
}

/** Whether a notice is all that was given to a draft, so that what comes with it is its second part. */
export const isPastedOnly = ({ notice: held = '', answers }: Draft, from: number): boolean =>
  held.length >= Math.min(from, keptNotice) && Object.keys(answers).length === 0;

/** A notice that comes when the letter is there, or nearly: Amazon's answer, most likely. It is kept with the draft. */
export const isFurtherNotice = (text: string): boolean => isLongEnough(text) && isNotice(heardIn(text));

/** A notice for certain: from a file, a message command, or with `/poa`. A draft on its way goes on and keeps it. */
export function onSureNotice(context: Context, typed: string): Turn {
  const draft = activeDraft(context);
  const text = cleanText(typed).slice(0, longestNotice).toWellFormed();
  if (isEmpty(text)) return say(context, notice('empty'), ...(draft ? [{ kind: 'prompt', draft: draft.id } as const] : []));
  if (!isLongEnough(text) && heardIn(text).clear.length === 0) return draft ? resume(context, draft) : start(context, {});
  if (draft && draft.at.step !== 'case' && !isAtFacts(draft.at)) return resume(context, withNotice(draft, text), notice('taken'));
  return context.input.room === privateRoom || draft ? onNotice(context, draft, text) : aside(context, text);
}

/** A notice sent to a shared room: a draft with it waits in private, until the seller says where to go on. */
function aside(context: Context, text: string): Turn {
  const { session, input } = context;
  const heard = heardIn(text);
  const change = { notice: cut(text, keptNotice), ...placed(heard), aside: input.room };
  const begun = begin({ ...context, input: { ...input, room: privateRoom } }, change);
  const id = begun.session?.active[privateRoom];
  if (!begun.session || id === undefined || Object.hasOwn(session.drafts, id)) return begun;
  const draft = begun.session.drafts[id];
  const drafts = draft ? { ...begun.session.drafts, [id]: { ...draft, aside: input.room } } : begun.session.drafts;
  const active = { ...begun.session.active, ...session.active };
  return { session: { ...begun.session, drafts, active }, replies: [{ kind: 'where', draft: id }] };
}

/** The seller stays in the shared room with what they sent there: the draft that it began goes on there. */
export function stayWith(context: Context, draft: Draft): Turn {
  const { aside: _, ...rest } = draft;
  return show(context, { ...rest, room: context.input.room });
}

/** Whether a draft is a notice that was sent to this room, and nothing of it has been touched in private since. */
export const isAsideOf = (draft: Draft, room: string): boolean => draft.aside === room;

/** The case that was chosen where a notice names several: one more part of the letter. */
export const withAlso = (draft: Draft, caseId: string): Draft =>
  draft.caseId === undefined || !caseTypeOf(caseId) ? withCase(draft, caseId) : withCase(draft, combinedId([...caseIdsIn(draft.caseId), caseId]));
