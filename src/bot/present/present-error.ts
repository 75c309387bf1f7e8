import type { Locale } from '../../cases/localized.ts';
import type { ErrorCode } from '../../errors.ts';
import { say } from '../../messages/say.ts';
import type { Message } from '../message.ts';
import { message } from './card.ts';
import { givenBack, plain } from './spans.ts';

/**
 * What a person is told when their input could not be taken, or its reply not be drawn.
 *
 * @param words what they typed into a form, which is gone from their screen: given back
 */
export const presentError = (code: ErrorCode | 'UNKNOWN', locale: Locale, words?: string): readonly Message[] => [
  message({ spans: [plain(say(locale, `error.${code}`)), ...givenBack(words)] }),
];
