import type { CatalogueTraining, Level } from '../../domain/learning/catalogue';
import type { Tick } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/modules';
import { wordOf } from '../../domain/common/words';
import { trainings } from '../../lists/reading/trainings';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { capital, language, say, sayDay, sayDuration, sayLanguage, sayList } from '../../strings/say';
import type { IconName } from '../../ui/icons';
import type { TagView } from '../../ui/Tag';

/** A level inside a line of facts; empty: none. */
export const levelWord = (level: Level | undefined): string => {
  switch (level) {
    case 'First steps':
      return say('CatalogueLevelFirst');
    case 'Everyday':
      return say('CatalogueLevelEveryday');
    case 'Advanced':
      return say('CatalogueLevelAdvanced');
    case undefined:
      return '';
  }
};

/** Format, length and level; with `spoken` the language that it is in as well. */
export const factsOf = (training: CatalogueTraining, spoken = false): readonly string[] => [
  wordOf(trainings.columns.Format.choices, training.training.format, language),
  training.minutes === 0 ? '' : sayDuration(training.minutes),
  levelWord(training.level),
  spoken && training.language !== undefined && !training.otherLanguage
    ? say('CatalogueIn', { language: sayLanguage(training.language) })
    : ''
];

/** `Français, aussi en néerlandais et en anglais`; that it is in another language than the page; empty: nobody said. */
export const languagesOfTraining = ({ language: own, otherLanguage, others }: CatalogueTraining): string => {
  if (own === undefined) return '';
  if (otherLanguage) return capital(say('CatalogueOtherLanguage', { language: sayLanguage(own) }));
  const name = capital(sayLanguage(own));
  const also = others.flatMap(({ language: each }) => (each === undefined ? [] : [sayLanguage(each)]));
  return also.length === 0
    ? name
    : say('CatalogueLanguages', {
        language: name,
        languages: sayList(also.map((each) => say('CatalogueOneOf', { language: each })))
      });
};

/** What stands under a title: how far somebody is. */
export interface StateLine {
  readonly icon: IconName;
  readonly words: string;
}

const doneLine = ({ doneOn }: Tick, today: string): string => {
  if (doneOn === today) return say('CatalogueDoneToday');
  const date = doneOn === undefined ? '' : sayDay(doneOn, today);
  return date === '' ? say('CatalogueDone') : say('CatalogueDoneOn', { date });
};

/** How far somebody is with a training; absent: it was not opened. */
export const stateLine = (tick: Tick | undefined, today: string): StateLine | undefined => {
  if (tick?.state === 'Done') return { icon: 'Completed', words: doneLine(tick, today) };
  if (tick?.state !== 'Started') return undefined;
  const date = tick.startedOn === undefined ? '' : sayDay(tick.startedOn, today);
  return { icon: 'Play', words: date === '' ? say('CatalogueStarted') : say('CatalogueStartedOn', { date }) };
};

/** Topics as tags. */
export const topicTags = ({ topics }: CatalogueTraining): readonly TagView[] =>
  topics.map((topic) => ({ key: topic, label: topicWord(topic), translate: topicTranslate(topic) }));

/** The name of a link that leaves the page, with what it says. */
export const linkLabel = (words: string, title: string): string => say('CatalogueLink', { words, title });

/** A row in SharePoint's own form. */
export const rowAddress = (site: string, { training }: PathStep): string =>
  `${site}/Lists/TrainingCatalogue/DispForm.aspx?ID=${training.id}`;
