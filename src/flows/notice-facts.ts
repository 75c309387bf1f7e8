import type { FactName, Facts } from '../cases/facts.ts';
import type { NoticeFacts } from '../notice/facts.ts';
import { readDay } from './read-date.ts';
import { listed } from '../cases/sentence.ts';

/** How many identifiers of one kind are kept; a letter that names more needs a list in an exhibit. */
const mostIds = 12;

/** The longest name kept, in UTF-16 units. */
const longestName = 80;

const named = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim().slice(0, longestName).toWellFormed();

const ids = (list: readonly string[]): string | undefined => (list.length === 0 ? undefined : listed(list.slice(0, mostIds)));

/** A name that can stand in an English letter. */
const latin = (text: string | undefined): string | undefined => (text !== undefined && /\p{Script=Han}/u.test(text) ? undefined : named(text));

/** A rate as an English letter writes it: `1,64 %` as `1.64%`. */
const percentText = (text: string | undefined): string | undefined => text?.replace(',', '.').replace(/\s+%/u, '%');

/** What was read from a notice, as the letter writes it, to be shown to the seller. Not confirmed yet. */
export function factsFrom(read: NoticeFacts, cases: readonly string[]): Facts {
  const { metric, ratio, deadline, dueDate, noticeDate } = read;
  const due = dueDate === undefined ? undefined : readDay(dueDate);
  const found: Readonly<Record<FactName, string | undefined>> = {
    store: named(read.store),
    notice_date: noticeDate === undefined ? undefined : readDay(noticeDate),
    marketplace: read.marketplace === '' ? undefined : read.marketplace,
    asins: ids(read.asins),
    order_ids: ids(read.orders),
    percent: percentText(metric?.value),
    target: percentText(metric?.target),
    ratio: ratio && `${ratio.n} of ${ratio.total}`,
    brand: latin(read.brands[0]),
    rights_owner: latin(read.rightsOwner),
    complaint_id: ids(read.complaintIds),
    reg_no: ids(read.registrations),
    other_account: named(read.otherAccount),
  };
  return {
    values: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== '')),
    cases,
    ...(deadline && { deadline: `${deadline.amount} ${deadline.unit}` }),
    ...(due !== undefined && { deadline: due }),
    documents: [...read.documents],
    ...(read.scope && { scope: read.scope }),
    ...(read.state && { state: read.state }),
    confirmed: false,
  };
}

const idsIn = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split(/, | and /u));

/** The facts of a notice that came in two parts: what the first part said stands. */
export function withMoreFacts(first: Facts | undefined, second: Facts): Facts {
  if (!first) return second;
  const both = (name: FactName): string | undefined => ids([...new Set([...idsIn(first.values[name]), ...idsIn(second.values[name])])]);
  const lists = (['asins', 'order_ids', 'complaint_id', 'reg_no'] as const).flatMap((name) => {
    const value = both(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...second,
    ...first,
    values: { ...second.values, ...first.values, ...Object.fromEntries(lists) },
    documents: [...new Set([...first.documents, ...second.documents])],
  };
}
