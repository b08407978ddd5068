import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { questionDesk, type QuestionsToHold } from '../../testing/questionDesk';
import { faqRow } from '../../testing/questionRows';
import { answer, solved, take } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

const mine = { title: 'The camera of our room stays black', author: 7 } as const;
const alike = { title: 'No camera in a room', author: 3 } as const;
const helped = [answer(11, { questionId: 2 } as never), solved(2, { author: 3, questionId: 2 } as never)];
const held: QuestionsToHold['held'] = { faq: [faqRow({ id: 1, title: 'Cameras of rooms', answer: 'Press twice.' })] };

const opened = async (toHold: QuestionsToHold, id = 1): Promise<void> => {
  window.history.replaceState(null, '', `/?questions-question=${id}`);
  const desk = questionDesk(toHold);
  renderFeature(<Questions />, desk.programme, desk.given);
  await screen.findByRole('region', { name: 'What happened' });
};

const useful = () => screen.findByRole('region', { name: 'May be useful' });

beforeEach(() => window.localStorage.clear());
afterEach(() => window.history.replaceState(null, '', '/'));

test('whoever waits for an answer finds what others found, but not their own question, and opens it', async () => {
  await opened({ questions: [mine, alike], steps: [take(11), ...helped], held });
  const list = within(await useful());
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Cameras of rooms/),
    expect.stringMatching(/^No camera in a room/)
  ]);
  await userEvent.click(list.getByRole('button', { name: 'Open: No camera in a room' }));
  expect(await screen.findByRole('heading', { level: 3, name: alike.title })).toHaveFocus();
  expect(window.location.search).toBe('?questions-question=2');
  expect(screen.queryByRole('region', { name: 'May be useful' })).toBeNull();
});

test.each<readonly [string, QuestionsToHold]>([
  ['where nothing fits', { questions: [mine] }],
  ['to others', { questions: [{ ...mine, author: 3 }, alike], steps: [take(11), ...helped], held }],
  ['once it is solved', { questions: [mine, alike], steps: [answer(11), solved(1, { author: 7 }), ...helped], held }]
])('nothing is offered %s', async (_where, toHold) => {
  await opened(toHold);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByRole('region', { name: 'May be useful' })).toBeNull();
});
