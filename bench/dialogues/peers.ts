import { type Dialogue, pressing, typing } from './dialogue.ts';
import { answers, caseName, createLabel, reviewTitle } from './six-questions.ts';

const seenAfter = (index: number): string => (index === answers.length - 1 ? reviewTitle : `${index + 2}/6`);

/** Nine updates, two of them taps. */
export const peerDialogue: Dialogue = {
  moves: [
    typing('/poa', 'Which case'),
    pressing(caseName, '1/6'),
    ...answers.map((answer, index) => typing(answer, seenAfter(index))),
    pressing(createLabel, 'Plan of Action'),
  ],
  loopAt: 4,
  loop: [typing('/back', '2/6'), typing(answers[1] ?? '', '3/6')],
  byCard: false,
  blind: false,
};

/** The same updates to a bot that repeats them. */
export const echoDialogue: Dialogue = {
  ...peerDialogue,
  moves: peerDialogue.moves.map((move) => ({ ...move, sees: '' })),
  loop: peerDialogue.loop.map((move) => ({ ...move, sees: '' })),
  blind: true,
};
