import { searchTerms as termList, trainings as trainingList, type Training } from '../../lists';
import { rowsAlike, type Check, type CheckName, type Finding, found, type HealthFacts, type RowName } from './health';
import { trainingLanguage, opens } from '../learning/starter';

const trainingName = ({ id, title }: { readonly id: number; readonly title: string }): RowName => ({
  id,
  name: title.trim()
});

const keyFor = ({ moduleKey }: Training): string => moduleKey.trim();

/** One version of a module in a language: readers are offered one of each. */
const versionShown = (training: Training): string => {
  const language = trainingLanguage(training);
  return keyFor(training) === '' || language === undefined ? '' : `${language} ${keyFor(training)}`;
};

const trainingChecks = (trainings: readonly Training[]): readonly Check[] => {
  const { url } = trainingList;
  // What is not published is a draft: it may lack what it likes.
  const published = trainings.filter((training) => training.published);
  const spoken = new Set(published.filter((each) => trainingLanguage(each) !== undefined).map(keyFor));
  const about = (training: Training, trouble: Finding['trouble']): Finding =>
    found(url, trouble, { rows: [trainingName(training)] });
  const check = (name: CheckName, run: () => readonly Finding[]): Check => ({ check: name, list: url, run });
  return [
    check('addresses', () =>
      published
        .filter((training) => !opens(training))
        .map((training) => about(training, { kind: training.url?.trim() ? 'unsafeLink' : 'noAddress' }))
    ),
    check('moduleKeys', () =>
      published
        .filter((training) => keyFor(training) === '')
        .map((training) => about(training, { kind: 'noModuleKey' }))
    ),
    check('languages', () =>
      published
        .filter((training) => trainingLanguage(training) === undefined)
        .map((training) => about(training, { kind: 'noLanguage', never: spoken.has(keyFor(training)) }))
    ),
    check('versions', () =>
      rowsAlike(published, versionShown).map((rows) =>
        found(url, { kind: 'moduleTwice' }, { rows: rows.map(trainingName) })
      )
    )
  ];
};

/** Whether trainings can be opened and chosen, and search terms mean something. */
export const learningChecks = ({ rows: { trainings, searchTerms } }: HealthFacts): readonly Check[] => [
  ...(trainings === undefined ? [] : trainingChecks(trainings)),
  ...(searchTerms === undefined
    ? []
    : [
        {
          check: 'topics' as const,
          list: termList.url,
          run: () =>
            searchTerms
              .filter(({ topics }) => topics.length === 0)
              .map((term) => found(termList.url, { kind: 'noTopics' }, { rows: [trainingName(term)] }))
        }
      ])
];
