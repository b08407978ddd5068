import { morningOf, plusDays } from '../../local/people/days.ts';
import type { Day, Organisation } from '../../local/people/model.ts';
import { visitorOf, visitors } from '../../local/people/visitors.ts';
import type { Site } from '../../local/site/site.ts';
import { countOf } from './count.ts';

/** How many rows the lists of calls are to have. */
export interface CallRows {
  readonly calls: number;
  readonly applications: number;
}

const organiser = visitorOf('editor').login;

/** Ids of a list that must be there, with a column. */
const columnOf = (site: Site, url: string, column: string): readonly (readonly [number, unknown])[] => {
  const list = site.lists.byUrl(url);
  if (list === undefined) throw new Error(`The site has no ${url}.`);
  return Array.from({ length: site.items.count(list) }, (_none, at) => [
    at + 1,
    site.items.find(list, at + 1)?.[`f_${column}`]
  ]);
};

/**
 * Adds calls of the past behind those that are there, and applications for the one that closes last, each by somebody who has none, until
 * both lists have so many rows.
 */
export const fillCallsUp = (site: Site, company: Organisation, rows: CallRows): void => {
  const { employees, ambassadors, today } = company;
  const [[open = 0] = []] = [...columnOf(site, 'Lists/Calls', 'ClosesOn')].sort(([, one], [, other]) =>
    String(other).localeCompare(String(one))
  );
  const missing = rows.calls - countOf(site, 'Lists/Calls');
  for (let number = 0; number < missing; number += 1) {
    const opens = plusDays(today, -3000 - 200 * number);
    const row = {
      Title: `Appel ${number + 1}`,
      NameFr: `Appel ${number + 1}`,
      OpensOn: opens,
      ClosesOn: plusDays(opens, 40),
      Cohort: `Vague ancienne ${number + 1}`,
      Target: 20,
      Contact: site.userId(organiser)
    };
    site.insert('Lists/Calls', [row], organiser, morningOf(opens));
  }

  let left = rows.applications - countOf(site, 'Lists/Applications');
  const known = new Set([
    ...visitors.map(({ login }) => login),
    ...ambassadors.map(({ employee }) => employee.person.login)
  ]);
  const applied = new Set(columnOf(site, 'Lists/Applications', 'PersonUser').map(([, user]) => user));
  for (const { person, circle } of employees) {
    if (left <= 0) return;
    if (known.has(person.login) || applied.has(site.userId(person.login))) continue;
    const row = {
      Title: '',
      CallId: open,
      PersonUser: site.userId(person.login),
      Affinity: true,
      WillToDevelop: true,
      Availability: left % 3 > 0,
      Words: 'Je me sers de Teams tous les jours.',
      Topics: ['Teams', 'OneDrive'],
      Languages: ['FR', 'NL'],
      CircleKey: circle,
      ManagerInformed: true,
      ConsentToBeListed: left % 20 > 0
    };
    site.insert('Lists/Applications', [row], person.login, morningOf(plusDays(today, -2)));
    left -= 1;
  }
  if (left > 0) throw new Error(`${left} applications are too many for ${employees.length} employees.`);
};

const asked = ['Notoriété', 'Utilisation', 'Valeur ajoutée', 'Facilité d’adoption', 'Participation', 'Autre'] as const;

/** Adds waves of the past behind those that are there, a row of every indicator each, until the list has so many rows. */
export const fillIndicatorsUp = (site: Site, rows: number, today: Day): void => {
  const missing = rows - countOf(site, 'Lists/Indicators');
  for (let number = 0; number < missing; number += 1) {
    const wave = Math.floor(number / asked.length);
    const key = asked[number % asked.length] ?? 'Autre';
    const day = plusDays(today, -1400 - 60 * wave);
    const row = {
      Title: `Question de toujours : ${key} ?`,
      Key: key,
      Wave: `Période ${wave + 1}`,
      MeasuredOn: day,
      Value: key === 'Valeur ajoutée' ? 7 + (wave % 20) / 10 : 40 + (wave % 30),
      Scale: key === 'Valeur ajoutée' ? 'Sur 10' : 'Pour cent',
      Invited: 1200,
      Answers: 400 + wave,
      Note: 'Chiffre inventé pour cette mesure.',
      Published: true
    };
    site.insert('Lists/Indicators', [row], organiser, morningOf(day));
  }
};
