import type { Failure } from '../port/programme';

/** Why an action was not carried out, as far as a sentence can be made of it. */
export type ActionReason =
  /** Not, or no longer, allowed. */
  | 'rights'
  /** SharePoint throttles, and went on doing so. */
  | 'busy'
  | 'offline'
  | 'signedOut'
  /** The site is locked. */
  | 'readOnly'
  /** The site's storage is used up. */
  | 'full'
  /** Another list or library of the site has the title. */
  | 'titleTaken'
  /** SharePoint made it under another address or name, `detail` says which; it was left and is not used. */
  | 'stray'
  /** Rows hold the same value twice. */
  | 'doubles'
  /** What it belongs to is gone meanwhile. */
  | 'missing'
  | 'other';

/** Details of failures that set-up itself makes begin with this, then the address or the name that resulted. */
export const strayMark = 'stray: ';

const statusOf = ({ reference = '' }: Failure): number => Number(/^(?:HTTP )?(\d{3})\b/.exec(reference)?.[1] ?? 0);

/** SharePoint's own numbers, which are the same in every language. */
const byCode: readonly (readonly [code: string, reason: ActionReason])[] = [
  ['-2130575342', 'titleTaken'],
  ['-2130575169', 'doubles']
];

const byKind: Readonly<Record<Failure['kind'], ActionReason>> = {
  forbidden: 'rights',
  missing: 'missing',
  offline: 'offline',
  signedOut: 'signedOut',
  busy: 'busy',
  invalid: 'other',
  unexpected: 'other'
};

/** What a failure comes to. */
export const reasonOf = (failure: Failure): ActionReason => {
  const { detail = '', code = '' } = failure;
  const status = statusOf(failure);
  if (detail.startsWith(strayMark)) return 'stray';
  if (status === 507 || /quota|kontingent/i.test(detail)) return 'full';
  if (status === 423) return 'readOnly';
  return byCode.find(([number]) => code.includes(number))?.[1] ?? byKind[failure.kind];
};
