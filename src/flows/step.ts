import type { Draft } from '../cases/draft.ts';
import type { Command, Input, Notice, Press, PressedAt, Turn } from './exchange.ts';
import { begin, cancel, isVisibleIn, resume, start } from './on-draft.ts';
import { onMove } from './on-move.ts';
import { onDraftPress } from './on-press.ts';
import { onTranslated } from './on-english.ts';
import { isAsideOf, onSureNotice, stayWith } from './on-notice.ts';
import { onText } from './on-text.ts';
import { newSession, privateRoom, type Session } from './session.ts';
import { activeDraft, caseOf, type Context, keep, notice, prompt, say } from './turn.ts';

/**
 * Takes the conversation one step further.
 *
 * Pure: the same session, input and time give the same turn. Nothing is sent here; replies are data that a channel's
 * presenter turns into messages.
 *
 * @param session what is known of this person so far, if anything
 * @param input what the person just did, free of any platform
 * @param now epoch milliseconds
 */
export function step(session: Session | undefined, input: Input, now: number): Turn {
  const context: Context = { session: inLocale(session ?? newSession(input.locale ?? 'en'), input), input, now };
  const { act } = input;
  switch (act.kind) {
    case 'start':
      return act.notice === undefined ? start(context, act) : onSureNotice(context, act.notice);
    case 'notice': {
      const turn = onSureNotice(context, act.text);
      return act.unread ? { ...turn, replies: [notice('unreadable', { problem: act.unread }), ...turn.replies] } : turn;
    }
    case 'upload':
      // Files are read before the conversation sees them (bot/prepare.ts).
      return say(context, notice('not-text'), ...promptIfAny(context));
    case 'unreadable':
      return say(context, notice('unreadable', { problem: act.problem }), ...promptIfAny(context));
    case 'translated': {
      const draft = activeDraft(context);
      return draft?.id === act.draft ? onTranslated({ ...context, draft }, act) : say(context);
    }
    case 'text': {
      const spoken = activeDraft(context) ? spokenCommand(act.text) : undefined;
      return spoken ? onCommand(context, spoken) : onText(context, act.text);
    }
    case 'again':
      return activeDraft(context) ? say(context, ...promptIfAny(context)) : onText(context, act.text);
    case 'command':
      return onCommand(context, act.command);
    case 'press': {
      const turn = onPress(withoutLongText(context), act.draft, act.at, act.press);
      return 'text' in act.press ? withRefused(turn, act.press.text) : turn;
    }
    case 'forged':
      return onStale(context);
    case 'unsupported':
      return say(context, notice('not-text'), ...promptIfAny(context));
    case 'edited':
      return activeDraft(context) ? say(context, notice('edited')) : say(context);
    case 'unknown-command':
      return say(context, notice('unknown-command'));
  }
}

/** What people type when they mean a button: the labels of Done, Back, Skip and Cancel in every language. */
const spoken: Readonly<Record<string, Command>> = {
  done: 'done', 完成: 'done', 下一步: 'done', next: 'done',
  back: 'back', 返回: 'back', 上一步: 'back',
  skip: 'skip', 跳过: 'skip', 略過: 'skip', 跳過: 'skip',
  cancel: 'cancel', 取消: 'cancel',
};

function spokenCommand(text: string): Command | undefined {
  const word = text.trim().toLowerCase().replace(/[.。]$/u, '');
  return Object.hasOwn(spoken, word) ? spoken[word] : undefined;
}

/** The language of the person's platform is followed until they choose one. */
const inLocale = (session: Session, { locale }: Input): Session =>
  session.localeChosen || locale === undefined || locale === session.locale ? session : { ...session, locale };

/** Between the parts of a long text nobody presses a button: what is typed after it is no part of that text. */
function withoutLongText(context: Context): Context {
  const { longTextAt: _, ...session } = context.session;
  return { ...context, session };
}

const promptIfAny = (context: Context): Turn['replies'] => {
  const draft = activeDraft(context);
  return draft ? [prompt(draft)] : [];
};

