import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is answered. Nothing but this leaves the server: no stack, no version. */
export interface Answer {
  readonly status: number;
  readonly text?: string;
  /** `text/plain` if not said. */
  readonly type?: string;
  /** Whether the connection ends with it, so that what was not read of the request never is. */
  readonly close?: true;
}

/** One path of the bot's HTTP server. */
export interface Route {
  /** `GET` also answers `HEAD`. */
  readonly method: 'GET' | 'POST';
  /** Compared letter for letter with what comes before a `?`. */
  readonly path: string;
  /** Answers one request. What it throws is answered with 500 and logged. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<Answer> | Answer;
}
