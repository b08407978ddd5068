import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import {
  comingSession,
  onlyTheDate,
  organiserDesk,
  type OrganisedToHold,
  type OrganiserDesk,
  registered,
  sessionPeople
} from '../../testing/organiserDesk';
import { renderFeature } from '../../testing/renderFeature';
import { attendanceRow } from '../../testing/sessionRows';
import Sessions from './Sessions';

const hour = comingSession(1, {
  startsOn: '2026-11-24T08:00:00Z',
  endsOn: '2026-11-24T12:00:00Z',
  state: 'Closed',
  inRows: '1, 2, 3'
});
const three = [registered(1, 1, 11), registered(2, 1, 12), registered(3, 1, 13)];

const draw = (toHold: Partial<OrganisedToHold> = {}, mishap?: 'busy'): OrganiserDesk => {
  window.history.replaceState(null, '', '/?sessions-view=one&sessions-session=1');
  const desk = organiserDesk({ sessions: [hour], registrations: three, ...toHold });
  if (mishap !== undefined) desk.curation.mishaps.push(mishap);
  renderFeature(<Sessions />, desk.programme, desk.given);
  return desk;
};

const statesOf = (desk: OrganiserDesk): object =>
  Object.fromEntries(desk.attendance().map(({ rowKey, state }) => [rowKey, state]));

const part = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Attendance' });

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
  jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), doNotFake: [...onlyTheDate] });
});
afterEach(() => jest.useRealTimers());

test('whoever handles attendance finds those with a place, and each tick is saved at once', async () => {
  const desk = draw();
  expect(await screen.findByText('0 of 3 attended')).toBeVisible();
  expect(statesOf(desk)).toEqual({ '1-11': 'Expected', '1-12': 'Expected', '1-13': 'Expected' });
  await userEvent.click(within(await part()).getAllByRole('checkbox')[0]!);
  expect(await screen.findByText('1 of 3 attended')).toBeVisible();
  expect(statesOf(desk)).toMatchObject({ '1-11': 'Attended' });
  await userEvent.click(within(await part()).getAllByRole('checkbox')[0]!);
  expect(await screen.findByText('0 of 3 attended')).toBeVisible();
});

test('ticks show at once and are saved in their order, however fast they are pressed', async () => {
  const desk = draw();
  expect(await screen.findByText('0 of 3 attended')).toBeVisible();
  const boxes = within(await part()).getAllByRole('checkbox');
  for (const at of [0, 1, 2, 0]) fireEvent.click(boxes[at]!);
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([false, true, true]);
  expect(screen.getByText('2 of 3 attended')).toBeVisible();
  // Nothing that shows is lost by leaving: the browser asks first.
  const leaves = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leaves()).toBe(true);
  await waitFor(() => expect(leaves()).toBe(false));
  await waitFor(() => expect(statesOf(desk)).toEqual({ '1-11': 'Expected', '1-12': 'Attended', '1-13': 'Attended' }));
  expect(await screen.findByText('2 of 3 attended')).toBeVisible();
});

test('a copy that broke off goes on, and nobody stands there twice', async () => {
  const there = attendanceRow(1, 1, { rowKey: '1-12', person: sessionPeople[12], state: 'Attended' });
  const desk = draw({ attendance: [there] });
  expect(await screen.findByText('1 of 3 attended')).toBeVisible();
  expect(desk.attendance()).toHaveLength(3);
});

test('what the site refused is asked for again', async () => {
  const desk = draw({}, 'busy');
  expect(await screen.findByText(/^Not everything was saved/)).toBeVisible();
  await userEvent.click(within(await part()).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('0 of 3 attended')).toBeVisible();
  expect(desk.attendance()).toHaveLength(3);
});

test('an absence is excused, and no longer', async () => {
  const desk = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Excuse the absence: Bob Maes' }));
  expect(await screen.findByText('1 excused')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: /^No longer excused/ }));
  expect(await screen.findByText('0 of 3 attended')).toBeVisible();
  expect(Object.values(statesOf(desk))).toEqual(['Expected', 'Expected', 'Expected']);
});