/** A button that is no longer, or never was, of use: the step is shown again. */
const onStale = (context: Context): Turn => say(context, notice('stale'), ...promptIfAny(context));

function onCommand(context: Context, command: Command): Turn {
  const draft = activeDraft(context);
  switch (command) {
    case 'cancel':
      return cancel(context);
    case 'drafts':
      return say(context, { kind: 'drafts' });
    case 'language':
      return say(context, { kind: 'languages' });
    case 'forget':
    case 'help':
    case 'privacy':
      return say(context, { kind: command });
    case 'done':
    case 'back':
    case 'skip':
      return draft ? moveDraft(context, draft, command) : say(context, notice('no-active-draft'));
  }
}

function moveDraft(context: Context, draft: Draft, way: 'done' | 'back' | 'skip'): Turn {
  const caseType = caseOf(draft);
  const { step: here } = draft.at;
  if (here === 'review' || here === 'letter' || here === 'facts') return onDraftPress({ ...context, draft }, here, { do: way });
  if (here === 'fact') return onDraftPress({ ...context, draft }, 'facts', { do: way });
  if (draft.at.step === 'english') return onDraftPress({ ...context, draft }, draft.at.question, { do: way });
  return caseType ? onMove({ ...context, draft }, caseType, way) : say(context, notice('choose-first'), prompt(draft));
}

function onPress(context: Context, draftId: string, at: PressedAt, press: Press): Turn {
  const common = press.do === 'stay' ? onStay(context, draftId) : onCommonPress(context, press);
  if (common) return common;
  const { drafts } = context.session;
  const draft = Object.hasOwn(drafts, draftId) ? drafts[draftId] : undefined;
  if (!draft || !isVisibleIn(context.input.room, draft)) return onStale(context);
  const isAtHand = activeDraft(context)?.id === draft.id;
  const needsHand = press.do !== 'discard' && press.do !== 'discard-yes';
  if (isAtHand || !needsHand) return onDraftPress({ ...context, draft }, at, press);
  // A form can be sent long after its draft was put aside: its words go where it was opened.
  return 'text' in press ? onDraftPress({ ...context, session: keep(context, draft), draft }, at, press) : resume(context, draft);
}

/** What is said of words that are not taken. */
const refusals: ReadonlySet<Notice> = new Set(['stale', 'too-long', 'too-many-words', 'bad-value', 'choose-first']);

/** The words of a form are gone from the screen once it is sent; when they are refused, they are given back. */
const withRefused = (turn: Turn, words: string): Turn => ({
  ...turn,
  replies: turn.replies.map((reply) =>
    reply.kind === 'notice' && refusals.has(reply.notice) ? { ...reply, values: { ...reply.values, words } } : reply,
  ),
});

/** Whether a draft has just begun: a second tap on New shows it once more. */
const isUntouched = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.caseId === undefined && draft.notice === undefined && Object.keys(draft.answers).length === 0;

/** In a shared room: the draft in hand there, the one that a notice sent there began, or a new one. */
function onStay(context: Context, draftId: string): Turn {
  const { drafts } = context.session;
  const begun = Object.hasOwn(drafts, draftId) ? drafts[draftId] : undefined;
  if (activeDraft(context)) return say(context, ...promptIfAny(context));
  return begun && isAsideOf(begun, context.input.room) ? stayWith(context, begun) : begin(context, {});
}

/** Buttons that belong to no draft. */
function onCommonPress(context: Context, press: Press): Turn | undefined {
  const { session, input } = context;
  switch (press.do) {
    case 'new': {
      const draft = activeDraft(context);
      if (!draft && input.room !== privateRoom) return say(context, { kind: 'where' });
      return isUntouched(draft) ? say(context, ...promptIfAny(context)) : begin(context, {});
    }
    case 'locale':
      return {
        session: { ...session, locale: press.locale, localeChosen: true },
        replies: [notice('language-set'), ...promptIfAny(context)],
      };
    case 'forget-yes':
      return { session: undefined, replies: [notice('forgotten')] };
    case 'forget-no':
      return say(context, notice('not-forgotten'));
    default:
      return undefined;
  }
}
