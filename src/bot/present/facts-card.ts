import { mostTogether } from '../../cases/combine.ts';
import type { FactName } from '../../cases/facts.ts';
import { factBlank, factsToShow } from '../../flows/on-facts.ts';
import { say } from '../../messages/say.ts';
import type { Button, Message, Span } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { deadlineWords, documentWords, stateWords } from './fact-words.ts';
import { shorten } from './label.ts';
import { bold, italic, plain, section, stack } from './spans.ts';
import type { Scene } from './view.ts';

/**
 * What was read from the notice, to be confirmed or corrected in one message, with what to know of the case before
 * beginning: its rule, what to have at hand, and whether a plan is what it needs at all (domain.md 1).
 */
export function factsCard(scene: Scene): Message {
  const { caseType, draft, locale } = scene;
  const isRead = draft.notice !== undefined;
  return message({
    spans: stack(
      [
        stack([[bold(caseType.name[locale])], isRead ? [plain(say(locale, 'facts.check'))] : []]),
        isRead ? section(say(locale, 'facts.title'), factLines(scene)) : [],
        stack(aboutNotice(scene)),
        caseType.triage ? [plain(`⚠ ${caseType.triage[locale]}`)] : [],
        stack([
          [plain(say(locale, 'case.rule', { rule: caseType.rule[locale] }))],
          [plain(say(locale, 'case.facts', { facts: caseType.facts[locale] }))],
        ]),
        [bold(say(locale, caseType.routes.length > 1 ? 'route.ask' : 'route.one'))],
      ],
      '\n\n',
    ),
    buttons: buttonsAt(scene),
    card: true,
  });
}

const factLines = ({ draft, locale }: Scene): readonly string[] =>
  factsToShow(draft).map((fact) =>
    say(locale, 'facts.line', { name: say(locale, `fact.${fact}`), value: draft.facts?.values[fact] ?? say(locale, 'facts.not-found') }),
  );

/** What the notice says of itself: what it closed, what it asks for, and until when. */
const aboutNotice = ({ draft, locale }: Scene): readonly (readonly Span[])[] =>
  [stateWords(draft.facts, locale), documentWords(draft.facts, locale), deadlineWords(draft.facts, locale)].map((text) => [plain(text)]);

function buttonsAt(scene: Scene): readonly (readonly Button[])[] {
  const { caseType, draft, locale } = scene;
  const button = buttonsOf(draft, 'facts');
  const ways = caseType.routes.map((route, index) =>
    button(say(locale, caseType.routes.length > 1 ? `button.route-${route}` : 'button.begin'), { do: 'route', route }, index === 0 ? 'primary' : undefined),
  );
  const corrections = draft.notice === undefined ? [] : factsToShow(draft).map((fact) => button(say(locale, 'button.fact', { name: say(locale, `fact.${fact}`) }), { do: 'fact', fact }));
  const canAdd = (caseType.parts?.length ?? 1) < mostTogether;
  return [
    ...rowsOf(ways, 1),
    ...rowsOf(corrections, 2),
    [button(say(locale, 'button.change-case'), { do: 'change-case' }), ...(canAdd ? [button(say(locale, 'button.also'), { do: 'also' })] : [])],
    [button(say(locale, 'button.cancel'), { do: 'cancel' })],
  ];
}

/** Asks for another value of one fact. */
export function factCard({ draft, locale }: Scene, fact: FactName): Message {
  const button = buttonsOf(draft, 'facts');
  const name = say(locale, `fact.${fact}`);
  const value = draft.facts?.values[fact];
  return message({
    spans: stack(
      [
        [bold(name)],
        value === undefined ? [] : [plain(say(locale, 'facts.now', { value }))],
        stack([[plain(say(locale, 'facts.type', { name }))], [italic(say(locale, 'blank.example', { example: say(locale, `fact-example.${fact}`) }))]]),
      ],
      '\n\n',
    ),
    buttons: [
      ...(value === undefined ? [] : [[button(say(locale, 'button.fact-out'), { do: 'fact-out', fact })]]),
      [button(say(locale, 'button.back'), { do: 'back' }), button(say(locale, 'button.cancel'), { do: 'cancel' })],
    ],
    expects: {
      draft: draft.id,
      at: 'facts',
      title: shorten(say(locale, 'facts.form'), 45),
      label: shorten(name, 45),
      placeholder: shorten(say(locale, 'blank.example', { example: say(locale, `fact-example.${fact}`) }), 64),
      fills: { item: fact, blank: factBlank },
      only: true,
    },
    card: true,
  });
}
