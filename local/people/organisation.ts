import { ambassadorsOf } from './ambassadors.ts';
import { awardsOf } from './awards.ts';
import { trainingsOn } from './catalogue.ts';
import { badges } from './data/badges.ts';
import { circles } from './data/circles.ts';
import { offices } from './data/offices.ts';
import { searchTermLines } from './data/searchTerms.ts';
import { dayOf } from './days.ts';
import { staffOf } from './employees.ts';
import type { Employee, Organisation, OrganisationOptions, SearchTerm, Spoken } from './model.ts';
import { progressOf } from './progress.ts';

export type { Organisation, OrganisationOptions } from './model.ts';

const spoken: readonly Spoken[] = ['FR', 'NL', 'EN', 'DE'];

const searchTerms = (): SearchTerm[] =>
  spoken.flatMap((language) =>
    searchTermLines[language]
      .trim()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return {
          language,
          topics: line.slice(0, colon).split(', '),
          words: line
            .slice(colon + 1)
            .trim()
            .split('; ')
        };
      })
  );

const counted = (
  employees: readonly Employee[],
  keyOf: (employee: Employee) => string
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const employee of employees) counts.set(keyOf(employee), (counts.get(keyOf(employee)) ?? 0) + 1);
  return counts;
};

/**
 * The organisation of the story, invented: the same for the same options, on every machine. A size that is too small
 * for the ambassadors asked for is raised until half of the people could be ambassadors.
 */
export const organisation = ({ size = 2500, ambassadors, today }: OrganisationOptions): Organisation => {
  const serving = ambassadors ?? Math.round((size * 117) / 2500);
  const people = Math.max(size, ambassadors === undefined ? 0 : Math.ceil(serving * 2.4));
  const day = dayOf(today);
  const staff = staffOf(people, today);
  const all = ambassadorsOf(staff, serving, day);
  const inCircle = counted(staff.employees, ({ circle }) => circle);
  const inOffice = counted(staff.employees, ({ office }) => office);
  return {
    today: day,
    circles: circles.map(({ serving: _serving, ...circle }) => ({
      ...circle,
      headcount: inCircle.get(circle.key) ?? 0
    })),
    offices: offices.map(({ weight: _weight, ...office }) => ({ ...office, headcount: inOffice.get(office.key) ?? 0 })),
    employees: staff.employees,
    ambassadors: all,
    badges: badges.map(({ portion: _portion, topics: _topics, ...badge }) => badge),
    awards: awardsOf(all, day),
    trainings: trainingsOn(day),
    progress: progressOf(staff.employees, day),
    searchTerms: searchTerms()
  };
};
