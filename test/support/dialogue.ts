import { expect, test } from 'vitest';
import { talk, type TalkOptions } from './talk.ts';

/**
 * A test that is a transcript: `>` lines are typed, `<` lines must appear, in order, in what the bot answers to the
 * line before them, and `!` lines must not appear there.
 */
export function dialogue(name: string, transcript: string, options: TalkOptions = {}): void {
  test(name, async () => {
    const somebody = talk(options);
    let rest = '';
    for (const line of transcript.split('\n').map((each) => each.trim()).filter(Boolean)) {
      const words = line.slice(1).trim();
      if (line.startsWith('>')) rest = await somebody.say(words);
      else if (line.startsWith('!')) expect(rest).not.toContain(words);
      else {
        expect(rest).toContain(words);
        rest = rest.slice(rest.indexOf(words) + words.length);
      }
    }
  });
}
