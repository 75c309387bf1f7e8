import type { Finding } from '../finding.ts';
import { remark } from './remark.ts';
import { answersAt, type Stretch, type Subject } from './subject.ts';
import { han, namesOwner } from './wording.ts';

const timeWord =
  /\b(?:daily|hourly|weekly|monthly|quarterly|yearly|annually|annual|each|every|always|never|only|now|currently|whenever|when an?|if|once an?|twice an?|times an?|per (?:day|week|month|quarter|year)|(?:before|after|until) (?:each|every|any|an?|new|\w{3,15}ing)|on the (?:first|last)|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|\d{1,2}:\d\d|within \d{1,3})\b/i;

const timeWordZh = /[每各逐]|[现現]在|目前|[当當]|一旦|之?前|[后後]|[随隨][时時]|[凡如]/u;

/** Verbs of controls in the present; after "will", "to" or "should" they are none. */
const presentVerb =
  /(?<!\b(?:will|shall|would|should|could|to|going|not|did|must have) )\b(?:is|are|must|can|cannot|may not|has to|have to|needs?|requires?|checks?|reviews?|reads?|compares?|keeps?|counts?|scans?|confirms?|approves?|signs?|tests?|inspects?|weighs?|updates?|records?|reports?|stops?|pauses?|holds?|buys?|ships?|sends?|tells?|declares?|goes|go|pass(?:es)?|carry|carries|uses?|leaves?|contains?|follows?|blocks?|rejects?|monitors?|verif(?:y|ies)|audits?|lists?|marks?|covers?|limits?|works?|rel(?:y|ies)|allows?|ensures?|matches|match|syncs?|takes?|shows?|owns?|enters?|trains?|receives?|returns?)\b/i;

const isStanding = ({ text }: Stretch): boolean =>
  timeWord.test(text) || presentVerb.test(text) || (han.test(text) && timeWordZh.test(text));

const own = (subject: Subject): readonly Stretch[] => answersAt(subject, 'prevented').filter(({ kind }) => kind === 'own');

/** `past-measure`: a measure in the seller's words without present tense and time word. Ticked ones are standing rules. */
export const pastMeasures = (subject: Subject): readonly Finding[] =>
  own(subject)
    .filter((measure) => !isStanding(measure))
    .map(({ question, item, text }) => remark({ rule: 'past-measure', severity: 'warning', at: { question, item }, words: text }));

/** `no-owner`: a measure in the seller's words that names neither a role nor a tool. */
export const ownerless = (subject: Subject): readonly Finding[] =>
  own(subject)
    .filter(({ text }) => !namesOwner(text))
    .map(({ question, item, text }) => remark({ rule: 'no-owner', severity: 'hint', at: { question, item }, words: text }));
