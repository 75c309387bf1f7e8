import { offeredAt } from '../../cases/all.ts';
import type { Suggestion } from '../../cases/case-type.ts';
import type { Draft } from '../../cases/draft.ts';
import { answerAt, isAnswered, itemsAt } from '../../cases/items.ts';
import type { Locale } from '../../cases/localized.ts';
import { answerMode, type Question, questionNumber, questions } from '../../cases/question.ts';
import { routeOf } from '../../cases/route.ts';
import { fillSentence } from '../../cases/sentence.ts';
import { typedChineseAt } from '../../flows/on-english.ts';
import { answers } from '../../letter/matrix.ts';
import { say } from '../../messages/say.ts';
import type { Button, Expects, Message, Option, Options, Span } from '../message.ts';
import { buttonsOf, message } from './card.ts';
import { shorten } from './label.ts';
import { bothCopies, openBlank } from './reading-copy.ts';
import { bold, italic, plain, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** The most that one list can offer (platforms.md 2.1: a select menu has 25 options, and three of them leave room for the buttons). */
const mostOptions = 75;
const longestDetail = 100;

/** `5/6 · Why`; a question that is none of the six has only its name. */
export function headerOf({ locale }: Pick<Scene, 'locale'>, question: Question): string {
  const number = questionNumber[question];
  const name = say(locale, `question.${question}`);
  return number === undefined ? name : `${number}/6 · ${name}`;
}

/** Only the prompt for words, when the seller asked for it and the card is on screen already. */
export const formPrompt = (scene: Scene, question: Question): Message =>
  message({ spans: [], expects: { ...expected(scene, question), only: true } });

/** One question: what a good answer holds, suggestions to tick, what stands in the letter so far. */
export function questionCard(scene: Scene, question: Question): Message {
  const options = optionsAt(scene, question);
  return message({
    spans: stack(
      [
        [bold(headerOf(scene, question))],
        advice(scene, question),
        soFar(scene, question),
        options && !options.single ? [plain(say(scene.locale, question === 'why' ? 'ask.tick-why' : 'ask.tick'))] : [],
      ],
      '\n\n',
    ),
    ...(options && { options }),
    buttons: buttonsAt(scene, question),
    expects: expected(scene, question),
    card: true,
  });
}

/** In a dispute, who, what, when and where are asked in words that presume nothing. */
const neutral = ['who', 'what', 'when', 'where'] as const satisfies readonly Question[];

function advice({ caseType, draft, locale }: Scene, question: Question): readonly Span[] {
  const asked = routeOf(caseType, draft) === 'dispute' ? neutral.find((each) => each === question) : undefined;
  if (asked) return [plain(say(locale, `dispute-hint.${asked}`))];
  const { hint, example } = caseType.questions[question];
  const pitfalls = caseType.pitfalls.filter((pitfall) => pitfall.at === question);
  return stack([
    [plain(hint[locale])],
    example[locale] === '' ? [] : [italic(say(locale, 'ask.example', { example: example[locale] }))],
    ...pitfalls.map((pitfall) => [plain(`⚠ ${pitfall.text[locale]}`)]),
  ]);
}

function soFar({ caseType, draft, locale }: Scene, question: Question): readonly Span[] {
  const items = itemsAt(caseType, draft, question);
  if (items.length === 0) return [];
  const lines = items.map((item, index) => [plain(`${index + 1}. ${bothCopies(draft, question, item, locale)}`)]);
  return stack([[plain(say(locale, 'ask.so-far'))], ...lines]);
}

/** Fixes and measures for the causes that are named come first (C2 -> A2, M2); otherwise the case's order. */
function inOrder({ caseType, draft }: Scene, question: Question): readonly Suggestion[] {
  const suggestions = offeredAt(caseType, draft, question);
  if (question !== 'fixed' && question !== 'prevented') return suggestions;
  const causes = itemsAt(caseType, draft, 'why');
  const isCalledFor = (suggestion: Suggestion): boolean =>
    causes.some((cause) => answers({ kind: 'ticked', id: suggestion.id, text: '', suggestion }, cause));
  return suggestions.toSorted((a, b) => Number(isCalledFor(b)) - Number(isCalledFor(a)));
}

function optionsAt(scene: Scene, question: Question): Options | undefined {
  const { draft, locale } = scene;
  const answer = answerAt(draft, question);
  const suggested = inOrder(scene, question).map((suggestion): Option => ({
    item: suggestion.id,
    label: shorten(suggestion.label[locale]),
    detail: shorten(
      fillSentence(suggestion.sentence[locale], answer.blanks[suggestion.id] ?? {}, () => openBlank),
      longestDetail,
    ),
    ticked: answer.ticked.includes(suggestion.id),
  }));
  const own = answer.own.map((words): Option => ({ item: words.id, label: shorten(words.text), ticked: words.used }));
  const room = Math.max(0, mostOptions - suggested.length);
  const items = [...suggested.slice(0, mostOptions), ...own.toSorted((a, b) => Number(b.ticked) - Number(a.ticked)).slice(0, room)];
  if (items.length === 0) return undefined;
  const single = answerMode[question] === 'one';
  const placeholder = say(locale, single ? 'ask.select-one' : 'ask.select-many');
  return { draft: draft.id, at: question, items, single, placeholder };
}

function buttonsAt({ draft, locale }: Scene, question: Question): readonly (readonly Button[])[] {
  const button = buttonsOf(draft, question);
  const answered = isAnswered(draft, question);
  const isFirst = question === questions[0];
  const done = answerMode[question] === 'list' || answered;
  const skip = !answered && !draft.editing;
  return [
    [
      button(say(locale, 'button.own'), { do: 'own' }),
      ...(done ? [button(say(locale, 'button.done'), { do: 'done' }, 'primary')] : []),
    ],
    ...englishButton(draft, locale, question),
    [
      draft.editing
        ? button(say(locale, 'button.to-review'), { do: 'review' })
        : button(say(locale, 'button.back'), { do: 'back' }),
      ...(skip ? [button(say(locale, 'button.skip'), { do: 'skip' })] : []),
      button(say(locale, 'button.cancel'), { do: 'cancel' }),
    ],
    ...(isFirst && !draft.editing ? [[button(say(locale, 'button.change-case'), { do: 'change-case' })]] : []),
  ];
}

/** Own words typed in Chinese: to put them into English at once, or to change the English they have. */
function englishButton(draft: Draft, locale: Locale, question: Question): readonly (readonly Button[])[] {
  const typed = typedChineseAt(draft, question);
  const open = typed.find(({ english }) => english === undefined);
  const item = (open ?? typed[0])?.id;
  const label = say(locale, open ? 'english.give' : 'english.change');
  return item === undefined ? [] : [[buttonsOf(draft, question)(label, { do: 'english', item })]];
}

const expected = (scene: Scene, question: Question): Expects => ({
  draft: scene.draft.id,
  at: question,
  title: shorten(headerOf(scene, question), 45),
  label: shorten(say(scene.locale, 'button.own'), 45),
  placeholder: shorten(say(scene.locale, 'ask.placeholder'), 64),
  only: false,
});
