import type { Params } from './params.ts';
import * as bot from './play-bot.ts';
import * as edits from './play-edits.ts';
import * as messages from './play-messages.ts';
import type { World } from './world.ts';

type Play = (world: World, params: Params, gone: AbortSignal) => unknown;

const texts: Readonly<Record<string, { readonly field: string; readonly limit: number }>> = {
  Name: { field: 'name', limit: 64 },
  Description: { field: 'description', limit: 512 },
  ShortDescription: { field: 'short_description', limit: 120 },
};

const setText =
  (kind: string): Play =>
  (world, params) => {
    const { field, limit } = texts[kind] ?? { field: kind, limit: 0 };
    world.profile.setText(field, params.string(field) ?? '', limit, params.string('language_code'));
    return true;
  };

const getText =
  (kind: string): Play =>
  (world, params) => {
    const { field } = texts[kind] ?? { field: kind };
    return { [field]: world.profile.text(field, params.string('language_code')) };
  };

const plays: Readonly<Record<string, Play>> = {
  ...messages,
  ...edits,
  ...bot,
  logOut: () => true,
  close: () => true,
  getMyCommands: (world, params) => world.profile.commands(params.json('scope'), params.string('language_code')),
  setMyName: setText('Name'),
  getMyName: getText('Name'),
  setMyDescription: setText('Description'),
  getMyDescription: getText('Description'),
  setMyShortDescription: setText('ShortDescription'),
  getMyShortDescription: getText('ShortDescription'),
  setChatMenuButton: () => true,
  getChatMenuButton: () => ({ type: 'commands' }),
};

/**
 * Does what a call asks for.
 *
 * @returns the `result` of the answer
 * @throws {Refusal} as Telegram would refuse it
 */
export async function play(world: World, params: Params, gone: AbortSignal): Promise<unknown> {
  const found = plays[params.method];
  if (found === undefined) throw new Error(`${params.method} is listed but not played`);
  return await found(world, params, gone);
}
