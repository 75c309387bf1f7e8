import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestNotice } from '../../../src/flows/clean-text.ts';
import { isHopeless, mostBytes, readUpload } from '../../../src/bot/upload/read-upload.ts';
import { pdfBomb, pdfOf, pdfOfPictures } from '../../support/pdf.ts';
import { problem, reading, uploaded, words } from './fixture.ts';

const english = ['Hello Luma Harbor,', '', 'Your Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%.'];
const zip = Buffer.from('UEsDBBQAAAAIAAAAIQBLZXkAAAAAAAAAAAAKAAAAbm90aWNlLnR4dA==', 'base64');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('a text file', () => {
  test.each(['simplified-gb18030.txt', 'traditional-big5.txt', 'traditional-utf8-marked.txt', 'german-latin1.txt', 'english-utf16le.txt', 'english-utf16be-unmarked.txt'])(
    'is read in the encoding it was saved in: %s',
    async (name) => {
      const expected = {
        simplified: '您的亚马逊卖家账户因订单迟发率高于 4% 的目标而存在被停用的风险。',
        traditional: '您的亞馬遜賣家帳戶因訂單延遲出貨率高於 4% 的目標，有被停用的風險。',
        german: 'Ihre Rate verspäteter Lieferungen liegt mit 6,2 % über unserem Zielwert von 4 %.',
        english: 'Your Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%.',
      }[name.split('-')[0] ?? ''];
      const text = await words(name);
      expect(text.split('\n')).toContain(expected);
      expect(text).not.toMatch(/[\uFEFF\r\u0000]/u);
    },
  );

  test('keeps its lines, without blank ends and heaps of empty lines', async () => {
    expect(await words('a.txt', 'Hello,  \r\n\r\n\r\n\r\nASIN:\u00A0B0ABCDEF12\t\n\n')).toBe('Hello,\n\nASIN: B0ABCDEF12');
  });

  test('that is too long for a notice keeps its beginning', async () => {
    const text = await words('a.txt', `The beginning. ${'word '.repeat(10_000)}`);
    expect(text).toHaveLength(longestNotice);
    expect(text.startsWith('The beginning. word')).toBe(true);
  });

  test('is cut between characters', async () => {
    const text = await words('a.txt', `${'x'.repeat(longestNotice - 1)}😀`);
    expect(text.isWellFormed()).toBe(true);
  });

  test('is read whatever its name says, if anything', async () => {
    for (const name of ['notice', 'notice.dat', 'amazon.com', '通知', '', 'a.md'])
      expect(await words(name, 'Hello Luma Harbor')).toBe('Hello Luma Harbor');
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t\n '],
    ['what does not show', '\u200B\u2060\uFEFF'],
    ['a long emptiness before everything', ' '.repeat(100_000)],
  ])('with %s in it has no text', async (_, content) => {
    expect(await problem('a.txt', content)).toBe('no-text');
  });

  test('of bytes that are no text is none', async () => {
    expect(await problem('a.txt', Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 251)))).toBe('wrong-type');
    expect(await problem('a.txt', Buffer.alloc(100))).toBe('wrong-type');
  });
});

