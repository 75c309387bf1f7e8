const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Masked in a forum post or a screenshot: `B0XXXXXXXX`. */
const isMasked = (asin: string): boolean => /X{4}/u.test(asin);

/** ASINs in upper case; the ten digits of a book only where the text calls them an ASIN. */
export function asinsIn(text: string): readonly string[] {
  const found = [...text.matchAll(/(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])|(?<=\bASINs?(?: ?\([^()]{1,20}\))? ?[:#]? ?)\d{9}[\dX](?![A-Za-z0-9])/giu)];
  return unique(found.map(([asin]) => asin.toUpperCase()).filter((asin) => !isMasked(asin)));
}

/** Order ids, `114-3820117-5561842` and `D01-...` for digital ones. */
export const ordersIn = (text: string): readonly string[] =>
  unique([...text.matchAll(/(?<![\w-])(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}(?![\w-])/gu)].map(([order]) => order));

const complaintLabel =
  /(?:complaint|case|notice|enforcement|claim) ?(?:ids?|numbers?|#|no\.?)(?: ?\(s\))?|(?:投诉|投訴|案例|案件|举报|檢舉)(?:编号|編號|号码|號碼|号|ID)|(?:Beschwerde|Fall)-?(?:ID|nummer|Nr\.?)|(?:申し立て|苦情|ケース|通知)(?:の)?(?:ID|番号)/giu;

/** Ids of complaints and cases, one or several after their label. */
export function complaintIdsIn(text: string): readonly string[] {
  const ids = [...text.matchAll(complaintLabel)].flatMap(({ 0: label, index }) => {
    const after = text.slice(index + label.length, index + label.length + 120);
    const list = /^(?:\(s\))?[ :#]{0,4}(\d{8,12}(?:(?:, ?| and | und |、|，| )\d{8,12}){0,8})(?![\d-])/u.exec(after)?.[1];
    return list?.match(/\d{8,12}/gu) ?? [];
  });
  return unique(ids);
}
