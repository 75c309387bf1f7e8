import { objectBody } from './call.ts';
import type { ChatMessage } from './chat-message.ts';
import { Form, invalidForm } from './form.ts';
import { interactionTypes } from './interaction.ts';
import type { Interaction } from './interaction.ts';
import { numberOf, objectOf, objectsOf } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { draftOf, shown } from './message-routes.ts';
import { flags } from './message-form.ts';
import { checkModal } from './modal-form.ts';
import { Modal } from './modal.ts';
import { messagePayload, personPayload } from './payload.ts';
import { refusals } from './refusal.ts';
import type { Answer, Request, Route } from './route.ts';
import type { World } from './world.ts';
import { checkNew, edit, numbered, post, remove } from './writing.ts';
import type { Draft } from './writing.ts';

/** Answers to interactions: the first within three seconds, the others by its token (platforms.md 2.2). */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', open: true, handle: callback },
  { method: 'POST', path: '/webhooks/:application/:token', open: true, handle: followUp },
  {
    method: 'GET',
    path: '/webhooks/:application/:token/messages/:message',
    open: true,
    handle: (request) => shown(request, reachable(request)),
  },
  { method: 'PATCH', path: '/webhooks/:application/:token/messages/:message', open: true, handle: change },
  { method: 'DELETE', path: '/webhooks/:application/:token/messages/:message', open: true, handle: erase },
];

function callback(request: Request): Answer {
  const { world, at } = request;
  const interaction = world.interactions.get(at('id'));
  if (!interaction || interaction.token !== at('token')) throw refusals.unknownInteraction();
  if (interaction.acknowledgedAt !== undefined) throw refusals.acknowledged();
  if (world.now() - interaction.startedAt > world.ackWithinMs) throw refusals.unknownInteraction();
  const form = new Form(objectBody(request.body));
  const type = form.choice('type', typesFor(interaction));
  form.settle();
  const data = objectOf(form.fields['data']);
  respond(world, interaction, type ?? 0, { body: data, uploads: request.uploads, path: ['data'] });
  interaction.acknowledgedAt = world.now();
  interaction.answer = type;
  if (interaction.submitted && world.modals.get(interaction.person) === interaction.submitted)
    world.modals.delete(interaction.person);
  world.journal.note(
    `acknowledged (${type}) after ${interaction.acknowledgedAfterMs} ms: ${interaction.person.username} ${interaction.what}`,
  );
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: response(world, interaction) };
}

/** A modal cannot answer a modal; what did not come from a message cannot update one. */
function typesFor({ kind, source }: Interaction): readonly number[] {
  if (kind === 'autocomplete') return [8];
  if (kind === 'command') return [4, 5, 9];
  const update = source ? [6, 7] : [];
  return kind === 'component' ? [4, 5, ...update, 9] : [4, 5, ...update];
}

function respond(world: World, interaction: Interaction, type: number, draft: Draft): void {
  const { person, room, source } = interaction;
  if (type === 4) {
    checkNew(world, draft);
    interaction.original = answer(world, interaction, draft, false);
  } else if (type === 5) {
    if ((numberOf(draft.body['flags']) & ~flags.ephemeral) !== 0)
      throw invalidForm(['data', 'flags'], 'MESSAGE_FLAGS_INVALID', 'Only EPHEMERAL can be set on a deferred response');
    interaction.original = answer(world, interaction, draft, true);
  } else if (type === 6 || type === 7) {
    if (type === 7 && source) edit(world, source, draft);
    interaction.original = source;
  } else if (type === 8) interaction.choices = choicesIn(draft.body);
  else if (type === 9) {
    const form = new Form(draft.body, ['data']);
    checkModal(form);
    form.settle();
    const modal = new Modal({ ...draft.body, components: numbered(objectsOf(draft.body['components'])) }, room, source);
    world.modals.set(person, modal);
    world.opened.push({ person, modal });
    world.journal.note(
      `${person.username} sees the form "${modal.title}": ${modal.fields.map((field) => field.label).join(', ')}`,
    );
  }
}

function choicesIn(body: JsonObject): readonly JsonObject[] {
  const form = new Form(body, ['data']);
  for (const choice of form.list('choices', { max: 25 })) {
    choice.text('name', { min: 1, max: 100, required: true });
    if (typeof choice.fields['value'] !== 'number') choice.text('value', { min: 1, max: 100, required: true });
  }
  form.settle();
  return objectsOf(body['choices']);
}

function answer(world: World, interaction: Interaction, draft: Draft, thinking: boolean): ChatMessage {
  const { id, kind, person, room } = interaction;
  const ephemeral = (numberOf(draft.body['flags']) & flags.ephemeral) !== 0;
  const metadata = {
    id,
    type: interactionTypes[kind],
    user: personPayload(person),
    authorizing_integration_owners: {},
  };
  const message = post(world, room, thinking ? { body: {}, uploads: [], path: [] } : draft, {
    visibleTo: ephemeral ? person : undefined,
    metadata,
    thinking,
  });
  interaction.made.add(message);
  return message;
}

function response(world: World, interaction: Interaction): Json {
  const { id, kind, original, answer: type, room } = interaction;
  const message = type === 4 || type === 5 || type === 7 ? original : undefined;
  return {
    interaction: {
      id,
      type: interactionTypes[kind],
      channel_id: room.id,
      guild_id: room.guild?.id,
      response_message_id: original?.id,
      response_message_loading: original?.thinking,
      response_message_ephemeral: original?.ephemeral,
    },
    resource: type === undefined ? undefined : { type, message: message && messagePayload(world, message) },
  };
}

/** The interaction a webhook token belongs to; refuses tokens that are unknown, dead, or not answered yet. */
function byToken({ world, at }: Request): Interaction {
  if (at('application') !== world.applicationId) throw refusals.unknownWebhook();
  const interaction = world.tokens.get(at('token'));
  if (!interaction || world.now() - interaction.startedAt > world.tokenForMs) throw refusals.deadToken();
  if (interaction.acknowledgedAt === undefined) throw refusals.unknownWebhook();
  return interaction;
}

/** The message a token can reach: `@original`, what was made through it, or where it came from. */
function reachable(request: Request): ChatMessage {
  const interaction = byToken(request);
  const id = request.at('message');
  const { original, made, source } = interaction;
  const message = id === '@original' ? original : [...made, source].find((one) => one?.id === id);
  if (!message || message.deleted) throw refusals.unknownMessage();
  return message;
}

function followUp(request: Request): Answer {
  const { world } = request;
  const interaction = byToken(request);
  const { original, room } = interaction;
  const draft = draftOf(request);
  checkNew(world, draft);
  // Discord lets the first follow-up take the place of a reply that is still "thinking", whatever its flags say.
  if (original?.thinking && !original.deleted) {
    edit(world, original, draft);
    return shown(request, original);
  }
  interaction.followUps += 1;
  if (!room.hasBot && interaction.followUps > 5) throw refusals.tooManyFollowUps();
  return shown(request, answer(world, interaction, draft, false));
}

function change(request: Request): Answer {
  const message = reachable(request);
  edit(request.world, message, draftOf(request));
  return shown(request, message);
}

function erase(request: Request): Answer {
  remove(request.world, reachable(request));
  return { status: 204 };
}
