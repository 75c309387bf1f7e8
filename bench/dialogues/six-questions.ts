/** The questions of the toy dialogue that the peers speak, and what a seller answers: about as long as in poa-bot's own. */
export const questions = ['Who', 'What', 'When', 'Where', 'Why', 'How'] as const;

export const ask = (index: number): string => `${index + 1}/6 · ${questions[index]}\n\nTell Amazon what happened, in your own words.`;

export const caseName = 'Late shipment rate';
export const createLabel = 'Create letter';
export const reviewTitle = 'Review';

export const answers: readonly string[] = [
  'Our shipping clerk confirms the shipments, and since May 10, 2026 our warehouse supervisor has checked every one of them each day.',
  'On May 9, 2026 our late shipment rate was 6.20% for 30 days (23 of 371 orders), over the target of 4%; for 10 days it was 11.76%.',
  'Sixteen orders were late from May 1 to May 5, 2026, while we were closed; seven more between April 14 and April 30, 2026.',
  'At our own warehouse in Dongguan, China, from which we ship all seller-fulfilled orders of amazon.com.',
  'Our warehouse was closed for Labor Day, but we neither set the listings to vacation status nor entered the closure in our settings.',
  'We shipped every delayed order, wrote to each buyer, and our supervisor now sets the vacation status 5 days before each closure.',
];

/** A letter of about 2.5 KB. */
export const letterOf = (given: readonly string[]): string =>
  ['Plan of Action', ...given.map((answer, index) => `${questions[index]}: ${answer}\n\n${filler}`)].join('\n\n');

const filler = [
  'We have read the policy again with everybody who touches an order, from the picking list to the scan of the carrier.',
  'The record of this is kept with the proof attached below, and it is looked at in the meeting of the team on Mondays.',
].join(' ');
