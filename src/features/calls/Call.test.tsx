import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import { applicant, callDesk, callPeople, type CallsToHold } from '../../testing/callDesk';
import { anAmbassador } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Call from './Call';
import type { CallSettings } from './settings';

const drawn = async (toHold: CallsToHold = {}, settings: CallSettings = {}) => {
  const desk = callDesk(toHold);
  renderFeature(<Call {...settings} />, desk.programme, desk.given);
  await screen.findByRole('heading', { level: 2 });
  await waitFor(() => expect(screen.queryByText('Loading …')).toBeNull());
  return { ...desk, user: userEvent.setup() };
};
const answers = (name: string) => within(screen.getByRole('group', { name }));
const answer = async (user: ReturnType<typeof userEvent.setup>, name: string, words: 'Yes' | 'Not yet') =>
  user.click(answers(name).getByRole('radio', { name: words }));
const answerAll = async (user: ReturnType<typeof userEvent.setup>) => {
  await answer(user, 'I have an affinity with digital tools', 'Yes');
  await answer(user, 'I want to develop', 'Yes');
  await answer(user, 'I have some time to help', 'Not yet');
};
const send = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Send my application' }));
const offline = () => new ProgrammeError({ kind: 'offline', what: 'applications' });

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

test('the call is asked with one’s own application and the circles at once, the people behind them', async () => {
  const { programme } = await drawn();
  const lists = programme.asked.map((question) => question.split(' ')[0]);
  expect(new Set(lists.slice(0, -1))).toEqual(new Set(['calls', 'applications', 'circles', 'profile', 'person']));
  expect(lists.at(-1)).toBe('ambassadors');
});

test('it says until when, how many are wanted, where nobody is, and how one’s own circle stands', async () => {
  await drawn({ calls: [{ id: 1, title: 'More of us' }] });
  expect(screen.getByRole('heading', { name: 'More of us' })).toBeVisible();
  expect(screen.getByText('until December 15, 22 days left')).toBeVisible();
  expect(screen.getByText('30 people wanted')).toBeVisible();
  const needed = within(screen.getByRole('region', { name: 'Where you are needed most' }));
  expect(needed.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Your circle, Brussels: 1 person for 34 colleagues.',
    'Ghent has nobody yet.',
    'Mons has nobody yet.'
  ]);
  expect(screen.getByRole('link', { name: 'Write on Teams' })).toHaveAttribute(
    'href',
    expect.stringContaining('lieve.dhaenens')
  );
});

test('the call’s own text stands in the place of ours: paragraphs, and points under their line', async () => {
  await drawn({ calls: [{ id: 1, text: 'Come and help\nYou give\n- An hour\n- <b>Patience</b>\nWelcome' }] });
  expect(screen.getByText('Come and help')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'You give' })).toBeVisible();
  expect(screen.getByText('<b>Patience</b>')).toBeVisible();
  expect(screen.queryByText('What you give')).toBeNull();
  expect(screen.getByText('Your level does not matter.')).toBeVisible();
});

test('it is sent when all three conditions are answered; what is missing is said and has the focus', async () => {
  const { user, applying } = await drawn();
  await answer(user, 'I want to develop', 'Yes');
  await send(user);
  expect(screen.getByText('2 answers are still missing.')).toHaveAttribute('role', 'status');
  await waitFor(() =>
    expect(answers('I have an affinity with digital tools').getByRole('radio', { name: 'Yes' })).toHaveFocus()
  );
  expect(applying.room.rows()).toEqual([]);
  await answerAll(user);
  await user.type(screen.getByRole('textbox', { name: /A few words/ }), 'Why not');
  await user.click(screen.getByRole('button', { name: 'Teams' }));
  await user.click(screen.getByRole('checkbox', { name: 'I agree to be listed as a Digital Ambassador' }));
  await send(user);
  const heading = await screen.findByRole('heading', { name: 'Your application is sent' });
  expect(heading).toHaveFocus();
  expect(applying.room.rows()).toMatchObject([
    {
      callId: 1,
      affinity: true,
      willToDevelop: true,
      availability: false,
      words: 'Why not',
      topics: ['Teams'],
      languages: ['EN'],
      circleKey: 'BRU',
      managerInformed: false,
      consentToBeListed: true
    }
  ]);
  expect(window.localStorage.getItem('digital-ambassadors:test:drafts')).toBeNull();
});

