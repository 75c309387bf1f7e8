import { describe, expect, test } from 'vitest';
import { caseTypeOf, suggestionOf } from '../../src/cases/all.ts';
import type { CaseType, Route } from '../../src/cases/case-type.ts';
import { codeOf, combinedId, partLink } from '../../src/cases/combine.ts';
import { type Answer, type Draft, noAnswer, type OwnWords } from '../../src/cases/draft.ts';
import type { Question } from '../../src/cases/question.ts';
import { assemble, longestShort } from '../../src/letter/assemble.ts';
import { exportDocx, setLines } from '../../src/letter/export-docx.ts';
import { type Letter, textOf } from '../../src/letter/letter.ts';
import { draftOf } from '../support/answers/draft-of.ts';
import { foxFerry } from '../support/answers/of-two-cases.ts';
import { haldenDispute, harborPineDocuments, hartwellDocuments, ridgewayDispute } from '../support/answers/on-other-routes.ts';

function caseOf(draft: Draft): CaseType {
  const caseType = caseTypeOf(draft.caseId ?? '');
  if (!caseType) throw new Error('no such case');
  return caseType;
}

const letterOf = (draft: Draft): Letter => assemble(caseOf(draft), draft);

const fullOf = (draft: Draft): string => textOf(letterOf(draft).full);

/** What stands between two pieces of a text, the first of which is in it. */
function between(text: string, from: string, to?: string): string {
  const start = text.indexOf(from);
  expect(start, from).toBeGreaterThanOrEqual(0);
  const end = to === undefined ? -1 : text.indexOf(to, start + from.length);
  return text.slice(start + from.length, end < 0 ? undefined : end);
}

/** The parts of a letter, each with its heading, and what stands before the first. */
function partsOf(text: string): { readonly before: string; readonly parts: readonly string[] } {
  const [before = '', ...parts] = between(text, '', '\n\nWe ask you').split(/^(?=Part \d: |All parts$)/mu);
  return { before, parts };
}

const changed = (draft: Draft, question: Question, change: (answer: Answer) => Answer): Draft => ({
  ...draft,
  answers: { ...draft.answers, [question]: change(draft.answers[question] ?? noAnswer) },
});

/** The draft with more words of the seller's own at a question. */
const saying = (draft: Draft, question: Question, text: string, answers?: string): Draft =>
  changed(draft, question, (answer) => {
    const words: OwnWords = { id: `o${answer.own.length + 1}`, text, used: true, ...(answers !== undefined && { answers }) };
    return { ...answer, own: [...answer.own, words] };
  });

/** Two drafts about one case each as one about both, with the store and the signer of the first. */
function together(one: Draft, other: Draft, route: Route): Draft {
  const both = { ...one, caseId: combinedId([one.caseId ?? '', other.caseId ?? '']), route };
  const caseType = caseOf(both);
  const idIn = (question: Question, id: string): string => {
    if (question !== 'evidence') return ['store', 'signer', 'proof'].includes(question) ? id : `${id}.${codeOf(other.caseId ?? '')}`;
    const sentence = suggestionOf(caseOf(other), id)?.sentence.en;
    return caseType.evidence.find((exhibit) => exhibit.sentence.en === sentence)?.id ?? '';
  };
  const joined = (question: Question): Answer => {
    const [first = noAnswer, { ticked, blanks, own } = noAnswer] = [one.answers[question], other.answers[question]];
    return {
      ticked: [...new Set([...first.ticked, ...ticked.map((id) => idIn(question, id))])],
      blanks: { ...Object.fromEntries(Object.entries(blanks).map(([id, values]) => [idIn(question, id), values])), ...first.blanks },
      own: [...first.own, ...own].map((words, index) => ({ ...words, id: `o${index + 1}` })),
    };
  };
  const asked = ['who', 'what', 'when', 'where', 'why', 'fixed', 'grounds', 'proof', 'evidence'] as const;
  return { ...both, answers: { ...both.answers, ...Object.fromEntries(asked.map((question) => [question, joined(question)])) } };
}

const part1 = 'Part 1: Product Authenticity';
const part2 = 'Part 2: Condition of Items';

