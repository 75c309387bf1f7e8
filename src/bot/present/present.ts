import { caseTypeOf } from '../../cases/all.ts';
import type { Draft } from '../../cases/draft.ts';
import type { LetterForm, Reply } from '../../flows/exchange.ts';
import { isVisibleIn } from '../../flows/on-draft.ts';
import { privateRoom } from '../../flows/session.ts';
import { say } from '../../messages/say.ts';
import type { Button, Drawn } from '../message.ts';
import { assess } from './assessment.ts';
import { blankCard } from './blank-card.ts';
import { caseScreen } from './case-screen.ts';
import { discardScreen, draftsScreen, missedScreen } from './drafts-screen.ts';
import { englishCard } from './english-card.ts';
import { factCard, factsCard } from './facts-card.ts';
import { letterForm } from './letter-forms.ts';
import { letterScreen } from './letter-screen.ts';
import { linkCard } from './link-card.ts';
import { noticeMessage } from './notice.ts';
import { forgetScreen, helpScreen, languagesScreen, privacyScreen, whereScreen } from './person-screens.ts';
import { formPrompt, questionCard } from './question-card.ts';
import { reviewScreen } from './review-screen.ts';
import type { Scene, View } from './view.ts';

/** Days an untouched draft is kept unless the operator says otherwise (design.md 3). */
const usualKeepDays = 30;

/**
 * Turns a reply into what is shown, in the person's language.
 *
 * Pure and free of any platform: drawn from the session as it was saved, so that a reply delivered late shows where the
 * person really stands. A draft that is gone, or may not be seen in this room, gives the list of drafts.
 */
export function present(reply: Reply, view: View): readonly Drawn[] {
  const { locale } = view.session;
  switch (reply.kind) {
    case 'notice':
      return [noticeMessage(reply, locale)];
    case 'prompt':
      return ofDraft(view, reply.draft, (draft) => promptFor(draft, view, reply.form === true));
    case 'show':
      return ofDraft(view, reply.draft, (draft) => formOf(draft, view, reply.what));
    case 'drafts':
      return [draftsScreen(view)];
    case 'discard':
      return ofDraft(view, reply.draft, (draft) => [discardScreen(draft, view)]);
    case 'where':
      return [whereScreen(locale, reply.draft)];
    case 'languages':
      return [languagesScreen(locale)];
    case 'missed':
      return [missedScreen(view)];
    case 'forget':
      return [forgetScreen(locale)];
    case 'help':
      return [helpScreen(locale)];
    case 'privacy':
      return [privacyScreen(locale, view.keepDays ?? usualKeepDays, view.translator)];
  }
}

function ofDraft(view: View, id: string, screen: (draft: Draft) => readonly Drawn[]): readonly Drawn[] {
  const draft = Object.hasOwn(view.session.drafts, id) ? view.session.drafts[id] : undefined;
  return draft && isVisibleIn(view.room, draft) ? screen(draft) : [draftsScreen(view)];
}

/** What a draft's screens are drawn from; `undefined` while its case is not chosen, or is not known any more. */
function sceneOf(draft: Draft, { session, now, templates, translator, grammar }: View): Scene | undefined {
  const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
  return caseType && { draft, caseType, locale: session.locale, now, templates, translator, grammar };
}

/** The step a draft stands at; in a shared room every card also leads into the private chat, where this draft goes on. */
function promptFor(draft: Draft, view: View, form: boolean): readonly Drawn[] {
  const shown = stepOf(draft, view, form);
  if (view.room === privateRoom) return shown;
  const leave: Button = {
    label: say(view.session.locale, 'button.private'),
    action: { draft: draft.id, at: 'session', press: { do: 'open' } },
    privateLink: `d_${draft.id}`,
  };
  return shown.map((each) => (each.card ? { ...each, buttons: [...each.buttons, [leave]] } : each));
}

function stepOf(draft: Draft, view: View, form: boolean): readonly Drawn[] {
  const scene = sceneOf(draft, view);
  const place = draft.at;
  if (!scene || place.step === 'case') return [caseScreen(draft, view.session.locale)];
  switch (place.step) {
    case 'ask':
      return [form ? formPrompt(scene, place.question) : questionCard(scene, place.question)];
    case 'blank':
      return [blankCard(scene, place)];
    case 'facts':
      return [factsCard(scene)];
    case 'fact':
      return [factCard(scene, place.fact)];
    case 'link':
      return [linkCard(scene, place.question, place.item)];
    case 'english':
      return [englishCard(scene, place)];
    case 'review':
      return [reviewScreen(scene, assess(scene), false)];
    case 'letter':
      return whenClear(scene, letterScreen);
  }
}

function formOf(draft: Draft, view: View, what: LetterForm): readonly Drawn[] {
  const scene = sceneOf(draft, view);
  return scene ? whenClear(scene, (clear, letter) => letterForm(clear, letter, what)) : promptFor(draft, view, false);
}

/** Shows something of the letter once nothing holds it back; until then the review, which says what does. */
function whenClear(scene: Scene, show: typeof letterScreen): readonly Drawn[] {
  const assessment = assess(scene);
  return assessment.blocked.length > 0
    ? [reviewScreen(scene, assessment, true)]
    : show(scene, assessment.letter);
}
