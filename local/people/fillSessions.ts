import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { isoSeconds, momentOf } from '../site/zone.ts';
import { finishedLists } from './data/finishedLists.ts';
import { plannedSessions } from './data/sessions.ts';
import type { PlannedSession } from './data/sessions.ts';
import { mondayOf, morningOf, plusDays } from './days.ts';
import { diceFor, shuffled } from './dice.ts';
import { contactsOf } from './fillContacts.ts';
import type { Day, Employee, Organisation } from './model.ts';
import { named, word } from './rows.ts';
import { visitorOf, visitors } from './visitors.ts';

const hours = (many: number): number => many * 3_600_000;
const days = (many: number): number => hours(24 * many);

/** A moment by the clock on the wall in Belgium. */
export const instantOf = (day: Day, time: string): number =>
  momentOf(Date.parse(`${day}T${time}:00Z`), 'Europe/Brussels');

/** Registrations of sessions that lie longer back were erased, as is promised to whoever registers. */
const keptDays = 60;

interface Registered {
  readonly who: Employee;
  readonly at: number;
  readonly edited: boolean;
  readonly withdrawn: boolean;
}

interface Dated {
  readonly session: PlannedSession;
  readonly starts: number;
  readonly ends: number;
  /** When it was made. */
  readonly made: number;
  readonly state: 'Planned' | 'Closed' | 'Held' | 'Cancelled';
  readonly registered: readonly Registered[];
}

/** Whoever may take part, each session in an order of its own. */
const castOf = ({ employees, ambassadors }: Organisation) => {
  const known = new Set(visitors.map(({ login }) => login));
  const unknown = ({ person }: Employee): boolean => !known.has(person.login);
  const serving = ambassadors.filter(({ status }) => status === 'Active').map(({ employee }) => employee);
  const started = employees.filter(({ joinedOn }) => joinedOn !== undefined).slice(0, 25);
  // A few colleagues come to everything: health compares accounts at once while they are few.
  const regulars = [...shuffled(employees.filter(unknown), diceFor('regulars')).slice(0, 15), ...serving];
  return ({
    kind,
    audience = kind === 'Coach hour' ? 'Ambassador' : 'Everyone'
  }: PlannedSession): readonly Employee[] => {
    const some = audience === 'Starter' ? started : audience === 'Ambassador' ? serving : regulars;
    return [...new Set(some)].filter(unknown);
  };
};

const plan = (company: Organisation, cast: ReturnType<typeof castOf>, session: PlannedSession): Dated => {
  const { week, day, from, to, days: longer = 0 } = session;
  const on = plusDays(mondayOf(company.today), 7 * week + day - 1);
  const now = morningOf(company.today).getTime();
  const starts = instantOf(on, from);
  const ends = instantOf(plusDays(on, longer), to);
  const made = Math.min(starts - days(42), now - days(9)) + hours(day);
  const dice = diceFor(`session ${session.names.fr} ${week}`);
  const others = shuffled(cast(session), dice);
  const guests = Object.entries(session.visitors ?? {}) as [keyof NonNullable<PlannedSession['visitors']>, number][];
  for (const [key, place] of guests.sort(([, one], [, other]) => one - other)) {
    const guest = company.employees.find(({ person }) => person.login === visitorOf(key).login);
    if (guest !== undefined) others.splice(place, 0, guest);
  }
  const until = Math.min(starts - days(session.closesBefore ?? 1), now - hours(1));
  const asked = others.slice(0, session.asked);
  const moments = asked.map(() => made + hours(1) + dice.next() * (until - made - hours(1))).sort((a, b) => a - b);
  const isOver = ends < now;
  const state =
    session.state === 'Cancelled' ? 'Cancelled' : isOver ? 'Held' : session.state === 'Closed' ? 'Closed' : 'Planned';
  return {
    session,
    starts,
    ends,
    made,
    state,
    registered: asked.map((who, at) => ({
      who,
      at: moments[at] ?? until,
      edited: session.edited === true && at === 1,
      withdrawn: session.withdrawn === true && at === 7
    }))
  };
};

