import { locales, type Locale } from '../../cases/localized.ts';
import { say } from '../../messages/say.ts';
import { listedCommands } from '../command-act.ts';
import type { Message } from '../message.ts';
import { buttonsOf, message, noDraft, rowsOf } from './card.ts';
import { bold, plain, section, stack } from './spans.ts';

const button = buttonsOf(undefined, 'session');

/** Each language by its own name, so that whoever reads it finds it. */
const ownNames: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/** Payload of a link into the private chat that names neither a draft nor a case: it begins or resumes there. */
const startPayload = 'poa';

export const languagesScreen = (locale: Locale): Message =>
  message({
    spans: [plain(say(locale, 'languages.title'))],
    buttons: rowsOf(
      locales.map((offered) => button(ownNames[offered], { do: 'locale', locale: offered })),
      1,
    ),
  });

export const forgetScreen = (locale: Locale): Message =>
  message({
    spans: [plain(say(locale, 'forget.confirm'))],
    buttons: [
      [
        button(say(locale, 'button.forget-yes'), { do: 'forget-yes' }, 'danger'),
        button(say(locale, 'button.forget-no'), { do: 'forget-no' }),
      ],
    ],
  });

export const helpScreen = (locale: Locale): Message =>
  message({
    spans: stack(
      [
        stack([[bold(say(locale, 'help.title'))], [plain(say(locale, 'help.steps'))]]),
        [plain(say(locale, 'help.truth'))],
        section(
          say(locale, 'help.commands'),
          listedCommands.map((command) => `/${command}: ${say(locale, `command.${command}`)}`),
        ),
        [plain(say(locale, 'help.advice'))],
      ],
      '\n\n',
    ),
  });

/**
 * @param days after how many untouched days a draft is deleted
 * @param translator the host of the translator, when there is one
 */
export const privacyScreen = (locale: Locale, days: number, translator?: string): Message =>
  message({
    spans: stack([
      [bold(say(locale, 'privacy.title'))],
      [plain(say(locale, 'privacy.text', { days }))],
      translator === undefined ? [] : [plain(say(locale, 'privacy.translator', { host: translator }))],
    ]),
  });

/**
 * In a shared room: the private chat first, staying here as the seller's own choice.
 *
 * @param draft the draft that a notice sent here began, to go on with in either place
 */
export const whereScreen = (locale: Locale, draft?: string): Message =>
  message({
    spans: stack([[plain(say(locale, 'room.private-first'))], [plain(say(locale, 'room.stay-warning'))]]),
    buttons: [
      [
        {
          label: say(locale, 'button.private'),
          action: { draft: draft ?? noDraft, at: 'session', press: { do: 'new' } },
          tone: 'primary',
          privateLink: draft === undefined ? startPayload : `d_${draft}`,
        },
      ],
      [{ ...button(say(locale, 'button.stay'), { do: 'stay' }), action: { draft: draft ?? noDraft, at: 'session', press: { do: 'stay' } } }],
    ],
  });
