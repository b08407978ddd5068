import type { SiteRoom } from '../site/definitions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { fillCalls } from './fillCalls.ts';
import { fillCoaching } from './fillCoaching.ts';
import { fillContacts } from './fillContacts.ts';
import { fillFaq } from './fillFaq.ts';
import { fillProgress, fillSearchTerms, fillTrainings } from './fillLearning.ts';
import { fillCircles, fillOffices } from './fillOrganisation.ts';
import { fillAmbassadors, fillAwards, fillBadges } from './fillProgramme.ts';
import { fillQuestions } from './fillQuestions.ts';
import { fillSessions } from './fillSessions.ts';
import { fillFromFiles } from './fillWritten.ts';
import type { FinishedList } from './finishedList.ts';
import type { Organisation } from './model.ts';
import { visitorOf, visitors } from './visitors.ts';

/** The lists that the package brought: an older one lacks some. */
const listsOn = (site: SiteRoom): readonly (readonly [url: string, list: FinishedList])[] =>
  Object.entries<FinishedList>(finishedLists).filter(([url]) => site.hasList(url));

/** What is said of things that the list has: an older package brings fewer columns and views. */
const ofThose = <Words>(words: Readonly<Record<string, Words>>, has: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => has(name)));

/** Gives the lists their French words and their rights, as a finished set-up does. */
const setUp = (site: SiteRoom): void => {
  for (const [url, { title, description, fields, hints, choices, views, rights, searched }] of listsOn(site)) {
    const hasColumn = (name: string): boolean => site.columnOf(url, name) !== undefined;
    const words = ofThose(choices, hasColumn);
    site.retitle(url, {
      title,
      description,
      fields: ofThose(fields, hasColumn),
      hints: ofThose(hints ?? {}, hasColumn),
      views: ofThose(views ?? {}, (page) => site.hasView(url, page)),
      choices: Object.fromEntries(Object.entries(words).map(([name, values]) => [name, Object.values(values)]))
    });
    site.secureItems(url, { read: rights.read, write: rights.write });
    if (!searched) site.keepFromSearch(url);
    if (rights.readers === 'contribute') site.openList(url, 'Contribute');
  }
};

/** Lets the editor see what others may not, and takes it from whoever edits the site. */
const handOver = (site: SiteRoom): void => {
  const lists = listsOn(site).flatMap(([url, { rights }]) =>
    rights.seeingThrough === 'asOnSite'
      ? []
      : [{ url, leaves: rights.seeingThrough === 'contribute' ? ('Contribute' as const) : ('None' as const) }]
  );
  site.handOver(lists, { title: 'Suivi des parcours', logins: [visitorOf('editor').login] });
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
    if (site.hasList('Lists/Questions')) {
      fillContacts(site, company);
      fillQuestions(site, company);
      fillFaq(site, company);
    }
    if (site.hasList('Lists/Sessions')) {
      fillSessions(site, company);
      fillCoaching(site, company);
    }
    if (site.hasList('Lists/Calls')) fillCalls(site, company);
    fillFromFiles(site, company);
    handOver(site);
  });
