import { exportDocx } from '../../letter/export-docx.ts';
import { exportTxt } from '../../letter/export-txt.ts';
import { type Exporter, fileName } from '../../letter/exporter.ts';
import { type Letter, textOf, wordsIn } from '../../letter/letter.ts';
import { say } from '../../messages/say.ts';
import type { Button, Drawn, LaterFile, Message } from '../message.ts';
import { buttonsOf, message } from './card.ts';
import { bold, plain, section, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** Working days without an answer after which to ask: two for metrics and listings, five for the rest (domain.md 4). */
const daysToWait = { performance: 2, product: 2, policy: 5, account: 5 } as const;

const exporters: readonly Exporter[] = [exportTxt, exportDocx];

const fileOf = (exporter: Exporter, letter: Letter): LaterFile => ({
  name: fileName(letter, exporter.extension),
  make: async () => (await exporter.export(letter)).content,
});

/** The finished letter: subject, full text to copy with its file, and what to do with it. */
export function letterScreen(scene: Scene, letter: Letter): readonly Drawn[] {
  const { locale } = scene;
  return [
    message({
      spans: stack([
        [plain(say(locale, 'letter.done'))],
        [plain(`${say(locale, 'letter.subject')} `), { kind: 'code', text: letter.subject }],
      ]),
      card: true,
    }),
    { ...message({ spans: [{ kind: 'pre', text: textOf(letter.full) }] }), files: exporters.map((exporter) => fileOf(exporter, letter)) },
    submission(scene, letter),
  ];
}

/** What to attach, where to submit, and when to ask. */
function submission(scene: Scene, letter: Letter): Message {
  const { caseType, locale } = scene;
  const exhibits = letter.exhibits.map((exhibit, index) => `${index + 1}. ${exhibit}`);
  return message({
    spans: stack(
      [
        exhibits.length > 0
          ? section(say(locale, 'letter.exhibits'), exhibits)
          : [plain(say(locale, 'letter.no-exhibits'))],
        section(say(locale, 'letter.submit'), [caseType.appeal[locale]]),
        section(say(locale, 'letter.reply'), [caseType.reply[locale]]),
        section(say(locale, 'letter.follow-up'), [
          say(locale, 'letter.follow-up-text', { days: daysToWait[caseType.group] }),
        ]),
        [plain(say(locale, 'letter.words', { words: wordsIn(textOf(letter.full)) }))],
      ],
      '\n\n',
    ),
    buttons: letterButtons(scene),
  });
}

/** The other forms of the letter and the ways on; under every form, so that none is a dead end. */
export function letterButtons({ draft, locale }: Scene): readonly (readonly Button[])[] {
  const button = buttonsOf(draft, 'letter');
  return [
    [
      button(say(locale, 'button.blocks'), { do: 'show', what: 'blocks' }),
      button(say(locale, 'button.short'), { do: 'show', what: 'short' }),
    ],
    [button(say(locale, 'button.sources'), { do: 'show', what: 'sources' })],
    ...(locale === 'en' ? [] : [[button(say(locale, 'button.chinese'), { do: 'show', what: 'chinese' })]]),
    [
      button(say(locale, 'button.to-review'), { do: 'review' }),
      button(say(locale, 'button.new'), { do: 'new' }),
    ],
  ];
}

/** A heading and a text that a tap copies whole. */
export const copyable = (heading: string, text: string): Message =>
  message({ spans: [bold(heading), plain('\n'), { kind: 'pre', text }] });
