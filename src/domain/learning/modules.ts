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

/** In the order of wanted languages; rows without a language last; of two alike the earlier one first. */
const inOrderOf = <Row extends Version>(versions: readonly Row[], wanted: readonly Spoken[]): readonly Row[] => {
  const order = [...wanted, ...everySpoken];
  const place = (row: Row): number => {
    const language = trainingLanguage(row);
    return language === undefined ? order.length : order.indexOf(language);
  };
  return [...versions].sort((one, other) => place(one) - place(other) || before(one, other));
};

/** The version in the language that serves best; absent: there is none. */
export const bestVersion = <Row extends Version>(
  versions: readonly Row[],
  wanted: readonly Spoken[]
): Row | undefined => inOrderOf(versions, wanted)[0];

/** One version for each language, the one that serves best first; what says no language stands only where nothing does. */
export const versionsIn = <Row extends Version>(
  versions: readonly Row[],
  wanted: readonly Spoken[]
): readonly Row[] => {
  const seen = new Set<Spoken | undefined>();
  return inOrderOf(versions, wanted).filter((row) => {
    const language = trainingLanguage(row);
    const isFirst = !seen.has(language) && (language !== undefined || seen.size === 0);
    seen.add(language);
    return isFirst;
  });
};

/** More than a working year is no length of a module: a slip, as if none were given. */
const mostMinutes = 100_000;

const minutesOf = ({ minutes = 0 }: Training): number =>
  minutes > 0 && minutes <= mostMinutes ? Math.round(minutes) : 0;

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