describe('a plan about two cases', () => {
  const letter = letterOf(foxFerry);
  const full = textOf(letter.full);
  const { before, parts } = partsOf(full);
  const [authenticity = '', condition = ''] = parts;

  test('has a numbered part for each, headed by its case, in the order of the cases', () => {
    expect(parts.map((part) => part.split('\n')[0])).toEqual([part1, part2]);
  });

  test('names both cases at its beginning and in its subject line, and asks for both at its end', () => {
    expect(before).toBe(
      'Dear Seller Performance Team,\n\nThis plan answers your notice of May 11, 2026 about the authenticity of our items and the condition of our items.\n\n',
    );
    expect(letter.subject).toBe('Plan of Action - Product Authenticity and Condition of Items - ASINs B0B9N4XLQF and B0B9P7RT2K - Fox & Ferry Collectibles (amazon.com)');
    expect(between(full, 'We ask you to review this plan')).toContain('to reinstate the listings in your notice (ASINs B0B9N4XLQF and B0B9P7RT2K).');
  });

  test('names the date of the notice only while a sentence that holds it is ticked', () => {
    const unticked = changed(foxFerry, 'what', (answer) => ({ ...answer, ticked: answer.ticked.filter((id) => answer.blanks[id]?.['notice_date'] === undefined) }));
    expect(fullOf(foxFerry)).toContain('your notice of May 11, 2026');
    expect(fullOf(unticked)).not.toContain('May 11, 2026 about');
    expect(fullOf(unticked)).toContain('This plan answers your notice about the authenticity of our items');
  });

  test('says in each part what belongs to its case, and nothing of the other', () => {
    const ofAuthenticity = ['the authenticity of ASIN B0B9N4XLQF', 'Larkfield Wholesale Ltd', 'we closed our offer on', 'each supplier passes a check'];
    const ofCondition = ['the condition of ASIN B0B9P7RT2K', 'returns clerk', 'a check of the outer box only', 'all 58 units', 'no buyer reported'];
    for (const words of ofAuthenticity) expect([authenticity.includes(words), condition.includes(words)], words).toEqual([true, false]);
    for (const words of ofCondition) expect([authenticity.includes(words), condition.includes(words)], words).toEqual([false, true]);
  });

  test('has an opening, causes, fixes and measures of its own in each part, numbered from 1', () => {
    for (const part of parts) {
      expect(part.split('A. Root causes')[0]).toMatch(/^Part \d: [^\n]+\n\n[A-Z][^\n]+\.\n\n[A-Z][^\n]+\.\n\n$/u);
      const lists = part.split(/^[ABC]\. .*$/mu).slice(1);
      expect(part.match(/^[ABC]\. .*$/gmu)).toEqual(['A. Root causes', 'B. Corrective actions completed', 'C. Preventive measures in force']);
      for (const list of lists) {
        const numbers = [...list.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number));
        expect(numbers.length).toBeGreaterThan(0);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    }
  });

  test('has no part for all where nothing belongs to all', () => {
    expect(full).not.toContain('All parts');
  });

  test('knows a part’s heading as frame', () => {
    for (const heading of [part1, part2]) expect(letter.full.find(({ text }) => text.includes(heading))?.origin).toBe('frame');
  });

  test('has each part in each box of the form that it has something for', () => {
    expect(letter.blocks.map(({ box }) => box)).toEqual(['why', 'fixed', 'prevented']);
    for (const { passages } of letter.blocks) {
      const box = textOf(passages);
      expect(box.startsWith(`${part1}\n\n`)).toBe(true);
      expect(box).toContain(`\n\n${part2}\n\n`);
    }
  });
});

