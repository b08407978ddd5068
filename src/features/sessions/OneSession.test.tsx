import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import {
  comingSession,
  onlyTheDate,
  organiserDesk,
  type OrganisedToHold,
  type OrganiserDesk,
  registered
} from '../../testing/organiserDesk';
import { renderFeature } from '../../testing/renderFeature';
import Sessions from './Sessions';

const workshop = comingSession(1, { title: 'Pivot tables', kind: 'Workshop', capacity: 2 });
const three = [registered(1, 1, 11), registered(2, 1, 12), registered(3, 1, 13)];

const draw = (
  toHold: Partial<OrganisedToHold> = {},
  address = '/?sessions-view=one&sessions-session=1'
): OrganiserDesk => {
  window.history.replaceState(null, '', address);
  const desk = organiserDesk({ sessions: [workshop], registrations: three, ...toHold });
  renderFeature(<Sessions />, desk.programme, desk.given);
  return desk;
};

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

const linesOfList = async (): Promise<readonly string[]> => {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map(
      (row) =>
        `${within(row).getByRole('rowheader').textContent}: ${within(row).getAllByRole('cell')[0]?.firstChild?.textContent}`
    );
};

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
  jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), doNotFake: [...onlyTheDate] });
});
afterEach(() => jest.useRealTimers());

