import type { Draft, Place } from '../cases/draft.ts';
import { caseTypeOf } from '../cases/all.ts';
import type { CaseType } from '../cases/case-type.ts';
import { factNames, type FactName, type Facts } from '../cases/facts.ts';
import { answerAt } from '../cases/items.ts';
import type { Press, Turn } from './exchange.ts';
import { prefilled } from './prefill.ts';
import { cleanText, longestName, plainSigns } from './clean-text.ts';
import { withWords } from './draft-change.ts';
import { oneLine } from './read-words.ts';
import { readValue, type ValueReading } from './read-value.ts';
import { at, firstPlace, toQuestions } from './route.ts';
import { type DraftContext, notice, show, showAgain } from './turn.ts';

/** A button of the card that shows what the notice says and how it can be answered. */
export function onFactsPress(context: DraftContext, caseType: CaseType, press: Press): Turn {
  const { draft } = context;
  switch (press.do) {
    case 'route':
      return caseType.routes.includes(press.route) ? onRoute(context, caseType, { ...draft, route: press.route }) : showAgain(context, draft);
    case 'fact':
      return show(context, at(draft, { step: 'fact', fact: press.fact }));
    case 'also':
      return show(context, at(draft, { step: 'case', also: true }));
    case 'fact-out':
      return withoutFact(context, press.fact);
    case 'skip':
      return draft.at.step === 'fact' ? withoutFact(context, draft.at.fact) : showAgain(context, draft);
    case 'back':
      return show(context, at(draft, draft.at.step === 'fact' ? firstPlace : { step: 'case' }));
    case 'facts':
      return show(context, at(draft, firstPlace));
    default:
      return showAgain(context, draft);
  }
}

/** The way is chosen, and with it what the notice says is confirmed. */
function onRoute(context: DraftContext, caseType: CaseType, draft: Draft): Turn {
  const confirmed = draft.facts ? { ...draft, facts: { ...draft.facts, confirmed: true } } : draft;
  return show(context, toQuestions(prefilled(caseType, confirmed)));
}

const noFacts: Facts = { values: {}, cases: [], documents: [], confirmed: false };

/** A fact as the seller says it is, in the facts and, where it was taken from them before, in the answers. */
function withFact(draft: Draft, fact: FactName, value: string | undefined): Draft {
  const before = draft.facts ?? noFacts;
  const { [fact]: was, ...values } = before.values;
  const { metricOf, ...rest } = before;
  // A rate that the seller types is that of the case they chose.
  const isTheirs = fact === 'percent' || fact === 'ratio' || metricOf === undefined;
  const facts: Facts = {
    ...rest,
    ...(!isTheirs && { metricOf }),
    values: value === undefined ? values : { ...values, [fact]: value },
    typed: [...new Set([...(before.typed ?? []), fact])],
  };
  const corrected = was === undefined || value === undefined ? draft : withCorrected(draft, fact, was, value);
  return { ...corrected, facts };
}

/** The blanks that a fact fills, with the values it gives them. */
const blanksOf = (fact: FactName, value: string): Readonly<Record<string, string>> => {
  const [n = '', total = ''] = value.split(' of ');
  return fact === 'ratio' ? { n, total } : { [fact]: value };
};

/** Puts another value wherever the old one stands as it was read: nothing that was typed there in its place is touched. */
function withCorrected(draft: Draft, fact: FactName, was: string, now: string): Draft {
  const [old, fresh] = [blanksOf(fact, was), blanksOf(fact, now)];
  const hasOld = (values: Readonly<Record<string, string>>): boolean => Object.entries(old).every(([name, value]) => values[name] === value);
  const answers = Object.fromEntries(
    Object.entries(draft.answers).map(([question, answer]) => [
      question,
      answer && { ...answer, blanks: Object.fromEntries(Object.entries(answer.blanks).map(([item, values]) => [item, hasOld(values) ? { ...values, ...fresh } : values])) },
    ]),
  );
  const corrected = { ...draft, answers };
  const isStore = fact === 'store' && answerAt(draft, 'store').own.some(({ used, text }) => used && text === was);
  return isStore ? withWords(corrected, 'store', now) : corrected;
}

/** A fact that is wrong and not known better: it is left out. */
const withoutFact = (context: DraftContext, fact: FactName): Turn => show(context, at(withFact(context.draft, fact, undefined), firstPlace));

const ratio = /^(\d{1,7}) ?(?:of|out of|from|\/|,|，)\s*(?:total )?(\d{1,7})(?:\s*(?:orders|units|单|單|笔|筆|件))?$/iu;

function readRatio(text: string): ValueReading {
  const [, n = '', total = ''] = ratio.exec(oneLine(text)) ?? [];
  if (n === '' || total === '') return { ok: false, problem: 'not-a-ratio' };
  return Number(n) > Number(total) ? { ok: false, problem: 'more-than-total' } : { ok: true, value: `${Number(n)} of ${Number(total)}` };
}

/** How a typed fact is read: like the blank it fills. */
function readFact(fact: FactName, text: string, now: number): ValueReading {
  const kinds = {
    store: 'party', notice_date: 'date', marketplace: 'marketplace', asins: 'asins', order_ids: 'orders', percent: 'percent',
    target: 'percent', brand: 'party', rights_owner: 'party', complaint_id: 'code', reg_no: 'code', other_account: 'party',
  } as const;
  if (fact === 'ratio') return readRatio(text);
  // The store's name is signed as it stands in Seller Central, in whatever script.
  if (fact === 'store' && oneLine(text) !== '' && oneLine(text).length <= longestName) return { ok: true, value: oneLine(text) };
  return readValue(kinds[fact], text, { now, mayBeFuture: false });
}

/** The blank that the form for a fact names. */
export const factBlank = 'fact';

/** A fact from a form that was opened for it: it goes there, wherever the seller stands by now. */
export function onFactForm(context: DraftContext, fact: FactName, typed: string): Turn {
  const { draft, now } = context;
  if (isAtFacts(draft.at)) return onFact(context, fact, typed);
  const read = readFact(fact, plainSigns(cleanText(typed)), now);
  if (!read.ok) return showAgain(context, draft, notice('bad-value', { problem: read.problem }));
  return show(context, withFact(draft, fact, read.value), notice('taken'));
}

/** Another value typed for one fact of the notice. */
export function onFact(context: DraftContext, fact: FactName, typed: string): Turn {
  const { draft, now } = context;
  const read = readFact(fact, plainSigns(cleanText(typed)), now);
  if (!read.ok) return showAgain(context, draft, notice('bad-value', { problem: read.problem }));
  return show(context, at(withFact(draft, fact, read.value), firstPlace), notice('taken'));
}

/** The facts that a notice of these cases can hold: what was found, and what a letter of the case has to name. */
export function factsToShow(draft: Draft): readonly FactName[] {
  const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  const must = new Set<FactName>(['store', 'notice_date', 'marketplace']);
  for (const kind of caseType?.mustName ?? []) must.add(kind === 'asin' ? 'asins' : kind === 'order' ? 'order_ids' : 'percent');
  return factNames.filter((fact) => draft.facts?.values[fact] !== undefined || must.has(fact));
}

/** Whether a place belongs to the card of the facts. */
export const isAtFacts = (place: Place): boolean => place.step === 'facts' || place.step === 'fact';
