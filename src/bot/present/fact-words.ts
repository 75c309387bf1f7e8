import type { Facts } from '../../cases/facts.ts';
import type { Locale } from '../../cases/localized.ts';
import { documentKinds } from '../../notice/facts.ts';
import { say } from '../../messages/say.ts';
import { chineseDates } from './chinese-dates.ts';

const scopes = ['account', 'listing', 'privilege'] as const;
const states = ['at-risk', 'warning', 'under-review', 'deactivated', 'remains-deactivated', 'permanent'] as const;

/** What the notice was about and how it stands: `Your account: deactivated`. Empty when it does not say. */
export function stateWords(facts: Facts | undefined, locale: Locale): string {
  const scope = scopes.find((known) => known === facts?.scope);
  const state = states.find((known) => known === facts?.state);
  if (!state) return '';
  const stands = say(locale, `state.${state}`);
  return scope ? say(locale, 'facts.line', { name: say(locale, `scope.${scope}`), value: stands }) : stands;
}

/** The documents Amazon asks for. */
export function documentWords(facts: Facts | undefined, locale: Locale): string {
  const asked = documentKinds.filter((kind) => facts?.documents.includes(kind)).map((kind) => say(locale, `document.${kind}`));
  return asked.length === 0 ? '' : say(locale, 'facts.documents', { list: asked.join(say(locale, 'facts.and')) });
}

const units = ['hours', 'days', 'business-days'] as const;

/** How long Amazon gives, or until when. */
export function deadlineWords(facts: Facts | undefined, locale: Locale): string {
  const { deadline = '' } = facts ?? {};
  if (/, \d{4}$/u.test(deadline)) return say(locale, 'facts.due', { day: locale === 'en' ? deadline : chineseDates(deadline) });
  const [amount = '', unit = ''] = deadline.split(' ');
  const known = units.find((each) => each === unit);
  return known ? say(locale, 'facts.deadline', { time: say(locale, `unit.${known}`, { n: amount }) }) : '';
}
