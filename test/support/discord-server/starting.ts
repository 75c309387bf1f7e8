import type { ChatMessage } from './chat-message.ts';
import { Interaction, interactionTypes } from './interaction.ts';
import { objectsOf, textOf } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Modal } from './modal.ts';
import { messagePayload, placePayload } from './payload.ts';
import type { Person } from './person.ts';
import type { Room } from './room.ts';
import type { World } from './world.ts';

interface Deed {
  readonly kind: Interaction['kind'];
  readonly person: Person;
  readonly room: Room;
  readonly what: string;
  readonly data: JsonObject;
  readonly source?: ChatMessage | undefined;
  readonly submitted?: Modal;
}

/** Starts an interaction: the bot hears of it and the three seconds run. */
export function start(world: World, deed: Deed): Interaction {
  const { kind, person, room, what, source, submitted } = deed;
  if (!room.people.has(person)) throw new Error(`${person.username} is not in ${room.name}`);
  const id = world.id();
  const token = Buffer.from(`interaction:${id}:${Math.random().toString(36).repeat(8)}`).toString('base64url');
  const interaction = new Interaction({
    id,
    token,
    kind,
    person,
    room,
    what,
    startedAt: world.now(),
    source,
    submitted,
  });
  world.interactions.set(id, interaction);
  world.tokens.set(token, interaction);
  world.journal.note(`${person.username} ${what}`);
  interaction.delivered = world.dispatch({
    event: 'INTERACTION_CREATE',
    guildId: room.guild?.id,
    byPerson: true,
    data: () => ({
      ...placePayload(room, person),
      id,
      application_id: world.applicationId,
      type: interactionTypes[kind],
      token,
      version: 1,
      data: deed.data,
      entitlements: [],
      attachment_size_limit: world.attachmentLimit,
      message: source && { ...messagePayload(world, source), nonce: undefined },
    }),
  });
  if (!interaction.delivered) world.journal.note(`${person.username} sees: the application did not respond`);
  return interaction;
}

/** The registered command of that name and type; throws when the person would not find it. */
export function commandNamed(world: World, room: Room, name: string, type: number): JsonObject {
  const found = world.commandsIn(room).find((command) => command['name'] === name && command['type'] === type);
  if (found) return found;
  if (world.anyCommand) return { id: world.id(), name, type };
  const names = world.commandsIn(room).map((command) => textOf(command['name']));
  throw new Error(`no command "${name}" in ${room.name}; there are: ${names.join(', ') || 'none'}`);
}

/** The options of a slash command as the client sends them; throws when it would not let a person send them. */
export function optionsFor(
  command: JsonObject,
  given: Readonly<Record<string, string | number | boolean>>,
  typing = '',
): readonly JsonObject[] {
  const known = new Map(objectsOf(command['options']).map((option) => [textOf(option['name']), option]));
  for (const [name, option] of known)
    if (option['required'] === true && given[name] === undefined && typing === '')
      throw new Error(`the option "${name}" is required`);
  return Object.entries(given).map(([name, value]) => {
    const option = known.get(name);
    if (!option && command['options'] !== undefined) throw new Error(`there is no option "${name}"`);
    const choices = objectsOf(option?.['choices']);
    if (choices.length > 0 && !choices.some((choice) => choice['value'] === value))
      throw new Error(`"${value}" is no choice of "${name}"`);
    const guessed = typeof value === 'string' ? 3 : typeof value === 'boolean' ? 5 : 4;
    return { name, type: option?.['type'] ?? guessed, value, focused: name === typing ? true : undefined };
  });
}
