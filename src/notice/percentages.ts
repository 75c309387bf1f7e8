import { withoutLinks } from './links.ts';

interface Percentage {
  readonly written: string;
  readonly index: number;
}

/** `6.20%`, `1,87 %`, as written. */
const percentagesAt = (text: string): readonly Percentage[] =>
  [...withoutLinks(text).matchAll(/(?<![\d.,%])\d{1,3}(?:[.,]\d{1,3})? ?%(?![\dA-F]{2})/gu)].map(({ 0: written, index }) => ({ written, index }));

/** All percentages of a notice, as written, in order. */
export const percentagesIn = (text: string): readonly string[] => [...new Set(percentagesAt(text).map(({ written }) => written))];

/** Words before a percentage that is asked for; no sentence ends between. */
const asked =
  /(?:(?<!\p{L})(?:under|below|less than|lower than|at most|not exceed|exceed(?:s|ed|ing)?|no more than|at least|above|over|greater than|higher than|more than|minimum|maximum|targets?|goal|threshold|limit|requires?|required|requirements?|must|should|maintain|unter|über|höchstens|mindestens|überschreitet|überschreiten|Ziel\p{L}{0,4}|Grenz\p{L}{1,6}|Schwelle\p{L}{0,6})(?!\p{L})|[≥≤<>]|低于|低於|不超过|不超過|不得超过|不得超過|超过|超過|不低于|不低於|高于|高於|至少|[须須应應]要?(?:达到|達到)|目标|目標|要求|标准|標準|上限|下限|基準)[^%\d.!?。;；]{0,40}$/iu;

/** Words after one. */
const askedAfter = /^ ?(?:or (?:less|lower|more|higher|greater|above|below)|(?:target|requirement|threshold|limit|goal)(?! ?[:(=<>≤≥]| (?:is|of|under|over|was|at)\b)|oder (?:weniger|mehr|höher|niedriger)|以上|以下|未満|以内|以內|(?:的)?(?:目标|目標|要求|标准|標準|门槛|門檻|上限)(?! ?[:为為是]))/iu;

/** What a metric counts. */
const measured = /\b(?:rate|ODR|LSR|VTR|OTDR|IDR|POR|PCR)\b|\b(?:orders|shipments|packages|units|deliver(?:y|ies))\b|rate\b|率|\bquote\b|订单|訂單|包裹|Bestellungen|Sendungen|注文/iu;

const isAsked = (text: string, { written, index }: Percentage): boolean =>
  asked.test(text.slice(Math.max(0, index - 70), index)) || askedAfter.test(text.slice(index + written.length, index + written.length + 20));

/** Whether a metric is spoken of around a percentage. */
const isMeasured = (text: string, { index }: Percentage): boolean => measured.test(text.slice(Math.max(0, index - 120), index + 60));

interface Metric {
  readonly text: string;
  readonly value?: Percentage;
  readonly target?: Percentage;
}

function metricsOf(notice: string): Metric {
  const text = withoutLinks(notice);
  const all = percentagesAt(text).filter((one) => isMeasured(text, one));
  const targets = all.filter((one) => isAsked(text, one));
  const value = all.find((one) => !targets.includes(one));
  const next = all.find((one) => value && one.index > value.index && !targets.includes(one));
  const near = targets.find(({ index }) => value && index > value.index && index < (next?.index ?? Number.POSITIVE_INFINITY));
  const before = targets.findLast(({ index }) => value && index < value.index);
  const only = new Set(targets.map(({ written }) => written)).size === 1 ? targets[0] : undefined;
  const target = value ? (near ?? before) : only;
  return { text, ...(value && { value }), ...(target && { target }) };
}

/**
 * The figure of the metric a notice is about and what Amazon asks for: the first of each that belong together. Of
 * several requirements without a figure none is the target.
 */
export function metricIn(notice: string): { readonly value?: string; readonly target?: string } | undefined {
  const { value, target } = metricsOf(notice);
  if (!value && !target) return undefined;
  return { ...(value && { value: value.written }), ...(target && { target: target.written }) };
}

const ceiling = /(?:under|below|less than|lower than|not exceed|no more than|unter|höchstens|[<≤]|低于|低於|不超过|不超過|小于|小於) ?$/iu;

const floor = /(?:over|above|at least|more than|greater than|minimum(?: of)?|mindestens|über|[>≥]|高于|高於|不低于|不低於|至少) ?$/iu;

const numberOf = ({ written }: Percentage): number => Number.parseFloat(written.replace(',', '.'));

/** Rates that are to be high, and those that are to be low: "88%, below 95%" tells a fault of the one and a merit of the other. */
const rates = /(?<high>valid tracking|on-?time delivery|\b(?:VTR|OTDR)\b|[追跟][踪蹤]|(?:送达|送達|交付|交货|交貨|配送)率)|(?:late shipment|defect|cancell?ation)(?: rate)?|\b(?:LSR|ODR|IDR)\b|(?:迟发货?|遲發貨?|[延逾][迟遲期时時](?:发货|發貨|出货|出貨)?|(?:发货|發貨|出货|出貨)[延逾][迟遲期时時]|缺陷|不良|瑕疵|取消|缺失)率/giu;

/** Which way the rate that a figure is of should go, as far as it is named before the figure. */
function wanted(before: string): 'high' | 'low' | undefined {
  const last = [...before.matchAll(rates)].at(-1);
  return last && (last.groups?.['high'] === undefined ? 'low' : 'high');
}

/** Whether a sentence gives a metric that is as Amazon asks: it is told of, but it is not the trouble. */
export function isMet(sentence: string): boolean {
  const { text, value, target } = metricsOf(sentence);
  if (!value || !target) return false;
  const before = text.slice(Math.max(0, target.index - 24), target.index);
  const way = wanted(text.slice(0, value.index));
  if (ceiling.test(before)) return way !== 'high' && numberOf(value) < numberOf(target);
  return way !== 'low' && floor.test(before) && numberOf(value) > numberOf(target);
}
