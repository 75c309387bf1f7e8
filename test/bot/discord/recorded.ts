import { readFileSync } from 'node:fs';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/discord-interactions/${name}.json`, import.meta.url), 'utf8');

/** An interaction in the shape in which Discord sends it. */
export const interaction = (name: string): APIInteraction => JSON.parse(read(name));

/** A message event in the shape in which Discord sends it. */
export const messageEvent = (name: string): GatewayMessageCreateDispatchData => JSON.parse(read(name));
