import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import { findAmbassadors, nearest } from '../../domain/finder/finder';
import { circleTree } from '../../domain/circles/circles';
import type { Ambassador } from '../../lists';
import { ambassadors } from '../../lists/reading/ambassadors';
import { memoryProgramme, type MemoryProgramme } from '../../testing/memoryProgramme';
import { anAmbassador, aPerson, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

const names = ['Ann', 'Bob', 'Chloé', 'Dirk', 'Eva', 'Fien', 'Guy', 'Hugo', 'Ines', 'Jan', 'Kim', 'Léa'];

/** What comes of a row before the row itself. */
const lean = ({
  id,
  title,
  person,
  primaryCircle,
  otherCircles,
  languages,
  office,
  status,
  awayUntil,
  visible
}: Ambassador) =>
  anAmbassador(title, {
    id,
    person: aPerson('', { id: person?.id ?? 0, login: `#${person?.id}`, name: `#${person?.id}` }),
    primaryCircle,
    otherCircles,
    languages,
    office,
    status,
    awayUntil,
    visible,
    primaryRole: 'NOT READ',
    topics: []
  });

/** A long list of which only the last row has come as it is; the whole is held back. */
const longList = () => {
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
  const done = jest.fn();
  const wholeFrom = 12;
  const rows = Promise.resolve(people.map((each) => (each.id < wholeFrom ? lean(each) : each)));
  programme.lead(ambassadors, { rows, wholeFrom, done });
  const near = nearest(
    findAmbassadors(
      { seeker: { circle: brussels.id, languages: ['FR'], office: offices[0]?.id ?? 0 }, day: '2026-11-24' },
      { ambassadors: people, circles: circleTree(circles), offices }
    ),
    profile.login
  );
  return { programme, people, done, near, hero: near?.hero.ambassador.title ?? '' };
};

/** The list's own answer, held back: only what was asked of single rows comes. */
const withoutWhole = (programme: MemoryProgramme): ((failure?: ProgrammeError) => void) => {
  let end: (failure?: ProgrammeError) => void = () => undefined;
  const held = new Promise<void>(
    (resolve, reject) => (end = (failure) => (failure === undefined ? resolve() : reject(failure)))
  );
  const { inStages } = programme;
  Object.assign(programme, {
    inStages: (...asked: Parameters<typeof inStages>) => {
      const stages = inStages(...asked);
      const whole = held.then(() => stages.whole);
      // Whoever asks for what leads leaves the whole to others.
      whole.catch(() => undefined);
      return { ...stages, whole };
    }
  });
  return (failure) => end(failure);
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

const searchBox = () => screen.queryByRole('searchbox');
const heroName = (name: string) => screen.findByRole('heading', { level: 3, name });

test('of a long list your ambassador stands before the list has come, whole, and is the same one afterwards', async () => {
  const { programme, done, hero, near } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Finder />, programme);
  const drawn = await heroName(hero);
  expect(near?.hero.ambassador.id).toBeLessThan(12);
  expect(screen.getByText(near?.hero.ambassador.primaryRole ?? '?', { exact: false })).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('NOT READ');
  expect(searchBox()).toBeNull();
  await waitFor(() => expect(done).toHaveBeenCalled());
  // One question for the rows of those few, and no other question for people.
  expect(programme.asked.filter((each) => each.startsWith('ambassadors {'))).toHaveLength(0);
  expect(programme.asked.filter((each) => each.includes('"oneOf"'))).toHaveLength(1);
  act(() => release());
  await waitFor(() => expect(searchBox()).not.toBeNull());
  expect(await heroName(hero)).toBe(drawn);
});

test('whoever comes with a question waits for the list, and keeps nobody from reading it', async () => {
  window.history.replaceState(null, '', '/?finder-search=Eva');
  const { programme, done, hero } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Finder />, programme);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(screen.queryByText(hero)).toBeNull();
  act(() => release());
  expect(await heroName('Eva Peeters')).toBeInTheDocument();
});

test('when the list fails after your ambassador stands, that one stays, and a press asks again', async () => {
  const { programme, hero } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Finder />, programme);
  await heroName(hero);
  act(() => release(new ProgrammeError({ kind: 'unexpected', what: 'ambassadors' })));
  await userEvent.click(await screen.findByRole('button', { name: /again/i }));
  expect(screen.getByRole('alert')).toBeVisible();
  expect(await heroName(hero)).toBeInTheDocument();
});

test('where circles or the profile do not come, nobody is chosen ahead', async () => {
  const { programme, done, hero } = longList();
  programme.fail('circles', { kind: 'busy' });
  const release = withoutWhole(programme);
  renderFeature(<Finder />, programme);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(screen.queryByText(hero)).toBeNull();
  act(() => release());
  await waitFor(() => expect(searchBox()).not.toBeNull());
});
