import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../src/cases/localized.ts';
import { drawn } from '../support/random/drawn.ts';
import { Player } from '../support/random/play.ts';
import { isReplayed, runs } from '../support/random/runs.ts';

/** How far somebody has come by sensible moves before anything else happens. */
const begun = fc.constantFrom(0, 0, 10, 30, 70);

test('whatever people do in whatever order: no crash, no answer lost, no letter with a hole', { timeout: 7_200_000 }, () => {
  let letters = 0;
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom(...locales), begun, fc.array(drawn, { minLength: 5, maxLength: 30, size: 'max' }), (n, locale, times, doings) => {
      const player = new Player(n, locale);
      player.play({ do: 'go', times, n });
      for (const doing of doings) player.play(doing);
      letters += player.letters;
    }),
    runs(150, 10_000),
  );
  // Sequences that end before there is a letter say nothing of letters.
  expect(isReplayed || letters > 0).toBe(true);
});