test('all who are expected are ticked with one press, the excused are not', async () => {
  const excused = attendanceRow(1, 1, { rowKey: '1-12', person: sessionPeople[12], state: 'Excused' });
  const desk = draw({ attendance: [excused] });
  await userEvent.click(await screen.findByRole('button', { name: 'Tick all' }));
  expect(await screen.findByText('2 of 3 attended')).toBeVisible();
  expect(statesOf(desk)).toEqual({ '1-12': 'Excused', '1-11': 'Attended', '1-13': 'Attended' });
});

test('who stayed away is marked, one by one or all who are left, and no longer', async () => {
  const desk = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Mark as absent: Bob Maes' }));
  expect(await screen.findByText('1 absent')).toBeVisible();
  expect(statesOf(desk)).toMatchObject({ '1-12': 'Absent' });
  await userEvent.click(await screen.findByRole('button', { name: 'No longer absent: Bob Maes' }));
  expect(await screen.findByRole('button', { name: 'Mark as absent: Bob Maes' })).toBeVisible();
  await userEvent.click(within(await part()).getAllByRole('checkbox')[0]!);
  expect(await screen.findByText('1 of 3 attended')).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: 'Mark the others as absent' }));
  expect(await screen.findByText('2 absent')).toBeVisible();
  expect(statesOf(desk)).toEqual({ '1-11': 'Attended', '1-12': 'Absent', '1-13': 'Absent' });
});

test('planned again and closed anew, what was ticked of the earlier plan stands there no more', async () => {
  const earlier = [
    attendanceRow(1, 1, { rowKey: '1-11', person: sessionPeople[11], state: 'Attended' }),
    attendanceRow(2, 1, { rowKey: '1-12', person: sessionPeople[12], state: 'Excused' }),
    attendanceRow(3, 1, { rowKey: '1-14', person: sessionPeople[14], state: 'Absent' })
  ];
  const moved = { ...hour, startsOn: '2026-11-26T08:00:00Z', endsOn: '2026-11-26T12:00:00Z' };
  const desk = draw({ sessions: [moved], attendance: earlier });
  expect(await screen.findByText('1 excused')).toBeVisible();
  expect(statesOf(desk)).toEqual({ '1-11': 'Expected', '1-12': 'Excused', '1-13': 'Expected' });
  expect(within(await part()).queryByRole('checkbox')).toBeNull();
  expect(screen.getByText(/^Attendance is ticked from a quarter of an hour/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tick all' })).toBeNull();
});

test('somebody who came without a place is looked for and added', async () => {
  const desk = draw();
  await userEvent.click(await screen.findByRole('button', { name: 'Add somebody' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Who came without registering?' }), 'Dirk');
  await userEvent.click(await screen.findByRole('button', { name: 'Add Dirk Claes' }));
  expect(await screen.findByText('1 not registered')).toBeVisible();
  expect(statesOf(desk)).toMatchObject({ '1-14': 'Added' });
});

test('whoever handles nothing closes all the same and reads who ticks; no name of the list is asked for', async () => {
  const desk = draw({ noHandler: true });
  expect(await screen.findByText(/^Attendance is ticked by the people who handle the programme/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Attendance' })).toBeNull();
  expect(screen.getByRole('button', { name: 'The session took place' })).toBeVisible();
  expect(desk.programme.asked.filter((each) => each.startsWith('attendance'))).toEqual([]);
});

test('a session that is over is found under last week, and said to have taken place', async () => {
  window.history.replaceState(null, '', '/');
  const over = { ...hour, startsOn: '2026-11-20T08:00:00Z', endsOn: '2026-11-20T12:00:00Z' };
  const desk = organiserDesk({ sessions: [over], registrations: three });
  renderFeature(<Sessions />, desk.programme, desk.given);
  const past = await screen.findByRole('region', { name: 'Last week' });
  await userEvent.click(within(past).getByRole('button', { name: 'Manage: Session 1' }));
  await userEvent.click(await screen.findByRole('button', { name: 'The session took place' }));
  expect(await screen.findAllByText('This session took place.')).not.toHaveLength(0);
  expect(desk.session(1).state).toBe('Held');
});
