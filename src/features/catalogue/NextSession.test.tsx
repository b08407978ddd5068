import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { sessions as sessionList } from '../../lists/reading/sessions';
import type { SignedSession } from '../../domain/sessions/model';
import { registrationList } from '../../shell/sessionReads';
import { memoryKeeper } from '../../testing/memoryKeeper';
import { aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import { type SessionDesk, sessionDesk, type SessionsToHold, stoppedClock } from '../../testing/sessionDesk';
import Catalogue from './Catalogue';
import type { CatalogueSettings } from './settings';

const training = aTraining('Pivot tables', { audience: ['Everyone'], moduleKey: 'pivot', topics: ['Excel'] });
const sessionsPage = '/sites/intranet/SitePages/Sessions.aspx';

const drawn = async (
  settings: CatalogueSettings,
  prepare: (desk: SessionDesk) => void = () => undefined,
  { registered = [], ...values }: Partial<SignedSession> & Pick<SessionsToHold, 'registered'> = {}
) => {
  window.history.replaceState(null, '', '/?catalogue-training=pivot');
  const desk = sessionDesk({
    sessions: [
      { id: 3, title: 'Excel, in practice', topics: ['Excel'], place: 'Namur', audience: ['Everyone'], ...values },
      { id: 4, title: 'Teams, tidied up', topics: ['Teams'] }
    ],
    registered,
    held: { trainings: [training] }
  });
  prepare(desk);
  renderFeature(<Catalogue {...settings} />, desk.programme, { ...desk.given, progress: memoryKeeper() });
  await screen.findByRole('article', { name: 'Pivot tables' });
  await waitFor(() => expect(desk.programme.asked).toContainEqual(expect.stringMatching(/^sessions/)));
  return desk;
};

beforeEach(() => jest.useFakeTimers(stoppedClock()));
afterEach(() => {
  jest.useRealTimers();
  window.history.replaceState(null, '', '/');
});

test('an open training names the next session about it, when and where, and leads to it', async () => {
  await drawn({ sessionsPage });
  expect(await screen.findByRole('heading', { level: 3, name: 'Next session on this topic' })).toBeVisible();
  expect(screen.getByText('Excel, in practice')).toBeVisible();
  expect(screen.getByText(/December 8, 12:00 PM|8 December, 12:00/)).toBeVisible();
  expect(screen.queryByText('Teams, tidied up')).toBeNull();
  const link = screen.getByRole('link', { name: 'Excel, in practice' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/\/SitePages\/Sessions\.aspx\?sessions-session=3$/));
});

test('without a page of sessions it is named, and leads nowhere', async () => {
  await drawn({});
  expect(await screen.findByText('Excel, in practice')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Excel, in practice' })).toBeNull();
});

const block = (): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: 'Next session on this topic' }).parentElement!;
const press = async (words: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name: `${words}: Excel, in practice` }));

test('registering and withdrawing are a press here too, in the words of the sessions', async () => {
  const { seats } = await drawn({ sessionsPage });
  await press('Register');
  expect(await within(block()).findByText('Your place is reserved')).toBeVisible();
  expect(within(block()).getByText('Your place is reserved, as things stand.')).toBeVisible();
  expect(seats.room.registrations.rows()).toHaveLength(1);
  await press('Withdraw');
  expect(await within(block()).findByText('Your registration is withdrawn.')).toBeVisible();
  expect(seats.room.registrations.rows()).toHaveLength(0);
});

test('where all places are taken one waits, and has the place that somebody leaves', async () => {
  const { withdraws } = await drawn({ sessionsPage }, undefined, { capacity: 1, registered: [[11, 3]] });
  await press('Waiting list');
  expect(await within(block()).findByText('Full · waiting list, you are no. 1')).toBeVisible();
  await act(() => withdraws(11, 3));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(await within(block()).findByText('A place has come free: it is yours.')).toBeVisible();
});

test('before the registrations came no place is told and nothing offered', async () => {
  const { programme } = await drawn({ sessionsPage }, (desk) => void desk.programme.delay('registrations'));
  expect(await within(block()).findByText('Reading the places')).toBeVisible();
  expect(within(block()).queryByRole('button')).toBeNull();
  expect(programme.asked.filter((asked) => asked.startsWith('registrations'))).toHaveLength(1);
});

test('where registrations cannot be read, Register leads to the session', async () => {
  await drawn({ sessionsPage }, ({ programme }) => programme.withoutList(registrationList));
  const link = await screen.findByRole('link', { name: 'Register – Excel, in practice' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/\?sessions-session=3$/));
});

test('a session for ambassadors offers a colleague nothing', async () => {
  await drawn({ sessionsPage }, undefined, { kind: 'Coach hour', audience: [] });
  expect(await within(block()).findByText('No limit on places')).toBeVisible();
  expect(within(block()).queryByRole('button')).toBeNull();
});

test('without a next session nothing of registrations is asked', async () => {
  const { programme } = await drawn({ sessionsPage }, (desk) => desk.programme.hold({ sessions: [] }));
  await screen.findByRole('heading', { level: 3, name: 'Who can help you' });
  expect(programme.asked.filter((asked) => asked.startsWith('registrations'))).toEqual([]);
});

test.each([
  ['no list of sessions', ({ programme }: SessionDesk) => programme.withoutList(sessionList)],
  ['no session about it', ({ programme }: SessionDesk) => programme.hold({ sessions: [] })]
])('%s: the block is absent', async (_why, prepare) => {
  await drawn({ sessionsPage }, prepare);
  await screen.findByRole('heading', { level: 2 });
  expect(screen.queryByText('Next session on this topic')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});
