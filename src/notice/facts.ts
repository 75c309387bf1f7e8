/** Documents that notices ask for. */
export const documentKinds = [
  'invoice',
  'authorization',
  'licence',
  'brand-registration',
  'business-licence',
  'identity',
  'utility-bill',
  'bank-statement',
  'compliance-document',
  'test-report',
  'safety-data-sheet',
  'manual',
  'images',
  'tracking',
  'retraction',
  'court-order',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What Amazon's notice says. What is not certain is not in it. All lists are unique and in order of appearance. */
export interface NoticeFacts {
  readonly asins: readonly string[];
  readonly orders: readonly string[];
  /** ISO yyyy-mm-dd, every full date in order of appearance. */
  readonly dates: readonly string[];
  /** The date of the notice itself (header Date/Sent/发件时间, or the first date at the top), ISO. */
  readonly noticeDate?: string;
  /** As written with %, in order. */
  readonly percentages: readonly string[];
  readonly metric?: { readonly value?: string; readonly target?: string };
  /** n of total. */
  readonly ratio?: { readonly n: number; readonly total: number };
  /** Store domain in lower case, '' when the text proves none. */
  readonly marketplace: string;
  readonly emails: readonly { readonly address: string; readonly role: 'rights-owner' | 'seller' | 'other' }[];
  readonly complaintIds: readonly string[];
  /** Trademark, patent, copyright, design registrations, as written. */
  readonly registrations: readonly string[];
  readonly brands: readonly string[];
  readonly rightsOwner?: string;
  readonly store?: string;
  readonly otherAccount?: string;
  /** The day by which the seller has to answer, ISO, where the notice names one. */
  readonly dueDate?: string;
  readonly deadline?: { readonly amount: number; readonly unit: 'hours' | 'days' | 'business-days' };
  readonly asks: readonly ('plan' | 'documents' | 'dispute')[];
  /** Documents asked for, in the order of `documentKinds`. */
  readonly documents: readonly DocumentKind[];
  readonly scope?: 'account' | 'listing' | 'privilege';
  readonly state?: 'at-risk' | 'warning' | 'under-review' | 'deactivated' | 'remains-deactivated' | 'permanent';
}
