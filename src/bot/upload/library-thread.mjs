/**
 * One library at work on one file, in a thread of its own: it is ended when it takes too long or too much memory, and
 * whatever a file makes a library do, there is nothing here to take. Plain JavaScript, for a thread runs no TypeScript.
 */
import { parentPort, workerData } from 'node:worker_threads';

// Nothing in a file can have anything loaded from anywhere.
for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);

/** The text of a PDF, page by page, as far as it is wanted. */
async function pdf({ bytes, mostPages, mostText }) {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  let text = '';
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && text.length < mostText; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    text += `${items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')}\n\n`;
  }
  return text.slice(0, mostText);
}

/** The words of a page of HTML: blocks as lines, a table's row as one line, no addresses of links, no pictures. */
async function html({ source }) {
  const { convert } = await import('html-to-text');
  return convert(source, {
    wordwrap: false,
    limits: { maxDepth: 150, ellipsis: '' },
    formatters: {
      row(element, walk, builder) {
        builder.openBlock({ leadingLineBreaks: 1 });
        walk(element.children, builder);
        builder.closeBlock({ trailingLineBreaks: 1 });
      },
      cell(element, walk, builder) {
        walk(element.children, builder);
        builder.addInline(' ');
      },
    },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'tr', format: 'row' },
      { selector: 'td', format: 'cell' },
      { selector: 'th', format: 'cell' },
    ],
  });
}

const isReadable = ({ filename, mimeType }) =>
  /^(?:message\/rfc822|text\/(?:plain|html))$/u.test(mimeType) || /\.(?:eml|txt|html?)$/iu.test(filename ?? '');

const written = (mailbox) =>
  mailbox === undefined ? '' : 'group' in mailbox && mailbox.group ? mailbox.name : [mailbox.name, mailbox.address && `<${mailbox.address}>`].filter(Boolean).join(' ');

/** A mail taken apart: its headers as people see them, its bodies, and what is attached that may be a notice itself. */
async function mail({ bytes, mostAttached }) {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 30, maxHeadersSize: 512 * 1024 });
  return {
    from: written(email.from),
    to: (email.to ?? []).map(written).join(', '),
    date: email.headers.find(({ key }) => key === 'date')?.value ?? '',
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    attached: email.attachments
      .filter((each) => each.related !== true && isReadable(each))
      .slice(0, mostAttached)
      .map(({ filename, mimeType, content }) => ({ name: filename ?? '', mediaType: mimeType, bytes: new Uint8Array(content) })),
  };
}

const libraries = { pdf, html, mail };

try {
  parentPort?.postMessage({ ok: true, value: await libraries[workerData.library](workerData) }, []);
} catch (error) {
  parentPort?.postMessage({ ok: false, reason: error instanceof Error ? error.name : 'Error' }, []);
}
