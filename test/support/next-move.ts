import { caseTypeOf, suggestionsAt } from '../../src/cases/all.ts';
import { blankOf } from '../../src/cases/blanks.ts';
import type { CaseType } from '../../src/cases/case-type.ts';
import { caseIdsIn, partLink } from '../../src/cases/combine.ts';
import type { Draft, Place } from '../../src/cases/draft.ts';
import { fingerprint } from '../../src/cases/fingerprint.ts';
import { answerAt, isAnswered, itemsAt } from '../../src/cases/items.ts';
import type { Locale } from '../../src/cases/localized.ts';
import { answerMode, type Question } from '../../src/cases/question.ts';
import { routeOf } from '../../src/cases/route.ts';
import { shorten } from '../../src/bot/present/label.ts';
import { itemName } from '../../src/bot/present/reading-copy.ts';
import type { Act, Press } from '../../src/flows/exchange.ts';
import { offeredValues } from '../../src/flows/offers.ts';
import { openFrom } from '../../src/flows/read-values.ts';
import { pressedAt } from '../../src/flows/route.ts';
import { say } from '../../src/messages/say.ts';

/** A seller with a letter in mind. */
export interface SellerWith {
  readonly locale: Locale;
  /** What they answer; blanks in English. */
  readonly wanted: Draft;
  /** Amazon's notice, which they paste in place of choosing the case. */
  readonly notice?: string;
  /** Takes the shortest honest way: lets stand what the notice answered, taps what is offered. */
  readonly isQuick?: boolean;
}

/** What they do next: as a hand does it, and as the conversation takes it. */
export interface NextMove {
  readonly do: 'tick' | 'press' | 'type' | 'begin';
  readonly what: string;
  readonly act: Act;
}

const isDate = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/u;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The most fields of a form (platforms.md 2.1). */
const mostFields = 5;

/** A value as somebody who writes Chinese types it: their dates. */
function typedIn(locale: Locale, value: string): string {
  const [, month, day, year] = isDate.exec(value) ?? [];
  if (locale === 'en' || month === undefined) return value;
  return `${year}年${months.indexOf(month) + 1}月${day}日`;
}

function caseOf(id: string | undefined): CaseType {
  const caseType = caseTypeOf(id ?? '');
  if (!caseType) throw new Error(`no case ${id}`);
  return caseType;
}

const typing = (what: string): NextMove => ({ do: 'type', what, act: { kind: 'text', text: what } });

const pressing = (draft: Draft, label: string, press: Press): NextMove => ({
  do: press.do === 'tick' ? 'tick' : 'press',
  what: shorten(label),
  act: { kind: 'press', draft: draft.id, at: pressedAt(draft.at), press },
});

/** What the seller does where their draft stands; `undefined` once they hold the letter. */
export function nextMove(seller: SellerWith, draft: Draft | undefined): NextMove | undefined {
  const { locale, notice, isQuick } = seller;
  if (!draft) return isQuick && notice !== undefined ? typing(notice) : { do: 'begin', what: '', act: { kind: 'start' } };
  const place = draft.at;
  switch (place.step) {
    case 'case':
      return atCase(seller, draft, place);
    case 'facts':
      return atFacts(seller, draft);
    case 'fact':
      return typing(storeOf(seller.wanted));
    case 'ask':
      return atQuestion(seller, draft, place.question);
    case 'blank':
      return atBlank(seller, draft, place);
    case 'link':
      return atLink(seller, draft, place);
    case 'review':
      return pressing(draft, say(locale, 'button.create'), { do: 'create' });
    case 'letter':
      return undefined;
    default:
      throw new Error(`no seller comes to ${place.step}`);
  }
}

function atCase({ locale, wanted, notice }: SellerWith, draft: Draft, place: Place & { step: 'case' }): NextMove {
  if (notice !== undefined && draft.notice === undefined) return typing(notice);
  const [main = '', ...others] = caseIdsIn(wanted.caseId ?? '');
  const has = draft.caseId === undefined ? [] : caseIdsIn(draft.caseId);
  const caseType = caseOf(place.also ? others.find((id) => !has.includes(id)) : main);
  if (place.group === caseType.group || draft.facts?.cases.includes(caseType.id))
    return pressing(draft, caseType.name[locale], { do: 'case', caseId: caseType.id });
  return pressing(draft, say(locale, `group.${caseType.group}`), { do: 'group', group: caseType.group });
}

/** The store's name, where the notice gives another one than the letter has. */
function isOtherStore({ wanted }: SellerWith, { facts }: Draft): boolean {
  const store = facts?.values.store;
  return store !== undefined && storeOf(wanted) !== store;
}

const storeOf = (wanted: Draft): string => answerAt(wanted, 'store').own[0]?.text ?? '';

