import type {
  APIApplicationCommandInteraction,
  APIChatInputApplicationCommandInteractionData,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord.js';
import type { Locale } from '../../cases/localized.ts';
import { factNames } from '../../cases/facts.ts';
import type { Act, Press } from '../../flows/exchange.ts';
import { factBlank } from '../../flows/on-facts.ts';
import { decodeAction } from '../action-code.ts';
import type { Incoming } from '../channel.ts';
import { interactionAddress } from './address.ts';
import { noticeAct, uploadOf } from './attached.ts';
import { caseMeant } from './case-choices.ts';
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

function commandAct({ data, locale, application_id: self }: APIApplicationCommandInteraction): Act {
  switch (data.type) {
    case 1: {
      const act = actOf(data.name) ?? { kind: 'unknown-command' };
      return act.kind === 'start' ? startAct(data, localeOf(locale)) : act;
    }
    case 3: {
      const pointedAt = data.resolved.messages[data.target_id];
      // What the bot itself says is no notice.
      return pointedAt && pointedAt.author.id !== self ? noticeAct(pointedAt) : { kind: 'start' };
    }
    default:
      return { kind: 'unknown-command' };
  }
}

/** `/poa` alone, with a file, or with a case. */
function startAct({ options = [], resolved }: APIChatInputApplicationCommandInteractionData, locale: Locale): Act {
  const valueOf = (name: string): string => {
    const option = options.find((each) => each.name === name);
    return option && 'value' in option ? String(option.value) : '';
  };
  const attachment = resolved?.attachments?.[valueOf('notice')];
  if (attachment) return { kind: 'upload', upload: uploadOf(attachment) };
  const caseId = caseMeant(valueOf('case'), locale);
  return caseId === undefined ? { kind: 'start' } : { kind: 'start', caseId };
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
  const fields = fieldsIn(data);
  const text = fields.map(({ value }) => value).join('\n');
  if (!form || fields.length === 0) return forged;
  const { draft, at, use } = form;
  const press = (what: Press): Act => ({ kind: 'press', draft, at, press: what });
  if (use === 'say') return press({ do: 'say', text });
  const { item, blank } = use;
  const fact = blank === factBlank ? factNames.find((name) => name === item) : undefined;
  if (fact) return press({ do: 'fact-is', fact, text });
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  return press({ do: 'fill', item, blank, text, ...(use.more && { values }) });
}

/** The typed words of a form by the names of its fields. */
function fieldsIn({ components }: APIModalSubmitInteraction['data']): readonly { readonly name: string; readonly value: string }[] {
  const fields = components.flatMap((part) => ('component' in part ? [part.component] : 'components' in part ? part.components : []));
  return fields.flatMap((field) => (field.type === 4 ? [{ name: field.custom_id, value: field.value }] : []));
}
