import type { JsonObject } from './json.ts';

/** A call Discord refuses: HTTP status and the body with its own code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: JsonObject | undefined;

  constructor(status: number, code: number, message: string, errors?: JsonObject) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): JsonObject {
    return { message: this.message, code: this.code, errors: this.errors };
  }
}

/** Discord's own words, by what went wrong. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  noRoute: () => new Refusal(404, 0, '404: Not Found'),
  wrongMethod: () => new Refusal(405, 0, '405: Method Not Allowed'),
  unreadable: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new Refusal(404, 10002, 'Unknown Application'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  tooManyCommands: (max: number) => new Refusal(400, 30032, `Maximum number of application commands reached (${max}).`),
  tooManyCreates: () =>
    new Refusal(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  acknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new Refusal(400, 40094, 'This interaction has reached the maximum number of follow-up messages'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYours: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  cannotSendToUser: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  deadToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
} as const;
