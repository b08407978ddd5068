import type { SiteRoom } from '../site/definitions.ts';
import { listWords } from './data/words.ts';
import { fillProgress, fillSearchTerms, fillTrainings } from './fillLearning.ts';
import { fillCircles, fillOffices } from './fillOrganisation.ts';
import { fillAmbassadors, fillAwards, fillBadges } from './fillProgramme.ts';
import type { Organisation } from './model.ts';
import { visitorOf, visitors } from './visitors.ts';

/** Gives the lists their French words, and LearningProgress its own rights, as a finished set-up does. */
const setUp = (site: SiteRoom): void => {
  for (const [url, { title, description, fields, choices, views }] of Object.entries(listWords))
    site.retitle(url, {
      title,
      description,
      fields,
      views,
      choices: Object.fromEntries(Object.entries(choices).map(([name, words]) => [name, Object.values(words)]))
    });
  site.secureItems('Lists/LearningProgress', { read: 2, write: 2 });
  site.openList('Lists/LearningProgress', 'Contribute');
};

/** Fills the directory and lets everybody into the site who may come. */
export const welcomeEverybody = (site: SiteRoom, { employees }: Organisation): void => {
  const known = new Set(visitors.map(({ login }) => login));
  site.addToDirectory(
    [...visitors, ...employees.filter(({ person }) => !known.has(person.login))].map(({ person }) => person)
  );
  for (const { login, role } of visitors) if (role !== 'None') site.welcome(login, role);
  for (const { person } of employees) if (!known.has(person.login)) site.welcome(person.login, 'Read');
};

/** Fills a site whose lists exist, as a finished set-up and some years of the programme would have left it. */
export const populate = (site: SiteRoom, company: Organisation): void =>
  site.transaction(() => {
    setUp(site);
    welcomeEverybody(site, company);
    const circles = fillCircles(site, company);
    const offices = fillOffices(site, company);
    const badges = fillBadges(site, company);
    const ambassadors = fillAmbassadors(site, company, { circles, offices });
    fillAwards(site, company, ambassadors, badges);
    fillTrainings(site, company);
    fillProgress(site, company);
    fillSearchTerms(site, company);
    site.handOver('Lists/LearningProgress', { title: 'Suivi des parcours', logins: [visitorOf('editor').login] });
  });
