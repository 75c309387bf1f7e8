import fc from 'fast-check';
import { caseTypes, suggestionsAt } from '../../../src/cases/all.ts';
import { factNames } from '../../../src/cases/facts.ts';
import { fingerprint } from '../../../src/cases/fingerprint.ts';
import { locales } from '../../../src/cases/localized.ts';
import { questions } from '../../../src/cases/question.ts';
import { type Act, letterForms, type Press, type PressedAt, uploadProblems } from '../../../src/flows/exchange.ts';

/**
 * One thing somebody does, drawn without knowing where they stand: numbers choose among what is on screen then
 * (`sight.ts`), so that a sequence stays meaningful when it is shrunk.
 */
export type Drawn =
  /** So many moves of somebody who wants a letter. */
  | { readonly do: 'go'; readonly times: number; readonly n: number }
  /** Presses something that the last answer shows, or showed before. */
  | { readonly do: 'shown' | 'old'; readonly n: number }
  /** Presses what nobody showed. */
  | { readonly do: 'forge'; readonly press: Press; readonly at: PressedAt; readonly draft: string; readonly here: boolean }
  | { readonly do: 'type'; readonly text: string }
  /** Sends a form that was opened now or before. */
  | { readonly do: 'form'; readonly n: number; readonly text: string }
  | { readonly do: 'notice'; readonly n: number; readonly how: 'text' | 'notice' | 'start' | 'unread' }
  | { readonly do: 'translated'; readonly text: string; readonly ok: boolean; readonly here: boolean }
  | { readonly do: 'act'; readonly act: Act }
  /** By the link into the private chat. */
  | { readonly do: 'link'; readonly n: number }
  /** The same once more: as the platform delivers it again, or as a finger taps twice. */
  | { readonly do: 'again' | 'twice' }
  | { readonly do: 'room'; readonly n: number }
  | { readonly do: 'locale'; readonly n: number }
  | { readonly do: 'wait'; readonly days: number };

const itemIds = [...new Set(caseTypes.flatMap((caseType) => questions.flatMap((question) => suggestionsAt(caseType, question).map(({ id }) => id))))];
const item = fc.constantFrom(...itemIds, 'o1', 'o2', 'o13', 'C99', '__proto__', 'constructor');
const blank = fc.constantFrom('n', 'total', 'date', 'role', 'asins', 'period', 'english', 'fact', '__proto__');

/** Values of blanks, as people type them. */
const values = [
  '23', '371', '23 of 371', '23, 371', 'May 8, 2026', '2026年5月8日', '5/8/2026', 'June 1, 2027', '6.20%', '6,2 %', '16:00', 'ERP', 'Monday', 'warehouse supervisor',
  'B0C1LUMA01', 'B0C1LUMA01, B0C1LUMA02', '114-3820117-5561842', 'amazon.com', '美国站', 'Dongguan, China', 'May 1-5, 2026', 'Acme Ltd.', '$4.50', '仓库',
  'May 8, 2026; 23; 371', 'May 8, 2026\n23\n371', '6.20%; 23; 371; warehouse supervisor', '400; 3', 'a; b; c; d; e; f; g', ';;;', '23\n', '1',
];

/** Words, as people type them; each ends in a sign of its own when it is typed (`sight.ts`). */
const sayings = [
  'The warehouse supervisor.',
  'On May 6, 2026, we moved the cut-off to 16:00 and checked all 23 orders.',
  '我们的仓库主管负责发货，已经核对了23个订单。',
  '倉庫主管每天核對訂單並記錄',
  'The supervisor 主管 checks every parcel.',
  '- We hired a second packer\n- We bought a printer\n- We changed the cut-off',
  '1. 每天核对库存\n2. 每周培训员工',
  'Amazon’s error. The buyer lied!!! PLEASE HELP',
  '👩‍👩‍👧‍👦 🇨🇳 é e\u0301 שלום مرحبا',
  '{qqhole} {{#if this}} {{> plan}} <b>&amp;</b> $& $1 \\n `code` *x* _y_ @everyone <@1>',
  'to-do: TBD and [insert date]',
  'B. Corrective actions completed\n1. none',
  'Ｆｕｌｌ　ｗｉｄｔｈ，ｗｏｒｄｓ。',
  'half \uD83D pair \u0000\u0007\u202E control \uE000 0 \uE001 private',
];

/** What holds no words, or means a button. */
const blankTexts = ['', ' ', '\u200B\u2060', '\u0000\u0007', '\u3164', '\n\n', '-', '1', 'a', '完成', 'skip', 'Back', '取消', 'next.'];

