import { withCommas, withHeldCommas } from './names.ts';

/** How a notice calls somebody it does not know by name. */
const nobody =
  /^(?:(?:amazon |valued |dear )?(?:seller|selling partner|sales? partner|customer|merchant|vendor|partner|business owner|user|account holder|brand owner|professional)s?\b.*|sirs?\b.*|madam\b.*|all\b.*|there|again|(?:everyone|everybody|guys|friends|folks|anyone)\b.*|team\b.*|.*\b(?:amazon|seller performance|seller support|account health)\b.*|(?:you|your|we|this|the|i|it|as|in|on|if|thank\w*|greetings)\b.*|.*\/.*|x{2,}|\*+|\[.*|\{.*|<.*)$/iu;

const nobodyChinese = /^(?:亚马逊|亞馬遜)?(?:的)?(?:卖家|賣家|客户|客戶|用户|用戶|商家|先生|女士|合作伙伴|合作夥伴|销售伙伴|銷售夥伴|朋友|卖方|賣方|各位|大家|老师|老師|客服|亲|親).{0,8}$|^(?:您|我们|我們|根据|根據|由于|由於|感谢|感謝).{0,80}$|出品者|お客様|販売|ご担当|皆|お世話/u;

/** No name but somebody who speaks. */
const speaks =
  /(?<!\p{L})(?:is|was|has|have|had|got|get|need|am|are|been|can|could|help|my|our|I|[Ii]['’](?:m|ve)|mein|wurde|ist|habe|ich|wir)(?!\p{L})|^(?:我|你|您|请|請|这|這|该|該|在|有|如|为|為|由|因|经|經|原因|以下|很|麻烦|麻煩|想|帮|幫|自|关于|關於|最近)|收到|发现|發現|停用|移除|政策|警告|通知|违规|違規|违反|違反|账户|帐户|账号|帳戶|帳號|审核|審核|(?:了|老板|老闆|经理|經理|主管|先生|女士|小姐|律师|律師|顾问|顧問)$|吗|嗎|怎么|怎麼|怎樣/u;

const nobodyGerman = /^(?:Verkäufer(?:in)?|Verkaufspartner|Händler|Damen|Herren|Kund|zusammen|Verkaufspartnerin|Geschäftspartner).{0,40}$/iu;

const greetings: readonly RegExp[] = [
  /^(?:dear|hello|hi|greetings) ([^,:!\n]{2,60}?) ?(?:[,:!，]|$)/iu,
  /^(?:hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?)(?: (?:Herr|Frau))? ([^,:!\n]{2,60}?) ?(?:[,:!]|$)/iu,
  /^(?:尊敬的|亲爱的|親愛的) ?([^,，:!！。\n]{2,60}?) ?(?:[,，:!！]|您好|你好|$)/u,
  /^(?:您好|你好)[,，:! ！]{1,3}([^,，:!！。\n]{2,60}?) ?(?:[,，:!！]|$)/u,
  /^(?!尊敬的|亲爱的|親愛的)([^,，、。:\n]{2,40}?) ?(?:您好|你好)[,，:!！]?$/u,
  /^([^,，、。:\n]{2,60}?) ?(?:様|御中)$/u,
];

/** The seller's own account, named within a sentence. */
const own = /(?:your (?:\S{1,40} )?(?:seller|selling|amazon) account|Ihr (?:\S{1,40} )?(?:Verkäufer|Verkaufs)konto|您(?:目前|当前|當前)?的 ?(?:(?:(?![账帐帳賬][户戶号號])[^\s，。与與和同跟另]){1,30} ?)?(?:卖家|賣家)?[账帐帳賬][户戶号號]|(?<![与與和同跟另][^，。\n]{0,12})(?:店铺|店鋪)) ?["“„「『]([^"”“」』\n]{2,60})["”“」』]/iu;

const labels = /^(?:store|shop|seller|business|display|account) ?name ?: ?([^,;\n]{2,60})$|^(?:店铺名称|店鋪名稱|店铺名|卖家名称|賣家名稱|商店名稱|Shopname|Verkäufername|ストア名|店舗名) ?: ?([^,;\n]{2,60})$/iu;

/** The longest name, in UTF-16 units. */
const longest = 80;

function nameIn(line: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(withHeldCommas(line));
  const found = match?.[1] ?? match?.[2];
  const name = found === undefined ? undefined : withCommas(found).replace(/^team (?:von|of|at) /iu, '').replace(/^[\s"“„「]+|[\s"”“」.]+$/gu, '').trim();
  if (name === undefined || !/[\p{L}\p{N}]/u.test(name) || name.includes('@') || name.length > longest) return undefined;
  if (speaks.test(name)) return undefined;
  return nobody.test(name) || nobodyChinese.test(name) || nobodyGerman.test(name) ? undefined : name;
}

const words = (text: string): number => text.split(/\s/u).length;

/** The store's name as the notice greets it or calls its account. */
export function storeIn(lines: string): string | undefined {
  const all = lines.split('\n');
  for (const [at, line] of all.entries()) {
    const next = all[at + 1] ?? '';
    // A name that a phone broke in two: its second part is short and ends with the comma of the greeting.
    const whole = /^(?:dear|hello|hi) [^,:!]{2,40}$/iu.test(line) && /^[^,:!.]{2,30},$/u.test(next) ? `${line} ${next}` : line;
    for (const greeting of greetings) {
      const name = nameIn(whole, greeting);
      if (name !== undefined && words(name) <= 8) return name;
    }
  }
  const labelled = all.map((line) => nameIn(line, labels)).find((name) => name !== undefined);
  return labelled ?? nameIn(lines.replaceAll('\n', ' '), own);
}
