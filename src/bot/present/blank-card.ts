import { suggestionOf } from '../../cases/all.ts';
import { blankOf } from '../../cases/blanks.ts';
import type { Suggestion } from '../../cases/case-type.ts';
import type { Place } from '../../cases/draft.ts';
import { fingerprint } from '../../cases/fingerprint.ts';
import { answerAt } from '../../cases/items.ts';
import { blanksIn, fillSentence } from '../../cases/sentence.ts';
import { offeredValues } from '../../flows/offers.ts';
import { openFrom } from '../../flows/read-values.ts';
import { say } from '../../messages/say.ts';
import type { Button, Message, Span } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { shorten } from './label.ts';
import { headerOf, questionCard } from './question-card.ts';
import { openBlank } from './reading-copy.ts';
import { bold, italic, plain, stack } from './spans.ts';
import type { Scene } from './view.ts';

type BlankPlace = Place & { step: 'blank' };

/** Asks for one blank of a ticked suggestion, with the sentence it belongs to before the reader's eyes. */
export function blankCard(scene: Scene, place: BlankPlace): Message {
  const { caseType, locale } = scene;
  const suggestion = suggestionOf(caseType, place.item);
  // A record of another version may name what is no detail of this sentence any more.
  if (!suggestion || !blanksIn(suggestion.sentence.en).includes(place.blank)) return questionCard(scene, place.question);
  const blank = blankOf(place.blank);
  const more = place.between ? [] : openFrom(caseType, scene.draft, place).slice(1);
  const prompt = (suggestion.prompts?.[place.blank] ?? blank.prompt)[locale];
  return message({
    spans: stack(
      [
        [bold(`${headerOf(scene, place.question)} · ${suggestion.label[locale]}`)],
        stack([sentenceOf(scene, place, suggestion, 'en'), readingOf(scene, place, suggestion)]),
        stack([[bold(prompt)], exampleOf(scene, place, suggestion), severalOf(scene, place)]),
      ],
      '\n\n',
    ),
    buttons: buttonsAt(scene, place),
    expects: {
      draft: scene.draft.id,
      at: place.question,
      title: shorten(say(locale, 'blank.title'), 45),
      label: shorten(blank.label[locale], 45),
      placeholder: shorten(say(locale, 'blank.example', { example: blank.example }), 64),
      fills: { item: place.item, blank: place.blank, ...(more.length > 0 && { more }) },
      only: true,
    },
    card: true,
  });
}

/** An example of the value, unless the suggestion asks in its own words for a number or a text of which this is none. */
function exampleOf({ locale }: Scene, place: BlankPlace, suggestion: Suggestion): readonly Span[] {
  const { kind, example } = blankOf(place.blank);
  const isOwn = suggestion.prompts?.[place.blank] !== undefined && ['count', 'number', 'code', 'text', 'phrase'].includes(kind);
  return isOwn ? [] : [italic(say(locale, 'blank.example', { example }))];
}

/** Where several details of the sentence are open: that they can be given in one message, and in which order. */
function severalOf({ caseType, draft, locale }: Scene, place: BlankPlace): readonly Span[] {
  const open = place.between ? [] : openFrom(caseType, draft, place);
  if (open.length < 2) return [];
  const list = open.map((blank) => blankOf(blank).label[locale]).join('; ');
  return [plain(say(locale, 'blank.several', { list }))];
}

/** The sentence in one language: known facts in place, the blank that is asked for in bold with its name. */
function sentenceOf(
  { draft, locale }: Scene,
  { question, item, blank }: BlankPlace,
  suggestion: Suggestion,
  language: Scene['locale'],
): readonly Span[] {
  const values = answerAt(draft, question).blanks[item] ?? {};
  const asked = bold(say(locale, 'blank.open', { label: blankOf(blank).label[locale] }));
  return suggestion.sentence[language]
    .split(`{${blank}}`)
    .map((piece) => plain(fillSentence(piece, values, () => openBlank)))
    .flatMap((piece, index) => (index === 0 ? [piece] : [asked, piece]))
    .filter((span) => span.text !== '');
}

/** What the English sentence means, for those who read Chinese. */
function readingOf(scene: Scene, place: BlankPlace, suggestion: Suggestion): readonly Span[] {
  if (scene.locale === 'en') return [];
  const [before = '', after = ''] = say(scene.locale, 'blank.reading', { text: '\n' }).split('\n');
  return [plain(before), ...sentenceOf(scene, place, suggestion, scene.locale), plain(after)];
}

function buttonsAt({ caseType, draft, locale }: Scene, place: BlankPlace): readonly (readonly Button[])[] {
  const button = buttonsOf(draft, place.question);
  const { item, blank } = place;
  const offers = offeredValues(caseType, draft, place).map((value) => button(value, { do: 'value', item, blank, pick: fingerprint(value) }));
  return [
    ...rowsOf(offers, 2),
    [button(say(locale, 'button.leave-out'), { do: 'tick', item, on: false })],
    [button(say(locale, 'button.back'), { do: 'back' }), button(say(locale, 'button.cancel'), { do: 'cancel' })],
  ];
}