const link = (week: number): StoredRow['MeetingUrl'] => {
  const address = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_lecercle${week + 100}%40thread.v2/0`;
  return { Url: address, Description: address };
};

/** Stores the sessions, who registered and who came, each row by its author at its moment. */
export const fillSessions = (site: SiteRoom, company: Organisation): void => {
  const words = finishedLists['Lists/Sessions'].choices;
  const organiser = visitorOf('editor').login;
  const now = morningOf(company.today).getTime();
  const contacts = contactsOf(company);
  const cast = castOf(company);
  const dated = plannedSessions
    .map((session) => plan(company, cast, session))
    .sort((one, other) => one.made - other.made);

  const rowOf = ({ session, starts, ends }: Dated): StoredRow => ({
    ...named(session.names),
    Kind: words.Kind[session.kind],
    // What was moved was to be a week earlier.
    StartsOn: isoSeconds(session.state === 'Moved' ? starts - days(7) : starts),
    EndsOn: isoSeconds(session.state === 'Moved' ? ends - days(7) : ends),
    Place: session.place ?? '',
    MeetingUrl: session.online === true ? link(session.week) : null,
    Capacity: session.capacity ?? null,
    Audience: [words.Audience[session.audience ?? (session.kind === 'Coach hour' ? 'Ambassador' : 'Everyone')]],
    Topics: session.topics.map((topic) => word(words.Topics, topic)),
    Language: words.Language[session.language],
    Host: site.userId(contacts.get(session.host)?.person.login ?? organiser),
    RegistrationFrom:
      session.opensIn === undefined ? null : isoSeconds(instantOf(plusDays(company.today, session.opensIn), '09:00')),
    RegistrationUntil: session.closesBefore === undefined ? null : isoSeconds(starts - days(session.closesBefore)),
    State: words.State.Planned,
    QuestionId: session.voted === undefined ? null : (site.rowCalled('Lists/Questions', session.voted) ?? null)
  });

  const sessions = dated.map(
    (each) => site.insert('Lists/Sessions', [rowOf(each)], organiser, new Date(each.made))[0] ?? 0
  );
  const taken = new Map<number, number[]>();
  const gone: number[] = [];
  const registrations = dated
    .flatMap(({ registered }, at) => registered.map((each) => ({ ...each, session: at })))
    .sort((one, other) => one.at - other.at);
  for (const { who, at, session, edited, withdrawn } of registrations) {
    const person = site.userId(who.person.login);
    const cells = { SessionId: sessions[session] ?? 0, PersonUser: person };
    const [id = 0] = site.insert('Lists/Registrations', [cells], who.person.login, new Date(at));
    if (edited) site.rewrite('Lists/Registrations', id, cells, who.person.login, new Date(at + hours(1)));
    if (withdrawn || (dated[session]?.starts ?? 0) < now - days(keptDays)) gone.push(id);
    if (!withdrawn && !edited) taken.set(session, [...(taken.get(session) ?? []), id]);
  }

  dated.forEach(({ session, starts, ends, state, registered }, at) => {
    const id = sessions[at] ?? 0;
    const change = (cells: StoredRow, moment: number): void =>
      site.rewrite('Lists/Sessions', id, cells, organiser, new Date(Math.min(moment, now - hours(1))));
    const inRows = (taken.get(at) ?? []).slice(0, session.capacity);
    if (session.state === 'Moved') change({ StartsOn: isoSeconds(starts), EndsOn: isoSeconds(ends) }, now - days(2));
    if (state === 'Cancelled') change({ State: words.State.Cancelled, Summary: session.summary ?? '' }, now - days(1));
    if (state === 'Planned' || state === 'Cancelled') return;
    change({ State: words.State.Closed }, starts - hours(20));
    change({ InRows: inRows.join(', ') || '0' }, starts - hours(20));
    if (state === 'Held') {
      change({ State: words.State.Held, Summary: session.summary ?? '' }, ends + hours(2));
      const dice = diceFor(`attendance ${session.names.fr} ${session.week}`);
      const came = registered.filter(({ edited, withdrawn }) => !edited && !withdrawn);
      const rows = came.slice(0, session.capacity).map(({ who }): StoredRow => {
        const person = site.userId(who.person.login);
        const state = dice.weighted(['Attended', 'Excused', 'Absent'], (word) => (word === 'Attended' ? 8 : 1));
        return { SessionId: id, Person: person, State: state, RowKey: `${id}-${person}` };
      });
      const added = came.at(session.capacity ?? came.length);
      if (added !== undefined) {
        const person = site.userId(added.who.person.login);
        rows.push({ SessionId: id, Person: person, State: 'Added', RowKey: `${id}-${person}` });
      }
      site.insert('Lists/Attendance', rows, organiser, new Date(Math.min(ends + hours(1), now - hours(1))));
    }
  });
  for (const id of gone) site.erase('Lists/Registrations', id, organiser, new Date(now - hours(1)));
};
