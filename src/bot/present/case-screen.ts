import { caseTypes } from '../../cases/all.ts';
import { type CaseGroup, caseGroups, type CaseType } from '../../cases/case-type.ts';
import { caseIdsIn } from '../../cases/combine.ts';
import type { Draft } from '../../cases/draft.ts';
import type { Locale } from '../../cases/localized.ts';
import { say } from '../../messages/say.ts';
import type { Button, Expects, Message } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { shorten } from './label.ts';
import { bold, plain, stack } from './spans.ts';

/** Up to this many cases are listed at once; more are asked for by group first. */
const mostAtOnce = 8;

/**
 * Asks which case it is: the likeliest first when a notice was read, then by group; a pasted notice answers as well. A draft whose case is not known
 * any more comes here from any step, and is offered to choose again.
 */
export function caseScreen(draft: Draft, locale: Locale, cases: readonly CaseType[] = caseTypes): Message {
  const button = buttonsOf(draft, 'case');
  const isAlso = draft.at.step === 'case' && draft.at.also === true;
  const inGroup = groupOf(draft, cases) !== undefined;
  const back = isAlso
    ? [button(say(locale, 'button.back'), { do: 'facts' })]
    : inGroup || draft.at.step !== 'case' ? [button(say(locale, 'button.back'), { do: 'change-case' })] : [];
  const asked = isAlso ? say(locale, 'case.also') : say(locale, 'case.title');
  return message({
    spans: stack([[bold(asked)], isAlso ? [] : [plain(say(locale, 'case.paste'))]], '\n\n'),
    buttons: [...rowsOf(choicesOf(draft, cases, locale), 1), [...back, button(say(locale, 'button.cancel'), { do: 'cancel' })]],
    expects: noticeExpected(draft, locale),
    card: true,
  });
}

/** The group that was chosen, where groups are asked for at all. */
const groupOf = ({ at }: Draft, cases: readonly CaseType[]): CaseGroup | undefined =>
  at.step === 'case' && cases.length > mostAtOnce ? caseGroups.find((group) => group === at.group) : undefined;

function choicesOf(draft: Draft, cases: readonly CaseType[], locale: Locale): readonly Button[] {
  const button = buttonsOf(draft, 'case');
  if (draft.at.step !== 'case') return [button(say(locale, 'button.change-case'), { do: 'change-case' })];
  const group = groupOf(draft, cases);
  const taken = draft.at.also ? caseIdsIn(draft.caseId ?? '') : [];
  const one = (caseType: CaseType): Button => button(caseType.name[locale], { do: 'case', caseId: caseType.id });
  if (group !== undefined || cases.length <= mostAtOnce)
    return cases.filter(({ id, group: its }) => (group === undefined || its === group) && !taken.includes(id)).map(one);
  const likely = draft.at.also ? [] : (draft.facts?.cases ?? []);
  return [
    ...likely.flatMap((id) => cases.filter((caseType) => caseType.id === id)).map(one),
    ...caseGroups.map((offered) => button(say(locale, `group.${offered}`), { do: 'group', group: offered })),
  ];
}

const noticeExpected = (draft: Draft, locale: Locale): Expects => ({
  draft: draft.id,
  at: 'case',
  title: shorten(say(locale, 'case.title'), 45),
  label: shorten(say(locale, 'case.form'), 45),
  placeholder: shorten(say(locale, 'case.placeholder'), 64),
  only: false,
});
