import type { Training } from '../../lists';
import { safeLink } from '../common/links';
import { inOrder } from '../common/text';
import { everySpoken, type Spoken } from '../people/profile';

/** One module of the path, in the language that serves best. */
export interface PathStep {
  readonly key: string;
  readonly training: Training;
  /** May be opened: checked. */
  readonly link: string;
  /** Absent: the row does not say. */
  readonly language?: Spoken;
  /** Not in the page's language, and the card says so; false when the row does not say its language. */
  readonly otherLanguage: boolean;
  /** Whole minutes; 0 when the row does not say, or nothing sensible. */
  readonly minutes: number;
  readonly mandatory: boolean;
}

/** A row of something that has one for each language. */
export interface Version {
  readonly id: number;
  readonly language: Training['language'];
  readonly position?: number | undefined;
}

/** The language that the row says; absent: none, or one that readers cannot be offered in. */
export const trainingLanguage = ({ language }: Pick<Version, 'language'>): Spoken | undefined =>
  everySpoken.find((each) => each === language);

/** The order of rows: by position, then as they were made. */
const before = (one: Version, other: Version): number =>
  (one.position ?? Infinity) === (other.position ?? Infinity)
    ? one.id - other.id
    : (one.position ?? Infinity) - (other.position ?? Infinity);

/** The version in the first language that there is; rows without a language last; of two alike the earlier one. */
export const bestVersion = <Row extends Version>(
  versions: readonly Row[],
  wanted: readonly Spoken[]
): Row | undefined => {
  const order = [...wanted, ...everySpoken];
  const place = (row: Row): number => {
    const language = trainingLanguage(row);
    return language === undefined ? order.length : order.indexOf(language);
  };
  return [...versions].sort((one, other) => place(one) - place(other) || before(one, other))[0];
};

/** More than a working year is no length of a module: a slip, as if none were given. */
const mostMinutes = 100_000;

const minutesOf = ({ minutes = 0 }: Training): number =>
  minutes > 0 && minutes <= mostMinutes ? Math.round(minutes) : 0;

/** The rows of one thing: that in the language that serves best, and one for each other language, as the reader would want them. */
export interface Versions<Row> {
  readonly shown: Row;
  readonly others: readonly Row[];
  /** Every language it is there in, in the same order; empty: no row says one. */
  readonly languages: readonly Spoken[];
}

/** Absent: there is no row. */
export const versionsIn = <Row extends Version>(
  rows: readonly Row[],
  wanted: readonly Spoken[]
): Versions<Row> | undefined => {
  const shown = bestVersion(rows, wanted);
  if (shown === undefined) return undefined;
  const languages = [...new Set([...wanted, ...everySpoken])].filter((language) =>
    rows.some((row) => trainingLanguage(row) === language)
  );
  const others = languages
    .filter((language) => language !== trainingLanguage(shown))
    .flatMap(
      (language) =>
        bestVersion(
          rows.filter((row) => trainingLanguage(row) === language),
          [language]
        ) ?? []
    );
  return { shown, others, languages };
};

/** A row as a step. */
export const stepOf = (training: Training, page: Spoken | undefined): PathStep => {
  const language = trainingLanguage(training);
  return {
    key: training.moduleKey.trim(),
    training,
    link: safeLink(training.url) ?? '',
    otherLanguage: language !== undefined && language !== page,
    minutes: minutesOf(training),
    mandatory: training.mandatory,
    ...(language === undefined ? {} : { language })
  };
};

/** The order of steps: by position, then by key. */
export const stepsInRow = (one: PathStep, other: PathStep): number =>
  (one.training.position ?? Infinity) === (other.training.position ?? Infinity)
    ? inOrder(one.key, other.key)
    : (one.training.position ?? Infinity) - (other.training.position ?? Infinity);

/** Its address may be opened on the web. */
export const opens = (training: Training): boolean => /^https?:/i.test(safeLink(training.url) ?? '');

/** Rows by their key, in the order in which keys come first; rows without one are left out. */
export const byKey = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const together = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row).trim();
    const versions = together.get(key);
    if (key === '') continue;
    if (versions === undefined) together.set(key, [row]);
    else versions.push(row);
  }
  return together;
};

/** Rows by the key of their module. */
export const modulesOf = (trainings: readonly Training[]): ReadonlyMap<string, readonly Training[]> =>
  byKey(trainings, ({ moduleKey }) => moduleKey);
