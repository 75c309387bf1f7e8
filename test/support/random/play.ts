import { encodeAction } from '../../../src/bot/action-code.ts';
import type { Drawn as Shown } from '../../../src/bot/message.ts';
import { present } from '../../../src/bot/present/present.ts';
import type { Draft } from '../../../src/cases/draft.ts';
import { type Locale, locales } from '../../../src/cases/localized.ts';
import type { Act, Input, Reply } from '../../../src/flows/exchange.ts';
import { newSession, privateRoom, type Session, withoutExpired } from '../../../src/flows/session.ts';
import { step } from '../../../src/flows/step.ts';
import { readRecord, writtenRecord } from '../../../src/store/record.ts';
import { may20 } from '../talk.ts';
import type { Drawn } from './drawn.ts';
import { wrongsInLetter } from './letter-rules.ts';
import { typedIn, wrongsIn } from './rules.ts';
import { actionsOn, actOf, draftAt, marksIn, sellerBy, type Sight } from './sight.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What a person's turns are checked for came out wrong; says what they did last. */
export class WrongTurn extends Error {
  constructor(wrongs: readonly string[], acts: readonly Act[]) {
    super(`${wrongs.join('\n')}\nafter\n${acts.slice(-8).map((act) => JSON.stringify(act).slice(0, 300)).join('\n')}`);
  }
}

const rooms = [privateRoom, 'g1', privateRoom, 'g2'];

const textOn = (shown: readonly Shown[]): string => shown.flatMap(({ spans }) => spans.map(({ text }) => text)).join('\n');

