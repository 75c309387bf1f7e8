import { constants, deflateRawSync } from 'node:zlib';

const escaped = (line: string): string => line.replaceAll(/[\\()]/gu, String.raw`\$&`);

interface Options {
  /** Whether a password is needed to open it. */
  readonly locked?: boolean;
  /** Content streams in place of text, one for each page. */
  readonly streams?: readonly Buffer[];
  /** More entries of a content stream's dictionary. */
  readonly filters?: string;
}

const textStream = (lines: readonly string[]): Buffer =>
  Buffer.from(`BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')} ET`, 'latin1');

/** A PDF as programs write them: one page for each list of lines, with its table of objects. */
export function pdfOf(pages: readonly (readonly string[])[], { locked = false, streams = pages.map(textStream), filters = '' }: Options = {}): Buffer {
  const kids = streams.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...streams.flatMap((stream, page) => [
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`),
      Buffer.concat([Buffer.from(`<< /Length ${stream.length} ${filters} >>\nstream\n`), stream, Buffer.from('\nendstream')]),
    ]),
  ];
  if (locked) {
    const key = 'ab'.repeat(32);
    objects.push(Buffer.from(`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >>`));
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [<ab><ab>]` : '';
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A scan: pages with a drawing and no text. */
export const pdfOfPictures = (): Buffer => pdfOf([], { streams: [Buffer.from('0.5 g 50 50 400 600 re f')] });

/** A small file that unpacks to gigabytes: one packed megabyte, again and again. */
export function pdfBomb(megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => packed);
  const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, deflateRawSync(Buffer.alloc(0))]);
  return pdfOf([], { streams: [stream], filters: '/Filter /FlateDecode' });
}