describe('a saved mail', () => {
  test('is its headers and its plain text; what is attached is left out', async () => {
    const text = await words('with-attachments.eml');
    expect(text).toBe(
      [
        'From: Amazon Seller Performance <seller-performance@amazon.example>',
        'Date: Thu, 14 May 2026 08:01:09 +0000',
        'To: Luma Harbor <owner@luma-harbor.example>',
        'Subject: Your account is at risk – Late Shipment Rate',
        '',
        'Hello Luma Harbor,',
        '',
        'Your Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%.',
        'Please send us a plan of action within 3 days.',
      ].join('\n'),
    );
  });

  test('is read from its HTML when the plain text says nothing', async () => {
    const text = await words('html-only.eml');
    expect(text).toContain('Subject: 您的账户');
    expect(text).toContain('您的亚马逊卖家账户因订单迟发率高于 4% 的目标而存在被停用的风险。');
    expect(text).not.toContain('needs HTML');
  });

  test('that only forwards another as a file is read with that', async () => {
    const text = await words('forwarded-as-attachment.eml');
    expect(text).toContain('Sent from my phone');
    expect(text).toContain('Subject: Late Shipment Rate\n\nHello Luma Harbor,');
    expect(text).toContain('above our target of 4%');
  });

  test('with nothing but a picture has no text', async () => {
    expect(await problem('empty.eml', uploaded('empty.eml'))).toBe('no-text');
  });

  test('is known by what is in it', async () => {
    expect(await words('mail.txt', uploaded('with-attachments.eml'))).toContain('Subject: Your account is at risk');
    expect(await words('a.txt', 'Date: 9 May 2026\nTo: us\n\nHello')).toBe('Date: 9 May 2026\nTo: us\n\nHello');
  });

  test('in a mail in a mail ends somewhere', async () => {
    const wrap = (inner: string): string =>
      `Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${inner.length}"\r\n\r\n--b${inner.length}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${inner.length}--\r\n`;
    let mail = `Subject: deep\r\n\r\nHello`;
    for (let depth = 0; depth < 12; depth += 1) mail = wrap(mail);
    expect(await problem('a.eml', mail)).toBe('no-text');
  });
});

describe('a saved page', () => {
  test('is what a person reads on it', async () => {
    expect(await words('notice.html')).toBe(
      [
        'Your account is at risk of deactivation',
        '',
        'Hello Luma Harbor,',
        '',
        'Your Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%. View details',
        '',
        'ASIN Reason',
        'B0ABCDEF12 Late',
        '',
        ' * Root cause',
        ' * Actions taken',
        '',
        'Seller Performance Team',
      ].join('\n'),
    );
  });

  test('is read in the encoding it names', async () => {
    expect(await words('chinese-gbk.html')).toContain('您的亚马逊卖家账户因订单迟发率高于 4% 的目标而存在被停用的风险。');
  });

  test('is known by what is in it', async () => {
    expect(await words('notice.txt', uploaded('notice.html'))).not.toContain('<p>');
  });
});

