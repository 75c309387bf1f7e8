import type { Chat } from './chat.ts';
import type { Chance } from './random.ts';
import type { Doing, Script } from './script.ts';

/** How a seller uses their time, in milliseconds. */
export interface Temper {
  /** Between what they see and what they do, on average. */
  readonly thinkMs: number;
  /** How long they wait for an answer before they try again; some wait half as long again. */
  readonly patienceMs: number;
  /** How long they may hear nothing of use at all. */
  readonly silenceMs: number;
}

export interface SellerOptions {
  readonly name: string;
  /** The platform's id of the chat or person. */
  readonly chatId: string;
  /** The key of their record. */
  readonly person: string;
  readonly chat: Chat;
  readonly script: Script;
  readonly words: readonly string[];
  readonly chance: Chance;
  readonly temper: Temper;
}

/** After so many tries that were not answered, a seller asks where they stand. */
const triesBeforeAsking = 3;

/** How long it takes until all have come, in times to think. */
const comingIn = 3;

/** A person who follows their script by what they see, and tries again when they hear nothing. */
export class Seller {
  readonly name: string;
  readonly chatId: string;
  readonly person: string;
  readonly script: Script;
  readonly words: readonly string[];
  /** Doings that were seen to work. */
  done = 0;
  acts = 0;
  /** Doings that were repeated for nothing was heard. */
  repeats = 0;
  longestWaitMs = 0;
  letter: string | undefined;
  /** Why they gave up, if they did. */
  trouble: string | undefined;
  readonly #chat: Chat;
  readonly #chance: Chance;
  readonly #temper: Temper;
  /** When they next do something, unless they wait for an answer. */
  #nextAt = 0;
  #isWaiting = false;
  #tries = 0;
  #actedAt = 0;
  #beganAt = 0;
  #patienceMs = 0;
  /** The chat's moment when they began what they do now. */
  #since = 0;

  constructor({ name, chatId, person, chat, script, words, chance, temper }: SellerOptions) {
    this.name = name;
    this.chatId = chatId;
    this.person = person;
    this.script = script;
    this.words = words;
    this.#chat = chat;
    this.#chance = chance;
    this.#temper = temper;
  }

  /** Has them begin at some moment from `now` on: not all at once. */
  comesIn(now: number): void {
    this.#nextAt = now + this.#chance.next() * comingIn * this.#temper.thinkMs;
  }

  get isOver(): boolean {
    return this.letter !== undefined || this.trouble !== undefined;
  }

  /** Looks, and does what is to be done by now. Called again and again for all sellers by one timer. */
  tick(now: number): void {
    if (this.isOver) return;
    if (this.#isWaiting) this.#wait(now);
    else if (now >= this.#nextAt) this.#begin(now);
  }

  /** What they are about to do or wait for, for people. */
  get whereabouts(): string {
    const doing = this.script.doings[this.done];
    const expected = doing && `${doing.sees.text} [${doing.sees.labels.join('] [')}]`;
    return `at doing ${this.done} of ${this.script.doings.length} (${doing?.do} ${doing?.what}), waits for “${expected}”, sees “${this.#chat.newest}”`;
  }

  #begin(now: number): void {
    this.acts += 1;
    this.#since = this.#chat.moment;
    this.#beganAt = now;
    this.#tries = 0;
    this.#isWaiting = true;
    this.#act(now);
  }

  #wait(now: number): void {
    const doing = this.script.doings[this.done];
    if (!doing) return;
    this.#chat.goesOn();
    if (this.#hasWorked(doing)) return this.#goOn(now);
    if (now - this.#beganAt > this.#temper.silenceMs) this.trouble = `heard nothing of use for ${Math.round((now - this.#beganAt) / 1000)} s`;
    else if (this.#chat.hasFailed || now - this.#actedAt > this.#patienceMs) this.#again(now);
  }

  #hasWorked({ sees }: Doing): boolean {
    if (!this.#chat.shows(sees, this.#since)) return false;
    const isLast = this.done === this.script.doings.length - 1;
    return !isLast || this.#chat.letter(this.#since) !== undefined;
  }

  #goOn(now: number): void {
    this.#chat.tidiesUp();
    this.longestWaitMs = Math.max(this.longestWaitMs, now - this.#beganAt);
    this.done += 1;
    this.#isWaiting = false;
    this.#nextAt = now + this.#temper.thinkMs * (0.5 + this.#chance.next());
    if (this.done === this.script.doings.length) this.letter = this.#chat.letter(this.#since);
  }

  #again(now: number): void {
    this.repeats += 1;
    this.#tries += 1;
    this.#act(now);
  }

  #act(now: number): void {
    this.#actedAt = now;
    this.#patienceMs = this.#temper.patienceMs * (1 + this.#chance.next() / 2);
    const doing = this.script.doings[this.done];
    const asks = this.#tries > 0 && this.#tries % triesBeforeAsking === 0;
    if (doing && (asks || !this.#does(doing))) this.#chat.command('poa');
  }

  #does({ do: what, what: words, about }: Doing): boolean {
    switch (what) {
      case 'begin':
        return this.#chat.command('poa');
      case 'command':
        return this.#chat.command(words);
      case 'type':
        return this.#chat.type(words, about);
      case 'tick':
        return this.#chat.tick(words);
      case 'press':
        return this.#chat.press(words);
    }
  }
}
