import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf } from './days.ts';
import type { Employee, Organisation, Spoken } from './model.ts';
import { foundedOn, word } from './rows.ts';
import { visitorOf } from './visitors.ts';

/** Who can be turned to beside the ambassadors, by the part that they play in the questions. */
export type ContactKey = 'owner' | 'it2' | 'itold' | 'coach' | 'expert' | 'expert2' | 'learning' | 'comm';

interface PlannedContact {
  readonly key: ContactKey;
  readonly kind: 'Coach' | 'Expert' | 'IT' | 'Learning' | 'Communication';
  /** The visitor, or whose circle and what job title it is; the first such employee who is no ambassador. */
  readonly who: 'owner' | 'editor' | 'contributor' | readonly [circle: string, jobTitle: RegExp];
  readonly topics: readonly string[];
  readonly bookings?: string;
  readonly published?: false;
}

const planned: readonly PlannedContact[] = [
  {
    key: 'coach',
    kind: 'Coach',
    who: ['LND', /coach/i],
    topics: ['Teams', 'Copilot', 'Planner'],
    bookings: 'https://outlook.office.com/book/CoachNumerique@lecercle.example/'
  },
  { key: 'expert', kind: 'Expert', who: ['IT-SEC', /security|sécurité/i], topics: ['Security', 'Power BI'] },
  { key: 'expert2', kind: 'Expert', who: ['FIN', /./], topics: ['Excel', 'Power BI'] },
  { key: 'owner', kind: 'IT', who: 'owner', topics: ['Teams', 'SharePoint', 'Copilot', 'Security'] },
  { key: 'it2', kind: 'IT', who: ['IT-WORK', /support|werkplek/i], topics: ['OneDrive', 'Outlook', 'Teams'] },
  { key: 'itold', kind: 'IT', who: ['IT-DEV', /./], topics: ['OneDrive'], published: false },
  { key: 'learning', kind: 'Learning', who: 'contributor', topics: ['Copilot', 'Forms', 'PowerPoint'] },
  { key: 'comm', kind: 'Communication', who: 'editor', topics: ['SharePoint', 'PowerPoint'] }
];

/** The people who are contacts. */
export const contactsOf = ({ employees, ambassadors }: Organisation): ReadonlyMap<ContactKey, Employee> => {
  const known = new Set(ambassadors.map(({ employee }) => employee));
  const taken = new Set<Employee>();
  return new Map(
    planned.map(({ key, who }) => {
      const free = employees.filter((employee) => !known.has(employee) && !taken.has(employee));
      const found =
        typeof who === 'string'
          ? employees.find(({ person }) => person.login === visitorOf(who).login)
          : (free.find(({ circle, person }) => circle === who[0] && who[1].test(person.jobTitle)) ??
            free.find(({ circle }) => circle === who[0]) ??
            free.at(-1));
      if (found === undefined) throw new Error(`Nobody can be the contact "${key}".`);
      taken.add(found);
      return [key, found];
    })
  );
};

/** Stores who can be turned to beside the ambassadors. */
export const fillContacts = (site: SiteRoom, company: Organisation): void => {
  const contacts = contactsOf(company);
  const { Kind, Topics, Languages } = finishedLists['Lists/Contacts'].choices;
  const rows = planned.map(({ key, kind, topics, bookings, published = true }): StoredRow => {
    const employee = contacts.get(key);
    const { displayName = '', login = '' } = employee?.person ?? {};
    return {
      Title: displayName,
      Person: site.userId(login),
      Kind: Kind[kind],
      Topics: topics.map((topic) => word(Topics, topic)),
      Languages: (employee?.speaks ?? []).map((language: Spoken) => Languages[language]),
      BookingsUrl: bookings === undefined ? null : { Url: bookings, Description: bookings },
      Published: published
    };
  });
  site.insert('Lists/Contacts', rows, visitorOf('editor').login, morningOf(foundedOn));
};
