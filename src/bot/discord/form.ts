import type { Locale } from '../../cases/localized.ts';
import { answerMode } from '../../cases/question.ts';
import { longestAnswer, longestName } from '../../flows/clean-text.ts';
import { isQuestion } from '../../flows/route.ts';
import { say } from '../../messages/say.ts';
import { shorten } from '../present/label.ts';
import { headerOf } from '../present/question-card.ts';
import { encodeForm, type FormCode } from './custom-id.ts';

/** Limits of a form (platforms.md 2.1): the title, a label, a text, a placeholder. */
const limits = { title: 45, label: 45, text: 4000, placeholder: 100 } as const;

/** The longest value of a blank. */
const longestValue = 200;

interface Field {
  readonly type: 4;
  readonly custom_id: 'text';
  /** 1 one line, 2 a paragraph. */
  readonly style: 1 | 2;
  readonly required: true;
  readonly max_length: number;
  readonly placeholder?: string;
}

/** A modal with one text field. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly [{ readonly type: 18; readonly label: string; readonly component: Field }];
}

interface Wording {
  readonly title: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly style: 1 | 2;
  readonly most: number;
}

/** What a form says, by what it is for: a notice, a blank, own words at a question. */
function wordingOf({ at, use }: FormCode, locale: Locale): Wording {
  if (at === 'case') {
    const placeholder = say(locale, 'case.placeholder');
    return { title: say(locale, 'case.title'), label: say(locale, 'case.form'), placeholder, style: 2, most: limits.text };
  }
  if (use !== 'say' || !isQuestion(at))
    return { title: say(locale, 'blank.title'), label: say(locale, 'button.type'), style: 1, most: longestValue };
  const isShort = answerMode[at] === 'one';
  return {
    title: headerOf({ locale }, at),
    label: say(locale, 'button.own'),
    placeholder: say(locale, 'ask.placeholder'),
    style: isShort ? 1 : 2,
    most: isShort ? longestName : longestAnswer,
  };
}

/**
 * The form a button opens, from the button's code alone.
 *
 * @param nonce new for every opening, for phones show again what was typed into a form of the same id
 */
export function formOf(code: FormCode, nonce: string, fallback: Locale): Form {
  const { title, label, placeholder, style, most } = wordingOf(code, code.locale ?? fallback);
  const field: Field = {
    type: 4,
    custom_id: 'text',
    style,
    required: true,
    max_length: most,
    ...(placeholder !== undefined && { placeholder: shorten(placeholder, limits.placeholder) }),
  };
  return {
    custom_id: encodeForm(code, nonce),
    title: shorten(title, limits.title),
    components: [{ type: 18, label: shorten(code.label ?? label, limits.label), component: field }],
  };
}
