/** What can be read. */
export type FileType = 'text' | 'mail' | 'html' | 'pdf';

/** What a file is called, and what the platform takes it for. */
export interface Label {
  readonly name: string;
  readonly mediaType?: string;
}

const extensions: Readonly<Record<FileType, readonly string[]>> = {
  text: ['txt', 'text', 'md', 'log', 'csv'],
  mail: ['eml', 'mht', 'mhtml'],
  html: ['html', 'htm', 'xhtml'],
  pdf: ['pdf'],
};

const mediaTypes: Readonly<Record<string, FileType>> = {
  'text/plain': 'text',
  'message/rfc822': 'mail',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
};

/** Kinds of file that hold no text to read, by what the platform calls them or how their names end. */
const otherMedia = /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|x-7z|x-rar|vnd\.rar|msword|rtf|vnd\.(?:openxml|ms-|oasis|apple|android))/u;
const otherNames = /\.(?:docx?|docm|pages|odt|rtf|xlsx?|pptx?|msg|zip|rar|7z|t?gz|exe|apk|jpe?g|jfif|png|gif|webp|heic|heif|bmp|tiff?|svg|psd|mp[34]|m4a|mov|avi|wav|ogg|oga|opus)$/iu;

const fileTypes = ['text', 'mail', 'html', 'pdf'] as const satisfies readonly FileType[];

const mediaOf = ({ mediaType = '' }: Label): string => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** What a file says of itself by its name, else by its media type. */
export function labelledType(label: Label): FileType | 'other' | undefined {
  if (otherNames.test(label.name)) return 'other';
  const extension = /\.(\w{1,6})$/u.exec(label.name)?.[1]?.toLowerCase() ?? '';
  const named = fileTypes.find((type) => extensions[type].includes(extension));
  if (named) return named;
  const media = mediaOf(label);
  return Object.hasOwn(mediaTypes, media) ? mediaTypes[media] : otherMedia.test(media) ? 'other' : undefined;
}

/** How files begin that are none of ours: archives (.docx is one), pictures, films, old Office, RTF, programs. */
const signatures: readonly RegExp[] = [
  /^PK(?:\u0003\u0004|\u0005\u0006|\u0007\u0008)/u,
  /^(?:Rar!|7z\u00BC\u00AF|\u001F\u008B|BZh|\u00FD7zXZ)/u,
  /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\*\u0000|MM\u0000\*|RIFF[\s\S]{4}WEBP|8BPS)/u,
  /^[\s\S]{4}ftyp/u,
  /^(?:\u00D0\u00CF\u0011\u00E0|\{\\rtf|\u007FELF|MZ[\s\S]\u0000|OggS|ID3|%!PS)/u,
];

/** A mail as it was saved: lines of headers, among them some that only machines write. */
const isMail = (head: string): boolean =>
  /^(?:[\w-]{2,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,50}){1,60}?\r?\n/u.test(head) &&
  /^(?:mime-version|received|return-path|message-id|dkim-signature|content-transfer-encoding):/imu.test(head);

const isHtml = (head: string): boolean => /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html|head|body)\b/iu.test(head);

/** How much of a file is looked at, in bytes. */
const headLength = 4096;

/** The beginning of a file, one character a byte; of text in UTF-16 every second. */
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, headLength))
    .toString('latin1')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/u, '')
    .replaceAll(/(?<=[\t\n\r -~])\u0000|\u0000(?=[\t\n\r -~])/gu, '');

/**
 * What a file is: by its content first, then by its label. A picture stays one whatever it is called.
 *
 * @returns `undefined` for what cannot be read
 */
export function fileTypeOf(label: Label, bytes: Uint8Array): FileType | undefined {
  const raw = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  const labelled = labelledType(label);
  if (/^\s{0,100}%PDF-/u.test(raw) || (labelled === 'pdf' && raw.slice(0, 1024).includes('%PDF-'))) return 'pdf';
  if (signatures.some((signature) => signature.test(raw))) return undefined;
  const head = headOf(bytes);
  if (isHtml(head)) return 'html';
  if (labelled === 'mail' || isMail(head)) return 'mail';
  return labelled === 'other' ? undefined : (labelled ?? 'text');
}