function atFacts(seller: SellerWith, draft: Draft): NextMove {
  const { locale, wanted } = seller;
  if (isOtherStore(seller, draft)) return pressing(draft, say(locale, 'button.fact', { name: say(locale, 'fact.store') }), { do: 'fact', fact: 'store' });
  if (draft.caseId !== wanted.caseId) return pressing(draft, say(locale, 'button.also'), { do: 'also' });
  const caseType = caseOf(wanted.caseId);
  const route = routeOf(caseType, wanted);
  const label = caseType.routes.length > 1 ? say(locale, `button.route-${route}`) : say(locale, 'button.begin');
  return pressing(draft, label, { do: 'route', route });
}

function atQuestion(seller: SellerWith, draft: Draft, question: Question): NextMove {
  const { locale, wanted, isQuick } = seller;
  const caseType = caseOf(draft.caseId);
  const [has, wants] = [answerAt(draft, question), answerAt(wanted, question)];
  const isListed = answerMode[question] === 'list';
  if (isQuick && !isListed && isAnswered(draft, question)) return done(draft, locale);
  const unwanted = has.ticked.find((id) => !wants.ticked.includes(id) && !isQuick);
  // In the order in which they want them: the letter keeps that of the causes.
  const changed = unwanted ?? wants.ticked.find((id) => !has.ticked.includes(id));
  const suggestion = suggestionsAt(caseType, question).find(({ id }) => id === changed);
  if (suggestion) return pressing(draft, suggestion.label[locale], { do: 'tick', item: suggestion.id, on: suggestion.id !== unwanted });
  const words = wants.own.find(({ text }) => !has.own.some((own) => own.used && own.text === text.replaceAll('\u001B', '')));
  if (words) return typing(words.text);
  return isAnswered(draft, question) ? done(draft, locale) : pressing(draft, say(locale, 'button.skip'), { do: 'skip' });
}

const done = (draft: Draft, locale: Locale): NextMove => pressing(draft, say(locale, 'button.done'), { do: 'done' });

/** Types the values of a sentence in one message, or as many as a form of Discord's has fields. */
function atBlank({ locale, wanted, isQuick }: SellerWith, draft: Draft, place: Place & { step: 'blank' }): NextMove {
  const { question, item, blank } = place;
  const values = answerAt(wanted, question).blanks[item] ?? {};
  const open = openFrom(caseOf(draft.caseId), draft, place).slice(0, mostFields);
  const value = values[blank] ?? '';
  if (isQuick && open.length === 1 && offeredValues(caseOf(draft.caseId), draft, place).includes(value))
    return pressing(draft, value, { do: 'value', item, blank, pick: fingerprint(value) });
  const typed = open.map((each) => (blankOf(each).kind === 'date' ? typedIn(locale, values[each] ?? '') : (values[each] ?? '')));
  return typing(typed.join(locale === 'en' ? '; ' : '；'));
}

function atLink({ locale, wanted }: SellerWith, draft: Draft, place: Place & { step: 'link' }): NextMove {
  const caseType = caseOf(draft.caseId);
  const { question, item } = place;
  const text = answerAt(draft, question).own.find(({ id }) => id === item)?.text;
  const cause = answerAt(wanted, question).own.find((words) => words.text === text)?.answers ?? 'none';
  const press: Press = { do: 'link', item, cause };
  if (cause === 'all') return pressing(draft, say(locale, 'button.all-causes'), press);
  if (cause === 'none') return pressing(draft, say(locale, 'button.no-cause'), press);
  const part = caseType.parts?.find(({ id }) => partLink(id) === cause);
  const named = itemsAt(caseType, draft, 'why').find(({ id }) => id === cause);
  const label = named ? itemName(named, locale) : part?.name[locale];
  if (label === undefined) throw new Error(`no cause ${cause} at ${question}`);
  return pressing(draft, label, press);
}

/** Words that tell where a draft stands, on any channel. */
export function seenAt(draft: Draft | undefined, wanted: Draft, locale: Locale): string {
  const place = draft?.at;
  switch (place?.step) {
    case undefined:
      return '';
    case 'case':
      return say(locale, place.also ? 'case.also' : 'case.title');
    case 'facts':
      return caseOf(draft?.caseId).name[locale];
    case 'fact':
      return say(locale, `fact.${place.fact}`);
    case 'ask':
    case 'blank':
    case 'link':
    case 'english':
      return say(locale, `question.${place.question}`);
    case 'review':
      return say(locale, 'review.title');
    case 'letter':
      return { plan: 'Plan of Action', dispute: 'Dispute - ', documents: 'Documents - ' }[routeOf(caseOf(wanted.caseId), wanted)];
  }
}
