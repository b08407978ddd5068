import { trainings as list } from '../../lists/reading/trainings';
import type { SearchTerm } from '../../lists';
import { words } from '../common/text';
import { keyOf, wordOf } from '../common/words';
import type { CatalogueTraining } from '../learning/catalogue';
import { indexingTexts, wordsInAll, type SearchedText, type TextIndex } from './texts';
import { withoutPause } from './withoutPause';

/** A training by its words, in the language that is shown and in its others. */
export const textOfTraining = ({ training, others, topics, level, key, id }: CatalogueTraining): SearchedText => ({
  id,
  title: training.title,
  summary: training.summary,
  otherTitles: others.map((other) => other.training.title),
  otherSummaries: others.map((other) => other.training.summary),
  topics,
  typedTopics: training.topics.flatMap((each) => (typeof each === 'string' ? [] : [keyOf(each)])),
  facts: [
    ...wordsInAll((language) => wordOf(list.columns.Format.choices, training.format, language)),
    ...wordsInAll((language) => wordOf(list.columns.Level.choices, level, language)),
    ...words(key)
  ]
});

/** Reads a catalogue for its search box; pauses, so that thousands of trainings are not read in one go. */
export const indexingTrainings = (
  catalogue: readonly CatalogueTraining[],
  terms: readonly SearchTerm[]
): Generator<undefined, TextIndex> => indexingTexts(catalogue, textOfTraining, terms);

/** The same without a pause. */
export const trainingIndex = (catalogue: readonly CatalogueTraining[], terms: readonly SearchTerm[]): TextIndex =>
  withoutPause(indexingTrainings(catalogue, terms));
