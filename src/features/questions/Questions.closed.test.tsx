import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { deskPeople, type QuestionDesk, questionDesk, type QuestionsToHold } from '../../testing/questionDesk';
import { answer, meToo, take } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

const world: QuestionsToHold = {
  questions: [
    { title: 'The camera stays black', asked: deskPeople[11], topics: ['Teams'] },
    { title: 'My own question', author: 7, topics: ['Excel'] },
    { title: 'The hour about lists', kind: 'Topic' }
  ],
  steps: [
    take(11),
    answer(11, { text: 'Restart it.' } as never),
    meToo(12),
    answer(12, { questionId: 2, text: 'Freeze it.' } as never)
  ]
};

const draw = (address: string, prepare: (desk: QuestionDesk) => void, toHold = world): QuestionDesk => {
  window.history.replaceState(null, '', address);
  const desk = questionDesk(toHold);
  prepare(desk);
  renderFeature(<Questions />, desk.programme, desk.given);
  return desk;
};

const readOnly = (desk: QuestionDesk): void => {
  desk.posts.room.questions.guarded({ mayWrite: false });
  desk.posts.room.replies.guarded({ mayWrite: false });
};

/** All that would write a row, or begin to. */
const writes = [
  'Ask a question',
  'Answer',
  'Add something',
  'I’ll take it',
  'Pass it on',
  'Ask the community',
  'Pass to IT',
  /^Me too/,
  /^This answer solves my question/,
  'Solved another way',
  'Reopen',
  'Withdraw question',
  /^Do not send/
];

const offersNothing = (): void => {
  for (const name of writes) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
};

beforeEach(() => window.localStorage.clear());

test.each([
  ['a colleague, of somebody’s question', 1, 'colleague', 'Restart it.'],
  ['an ambassador, of one that could be taken', 1, 'ambassador', 'Restart it.'],
  ['IT', 1, 'it', 'Restart it.'],
  ['whoever asked', 2, 'colleague', 'Freeze it.'],
  ['anybody, of a vote', 3, 'colleague', 'No votes yet']
] as const)(
  'without the right to add rows everything is read and nothing is offered: %s',
  async (_who, id, as, words) => {
    draw(`/?questions-question=${id}`, readOnly, { ...world, as });
    expect(await screen.findByText('You can read everything here, but not write to these lists.')).toBeVisible();
    expect(await screen.findByRole('region', { name: 'What happened' })).toBeVisible();
    expect(document.body).toHaveTextContent(words);
    offersNothing();
  }
);

test('the number of those with the same question stays to be read', async () => {
  draw('/?questions-question=1', readOnly);
  expect(await screen.findByText('1 person had the same question')).toBeVisible();
});

test('an address with the form says why nothing can be asked, and leads back', async () => {
  draw('/?questions-view=ask', readOnly);
  expect(await screen.findByText(/^You cannot write to these lists/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask the question' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /All questions|Close/ }));
  expect(await screen.findByRole('link', { name: 'My own question' })).toBeVisible();
});

test.each(['questions', 'replies'] as const)(
  'a list that is closed to the reader is told (%s), and nothing is offered',
  async (list) => {
    draw('/', (desk) => desk.programme.fail(list, { kind: 'forbidden' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'You do not have access to this list' })).toBeVisible();
    offersNothing();
  }
);

test.each([
  ['without contacts: no feedback for IT', 'contacts'],
  ['without ambassadors: nobody to choose', 'ambassadors']
] as const)(
  'a list of people that is closed leaves the questions, and says what may be wrong: %s',
  async (_how, list) => {
    draw('/', (desk) => desk.programme.fail(list, { kind: 'forbidden' }));
    expect(await screen.findByText(/could not be read: how each question stands may not be up to date/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'My own question' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ask a question' }));
    const kinds = within(await screen.findByRole('group', { name: 'What is it about?' }));
    expect(kinds.queryByRole('radio', { name: 'Feedback for IT' }) === null).toBe(list === 'contacts');
    expect(screen.getByRole('button', { name: 'Ask the question' })).toBeVisible();
  }
);

test('frequent questions that are closed to the reader are left out of what may answer, and the question goes all the same', async () => {
  const desk = draw('/?questions-view=ask', (each) => {
    each.programme.fail('faq', { kind: 'forbidden' });
    each.programme.fail('searchTerms', { kind: 'forbidden' });
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your question' }), 'camera black');
  expect((await screen.findAllByText('Perhaps already answered'))[0]).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ask the question' }));
  expect(await screen.findByRole('article', { name: 'camera black' })).toBeVisible();
  expect(desk.sent()).toMatchObject([{ title: 'camera black' }]);
});
