import { readFileSync } from 'node:fs';
import type { UploadProblem } from '../../src/flows/exchange.ts';
import { pdfOf, pdfOfPictures } from './pdf.ts';

/** A file as somebody sends it. */
export interface SomeFile {
  readonly name: string;
  readonly content: Buffer;
  readonly type: string;
}

const stored = (name: string, type: string): SomeFile => ({
  name,
  type,
  content: readFileSync(new URL(`../fixtures/uploads/${name}`, import.meta.url)),
});

const line = 'Your Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%.';

/** The same notice in every format: the late shipment rate at 6.2%. */
export const goodFiles: readonly SomeFile[] = [
  { name: 'notice.txt', type: 'text/plain', content: Buffer.from(`Hello Luma Harbor,\n\n${line}\nPlease send us a plan of action within 3 days.\n`) },
  stored('simplified-gb18030.txt', 'text/plain'),
  stored('traditional-big5.txt', 'application/octet-stream'),
  stored('with-attachments.eml', 'message/rfc822'),
  stored('forwarded-as-attachment.eml', 'application/octet-stream'),
  stored('notice.html', 'text/html'),
  { name: 'notice.pdf', type: 'application/pdf', content: pdfOf([['Hello Luma Harbor,', line, 'Please send us a plan of action within 3 days.']]) },
];

const zip = Buffer.concat([Buffer.from('UEsDBBQAAAAIAAAAIQBLZXkA', 'base64'), Buffer.alloc(2000, 7)]);

/** Files that are no notice, with what is wrong with each. */
export const badFiles: readonly (readonly [problem: UploadProblem, file: SomeFile])[] = [
  ['too-large', { name: 'notice.txt', type: 'text/plain', content: Buffer.alloc(20 * 1024 * 1024, 'Your Late Shipment Rate is above 4%. ') }],
  ['wrong-type', { name: 'notice.txt', type: 'text/plain', content: zip }],
  ['wrong-type', { name: 'notice.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: zip }],
  ['no-text', { name: 'scan.pdf', type: 'application/pdf', content: pdfOfPictures() }],
  ['locked', { name: 'locked.pdf', type: 'application/pdf', content: pdfOf([[line]], { locked: true }) }],
  ['broken', { name: 'broken.pdf', type: 'application/pdf', content: pdfOf([[line]]).subarray(0, 60) }],
  ['no-text', stored('empty.eml', 'message/rfc822')],
];
