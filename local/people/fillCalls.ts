import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { openCall, pastCalls, plannedApplications } from './data/calls.ts';
import type { PlannedApplication, PlannedCall } from './data/calls.ts';
import { morningOf, plusDays } from './days.ts';
import { diceFor, shuffled } from './dice.ts';
import { contactsOf } from './fillContacts.ts';
import type { Day, Employee, Organisation } from './model.ts';
import { named } from './rows.ts';
import { visitorOf, visitors } from './visitors.ts';

const conditions = ['Affinity', 'WillToDevelop', 'Availability'] as const;

/** Stores the calls, and who applies for the one that is open, each row by its author at its moment. */
export const fillCalls = (site: SiteRoom, company: Organisation): void => {
  const { employees, ambassadors, today } = company;
  const organiser = visitorOf('editor').login;
  const dayAt = (day: PlannedCall['opens']): Day => (typeof day === 'string' ? day : plusDays(today, day));
  const year = Number(dayAt(openCall.closes).slice(0, 4));
  const calls: readonly PlannedCall[] = [...pastCalls, { ...openCall, cohort: `Vague ${year + 1}` }];
  const ids = calls.map(({ names, cohort, opens, closes, target }) => {
    const row: StoredRow = {
      ...named(names),
      OpensOn: dayAt(opens),
      ClosesOn: dayAt(closes),
      Cohort: cohort,
      Target: target,
      Contact: site.userId(organiser)
    };
    return site.insert('Lists/Calls', [row], organiser, morningOf(plusDays(dayAt(opens), -3)))[0] ?? 0;
  });

  const taken = new Set([
    ...visitors.map(({ login }) => login),
    ...[...contactsOf(company).values()].map(({ person }) => person.login),
    ...ambassadors.map(({ employee }) => employee.person.login)
  ]);
  const others = shuffled(
    employees.filter(({ person, joinedOn }) => joinedOn === undefined && !taken.has(person.login)),
    diceFor('applications')
  );
  const whoIs = ({ by }: PlannedApplication): Employee | undefined => {
    if (by === 'former') return ambassadors.find(({ status }) => status === 'Former')?.employee;
    if (typeof by === 'string') return employees.find(({ person }) => person.login === visitorOf(by).login);
    const at = others.findIndex(({ circle }) => circle === by.circle);
    return others.splice(Math.max(at, 0), 1)[0];
  };
  for (const application of plannedApplications) {
    const who = whoIs(application);
    if (who === undefined) continue;
    const { notYet = [], words = '', topics, languages, manager = true, consent = true, daysAgo } = application;
    const row: StoredRow = {
      Title: '',
      CallId: ids.at(-1) ?? 0,
      PersonUser: site.userId(who.person.login),
      ...Object.fromEntries(conditions.map((name) => [name, !notYet.includes(name)])),
      Words: words,
      Topics: topics,
      Languages: languages,
      CircleKey: who.circle,
      ManagerInformed: manager,
      ConsentToBeListed: consent
    };
    site.insert('Lists/Applications', [row], who.person.login, morningOf(plusDays(today, -daysAgo)));
  }
};
