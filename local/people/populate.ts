import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { cohortNames } from './data/cohorts.ts';
import { listWords } from './data/words.ts';
import { morningOf } from './days.ts';
import type { Day, Organisation } from './model.ts';
import { visitorOf, visitors } from './visitors.ts';

type Ids = ReadonlyMap<string, number>;

/** When the lists were set up, before the first wave joined. */
const foundedOn: Day = '2022-03-01';

const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** Neighbours in order that share a key. */
const runs = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const grouped: Item[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) grouped.at(-1)?.push(item);
    else grouped.push([item]);
    last = key;
  }
  return grouped;
};

/** Inserts rows as the curator, each run of the same day in one go; returns the ids in the order of the rows. */
const insertByDay = <Item>(
  site: SiteRoom,
  url: string,
  items: readonly Item[],
  { rowOf, dayOf }: { readonly rowOf: (item: Item) => StoredRow; readonly dayOf: (item: Item) => Day }
): readonly number[] =>
  runs(items, dayOf).flatMap((run) => [
    ...site.insert(url, run.map(rowOf), visitorOf('editor').login, morningOf(dayOf(run[0] as Item)))
  ]);

const idsOf = <Item>(items: readonly Item[], ids: readonly number[], keyOf: (item: Item) => string): Ids =>
  new Map(items.map((item, at) => [keyOf(item), ids[at] ?? 0]));

const idIn = (ids: Ids, key: string): number => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`Nothing was stored for "${key}".`);
  return id;
};

/** Gives the lists their French words, and LearningProgress its own rights, as a finished set-up does. */
const setUp = (site: SiteRoom): void => {
  for (const [url, { title, fields, choices }] of Object.entries(listWords))
    site.retitle(url, {
      title,
      fields,
      choices: Object.fromEntries(Object.entries(choices).map(([name, words]) => [name, Object.values(words)]))
    });
  site.secureItems('Lists/LearningProgress', { read: 2, write: 2 });
  site.openList('Lists/LearningProgress', 'Contribute');
};

const welcomeEverybody = (site: SiteRoom, { employees }: Organisation): void => {
  const known = new Set(visitors.map(({ login }) => login));
  site.addToDirectory(
    [...visitors, ...employees.filter(({ person }) => !known.has(person.login))].map(({ person }) => person)
  );
  for (const { login, role } of visitors) if (role !== 'None') site.welcome(login, role);
  for (const { person } of employees) if (!known.has(person.login)) site.welcome(person.login, 'Read');
};

const named = (names: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>>): StoredRow => ({
  Title: names.fr,
  NameFr: names.fr,
  NameNl: names.nl,
  NameEn: names.en,
  NameDe: names.de
});

const fillCircles = (site: SiteRoom, { circles }: Organisation): Ids => {
  const ids = new Map<string, number>();
  const { Kind } = listWords['Lists/Circles'].choices;
  circles.forEach((circle, at) => {
    const row: StoredRow = {
      ...named(circle.names),
      Key: circle.key,
      Parent: circle.parent === undefined ? null : idIn(ids, circle.parent),
      Kind: Kind[circle.kind],
      Headcount: circle.headcount,
      Position: (at + 1) * 10,
      ProfileNames: circle.profileNames.join('\n'),
      Entity: circle.entity === 'GROUP' ? 'Groupe' : circle.entity,
      Active: true
    };
    // One by one: a circle points at the circle around it, which has an id by then.
    const [id = 0] = site.insert('Lists/Circles', [row], visitorOf('owner').login, morningOf(foundedOn));
    ids.set(circle.key, id);
  });
  return ids;
};

const fillOffices = (site: SiteRoom, { offices }: Organisation): Ids => {
  const { Region } = listWords['Lists/Offices'].choices;
  const rows = offices.map((office): StoredRow => ({
    ...named(office.names),
    Region: Region[office.region],
    Headcount: office.headcount,
    ProfileNames: office.profileNames.join('\n')
  }));
  const ids = site.insert('Lists/Offices', rows, visitorOf('owner').login, morningOf(foundedOn));
  return idsOf(offices, ids, ({ key }) => key);
};

