import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { isoSeconds } from '../site/zone.ts';
import { plannedCoaching } from './data/sessions.ts';
import type { PlannedCoaching } from './data/sessions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf, plusDays, workdayOf } from './days.ts';
import { diceFor, shuffled } from './dice.ts';
import { contactsOf } from './fillContacts.ts';
import { instantOf } from './fillSessions.ts';
import type { Employee, Organisation } from './model.ts';
import { named, word } from './rows.ts';
import { visitorOf, visitors } from './visitors.ts';

const slotNames = { fr: 'Coaching individuel', nl: 'Individuele coaching', en: 'Coaching', de: 'Einzelcoaching' };

/** Stores the slots of individual coaching and who asks for one. */
export const fillCoaching = (site: SiteRoom, company: Organisation): void => {
  const { employees, today } = company;
  const { Audience, Kind, Language, State, Topics } = finishedLists['Lists/Sessions'].choices;
  const contacts = contactsOf(company);
  const organiser = visitorOf('editor').login;
  const known = new Set([
    ...visitors.map(({ login }) => login),
    ...[...contacts.values()].map(({ person }) => person.login)
  ]);
  const others = shuffled(
    employees.filter(({ person }) => !known.has(person.login)),
    diceFor('coaching')
  );
  const loginOf = (by: PlannedCoaching['asks'][number]['by']): string =>
    by === 'col1' || by === 'col2' ? (others[by === 'col1' ? 0 : 1] as Employee).person.login : visitorOf(by).login;
  const offered = morningOf(plusDays(today, -8));

  const slotIn = ({ inDays, from = '', host }: PlannedCoaching): number | null => {
    if (inDays === undefined) return null;
    const starts = instantOf(workdayOf(plusDays(today, inDays)), from);
    const row: StoredRow = {
      ...named(slotNames),
      Kind: Kind.Coaching,
      StartsOn: isoSeconds(starts),
      EndsOn: isoSeconds(starts + 45 * 60_000),
      Place: '',
      Capacity: 1,
      Audience: [Audience.Everyone],
      Topics: (host === 'expert' ? ['Power BI', 'Security'] : ['Teams', 'Copilot', 'Planner']).map((topic) =>
        word(Topics, topic)
      ),
      Language: Language.FR,
      Host: site.userId(contacts.get(host)?.person.login ?? organiser),
      State: State.Planned
    };
    return site.insert('Lists/Sessions', [row], organiser, offered)[0] ?? null;
  };

  const slots = plannedCoaching.map(slotIn);
  const asks = plannedCoaching
    .flatMap((planned, slot) => planned.asks.map((ask, place) => ({ ...ask, planned, slot, place })))
    .sort((one, other) => other.daysAgo - one.daysAgo);
  for (const { by, subject, topics, language, wish = '', daysAgo, planned, slot, place } of asks) {
    const login = loginOf(by);
    const row: StoredRow = {
      Title: subject,
      SessionId: slots[slot] ?? null,
      PersonUser: site.userId(login),
      Topics: topics,
      Language: language,
      Wish: wish,
      Tell: site.userId(contacts.get(planned.host)?.person.login ?? organiser)
    };
    const [id = 0] = site.insert('Lists/CoachingRequests', [row], login, morningOf(plusDays(today, -daysAgo)));
    const taken = slots[slot];
    if (planned.taken === true && place === 0 && typeof taken === 'number')
      site.rewrite('Lists/Sessions', taken, { TakenRow: id }, organiser, morningOf(plusDays(today, 1 - daysAgo)));
  }
};
