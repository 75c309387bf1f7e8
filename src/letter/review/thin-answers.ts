import { answerMode, type Question } from '../../cases/question.ts';
import type { Finding } from '../finding.ts';
import { wordsIn } from '../letter.ts';
import { remark } from './remark.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';
import { han, hanIn } from './wording.ts';

const asked = ['who', 'what', 'when', 'where', 'why', 'grounds', 'fixed', 'prevented'] as const satisfies readonly Question[];

/** The shortest answer that can convince (domain.md 3, `thin-answer`). */
const fewest = { words: 4, signs: 8 };

const nothing =
  /^(?:n\/?a|none|nothing|nil|no|not sure|unknown|idk|no idea|(?:i |we )?(?:don['’]?t|do not) know|same(?: as above)?|see above|[-.?]{1,3}|[无無]|[没沒]有|不知道|不清楚|同上|嗯)[\s.!?。！？]{0,3}$/i;

const signsIn = (text: string): number => [...text.replace(/\s/gu, '')].length;

const isShort = (text: string): boolean =>
  han.test(text) ? signsIn(text) < fewest.signs : wordsIn(text) < fewest.words;

/** Dates alone answer "when". */
const isThin = ({ question, text, dates }: Stretch): boolean => isShort(text) && !(question === 'when' && dates.length > 0);

/** The facts of the opening, which every letter needs. */
const opening: ReadonlySet<Question> = new Set(['who', 'what', 'when', 'where']);

/** `thin-answer`: own words that say nothing, or too little where nothing else is answered; or no answer at all. */
export function thinAnswers(subject: Subject): readonly Finding[] {
  // A cover letter to documents can do without who did what and when.
  const isNeeded = (question: Question): boolean => subject.route !== 'documents' || question === 'what' || question === 'where';
  return asked.flatMap((question) => {
    const answers = answersAt(subject, question);
    const hint = { question };
    if (answers.length === 0 && opening.has(question) && isNeeded(question))
      return [remark({ rule: 'thin-answer', severity: 'hint', at: { question }, values: { hint }, words: '' })];
    const isList = answerMode[question] === 'list';
    const isEnough = !isList && answers.some((answer) => answer.kind === 'ticked' || !isThin(answer));
    return answers
      .filter((answer) => answer.kind === 'own')
      .filter((answer) => nothing.test(answer.text.trim()) || (!isEnough && isThin(answer)))
      .map(({ item, text }) =>
        remark({ rule: 'thin-answer', severity: 'hint', at: { question, item }, values: { hint }, words: text }),
      );
  });
}

/** What a symptom is told with: the complaint, the metric, and words without meaning of their own. */
const symptomWords = new Set(
  `a an the our we us i my it its they them this that these those some many several few too very so and or of on in at to for from by with
  as about because due was were is are be been being had have has got get received not no did do over above than more most there
  order orders shipment shipments parcel parcels package packages item items product products goods unit units delivery deliveries
  late delayed delay delays shipped ship shipping delivered sent confirmed arrived slow slowly time expected date target limit
  customer customers buyer buyers complained complain complaint complaints said says reported report returned return returns refund refunds
  unhappy dissatisfied angry bad negative poor low high higher exceeded exceed exceeds rate metric metrics defect defects defective
  cancelled canceled cancellation cancellations tracking number numbers invalid valid missing feedback review reviews rating ratings claims claim
  listing listings account store removed suspended deactivated blocked closed restricted amazon amazon's policy violated violation
  quality problem problems issue issues used sold as new inauthentic authenticity counterfeit described description expired safety
  carrier carriers courier couriers logistics holiday holidays vacation weather busy season peak
  lsr odr vtr otdr idr performance percent days day`.split(/\s+/u),
);

const symptomZh = /[迟遲][发發]了|延[迟遲](?:[发發]|出)[货貨]了|被投[诉訴]了|指[标標](?:太)?高/u;

/** A Chinese answer of more signs, or one that gives a reason, says more than the symptom. */
const longestSymptomZh = 20;
const reasonZh = /因[为為]|由[于於]|[导導]致|[没沒未]|不足|忘/u;

/** `symptom-cause`: a cause that only repeats the complaint or the metric. */
export function symptomCauses(subject: Subject): readonly Finding[] {
  const { name, issue, subject: title } = subject.caseType;
  const named = new Set(`${name.en} ${issue} ${title}`.toLowerCase().match(/[a-z']+/gu));
  const isSymptom = (text: string): boolean => {
    if (han.test(text)) return hanIn(text) <= longestSymptomZh && symptomZh.test(text) && !reasonZh.test(text);
    const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
    return words.length > 1 && words.every((word) => symptomWords.has(word) || named.has(word));
  };
  return answersAt(subject, 'why')
    .filter(({ kind, text }) => kind === 'own' && isSymptom(text))
    .map(({ question, item, text }) => remark({ rule: 'symptom-cause', severity: 'warning', at: { question, item }, words: text }));
}
