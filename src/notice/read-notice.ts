import { asksIn } from './asks.ts';
import { cleanNotice } from './clean-notice.ts';
import { daysIn } from './dates.ts';
import { deadlineIn, dueDateIn } from './deadline.ts';
import { documentsIn } from './documents.ts';
import { emailsIn } from './emails.ts';
import type { NoticeFacts } from './facts.ts';
import { asinsIn, complaintIdsIn, ordersIn } from './identifiers.ts';
import { withoutLinks } from './links.ts';
import { marketplaceIn } from './marketplace.ts';
import { noticeDateIn } from './notice-date.ts';
import { withLines } from './one-line.ts';
import { otherAccountIn } from './other-account.ts';
import { brandsIn, rightsOwnerIn } from './parties.ts';
import { metricIn, percentagesIn } from './percentages.ts';
import { ratioIn } from './ratio.ts';
import { registrationsIn } from './registrations.ts';
import { sentencesIn } from './sentences.ts';
import { standingIn } from './standing.ts';
import { storeIn } from './store.ts';

/**
 * Reads what Amazon's notice says, in English, Chinese, German or Japanese, however it was pasted or forwarded. Says
 * nothing rather than guess.
 */
export function readNotice(text: string): NoticeFacts {
  const { lines: pasted, running } = cleanNotice(text);
  const words = withoutLinks(running);
  const marketplace = marketplaceIn(running);
  const lines = withLines(pasted, marketplace);
  const labelled = withoutLinks(lines);
  const sentences = sentencesIn(labelled);
  const documents = documentsIn(sentences);
  const optional = {
    noticeDate: noticeDateIn(lines, marketplace),
    metric: metricIn(words),
    ratio: ratioIn(words),
    rightsOwner: rightsOwnerIn(labelled),
    store: storeIn(labelled),
    otherAccount: otherAccountIn(words),
    deadline: deadlineIn(labelled),
    dueDate: dueDateIn(labelled, marketplace),
  };
  return {
    asins: asinsIn(running),
    orders: ordersIn(running),
    dates: [...new Set(daysIn(running, marketplace).map(({ iso }) => iso))],
    percentages: percentagesIn(running),
    marketplace,
    emails: emailsIn(lines),
    complaintIds: complaintIdsIn(words),
    registrations: registrationsIn(labelled),
    brands: brandsIn(labelled),
    asks: asksIn(sentences, documents),
    documents,
    ...standingIn(sentences),
    ...said(optional),
  };
}

type Said<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Without what the notice does not say. */
function said<T extends Readonly<Record<string, unknown>>>(facts: T): Said<T>;
function said(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
