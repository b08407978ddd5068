import type { Training } from '../../lists';
import { safeLink } from '../common/links';
import { everySpoken, type Spoken } from '../people/profile';
import { inOrder } from '../common/text';
import { keyOf } from '../common/words';

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

export type StageName = Extract<Training['stage'], string>;
export type Audience = Extract<Training['audience'][number], string>;

/** Whose path, and how much of it. */
export interface PathChoice {
  /** Absent: starters. */
  readonly audience?: Audience;
  /** Only this stretch; absent: all of it. */
  readonly stage?: StageName;
}

/** A stretch of the path. */
export interface PathStage {
  /** Absent: modules without a stage that the programme knows, at the end. */
  readonly name?: StageName;
  readonly steps: readonly PathStep[];
  readonly minutes: number;
}

const stages: readonly StageName[] = ['Day 1', 'Week 1', 'Month 1'];

/** The language that the row says; absent: none, or one that readers cannot be offered in. */
export const trainingLanguage = (training: Training): Spoken | undefined =>
  everySpoken.find((language) => language === training.language);

const before = (one: Training, other: Training): number =>
  (one.position ?? Infinity) === (other.position ?? Infinity)
    ? one.id - other.id
    : (one.position ?? Infinity) - (other.position ?? Infinity);

const stepsInRow = (one: PathStep, other: PathStep): number =>
  (one.training.position ?? Infinity) === (other.training.position ?? Infinity)
    ? inOrder(one.key, other.key)
    : (one.training.position ?? Infinity) - (other.training.position ?? Infinity);

/** The version in the first language that there is; rows without a language last; of two alike the earlier one. */
const best = (versions: readonly Training[], wanted: readonly Spoken[]): Training | undefined => {
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

const stepOf = (training: Training, page: Spoken | undefined): PathStep => {
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

/** Its address may be opened on the web. */
export const opens = (training: Training): boolean => /^https?:/i.test(safeLink(training.url) ?? '');

/** Published, meant for starters, with a key and an address that may be opened on the web. */
const belongs = (training: Training, audience: Audience): boolean =>
  training.published && training.audience.includes(audience) && training.moduleKey.trim() !== '' && opens(training);

/**
 * The starter's path: stages in order with one step for each module, in the best of its languages. `languages` begins with the
 * page's language, then the person's. Empty stages are left out.
 */
export const startersPath = (
  trainings: readonly Training[],
  languages: readonly Spoken[],
  { audience = 'Starter', stage: only }: PathChoice = {}
): readonly PathStage[] => {
  const modules = new Map<string, Training[]>();
  for (const training of trainings.filter((each) => belongs(each, audience))) {
    const key = training.moduleKey.trim();
    const versions = modules.get(key);
    if (versions === undefined) modules.set(key, [training]);
    else versions.push(training);
  }
  const steps = [...modules.values()]
    .flatMap((versions) => best(versions, languages) ?? [])
    .map((training) => stepOf(training, languages[0]))
    .sort(stepsInRow);
  const stage = (name: StageName | undefined): readonly PathStage[] => {
    const mine = steps.filter((step) => stages.find((each) => each === keyOf(step.training.stage)) === name);
    const minutes = mine.reduce((sum, step) => sum + step.minutes, 0);
    return mine.length === 0 ? [] : [{ steps: mine, minutes, ...(name === undefined ? {} : { name }) }];
  };
  return [...stages, undefined].filter((name) => only === undefined || name === only).flatMap(stage);
};
