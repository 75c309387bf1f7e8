import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { caseTypeOf } from '../../cases/all.ts';
import type { Draft } from '../../cases/draft.ts';
import type { Log } from '../../log.ts';
import { namesIn, typedIn } from './checked-texts.ts';
import type { CheckText } from './harper.ts';
import { type GrammarHint, type GrammarOf, hintsOf, type Lint } from './hints.ts';

/** How long a review waits for the check, in milliseconds. */
const usualBoundMs = 2000;

/** How many texts' results are remembered, by a digest of the text; none of its words. */
const mostKept = 500;

export interface Grammar {
  /** What is known of a draft's own words in time; what is not, is there at the next review. Never rejects. */
  check(draft: Draft): Promise<GrammarOf>;
}

export interface GrammarOptions {
  readonly checkText: CheckText;
  readonly log: Log;
  readonly boundMs?: number;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const nothing: GrammarOf = () => [];

/** Checks what the seller typed before a review shows it, in bounded time. */
export function createGrammar({ checkText, log, boundMs = usualBoundMs }: GrammarOptions): Grammar {
  const kept = new Map<string, readonly Lint[]>();
  const underWay = new Map<string, Promise<void>>();

  async function look(key: string, text: string): Promise<void> {
    try {
      kept.set(key, await checkText(text));
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    } catch (error) {
      log.warn({ err: error }, 'grammar not checked');
    } finally {
      underWay.delete(key);
    }
  }

  function looked(text: string): Promise<void> | undefined {
    const key = keyOf(text);
    if (kept.has(key)) return undefined;
    const looking = underWay.get(key) ?? look(key, text);
    underWay.set(key, looking);
    return looking;
  }

  return {
    async check(draft) {
      const caseType = draft.caseId === undefined ? undefined : caseTypeOf(draft.caseId);
      if (!caseType) return nothing;
      const typed = typedIn(caseType, draft);
      const looking = typed.map(({ text }) => looked(text)).filter((each) => each !== undefined);
      if (looking.length > 0) await Promise.race([Promise.all(looking), pause(boundMs, undefined, { ref: false })]);
      const names = namesIn(caseType, draft);
      const hints = new Map<string, readonly GrammarHint[]>(
        typed.map(({ text, isValue }) => [text, hintsOf(text, kept.get(keyOf(text)) ?? [], names, isValue)]),
      );
      return (text) => hints.get(text) ?? [];
    },
  };
}
