import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { faq, questions, replies } from '../../lists';
import { type Held, memoryCuration, type MemoryCuration } from '../../testing/memoryCuration';
import { hoursAgo, questionDesk } from '../../testing/questionDesk';
import { answer, solved } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

/** One question that Ann answered and its asker solved by that; somebody who keeps the lists reads. */
const keeping = (held: Held = {}, curator = true): MemoryCuration => {
  const desk = questionDesk({
    questions: [{ title: 'How do I share my calendar?', language: 'EN', topics: ['Outlook'] }],
    steps: [answer(11, { text: 'Calendar, then Share.' } as never), solved(1, { author: 3 })],
    held: { curator }
  });
  const curation = memoryCuration({
    ...held,
    rows: {
      [questions.url]: [{ id: 1, title: 'How do I share my calendar?' }],
      [replies.url]: [
        { id: 1, questionId: 1 },
        { id: 2, questionId: 1 }
      ],
      ...held.rows
    }
  });
  window.history.replaceState(null, '', '/?questions-question=1');
  renderFeature(<Questions />, desk.programme, { ...desk.given, curation: async () => curation });
  return curation;
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('who keeps the lists makes a frequent question of it: a draft a language, with the answer in the one it was asked in', async () => {
  const curation = keeping();
  await press('Make it a frequent question');
  expect(await screen.findByText(/waiting in the frequent questions/)).toBeVisible();
  const drafts = curation.held(faq).map(({ item }) => item);
  expect(drafts[0]).toMatchObject({
    title: 'How do I share my calendar?',
    key: 'question-1',
    language: 'EN',
    answer: 'Calendar, then Share.',
    sourceId: 1,
    reviewBy: expect.stringMatching(/^20\d\d-/),
    published: false
  });
  expect(drafts.slice(1).every(({ answer: words, published }) => words === '' && published === false)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Make it a frequent question' })).not.toBeInTheDocument();
});

test('there is no second one of the same question', async () => {
  const curation = keeping({ rows: { [faq.url]: [{ id: 5, title: 'Sharing', key: 'sharing', sourceId: 1 }] } });
  await press('Make it a frequent question');
  expect(await screen.findByText('There is a frequent question of it already.')).toBeVisible();
  expect(curation.held(faq)).toHaveLength(1);
});

test('what could not be written is said, and can be tried again', async () => {
  const curation = keeping();
  curation.mishaps.push('offline');
  await press('Make it a frequent question');
  expect(await screen.findByText(/Nothing is lost: try again/)).toBeVisible();
  await press('Make it a frequent question');
  expect(await screen.findByText(/waiting in the frequent questions/)).toBeVisible();
});

test('deleting asks first, and takes the replies with it', async () => {
  const curation = keeping();
  await press('Delete with its replies');
  expect(screen.getByText('The question and all its replies are deleted permanently.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep the question' })).toHaveFocus();
  await press('Keep the question');
  expect(curation.held(questions)).toHaveLength(1);
  await press('Delete with its replies');
  await press('Delete with its replies');
  await screen.findByRole('article');
  expect(curation.held(replies)).toEqual([]);
  expect(curation.held(questions)).toEqual([]);
});

test('who may not delete rows of others is not offered it; who keeps nothing is offered neither', async () => {
  keeping({ rights: { ownRows: { reads: 'all', writes: 'own', person: 7 } } });
  expect(await screen.findByRole('button', { name: 'Make it a frequent question' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Delete with its replies' })).not.toBeInTheDocument();
});

test('a colleague is offered nothing of it', async () => {
  keeping({}, false);
  await screen.findByRole('article');
  expect(screen.queryByRole('button', { name: 'Make it a frequent question' })).not.toBeInTheDocument();
  expect(screen.queryByText(/silent for two working days/)).not.toBeInTheDocument();
});

test('what nobody answers for two working days is told to those who keep the lists, and figures tell of nobody', async () => {
  const desk = questionDesk({
    questions: [{ title: 'Left alone', created: hoursAgo(24 * 45) }],
    held: { curator: true }
  });
  renderFeature(<Questions />, desk.programme, desk.given);
  await press(/^1 question silent for two working days/);
  const part = screen.getByRole('region', { name: /silent for two working days/ });
  expect(within(part).getByRole('link', { name: 'Left alone' })).toBeVisible();
  await press('Compute the figures');
  expect(await screen.findByText('Nothing is shown for fewer than 5 questions.')).toBeVisible();
  const whole = screen.getByRole('row', { name: /All months that have ended/ });
  expect(whole).toHaveTextContent('not shown');
});