const fillBadges = (site: SiteRoom, { badges }: Organisation): Ids => {
  const rows = badges.map((badge, at): StoredRow => ({
    ...named(badge.names),
    Description: badge.descriptions.fr,
    DescriptionFr: badge.descriptions.fr,
    DescriptionNl: badge.descriptions.nl,
    DescriptionEn: badge.descriptions.en,
    DescriptionDe: badge.descriptions.de,
    Icon: badge.icon,
    Criterion: badge.criterion,
    ValidMonths: badge.validMonths ?? null,
    Position: (at + 1) * 10,
    Active: badge.active
  }));
  const ids = site.insert('Lists/Badges', rows, visitorOf('editor').login, morningOf(foundedOn));
  return idsOf(badges, ids, ({ key }) => key);
};

const fillAmbassadors = (
  site: SiteRoom,
  { ambassadors }: Organisation,
  at: { readonly circles: Ids; readonly offices: Ids }
): readonly number[] => {
  const { Status, Topics, Languages } = listWords['Lists/Ambassadors'].choices;
  return insertByDay(site, 'Lists/Ambassadors', ambassadors, {
    dayOf: ({ since }) => since,
    rowOf: ({ employee, ...ambassador }) => ({
      Title: employee.person.displayName,
      Person: site.userId(employee.person.login),
      PrimaryCircle: idIn(at.circles, employee.circle),
      OtherCircles: ambassador.otherCircles.map((key) => idIn(at.circles, key)),
      PrimaryRole: employee.person.jobTitle,
      Topics: ambassador.topics.map((topic) => word(Topics, topic)),
      Languages: employee.speaks.map((language) => Languages[language]),
      Office: idIn(at.offices, employee.office),
      Status: Status[ambassador.status],
      AwayUntil: ambassador.awayUntil ?? null,
      Since: ambassador.since,
      Cohort: cohortNames[ambassador.cohort],
      About: ambassador.about,
      Visible: true,
      Spotlight: ambassador.spotlight,
      ConsentDate: ambassador.consentDate
    })
  });
};

const fillAwards = (site: SiteRoom, { awards }: Organisation, ambassadors: readonly number[], badges: Ids): void => {
  insertByDay(site, 'Lists/BadgeAwards', awards, {
    dayOf: ({ awardedOn }) => awardedOn,
    rowOf: (award) => ({
      Title: award.remark,
      Ambassador: ambassadors[award.ambassador] ?? 0,
      Badge: idIn(badges, award.badge),
      AwardedOn: award.awardedOn,
      ExpiresOn: award.expiresOn ?? null,
      Revoked: award.revoked
    })
  });
};

const fillTrainings = (site: SiteRoom, { trainings }: Organisation): void => {
  const { Language, Audience, Stage, Format, Topics } = listWords['Lists/TrainingCatalogue'].choices;
  const rows = trainings.map((training): StoredRow => ({
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
    Published: true
  }));
  site.insert('Lists/TrainingCatalogue', rows, visitorOf('contributor').login, morningOf(foundedOn));
};

/** Each row is written by the starter whose step it is: SharePoint decides from the author who may read it. */
const fillProgress = (site: SiteRoom, { progress }: Organisation): void => {
  const { State } = listWords['Lists/LearningProgress'].choices;
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

const fillSearchTerms = (site: SiteRoom, { searchTerms }: Organisation): void => {
  const { Topics, Language } = listWords['Lists/SearchTerms'].choices;
  const rows = searchTerms.map(({ words, topics, language }): StoredRow => ({
    Title: words.join(';'),
    Topics: topics.map((topic) => word(Topics, topic)),
    Language: Language[language]
  }));
  site.insert('Lists/SearchTerms', rows, visitorOf('editor').login, morningOf(foundedOn));
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
  });