describe('own words in a plan about two cases', () => {
  test('that are a cause of one case stand in its part, with the fix and the measure that answer them', () => {
    const [authenticity = '', condition = ''] = partsOf(fullOf(foxFerry)).parts;
    for (const words of ['Returned units had no shelf of their own', 'we moved all 11 returned units', 'Every Friday, our quality lead checks']) {
      expect(condition).toMatch(new RegExp(`^2\\. .*${words}`, 'mu'));
      expect(authenticity).not.toContain(words);
    }
  });

  test.each([
    ['inauthentic', 0],
    ['used-sold-as-new', 1],
  ])('that are a cause of %s stand in its part whichever place it has', (caseId, at) => {
    const { parts } = partsOf(fullOf(saying(foxFerry, 'why', 'Nobody owned the check', partLink(caseId))));
    expect(parts.map((part) => part.includes('Nobody owned the check.'))).toEqual([0, 1].map((part) => part === at));
  });

  test('that fix a ticked cause of one case stand in its part', () => {
    const fix = 'On May 14, 2026, we trained both packers';
    const cause = `C1.${codeOf('used-sold-as-new')}`;
    expect(partsOf(fullOf(saying(foxFerry, 'fixed', fix, cause))).parts.map((part) => part.includes(fix))).toEqual([false, true]);
    expect(partsOf(fullOf(saying(foxFerry, 'fixed', fix, 'C1'))).parts.map((part) => part.includes(fix))).toEqual([true, false]);
  });

  test('that are the only fix say which cause of the part they answer', () => {
    const draft = changed(foxFerry, 'fixed', (answer) => ({ ...answer, ticked: answer.ticked.filter((id) => !id.endsWith(codeOf('used-sold-as-new'))) }));
    expect(partsOf(fullOf(draft)).parts[1]).toContain('B. Corrective actions completed\n1. On May 13, 2026, we moved all 11 returned units to a locked shelf of their own (cause 2).\n');
    expect(partsOf(fullOf(draft)).parts[1]).toMatch(/A\. Root causes\n1\. [^\n]+\n2\. [^\n]*no shelf of their own/u);
  });

  test.each(['all', 'none', undefined])('that are linked to %s stand in a part for all, after the others', (link) => {
    const draft = saying(saying(foxFerry, 'fixed', 'We read both policies with the team', link), 'prevented', 'Our owner reads every notice', link);
    const { parts } = partsOf(fullOf(draft));
    expect(parts).toHaveLength(3);
    expect(parts[2]?.trim()).toBe(
      [
        'All parts',
        'B. Corrective actions completed\n1. We read both policies with the team.',
        'C. Preventive measures in force\n1. Our owner reads every notice.',
      ].join('\n\n'),
    );
  });

  test('that are a cause of no single case stand in the part for all', () => {
    const { parts } = partsOf(fullOf(saying(foxFerry, 'why', 'We had nobody in charge of quality', 'all')));
    expect(parts.map((part) => part.includes('1. We had nobody in charge of quality.'))).toEqual([false, false, true]);
  });

  test('on who, what, when and where stand as labelled lines before the first part', () => {
    const { before, parts } = partsOf(fullOf(saying(saying(foxFerry, 'who', 'Our owner signs every order'), 'what', 'Both listings are closed')));
    expect(before).toMatch(/\n\nIssue: Both listings are closed\.\nResponsible: Our owner signs every order\.\n\n$/u);
    expect(parts).toHaveLength(2);
  });

  test('are all in the letter and in the boxes of the form, once', () => {
    const words = ['Our owner signs every order', 'Nobody owned the check', 'We read both policies', 'Our owner reads every notice', 'Sales go on since May 20'];
    const [who = '', why = '', fixed = '', prevented = '', result = ''] = words;
    let draft = saying(saying(foxFerry, 'who', who), 'why', why);
    draft = saying(saying(saying(draft, 'fixed', fixed, 'all'), 'prevented', prevented, 'none'), 'result', result);
    const { full, blocks } = letterOf(draft);
    const boxes = blocks.map(({ passages }) => textOf(passages)).join('\n');
    for (const said of words) {
      expect(textOf(full).split(said), said).toHaveLength(2);
      expect(boxes.split(said), said).toHaveLength(2);
    }
  });
});

