/** No name: the sentence goes on. */
const goesOn =
  /^(?:that|which|who|whose|where|and|or|you|your|we|is|was|has|have|had|on|in|at|with|for|from|by|to|of|the|this|these|an?|may|can|could|not|due|because|as|if|already|previously|owned|operated|listed|named|called|below|above|information|related|closed|deactivated|suspended|enforced|blocked|used|under|associated|linked|der|die|das|den|dem|mit|auf|und|ist|wurde|für)\b/iu;

/** How Chinese texts call an account. */
const konto = '(?:[账帐帳賬][户戶号號]|店[铺鋪])';

const quoted = '["“「『]([^"”“」』\\n]{2,60})["”」』]';

/** "Your account and the account X are related", and the other way round. Two names of which none is said to be the seller's are told apart by their order. */
const chinese: readonly RegExp[] = [
  new RegExp(`${konto} ?${quoted} ?(?:[已也] ?)?[与與和同跟]您的?[^，。；\\n]{0,12}?${konto}[^，。；\\n]{0,6}?(?:关联|關聯|相关|相關|有关|有關)`, 'u'),
  new RegExp(`[与與和同跟](?!(?:您|你)的?(?!另|其[他它]))[^，。；“"「『\\n]{0,40}?${konto} ?[:]? ?${quoted}[^，。；\\n]{0,16}?(?:关联|關聯|相关|相關|有关|有關)`, 'u'),
  new RegExp(`${konto}[^，。；\\n]{0,60}?[与與和同跟] ?${quoted}(?:[^，。；\\n]{0,6}?(?:关联|關聯)| ?的?${konto}[^，。；\\n]{0,4}?(?:相关|相關))`, 'u'),
  new RegExp(`(?:关联|關聯)[到至于於了](?!您的?${konto})[^，。；“"「『\\n]{0,20}?${konto} ?[:]? ?${quoted}`, 'u'),
];

const forms: readonly RegExp[] = [
  ...chinese,
  // In quotation marks, wherever it is called an account.
  /(?:separate|another|other|different|linked|related|following|second)(?: \S{1,20}){0,3}? accounts?(?: (?:named|called))? ?[:(]? ?["“„]([^"”“\n]{2,60})["”“]/iu,
  /(?:related|linked|connected) to (?:the |an? |another )?(?:\S{1,20} ){0,3}?account(?:s)? ?(?:named |called )?[:(]? ?["“„]([^"”“\n]{2,60})["”“]/iu,
  /(?:anderen?s?|separates|verknüpft\p{L}{0,3}|verbunden\p{L}{0,3}|weiteres) (?:\S{1,24} ){0,3}?\p{L}{0,12}konto ?[:(]? ?["“„]([^"”“\n]{2,60})["”“]/iu,
  /(?:单独|單獨|另一个|另一個|其他|关联|關聯)的? ?(?:[^\s您，。]{0,20}?)?(?:账户|帐户|账号|帳戶|帳號|賬戶) ?[:]? ?["“「『]([^"”“」』\n]{2,60})["”」』]/u,
  /["“「『]([^"”“」』\n]{2,60})["”」』] ?(?:(?:账户|帐户|账号|帳戶|帳號)(?:相关|相關|有关联|有關聯)|有关联|有關聯)/u,
  /(?:別の|他の|関連する)(?:出品用?)?アカウント ?(?:である)?[「『"“]([^」』"”\n]{2,60})[」』"”]/u,
  // Without: up to where the sentence goes on.
  /(?:a )?(?:separate|other|linked|related) account(?: (?:named|called)|:)? ([A-Z0-9][\p{L}\p{N}&'’._-]{1,30}(?: (?:[A-Z0-9&][\p{L}\p{N}&'’._-]{0,30})){0,4})/u,
  /related to (?:the |another )?account(?: (?:named|called)|:)? ([A-Z0-9][\p{L}\p{N}&'’._-]{1,30}(?: (?:[A-Z0-9&][\p{L}\p{N}&'’._-]{0,30})){0,4})/u,
  /(?:单独|單獨|另一个|另一個)的? ?(?:账户|帐户|账号|帳戶|帳號|賬戶) ?[:]? ?([A-Za-z0-9][A-Za-z0-9&'’._ -]{1,40})/u,
];

/** The other account that a notice links with this one, by name. */
export function otherAccountIn(text: string): string | undefined {
  for (const form of forms) {
    const name = form.exec(text)?.[1]?.replace(/[\s.,]+$/u, '').trim();
    if (name !== undefined && name.length <= 80 && /\p{L}|\d{3}/u.test(name) && !goesOn.test(name)) return name;
  }
  return undefined;
}
