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

/** What is known to fail today. */
export const failing: readonly Failing[] = [
  {
    states: ['catalogue/other-languages'],
    check: 'language',
    what: 'words in de-DE',
    because: 'No number: the name of a mark holds the title of its training, and all of them are German there.'
  },
  {
    states: ['setup/erase-none'],
    check: 'noise',
    what: 'error: Failed to load resource: the server responded with a status of 404 (Not Found)',
    because: 'No number: somebody of whom the site knows nothing is asked for all the same.'
  },
  {
    states: ['setup/health-mending', 'setup/health-mending-in-steps'],
    check: 'axe',
    what: 'label-content-name-mismatch button.button.plain',
    because: 'No number: while it is mended the button says something else than its name.'
  }
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
