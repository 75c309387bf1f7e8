import { itemsAt } from '../../cases/items.ts';
import type { Question } from '../../cases/question.ts';
import { questionsOf, routeOf } from '../../cases/route.ts';
import type { LetterForm } from '../../flows/exchange.ts';
import { type Letter, type Origin, textOf } from '../../letter/letter.ts';
import { remedyOf } from '../../letter/request.ts';
import { say } from '../../messages/say.ts';
import type { Message, Span } from '../message.ts';
import { message } from './card.ts';
import { copyable, letterButtons } from './letter-screen.ts';
import { readingCopy } from './reading-copy.ts';
import { bold, italic, plain, section, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** Another form of the finished letter. */
export function letterForm(scene: Scene, letter: Letter, form: LetterForm): readonly Message[] {
  switch (form) {
    case 'blocks':
      return withButtons(
        scene,
        letter.blocks.map(({ box, passages }, index) => copyable(say(scene.locale, `letter.block-${box}`, { n: index + 1 }), textOf(passages))),
      );
    case 'short':
      return withButtons(scene, [shortForm(scene, letter)]);
    case 'sources':
      return withButtons(scene, [sources(scene, letter)]);
    case 'chinese':
      return withButtons(scene, [inOwnLanguage(scene)]);
  }
}

const withButtons = (scene: Scene, messages: readonly Message[]): readonly Message[] =>
  messages.map((shown, index) => (index === messages.length - 1 ? { ...shown, buttons: letterButtons(scene) } : shown));

const shortForm = ({ locale }: Scene, { short }: Letter): Message =>
  short
    ? copyable(say(locale, 'letter.short'), textOf(short))
    : message({ spans: [plain(say(locale, 'letter.no-short'))] });

const lookOf: Readonly<Record<Origin, Span['kind']>> = { yours: 'bold', ticked: 'plain', frame: 'italic' };

/** The letter with every stretch marked by where it comes from. */
function sources({ locale }: Scene, letter: Letter): Message {
  const legend = stack([
    [bold(say(locale, 'letter.legend-yours'))],
    [plain(say(locale, 'letter.legend-ticked'))],
    [italic(say(locale, 'letter.legend-frame'))],
  ]);
  const marked = letter.full.map(({ origin, text }): Span => ({ kind: lookOf[origin], text }));
  return message({ spans: stack([[bold(say(locale, 'letter.sources'))], legend, marked], '\n\n') });
}

/** What the letter says, from the opening to the signature, for those who read Chinese: they sign all of it. */
function inOwnLanguage({ caseType, draft, locale }: Scene): Message {
  const copiesAt = (question: Question): readonly string[] =>
    itemsAt(caseType, draft, question).map((item) => readingCopy(draft, question, item, locale));
  const route = routeOf(caseType, draft);
  const answers = questionsOf(route)
    .filter((question) => question !== 'store' && question !== 'signer')
    .map((question) => section(say(locale, `question.${question}`), copiesAt(question).map((copy, index) => `${index + 1}. ${copy}`)));
  const [role] = copiesAt('signer');
  const signature = role === undefined ? say(locale, 'letter.copy-unsigned') : say(locale, 'letter.copy-signed', { role });
  return message({
    spans: stack(
      [
        [bold(say(locale, 'letter.reading-copy'))],
        [plain(say(locale, 'letter.reading-note'))],
        [plain(say(locale, `letter.copy-${route}`, { case: caseType.name[locale] }))],
        ...answers,
        [plain(say(locale, `letter.asks-${route}`, { remedy: remedyOf(caseType, draft)[locale] }))],
        stack([...copiesAt('store').map((store) => [plain(store)]), [plain(signature)]]),
      ],
      '\n\n',
    ),
  });
}