test('topics are those that the person could help with, by the self-check on the device', async () => {
  const answered = { Teams: 'couldHelp', Excel: 'new', Forms: 'couldHelp' };
  window.localStorage.setItem(
    'digital-ambassadors:test:check',
    JSON.stringify({ on: '2026-11-20', answers: answered })
  );
  await drawn();
  const topics = within(screen.getByRole('group', { name: 'The topics you could help with' }));
  expect(topics.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)).toEqual([
    'Teams',
    'Forms'
  ]);
  expect(screen.getByText(/Ticked from/)).toBeVisible();
});

test('what was typed is kept on the device, and a press clears it', async () => {
  const { user } = await drawn();
  await answer(user, 'I want to develop', 'Yes');
  await user.type(screen.getByRole('textbox', { name: /A few words/ }), 'Later');
  cleanup();
  await drawn();
  const words = screen.getByRole('textbox', { name: /A few words/ });
  expect(words).toHaveValue('Later');
  await user.click(screen.getByRole('button', { name: 'Clear the draft' }));
  expect(words).toHaveValue('');
  expect(window.localStorage.getItem('digital-ambassadors:test:drafts')).toBeNull();
});

test('what was sent can be changed while the call is open, and withdrawn after one more press', async () => {
  const { user, applying } = await drawn({ applied: [[applicant, { words: 'Once', version: 1 }]] });
  expect(screen.getByText(/will answer you then/).closest('p')).toHaveTextContent(
    /The call closes on December 15; Lieve Dhaenens will answer you then\.$/
  );
  await user.click(screen.getByRole('button', { name: 'Change' }));
  const words = screen.getByRole('textbox', { name: /A few words/ });
  expect(words).toHaveValue('Once');
  await user.type(words, ' more');
  await user.click(screen.getByRole('button', { name: 'Save the changes' }));
  await screen.findByRole('heading', { name: 'Your application is sent' });
  expect(applying.room.rows().map((row) => row.words)).toEqual(['Once more']);
  await user.click(screen.getByRole('button', { name: 'Withdraw my application' }));
  expect(screen.getByRole('button', { name: 'Withdraw it' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByRole('button', { name: 'Withdraw my application' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Withdraw my application' }));
  await user.click(screen.getByRole('button', { name: 'Withdraw it' }));
  expect(await screen.findByRole('heading', { name: 'Your application' })).toHaveFocus();
  expect(screen.getByText('Your application is withdrawn.')).toHaveAttribute('role', 'status');
  expect(applying.room.rows()).toEqual([]);
});

test('whoever serves is thanked instead of the form; a former one may come back', async () => {
  const serving = anAmbassador('Chloé Baudoux', { person: callPeople[applicant] });
  await drawn({ held: { ambassadors: [serving] } });
  expect(screen.getByRole('heading', { name: 'Thank you, you are a Digital Ambassador already' })).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});

test('whoever served before reads that they can come back, and has the form', async () => {
  const former = anAmbassador('Chloé Baudoux', { person: callPeople[applicant], status: 'Former' });
  await drawn({ held: { ambassadors: [former] } });
  expect(screen.getByText('You were a Digital Ambassador before: you can come back.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send my application' })).toBeVisible();
});

test('of two open calls the one that closes first is shown; none that closes before it opens, or never', async () => {
  await drawn({
    calls: [
      { id: 1, title: 'Later', closesOn: '2026-12-20' },
      { id: 2, title: 'Sooner', closesOn: '2026-12-01' },
      { id: 3, title: 'Odd', opensOn: '2026-11-24', closesOn: '2026-11-20' },
      { id: 4, title: 'Endless', closesOn: undefined }
    ]
  });
  expect(screen.getByRole('heading', { level: 3, name: 'Sooner' })).toBeVisible();
  expect(screen.queryByText('Odd')).toBeNull();
  expect(screen.queryByText('Endless')).toBeNull();
});

test('no call is open: when the last one closed, and a mail to whoever looks after them, begun', async () => {
  await drawn({ calls: [{ id: 1, closesOn: '2026-11-01' }] });
  expect(screen.getByText(/The last one closed on November 1\./)).toBeVisible();
  const mail = screen.getByRole('link', { name: 'Let me know' });
  expect(mail).toHaveAttribute('href', expect.stringContaining('mailto:lieve.dhaenens@'));
});

test('no call is open and one will be: from when', async () => {
  await drawn({ calls: [{ id: 1, opensOn: '2026-12-01', closesOn: '2026-12-31', contact: undefined }] });
  expect(screen.getByText('The next one opens on December 1.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Let me know' })).toBeNull();
});

test('one’s applications for calls that are over or gone can still be withdrawn', async () => {
  const { user, applying } = await drawn({
    calls: [{ id: 1, title: 'Autumn', closesOn: '2026-11-01' }],
    applied: [
      [applicant, { callId: 1 }],
      [applicant, { callId: 9 }]
    ]
  });
  expect(screen.getByRole('heading', { name: 'An application for a call that is gone' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Your application for “Autumn”' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  await user.click(screen.getAllByRole('button', { name: 'Withdraw my application' })[0]!);
  await user.click(screen.getByRole('button', { name: 'Withdraw it' }));
  await waitFor(() => expect(applying.room.rows().map(({ callId }) => callId)).toEqual([1]));
});

test('an application whose time is over is deleted when its author’s browser meets it', async () => {
  const { applying } = await drawn({
    calls: [{ id: 1, closesOn: '2026-08-25' }, { id: 2 }, { id: 3, closesOn: '2026-08-26' }],
    applied: [
      [applicant, { callId: 1 }],
      [applicant, { callId: 3 }]
    ]
  });
  await waitFor(() => expect(applying.room.rows().map(({ callId }) => callId)).toEqual([3]));
});

test('nothing is sent without a network, and the draft stays', async () => {
  const { user, applying } = await drawn();
  await answerAll(user);
  applying.through(() => Promise.reject(offline()));
  await send(user);
  expect(await screen.findByText(/Nothing was sent: the network does not answer/)).toHaveAttribute('role', 'status');
  expect(window.localStorage.getItem('digital-ambassadors:test:drafts')).toContain('affinity');
  applying.through(async (serve) => serve());
  await send(user);
  expect(await screen.findByRole('heading', { name: 'Your application is sent' })).toBeVisible();
});

test.each([
  [{ ownRowsOnly: false }, /not protected as it should be/],
  [{ mayWrite: false }, /You cannot send an application here/]
])('a list that cannot take it offers no button and says whom to tell: %p', async (guard, words) => {
  const desk = callDesk();
  desk.applying.room.guarded(guard);
  renderFeature(<Call />, desk.programme, desk.given);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send my application' })).toBeNull();
});

test('a call with a form of its own leads there; an address that is none does not', async () => {
  await drawn({ calls: [{ id: 1, formUrl: 'https://forms.example/wave' }] });
  expect(screen.getByRole('link', { name: 'Open the form' })).toHaveAttribute('href', 'https://forms.example/wave');
});

test('a row that somebody else changed says so', async () => {
  await drawn({ applied: [[applicant, { editor: 21, version: 2 }]] });
  expect(screen.getByText('Somebody else changed this application. Check what it says.')).toBeVisible();
});

test('without the list of applications the call stands, and says whom to write to', async () => {
  const desk = callDesk();
  desk.programme.fail('applications', { kind: 'missing' });
  renderFeature(<Call />, desk.programme, desk.given);
  expect(await screen.findByText(/Applications cannot be received here yet/)).toBeVisible();
  expect(screen.getByText('Three conditions')).toBeVisible();
});

test('without the lists of calls a colleague reads that it is on its way', async () => {
  const desk = callDesk();
  desk.programme.fail('calls', { kind: 'missing' });
  renderFeature(<Call />, desk.programme, desk.given);
  expect(await screen.findByText('The call for volunteers is on its way')).toBeVisible();
});
