import { linksIn, withoutLinks } from './links.ts';

const suffix = '(?:com\\.(?:au|be|br|mx|tr)|co\\.(?:jp|uk|za)|com|ca|de|fr|it|es|nl|pl|se|ie|in|ae|sa|sg|eg)';

const end = '(?![A-Za-z0-9-]|\\.[A-Za-z0-9])';

/** Amazon's company, of whichever store: `Amazon.com Services LLC`, `© Amazon.com, Inc.` */
const company = '(?!,? ?(?:Inc\\b|Services (?:LLC|Business)|Services,? Inc|and its affiliates))';

const named = new RegExp(`(?<![A-Za-z0-9@./_-])amazon\\.(${suffix})${end}${company}`, 'giu');

const central = new RegExp(`sellercentral\\.amazon\\.(${suffix})${end}`, 'giu');

const page = new RegExp(`(?:www\\.)?amazon\\.(${suffix})/(?:[^\\s]{0,200}/)?(?:dp|gp/product)/`, 'giu');

const sender = new RegExp(`@(?:[a-z0-9-]{1,30}\\.){0,3}amazon\\.(${suffix})${end}`, 'giu');

/** How Chinese texts call the stores. */
const stores: readonly (readonly [name: RegExp, suffix: string])[] = [
  [/美[国國](?:站|商城)/gu, 'com'],
  [/英[国國](?:站|商城)/gu, 'co.uk'],
  [/德[国國](?:站|商城)/gu, 'de'],
  [/法[国國](?:站|商城)/gu, 'fr'],
  [/[意义義]大利(?:站|商城)/gu, 'it'],
  [/西班牙(?:站|商城)/gu, 'es'],
  [/日本(?:站|商城)/gu, 'co.jp'],
  [/加拿大(?:站|商城)/gu, 'ca'],
  [/墨西哥(?:站|商城)/gu, 'com.mx'],
  [/(?:澳洲|澳大利[亚亞])(?:站|商城)/gu, 'com.au'],
  [/荷[兰蘭](?:站|商城)/gu, 'nl'],
];

/** The suffix that occurs most often; none when two do. */
function mostFrequent(suffixes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of suffixes) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [best, second] = [...counts].sort((one, another) => another[1] - one[1]);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : '';
}

const suffixesIn = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').toLowerCase());

/**
 * The store a notice is about, by its domain; '' when the text proves none. Its name in the text comes before the
 * address of its Seller Central, a product page and the sender; several stores named equally often prove none.
 */
export function marketplaceIn(text: string): string {
  const words = withoutLinks(text);
  const links = linksIn(text).join(' ');
  const chinese = stores.flatMap(([name, store]) => (words.match(name) ?? []).map(() => store));
  const ways = [
    [...suffixesIn(words, named), ...chinese],
    suffixesIn(`${links} ${words}`, central),
    suffixesIn(links, page),
    // Notices to every store come from @amazon.com.
    suffixesIn(words, sender).filter((one) => one !== 'com'),
  ];
  const proof = ways.find((suffixes) => suffixes.length > 0) ?? [];
  const found = mostFrequent(proof);
  return found === '' ? '' : `amazon.${found}`;
}
