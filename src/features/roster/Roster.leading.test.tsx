import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import { longList, withoutWhole } from '../../testing/longList';
import { renderFeature } from '../../testing/renderFeature';
import Roster from './Roster';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

const circleHeadings = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const names = () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

test('of a long list one’s own circle stands before the list has come, with all numbers, and stays as it is', async () => {
  const { programme, done } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Roster />, programme);
  expect(await screen.findByText(/^12 people, in 2 of/)).toBeInTheDocument();
  expect(circleHeadings()).toEqual(['Sales Brussels']);
  const early = names();
  expect(early).toHaveLength(6);
  const [circle] = screen.getAllByRole('region', { name: 'Sales Brussels' });
  expect(circle).toHaveTextContent('Since May 2022');
  expect(document.body.textContent).not.toMatch(/NOT READ|1999/);
  await waitFor(() => expect(done).toHaveBeenCalled());
  const [first] = within(circle as HTMLElement).getAllByRole('link');
  act(() => release());
  await waitFor(() => expect(circleHeadings().length).toBeGreaterThan(1));
  expect(names().slice(0, 6)).toEqual(early);
  expect(first).toBeInTheDocument();
});

test('whoever searches meanwhile waits, and finds everybody then', async () => {
  const { programme } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Roster />, programme);
  await userEvent.type(await screen.findByRole('searchbox'), 'Dirk');
  await waitFor(() => expect(names()).toEqual([]));
  expect(screen.queryByText('Nobody matches.', { exact: false })).toBeNull();
  act(() => release());
  await waitFor(() => expect(names()).toEqual(['Dirk Peeters']));
});

test('when the list fails then, the circle stays and a press asks again', async () => {
  const { programme } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Roster />, programme);
  await waitFor(() => expect(circleHeadings()).toEqual(['Sales Brussels']));
  act(() => release(new ProgrammeError({ kind: 'unexpected', what: 'ambassadors' })));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(circleHeadings()).toContain('Sales Brussels');
  expect(screen.getByRole('button', { name: /again/i })).toBeVisible();
});

test.each([
  ['an address that asks for a circle', '/?roster-circle=2', {}],
  ['the table', '/', { layout: 'table' as const }],
  ['another grouping', '/', { grouping: 'office' as const }]
])('%s waits for the whole list, and keeps nobody from reading it', async (_, address, settings) => {
  window.history.replaceState(null, '', address);
  const { programme, done } = longList();
  const release = withoutWhole(programme);
  renderFeature(<Roster {...settings} />, programme);
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(screen.queryByText(/^12 people, in/)).toBeNull();
  act(() => release());
  expect(await screen.findByText(/^12 people, in/)).toBeInTheDocument();
});
