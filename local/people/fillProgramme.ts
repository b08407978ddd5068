import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { cohortNames } from './data/cohorts.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf } from './days.ts';
import type { Organisation } from './model.ts';
import { foundedOn, idIn, idsOf, insertByDay, named, word } from './rows.ts';
import type { Ids } from './rows.ts';
import { visitorOf } from './visitors.ts';

/** Stores the badges. */
export const fillBadges = (site: SiteRoom, { badges }: Organisation): Ids => {
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

/** Stores the ambassadors; the ids are in their order. */
export const fillAmbassadors = (
  site: SiteRoom,
  { ambassadors }: Organisation,
  at: { readonly circles: Ids; readonly offices: Ids }
): readonly number[] => {
  const { Status, Topics, Languages } = finishedLists['Lists/Ambassadors'].choices;
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

/** Stores who received which badge. */
export const fillAwards = (
  site: SiteRoom,
  { awards }: Organisation,
  ambassadors: readonly number[],
  badges: Ids
): void => {
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
