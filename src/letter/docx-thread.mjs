/**
 * The docx library at work in a thread of its own: making a document keeps a processor busy for as long as a dozen turns,
 * and loading the library for longer. Asked for `{ subject, lines }`, it answers with the bytes.
 */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { answerWith } from '../thread-answers.mjs';

/** Points as Word counts them in a run (half points), and in spacing and indents (twentieths). */
const halfPoints = (points) => points * 2;
const twips = (points) => points * 20;

const look = { font: 'Calibri', size: halfPoints(11), heading: halfPoints(12), after: twips(6), indent: twips(18) };

/** A4, in points. */
const page = {
  size: { width: twips(595), height: twips(842) },
  margin: { top: twips(64), bottom: twips(64), left: twips(71), right: twips(71) },
};

const run = (text, bold = false) => new TextRun({ text, bold, font: look.font, size: look.size });

function paragraph({ kind, lead, text }) {
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
}

const pageNumber = () => new TextRun({ font: look.font, size: halfPoints(9), children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });

answerWith(({ subject, lines }) =>
  Packer.toBuffer(
    new Document({
      title: subject,
      creator: '',
      sections: [
        {
          properties: { page },
          footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pageNumber()] })] }) },
          children: [new Paragraph({ spacing: { after: look.after * 3 }, children: [run(subject, true)] }), ...lines.map(paragraph)],
        },
      ],
    }),
  ),
);
