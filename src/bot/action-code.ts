import { routes } from '../cases/case-type.ts';
import { factNames } from '../cases/facts.ts';
import { isLocale } from '../cases/localized.ts';
import { answerMode } from '../cases/question.ts';
import { letterForms, type Press, type PressedAt } from '../flows/exchange.ts';
import type { Action } from './message.ts';

/**
 * Actions as short strings for buttons: `<draft>|<at>|<do>[|<arg>...]`, ids of ours only, at most 64 bytes
 * (Telegram's `callback_data`, platforms.md 1.1). The first sign is the version: buttons live on in old chats.
 */
const version = '1';

/** The longest code, in bytes. */
export const longestCode = 64;

const bare = [
  'own',
  'done',
  'back',
  'skip',
  'cancel',
  'edit',
  'review',
  'create',
  'open',
  'discard',
  'discard-yes',
  'change-case',
  'new',
  'stay',
  'forget-yes',
  'forget-no',
  'also',
  'facts',
] as const satisfies readonly Press['do'][];

function argumentsOf(press: Press): readonly (string | number)[] | undefined {
  switch (press.do) {
    case 'group':
      return [press.group];
    case 'case':
      return [press.caseId];
    case 'route':
      return [press.route];
    case 'fact':
    case 'fact-out':
      return [press.fact];
    case 'english':
    case 'translate':
      return [press.item];
    case 'same':
      return [press.item, press.suggestion];
    case 'use':
      return [press.item, press.pick];
    case 'tick':
      return [press.item, press.on ? 1 : 0];
    case 'value':
      return [press.item, press.blank, press.pick];
    case 'link':
      return [press.item, press.cause];
    case 'keep':
      return [press.finding];
    case 'show':
      return [press.what];
    case 'locale':
      return [press.locale];
    case 'select':
    case 'say':
    case 'fill':
    case 'fact-is':
      return undefined;
    default:
      return [];
  }
}

/** The code of a button. `select`, `say`, `fill` and `fact-is` have none: their values come with the platform's own event. */
export function encodeAction({ draft, at, press }: Action): string {
  const values = argumentsOf(press);
  if (values === undefined) throw new TypeError(`no button does ${press.do}`);
  const code = [`${version}${draft}`, at, press.do, ...values].join('|');
  if (Buffer.byteLength(code) > longestCode) throw new RangeError(`a button's code is too long: ${press.do} at ${at}`);
  return code;
}

const isPlace = (at: string): at is PressedAt =>
  Object.hasOwn(answerMode, at) || at === 'case' || at === 'facts' || at === 'review' || at === 'letter' || at === 'session';

function pressOf(name: string, [first = '', second = '', third = '']: readonly string[]): Press | undefined {
  const known = bare.find((each) => each === name);
  if (known) return { do: known };
  if (!/^[\w.-]{1,32}$/u.test(first)) return undefined;
  switch (name) {
    case 'group':
      return { do: 'group', group: first };
    case 'case':
      return { do: 'case', caseId: first };
    case 'route': {
      const route = routes.find((each) => each === first);
      return route && { do: 'route', route };
    }
    case 'fact':
    case 'fact-out': {
      const fact = factNames.find((each) => each === first);
      return fact && { do: name, fact };
    }
    case 'english':
    case 'translate':
      return { do: name, item: first };
    case 'same':
      return { do: 'same', item: first, suggestion: second };
    case 'use':
      return /^[a-z0-9]{7}$/u.test(second) ? { do: 'use', item: first, pick: second } : undefined;
    case 'tick':
      return { do: 'tick', item: first, on: second === '1' };
    case 'value':
      return /^[a-z0-9]{7}$/u.test(third) ? { do: 'value', item: first, blank: second, pick: third } : undefined;
    case 'link':
      return { do: 'link', item: first, cause: second };
    case 'keep':
      return { do: 'keep', finding: first };
    case 'show': {
      const what = letterForms.find((form) => form === first);
      return what && { do: 'show', what };
    }
    case 'locale':
      return isLocale(first) ? { do: 'locale', locale: first } : undefined;
    default:
      return undefined;
  }
}

/** What a button's code says, or `undefined` when it is not one of ours. */
export function decodeAction(code: string): Action | undefined {
  const [head = '', at = '', name = '', ...values] = code.split('|');
  const draft = head.slice(version.length);
  if (!head.startsWith(version) || !/^(?:[a-z0-9]{1,12}|-)$/u.test(draft) || !isPlace(at)) return undefined;
  const press = pressOf(name, values);
  return press && { draft, at, press };
}
