import { describe, expect, it } from 'vitest';
import { suggestionsAt } from '../../src/cases/all.ts';
import { blankNames, blankOf } from '../../src/cases/blanks.ts';
import type { CaseType, Suggestion } from '../../src/cases/case-type.ts';
import { type Localized, locales } from '../../src/cases/localized.ts';
import { type Question, questions } from '../../src/cases/question.ts';
import { blanksIn, fillSentence } from '../../src/cases/sentence.ts';
import { simplifiedIn, traditionalIn } from '../support/han-variants.ts';

const cjk = /[\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff01-\uff60]/u;
const chinese = ['zh-CN', 'zh-TW'] as const;

/** Which letter begins the ids of a question's suggestions. */
const letters: Readonly<Record<Question, string>> = {
  store: 'B',
  who: 'P',
  what: 'I',
  when: 'T',
  where: 'L',
  why: 'C',
  grounds: 'D',
  fixed: 'A',
  prevented: 'M',
  result: 'R',
  proof: 'V',
  evidence: 'E',
  signer: 'S',
};

interface Offered {
  readonly question: Question;
  readonly suggestion: Suggestion;
}

const offered = (caseType: CaseType): readonly Offered[] =>
  questions.flatMap((question) => suggestionsAt(caseType, question).map((suggestion) => ({ question, suggestion })));

const isLine = (question: Question): boolean => question === 'evidence' || question === 'signer';

/** Numbers of a question's suggestions: `2` of `C2`. */
const numbersAt = (caseType: CaseType, question: Question): readonly string[] =>
  suggestionsAt(caseType, question).map(({ id }) => id.slice(1));

interface Written {
  readonly path: string;
  readonly text: Localized;
}

const isLocalized = (value: object): value is Localized => 'zh-CN' in value;

