import type { Exporter } from './exporter.ts';
import { fileName } from './exporter.ts';
import { type Letter, type Passage, textOf } from './letter.ts';

/** Points as Word counts them in a run (half points), and in spacing and indents (twentieths). */
const halfPoints = (points: number): number => points * 2;
const twips = (points: number): number => points * 20;

const look = { font: 'Calibri', size: halfPoints(11), heading: halfPoints(12), after: twips(6), indent: twips(18) } as const;

/** What a line of the letter is, by which it is set. */
export type LineKind = 'heading' | 'numbered' | 'labelled' | 'plain' | 'gap';

export interface SetLine {
  readonly kind: LineKind;
  /** For `numbered` the number with its full stop, for `labelled` the label with its colon; else empty. */
  readonly lead: string;
  readonly text: string;
}

const labels = /^((?:Issue|Period|Where|Responsible):) (.*)$/u;
const numbers = /^(\d{1,2}\.) (.*)$/u;

/** How many signs at the beginning of each line the frame put there, in the order of the text. */
function frameAtStart(passages: readonly Passage[]): readonly number[] {
  const signs: number[] = [0];
  let isOpen = true;
  for (const { text, origin } of passages) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) {
        signs.push(0);
        isOpen = true;
      }
      isOpen &&= origin === 'frame' || piece === '';
      if (isOpen) signs[signs.length - 1] = (signs.at(-1) ?? 0) + piece.length;
    });
  }
  return signs;
}

/**
 * The letter's lines with what each is. A number or a label counts only where the frame put it, so that `3. ` or
 * `Where: ` at the beginning of somebody's own words stays text. A heading is a line of the frame alone: one that a
 * numbered line follows, or that names a part of a letter about several cases.
 */
export function setLines(passages: readonly Passage[]): readonly SetLine[] {
  const lines = textOf(passages).split('\n');
  const framed = frameAtStart(passages);
  /** The lead that a pattern finds and the text after it, if the frame put all of the lead there. */
  const leadAt = (at: number, pattern: RegExp): Pick<SetLine, 'lead' | 'text'> | undefined => {
    const [, lead, text] = pattern.exec(lines[at] ?? '') ?? [];
    return lead === undefined || text === undefined || (framed[at] ?? 0) < lead.length ? undefined : { lead, text };
  };
  return lines.map((text, at): SetLine => {
    if (text === '') return { kind: 'gap', lead: '', text };
    const numbered = leadAt(at, numbers);
    if (numbered) return { kind: 'numbered', ...numbered };
    const labelled = leadAt(at, labels);
    if (labelled) return { kind: 'labelled', ...labelled };
    const isFrame = framed[at] === text.length;
    const isHeading = isFrame && (leadAt(at + 1, numbers) !== undefined || /^(?:Part \d: |All parts$)/u.test(text));
    return { kind: isHeading ? 'heading' : 'plain', lead: '', text };
  });
}

/**
 * The letter as a Word document: the words of the full letter and nothing else, set as a business letter on one or two
 * pages, with the subject line above and the exhibit list as its numbered end. The library is loaded when first needed.
 */
export const exportDocx: Exporter = {
  extension: 'docx',
  async export(letter: Letter) {
    const { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } = await import('docx');
    const run = (text: string, bold = false): InstanceType<typeof TextRun> => new TextRun({ text, bold, font: look.font, size: look.size });
    const paragraph = ({ kind, lead, text }: SetLine): InstanceType<typeof Paragraph> => {
      switch (kind) {
        case 'heading':
          return new Paragraph({
            keepNext: true,
            spacing: { before: look.after * 2, after: look.after },
            children: [new TextRun({ text, bold: true, font: look.font, size: look.heading })],
          });
        case 'numbered':
          return new Paragraph({
            indent: { left: look.indent, hanging: look.indent },
            tabStops: [{ type: 'left', position: look.indent }],
            spacing: { after: look.after },
            children: [new TextRun({ font: look.font, size: look.size, children: [lead, new Tab(), text] })],
          });
        case 'labelled':
          return new Paragraph({ spacing: { after: look.after }, children: [run(`${lead} `, true), run(text)] });
        default:
          return new Paragraph({ spacing: { after: look.after }, children: [run(text)] });
      }
    };
    const lines = setLines(letter.full).filter(({ kind }) => kind !== 'gap');
    const document = new Document({
      title: letter.subject,
      creator: '',
      sections: [
        {
          properties: { page: { size: { width: twips(595), height: twips(842) }, margin: { top: twips(64), bottom: twips(64), left: twips(71), right: twips(71) } } },
          footers: {
            default: new Footer({
              children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: look.font, size: halfPoints(9), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })],
            }),
          },
          children: [new Paragraph({ spacing: { after: look.after * 3 }, children: [run(letter.subject, true)] }), ...lines.map(paragraph)],
        },
      ],
    });
    const bytes = await Packer.toBuffer(document);
    return { name: fileName(letter, 'docx'), content: new Uint8Array(bytes) };
  },
};
