function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How much of a file is looked at to guess its encoding, in bytes. */
const sampleLength = 64 * 1024;

/** UTF-16 without a mark at its start: every other byte of plain Latin text is 0. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : undefined;
}

/** Western text: its letters with accents stand alone, where Chinese takes two bytes or more in a row. */
function isWestern(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.subarray(0, sampleLength)).toString('latin1');
  const high = sample.match(/[\u0080-\u00FF]+/gu) ?? [];
  const alone = high.filter((run) => run.length === 1).length;
  return alone > high.length * 0.8;
}

/** The commonest characters of a text in each script, to tell one double-byte encoding from the other. */
const common = /[的一是在不了有我您您們们和为為会會请請个個品商账帳户戶订訂单單亚亞马馬逊遜]/gu;

const scoreOf = (text: string): number => (text.slice(0, sampleLength).match(common) ?? []).length;

/** Old Chinese encodings: GB18030 takes nearly everything, so that Big5 is compared by what it makes of it. */
function chinese(bytes: Uint8Array): string | undefined {
  const [simplified, traditional] = [decodedAs('gb18030', bytes), decodedAs('big5', bytes)];
  if (simplified === undefined || traditional === undefined) return simplified ?? traditional;
  return scoreOf(traditional) > scoreOf(simplified) ? traditional : simplified;
}

/** Whether this is what a person can read: next to no control characters. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const odd = sample.match(/[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/gu) ?? [];
  return odd.length <= sample.length / 200;
}

/**
 * Bytes as text: UTF-8, UTF-16, the old encodings of China, Taiwan and the West.
 *
 * @param label an encoding that the file itself names
 * @returns `undefined` when this is no text
 */
export function decodeText(bytes: Uint8Array, label?: string): string | undefined {
  const utf16 = utf16Of(bytes);
  const named = label === undefined || utf16 ? undefined : decodedAs(label, bytes);
  const text =
    named ?? (utf16 ? decodedAs(utf16, bytes) : (decodedAs('utf-8', bytes) ?? (isWestern(bytes) ? decodedAs('windows-1252', bytes) : chinese(bytes))));
  return text !== undefined && isReadable(text) ? text : undefined;
}
