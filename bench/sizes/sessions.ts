import type { Employee, Organisation } from '../../local/people/model.ts';
import { visitorOf } from '../../local/people/visitors.ts';
import type { Site } from '../../local/site/site.ts';
import { isoSeconds } from '../../local/site/zone.ts';
import { countOf } from './count.ts';

/** How many rows the lists of sessions are to have. */
export interface SessionRows {
  readonly sessions: number;
  readonly registrations: number;
}

const hour = 3_600_000;
/** Milliseconds from one session that is made to the next: 1,000 of them are a year. */
const apart = 9 * hour;
/** The last so many are still to come; the part asks for at most 200. */
const coming = 160;
/** So many rows of the colleague are kept too long: their browser deletes them. */
export const overdueOwn = 2;
/** What the colleague who looks at them has registered for: four of what comes, and those. */
const isColleagues = (fromEnd: number): boolean =>
  fromEnd % 40 === 7 && (fromEnd < coming || (fromEnd >= 400 && fromEnd < 400 + 40 * overdueOwn));

const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;

/** What the last of all is called: the one that is farthest away. */
const sessionTitle = (number: number): string => `Atelier ${number}`;

const loginsOf = (people: readonly Employee[]): readonly string[] => people.map(({ person }) => person.login);

/**
 * Adds invented sessions and who registered for them, behind those that are there, until both lists have so many rows; the last of them is made
 * an hour before `now`, in milliseconds since 1970, and whoever registers does so before the next one is made.
 */
export const fillSessionsUp = (site: Site, company: Organisation, rows: SessionRows, now: number): void => {
  const there = countOf(site, 'Lists/Sessions');
  const missing = Math.max(0, rows.sessions - there);
  let left = Math.max(0, rows.registrations - countOf(site, 'Lists/Registrations'));
  // No more than a large company: each of them becomes a user of the site.
  const people = loginsOf(company.employees.slice(0, 3000));
  const colleague = visitorOf('colleague').login;
  const organiser = visitorOf('editor').login;
  const host = site.userId(organiser);
  for (let number = 0; number < missing; number += 1) {
    const fromEnd = missing - 1 - number;
    const made = now - hour - fromEnd * apart;
    // What comes is spread over eleven weeks, the last one made the farthest away; what is over was two weeks after it was made.
    const starts =
      fromEnd < coming ? now + (coming - fromEnd) * 11 * hour : Math.min(made + 14 * 24 * hour, now - 15 * 24 * hour);
    const [session = 0] = site.insert(
      'Lists/Sessions',
      [
        {
          Title: sessionTitle(there + number + 1),
          NameFr: sessionTitle(there + number + 1),
          Kind: 'Atelier',
          StartsOn: isoSeconds(new Date(starts)),
          EndsOn: isoSeconds(new Date(starts + hour)),
          Place: 'Namur, salle Meuse',
          Capacity: 20,
          Audience: ['Tout le monde'],
          Topics: ['Excel'],
          Language: 'Français',
          Host: host,
          State: 'Prévue'
        }
      ],
      organiser,
      new Date(made)
    );
    const many = Math.ceil(left / (fromEnd + 1));
    left -= many;
    for (let place = 0; place < many; place += 1) {
      const by = place === 3 && isColleagues(fromEnd) ? colleague : at(people, number * 53 + place);
      site.insert(
        'Lists/Registrations',
        [{ SessionId: session, PersonUser: site.userId(by) }],
        by,
        new Date(made + Math.round(((place + 1) * (apart - hour)) / (many + 1) / 8))
      );
    }
  }
  if (left > 0) throw new Error(`${left} registrations are too many for ${missing} sessions.`);
};