test('a colleague manages nothing, by no address either', async () => {
  draw({ curator: false });
  expect(await screen.findByRole('heading', { name: 'Pivot tables', level: 4 })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Manage/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Close registration' })).toBeNull();
});

test('an organiser opens a session, sees how it stands, and comes back to where it was opened', async () => {
  draw({}, '/');
  await press('Manage: Pivot tables');
  expect(await screen.findByRole('heading', { name: 'Pivot tables', level: 3 })).toBeVisible();
  expect(screen.getByRole('button', { name: 'All sessions' })).toHaveFocus();
  expect(screen.getByText('2 of 2')).toBeVisible();
  expect(screen.getByText('14 days')).toBeVisible();
  expect(screen.getByText(/^Closing fixes the list: 2 people, then 1 waiting\./)).toBeVisible();
  await press('All sessions');
  expect(await screen.findByRole('button', { name: 'Manage: Pivot tables' })).toHaveFocus();
});

test('closing fixes who has a place, in two writes, and says so', async () => {
  const desk = draw();
  await press('Close registration');
  expect(await screen.findByText('Registration is closed: the list of “Pivot tables” is fixed.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ state: 'Closed', inRows: '1, 2', version: 3 });
  expect(await linesOfList()).toEqual([
    'Ann Peeters: Has a place',
    'Bob Maes: Has a place',
    'Carla Dupont: Waiting list, no. 1'
  ]);
});

test('who registers between the two writes is on the list', async () => {
  const desk = draw({ registrations: three.slice(0, 1) });
  await screen.findByRole('button', { name: 'Close registration' });
  desk.afterWrite = () => desk.programme.hold({ registrations: three });
  await press('Close registration');
  expect(await screen.findByText(/is fixed\.$/)).toBeVisible();
  expect(desk.session(1).inRows).toBe('1, 2');
});

test('somebody else closed it meanwhile: theirs holds', async () => {
  const desk = draw();
  await screen.findByRole('button', { name: 'Close registration' });
  desk.touch(1, { state: 'Closed', inRows: '2, 3' });
  await press('Close registration');
  expect(await screen.findByText('Somebody else has just closed registration: their list holds.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ inRows: '2, 3', version: 2 });
});

test('somebody else finishes it between the two writes: theirs holds', async () => {
  const desk = draw();
  await screen.findByRole('button', { name: 'Close registration' });
  desk.afterWrite = () => {
    desk.afterWrite = () => undefined;
    desk.touch(1, { inRows: '3' });
  };
  await press('Close registration');
  expect(await screen.findByText('Somebody else has just closed registration: their list holds.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ state: 'Closed', inRows: '3' });
});

test('something else changed: it is said what, nothing is written, and pressed again it closes', async () => {
  const desk = draw();
  await screen.findByRole('button', { name: 'Close registration' });
  desk.touch(1, { capacity: 1, place: 'Namur' });
  await press('Close registration');
  expect(await screen.findByText(/^Somebody has just changed this session \(Place and Places\)/)).toBeVisible();
  expect(desk.session(1)).toMatchObject({ state: 'Planned', version: 2 });
  await press('Close registration');
  expect(await screen.findByText(/is fixed\.$/)).toBeVisible();
  expect(desk.session(1)).toMatchObject({ state: 'Closed', inRows: '1' });
});

test('a closing that broke off halfway is finished', async () => {
  const desk = draw();
  await screen.findByRole('button', { name: 'Close registration' });
  desk.curation.mishaps.push('lost');
  await press('Close registration');
  expect(await screen.findByText(/^The site did not answer\./)).toBeVisible();
  expect(await screen.findByText('Closing stopped halfway: the list is not fixed yet.')).toBeVisible();
  await press('Finish closing');
  expect(await screen.findByText(/is fixed\.$/)).toBeVisible();
  expect(desk.session(1)).toMatchObject({ state: 'Closed', inRows: '1, 2' });
});

test('it is not closed while nobody knows who serves', async () => {
  const desk = organiserDesk({ sessions: [comingSession(1, { audience: ['Ambassador'] })], registrations: three });
  desk.programme.fail('ambassadors', { kind: 'offline' });
  window.history.replaceState(null, '', '/?sessions-view=one&sessions-session=1');
  renderFeature(<Sessions />, desk.programme, desk.given);
  expect(await screen.findByRole('button', { name: 'Cancel session' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Close registration' })).toBeNull();
});

test('a place that came free goes to the next, or to whoever is picked', async () => {
  const closed = { ...workshop, state: 'Closed' as const, inRows: '1, 2', capacity: 3 };
  const dirk = registered(4, 1, 14);
  const desk = draw({ sessions: [closed], registrations: [...three, dirk] });
  expect(await screen.findByRole('button', { name: 'Give Carla Dupont a place' })).toBeVisible();
  await press('Show the list');
  await press('Give Dirk Claes a place');
  expect(await screen.findByText('Dirk Claes has a place.')).toBeVisible();
  expect(desk.session(1).inRows).toBe('1, 2, 4');
  expect(await linesOfList()).toContain('Dirk Claes: Has a place, moved up from the waiting list');
});

test('who is not counted stands on the list with the reason, and who withdrew since closing is counted', async () => {
  const closed = { ...workshop, state: 'Closed' as const, inRows: '1, 2, 9', capacity: 3 };
  draw({ sessions: [closed], registrations: [...three.slice(0, 2), registered(3, 1, 13, { version: 2 })] });
  await press('Show the list');
  expect(await linesOfList()).toContain('Carla Dupont: Not counted: edited in the list');
  expect(screen.getByText('1 person has withdrawn since closing: their place is free.')).toBeVisible();
});

test('cancelling asks why, writes it, and has one message ready for everybody', async () => {
  const desk = draw();
  await press('Cancel session');
  expect(screen.getByRole('textbox', { name: 'Why?' })).toHaveFocus();
  await press('Cancel session');
  expect(screen.getByText('Say why, in one sentence.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'The coach is ill.');
  await press('Cancel session');
  const mails = await screen.findAllByRole('link', { name: 'Write to 3 people' });
  expect(desk.session(1)).toMatchObject({ state: 'Cancelled', summary: 'The coach is ill.' });
  const href = decodeURIComponent(mails.at(-1)!.getAttribute('href')!);
  expect(href).toMatch(/^mailto:\?bcc=ann.*,bob.*,carla.*&subject=Cancelled: Pivot tables&body=/);
  expect(href).toContain('The coach is ill.');
  await press('Open registration again');
  expect(await screen.findByText('The session is planned again.')).toBeVisible();
  expect(desk.session(1).state).toBe('Planned');
});

test('once it has begun it can be said that it took place', async () => {
  const desk = draw({
    sessions: [
      { ...workshop, startsOn: '2026-11-24T08:00:00Z', endsOn: '2026-11-24T12:00:00Z', state: 'Closed', inRows: '1' }
    ]
  });
  await press('The session took place');
  expect(await screen.findAllByText('This session took place.')).not.toHaveLength(0);
  expect(desk.session(1).state).toBe('Held');
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

test('the list is saved as a file that a spreadsheet opens', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:1', revokeObjectURL: jest.fn() });
  const followed = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  draw();
  await press('Show the list');
  await press('Save as CSV');
  followed.mockRestore();
  const lines = (await textOf(saved[0]!)).split('\r\n');
  expect(lines[0]).toBe('Name,Email,Place,Registered');
  expect(lines[3]).toMatch(/^Carla Dupont,carla[^,]*,"Waiting list, no. 1",/);
});

test('a session that is gone is said to be gone', async () => {
  draw({}, '/?sessions-view=one&sessions-session=99');
  expect(await screen.findByText('This session no longer exists.')).toBeVisible();
});