/** Every text of a case that somebody reads, with the way to it. */
function textsOf(value: unknown, path: string): readonly Written[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** A sentence with the examples of its blanks, and with `count` for every number. */
const sample = (sentence: string, count: string): string => {
  const values = blanksIn(sentence).map((name) => {
    const { kind, example } = blankOf(name);
    return [name, kind === 'count' || kind === 'number' ? count : example] as const;
  });
  return fillSentence(sentence, Object.fromEntries(values));
};

/** Sentences with samples that match a pattern, for a list that should be empty. */
const samplesLike = (suggestions: readonly Offered[], pattern: RegExp, count = '5'): readonly string[] =>
  suggestions.map(({ suggestion }) => `${suggestion.id} ${sample(suggestion.sentence.en, count)}`).filter((text) => pattern.test(text));

/** Words that mean nothing without their noun, so that a case has to ask for them in its own words. */
const bare = new Set(
  'n n2 total date date2 period percent attribute value old_value new_value days old_days new_days role role2 price'.split(' '),
);

const nouns = 'day|order|unit|shipment|packer|pick-up|SKU|offer|listing|employee|buyer|case|sample|minute|ASIN|closure';

/** The blanks that the facts of a notice can fill (domain.md 5). */
const factBlanks = new Set(
  'notice_date percent n total asins parent_asin order_ids marketplace complaint_id reg_no brand rights_owner other_account'.split(' '),
);

/** What the review would remark on (domain.md 3), wherever it stands. */
const remarked = [
  /\b(?:improve|strengthen|enhance|optimi[sz]e|pay (?:more )?attention|try (?:our|my) best|more careful|better|strictly|seriously|as soon as possible|timely|etc\.?|some|many|several|various)\b/iu,
  /thank(?:s| you)|deeply|reali[sz]ed|a new employee|mutual customers|shopping experience|special team|robust|moving forward|rest assured/iu,
  /\b(?:we (?:promise|guarantee|swear|assure)|never|100 ?%|no matter what)\b/iu,
  /\b(?:maybe|perhaps|probably|might|we (?:think|guess|believe|suspect)|may have been)\b/iu,
  /\b(?:not our fault|because of the (?:carrier|supplier)|lawyer|beg|kindly|esteemed|founded in|ebay|shopify|case (?:id|number))\b/iu,
  /[?!]|\b[A-Z]{6,}\b|https?:/u,
];

const mainlandWords =
  /設置|賬|網絡|信息|軟件|視頻|默認|登錄|郵箱|發貨|屏幕|質量|計劃|聯繫|數據庫|崗位|打包|攬收|合同|店鋪|消息|物流商|日曆|(?<!螢幕)截圖|反饋|通過/u;
const taiwanWords = /资讯|网路|软体|讯息|帐户|计画|萤幕|透过|录影|出货|预设|职称/u;

/** What holds for every kind of case. */
export function caseSuite(caseType: CaseType): void {
  describe(caseType.id, () => {
    const caseId = caseType.id;
    const everything = offered(caseType);
    const at = (...wanted: readonly Question[]): readonly Offered[] => everything.filter(({ question }) => wanted.includes(question));
    const texts = textsOf(caseType, caseId);

    it.each(questions)('numbers its suggestions at %s, with the letter of the question', (question) => {
      const ids = suggestionsAt(caseType, question).map((suggestion) => suggestion.id);
      expect(ids).toEqual(ids.map((_, index) => `${letters[question]}${index + 1}`));
    });

    it.each(['who', 'what', 'when', 'where'] as const)('offers two to five answers at %s', (question) => {
      const { length } = suggestionsAt(caseType, question);
      expect(length).toBeGreaterThanOrEqual(2);
      expect(length).toBeLessThanOrEqual(5);
    });

    it('answers every cause with the action and the measure of the same number', () => {
      const causes = numbersAt(caseType, 'why');
      expect(causes.length).toBeGreaterThan(0);
      expect(causes.filter((number) => !numbersAt(caseType, 'fixed').includes(number))).toEqual([]);
      expect(causes.filter((number) => !numbersAt(caseType, 'prevented').includes(number))).toEqual([]);
    });

    it('knows every blank, and asks in its own words only for blanks that are there', () => {
      const unknown = everything.flatMap(({ suggestion }) => blanksIn(suggestion.sentence.en).filter((name) => !blankNames.includes(name)));
      const idle = everything.flatMap(({ suggestion: { id, sentence, prompts } }) =>
        Object.keys(prompts ?? {}).flatMap((name) => (blanksIn(sentence.en).includes(name) ? [] : [`${id} ${name}`])),
      );
      expect([...unknown, ...idle]).toEqual([]);
    });

    it('asks plainly for what a bare number, date or detail stands for', () => {
      const unclear = everything.flatMap(({ suggestion: { id, sentence, prompts } }) =>
        blanksIn(sentence.en).flatMap((name) => (bare.has(name) && prompts?.[name] === undefined ? [`${id} ${name}`] : [])),
      );
      expect(unclear).toEqual([]);
    });

    it('names the same blanks in all three languages', () => {
      const [en, ...others] = locales.map((locale) =>
        everything.map(({ suggestion }) => [suggestion.id, ...blanksIn(suggestion.sentence[locale]).toSorted()].join(' ')),
      );
      expect(others).toEqual([en, en]);
    });

    it('holds no Chinese in its English', () => {
      expect(texts.filter(({ text }) => cjk.test(text.en))).toEqual([]);
      expect([caseType.issue, caseType.subject, caseType.remedy.en].join(' ')).not.toMatch(cjk);
    });

    it('is written in the script of its language', () => {
      expect(texts.filter(({ text }) => traditionalIn(text['zh-CN']).length > 0)).toEqual([]);
      expect(texts.filter(({ text }) => simplifiedIn(text['zh-TW']).length > 0)).toEqual([]);
    });

    it('uses the words of Taiwan in 繁體, and those of the mainland in 简体', () => {
      expect(texts.filter(({ text }) => mainlandWords.test(text['zh-TW']))).toEqual([]);
      expect(texts.filter(({ text }) => taiwanWords.test(text['zh-CN']))).toEqual([]);
    });

    it('has nothing empty, and no space too many', () => {
      const untidy = texts.filter(({ text }) => locales.some((locale) => /^$|^\s|\s$| {2}/u.test(text[locale])));
      expect(untidy).toEqual([]);
    });

    it('has labels without blanks that fit a button', () => {
      const labels = everything.map(({ suggestion }) => suggestion.label);
      expect(labels.filter((label) => label.en.length > 34 || blanksIn(label.en).length > 0)).toEqual([]);
      for (const locale of chinese) {
        const signs = (label: Localized): number => label[locale].match(/\p{Script=Han}/gu)?.length ?? 0;
        expect(labels.filter((label) => signs(label) > 16 || label[locale].length > 20)).toEqual([]);
      }
    });

    it('asks in questions that fit above a field', () => {
      const prompts = texts.filter(({ path }) => path.includes('.prompts.'));
      expect(prompts.filter(({ text }) => text.en.length > 80 || chinese.some((locale) => text[locale].length > 64))).toEqual([]);
      expect(prompts.filter(({ text }) => locales.some((locale) => !/[?？]/u.test(text[locale])))).toEqual([]);
    });

    it.each(['1', '5'])('has sentences that read well with the number %s', (count) => {
      expect(samplesLike(everything, /[{}]| {2}|\s[.,;:]|\(s\)|\.\.|\b(\w+) \1\b/iu, count)).toEqual([]);
      expect(samplesLike(everything, cjk, count)).toEqual([]);
      expect(samplesLike(everything, /^\w+ [a-z\d]/u, count)).toEqual([]);
      expect(samplesLike(everything.filter(({ question }) => !isLine(question)), /[^.]$/u, count)).toEqual([]);
      expect(samplesLike(everything.filter(({ question }) => isLine(question)), /\.$/u, count)).toEqual([]);
    });

    it('agrees with its numbers', () => {
      const singular = new RegExp(`(?<![\\d.])1 (?:additional |working )?(?:${nouns})s\\b|\\b1 were\\b`, 'iu');
      const plural = new RegExp(`(?<![\\d.])5 (?:additional |working )?(?:${nouns})\\b(?!-)|\\b5 was\\b`, 'iu');
      expect(samplesLike(everything, singular, '1')).toEqual([]);
      expect(samplesLike(everything, plural, '5')).toEqual([]);
      const agreements = everything.flatMap(({ suggestion }) => [...suggestion.sentence.en.matchAll(/#([^{}]*)\}/gu)]);
      expect(agreements.filter(([, words = '']) => words.split('|').filter(Boolean).length !== 2)).toEqual([]);
    });

    it.each(remarked)('says nothing that the review would remark on: %s', (rule) => {
      expect(samplesLike(everything, rule)).toEqual([]);
    });

    it('has actions that are done and dated, and measures that stand', () => {
      expect(samplesLike(at('fixed'), /\b(?:will|shall|going to|plan to|intend to|would|once (?:we are )?reinstated)\b/iu)).toEqual([]);
      expect(samplesLike(at('prevented'), /\b(?:will|shall)\b/iu)).toEqual([]);
      const undated = at('fixed').filter(({ suggestion }) => !blanksIn(suggestion.sentence.en).includes('date'));
      expect(undated).toEqual([]);
    });

    it('has sentences of at most 40 words', () => {
      const sentences = everything.flatMap(({ suggestion }) => sample(suggestion.sentence.en, '5').split(/(?<=[.;]) /u));
      expect(sentences.filter((sentence) => sentence.split(' ').length > 40)).toEqual([]);
    });

    it('states no alternatives, of which only one can be true', () => {
      const stated = everything.filter(({ question }) => question !== 'prevented' && !isLine(question));
      expect(stated.filter(({ suggestion }) => /\/| or /u.test(suggestion.sentence.en))).toEqual([]);
    });

    it('has evidence without blanks for every action, and none for what is not there', () => {
      const ids = new Set(everything.map(({ suggestion }) => suggestion.id));
      const proved = new Set(caseType.evidence.flatMap((exhibit) => exhibit.supports));
      expect([...proved].filter((id) => !ids.has(id))).toEqual([]);
      expect(at('fixed').filter(({ suggestion }) => !proved.has(suggestion.id))).toEqual([]);
      expect(caseType.evidence.filter((exhibit) => blanksIn(exhibit.sentence.en).length > 0)).toEqual([]);
    });

    it('has a frame that claims nothing', () => {
      expect(caseType.issue).toMatch(/^(?:our|the|an?) [A-Za-z ,'-]+$/u);
      expect(caseType.subject).toMatch(/^[A-Z][A-Za-z -]+$/u);
      expect(fillSentence(caseType.remedy.en, {})).toMatch(/^[a-z][A-Za-z ,'-]*[a-z]$/u);
      expect([caseType.remedy['zh-CN'], caseType.remedy['zh-TW']].filter((text) => /[。，]$/u.test(text))).toEqual([]);
    });

    it('says first what to do where a plan is not what it needs', () => {
      expect(new Set(caseType.routes).size).toBe(caseType.routes.length);
      expect(caseType.routes.includes('plan') || caseType.routes.includes('documents')).toBe(true);
      expect(caseType.routes[0] === 'plan' || caseType.triage !== undefined).toBe(true);
    });

    it('offers grounds for a dispute, each with an exhibit that proves it', () => {
      const grounds = suggestionsAt(caseType, 'grounds');
      const proved = new Set(caseType.evidence.flatMap((exhibit) => exhibit.supports));
      expect(grounds.filter(({ id }) => !proved.has(id))).toEqual([]);
      expect(grounds.length).toBeLessThanOrEqual(5);
      expect(!caseType.routes.includes('dispute') || grounds.length >= 2).toBe(true);
    });

    it('can answer what and where from a confirmed notice alone, in words that fit every route', () => {
      const repeated = everything.filter(({ suggestion }) => suggestion.fromNotice);
      expect([...new Set(repeated.map(({ question }) => question))].toSorted()).toEqual(['what', 'where']);
      expect(repeated.filter(({ suggestion }) => suggestion.routes)).toEqual([]);
      const unknown = repeated.flatMap(({ suggestion }) => blanksIn(suggestion.sentence.en).filter((name) => !factBlanks.has(name)));
      expect(unknown).toEqual([]);
      expect(repeated.filter(({ suggestion }) => blanksIn(suggestion.sentence.en).length === 0)).toEqual([]);
    });

    it('has cues that weigh something and that are not remembered between two notices', () => {
      const flags = caseType.cues.map(({ pattern }) => [...pattern.flags].toSorted().join(''));
      expect(flags).toEqual(flags.map(() => 'i'));
      expect(caseType.cues.filter(({ weight, pattern }) => weight <= 0 || pattern.test(''))).toEqual([]);
    });
  });
}