/** What of ours must not be seen: an open slot, a value that is none. What people type with braces is not ours. */
const oddities = /undefined|\[object|\bNaN\b|[\uE000\uE001]|\{(?!qqhole\}|n\})[a-z][a-z0-9_]*(?:#[^{}]*)?\}/u;

/** @param typed what was typed just now: words that are not taken are given back as they are */
function wrongsOnScreen(shown: readonly Shown[], typed = ''): readonly string[] {
  const labels = shown.flatMap(({ buttons, options }) => [...buttons.flat().map(({ label }) => label), ...(options?.items ?? []).map(({ label }) => label)]);
  const screen = [textOn(shown), ...labels].join('\n');
  const odd = oddities.exec(typed === '' ? screen : screen.replaceAll(typed, ''));
  return [
    ...(odd ? [`on screen: …${odd.input.slice(Math.max(0, odd.index - 60), odd.index + 60)}…`] : []),
    ...labels.filter((label) => label === '' || label.length > 60 || !label.isWellFormed()).map((label) => `a label: ${JSON.stringify(label)}`),
    // A prompt for words alone has none of its own: the channel asks in its way.
    ...shown.filter(({ spans, expects }) => !expects?.only && spans.every(({ text }) => text.trim() === '')).map(() => 'an empty message'),
  ];
}

/** One person in conversation with the core; every turn is held to the rules. */
export class Player {
  session: Session;
  /** Letters that were shown. */
  letters = 0;
  turns = 0;
  #now = may20;
  #room: string = privateRoom;
  #shown: readonly Shown[] = [];
  #old: Sight['old'] = [];
  #forms: Sight['forms'] = [];
  #last: Input | undefined;
  readonly #acts: Act[] = [];
  readonly #seller: Sight['seller'];

  constructor(n: number, locale: Locale) {
    this.#seller = sellerBy(n, locale);
    this.session = newSession(locale);
  }

  get #sight(): Sight {
    return { seller: this.#seller, session: this.session, room: this.#room, shown: this.#shown, old: this.#old, forms: this.#forms, last: this.#last?.act };
  }

  play(drawn: Drawn): void {
    switch (drawn.do) {
      case 'go':
        for (let time = 0; time < drawn.times; time += 1) this.#do(drawn);
        return;
      case 'wait':
        this.#now += drawn.days * dayMs;
        return this.#expire();
      case 'room':
        this.#room = rooms[drawn.n % rooms.length] ?? privateRoom;
        // What was shown elsewhere is not to be seen here.
        this.#shown = [];
        return;
      case 'again':
        return this.#repeat();
      default:
        this.#do(drawn);
    }
  }

  /** What nobody has touched for its time is left behind. */
  #expire(): void {
    this.session = withoutExpired(this.session, this.#now - 30 * dayMs);
    this.#shown = [];
  }

  #do(drawn: Drawn): void {
    this.#now += 5000;
    const act = actOf(drawn, this.#sight, (this.turns += 1));
    if (!act) return;
    const isShown = drawn.do === 'shown' || (drawn.do === 'go' && act.kind === 'press' && actionsOn(this.#shown).some((action) => JSON.stringify({ kind: 'press', ...action }) === JSON.stringify(act)));
    this.#take({ id: `i${this.turns}`, room: this.#room, act }, isShown);
  }

  /** The same input once more, before it was saved: it leads to the same. */
  #repeat(): void {
    const { session } = this;
    if (!this.#last) return;
    const [one, other] = [step(session, this.#last, this.#now), step(structuredClone(session), this.#last, this.#now)];
    if (JSON.stringify(one) !== JSON.stringify(other)) throw new WrongTurn(['the same input led to something else'], this.#acts);
  }

  #take(input: Input, isShown: boolean): void {
    this.#acts.push(input.act);
    const before = this.session;
    const kept = JSON.stringify(before);
    const turn = step(before, input, this.#now);
    const after = turn.session ?? newSession(before.locale);
    const wrongs = [
      ...(JSON.stringify(before) === kept ? [] : ['the session before was written to']),
      ...wrongsIn({ before, input, turn }),
      ...this.#unstorable(after, input, turn.replies),
      ...(isShown && turn.replies.some((reply) => reply.kind === 'notice' && reply.notice === 'stale') ? ['what was shown is stale'] : []),
    ];
    this.session = after;
    this.#last = input;
    this.#show(turn.replies, wrongs, input);
    if (wrongs.length > 0) throw new WrongTurn(wrongs, this.#acts);
  }

  #unstorable(session: Session, { id, room }: Input, replies: readonly Reply[]): readonly string[] {
    const record = { session, seen: [id], owed: [{ inputId: id, channel: 'terminal', address: {}, room, replies }], revision: 1 };
    const stored: unknown = JSON.parse(JSON.stringify(writtenRecord(record)));
    const read = readRecord(stored);
    if (!read.ok) return [`cannot be read again: ${JSON.stringify(read.why)}`];
    return JSON.stringify(read.record.session) === JSON.stringify(session) ? [] : ['comes out of the store otherwise'];
  }

  #show(replies: readonly Reply[], wrongs: string[], { act }: Input): void {
    // What can be pressed is the same in every language: each turn is shown in the next.
    const session = { ...this.session, locale: locales[this.turns % locales.length] ?? 'en' };
    const shown = replies.flatMap((reply) => present(reply, { session, now: this.#now, room: this.#room }));
    wrongs.push(...wrongsOnScreen(shown, typedIn(act)), ...this.#overheard(shown, act));
    for (const action of actionsOn(shown)) encodeAction(action);
    this.#see(shown, wrongs);
  }

  #see(shown: readonly Shown[], wrongs: string[]): void {
    this.#shown = shown;
    this.#old = [...this.#old, ...actionsOn(shown)].slice(-60);
    this.#forms = [...this.#forms, ...shown.flatMap(({ expects }) => expects ?? [])].slice(-8);
    const letter = shown.find(({ files }) => files.length > 0);
    if (!letter) return;
    this.letters += 1;
    wrongs.push(...wrongsInLetter(letter.spans.find(({ kind }) => kind === 'pre')?.text ?? '', this.#draft()));
  }

  #draft(): Draft {
    const draft = draftAt({ session: this.session, room: this.#room });
    if (!draft) throw new WrongTurn(['a letter of no draft'], this.#acts);
    return draft;
  }

  /** In a shared room: words of drafts that do not belong there. */
  #overheard(shown: readonly Shown[], act: Act): readonly string[] {
    if (this.#room === privateRoom) return [];
    const own = Object.values(this.session.drafts).filter(({ room }) => room === this.#room);
    const heard = new Set(marksIn(`${JSON.stringify(own)} ${typedIn(act) ?? ''}`));
    return marksIn(textOn(shown)).filter((mark) => !heard.has(mark)).map((mark) => `overheard in ${this.#room}: ${mark}`);
  }
}
