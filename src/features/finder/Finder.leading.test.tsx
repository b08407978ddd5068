import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import { longList, withoutWhole } from '../../testing/longList';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

const searchBox = () => screen.queryByRole('searchbox');
const heroName = (name: string) => screen.findByRole('heading', { level: 3, name });

test('of a long list your ambassador stands before the list has come, whole, and is the same one afterwards', async () => {
  const { programme, these, done, hero, near } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Finder />, programme);
  const drawn = await heroName(hero);
  expect(near?.hero.ambassador.id).toBeLessThan(12);
  expect(screen.getByText(near?.hero.ambassador.primaryRole ?? '?', { exact: false })).toBeInTheDocument();
  expect(document.body.textContent).not.toContain('NOT READ');
  expect(searchBox()).toBeNull();
  await waitFor(() => expect(done).toHaveBeenCalled());
  // The rows of those few, and of nobody else.
  const drawnIds = [near?.hero, ...(near?.alsoNear ?? [])].map((found) => found?.ambassador.id ?? 0);
  expect(these.mock.calls.flat(2).sort()).toEqual(drawnIds.filter((id) => id < 12).sort());
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
