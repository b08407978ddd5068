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
  sessionPeople
} from '../../testing/organiserDesk';
import { contactRow, questionRow } from '../../testing/questionRows';
import { renderFeature } from '../../testing/renderFeature';
import { coachingRequestRow } from '../../testing/sessionRows';
import Sessions from './Sessions';

const slot = comingSession(1, { kind: 'Coaching', capacity: 1, title: 'Slot' });
const ask = (id: number, author: keyof typeof sessionPeople, sessionId?: number) =>
  coachingRequestRow(id, author, {
    sessionId,
    writer: sessionPeople[author],
    wish: sessionId === undefined ? 'Mondays' : ''
  });

const draw = (toHold: Partial<OrganisedToHold> = {}): OrganiserDesk => {
  window.history.replaceState(null, '', '/');
  const desk = organiserDesk({ sessions: [slot], ...toHold });
  renderFeature(<Sessions />, desk.programme, desk.given);
  return desk;
};

const requests = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Coaching requests' });

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
  jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), doNotFake: [...onlyTheDate] });
});
afterEach(() => jest.useRealTimers());

test('who asked for a slot is read, and one of them is confirmed', async () => {
  const desk = draw({ requests: [ask(5, 11, 1), ask(6, 12, 1)] });
  await userEvent.click(within(await requests()).getByRole('button', { name: 'Confirm the slot for Bob Maes' }));
  expect(await screen.findByText('The slot is confirmed.')).toBeVisible();
  expect(desk.session(1)).toMatchObject({ takenRow: 6, version: 2 });
  expect(within(await requests()).queryByText('Ann Peeters')).toBeNull();
});

test('somebody else confirmed it meanwhile: nothing is written over', async () => {
  const desk = draw({ requests: [ask(5, 11, 1), ask(6, 12, 1)] });
  await requests();
  desk.touch(1, { takenRow: 5 });
  await userEvent.click(screen.getByRole('button', { name: 'Confirm the slot for Bob Maes' }));
  expect(await screen.findByText(/^This slot has just changed/)).toBeVisible();
  expect(desk.session(1)).toMatchObject({ takenRow: 5, version: 2 });
});

test('a confirmed request that is gone leaves a slot to be freed', async () => {
  const desk = draw({ sessions: [{ ...slot, takenRow: 9 }], requests: [ask(5, 11, 1)] });
  await userEvent.click(within(await requests()).getByRole('button', { name: /^Free the slot/ }));
  expect(await screen.findByText('The slot is free.')).toBeVisible();
  expect(desk.session(1).takenRow).toBeUndefined();
});

test('a wish is answered by a new slot that is its own', async () => {
  const desk = draw({ requests: [ask(5, 11)] });
  await userEvent.click(within(await requests()).getByRole('button', { name: 'Offer a slot: Ann Peeters' }));
  expect(await screen.findByLabelText('Title')).toHaveValue('Copilot');
  await userEvent.click(screen.getByRole('button', { name: 'Create 1 session' }));
  expect(await screen.findByRole('heading', { name: '1 session is created' })).toBeVisible();
  expect(desk.newest()).toMatchObject({ kind: 'Coaching', takenRow: 5, capacity: 1, host: { id: 7 } });
});

test('whoever handles nothing reads nobody’s request', async () => {
  const desk = draw({ noHandler: true, requests: [ask(5, 11, 1)], held: { contacts: [contactRow({ id: 40 })] } });
  expect(await screen.findByRole('button', { name: 'New session' })).toBeVisible();
  await screen.findByRole('region', { name: 'One-to-one coaching' });
  expect(screen.queryByRole('region', { name: 'Coaching requests' })).toBeNull();
  expect(desk.programme.asked.filter((each) => /coachingRequests/.test(each) && !/PersonUser/.test(each))).toEqual([]);
});

test('a subject that was voted becomes a session about it', async () => {
  const desk = draw({
    held: { questions: [{ ...questionRow({ id: 3, title: 'Lists', kind: 'Topic', topics: ['SharePoint'] }) }] }
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Make it a session: Lists' }));
  expect(await screen.findByLabelText('Title')).toHaveValue('Lists');
  await userEvent.click(screen.getByRole('button', { name: 'Create 1 session' }));
  expect(await screen.findByRole('heading', { name: '1 session is created' })).toBeVisible();
  expect(desk.newest()).toMatchObject({ title: 'Lists', questionId: 3, topics: ['SharePoint'], kind: 'Coach hour' });
});
