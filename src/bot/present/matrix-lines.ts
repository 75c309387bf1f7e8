import type { Item } from '../../cases/items.ts';
import { matrixOf } from '../../letter/matrix.ts';
import { say } from '../../messages/say.ts';
import type { Span } from '../message.ts';
import { itemName } from './reading-copy.ts';
import { bold, plain, stack } from './spans.ts';
import type { Scene } from './view.ts';

/** Each cause with its fixes and measures, holes visible; then what answers no single cause. */
export function matrixLines({ caseType, draft, locale }: Scene): readonly Span[] {
  const { rows, general } = matrixOf(caseType, draft);
  const names = (items: readonly Item[]): string =>
    items.map((item) => itemName(item, locale)).join(say(locale, 'review.and')) || say(locale, 'review.hole');
  const line = (label: string, items: readonly Item[]): readonly Span[] => [
    plain(`   ${say(locale, 'review.line', { name: label, items: names(items) })}`),
  ];
  const lines = rows.flatMap((row, index) => [
    [plain(`${index + 1}. ${itemName(row.cause, locale)}`)],
    line(say(locale, 'review.fix'), row.fixes),
    line(say(locale, 'review.measure'), row.measures),
  ]);
  const rest = [...general.fixes, ...general.measures];
  if (rest.length > 0) lines.push([plain(say(locale, 'review.line', { name: say(locale, 'review.general'), items: names(rest) }))]);
  return lines.length === 0 ? [] : stack([[bold(say(locale, 'review.matrix'))], ...lines]);
}
