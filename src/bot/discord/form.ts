import type { Locale } from '../../cases/localized.ts';
import { blankOf } from '../../cases/blanks.ts';
import { answerMode } from '../../cases/question.ts';
import { longestAnswer, longestName } from '../../flows/clean-text.ts';
import { englishBlank } from '../../flows/on-english.ts';
import { isQuestion } from '../../flows/route.ts';
import { say } from '../../messages/say.ts';
import { shorten } from '../present/label.ts';
import { headerOf } from '../present/question-card.ts';
import { encodeForm, type FormCode } from './custom-id.ts';

/** Limits of a form (platforms.md 2.1): the title, a label, a text, a placeholder. */
const limits = { title: 45, label: 45, text: 4000, placeholder: 100 } as const;

/** The longest value of a blank. */
const longestValue = 600;

interface Field {
  readonly type: 4;
  /** `text`, or the blank it fills. */
  readonly custom_id: string;
  /** 1 one line, 2 a paragraph. */
  readonly style: 1 | 2;
  readonly required: boolean;
  readonly max_length: number;
  readonly placeholder?: string;
}

/** A modal with a text field, or one for each blank of a sentence. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly { readonly type: 18; readonly label: string; readonly component: Field }[];
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
  if (use !== 'say' && use.blank === englishBlank) {
    const title = say(locale, 'english.title');
    return { title, label: title, placeholder: say(locale, 'ask.placeholder'), style: 2, most: longestAnswer };
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
  const locale = code.locale ?? fallback;
  const { title, label, placeholder, style, most } = wordingOf(code, locale);
  const { use } = code;
  const head = { custom_id: encodeForm(code, nonce), title: shorten(title, limits.title) };
  if (use !== 'say' && use.more) return { ...head, components: [use.blank, ...use.more].map((name) => blankField(name, locale)) };
  const field: Field = {
    type: 4,
    custom_id: 'text',
    style,
    required: true,
    max_length: most,
    ...(placeholder !== undefined && { placeholder: shorten(placeholder, limits.placeholder) }),
  };
  return { ...head, components: [{ type: 18, label: shorten(code.label ?? label, limits.label), component: field }] };
}

/** The field of one blank among several: what is not known yet may stay open. */
function blankField(name: string, locale: Locale): Form['components'][number] {
  const { label, example } = blankOf(name);
  const placeholder = shorten(say(locale, 'blank.example', { example }), limits.placeholder);
  return {
    type: 18,
    label: shorten(label[locale], limits.label),
    component: { type: 4, custom_id: name, style: 1, required: false, max_length: longestValue, placeholder },
  };
}
