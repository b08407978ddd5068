import type { Check, Finding } from './checks.ts';
import type { Run } from './plan.ts';
import type { Look } from './state.ts';

/** Something that is known to fail: a finding that no entry names is red, and so is an entry that nothing fails any more. */
export interface Failing {
  /** Names of states; a star at the end takes all that begin so. */
  readonly states: readonly string[];
  readonly check: Check;
  /** What the finding says; a star at the end as well. */
  readonly what: string;
  /** Only in these looks; absent: in all. */
  readonly only?: Partial<Omit<Look, 'theme'>>;
  /** Why: a page of faults and its number (`screens 6`), or a sentence. */
  readonly because: string;
}

const isNamed = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Whether an entry speaks of a state in a look. */
export const speaksOf = ({ states, only = {} }: Failing, { state, look }: Run): boolean =>
  states.some((pattern) => isNamed(pattern, state.name)) &&
  Object.entries(only).every(([name, value]) => look[name as keyof Look] === value);

const knows = ({ check, what }: Failing, finding: Finding): boolean =>
  check === finding.check && isNamed(what, finding.what);

/** Where a reference is offered to be copied: its button is named by a message inside. */
const withReference = [
  ...[
    'edited-without-lists',
    'busy',
    'beyond-the-threshold',
    'failed',
    'not-as-expected',
    'not-as-expected-for-curators',
    'no-answer-that-can-be-read',
    'offline',
    'no-access',
    'signed-out',
    'signed-out-without-words',
    'reference-copied',
    'no-list',
    'no-list-for-curators',
    'outsider',
    'access-lost',
    'stopped'
  ].map((name) => `finder/${name}`),
  ...[
    'failed',
    'reference-copied',
    'busy',
    'offline',
    'not-as-expected',
    'not-as-expected-for-curators',
    'no-access',
    'signed-out',
    'missing-for-readers',
    'missing-for-curators',
    'stopped'
  ].map((name) => `roster/${name}`),
  ...[
    'totals-failed',
    'busy',
    'failed',
    'not-as-expected',
    'not-as-expected-for-curators',
    'no-answer-that-can-be-read',
    'offline',
    'no-access',
    'signed-out',
    'no-list',
    'no-list-for-curators',
    'access-lost'
  ].map((name) => `starter/${name}`),
  ...[
    'lists-failed',
    'health-failed',
    'health-mend-forbidden',
    'health-mend-busy',
    'health-mend-offline',
    'health-mend-refused',
    'import-not-checked',
    'import-ended-without-rights',
    'import-ended-without-network',
    'import-ended-by-a-busy-site',
    'import-ended-by-a-refusal',
    'import-ended-by-a-full-site',
    'import-ended-without-the-list',
    'import-ended-by-nobody-knows-what',
    'erase-not-found',
    'erasing-interrupted'
  ].map((name) => `setup/${name}`)
];

/** What is known to fail today. */
export const failing: readonly Failing[] = [
  { states: withReference, check: 'names', what: 'button.copy', because: 'screens 6' },
  { states: ['finder/pane'], check: 'cut', what: 'span.whole stands out', because: 'access 5, at the usual size too' },
  {
    states: ['setup/erase-none'],
    check: 'noise',
    what: 'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
    because: 'No number: somebody of whom the site knows nothing is asked for all the same.'
  },
  {
    // The button that copies the report.
    states: ['setup/lists-*', 'setup/health*', 'setup/erased*', 'setup/erasing-*'],
    check: 'names',
    what: 'button.button.text',
    because: 'screens 6'
  },
  {
    states: ['setup/import-not-checked', 'setup/erase-not-found'],
    check: 'axe',
    what: 'color-contrast span[status]',
    because: 'No number: a link-like button on the ground of an error has 4.46:1.'
  },
  {
    states: ['setup/health-mending', 'setup/health-mending-in-steps'],
    check: 'axe',
    what: 'label-content-name-mismatch button.button.plain',
    because: 'No number: while it is mended the button says something else than its name.'
  },
  {
    states: ['starter/totals'],
    check: 'sideways',
    what: 'scrolls',
    only: { width: 320 },
    because: 'No number: the table of totals does not scroll in its box, the whole part grows as wide as it.'
  },
  {
    states: ['starter/totals'],
    check: 'cut',
    what: '*',
    only: { width: 320 },
    because: 'No number: what stands out is all that grows with the table of totals.'
  },
  { states: ['starter/totals'], check: 'axe', what: 'landmark-unique section.curators', because: 'screens 16' }
];

const sentence = ({ check, what, detail }: Finding): string =>
  detail === undefined ? `${check}: ${what}` : `${check}: ${what} (${detail})`;

/** What was found and is not known, and which entries of the list something of it is. */
export const judged = (
  run: Run,
  findings: readonly Finding[],
  entries: readonly Failing[] = failing
): { readonly unknown: readonly string[]; readonly known: readonly number[] } => {
  const here = entries.flatMap((entry, index) => (speaksOf(entry, run) ? [{ entry, index }] : []));
  return {
    unknown: findings.filter((finding) => !here.some(({ entry }) => knows(entry, finding))).map(sentence),
    known: here.filter(({ entry }) => findings.some((finding) => knows(entry, finding))).map(({ index }) => index)
  };
};
