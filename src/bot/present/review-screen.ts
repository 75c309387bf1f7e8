import { itemsAt } from '../../cases/items.ts';
import type { Locale } from '../../cases/localized.ts';
import type { Question } from '../../cases/question.ts';
import { questionsOf, routeOf } from '../../cases/route.ts';
import { chineseAt } from '../../flows/on-english.ts';
import type { Finding, Severity } from '../../letter/finding.ts';
import { canBeKept, isReady, scoreOf } from '../../letter/review/review.ts';
import { say } from '../../messages/say.ts';
import { typedIn } from '../grammar/checked-texts.ts';
import type { GrammarHint } from '../grammar/hints.ts';
import type { Button, Message, Span } from '../message.ts';
import type { Assessment } from './assessment.ts';
import { buttonsOf, message, rowsOf } from './card.ts';
import { findingWords } from './finding-words.ts';
import { matrixLines } from './matrix-lines.ts';
import { bothCopies } from './reading-copy.ts';
import { bold, plain, section, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** So many errors can be kept from one review; the next ones appear when these are settled. */
const mostKeeps = 5;

/** So many hints of a grammar check are shown at once. */
const mostGrammar = 10;

/**
 * The whole draft in one message: every answer, the matrix, what a strict reader would remark, and where to go next.
 *
 * @param stopped whether the letter was asked for, so that the screen says why it does not come yet
 */
export function reviewScreen(scene: Scene, assessment: Assessment, stopped: boolean): Message {
  const { caseType, draft, locale } = scene;
  const route = routeOf(caseType, draft);
  const asked = questionsOf(route);
  return message({
    spans: stack(
      [
        [bold(`${say(locale, 'review.title')} · ${caseType.name[locale]}`)],
        stopped ? [plain(say(locale, 'review.blocked'))] : [],
        [plain(say(locale, 'review.route', { route: say(locale, `route.${route}`) }))],
        ...asked.map((question) => answerLines(scene, question)),
        matrixLines(scene),
        ...remarks(scene, assessment.findings),
        grammarLines(scene),
        verdict(scene, assessment),
      ],
      '\n\n',
    ),
    buttons: buttonsAt(scene, assessment),
    card: true,
  });
}

function answerLines({ caseType, draft, locale }: Scene, question: Question): readonly Span[] {
  const lines = itemsAt(caseType, draft, question).map((item) => `- ${bothCopies(draft, question, item, locale)}`);
  return section(say(locale, `question.${question}`), lines.length > 0 ? lines : [say(locale, 'review.nothing')]);
}

const groups = [
  ['error', 'review.errors'],
  ['warning', 'review.warnings'],
  ['hint', 'review.hints'],
] as const satisfies readonly (readonly [Severity, string])[];

function remarks(scene: Scene, findings: readonly Finding[]): readonly (readonly Span[])[] {
  const { draft, locale } = scene;
  if (findings.length === 0) return [[plain(say(locale, 'review.clean'))]];
  return groups.map(([severity, heading]) =>
    section(
      say(locale, heading),
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding, index) => {
          const kept = draft.kept.includes(finding.key) ? ` (${say(locale, 'review.kept')})` : '';
          return `${severity === 'error' ? `⚠ ${index + 1}.` : '-'} ${findingWords(scene, finding)}${kept}`;
        }),
    ),
  );
}

/** What a grammar check remarks on what was typed: hints beside the review's own, for the seller to judge. */
function grammarLines({ caseType, draft, locale, grammar }: Scene): readonly Span[] {
  if (!grammar) return [];
  const lines = typedIn(caseType, draft).flatMap(({ question, text }) =>
    grammar(text).map((hint) => `- ${say(locale, 'review.at', { place: say(locale, `question.${question}`), text: hintWords(hint, locale) })}`),
  );
  return section(say(locale, 'grammar.title'), [...new Set(lines)].slice(0, mostGrammar));
}

function hintWords({ words, to }: GrammarHint, locale: Locale): string {
  if (to === undefined) return say(locale, 'grammar.check', { words });
  return to === '' ? say(locale, 'grammar.remove', { words }) : say(locale, 'grammar.change', { words, to });
}

/** What the seller chose to keep no longer counts against the letter. */
function verdict({ draft, locale }: Scene, { findings }: Assessment): readonly Span[] {
  const open = findings.filter((finding) => !(canBeKept(finding) && draft.kept.includes(finding.key)));
  const score = say(locale, 'review.score', { score: scoreOf(open) });
  const ready = say(locale, isReady(open) ? 'review.ready' : 'review.not-ready');
  return [bold(score), plain(` ${ready}`)];
}

function buttonsAt(scene: Scene, { blocked, findings }: Assessment): readonly (readonly Button[])[] {
  const { caseType, draft, locale } = scene;
  const button = buttonsOf(draft, 'review');
  const asked = questionsOf(routeOf(caseType, draft));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const keeps = blocked
    .filter((finding) => canBeKept(finding))
    .slice(0, mostKeeps)
    .map((finding) =>
      button(say(locale, 'button.keep', { n: errors.indexOf(finding) + 1 }), { do: 'keep', finding: finding.key }),
    );
  const english = asked.flatMap((question) => {
    const item = chineseAt(draft, question);
    return item === undefined ? [] : [buttonsOf(draft, question)(say(locale, 'button.english', { place: say(locale, `question.${question}`) }), { do: 'english', item })];
  });
  const edits = asked.map((question) => buttonsOf(draft, question)(say(locale, `edit.${question}`), { do: 'edit' }));
  return [
    [button(say(locale, 'button.create'), { do: 'create' }, 'primary')],
    ...rowsOf(english, 1),
    ...rowsOf(keeps, 1),
    ...rowsOf(edits, 2),
    [button(say(locale, 'button.facts'), { do: 'facts' })],
    [button(say(locale, 'button.back'), { do: 'back' }), button(say(locale, 'button.cancel'), { do: 'cancel' })],
  ];
}
