import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import {
  deskPeople,
  hoursAgo,
  type QuestionDesk,
  questionDesk,
  type QuestionsToHold
} from '../../testing/questionDesk';
import { answer, fromIt, handOver, meToo, solved, take, toIt } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

const camera = { title: 'The camera stays black', asked: deskPeople[11], topics: ['Outlook'] } as const;

/** The desk with a question open, once what happened is drawn. */
const opened = async (toHold: QuestionsToHold): Promise<QuestionDesk> => {
  window.history.replaceState(null, '', '/?questions-question=1');
  const desk = questionDesk(toHold);
  renderFeature(<Questions />, desk.programme, desk.given);
  await screen.findByRole('region', { name: 'What happened' });
  return desk;
};

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const history = (): HTMLElement => screen.getByRole('region', { name: 'What happened' });

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('whoever was asked takes it, with the last step that was on screen', async () => {
  const desk = await opened({
    as: 'ambassador',
    questions: [{ ...camera, asked: deskPeople[7] }],
    steps: [handOver(11, 7)]
  });
  expect(screen.getByText('It has been passed to you')).toBeVisible();
  await press('I’ll take it');
  expect(await screen.findByText('You took it on')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Take', seenId: 1 }]);
  expect(screen.getByText(/^You have had it since/, { selector: 'article p' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'I’ll take it' })).toBeNull();
});

test('an answer is a draft until it is sent; an empty one is asked for, and nothing goes', async () => {
  const toHold: QuestionsToHold = { questions: [camera], steps: [take(11)] };
  const desk = await opened(toHold);
  await press('Answer');
  const box = screen.getByRole('textbox', { name: 'Your answer' });
  expect(box).toHaveFocus();
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription('Write something first.');
  expect(desk.sent()).toEqual([]);
  await userEvent.type(box, ' Unplug the bar. ');
  expect(window.localStorage.getItem('digital-ambassadors:test:drafts')).toContain('Unplug the bar.');
  await press('Answer');
  expect(await within(history()).findByText('You answered')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Answer', text: 'Unplug the bar.', seenId: 1 }]);
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue(''));
  expect(window.localStorage.getItem('digital-ambassadors:test:drafts') ?? '').not.toContain('Unplug');
});

test('a draft of an answer is there again after the page was left', async () => {
  const toHold: QuestionsToHold = { questions: [camera], steps: [take(11)] };
  window.history.replaceState(null, '', '/?questions-question=1');
  const desk = questionDesk(toHold);
  const drawn = renderFeature(<Questions />, desk.programme, desk.given);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), 'Half a word');
  drawn.unmount();
  renderFeature(<Questions />, desk.programme, desk.given);
  expect(await screen.findByRole('textbox', { name: 'Your answer' })).toHaveValue('Half a word');
});

test('Me too counts once, and pressed again it goes for good', async () => {
  const desk = await opened({ questions: [camera], steps: [meToo(12)] });
  const chip = await screen.findByRole('button', { name: 'Me too 1', pressed: false });
  await userEvent.click(chip);
  const on = await screen.findByRole('button', { name: 'Me too 2', pressed: true });
  expect(desk.sent()).toMatchObject([{ questionId: 1, kind: 'Me too' }]);
  await userEvent.click(on);
  expect(await screen.findByRole('button', { name: 'Me too 1', pressed: false })).toBeVisible();
  expect(desk.sent()).toEqual([]);
});

test('the holder passes it on to somebody with a note; whoever asked, has it or left is not offered, nor IT', async () => {
  const desk = await opened({
    as: 'ambassador',
    questions: [{ ...camera, author: 12, asked: deskPeople[7] }],
    steps: [take(7)]
  });
  await press('Pass it on');
  const group = await screen.findByRole('group', { name: 'Pass it to whom?' });
  const offered = within(group)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent ?? '');
  expect(offered.map((text) => /Ann|Bob|Carl|Eva|Dora|Tom|Chloé/.exec(text)?.[0])).toEqual(['Ann', 'Eva']);
  expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Pass the question on' })).toBeNull();
  await press('Cancel');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Pass it on' })).toHaveFocus());
  await press('Pass it on');
  await userEvent.click(await screen.findByRole('radio', { name: /Eva Expert/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'A note for Eva Expert (optional)' }), 'You know rooms.');
  await press('Pass the question on');
  expect(await screen.findByText('It has been passed to Eva Expert')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Hand over', text: 'You know rooms.', tellUser: 21, seenId: 1 }]);
  expect(history()).toHaveTextContent('You passed it to Eva Expert');
  expect(within(history()).getByText('“You know rooms.”')).toBeVisible();
});

