import type { REST } from 'discord.js';
import type { Log } from '../../log.ts';
import { areRegistered, commandBodies } from './commands.ts';
import { problemOf } from './problem.ts';

/**
 * Registers the slash commands of an application, all in one call; none at all when Discord has them already. Never
 * rejects: a bot with yesterday's commands is better than none.
 */
export async function registerCommands(rest: REST, applicationId: string, log: Log): Promise<void> {
  const route = `/applications/${applicationId}/commands` as const;
  try {
    const ours = commandBodies();
    const there = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
    if (areRegistered(there, ours)) return;
    await rest.put(route, { body: ours });
    log.info({ channel: 'discord', commands: ours.length }, 'commands registered');
  } catch (error) {
    log.error({ channel: 'discord', ...problemOf(error) }, 'commands could not be registered');
  }
}
