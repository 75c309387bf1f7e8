import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Namespace } from './store.ts';

/** What a key is: 256 bits, for AES-256-GCM. */
export const keyBytes = 32;

/** NIST SP 800-38D, 8.2: a nonce of 96 bits, here random, so at most 2^32 rows are to be sealed with one key (8.3). */
const nonceBytes = 12;
const tagBytes = 16;

/** `sealed:1:<key id>:<base64url of nonce, sealed text and tag>`; nothing that the bot stores itself begins like this. */
const mark = 'sealed:1:';
const sealedForm = /^sealed:1:([0-9a-f]{12}):([\w-]+)$/u;

/** Which row a value is in: one that was copied to another does not open there. */
export interface RowName {
  readonly namespace: Namespace;
  /** Without the namespace. */
  readonly key: string;
}

export type Opened =
  | { readonly ok: true; readonly value: unknown }
  /** `key`: sealed with a key that is not here; `forged`: not what was sealed for this row. */
  | { readonly ok: false; readonly problem: 'key' | 'forged'; readonly keyId: string };

/** Seals the values of rows, so that whoever holds the disk or a backup cannot read them. */
export interface Sealer {
  /** What is stored for a value: a string, or the value as it is when there is no key. */
  seal(row: RowName, value: unknown): unknown;
  /** The value again; what was never sealed is given as it is. Never throws. */
  open(row: RowName, stored: unknown): Opened;
  /** Whether a stored value is what `seal` would store now, by its mark: sealed with the first key. */
  isCurrent(stored: unknown): boolean;
}

interface Key {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** A short name of a key, which tells nothing of it: it stands in every row, and in the log when the key is not here. */
export const keyIdOf = (secret: Uint8Array): string =>
  createHash('sha256').update('poa-bot key id\0').update(secret).digest('hex').slice(0, 12);

const boundTo = ({ namespace, key }: RowName): Buffer => Buffer.from(`${namespace}:${key}`);

function sealed({ id, secret }: Key, row: RowName, value: unknown): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagBytes }).setAAD(boundTo(row));
  const parts = [nonce, cipher.update(JSON.stringify(value), 'utf8'), cipher.final(), cipher.getAuthTag()];
  return `${mark}${id}:${Buffer.concat(parts).toString('base64url')}`;
}

/** The value that was sealed. @throws when a sign, the key or the row is another, or there is too little */
function unsealed({ secret }: Key, row: RowName, text: string): unknown {
  const whole = Buffer.from(text, 'base64url');
  if (whole.toString('base64url') !== text) throw new TypeError('not as it was written');
  const [nonce, tag] = [whole.subarray(0, nonceBytes), whole.subarray(-tagBytes)];
  const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagBytes }).setAAD(boundTo(row)).setAuthTag(tag);
  const content = Buffer.concat([decipher.update(whole.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  return JSON.parse(content.toString('utf8'));
}

/**
 * Seals with AES-256-GCM, bound to the row it is for.
 *
 * @param secrets keys of {@link keyBytes} each: the first seals, all open; none: values are stored as they are, and what
 * was sealed before is told to need its key
 */
export function createSealer(secrets: readonly Uint8Array[] = []): Sealer {
  const keys = secrets.map((secret): Key => ({ id: keyIdOf(secret), secret }));
  const [first] = keys;
  return {
    seal: (row, value) => (first ? sealed(first, row, value) : value),
    open(row, stored) {
      if (typeof stored !== 'string' || !stored.startsWith(mark)) return { ok: true, value: stored };
      const [, keyId = '', text = ''] = sealedForm.exec(stored) ?? [];
      const key = keys.find(({ id }) => id === keyId);
      if (keyId !== '' && !key) return { ok: false, problem: 'key', keyId };
      try {
        if (key) return { ok: true, value: unsealed(key, row, text) };
      } catch {
        // Why it does not open is not told by GCM either.
      }
      return { ok: false, problem: 'forged', keyId };
    },
    isCurrent: (stored) => (first ? typeof stored === 'string' && stored.startsWith(`${mark}${first.id}:`) : false),
  };
}
