import { searchTerms as termList, trainings as trainingList, type Training } from '../../lists';
import { rowsAlike, type Check, type CheckName, type Finding, found, type HealthFacts, type RowName } from './health';
import { type ReviewState, reviewOf } from '../learning/review';
import { trainingLanguage, opens } from '../learning/modules';
import type { Day } from '../common/day';

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

/** Rows of a module that wait for the same look are one finding: whoever looks sees to all of its languages. */
const reviewFindings = (trainings: readonly Training[], today: Day): readonly Finding[] => {
  const waiting = new Map<string, Training[]>();
  for (const training of trainings) {
    const review = reviewOf(training, today);
    if (review === undefined) continue;
    const sign = JSON.stringify([review, keyFor(training) || training.id, training.reviewBy?.slice(0, 10)]);
    waiting.set(sign, [...(waiting.get(sign) ?? []), training]);
  }
  const kinds = { due: 'reviewDue', odd: 'reviewOdd' } as const satisfies Readonly<
    Record<ReviewState, Finding['trouble']['kind']>
  >;
  return [...waiting.values()].flatMap((rows) => {
    const [first] = rows;
    const review = first && reviewOf(first, today);
    if (review === undefined) return [];
    const trouble = { kind: kinds[review], by: first?.reviewBy?.slice(0, 10) ?? '' };
    return [found(trainingList.url, trouble, { rows: rows.map(trainingName) })];
  });
};

const trainingChecks = (trainings: readonly Training[], day: Day): readonly Check[] => {
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
    ),
    check('reviews', () => reviewFindings(published, day))
  ];
};

/** Whether trainings can be opened and chosen, and search terms mean something. */
export const learningChecks = ({ rows: { trainings, searchTerms }, day }: HealthFacts): readonly Check[] => [
  ...(trainings === undefined ? [] : trainingChecks(trainings, day)),
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
