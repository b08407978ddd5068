import type { Failure } from '../port/programme';

/**
 * What SharePoint means by refusing a write, whatever its language. `rights`, `locked`, `full`, `listGone`: nothing can be written
 * until somebody does something about it; the others are about one row.
 */
export type RefusalMeaning =
  | 'rights'
  | 'locked'
  | 'full'
  | 'listGone'
  | 'listRule'
  | 'columnRule'
  | 'duplicate'
  | 'invalidValue'
  | 'lookupGone'
  | 'other';

const meanings: ReadonlyMap<string, RefusalMeaning> = new Map<string, RefusalMeaning>([
  ['-2130575162', 'listRule'],
  ['-2130575163', 'columnRule'],
  ['-2130575169', 'duplicate'],
  ['-2130575336', 'invalidValue'],
  ['-2130575340', 'lookupGone'],
  // ERROR_DISK_FULL, which is a quota here, and ERROR_WRITE_PROTECT.
  ['-2147024784', 'full'],
  ['-2147024877', 'locked']
]);

const exceptions: readonly (readonly [RegExp, RefusalMeaning])[] = [
  [/SPListDataValidationException/, 'listRule'],
  [/SPFieldValidationException/, 'columnRule'],
  [/SPDuplicateValuesFoundException/, 'duplicate']
];

/** Sites that are locked or full have no one number; these are SharePoint's own words, where it speaks English. */
const wordings: readonly (readonly [RegExp, RefusalMeaning])[] = [
  [/\bquota\b|exceeded (?:its|the) (?:maximum )?storage|not enough space/i, 'full'],
  [/\b(?:site|web|collection|database)\b[^.]*\b(?:read[- ]?only|locked|write[- ]protected|blocked)\b/i, 'locked'],
  [/duplicate values were found/i, 'duplicate'],
  [/^List data validation failed/i, 'listRule']
];

/** HTTP's own words: 423 Locked, 507 Insufficient Storage. */
const statuses: ReadonlyMap<string, RefusalMeaning> = new Map<string, RefusalMeaning>([
  ['423', 'locked'],
  ['507', 'full']
]);

const statusIn = (reference = ''): string => /^(?:HTTP )?(\d{3})\b/.exec(reference)?.[1] ?? '';

export const refusalMeaning = ({ kind, code = '', detail = '', reference }: Failure): RefusalMeaning =>
  meanings.get(/^-?\d+/.exec(code)?.[0] ?? '') ??
  exceptions.find(([name]) => name.test(code))?.[1] ??
  statuses.get(statusIn(reference)) ??
  (kind === 'forbidden' ? 'rights' : kind === 'missing' ? 'listGone' : undefined) ??
  wordings.find(([words]) => words.test(detail))?.[1] ??
  'other';

const endings: ReadonlySet<RefusalMeaning> = new Set(['rights', 'locked', 'full', 'listGone']);

/** The refusal is not about its row: no other would be written either. */
export const endsRun = (failure: Failure): boolean =>
  failure.kind === 'signedOut' || endings.has(refusalMeaning(failure));

/** The columns that a refusal names in brackets, as the site calls them. */
export const columnsNamed = ({ detail = '' }: Failure): readonly string[] =>
  (/\[([^\]]+)\][^[\]]*$/.exec(detail)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
