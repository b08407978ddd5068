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

/** The language that the row says; absent: none, or one that readers cannot be offered in. */
export const trainingLanguage = (training: Training): Spoken | undefined =>
  everySpoken.find((language) => language === training.language);

/** The order of rows: by position, then as they were made. */
const before = (one: Training, other: Training): number =>
  (one.position ?? Infinity) === (other.position ?? Infinity)
    ? one.id - other.id
    : (one.position ?? Infinity) - (other.position ?? Infinity);

/** The version in the first language that there is; rows without a language last; of two alike the earlier one. */
export const bestVersion = (versions: readonly Training[], wanted: readonly Spoken[]): Training | undefined => {
  const order = [...wanted, ...everySpoken];
  const place = (training: Training): number => {
    const language = trainingLanguage(training);
    return language === undefined ? order.length : order.indexOf(language);
  };
  return [...versions].sort((one, other) => place(one) - place(other) || before(one, other))[0];
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

/** Rows by the key of their module, in the order in which modules come first; rows without a key are left out. */
export const modulesOf = (trainings: readonly Training[]): ReadonlyMap<string, readonly Training[]> => {
  const modules = new Map<string, Training[]>();
  for (const training of trainings) {
    const key = training.moduleKey.trim();
    const versions = modules.get(key);
    if (key === '') continue;
    if (versions === undefined) modules.set(key, [training]);
    else versions.push(training);
  }
  return modules;
};