describe('a PDF', () => {
  test('is its text, line by line, page by page', async () => {
    const text = await words('notice.pdf', pdfOf([english, ['Please send a plan (within 3 days).']]));
    expect(text).toBe('Hello Luma Harbor,\nYour Late Shipment Rate is 6.2% (23 of 371 orders), above our target of 4%.\n\nPlease send a plan (within 3 days).');
  });

  test('is known by what is in it', async () => {
    expect(await words('notice.txt', pdfOf([english]))).toContain('Hello Luma Harbor,');
  });

  test('of pictures has no text', async () => {
    expect(await problem('scan.pdf', pdfOfPictures())).toBe('no-text');
    expect(await problem('scan.pdf', pdfOf([['1'], ['2']]))).toBe('no-text');
  });

  test('with a password is locked', async () => {
    expect(await problem('locked.pdf', pdfOf([english], { locked: true }))).toBe('locked');
  });

  test.each([
    ['is none', Buffer.from('Hello')],
    ['breaks off', pdfOf([english]).subarray(0, 40)],
    ['begins like one', Buffer.from('%PDF-1.7\nnothing else')],
  ])('that %s is broken', async (_, bytes) => {
    expect(await problem('notice.pdf', bytes)).toBe('broken');
  });

  test('of hundreds of pages is read as far as a notice goes', async () => {
    const pages = Array.from({ length: 400 }, (_, page) => [`Page number ${page} of a long report.`]);
    const text = await words('report.pdf', pdfOf(pages));
    expect(text).toContain('Page number 29 of');
    expect(text).not.toContain('Page number 30 of');
  });

  test('that unpacks to gigabytes is given up, and the bot lives on', async () => {
    expect(await problem('bomb.pdf', pdfBomb(3000))).toBe('broken');
    expect(await words('notice.pdf', pdfOf([english]))).toContain('Hello Luma Harbor,');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a zip named .txt', 'notice.txt', zip],
    ['a picture named .txt', 'notice.txt', png],
    ['a picture named .pdf', 'notice.pdf', png],
    ['a Word file', 'notice.docx', zip],
    ['an old Word file', 'notice.doc', Buffer.from('D0CF11E0A1B11AE1', 'hex')],
    ['rich text', 'notice.txt', Buffer.from(String.raw`{\rtf1\ansi Hello}`)],
    ['a recording', 'a.ogg', Buffer.from('OggS\u0000')],
    ['a program', 'a.txt', Buffer.from('MZ\u0090\u0000\u0003')],
    ['text that is called a Word file', 'notice.docx', Buffer.from('Hello')],
  ])('%s is of the wrong kind', async (_, name, bytes) => {
    expect(await problem(name, bytes)).toBe('wrong-type');
  });

  test('a file of more than 5 MB is too large', async () => {
    expect(await problem('a.txt', Buffer.alloc(mostBytes + 1, 'a'))).toBe('too-large');
    expect(await words('a.txt', Buffer.alloc(mostBytes, 'a'))).toHaveLength(longestNotice);
  });

  test('a file that says itself that it holds no text need not be fetched', () => {
    const hopeless = [{ name: 'a.png' }, { name: 'A.ZIP' }, { name: 'x', mediaType: 'image/png' }, { name: 'notice.docx' }, { name: 'x', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }];
    const worth = [{ name: 'a.txt' }, { name: 'a' }, { name: 'a.eml', mediaType: 'application/octet-stream' }, { name: 'a.pdf', mediaType: 'application/pdf' }, { name: 'a.txt', mediaType: 'image/png' }, { name: '通知' }];
    expect(hopeless.filter((label) => !isHopeless(label))).toEqual([]);
    expect(worth.filter((label) => isHopeless(label))).toEqual([]);
  });
});

describe('a file made to do harm', () => {
  test('of HTML that is hard to take apart is given up in time', async () => {
    const bytes = Buffer.from(`<html>${'<b>'.repeat(600_000)}${'</x>'.repeat(600_000)}`);
    expect(await readUpload({ name: 'a.html', bytes }, 300)).toEqual({ ok: false, problem: 'broken' });
    expect(await words('notice.html')).toContain('Hello Luma Harbor,');
  });

  test('of HTML that names other files reads none of them', async () => {
    const page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body>A &x; B<iframe src="file:///etc/hostname"></iframe><object data="http://127.0.0.1:1/"></object></body></html>';
    expect(await words('a.html', page)).toMatch(/A &x; B/u);
  });

  test('waits for its turn, and does not keep others from theirs', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, (_, n) => words(`${n}.html`, `<html><p>Notice number ${n}</p></html>`)));
    expect(many).toEqual(Array.from({ length: 12 }, (_, n) => `Notice number ${n}`));
  });
});

describe('whatever the bytes', () => {
  const heads = ['', '%PDF-1.4\n', '<html>', 'MIME-Version: 1.0\n\n', 'PK\u0003\u0004', '\u00FF\u00FE', '\u00EF\u00BB\u00BF'].map((head) => Buffer.from(head, 'latin1'));
  const names = ['a.txt', 'a.eml', 'a.html', 'a.pdf', 'a', 'a.docx'];

  test('reading ends with words or with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(...names), async (head, tail, name) => {
        const read = await reading(name, Buffer.concat([head, tail]));
        expect(read.ok ? read.text.length > 0 && read.text.length <= longestNotice && read.text.isWellFormed() : read.problem.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a good file with changed bytes never breaks anything', async () => {
    const good = [pdfOf([english]), uploaded('with-attachments.eml'), uploaded('notice.html'), uploaded('simplified-gb18030.txt')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...good),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...names),
        async (file, changes, name) => {
          const bytes = Buffer.from(file);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const read = await reading(name, bytes);
          expect(typeof (read.ok ? read.text : read.problem)).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});
