/**
 * The letter's Word document. The docx library makes it once, as a form with a blank line of each kind; a letter is then
 * filled in as text. To have the library make and pack every letter anew takes seven times as long.
 */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import JSZip from 'jszip';

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

/** The bytes of a document that the library makes from the first sign to the last. */
export const made = ({ subject, lines }) =>
  Packer.toBuffer(
    new Document({
      title: subject,
      creator: '',
      lastModifiedBy: '',
      sections: [
        {
          properties: { page },
          footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pageNumber()] })] }) },
          children: [new Paragraph({ spacing: { after: look.after * 3 }, children: [run(subject, true)] }), ...lines.map(paragraph)],
        },
      ],
    }),
  );

const blank = { subject: '{subject}', lead: '{lead}', text: '{text}' };
const kinds = ['heading', 'numbered', 'labelled', 'plain'];

const parts = { document: 'word/document.xml', properties: 'docProps/core.xml' };

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text in XML 1.0, without the signs that it cannot hold. */
const escaped = (text) =>
  text.toWellFormed().replace(/[&<>"']/gu, (sign) => entities[sign]).replace(/[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

const filled = (xml, words) => xml.replace(/\{(subject|lead|text)\}/gu, (_, name) => escaped(words[name]));

/** The form, made once: gives what fills it in for a letter, with the bytes of its file. */
export async function createForm() {
  const archive = await JSZip.loadAsync(await made({ subject: blank.subject, lines: kinds.map((kind) => ({ kind, ...blank })) }));
  const [document, properties] = await Promise.all(Object.values(parts).map((name) => archive.file(name).async('string')));
  const [first, ...lines] = document.match(/<w:p>.*?<\/w:p>/gsu);
  const [before, after] = document.split([first, ...lines].join(''));
  const lineOf = Object.fromEntries(kinds.map((kind, at) => [kind, lines[at]]));
  return ({ subject, lines: letter }) => {
    const paragraphs = [filled(first, { subject }), ...letter.map(({ kind, ...words }) => filled(lineOf[kind], words))];
    // Before the subject is filled in: a time that the seller wrote there is theirs.
    const dated = properties.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, new Date().toISOString());
    // What is not written anew stays packed as it is.
    return archive
      .clone()
      .file(parts.document, [before, ...paragraphs, after].join(''), { createFolders: false })
      .file(parts.properties, filled(dated, { subject }), { createFolders: false })
      .generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };
}
