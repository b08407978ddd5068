import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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
import { aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import { coachingRequestRow } from '../../testing/sessionRows';
import Sessions from './Sessions';

const workshop = comingSession(1, { title: 'Pivot tables', kind: 'Workshop', capacity: 2, place: 'Namur' });
const two = [registered(1, 1, 11), registered(2, 1, 12)];

const drafts = (): string => window.localStorage.getItem('digital-ambassadors:test:drafts') ?? '';

const draw = (address = '/?sessions-view=new', toHold: Partial<OrganisedToHold> = {}): OrganiserDesk => {
  window.history.replaceState(null, '', address);
  const desk = organiserDesk({ sessions: [workshop], registrations: two, ...toHold });
  renderFeature(<Sessions />, desk.programme, desk.given);
  return desk;
};

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

const fill = async (label: string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
};

beforeEach(() => {
  window.localStorage.clear();
  Element.prototype.scrollIntoView = jest.fn();
  jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), doNotFake: [...onlyTheDate] });
});
afterEach(() => jest.useRealTimers());

const series = async (): Promise<void> => {
  await fill('Title', 'The coach’s hour');
  await fill('Date', '2027-01-07');
  await fill('How many times', '6');
};

test('a series shows each date first, counts those that are kept, and makes them', async () => {
  const desk = draw('/');
  await press('New session');
  await series();
  const dates = screen.getByRole('list', { name: 'Dates of the series' });
  expect(within(dates).getAllByRole('checkbox')).toHaveLength(6);
  await userEvent.click(within(dates).getByRole('checkbox', { name: 'Thursday, February 18, 2027' }));
  expect(within(dates).getByText('left out')).toBeVisible();
  await press('Create 5 sessions');
  expect(await screen.findByRole('heading', { name: '5 sessions are created' })).toHaveFocus();
  expect(desk.newest()).toMatchObject({
    title: 'The coach’s hour',
    kind: 'Coach hour',
    state: 'Planned',
    startsOn: '2027-03-18T11:00:00Z',
    registrationUntil: '2027-03-17T11:00:00Z',
    audience: ['Ambassador'],
    host: { id: 7 }
  });
  expect(screen.getByRole('link', { name: 'Teams meeting, Thursday, January 7, 2027' })).toHaveAttribute(
    'href',
    expect.stringContaining('teams.microsoft.com/l/meeting/new?subject=The%20coach')
  );
  await userEvent.click(screen.getAllByRole('button', { name: 'All sessions' }).at(-1)!);
  expect(await screen.findAllByRole('heading', { name: 'The coach’s hour' })).toHaveLength(5);
});

test('what cannot be meant is said at its field, and nothing typed is lost', async () => {
  const desk = draw();
  await fill('Title', '');
  await fill('To', '11:00');
  await press('Create 1 session');
  expect(await screen.findByText('Give it a title.')).toBeVisible();
  expect(screen.getByText('The end must come after the start.')).toBeVisible();
  expect(screen.getByLabelText('To')).toBeInvalid();
  expect(screen.getByLabelText('To')).toHaveValue('11:00');
  expect(desk.newest().id).toBe(1);
});

test('an answer that was lost is looked for: nothing is made twice', async () => {
  const desk = draw();
  await series();
  desk.curation.mishaps.push('lost');
  await press('Create 6 sessions');
  expect(await screen.findByRole('heading', { name: '6 sessions are created' })).toBeVisible();
  expect(desk.newest().id).toBe(7);
});

test('a site that does not answer loses nothing, and pressed again it makes them', async () => {
  const desk = draw();
  await series();
  desk.curation.mishaps.push('offline');
  await press('Create 6 sessions');
  expect(await screen.findByText(/^Sessions created: 0\. 6 are missing/)).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveValue('The coach’s hour');
  await press('Create 6 sessions');
  expect(await screen.findByRole('heading', { name: '6 sessions are created' })).toBeVisible();
  expect(desk.newest().id).toBe(7);
});

test('fewer places: whose place goes is said, with a message begun, before it is written', async () => {
  const desk = draw('/?sessions-view=one&sessions-session=1');
  await press('Change');
  await fill('Places', '1');
  expect(await screen.findByText(/^One person loses their place: Bob Maes\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Write to 1 person' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:\?bcc=bob/)
  );
  expect(desk.session(1).capacity).toBe(2);
  await press('Save, 1 person loses a place');
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ capacity: 1, version: 2 });
});

test('after closing fewer places are nobody’s loss', async () => {
  draw('/?sessions-view=one&sessions-session=1', { sessions: [{ ...workshop, state: 'Closed', inRows: '1, 2' }] });
  await press('Change');
  await fill('Places', '1');
  expect(screen.getByRole('button', { name: 'Save' })).toBeVisible();
  expect(screen.queryByText(/loses? their place/)).toBeNull();
});

test('moved: places stay, and one message waits for everybody', async () => {
  const desk = draw('/?sessions-view=one&sessions-session=1');
  await press('Change');
  await fill('Date', '2026-12-15');
  await press('Save');
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ startsOn: '2026-12-15T11:00:00Z', endsOn: '2026-12-15T12:00:00Z' });
  const mails = screen.getAllByRole('link', { name: 'Write to 2 people' });
  expect(mails.map((mail) => decodeURIComponent(mail.getAttribute('href')!)).join('\n')).toContain(
    'Moved: Pivot tables'
  );
});

