import type { Fields } from './wire.ts';

/** An error answer of the Bot API. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: Fields | undefined;

  constructor(code: number, description: string, parameters?: Fields) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.parameters = parameters;
  }

  /** The answer's body. */
  body(): Fields {
    const body = { ok: false, error_code: this.code, description: this.message };
    return this.parameters === undefined ? body : { ...body, parameters: this.parameters };
  }
}

export const badRequest = (reason: string, parameters?: Fields): Refusal =>
  new Refusal(400, `Bad Request: ${reason}`, parameters);

export const forbidden = (reason: string): Refusal => new Refusal(403, `Forbidden: ${reason}`);

export const flooded = (retryAfter: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
