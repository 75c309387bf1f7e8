import { daysIn } from './dates.ts';
import { sentencesIn } from './sentences.ts';

type Deadline = { readonly amount: number; readonly unit: 'hours' | 'days' | 'business-days' };

/** `within 72 hours`, `innerhalb von 7 Tagen`, `48小时内`, `3営業日以内`. */
const spans: readonly RegExp[] = [
  /(?:within|in the next|in less than)(?: the next)? (?:\p{L}{2,12}(?:-\p{L}{2,8})? )?\(?(?<amount>\d{1,3})\)? ?(?:(?<business>business|working|work) |calendar )?(?<unit>hours?|hrs|days?)(?! ?(?:period|window|(?:of|after|from) (?:the |each |order )?(?:shipment|dispatch|order|delivery|purchase|receiving)))/giu,
  /(?:innerhalb(?: von| der nächsten)?|binnen|in den nächsten) (?<amount>\d{1,3}) (?<unit>Stunden|Tagen?|(?<business>Werktagen?|Arbeitstagen?|Geschäftstagen?))/giu,
  /(?<amount>\d{1,3}) ?(?:个|個)?(?<unit>小时|小時|(?<business>工作日|工作天|营业日|營業日)|天|日)(?:之)?(?:内|內)(?!的|开具|開具|签发|簽發|出具)/giu,
  /(?<amount>\d{1,3}) ?(?<unit>時間|(?<business>営業日)|日間?)以内(?!の|に発行)/giu,
];

/** What the seller has to do, or what else comes. */
const onSeller =
  /\byou(?:r)?\b|\b(?:please|send|submit|provide|respond|reply|upload|contact|appeal|take action|complete|to do|required)\b|请|請|您|必须|必須|提交|提供|回复|回覆|\bSie\b|\bIhre?\w?\b|senden|übermitteln|einreichen|ください|提出|ご返信|送信|ご連絡/iu;

/** What Amazon will do, or how old a document may be. */
const onAmazon =
  /\bwe (?:will|usually|typically|aim to|try to|expect to|generally) (?:\w{1,12} )?(?:respond|reply|answer|review|contact|get back|notify|email|e-mail|inform|let|process|decide|make|send|release|complete|provide)\b.{0,80}$|(?:(?:our|the|an?) (?:review|response|reply|answer|decision)|hear (?:back )?from us)\b.{0,40}$|\bour (?:team|specialists?)\b.{0,60}$|(?:dated|issued|from|billed|purchased|uploaded|shipped|delivered|last|past|previous)(?: \p{L}{1,12}){0,4} $|(?:最近|过去|過去|近|前)(?:的)? ?$|我们(?:会|将|通常).{0,30}$|我們(?:會|將|通常).{0,30}$|(?:wir|Wir) (?:werden|melden|antworten|prüfen).{0,60}$|(?:ausgestellt|datiert|letzten).{0,20}$|(?:当社|弊社|Amazon)(?:では|は|が|から).{0,30}$|(?:審査|過去|直近|発行).{0,30}$/iu;

function inSentence(sentence: string): readonly (Deadline & { readonly at: number })[] {
  if (!onSeller.test(sentence)) return [];
  return spans.flatMap((span) => [...sentence.matchAll(span)]).flatMap(({ groups = {}, index }) => {
    const amount = Number(groups['amount']);
    const unit = /^(?:h|Stunden|小时|小時|時間)/iu.test(groups['unit'] ?? '') ? 'hours' : groups['business'] === undefined ? 'days' : 'business-days';
    return amount === 0 || onAmazon.test(sentence.slice(Math.max(0, index - 100), index)) ? [] : [{ amount, unit, at: index }];
  });
}

/** How long the seller has, from the first sentence that says so; how long Amazon takes is no deadline. */
export function deadlineIn(lines: string): Deadline | undefined {
  const [first] = sentencesIn(lines).flatMap((sentence) => [...inSentence(sentence)].sort((one, another) => one.at - another.at));
  return first && { amount: first.amount, unit: first.unit };
}

/** What a seller does about a notice. */
const answering =
  /\b(?:submit|send|provide|respond|reply|upload|appeal|complete|contact us)\b|提交|提供|回复|回覆|答复|答覆|上传|上傳|申诉|申訴|senden|übermitteln|einreichen|antworten|hochladen|提出|返信|送信/iu;

/** What stands before and after a day that is a limit. */
const untilDay = {
  before: /(?:\b(?:by|before|until|no later than|not later than|on or before)(?: the end of(?: day)?(?: on)?)?|\bbis(?: zum| spätestens(?: zum)?)?)(?: \p{L}{2,4}day,?)? $/iu,
  after: /^ ?(?:(?:\d{1,2}[:：]\d{2} ?)?(?:之前|以前|前(?!往|述|期|一))|まで)/u,
};

/** What was done by a day is no wish for one. */
const isPast = /\b(?:sold|bought|ordered|placed|made|received|listed|created|closed|removed|was|were)(?: \p{L}{1,12}){0,2} $/iu;

/** The day by which the seller has to answer, from the first sentence that asks for it. */
export function dueDateIn(lines: string, marketplace: string): string | undefined {
  const days = sentencesIn(lines)
    .filter((sentence) => onSeller.test(sentence) && answering.test(sentence))
    .flatMap((sentence) =>
      daysIn(sentence, marketplace).filter(({ index, length }) => {
        const before = sentence.slice(Math.max(0, index - 100), index);
        return !onAmazon.test(before) && !isPast.test(before) && (untilDay.before.test(before) || untilDay.after.test(sentence.slice(index + length)));
      }),
    );
  return days[0]?.iso;
}
