import type { NoticeFacts } from './facts.ts';

type Email = NoticeFacts['emails'][number];

const address = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/gu;

const isAmazons = (email: string): boolean => /@(?:[a-z0-9-]+\.)*amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/u.test(email);

const owner = /rights? ?owners?(?:['’]s?)?|rights holders?|complainants?|reporter|权利人|權利人|投诉方|投訴方|Recht(?:e|s)inhabers?|権利者|申立人/giu;

const recipient = /^(?:[*_-]{0,2} ?)(?:to|an|收件人|收件者|宛先|delivered-to|x-original-to)[*_]{0,2} ?:/iu;

/** After these a full stop ends nothing. */
const abbreviations = /\b(?:Ltd|Inc|Co|Corp|LLC|GmbH|B\.V|S\.A|no|Mr|Mrs|Ms|Dr|[A-Z])\./gu;

/** Whether what stands before an address introduces it as the rights owner's. */
function isOwners(before: string): boolean {
  const last = [...before.matchAll(owner)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length).replace(abbreviations, '');
  return between.length <= 160 && !/[.!?。！？](?:\s|$)|\n\n|\b(?:questions|support|help)\b|@/iu.test(between.trimEnd());
}

function roleOf(lines: string, index: number): Email['role'] {
  const line = lines.slice(lines.lastIndexOf('\n', index - 1) + 1, index);
  if (recipient.test(line)) return 'seller';
  return isOwners(lines.slice(Math.max(0, index - 260), index)) ? 'rights-owner' : 'other';
}

const order: readonly Email['role'][] = ['rights-owner', 'seller', 'other'];

/** E-mail addresses other than Amazon's own, each with the most that is said of it. */
export function emailsIn(lines: string): readonly Email[] {
  const roles = new Map<string, Email['role']>();
  for (const { 0: written, index } of lines.matchAll(address)) {
    const email = written.toLowerCase();
    if (isAmazons(email)) continue;
    const held = roles.get(email);
    const role = roleOf(lines, index);
    roles.set(email, held && order.indexOf(held) < order.indexOf(role) ? held : role);
  }
  return [...roles].map(([email, role]) => ({ address: email, role }));
}