test('the only contact of IT is chosen already; Cancel leads back to the button', async () => {
  const desk = await opened({
    as: 'ambassador',
    questions: [{ ...camera, asked: deskPeople[7] }],
    steps: [take(7)]
  });
  await press('Pass to IT');
  expect(await screen.findByRole('radio', { name: /Tom Verhulst/ })).toBeChecked();
  await press('Cancel');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Pass to IT' })).toHaveFocus());
  await press('Pass to IT');
  await press('Pass to IT');
  expect(await screen.findByText(/^IT has had it since/)).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'To IT', tellUser: 31, seenId: 1 }]);
});

test('the holder asks the community', async () => {
  const desk = await opened({ as: 'ambassador', questions: [{ ...camera, asked: deskPeople[7] }], steps: [take(7)] });
  await press('Ask the community');
  expect(await within(history()).findByText('You asked the community')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Ask the community', seenId: 1 }]);
  expect(screen.getByText('Next: whoever is free first takes it.')).toBeVisible();
});

test('IT says how it stands; Not now needs a reason', async () => {
  const desk = await opened({ as: 'it', questions: [camera], steps: [take(11), toIt(11, 31)] });
  const states = await screen.findByRole('group', { name: 'How does it stand?' });
  expect(within(states).getAllByRole('radio')).toHaveLength(4);
  expect(within(states).getByRole('radio', { name: 'seen' })).toBeChecked();
  await userEvent.click(within(states).getByRole('radio', { name: 'not now' }));
  await press('Answer as IT');
  const box = screen.getByRole('textbox', { name: 'IT’s answer' });
  expect(box).toHaveAccessibleDescription('With “Not now”, say why.');
  expect(desk.sent()).toEqual([]);
  await userEvent.click(within(states).getByRole('radio', { name: 'planned' }));
  await press('Answer as IT');
  expect(await within(history()).findByText('planned')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'From IT', state: 'Planned', seenId: 2 }]);
  expect(screen.getByText(/^IT has had it since .*: planned$/, { selector: 'article p' })).toBeVisible();
});

test('a Not now without a reason, as somebody wrote it into the list, says that none was given', async () => {
  const fromIt = (text: string) => ({ ...toIt(11, 31), kind: 'From IT', author: 31, state: 'Not now', text }) as never;
  await opened({ as: 'it', questions: [camera], steps: [take(11), toIt(11, 31), fromIt(' ')] });
  expect(await within(history()).findByText('No reason was given.')).toBeVisible();
});

test('a Not now with its reason says it', async () => {
  const fromIt = (text: string) => ({ ...toIt(11, 31), kind: 'From IT', author: 31, state: 'Not now', text }) as never;
  await opened({ as: 'it', questions: [camera], steps: [take(11), toIt(11, 31), fromIt('Too dear.')] });
  expect(await within(history()).findByText('Too dear.')).toBeVisible();
  expect(screen.queryByText('No reason was given.')).toBeNull();
});

