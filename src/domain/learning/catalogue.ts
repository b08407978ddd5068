import type { Training } from '../../lists';
import type { Person } from '../../lists/columns';
import type { Spoken } from '../people/profile';
import { keyOf } from '../common/words';
import { modulesOf, opens, type PathStep, stepOf, stepsInRow, versionsIn } from './modules';
import type { Tick } from './progress';

export type Level = Extract<Training['level'], string>;

/** Levels from the first to the last. */
export const levels: readonly Level[] = ['First steps', 'Everyday', 'Advanced'];

/** A module of the catalogue in the language that serves best, with its others. */
export interface CatalogueTraining extends PathStep {
  /** Id of the row that is shown. */
  readonly id: number;
  /** Its rows in other languages, in the order in which the reader would want them. */
  readonly others: readonly PathStep[];
  /** Every language it is there in; empty: no row says one. */
  readonly languages: readonly Spoken[];
  /** Keys of its topics, or what curators typed, each once. */
  readonly topics: readonly string[];
  /** Absent: nobody said, or something else than one of the three. */
  readonly level?: Level;
  readonly featured: boolean;
  /** Who looks after it; absent: nobody. */
  readonly owner?: Person;
  /** Smallest id of its rows: when it came, compared with others. */
  readonly came: number;
}

/** Meant for those alone who hold the role. */
const forAmbassadorsOnly = ({ audience }: Training): boolean =>
  audience.length > 0 && audience.every((each) => each === 'Ambassador');

const trainingOf = (versions: readonly Training[], wanted: readonly Spoken[]): readonly CatalogueTraining[] => {
  const [shown, ...others] = versionsIn(versions, wanted).map((version) => stepOf(version, wanted[0]));
  if (shown === undefined) return [];
  const { training: first } = shown;
  const level =
    levels.find((each) => each === first.level) ?? levels.find((each) => versions.some((one) => one.level === each));
  const owner = first.owner ?? versions.find((each) => each.owner !== undefined)?.owner;
  return [
    {
      ...shown,
      id: first.id,
      others,
      languages: [shown, ...others].flatMap(({ language }) => language ?? []),
      topics: [...new Set([first, ...versions].flatMap(({ topics }) => topics.map(keyOf)))],
      featured: versions.some(({ featured }) => featured),
      came: versions.reduce((least, { id }) => Math.min(least, id), Infinity),
      ...(level === undefined ? {} : { level }),
      ...(owner === undefined ? {} : { owner })
    }
  ];
};

/**
 * The catalogue: one training for each module key, in the best of its languages; `languages` begins with the page's, then the
 * person's. Left out: drafts, rows without a key or an address that may be opened, and what is for ambassadors, but for them.
 */
export const catalogueOf = (
  trainings: readonly Training[],
  languages: readonly Spoken[],
  isAmbassador = false
): readonly CatalogueTraining[] => {
  const shown = trainings.filter(
    (training) => training.published && opens(training) && (isAmbassador || !forAmbassadorsOnly(training))
  );
  return [...modulesOf(shown).values()].flatMap((versions) => trainingOf(versions, languages)).sort(stepsInRow);
};

export type Ticks = ReadonlyMap<string, Tick>;

const stateIn = (ticks: Ticks, { key }: CatalogueTraining): Tick['state'] => ticks.get(key)?.state ?? 'None';

/** Whether it is done. */
export const isDone = (ticks: Ticks, training: CatalogueTraining): boolean => stateIn(ticks, training) === 'Done';

/** What was begun and is not done, the last first. */
export const goOnWith = (catalogue: readonly CatalogueTraining[], ticks: Ticks): readonly CatalogueTraining[] => {
  const on = (training: CatalogueTraining): string => ticks.get(training.key)?.startedOn ?? '';
  return catalogue
    .filter((training) => stateIn(ticks, training) === 'Started')
    .map((training, at) => ({ training, at }))
    .sort((one, other) =>
      on(one.training) === on(other.training) ? one.at - other.at : on(one.training) < on(other.training) ? 1 : -1
    )
    .map(({ training }) => training);
};

/** Trainings that stand together: what is featured, what is new, or one topic. */
export interface CatalogueSection {
  readonly kind: 'featured' | 'new' | 'topic' | 'other';
  /** Of a topic; else the kind. */
  readonly key: string;
  readonly trainings: readonly CatalogueTraining[];
}

/** What the sections go by. */
export interface Sectioning {
  /** Highest id at the last visit; absent: there was none, and nothing is new. */
  readonly seen?: number;
  /** The topic that comes first of all; absent: none does. */
  readonly topic?: string;
}

/** A training stands under each of its topics; what has none comes last. */
const byTopic = (catalogue: readonly CatalogueTraining[]): ReadonlyMap<string, readonly CatalogueTraining[]> => {
  const topics = new Map<string, CatalogueTraining[]>();
  for (const training of catalogue)
    for (const topic of training.topics) {
      const known = topics.get(topic);
      if (known === undefined) topics.set(topic, [training]);
      else known.push(training);
    }
  return topics;
};

const commonestFirst = (topics: ReturnType<typeof byTopic>): readonly string[] =>
  [...topics]
    .sort(([one, mine], [other, others]) => others.length - mine.length || (one < other ? -1 : 1))
    .map(([topic]) => topic);

/** Topics of the catalogue, the commonest first. */
export const topicsIn = (catalogue: readonly CatalogueTraining[]): readonly string[] =>
  commonestFirst(byTopic(catalogue));

/** Featured, new, the topic that matters most to the reader, then every other one; a section of nothing is absent. */
export const sectionsOf = (
  catalogue: readonly CatalogueTraining[],
  { seen, topic }: Sectioning
): readonly CatalogueSection[] => {
  const topics = byTopic(catalogue);
  const names = commonestFirst(topics);
  const [first, ...others] =
    topic === undefined || !topics.has(topic) ? names : [topic, ...names.filter((each) => each !== topic)];
  const sections: readonly CatalogueSection[] = [
    { kind: 'featured', key: 'featured', trainings: catalogue.filter(({ featured }) => featured) },
    {
      kind: 'new',
      key: 'new',
      trainings: seen === undefined ? [] : catalogue.filter(({ came }) => came > seen)
    },
    ...(first === undefined ? [] : [first, ...others]).map((each): CatalogueSection => ({
      kind: 'topic',
      key: each,
      trainings: topics.get(each) ?? []
    })),
    { kind: 'other', key: 'other', trainings: catalogue.filter((each) => each.topics.length === 0) }
  ];
  return sections.filter(({ trainings }) => trainings.length > 0);
};
