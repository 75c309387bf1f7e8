import type { APIApplicationCommandAutocompleteInteraction, APIInteraction } from 'discord.js';
import { isEphemeral } from './address.ts';
import { type CaseChoice, casesLike } from './case-choices.ts';
import { decodeFormButton } from './custom-id.ts';
import { type Form, formOf } from './form.ts';
import { localeOf } from './locale.ts';

/** The first answer to an interaction, due within 3 s: 5 "thinking", 6 nothing to see yet, 9 a form, 8 suggestions. */
export type Acknowledgement =
  | { readonly type: 5; readonly data: { readonly flags: number } }
  | { readonly type: 6 }
  | { readonly type: 8; readonly data: { readonly choices: readonly CaseChoice[] } }
  | { readonly type: 9; readonly data: Form };

const ephemeral = 64;

/**
 * How an interaction is acknowledged. Pure, and from the interaction alone: nothing has to be looked up first.
 *
 * @returns `undefined` for a ping, which only a webhook gets
 */
export function acknowledgementOf(interaction: APIInteraction): Acknowledgement | undefined {
  switch (interaction.type) {
    case 2:
      return thinking(interaction);
    case 3: {
      const code = 'values' in interaction.data ? undefined : decodeFormButton(interaction.data.custom_id);
      return code ? { type: 9, data: formOf(code, interaction.id, localeOf(interaction.locale)) } : { type: 6 };
    }
    case 4:
      return { type: 8, data: { choices: casesLike(typedIn(interaction), localeOf(interaction.locale)) } };
    case 5:
      return interaction.message ? { type: 6 } : thinking(interaction);
    default:
      return undefined;
  }
}

/** What is typed so far into the option that is being completed. */
function typedIn({ data }: APIApplicationCommandAutocompleteInteraction): string {
  const focused = data.options.find((option) => 'focused' in option && option.focused);
  return focused && 'value' in focused ? String(focused.value) : '';
}

const thinking = (interaction: APIInteraction): Acknowledgement => ({
  type: 5,
  data: { flags: isEphemeral(interaction) ? ephemeral : 0 },
});
