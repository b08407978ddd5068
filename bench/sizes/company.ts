import { join } from 'node:path';
import { organisation } from '../../local/people/organisation.ts';
import { fillProgress, fillTrainings } from '../../local/people/fillLearning.ts';
import type { Employee, Organisation, Progress, Training } from '../../local/people/model.ts';
import { openSite } from '../../local/site/site.ts';
import { fillCallsUp, fillIndicatorsUp } from './calls.ts';
import { fillQuestionsUp } from './questions.ts';
import { fillSessionsUp } from './sessions.ts';

/** The company as the command invents it with so many ambassadors, or employees. */
export const companyWith = (given: { readonly ambassadors: number } | { readonly size: number }): Organisation =>
  organisation({ ...given, today: new Date() });

/** Employees whom the lists do not know: neither ambassadors nor learners. */
const unknown = ({ employees, ambassadors, progress }: Organisation): readonly Employee[] => {
  const known = new Set([...ambassadors.map(({ employee }) => employee), ...progress.map(({ learner }) => learner)]);
  return employees.filter((employee) => !known.has(employee));
};

/** Steps of further learners, until there are `rows` in all; each has opened every module of the starters' path. */
const furtherSteps = (company: Organisation, rows: number): readonly Progress[] => {
  const modules = [
    ...new Set(company.trainings.filter(({ stage }) => stage !== undefined).map(({ module }) => module))
  ];
  const steps: Progress[] = [];
  const missing = rows - company.progress.length;
  const day = company.today;
  // From the end: the beginning is imported.
  for (const learner of [...unknown(company)].reverse())
    for (const [at, module] of modules.entries()) {
      if (steps.length >= missing) return steps;
      const isDone = at % 3 !== 2;
      steps.push({
        learner,
        module,
        state: isDone ? 'Done' : 'Started',
        startedOn: day,
        ...(isDone ? { doneOn: day } : {}),
        on: day
      });
    }
  throw new Error(`The company is too small for ${rows} rows of progress.`);
};

/** Further modules, copies of those that there are under keys of their own, until there are `rows` in all. */
const furtherTrainings = ({ trainings }: Organisation, rows: number): readonly Training[] =>
  Array.from({ length: Math.max(0, rows - trainings.length) }, (_nothing, at): readonly Training[] => {
    const [copy, original] = [Math.floor(at / trainings.length) + 2, trainings[at % trainings.length]];
    if (original === undefined) return [];
    const { module, title } = original;
    return [{ ...original, module: `${module}-${copy}`, title: `${title} (${copy})`, featured: false }];
  }).flat();

/** How many rows there are to be of lists that grow beside the ambassadors. */
export interface Filled {
  /** More than 20,000, which health reads only when it is asked to. */
  readonly progress: number;
  /** 2,000 modules in four languages. */
  readonly trainings: number;
  readonly questions: number;
  readonly replies: number;
  readonly sessions: number;
  readonly registrations: number;
  readonly calls: number;
  /** Of the call that is open. */
  readonly applications: number;
  readonly indicators: number;
}

/** Fills lists up to so many rows, in the file of a site that nobody has open. */
export const fillUp = (folder: string, company: Organisation, rows: Filled): void => {
  const site = openSite(join(folder, 'intranet.db'), {
    url: '/sites/intranet',
    cultureName: 'fr-FR',
    timeZone: 'Europe/Brussels'
  });
  try {
    const progress = furtherSteps(company, rows.progress);
    const trainings = furtherTrainings(company, rows.trainings);
    site.transaction(() => {
      fillProgress(site, { ...company, progress });
      fillTrainings(site, { ...company, trainings });
      fillQuestionsUp(site, company, rows, Date.now());
      fillSessionsUp(site, company, rows, Date.now());
      fillCallsUp(site, company, rows);
      fillIndicatorsUp(site, rows.indicators, company.today);
    });
  } finally {
    site.close();
  }
};

/** So many people as a spreadsheet saves them, headings first. */
export const fileOf = (company: Organisation, people: number): string => {
  const lines = unknown(company)
    .slice(0, people)
    .map(({ person, circle }) => [person.email, circle, 'Teams', 'FR', '2026-01-12', '2026-01-12'].join('\t'));
  if (lines.length < people) throw new Error(`The company has no ${people} people to import.`);
  return ['E-mail', 'Circle', 'Topics', 'Languages', 'Since', 'Date of consent']
    .join('\t')
    .concat('\n', lines.join('\n'));
};
