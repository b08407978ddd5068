import { parseArgs } from 'node:util';
import { quickPlan, wholePlan, type Group } from './plan.ts';
import { subjectKeys, type SubjectKey } from './subjects.ts';

/** What is measured beside the first card. */
const extraKeys = ['traces', 'bytes', 'keys', 'heap'] as const;
export type ExtraKey = (typeof extraKeys)[number];

export interface Options {
  readonly help: boolean;
  readonly plan: readonly Group[];
  readonly extras: readonly ExtraKey[];
  /** The sizes asked for; empty: all. */
  readonly only: readonly number[];
  /** All of the table: only then docs/performance.md may be written. */
  readonly whole: boolean;
  readonly write: boolean;
  /** Where the figures are kept for machines. */
  readonly json?: string;
  /** The figures of another run. */
  readonly against?: string;
}

export const help = `npm run bench -- [options]

Measures the first card against an empty web part on the same page, in the browser of the tests, over the finished
package (npm run package). Nothing leaves this machine. A busy machine is waited for and, in the end, told.

  --quick           117 ambassadors, cold and revisit, five turns: under three minutes
  --only LIST       sizes (117, 6000), subjects (finder, roster, starter, catalogue, questions, sessions, calls, indicators, home, naive) or extras (${extraKeys.join(', ')}),
                    separated by commas
  --turns N         as many turns in every group (five give an interval; 25 are wanted at 117 for a promise)
  --json FILE       keep the figures
  --against FILE    compare with the figures of another run; ends with 1 when something became slower
  --write           write docs/performance.md, which takes the whole table
  --help            this text
`;

/** Something in the command that cannot be; its message is for people. */
export class OptionError extends Error {}

const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new OptionError(`--turns takes a whole number; it was given "${text}".`);
  return Number(text);
};

interface Only {
  readonly sizes: readonly number[];
  readonly subjects: readonly SubjectKey[];
  readonly extras: readonly ExtraKey[];
}

const onlyOf = (text: string | undefined): Only | undefined => {
  if (text === undefined) return undefined;
  const words = text.split(',').map((word) => word.trim());
  const sizes = [...new Set(wholePlan.map(({ people }) => people))].filter((size) => words.includes(String(size)));
  const subjects = subjectKeys.filter((key) => words.includes(key));
  const extras = extraKeys.filter((key) => words.includes(key));
  const known = [...sizes.map(String), ...subjects, ...extras];
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new OptionError(`--only does not know ${unknown.join(', ')}.`);
  return { sizes, subjects, extras };
};

/** With a subject comes the floor that it is compared with. */
const withFloors = (all: readonly SubjectKey[], wanted: readonly SubjectKey[]): readonly SubjectKey[] =>
  all.filter(
    (key) =>
      wanted.includes(key) ||
      (key === 'floor' && wanted.some((each) => each !== 'home')) ||
      (key === 'floorAtHome' && wanted.includes('home'))
  );

const planOf = (plan: readonly Group[], only: Only | undefined, turns: number | undefined): readonly Group[] =>
  plan
    .filter(({ people }) => only === undefined || only.sizes.length === 0 || only.sizes.includes(people))
    .map((group) => ({
      ...group,
      turns: turns ?? group.turns,
      subjects:
        only === undefined || only.subjects.length === 0 ? group.subjects : withFloors(group.subjects, only.subjects)
    }))
    .filter(({ subjects }) => subjects.some((key) => key !== 'floor' && key !== 'floorAtHome'));

const parsed = (parameters: readonly string[]) => {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string' },
        turns: { type: 'string' },
        json: { type: 'string' },
        against: { type: 'string' },
        write: { type: 'boolean' },
        help: { type: 'boolean' }
      }
    }).values;
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
};

/** What is to be measured; throws OptionError for what cannot be. */
export const optionsOf = (parameters: readonly string[]): Options => {
  const given = parsed(parameters);
  const only = onlyOf(given.only);
  const turns = wholeNumber(given.turns);
  const quick = given.quick === true;
  const whole = !quick && only === undefined;
  if (given.write === true && !whole)
    throw new OptionError('--write takes the whole table: leave out --quick and --only.');
  const onlyExtras = only !== undefined && only.extras.length > 0 && only.sizes.length + only.subjects.length === 0;
  return {
    help: given.help === true,
    plan: onlyExtras ? [] : planOf(quick ? quickPlan : wholePlan, only, turns),
    extras: only?.extras ?? (quick ? [] : extraKeys),
    only: only?.sizes ?? (quick ? quickPlan.map(({ people }) => people) : []),
    whole,
    write: given.write === true,
    ...(given.json === undefined ? {} : { json: given.json }),
    ...(given.against === undefined ? {} : { against: given.against })
  };
};