const long = fc.tuple(fc.constantFrom('word ', '发货延迟 ', 'a'), fc.constantFrom(30, 130, 500, 1100, 1400, 4096, 13_000)).map(([word, times]) => word.repeat(Math.ceil(times / word.length)).slice(0, times));

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...values) },
  { weight: 8, arbitrary: fc.constantFrom(...sayings) },
  { weight: 2, arbitrary: fc.constantFrom(...blankTexts) },
  { weight: 1, arbitrary: long },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const fact = fc.constantFrom(...factNames);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ do: fc.constant('tick' as const), item, on: fc.boolean() }),
  fc.constantFrom<Press>({ do: 'done' }, { do: 'skip' }, { do: 'back' }, { do: 'own' }, { do: 'review' }, { do: 'edit' }, { do: 'create' }, { do: 'cancel' }, { do: 'open' }, { do: 'change-case' }, { do: 'also' }, { do: 'facts' }),
  fc.constantFrom<Press>({ do: 'new' }, { do: 'stay' }, { do: 'discard' }, { do: 'discard-yes' }, { do: 'forget-no' }),
  fc.constantFrom<Press>({ do: 'route', route: 'plan' }, { do: 'route', route: 'dispute' }, { do: 'route', route: 'documents' }),
  fc.constantFrom(...caseTypes.map(({ id }) => id), 'nothing', '__proto__', 'late-shipment+other', 'other+other').map((caseId): Press => ({ do: 'case', caseId })),
  fc.constantFrom('performance', 'product', 'policy', 'account', 'nothing', '__proto__').map((group): Press => ({ do: 'group', group })),
  fc.record({ do: fc.constantFrom('fact' as const, 'fact-out' as const), fact }),
  fc.record({ do: fc.constant('fact-is' as const), fact, text }),
  fc.record({ do: fc.constant('select' as const), shown: fc.array(item, { maxLength: 4 }), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('say' as const), text }),
  fc.record({ do: fc.constant('fill' as const), item, blank, text }),
  fc.record({ do: fc.constant('value' as const), item, blank, pick: fc.constantFrom(fingerprint('23'), fingerprint('May 8, 2026'), 'zzzzzzz') }),
  fc.record({ do: fc.constant('link' as const), item: fc.constantFrom('o1', 'o2'), cause: fc.constantFrom('C1', 'o1', 'all', 'none', 'x', '__proto__') }),
  fc.record({ do: fc.constantFrom('english' as const, 'translate' as const), item: fc.constantFrom('o1', 'o2', 'C1') }),
  fc.record({ do: fc.constant('same' as const), item: fc.constantFrom('o1', 'o2'), suggestion: item }),
  fc.record({ do: fc.constant('use' as const), item: fc.constantFrom('o1', 'o2'), pick: fc.constantFrom(fingerprint('We checked 23 orders.'), 'zzzzzzz') }),
  fc.record({ do: fc.constant('keep' as const), finding: fc.constantFrom('blame-1', 'vague-2') }),
  fc.constantFrom(...letterForms).map((what): Press => ({ do: 'show', what })),
);

const act = fc.constantFrom<Act>(
  { kind: 'start' },
  { kind: 'start', caseId: 'late-shipment' },
  { kind: 'start', caseId: 'nothing' },
  { kind: 'start', draft: '__proto__' },
  ...(['drafts', 'cancel', 'language', 'forget', 'privacy', 'help', 'done', 'back', 'skip'] as const).map((command): Act => ({ kind: 'command', command })),
  ...uploadProblems.map((problem): Act => ({ kind: 'unreadable', problem })),
  { kind: 'upload', upload: { name: 'notice.txt', ref: 'x' } },
  { kind: 'notice', text: 'ok' },
  { kind: 'forged' },
  { kind: 'unsupported' },
  { kind: 'edited' },
  { kind: 'unknown-command' },
);

const n = fc.nat(10_000);

const places: readonly PressedAt[] = [...questions, 'case', 'facts', 'review', 'letter', 'session'];

export const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('go' as const), times: fc.integer({ min: 1, max: 12 }), n }) },
  { weight: 20, arbitrary: fc.record({ do: fc.constantFrom('shown' as const, 'shown' as const, 'shown' as const, 'old' as const), n }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('forge' as const), press, at: fc.constantFrom(...places), draft: fc.constantFrom('-', 'zzz', '__proto__', 'here', 'here', 'other'), here: fc.boolean() }) },
  { weight: 16, arbitrary: fc.record({ do: fc.constant('type' as const), text }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('form' as const), n, text }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('notice' as const), n, how: fc.constantFrom('text' as const, 'notice' as const, 'start' as const, 'unread' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('translated' as const), text: fc.constantFrom('We checked 23 orders.', '我们', '', 'x'.repeat(3000)), ok: fc.boolean(), here: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('act' as const), act }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('link' as const), n }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('again' as const, 'twice' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('room' as const), n }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('locale' as const), n: fc.nat(locales.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(0.01, 1, 20, 31) }) },
);
