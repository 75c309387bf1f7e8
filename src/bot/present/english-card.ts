import type { Suggestion } from '../../cases/case-type.ts';
import type { OwnWords, Place } from '../../cases/draft.ts';
import { fingerprint } from '../../cases/fingerprint.ts';
import { answerAt } from '../../cases/items.ts';
import { fillSentence } from '../../cases/sentence.ts';
import { glossOf } from '../../flows/glossary.ts';
import { englishBlank, typedChineseAt } from '../../flows/on-english.ts';
import { similarTo } from '../../flows/similar.ts';
import { say } from '../../messages/say.ts';
import type { Button, Message, Span } from '../message.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { shorten } from './label.ts';
import { headerOf, questionCard } from './question-card.ts';
import { openBlank } from './reading-copy.ts';
import { bold, plain, section, stack } from './spans.ts';
import type { Scene } from './view.ts';

type EnglishPlace = Place & { step: 'english' };

/** How many terms are glossed at most; more is a dictionary, not a help. */
const mostTerms = 12;

/**
 * Asks for words that were typed in Chinese in English, with what helps: suggestions that say the same, the English of
 * the terms in them, and a translator's proposal where there is one.
 */
export function englishCard(scene: Scene, place: EnglishPlace): Message {
  const { caseType, draft, locale } = scene;
  const { question, item } = place;
  const words = answerAt(draft, question).own.find(({ id }) => id === item);
  if (!words) return questionCard(scene, question);
  const same = similarTo(caseType, draft, question, words.text);
  return message({
    spans: stack(
      [
        [bold(`${headerOf(scene, question)} · ${say(locale, 'english.title')}`)],
        wordsLines(scene, words),
        sameLines(scene, same),
        glossLines(scene, words),
        [plain(say(locale, 'english.ask'))],
      ],
      '\n\n',
    ),
    buttons: buttonsAt(scene, place, words, same),
    expects: {
      draft: draft.id,
      at: question,
      title: shorten(say(locale, 'english.title'), 45),
      label: shorten(say(locale, 'english.title'), 45),
      placeholder: shorten(say(locale, 'ask.placeholder'), 64),
      fills: { item, blank: englishBlank },
      only: true,
    },
    card: true,
  });
}

/** The Chinese, with the English it has and the English that is proposed. */
const wordsLines = ({ locale }: Scene, { text, english, proposal }: OwnWords): readonly Span[] =>
  stack([
    [plain(say(locale, 'link.own'))],
    [plain(text)],
    english === undefined ? [] : [plain(say(locale, 'english.now', { english }))],
    proposal === undefined ? [] : [bold(say(locale, 'english.proposed')), plain('\n'), plain(proposal)],
  ]);

/** Each suggestion by its name, with its English and what that means. */
const sameLines = ({ locale }: Scene, same: readonly Suggestion[]): readonly Span[] =>
  section(
    say(locale, 'english.same'),
    same.map(({ label, sentence }) => {
      const english = fillSentence(sentence.en, {}, () => openBlank);
      return `- ${label[locale]}: ${english}${locale === 'en' ? '' : ` (${fillSentence(sentence[locale], {}, () => openBlank)})`}`;
    }),
  );

const glossLines = ({ locale }: Scene, { text }: OwnWords): readonly Span[] =>
  section(
    say(locale, 'english.gloss'),
    glossOf(text)
      .slice(0, mostTerms)
      .map(({ term, english }) => `${term} = ${english}`),
  );

function buttonsAt(scene: Scene, { question, item }: EnglishPlace, words: OwnWords, same: readonly Suggestion[]): readonly (readonly Button[])[] {
  const { draft, locale } = scene;
  const button = buttonsOf(draft, question);
  const isProposed = words.proposal !== undefined;
  const others = typedChineseAt(draft, question).filter(({ id }) => id !== item);
  return [
    ...(isProposed ? [[button(say(locale, 'button.use'), { do: 'use', item, pick: fingerprint(words.proposal ?? '') }, 'primary')]] : []),
    ...rowsOf(
      same.map(({ id, label }) => button(say(locale, 'english.tick', { label: shorten(label[locale], 40) }), { do: 'same', item, suggestion: id })),
      1,
    ),
    ...(scene.translator !== undefined && !isProposed ? [[button(say(locale, 'button.translate'), { do: 'translate', item })]] : []),
    ...rowsOf(
      others.map(({ id, text }) => button(say(locale, 'english.other', { words: shorten(text, 30) }), { do: 'english', item: id })),
      1,
    ),
    [button(say(locale, 'button.leave-out'), { do: 'tick', item, on: false })],
    [button(say(locale, 'button.back'), { do: 'back' }), button(say(locale, 'button.cancel'), { do: 'cancel' })],
  ];
}
