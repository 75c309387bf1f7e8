import type { CaseType, Cue } from '../../cases/case-type.ts';
import { questions } from '../../cases/question.ts';
import type { Finding } from '../finding.ts';
import { quoted, remark } from './remark.ts';
import type { Subject } from './subject.ts';

/** From this weight on a cue speaks for its case alone (domain.md 2). */
const strong = 3;

/** The case of a notice whose reason is not clear: everything may belong to it. */
const unclear = 'other';

/** Where the trouble and its repair are told; rules and names may well touch other matters. */
const told: ReadonlySet<string> = new Set(['what', 'when', 'where', 'why', 'fixed']);

/** Everything the case's own catalogue says in English and Chinese: what it speaks of is on topic. */
function ownWords(caseType: CaseType): string {
  const catalogue = [...questions.flatMap((question) => caseType.questions[question].suggestions), ...caseType.evidence];
  const texts = [
    caseType.name,
    caseType.rule,
    caseType.facts,
    ...caseType.pitfalls.map(({ text }) => text),
    ...questions.flatMap((question) => [caseType.questions[question].hint, caseType.questions[question].example]),
    ...catalogue.flatMap(({ label, sentence }) => [label, sentence]),
  ];
  return texts.flatMap((text) => Object.values(text)).join('\n');
}

/** The words of a text that a cue finds. */
const cueWords = (text: string, { pattern }: Cue): string | undefined => text.match(pattern)?.[0];

/** `off-topic`: the seller's own words speak of another case, and neither the notice nor this case does. */
export function offTopic(subject: Subject): readonly Finding[] {
  const { caseType, notice } = subject;
  if (caseType.id === unclear) return [];
  // Asked only about words that were found: a catalogue is long, and there are hundreds of cues.
  const isFamiliar = (cue: Cue): boolean => [notice, ownWords(caseType)].some((text) => cueWords(text, cue) !== undefined);
  const others = subject.caseTypes
    .filter((other) => other.id !== caseType.id)
    .map((other) => ({ other, cues: other.cues.filter(({ weight }) => weight >= strong) }));
  const isOurs = (words: string): boolean => caseType.cues.some((cue) => cueWords(words, cue) !== undefined);
  return subject.any
    .filter((stretch) => told.has(stretch.question))
    .flatMap(({ question, item, typed }) =>
      others.flatMap(({ other, cues }) => {
        const found = cues.map((cue) => ({ cue, words: cueWords(typed, cue) ?? '' }));
        const words = found.find((each) => each.words !== '' && !isOurs(each.words) && !isFamiliar(each.cue))?.words;
        if (words === undefined) return [];
        const values = { other: { caseId: other.id }, case: { caseId: caseType.id }, match: quoted(words) };
        return [remark({ rule: 'off-topic', severity: 'warning', at: { question, item }, values, words: `${other.id} ${words}` })];
      }),
    );
}

/** Words that say more than most notices do, with how a notice alleges the same. */
const confessions = [
  { re: /\bfakes?\b/i, zh: /假[货貨]/u, alleged: /\bfakes?\b|假[货貨]|[虚虛]假/i },
  { re: /\bcounterfeits?\b|\bcounterfeiting\b/i, zh: /售假/u, alleged: /counterfeit|假冒|仿冒|售假|假[货貨]/i },
  { re: /\breplicas?\b/i, zh: /高仿/u, alleged: /replica|高仿|仿造|仿冒/i },
  // Forged steel is a material.
  { re: /\bforged\b(?! (?:steel|iron|carbon|alumini?um|metal|blade|knife|knives|wheels?)\b)/i, zh: /[伪偽]造/u, alleged: /forged|[伪偽]造|篡改/i },
  { re: /\b(?:bought|paid for|purchased) (?:fake |positive )?reviews\b/i, zh: /刷[单單评評]/u, alleged: /reviews?\b|[评評][论論价價]|[测測][评評]|刷[单單]/i },
  { re: /\b(?:VPN|VPS)\b/i, zh: /VPN|VPS/i, alleged: /\b(?:VPN|VPS)\b/i },
  { re: /\bstealth\b/i, zh: /防[关關][联聯]/u, alleged: /stealth|防[关關][联聯]/i },
  { re: /\banti-?detect\b/i, zh: /超[级級][浏瀏][览覽]器/u, alleged: /anti-?detect|[浏瀏][览覽]器/i },
] as const;

/**
 * `self-incrimination`: words that the notice does not have. Without a notice the case's own cues stand for it, so that
 * a counterfeit report may be called one.
 */
export function selfIncrimination(subject: Subject): readonly Finding[] {
  const { caseType, notice } = subject;
  const isAlleged = (alleged: RegExp, words: string): boolean =>
    notice === '' ? caseType.cues.some((cue) => cueWords(words, cue) !== undefined) : alleged.test(notice);
  return subject.inLetter.flatMap(({ question, item, typed }) => {
    if (question === 'store' || question === 'signer') return [];
    const found = confessions.flatMap(({ re, zh, alleged }) => {
      const words = (re.exec(typed) ?? zh.exec(typed))?.[0];
      return words === undefined || isAlleged(alleged, words) ? [] : [words];
    });
    const [match] = found;
    if (match === undefined) return [];
    return [
      remark({ rule: 'self-incrimination', severity: 'warning', at: { question, item }, values: { match }, words: found.join('\n') }),
    ];
  });
}
