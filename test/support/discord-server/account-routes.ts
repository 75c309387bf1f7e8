import { commandType, checkCommands } from './command-form.ts';
import { Form } from './form.ts';
import { textOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { objectBody } from './call.ts';
import { botPayload, guildPayload, personPayload } from './payload.ts';
import { refusals } from './refusal.ts';
import type { Answer, Request, Route } from './route.ts';
import type { World } from './world.ts';

/** The bot's account, its gateway and its commands. */
export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: ({ world }) => ok({ url: gatewayUrl(world) }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: ({ world }) =>
      ok({
        url: gatewayUrl(world),
        shards: world.shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: world.shards },
      }),
  },
  { method: 'GET', path: '/users/@me', handle: ({ world }) => ok(botPayload(world)) },
  { method: 'GET', path: '/users/:user', handle: user },
  { method: 'GET', path: '/applications/@me', handle: ({ world }) => ok(application(world)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ world }) => ok(application(world)) },
  { method: 'GET', path: '/guilds/:guild', handle: guild },
  { method: 'GET', path: '/applications/:application/commands', handle: list },
  { method: 'PUT', path: '/applications/:application/commands', handle: overwrite },
  { method: 'POST', path: '/applications/:application/commands', handle: register },
  { method: 'GET', path: '/applications/:application/guilds/:guild/commands', handle: list },
  { method: 'PUT', path: '/applications/:application/guilds/:guild/commands', handle: overwrite },
];

function ok(body: Json): Answer {
  return { status: 200, body };
}

function gatewayUrl(world: World): string {
  return `${world.base.replace('http', 'ws')}/gateway`;
}

function application(world: World): JsonObject {
  const { applicationId: id } = world;
  return {
    id,
    name: 'poa-bot',
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: botPayload(world),
    approximate_guild_count: world.guilds.size,
  };
}

function user({ world, at }: Request): Answer {
  if (at('user') === world.applicationId) return ok(botPayload(world));
  const person = world.people.get(at('user'));
  if (!person) throw refusals.unknownUser();
  return ok(personPayload(person));
}

function guild({ world, at }: Request): Answer {
  const found = world.guilds.get(at('guild'));
  if (!found?.hasBot) throw found ? refusals.missingAccess() : refusals.unknownGuild();
  return ok(guildPayload(world, found));
}

function scopeOf({ world, at }: Request): string {
  if (at('application') !== world.applicationId) throw refusals.unknownApplication();
  const guildId = at('guild');
  if (guildId === '') return 'global';
  if (!world.guilds.get(guildId)?.hasBot) throw refusals.missingAccess();
  return guildId;
}

function list(request: Request): Answer {
  return ok(request.world.commands.get(scopeOf(request)) ?? []);
}

function overwrite(request: Request): Answer {
  const scope = scopeOf(request);
  if (!Array.isArray(request.body)) throw refusals.unreadable();
  return { status: 200, body: store(request.world, scope, request.body) };
}

/** Registers one command; one of the same name and type is replaced. */
function register(request: Request): Answer {
  const scope = scopeOf(request);
  const one = objectBody(request.body);
  const others = (request.world.commands.get(scope) ?? []).filter((command) => !same(command, one));
  const known = (request.world.commands.get(scope)?.length ?? 0) > others.length;
  const all = store(request.world, scope, [...others, one]);
  return { status: known ? 200 : 201, body: all.at(-1) ?? null };
}

/** Replaces all commands of a scope. Only names that are new count against the 200 a day. */
function store(world: World, scope: string, given: readonly Json[]): readonly JsonObject[] {
  const forms = Form.each(given);
  checkCommands(forms);
  forms[0]?.settle();
  const before = world.commands.get(scope) ?? [];
  const after = forms.map(({ fields }) => stored(world, scope, fields, before));
  const created = after.filter((command) => !before.some((one) => same(one, command))).length;
  const today = world.overwrites.filter((one) => one.scope === scope).reduce((sum, one) => sum + one.created, 0);
  if (today + created > 200) throw refusals.tooManyCreates();
  world.commands.set(scope, after);
  world.overwrites.push({ scope, names: after.map((command) => textOf(command['name'])), created });
  return after;
}

function stored(world: World, scope: string, fields: JsonObject, before: readonly JsonObject[]): JsonObject {
  return {
    default_member_permissions: null,
    nsfw: false,
    integration_types: scope === 'global' ? [0] : undefined,
    contexts: scope === 'global' ? null : undefined,
    ...fields,
    description: fields['description'] ?? '',
    type: commandType(fields),
    id: before.find((one) => same(one, fields))?.['id'] ?? world.id(),
    application_id: world.applicationId,
    version: world.id(),
    guild_id: scope === 'global' ? undefined : scope,
    dm_permission: scope === 'global' ? true : undefined,
  };
}

function same(one: JsonObject, other: JsonObject): boolean {
  return textOf(one['name']) === textOf(other['name']) && commandType(one) === commandType(other);
}
