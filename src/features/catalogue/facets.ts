import type { Chosen, Reader } from '../../domain/finder/facets';
import { type CatalogueTraining, isDone, levels, type Ticks } from '../../domain/learning/catalogue';
import { declaredAs, keyOf, wordOf } from '../../domain/common/words';
import { trainings } from '../../lists/reading/trainings';
import { spoken } from '../../lists/topics';
import { topicWord } from '../../shell/reasons';
import { capital, language, say, sayDuration, sayLanguage } from '../../strings/say';
import { levelWord } from './words';

/** One thing that trainings can be filtered by. */
interface TrainingFacetEntry {
  readonly word: () => string;
  readonly values: (ticks: Ticks) => Reader<CatalogueTraining>;
  readonly valueWord: (value: string) => string;
  /** The values in the order in which people look for them; absent: the commonest first. */
  readonly order?: readonly string[];
}

/** Lengths in minutes up to which a training may take; what takes longer than the last is `longer`. */
const lengths = [10, 30, 60] as const;

const lengthsOf = ({ minutes }: CatalogueTraining): readonly string[] => {
  if (minutes === 0) return [];
  const within = lengths.filter((most) => minutes <= most).map(String);
  return within.length === 0 ? ['longer'] : within;
};

const entries = {
  topic: {
    word: () => say('FacetTopic'),
    values:
      () =>
      ({ topics }) =>
        topics,
    valueWord: topicWord
  },
  format: {
    word: () => say('CatalogueFormat'),
    values:
      () =>
      ({ training: { format } }) =>
        format === undefined ? [] : [keyOf(format)],
    valueWord: (value) => wordOf(trainings.columns.Format.choices, value, language),
    order: Object.keys(trainings.columns.Format.choices)
  },
  level: {
    word: () => say('CatalogueLevel'),
    values:
      () =>
      ({ level }) =>
        level === undefined ? [] : [level],
    valueWord: (value) => capital(levelWord(levels.find((each) => each === value)) || value),
    order: levels
  },
  language: {
    word: () => say('FacetLanguage'),
    values:
      () =>
      ({ languages }) =>
        languages,
    valueWord: (value) => (declaredAs(spoken, value) ? capital(sayLanguage(value)) : value),
    order: Object.keys(spoken)
  },
  length: {
    word: () => say('CatalogueLength'),
    values: () => lengthsOf,
    valueWord: (value) =>
      capital(
        value === 'longer' ? say('CatalogueLonger') : say('CatalogueUpTo', { time: sayDuration(Number(value) || 0) })
      ),
    order: [...lengths.map(String), 'longer']
  },
  state: {
    word: () => say('CatalogueState'),
    values: (ticks) => (training) => [isDone(ticks, training) ? 'done' : 'open'],
    valueWord: (value) => say(value === 'done' ? 'CatalogueDoneOnes' : 'CatalogueOpenOnes'),
    order: ['open', 'done']
  }
} satisfies Readonly<Record<string, TrainingFacetEntry>>;

export type TrainingFacet = keyof typeof entries;

export const trainingFacetTable: Readonly<Record<TrainingFacet, TrainingFacetEntry>> = entries;

export const trainingFacets = Object.keys(entries) as readonly TrainingFacet[];

export type TrainingChosen = Chosen<TrainingFacet>;

/** What reads the values of a training in each filter. */
export const trainingReaders = (ticks: Ticks): Readonly<Record<TrainingFacet, Reader<CatalogueTraining>>> =>
  Object.fromEntries(trainingFacets.map((facet) => [facet, trainingFacetTable[facet].values(ticks)])) as Record<
    TrainingFacet,
    Reader<CatalogueTraining>
  >;