test('the asker says which answer solved it; solved, it can be reopened', async () => {
  const desk = await opened({
    questions: [{ ...camera, author: 7 }],
    steps: [answer(11, { text: 'Restart it.' } as never), answer(12, { text: 'Unplug it.' } as never)]
  });
  expect(screen.getByText('2 answers')).toBeVisible();
  await press('This answer solves my question: the one by Bob Maes');
  expect(await screen.findByText('The answer by Bob Maes helped.')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Solved', answerId: 2, seenId: 1 }]);
  expect(screen.getByText('This answer helped').closest('li')).toHaveTextContent('Unplug it.');
  expect(screen.queryByRole('button', { name: /solves my question/ })).toBeNull();
  await press('Reopen');
  expect(await within(history()).findByText('You reopened it')).toBeVisible();
  expect(desk.sent()).toMatchObject([{ kind: 'Solved' }, { kind: 'Reopen', seenId: 3 }]);
});

const solvers = (): readonly HTMLElement[] => screen.getAllByRole('button', { name: /solves my question/ });

test('one answer: the panel says whose and when, and its button is the one to press', async () => {
  await opened({
    questions: [{ ...camera, author: 7, created: hoursAgo(30) }],
    steps: [answer(12, { created: hoursAgo(24) } as never)]
  });
  expect(screen.getByText('Answered by Bob Maes, yesterday')).toBeVisible();
  expect(solvers().map(({ classList }) => classList.contains('primary'))).toEqual([true]);
});

test('several answers: the last one’s button is the one to press', async () => {
  await opened({ questions: [{ ...camera, author: 7 }], steps: [answer(11), answer(12)] });
  expect(screen.getByText('2 answers')).toBeVisible();
  expect(solvers().map(({ classList }) => classList.contains('primary'))).toEqual([false, true]);
});

test('whoever answered alone reads that it was them', async () => {
  await opened({ questions: [camera], steps: [answer(7)] });
  expect(screen.getByText(/^Answered by you, /)).toBeVisible();
});

test('it can be solved another way, and nobody but the asker is asked', async () => {
  const desk = await opened({ questions: [{ ...camera, author: 7 }], steps: [answer(11)] });
  await press('Solved another way');
  expect(await screen.findByText('Solved another way.')).toBeVisible();
  expect(desk.sent()).toEqual([{ questionId: 1, kind: 'Solved', seenId: 1 }]);
});

test('an asker adds; withdrawing asks first, and takes the question away', async () => {
  const desk = await opened({ questions: [{ ...camera, author: 7, created: hoursAgo(1) }] });
  await userEvent.type(screen.getByRole('textbox', { name: 'What you want to add' }), 'Only in Namur.');
  await press('Add something');
  expect(await within(history()).findByText('You added')).toBeVisible();
  await press('Withdraw question');
  expect(screen.getByText(/erased for everybody and cannot be brought back/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep the question' })).toHaveFocus();
  await press('Keep the question');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Withdraw question' })).toHaveFocus());
  expect(desk.sent()).toHaveLength(1);
  await press('Withdraw question');
  await press('Withdraw question');
  expect(await screen.findByText(/^This question is no longer there/)).toBeVisible();
  expect(desk.sent()).toMatchObject([{ kind: 'Answer' }, { kind: 'Withdraw' }]);
  expect(desk.posts.asked()).toEqual([]);
});

test('two working days without an answer: the asker may ask everybody, not before', async () => {
  const young = await opened({ questions: [{ ...camera, author: 7, created: hoursAgo(1) }] });
  expect(screen.getByRole('button', { name: 'Withdraw question' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask the community' })).toBeNull();
  expect(young.sent()).toEqual([]);
});

test('five days later they may', async () => {
  const desk = await opened({ questions: [{ ...camera, author: 7, created: hoursAgo(24 * 5) }] });
  await press('Ask the community');
  expect(await within(history()).findByText('You asked the community')).toBeVisible();
  expect(desk.sent()).toMatchObject([{ kind: 'Ask the community', seenId: 0 }]);
});

test('given to IT after an answer did not help: IT is next, not the asker', async () => {
  await opened({ questions: [camera], steps: [take(11), answer(11), toIt(11, 31), fromIt(31, 'Planned')] });
  expect(screen.getByText(/^IT has had it since .*: planned$/, { selector: 'article p' })).toBeVisible();
  expect(
    screen.getByText('Next: IT writes here when it is done. Zoé Asker then says whether it is solved.')
  ).toBeVisible();
});

test.each([
  [
    'whoever asked reads that they have the last word',
    7,
    'Next: IT writes here when it is done. You then say whether it is solved.'
  ],
  ['of an asker whose account is gone nothing more is expected', 4711, 'Next: IT writes here when it is done.']
])('at IT, %s', async (_what, author, next) => {
  await opened({ questions: [{ ...camera, author }], steps: [take(11), toIt(11, 31)] });
  expect(screen.getByText(next)).toBeVisible();
});

test('what IT said is done is an answer; the solved answer that was taken back is told so', async () => {
  await opened({
    questions: [camera],
    steps: [take(11), toIt(11, 31), fromIt(31, 'Done'), { ...solved(3), author: 3 }]
  });
  expect(screen.getByText('The answer by Tom Verhulst helped.')).toBeVisible();
  expect(screen.getByText('This answer helped')).toBeVisible();
});

test('a note that could not even be kept stays where it was written, and that is said', async () => {
  window.history.replaceState(null, '', '/?questions-question=1');
  const desk = questionDesk({ as: 'ambassador', questions: [{ ...camera, asked: deskPeople[7] }] });
  const lost = { ...desk.posts, post: () => Promise.reject(new Error('The script did not come.')) };
  renderFeature(<Questions />, desk.programme, { ...desk.given, posts: async () => lost });
  await press('Pass it on');
  await userEvent.click(screen.getByRole('radio', { name: /Eva Expert/ }));
  const note = (): HTMLElement => screen.getByRole('textbox', { name: 'A note for Eva Expert (optional)' });
  await userEvent.type(note(), 'You know rooms.');
  await press('Pass the question on');
  expect(await screen.findByText(/your text is still there/)).toBeVisible();
  expect(note()).toHaveValue('You know rooms.');
});
