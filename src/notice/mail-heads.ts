/** The head of a mail, or of one that was forwarded or answered in it. */
interface MailHead {
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
}

type Field = 'from' | 'to' | 'date' | 'subject';

const names: readonly (readonly [field: Field, names: string])[] = [
  ['from', 'from|von|发件人|寄件者|寄件人|差出人|送信者|送信元'],
  ['to', 'to|an|收件人|收件者|宛先'],
  [
    'date',
    'date|sent(?: (?:on|at))?|received(?: on)?|(?:notice|notification|message) date|date (?:sent|received|of (?:this )?notice)|datum|gesendet(?: am)?|empfangen(?: am)?|日期|时间|時間|发件时间|发送时间|发送日期|寄件日期|寄件時間|傳送日期|傳送時間|通知日期|通知时间|通知時間|收到日期|送信日時|送信日|受信日時|日付|日時|通知日',
  ],
  ['subject', 'subject|re|fwd?|betreff|主题|主旨|主題|标题|件名|cc|kopie|抄送|副本|reply-to|antwort an'],
];

const fields = names.map(([field, words]) => [field, new RegExp(`^[*_-]{0,2} ?(?:${words})[*_]{0,2} ?: ?[*_]{0,2}(.{0,300})`, 'iu')] as const);

/** "On Sat, May 9, 2026 at 10:15 AM Amazon <x@amazon.com> wrote:" */
const answered = /^(?:On|Am) .{6,200}(?:wrote|schrieb).{0,80}:$|^.{6,200}(?:写道|寫道|のメール) ?:$/iu;

function fieldOf(line: string): readonly [Field, string] | undefined {
  for (const [field, pattern] of fields) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return [field, value.trim()];
  }
  return undefined;
}

/** Lines that belong to a head and say nothing that is needed: blank ones, a subject, an address that was wrapped. */
const farApart = 2;

/** The heads of mails in a text, from the outermost to the innermost. */
export function mailHeads(lines: string): readonly MailHead[] {
  const heads: { from?: string; to?: string; date?: string }[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const all = lines.split('\n');
  all.forEach((line, at) => {
    const joined = `${line} ${all[at + 1] ?? ''}`;
    const wrote = [line, joined].find((text) => answered.test(text));
    if (wrote !== undefined) {
      heads.push({ from: wrote, date: wrote });
      last = Number.NEGATIVE_INFINITY;
      return;
    }
    const [field, value] = fieldOf(line) ?? [];
    if (field === undefined || value === undefined) return;
    const head = heads.at(-1);
    const goesOn = at - last <= farApart && head !== undefined && (field === 'subject' || head[field] === undefined);
    if (!goesOn) heads.push({});
    const current = heads.at(-1);
    if (field !== 'subject' && current) current[field] = value === '' ? (all[at + 1] ?? '') : value;
    last = at;
  });
  return heads;
}