test('what somebody else changed meanwhile stays, and what was typed too', async () => {
  const desk = draw('/?sessions-view=one&sessions-session=1');
  await press('Change');
  await fill('Title', 'Pivot tables, again');
  desk.touch(1, { place: 'Liège' });
  await press('Save');
  expect(await screen.findByText(/^Somebody has just changed this session \(Place\)/)).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveValue('Pivot tables, again');
  await press('Save');
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ title: 'Pivot tables, again', place: 'Liège' });
});

test('registration begins when the organiser says, before it ends', async () => {
  const desk = draw();
  await fill('Title', 'Copilot');
  await fill('Date', '2027-01-07');
  await userEvent.selectOptions(await screen.findByLabelText('Registration from'), 'Another date');
  await fill('Registration from: Another date', '2027-01-06T12:00');
  await press('Create 1 session');
  expect(await screen.findByText('Choose a date before registration ends.')).toBeVisible();
  expect(screen.getByLabelText('Registration from')).toBeInvalid();
  await fill('Registration from: Another date', '2027-01-04T08:00');
  await press('Create 1 session');
  await screen.findByRole('heading', { name: '1 session is created' });
  expect(desk.newest()).toMatchObject({ registrationFrom: '2027-01-04T07:00:00Z' });
});

test('the training is chosen by its title or typed by its key, and asked for when the field is entered', async () => {
  const desk = draw(undefined, {
    held: {
      trainings: [
        aTraining('Tableaux croisés', { moduleKey: 'pivot', language: 'FR' }),
        aTraining('Pivot tables in Excel', { moduleKey: 'pivot', language: 'EN' })
      ]
    }
  });
  await fill('Title', 'Copilot');
  const asked = (): number => desk.programme.asked.filter((each) => each.startsWith('trainings')).length;
  expect(asked()).toBe(0);
  const field = screen.getByLabelText('Training in the catalogue');
  fireEvent.focus(field);
  await waitFor(() => expect(document.querySelectorAll('datalist option')).toHaveLength(1));
  await fill('Training in the catalogue', 'Pivot tables in Excel');
  expect(screen.getByText('Key: pivot')).toBeVisible();
  expect(field).toHaveValue('Pivot tables in Excel');
  await fill('Training in the catalogue', 'other-key');
  expect(screen.getByText(/^A title from the list/)).toBeVisible();
  await fill('Training in the catalogue', 'Pivot tables in Excel');
  await press('Create 1 session');
  await screen.findByRole('heading', { name: '1 session is created' });
  expect(desk.newest()).toMatchObject({ moduleKey: 'pivot' });
  expect(asked()).toBe(1);
});

test('what is typed is there again after a reload, with the dates left out, until it is made or cleared', async () => {
  draw();
  await series();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thursday, February 18, 2027' }));
  expect(screen.getByText('Draft kept on this device')).toBeVisible();
  cleanup();
  draw();
  expect(await screen.findByLabelText('Title')).toHaveValue('The coach’s hour');
  expect(screen.getByRole('checkbox', { name: 'Thursday, February 18, 2027' })).not.toBeChecked();
  await press('Create 5 sessions');
  await screen.findByRole('heading', { name: '5 sessions are created' });
  expect(drafts()).not.toContain('coach');
  cleanup();
  draw();
  await fill('Title', 'Half a thought');
  await press('Clear draft');
  expect(screen.getByLabelText('Title')).toHaveValue('');
  expect(drafts()).not.toContain('Half');
});

test('what answers a wish for coaching is kept by no device: the wish is private', async () => {
  draw('/', {
    requests: [coachingRequestRow(5, 12, { wish: 'On Fridays', title: 'My secret file', writer: sessionPeople[12] })]
  });
  await press(/^Offer a slot/);
  expect(await screen.findByLabelText('Title')).toHaveValue('My secret file');
  await fill('Title', 'My secret file, on Friday');
  expect(drafts()).not.toContain('secret');
  expect(screen.queryByText('Draft kept on this device')).toBeNull();
});

test('whoever leads it may be anybody of the company, looked for by name', async () => {
  const desk = draw();
  await fill('Title', 'Copilot');
  await press('Somebody else');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Who leads it?' }), 'Dirk');
  await press('Choose Dirk Claes');
  expect(await screen.findByLabelText('Host')).toHaveValue('14');
  expect(screen.getByLabelText('Host')).toHaveFocus();
  await press('Create 1 session');
  await screen.findByRole('heading', { name: '1 session is created' });
  expect(desk.newest()).toMatchObject({ host: { id: 14 } });
});

test('a directory that does not answer is told, of a search and of a choice', async () => {
  const { curation } = draw();
  jest.spyOn(curation.directory, 'find').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await press('Somebody else');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Who leads it?' }), 'Dir');
  expect(await screen.findByText('The directory does not answer. Try again.')).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Who leads it?' }), 'k');
  const choose = await screen.findByRole('button', { name: 'Choose Dirk Claes' });
  expect(screen.queryByText('The directory does not answer. Try again.')).toBeNull();
  jest.spyOn(curation.directory, 'ensure').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { id: _known, ...stranger } = sessionPeople[14]!;
  jest.spyOn(curation.directory, 'find').mockResolvedValueOnce([stranger as never]);
  expect(choose).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Who leads it?' }), ' C');
  await press('Choose Dirk Claes');
  expect(await screen.findByText('The directory does not answer. Try again.')).toBeVisible();
  await press('Choose Dirk Claes');
  expect(await screen.findByLabelText('Host')).not.toHaveValue('');
});