describe('the exhibits of a letter about two cases', () => {
  test('are numbered once over all parts', () => {
    const list = between(fullOf(foxFerry), '\n\nExhibits\n', '\n\n').split('\n');
    expect(list.map((line) => /^\d+/u.exec(line)?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(letterOf(foxFerry).exhibits).toEqual(list.map((line) => line.replace(/^\d+\. /u, '')));
    expect(fullOf(foxFerry).match(/^Exhibits$/gmu)).toHaveLength(1);
  });

  test('are named in each part by the numbers of that list', () => {
    const [authenticity = '', condition = ''] = partsOf(fullOf(foxFerry)).parts;
    const { exhibits } = letterOf(foxFerry);
    expect(authenticity).toContain('we closed our offer on B0B9N4XLQF (Exhibit 3).');
    expect(exhibits[2]).toContain('the offers are no longer active');
    expect(condition).toContain('a check of the outer box only; 3 of them had been opened (Exhibit 6).');
    expect(exhibits[5]).toContain('Inspection sheet');
  });

  test('that both cases ask for are listed once, for what either part says', () => {
    const shared = caseOf(foxFerry).evidence.filter(({ supports }) => new Set(supports.map((id) => id.includes('.'))).size === 2);
    expect(shared).not.toEqual([]);
    for (const { id, sentence } of shared) {
      const { exhibits } = letterOf(changed(foxFerry, 'evidence', () => ({ ...noAnswer, ticked: [id] })));
      expect(exhibits).toEqual([sentence.en]);
    }
  });
});

describe('a letter about three cases', () => {
  const cases = ['late-shipment', 'inauthentic', 'used-sold-as-new'] as const;
  const three = cases.reduce(
    (draft, caseId) => {
      const cause = saying(draft, 'why', `The cause of ${caseId}`, partLink(caseId));
      return saying(saying(cause, 'fixed', `The fix of ${caseId}`, causeOf(cause)), 'prevented', `The measure of ${caseId}`, causeOf(cause));
    },
    draftOf(combinedId(cases), { store: 'Luma Harbor Home', signer: { S2: {} } }),
  );

  /** The id of the last cause of the seller's own. */
  function causeOf(draft: Draft): string {
    return draft.answers.why?.own.at(-1)?.id ?? '';
  }

  test('has three parts with what belongs to each', () => {
    const { parts } = partsOf(fullOf(three));
    expect(parts).toHaveLength(3);
    parts.forEach((part, at) => {
      expect(part).toMatch(new RegExp(`^Part ${at + 1}: `, 'u'));
      expect([...part.matchAll(/The \w+ of ([\w-]+)\./gu)].map(([, caseId]) => caseId)).toEqual([cases[at], cases[at], cases[at]]);
    });
  });
});

describe('the short form of a letter about two cases', () => {
  test('has the parts, with every cause and a fix and a measure for each', () => {
    const short = textOf(letterOf(foxFerry).short ?? []);
    expect(short.length).toBeLessThanOrEqual(longestShort);
    const { parts } = partsOf(short);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([part1, part2]);
    expect(parts[0]).toMatch(/without asking for proof[^]*we closed our offer on[^]*each supplier passes a check/u);
    expect(parts[1]).toMatch(/outer box only[^]*no shelf of their own[^]*11 returned units[^]*separate stock[^]*Every Friday/u);
  });

  test('keeps the one fix and the one measure that are for both', () => {
    const bare = (question: Question, draft: Draft): Draft => changed(draft, question, () => noAnswer);
    const draft = saying(saying(bare('fixed', bare('prevented', foxFerry)), 'fixed', 'We closed both listings on May 12, 2026', 'all'), 'prevented', 'Our owner checks every unit', 'all');
    const { parts } = partsOf(textOf(letterOf(draft).short ?? []));
    expect(parts[2]).toMatch(/^All parts[^]*1\. We closed both listings on May 12, 2026\.[^]*1\. Our owner checks every unit\./u);
  });

  test('is left out rather than cut when it would be too long', () => {
    const long = 'We compared every unit with its order and found the same gap each time. '.repeat(25).trim();
    const { short, full } = letterOf(saying(foxFerry, 'why', long, partLink('inauthentic')));
    expect(short).toBeUndefined();
    expect(textOf(full)).toContain(long);
  });
});

describe('the Word document of a letter about two cases', () => {
  const lists = ['A. Root causes', 'B. Corrective actions completed', 'C. Preventive measures in force'];
  const headingsOf = (draft: Draft): readonly string[] =>
    setLines(letterOf(draft).full).filter(({ kind }) => kind === 'heading').map(({ text }) => text);

  test('has headings for the parts and their lists', () => {
    expect(headingsOf(foxFerry)).toEqual([part1, ...lists, part2, ...lists, 'Exhibits']);
  });

  test('has one for the part for all', () => {
    expect(headingsOf(saying(foxFerry, 'fixed', 'We read both policies', 'all')).slice(-3)).toEqual(['All parts', lists[1], 'Exhibits']);
  });

  test('has none for words that only look like one', () => {
    const draft = saying(saying(foxFerry, 'result', 'Part 3: better'), 'store', 'All parts');
    expect(headingsOf(draft).filter((text) => /Part 3|All parts/u.test(text))).toEqual(['All parts']);
    expect(setLines(letterOf(draft).full).filter(({ text }) => text === 'All parts').map(({ kind }) => kind)).toEqual(['heading', 'plain']);
  });

  test('sets them as headings in the file', async () => {
    const { content } = await exportDocx.export(letterOf(foxFerry));
    const { default: JSZip } = await import('jszip');
    const xml = (await (await JSZip.loadAsync(content)).file('word/document.xml')?.async('string')) ?? '';
    const bold = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/gsu)].map(([paragraph]) => /<w:t[^>]*>([^<]*)</u.exec(paragraph)?.[1]);
    expect(bold).toEqual([part1, ...lists, part2, ...lists, 'Exhibits']);
  });
});

