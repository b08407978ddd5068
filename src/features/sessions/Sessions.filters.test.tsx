import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { renderFeature } from '../../testing/renderFeature';
import { sessionDesk, type SessionsToHold, stoppedClock } from '../../testing/sessionDesk';
import Sessions from './Sessions';

const sessions: SessionsToHold['sessions'] = [
  { id: 1, title: 'Pivot tables', kind: 'Workshop', topics: ['Excel'], language: 'FR', audience: ['Everyone'] },
  { id: 2, title: 'Channels', kind: 'Workshop', topics: ['Teams'], language: 'NL', audience: ['Everyone'] },
  { id: 3, title: 'The hour', kind: 'Coach hour', topics: ['Excel'], language: 'NL', audience: ['Ambassador'] }
];

const drawn = async (address = '', toHold: SessionsToHold = { sessions }) => {
  window.history.replaceState(null, '', `/${address}`);
  const desk = sessionDesk(toHold);
  renderFeature(<Sessions />, desk.programme, desk.given);
  await screen.findByRole('heading', { level: 2 });
  return desk;
};

const titles = (): readonly (string | null)[] =>
  screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);

/** What a filter offers, and how many sessions each value would leave. */
const offered = async (facet: string): Promise<readonly (string | null)[]> => {
  const { findAllByRole } = within(await screen.findByRole('dialog', { name: facet }));
  return (await findAllByRole('listitem')).map(({ textContent }) => textContent);
};

beforeEach(() => {
  window.localStorage.clear();
  jest.useFakeTimers(stoppedClock());
});
afterEach(() => {
  jest.useRealTimers();
  window.history.replaceState(null, '', '/');
});

test('kinds are chips with counts; one filters, the address keeps it', async () => {
  await drawn();
  const kinds = await screen.findByRole('group', { name: 'Kind of session' });
  expect(
    within(kinds)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  ).toEqual(['All3', 'Coach hour1', 'Workshop2']);
  await userEvent.click(within(kinds).getByRole('button', { name: /Workshop/ }));
  expect(titles()).toEqual(['Pivot tables', 'Channels']);
  expect(window.location.search).toContain('sessions-kind=Workshop');
  await userEvent.click(within(kinds).getByRole('button', { name: /All/ }));
  expect(titles()).toHaveLength(3);
});

test('topics and languages are those of what comes, with what each would leave; two narrow together, the address keeps both', async () => {
  await drawn();
  await userEvent.click(await screen.findByRole('button', { name: 'Topic' }));
  expect(await offered('Topic')).toEqual(['Excel2', 'Teams1']);
  await userEvent.click(screen.getByRole('checkbox', { name: /Excel/ }));
  expect(titles()).toEqual(['Pivot tables', 'The hour']);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('2 sessions');
  await userEvent.click(screen.getByRole('button', { name: '2 sessions' }));
  await userEvent.click(screen.getByRole('button', { name: 'Language' }));
  expect(await offered('Language')).toEqual(['French1', 'Dutch1']);
  await userEvent.click(screen.getByRole('checkbox', { name: /French/ }));
  expect(titles()).toEqual(['Pivot tables']);
  expect(window.location.search).toMatch(/sessions-topic=Excel&sessions-language=FR/);
  expect(
    within(screen.getByRole('group', { name: 'Kind of session' })).getByRole('button', { name: /^All/ })
  ).toHaveTextContent('All1');
});

test('places are rooms as they are written, and Teams where there is a meeting or no room', async () => {
  const sessions: SessionsToHold['sessions'] = [
    { id: 1, title: 'Pivot tables', kind: 'Workshop', place: ' Namur, Meuse ' },
    {
      id: 2,
      title: 'Channels',
      kind: 'Workshop',
      place: 'Namur, Meuse',
      meetingUrl: 'https://teams.microsoft.com/l/1'
    },
    { id: 3, title: 'The hour', kind: 'Coach hour' }
  ];
  await drawn('', { sessions });
  await userEvent.click(await screen.findByRole('button', { name: 'Place' }));
  expect(await offered('Place')).toEqual(['Namur, Meuse2', 'Teams2']);
  await userEvent.click(screen.getByRole('checkbox', { name: /Teams/ }));
  expect(titles()).toEqual(['Channels', 'The hour']);
  expect(window.location.search).toBe('?sessions-place=Teams');
});

test('in a narrow column kinds stand in the panel too; two that were chosen there are on', async () => {
  await drawn('?sessions-kind=Workshop&sessions-kind=Coach%20hour');
  await userEvent.click(await screen.findByRole('button', { name: /^Filters/ }));
  const panel = within(await screen.findByRole('dialog', { name: 'Filters' }));
  const of = async (name: RegExp) => panel.findByRole('checkbox', { name });
  expect(await of(/Workshop/)).toBeChecked();
  expect(await of(/Coach hour/)).toBeChecked();
  await userEvent.click(await of(/Workshop/));
  await userEvent.click(panel.getByRole('button', { name: '1 session' }));
  expect(titles()).toEqual(['The hour']);
  expect(window.location.search).toBe('?sessions-kind=Coach+hour');
});

test('a filter that is set is taken away where it stands, and the kind that was chosen stays', async () => {
  await drawn('?sessions-kind=Workshop&sessions-topic=Teams');
  expect(titles()).toEqual(['Channels']);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove the filter Topic: Teams' }));
  expect(titles()).toEqual(['Pivot tables', 'Channels']);
  expect(window.location.search).toBe('?sessions-kind=Workshop');
});

test('what is for somebody else can be left out, where something is', async () => {
  await drawn();
  await userEvent.click(await screen.findByRole('button', { name: 'For me' }));
  expect(titles()).toEqual(['Pivot tables', 'Channels']);
  expect(window.location.search).toBe('?sessions-audience=mine');
  await userEvent.click(screen.getByRole('button', { name: 'For me' }));
  expect(titles()).toHaveLength(3);
});

test('whoever everything is for is not asked whether it is', async () => {
  await drawn('', { sessions, as: 'ambassador' });
  expect(await screen.findByRole('button', { name: 'Topic' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'For me' })).toBeNull();
});

test('filters that leave nothing say so; cleared, the first session has the focus', async () => {
  await drawn('?sessions-kind=Pilot&sessions-topic=Excel');
  expect(await screen.findByText('No session matches these filters.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(titles()).toHaveLength(3);
  expect(window.location.search).toBe('');
  expect(screen.getByRole('listitem', { name: 'Pivot tables' })).toHaveFocus();
});
