import type { ProgrammeError } from '../domain/port/programme';
import { findAmbassadors, nearest } from '../domain/finder/finder';
import { circleTree } from '../domain/circles/circles';
import type { Ambassador } from '../lists';
import { ambassadors } from '../lists/reading/ambassadors';
import { memoryProgramme, type MemoryProgramme } from './memoryProgramme';
import { anAmbassador, aPerson, aProfile, aSmallOrganisation } from './people';

const names = ['Ann', 'Bob', 'Chloé', 'Dirk', 'Eva', 'Fien', 'Guy', 'Hugo', 'Ines', 'Jan', 'Kim', 'Léa'];

/** What comes of a row before the row itself: the columns that nobody is chosen by say what must not be seen. */
const lean = (row: Ambassador): Ambassador => {
  const login = `#${row.person?.id}`;
  return {
    ...row,
    person: aPerson('', { id: row.person?.id ?? 0, login, name: login }),
    primaryRole: 'NOT READ',
    since: '1999-01-01',
    topics: []
  };
};

/** A long list of which only the last row has come as it is; the whole is held back. */
export const longList = () => {
  const { circles, offices, brussels, ghent } = aSmallOrganisation();
  const people = names.map((name, at) =>
    anAmbassador(`${name} Peeters`, {
      id: at + 1,
      person: aPerson(`${name} Peeters`, { id: at + 1, login: `i:0#.f|membership|${at}@contoso.example` }),
      primaryCircle: at % 3 === 0 ? ghent.id : brussels.id,
      primaryRole: `Role of ${name}`,
      languages: ['FR'],
      ...(at === 1 ? { status: 'Away' as const, awayUntil: '2026-12-02' } : {})
    })
  );
  const profile = aProfile({ department: 'Sales Brussels', office: 'Bruxelles', languages: ['fr'] });
  const programme = memoryProgramme({ circles, offices, ambassadors: people, profile });
  const done = jest.fn<void, []>();
  const wholeFrom = 12;
  const rows = async () => people.map((each) => (each.id < wholeFrom ? lean(each) : each));
  const these = jest.fn(async (ids: readonly number[]) => people.filter(({ id }) => ids.includes(id)));
  programme.lead(ambassadors, { rows, these, wholeFrom, done });
  const near = nearest(
    findAmbassadors(
      { seeker: { circle: brussels.id, languages: ['FR'], office: offices[0]?.id ?? 0 }, day: '2026-11-24' },
      { ambassadors: people, circles: circleTree(circles), offices }
    ),
    profile.login
  );
  return { programme, people, these, done, near, hero: near?.hero.ambassador.title ?? '' };
};

/** The list's own answer, held back: only what was asked of single rows comes. */
export const withoutWhole = (programme: MemoryProgramme): ((failure?: ProgrammeError) => void) => {
  let end: (failure?: ProgrammeError) => void = () => undefined;
  const held = new Promise<void>(
    (resolve, reject) => (end = (failure) => (failure === undefined ? resolve() : reject(failure)))
  );
  const { inStages } = programme;
  Object.assign(programme, {
    inStages: (...asked: Parameters<typeof inStages>) => {
      const all = inStages(...asked);
      const whole = held.then(() => all);
      // Whoever asks for what leads leaves the whole to others.
      whole.catch(() => undefined);
      return Object.assign(whole, { leading: all.leading });
    }
  });
  return (failure) => end(failure);
};
