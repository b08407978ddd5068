import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { renderFeature } from '../../testing/renderFeature';
import { signedSession } from '../../testing/sessionRows';
import { type SessionDesk, sessionDesk, type SessionsToHold, stoppedClock } from '../../testing/sessionDesk';
import Sessions from './Sessions';

const hour = { id: 1, title: 'Copilot in Excel', capacity: 1 } as const;
/** Ann has the place, the reader waits. */
const waits: SessionsToHold = {
  sessions: [hour, { id: 2, title: 'Teams', capacity: 1 }],
  registered: [
    [11, 1],
    [7, 1]
  ]
};

const drawn = async (toHold: SessionsToHold): Promise<SessionDesk> => {
  const desk = sessionDesk(toHold);
  renderFeature(<Sessions />, desk.programme, desk.given);
  await screen.findAllByRole('button', { name: /^(Withdraw|Register|Waiting list)/ });
  // What sees to it comes after the agenda.
  await import(/* webpackChunkName: 'sessions-more' */ './WhileWaiting');
  await act(async () => new Promise((resolve) => window.setTimeout(resolve, 50)));
  return desk;
};

/** The reader comes back to the tab. */
const looksAgain = (): void => act(() => void document.dispatchEvent(new Event('visibilitychange')));
const after = (seconds: number): void => void jest.setSystemTime(Date.now() + seconds * 1000);
const row = (): HTMLElement => screen.getByRole('listitem', { name: hour.title });
const readOf = ({ programme }: SessionDesk): readonly string[] =>
  programme.asked.filter((asked) => /^(registrations|sessions).*"oneOf"/.test(asked));

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  jest.useFakeTimers(stoppedClock());
});
afterEach(() => jest.useRealTimers());

test('whoever waits has the place that somebody leaves without a reload, and is told', async () => {
  const desk = await drawn(waits);
  expect(within(row()).getByText('Full · waiting list, you are no. 1')).toBeVisible();
  await act(() => desk.withdraws(11, 1));
  looksAgain();
  expect(await within(row()).findByText('Your place is reserved')).toBeVisible();
  expect(within(row()).getByRole('status')).toHaveTextContent('A place has come free: it is yours.');
  expect(screen.getByRole('article', { name: hour.title })).toBeVisible();
});

test('a place that the organiser gave after closing is read as well', async () => {
  const closed = { ...hour, state: 'Closed', inRows: '0', audience: ['Everyone'] } as const;
  const desk = await drawn({ ...waits, sessions: [closed as never] });
  expect(within(row()).getByText('Full · waiting list, you are no. 2')).toBeVisible();
  const mine = desk.seats.room.registrations.rows().find(({ author }) => author === 7);
  desk.programme.hold({
    sessions: [signedSession(1, { ...(closed as object), inRows: String(mine?.id), version: 2 })]
  });
  looksAgain();
  expect(await within(row()).findByText('Your place is reserved')).toBeVisible();
});

test('it asks for what is waited for alone, and once a minute however often it is looked at', async () => {
  const desk = await drawn(waits);
  const before = readOf(desk).length;
  looksAgain();
  await waitFor(() => expect(readOf(desk)).toHaveLength(before + 2));
  expect(readOf(desk).slice(before)).toEqual([
    expect.stringMatching(/^registrations.*"oneOf":\[1\]/),
    expect.stringMatching(/^sessions.*"oneOf":\[1\]/)
  ]);
  after(30);
  looksAgain();
  looksAgain();
  await act(async () => Promise.resolve());
  expect(readOf(desk)).toHaveLength(before + 2);
  after(30);
  looksAgain();
  await waitFor(() => expect(readOf(desk)).toHaveLength(before + 4));
});

test('nobody who waits for nothing asks anything', async () => {
  const desk = await drawn({ ...waits, registered: [[7, 1]] });
  const before = desk.programme.asked.length;
  looksAgain();
  after(120);
  looksAgain();
  await act(async () => Promise.resolve());
  expect(desk.programme.asked).toHaveLength(before);
});
