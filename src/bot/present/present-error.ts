import type { Locale } from '../../cases/localized.ts';
import type { ErrorCode } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { Message } from '../message.ts';
import { message } from './card.ts';
import { plain } from './spans.ts';

/** What a person is told when their input could not be taken. */
export const presentError = (code: ErrorCode, locale: Locale): readonly Message[] => [
  message({ spans: [plain(say(locale, `error.${code}`))] }),
];
