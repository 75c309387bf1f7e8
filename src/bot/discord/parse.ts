import type {
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord.js';
import { caseTypeOf } from '../../cases/all.ts';
import type { Act } from '../../flows/exchange.ts';
import { decodeAction } from '../action-code.ts';
import type { Incoming } from '../channel.ts';
import { interactionAddress } from './address.ts';
import { decodeForm, decodeFormButton, decodeMenu } from './custom-id.ts';
import { localeOf } from './locale.ts';
import { actOf } from './typed-command.ts';

const forged: Act = { kind: 'forged' };

/**
 * What somebody did, read from an interaction as Discord sent it. Pure.
 *
 * @returns `undefined` for what is no input: a ping, an autocompletion, a bot, a button that only opens a form
 */
export function parseInteraction(interaction: APIInteraction): Incoming | undefined {
  const user = interaction.member?.user ?? interaction.user;
  const act = user && !user.bot ? actIn(interaction) : undefined;
  if (!user || !act) return undefined;
  const locale = 'locale' in interaction ? localeOf(interaction.locale) : 'en';
  return {
    person: `discord:${user.id}`,
    address: interactionAddress(interaction),
    input: { id: `d${interaction.id}`, room: 'private', locale, act },
  };
}

function actIn(interaction: APIInteraction): Act | undefined {
  switch (interaction.type) {
    case 2:
      return commandAct(interaction);
    case 3:
      return componentAct(interaction);
    case 5:
      return formAct(interaction);
    default:
      return undefined;
  }
}

function commandAct({ data }: APIApplicationCommandInteraction): Act {
  const act = data.type === 1 ? actOf(data.name) : undefined;
  if (act?.kind !== 'start' || data.type !== 1) return act ?? { kind: 'unknown-command' };
  const chosen = data.options?.find((option) => option.name === 'case');
  const caseId = chosen && 'value' in chosen ? caseTypeOf(String(chosen.value))?.id : undefined;
  return caseId === undefined ? act : { ...act, caseId };
}

function componentAct(interaction: APIMessageComponentInteraction): Act | undefined {
  const { data } = interaction;
  if ('values' in data) return data.component_type === 3 ? menuAct(interaction, data.values) : forged;
  if (decodeFormButton(data.custom_id)) return undefined;
  const action = decodeAction(data.custom_id);
  return action ? { kind: 'press', ...action } : forged;
}

function menuAct({ data, message }: APIMessageComponentInteraction, values: readonly string[]): Act {
  const menu = decodeMenu(data.custom_id);
  const shown = valuesShown(message, data.custom_id);
  if (!menu || !values.every((value) => shown.includes(value))) return forged;
  const { draft, at, isSingle } = menu;
  const [item] = values;
  if (isSingle && item !== undefined) return { kind: 'press', draft, at, press: { do: 'tick', item, on: true } };
  return { kind: 'press', draft, at, press: { do: 'select', shown, items: values } };
}

/** What the menu offered, as the message it was used on says. */
function valuesShown({ components = [] }: APIMessageComponentInteraction['message'], customId: string): readonly string[] {
  for (const row of components)
    for (const part of 'components' in row ? row.components : [])
      if (part.type === 3 && part.custom_id === customId) return part.options.map(({ value }) => value);
  return [];
}

function formAct({ data }: APIModalSubmitInteraction): Act {
  const form = decodeForm(data.custom_id);
  const text = typedIn(data);
  if (!form || text === undefined) return forged;
  const { draft, at, use } = form;
  return { kind: 'press', draft, at, press: use === 'say' ? { do: 'say', text } : { do: 'fill', ...use, text } };
}

/** The words in the one field of a form. */
function typedIn({ components }: APIModalSubmitInteraction['data']): string | undefined {
  for (const part of components) {
    const fields = 'component' in part ? [part.component] : 'components' in part ? part.components : [];
    for (const field of fields) if (field.type === 4) return field.value;
  }
  return undefined;
}
