import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { sessions as sessionList } from '../../lists/reading/sessions';
import { memoryKeeper } from '../../testing/memoryKeeper';
import { aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import { type SessionDesk, sessionDesk, stoppedClock } from '../../testing/sessionDesk';
import Catalogue from './Catalogue';
import type { CatalogueSettings } from './settings';

const training = aTraining('Pivot tables', { audience: ['Everyone'], moduleKey: 'pivot', topics: ['Excel'] });
const sessionsPage = '/sites/intranet/SitePages/Sessions.aspx';

const drawn = async (settings: CatalogueSettings, prepare: (desk: SessionDesk) => void = () => undefined) => {
  window.history.replaceState(null, '', '/?catalogue-training=pivot');
  const desk = sessionDesk({
    sessions: [
      { id: 3, title: 'Excel, in practice', topics: ['Excel'], place: 'Namur' },
      { id: 4, title: 'Teams, tidied up', topics: ['Teams'] }
    ],
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

test('an open training names the next session about it, when and where, and leads to its place', async () => {
  await drawn({ sessionsPage });
  expect(await screen.findByRole('heading', { level: 3, name: 'Next session on this topic' })).toBeVisible();
  expect(screen.getByText('Excel, in practice')).toBeVisible();
  expect(screen.getByText(/December 8, 12:00 PM|8 December, 12:00/)).toBeVisible();
  expect(screen.queryByText('Teams, tidied up')).toBeNull();
  const link = screen.getByRole('link', { name: 'Register – Excel, in practice' });
  expect(link).toHaveAttribute('href', expect.stringMatching(/\/SitePages\/Sessions\.aspx\?sessions-session=3$/));
});

test('without a page of sessions it is named, and leads nowhere', async () => {
  await drawn({});
  expect(await screen.findByText('Excel, in practice')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Register/ })).toBeNull();
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