describe('a dispute of two cases', () => {
  const draft = together(ridgewayDispute, haldenDispute, 'dispute');
  const letter = letterOf(draft);
  const full = textOf(letter.full);

  test('has the facts of each case in its part, and how they can be verified once after both', () => {
    const { parts } = partsOf(full);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([`Part 1: ${caseTypeOf('counterfeit')?.subject}`, part2]);
    for (const part of parts) expect(part.match(/^A\. The facts$/gmu)).toHaveLength(1);
    expect(parts[0]).toContain('Summit Outfitters Inc');
    expect(parts[1]).toContain('112-9904417-0036258');
    expect(full.match(/^B\. How the facts can be verified$/gmu)).toHaveLength(1);
    expect(full.indexOf('B. How the facts')).toBeGreaterThan(full.indexOf(part2));
    expect(letter.subject).toMatch(/^Dispute - .+ and Condition of Items - Ridgeway Camp Store/u);
  });

  test('says each fact once and admits no cause', () => {
    expect(full).not.toMatch(/Root causes|Corrective actions|Preventive measures/u);
    for (const { text } of letter.full.filter(({ origin, question }) => origin !== 'frame' && question === 'grounds')) expect(full.split(text)).toHaveLength(2);
  });

  test('has own facts, which belong to no single case, in the part for all', () => {
    const { parts } = partsOf(fullOf(saying(draft, 'grounds', 'Both listings are under one brand')));
    expect(parts[2]).toMatch(/^All parts\n\nA\. The facts\n1\. Both listings are under one brand\.\n/u);
  });

  test('gives the two boxes of its form, with exhibits numbered once', () => {
    expect(letter.blocks.map(({ box }) => box)).toEqual(['grounds', 'proof']);
    const [grounds = '', proof = ''] = letter.blocks.map(({ passages }) => textOf(passages));
    expect(grounds.match(/^Part \d: /gmu)).toEqual(['Part 1: ', 'Part 2: ']);
    expect(between(proof, 'Exhibits\n').trim().split('\n').map((line) => line.split('.')[0])).toEqual(letter.exhibits.map((_, index) => `${index + 1}`));
  });

  test('has a short form with the facts of both', () => {
    const short = textOf(letter.short ?? []);
    expect(short).toContain('Summit Outfitters Inc');
    expect(short).toContain('we inspected the returned goods');
    expect(short.length).toBeLessThanOrEqual(longestShort);
  });
});

describe('documents for two cases', () => {
  const letter = letterOf(together(harborPineDocuments, hartwellDocuments, 'documents'));
  const full = textOf(letter.full);

  test('have what was found and what was done in the part of each case', () => {
    const { parts } = partsOf(full);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([part1, `Part 2: ${caseTypeOf('forged-documents')?.subject}`]);
    for (const part of parts) expect(part.match(/^What we (?:found|have done)$/gmu)).toEqual(['What we found', 'What we have done']);
    expect(parts[0]).toContain('model KS-310');
    expect(parts[1]).toContain('invoice EG-4471');
    expect(parts[0]).not.toContain('EG-4471');
    expect(full.match(/^How the documents can be verified$/gmu)).toHaveLength(1);
    expect(letter.subject).toMatch(/^Documents - Product Authenticity and /u);
  });

  test('give the one box of their form, with both parts', () => {
    expect(letter.blocks.map(({ box }) => box)).toEqual(['documents']);
    const [box = ''] = letter.blocks.map(({ passages }) => textOf(passages));
    expect(box.match(/^Part \d: /gmu)).toEqual(['Part 1: ', 'Part 2: ']);
    for (const exhibit of letter.exhibits) expect(box.split(exhibit)).toHaveLength(2);
  });
});
