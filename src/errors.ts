/** Every way the bot itself can fail. People read the translation of the code; `message` is for operators. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'STORE_UNAVAILABLE'
  | 'RECORD_UNREADABLE'
  | 'RECORD_LOCKED'
  | 'DELIVERY_FAILED'
  | 'DELIVERY_REFUSED'
  | 'TEMPLATE_INVALID'
  | 'CHANNEL_STOPPED';

/** A failure with its code and facts; facts never hold anybody's words, tokens or connection strings. */
export class PoaError extends Error {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number | boolean | undefined>>;

  constructor(code: ErrorCode, facts: PoaError['facts'] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, cause === undefined ? undefined : { cause });
    this.name = 'PoaError';
    this.code = code;
    this.facts = facts;
  }
}
