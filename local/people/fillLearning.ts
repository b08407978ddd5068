import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf } from './days.ts';
import type { Organisation } from './model.ts';
import { foundedOn, insertByDay, runs, word } from './rows.ts';
import { visitorOf } from './visitors.ts';

/** Stores the training catalogue. */
export const fillTrainings = (site: SiteRoom, { trainings }: Organisation): void => {
  const { Language, Audience, Stage, Format, Topics, Level } = finishedLists['Lists/TrainingCatalogue'].choices;
  // An older package brings a list without the columns of 1.1.0.
  const whole = site.columnOf('Lists/TrainingCatalogue', 'ReviewBy') !== undefined;
  insertByDay(site, 'Lists/TrainingCatalogue', trainings, {
    by: 'contributor',
    dayOf: ({ addedOn }) => addedOn,
    rowOf: (training): StoredRow => ({
      Title: training.title,
      ModuleKey: training.module,
      Language: Language[training.language],
      Url: { Url: training.url, Description: training.title },
      Summary: training.summary,
      Audience: training.audience.map((audience) => Audience[audience]),
      Stage: training.stage === undefined ? null : Stage[training.stage],
      Position: training.position,
      Minutes: training.minutes,
      Format: Format[training.format],
      Topics: training.topics.map((topic) => word(Topics, topic)),
      Mandatory: training.mandatory,
      Published: true,
      ...(whole
        ? {
            Level: Level[training.level],
            Featured: training.featured,
            Owner: training.owner === undefined ? null : site.userId(visitorOf(training.owner).login),
            ReviewBy: training.reviewBy ?? null
          }
        : {})
    })
  });
};

/** Each row is written by the starter whose step it is: SharePoint decides from the author who may read it. */
export const fillProgress = (site: SiteRoom, { progress }: Organisation): void => {
  const { State } = finishedLists['Lists/LearningProgress'].choices;
  for (const run of runs(progress, ({ learner, on }) => `${on} ${learner.person.login}`)) {
    const [first] = run;
    if (first === undefined) continue;
    const { login } = first.learner.person;
    const LearnerId = site.userId(login);
    const rows = run.map((step): StoredRow => ({
      LearnerId,
      ModuleKey: step.module,
      State: State[step.state],
      StartedOn: step.startedOn ?? null,
      DoneOn: step.doneOn ?? null
    }));
    site.insert('Lists/LearningProgress', rows, login, morningOf(first.on));
  }
};

/** Stores the words people search with. */
export const fillSearchTerms = (site: SiteRoom, { searchTerms }: Organisation): void => {
  const { Topics, Language } = finishedLists['Lists/SearchTerms'].choices;
  const rows = searchTerms.map(({ words, topics, language }): StoredRow => ({
    Title: words.join(';'),
    Topics: topics.map((topic) => word(Topics, topic)),
    Language: Language[language]
  }));
  site.insert('Lists/SearchTerms', rows, visitorOf('editor').login, morningOf(foundedOn));
};
