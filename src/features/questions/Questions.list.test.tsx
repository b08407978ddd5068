import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { questions as questionList } from '../../lists/reading/questions';
import {
  deskPeople,
  hoursAgo,
  type QuestionDesk,
  questionDesk,
  type QuestionsToHold
} from '../../testing/questionDesk';
import { answer, handOver, meToo, solved, take } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

/** Seven questions; the steps of one carry its number. */
const world: QuestionsToHold = {
  as: 'ambassador',
  questions: [
    { title: 'Calendar of a team', asked: deskPeople[7], topics: ['Outlook'], circleKey: 'sales-brussels' },
    { title: 'Yesterday’s version', asked: deskPeople[7], topics: ['OneDrive'], language: 'FR' },
    { title: 'A protected file', author: 7, asked: deskPeople[11], topics: ['Copilot'] },
    { title: 'Minutes in OneNote', author: 7, topics: ['OneNote'] },
    { title: 'Freeze two rows', asked: deskPeople[12], topics: ['Excel'] },
    { title: 'Prompts that work', kind: 'Topic', topics: ['Copilot'] },
    { title: 'Nobody has it', asked: deskPeople[15], topics: ['Excel'] }
  ],
  steps: [
    take(7, { questionId: 2 }),
    handOver(7, 12, { questionId: 2 }),
    answer(11, { questionId: 3 }),
    answer(12, { questionId: 4 }),
    solved(4, { questionId: 4, author: 7 } as never),
    meToo(7, { questionId: 5 }),
    meToo(11, { questionId: 6 })
  ]
};

const drawn = async (toHold = world, given: Parameters<typeof renderFeature>[2] = {}): Promise<QuestionDesk> => {
  const desk = questionDesk(toHold);
  renderFeature(<Questions />, desk.programme, { ...desk.given, ...given });
  await screen.findByRole('heading', { level: 2, name: 'Questions & answers' });
  return desk;
};

const groups = async (): Promise<readonly (readonly string[])[]> => {
  await screen.findAllByRole('link');
  return screen.getAllByRole('heading', { level: 3 }).flatMap((heading) => {
    const list = heading.nextElementSibling;
    if (!(list instanceof HTMLUListElement)) return [];
    const titles = within(list)
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent ?? '');
    return [[heading.textContent ?? '', ...titles]];
  });
};

const row = async (title: string): Promise<HTMLElement> =>
  (await screen.findByRole('link', { name: title })).closest('li')!;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('mine in four groups: what waits for me, what I passed on, what I asked, where I joined in', async () => {
  await drawn();
  expect(await groups()).toEqual([
    ['Waiting for you', 'A protected file', 'Calendar of a team'],
    ['Passed on by you', 'Yesterday’s version'],
    ['Asked by you', 'Minutes in OneNote'],
    ['Your other answers and “Me too”', 'Freeze two rows']
  ]);
  expect(await row('Calendar of a team')).toHaveTextContent(/Zoé Asker.*Sales Brussels.*Outlook.*Asked of you/);
  expect(await row('Yesterday’s version')).toHaveTextContent(/Passed to Bob Maes/);
  expect(await row('A protected file')).toHaveTextContent(/You.*1 answer: did it help\?/);
  expect(await row('Minutes in OneNote')).toHaveTextContent(/Solved on/);
  expect(await row('Freeze two rows')).toHaveTextContent(/Asked of Bob Maes/);
});

test('each view holds what it names; one without questions is not there; the address says it', async () => {
  await drawn();
  await screen.findByRole('link', { name: 'Calendar of a team' });
  const views = within(screen.getByRole('navigation', { name: 'Which questions' }));
  expect(views.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Mine',
    'My circle',
    'Open',
    'Solved',
    'Coach’s hour'
  ]);
  await userEvent.click(views.getByRole('button', { name: 'Solved' }));
  expect(await groups()).toEqual([['Solved', 'Minutes in OneNote']]);
  expect(window.location.search).toBe('?questions-view=solved');
  await userEvent.click(views.getByRole('button', { name: 'My circle' }));
  expect(await groups()).toEqual([['My circle', 'Calendar of a team']]);
  await userEvent.click(views.getByRole('button', { name: 'Coach’s hour' }));
  expect(await row('Prompts that work')).toHaveTextContent('1 vote');
  await userEvent.click(views.getByRole('button', { name: 'Open' }));
  expect(await row('Nobody has it')).toHaveTextContent('Nobody has taken it yet');
});

test('a question opens beside the list, takes the focus, and closing leads back to it', async () => {
  await drawn();
  const link = await screen.findByRole('link', { name: 'Yesterday’s version' });
  await userEvent.click(link);
  expect(await screen.findByRole('heading', { level: 3, name: 'Yesterday’s version' })).toHaveFocus();
  expect(window.location.search).toBe('?questions-question=2');
  expect(screen.getByRole('article', { name: 'Yesterday’s version' })).toHaveTextContent('in French');
  expect(screen.getByRole('heading', { level: 3, name: 'Yesterday’s version' })).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('link', { name: 'Yesterday’s version' })).toHaveAttribute('aria-current', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'All questions' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Yesterday’s version' })).toHaveFocus());
  expect(window.location.search).toBe('');
  expect(screen.queryByRole('article')).toBeNull();
});

test('a link opens its question and leaves the focus where it is; one that is not there says so', async () => {
  window.history.replaceState(null, '', '/?questions-question=5');
  await drawn();
  expect(await screen.findByRole('article', { name: 'Freeze two rows' })).toBeVisible();
  expect(document.body).toHaveFocus();
});

test('a question that is gone says so, and leads back to all', async () => {
  window.history.replaceState(null, '', '/?questions-question=99');
  await drawn();
  expect(await screen.findByText(/^This question is no longer there/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'All questions' }));
  await waitFor(() => expect(window.location.search).toBe(''));
});

test('search finds titles and topics over all views, says when nothing matches, and leaves with Escape', async () => {
  await drawn();
  const box = await screen.findByRole('searchbox', { name: 'Search the questions' });
  await userEvent.type(box, 'excel');
  await waitFor(async () =>
    expect((await groups()).flat()).toEqual(expect.arrayContaining(['Freeze two rows', 'Nobody has it']))
  );
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Calendar of a team' })).toBeNull());
  await userEvent.keyboard('{Enter}');
  expect(screen.getAllByRole('link')[0]).toHaveFocus();
  await userEvent.clear(box);
  await userEvent.type(box, 'zzzz');
  expect(await screen.findByText('No question matches “zzzz”')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(await row('Calendar of a team')).toBeVisible();
});

test('a filter leaves what has its value, counts it, and stands in the address', async () => {
  window.history.replaceState(null, '', '/?questions-view=open');
  await drawn();
  await screen.findByRole('link', { name: 'Freeze two rows' });
  await userEvent.click(await screen.findByRole('button', { name: 'Topic' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Excel/ }));
  expect((await groups()).flat()).toEqual(['Open', 'Nobody has it', 'Freeze two rows']);
  expect(window.location.search).toBe('?questions-topic=Excel&questions-view=open');
});

test('a filter holds for what is searched as well', async () => {
  window.history.replaceState(null, '', '/?questions-topic=Excel&questions-search=calendar');
  await drawn();
  expect(await screen.findByText('No question matches “calendar”')).toBeVisible();
});

/** Somebody was here three days ago, and saw rows up to these. */
const wasHere = (question: number, step: number): void => {
  const on = hoursAgo(24 * 3).slice(0, 10);
  for (const [name, seen] of Object.entries({ questions: question, replies: step }))
    window.localStorage.setItem(`digital-ambassadors:test:${name}`, JSON.stringify({ on, seen }));
};

test('what others asked since the last visit is new; one’s own is not', async () => {
  wasHere(1, 7);
  await drawn();
  expect(within(await row('Yesterday’s version')).getByText('New')).toBeVisible();
  expect(within(await row('Calendar of a team')).queryByText('New')).toBeNull();
  expect(within(await row('A protected file')).queryByText('New')).toBeNull();
  expect(screen.getByText(/^4 new since your last visit/)).toBeVisible();
});

test('what somebody said since the last visit makes new what one asked or passed on; Me too and own words do not', async () => {
  wasHere(7, 2);
  await drawn();
  expect(within(await row('A protected file')).getByText('New')).toBeVisible();
  expect(within(await row('Minutes in OneNote')).getByText('New')).toBeVisible();
  expect(within(await row('Yesterday’s version')).queryByText('New')).toBeNull();
  expect(within(await row('Freeze two rows')).queryByText('New')).toBeNull();
  expect(screen.getByText(/^2 new since your last visit/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Coach’s hour' }));
  expect(within(await row('Prompts that work')).queryByText('New')).toBeNull();
});

test('the first thing that is ever said of a question is new to whoever asked it', async () => {
  wasHere(7, 0);
  window.localStorage.removeItem('digital-ambassadors:test:replies');
  await drawn();
  expect(within(await row('A protected file')).getByText('New')).toBeVisible();
});

test('nothing is new to somebody who was never here: no mark, no count', async () => {
  await drawn();
  expect(await row('Calendar of a team')).toBeVisible();
  expect(screen.queryByText('New')).toBeNull();
  expect(screen.queryByText(/\bnew\b/i)).toBeNull();
});

test('a colleague for whom nothing waits begins with what is open', async () => {
  await drawn({ questions: [{ title: 'Somebody else’s' }] });
  expect(await screen.findByRole('button', { name: 'Open', current: 'page' })).toBeVisible();
  expect(await row('Somebody else’s')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mine' }));
  expect(await screen.findByText(/^Nothing is waiting for you/)).toBeVisible();
});

test('own questions that are older than the newest come into their view, and change nobody’s view', async () => {
  const desk = questionDesk({
    as: 'ambassador',
    questions: [
      { title: 'Asked long ago', author: 7 },
      ...Array.from({ length: 204 }, (_each, at) => ({ title: `Number ${at}` }))
    ]
  });
  const rows = jest.spyOn(desk.programme, 'rows');
  renderFeature(<Questions />, desk.programme, desk.given);
  expect(await screen.findByRole('button', { name: 'Open', current: 'page' })).toBeVisible();
  const stepsOfMine = ([, shape]: Parameters<typeof desk.programme.rows>): boolean =>
    JSON.stringify(shape ?? {}).includes('QuestionId","oneOf":[1]');
  await waitFor(() => expect(rows.mock.calls.some(stepsOfMine)).toBe(true));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.getByRole('button', { name: 'Open', current: 'page' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mine' }));
  expect(await row('Asked long ago')).toBeVisible();
});

test('no question yet: the first one is asked for', async () => {
  await drawn({});
  expect(await screen.findByText('No questions yet')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ask a question' })).toBeVisible();
});

test('no lists: a colleague is told when, a curator sets them up', async () => {
  const desk = questionDesk({});
  desk.programme.withoutList(questionList);
  const plain = renderFeature(<Questions />, desk.programme, desk.given);
  expect(await screen.findByText('Questions are on their way')).toBeVisible();
  plain.unmount();
  const openCuration = jest.fn();
  desk.programme.hold({ curator: true });
  renderFeature(<Questions />, desk.programme, { ...desk.given, openCuration });
  await userEvent.click(await screen.findByRole('button', { name: 'Set up lists' }));
  expect(openCuration).toHaveBeenCalledWith('lists');
});

test('without ambassadors and contacts the questions stand there, and it is said what may be wrong', async () => {
  const desk = questionDesk(world);
  desk.programme.fail('contacts', { kind: 'busy' });
  renderFeature(<Questions />, desk.programme, desk.given);
  expect(await row('Calendar of a team')).toBeVisible();
  expect(screen.getByText(/contacts could not be read: how each question stands may not be up to date/)).toBeVisible();
});

test('what failed is told, and asked for again', async () => {
  const desk = questionDesk(world);
  desk.programme.fail('questions', { kind: 'busy' });
  renderFeature(<Questions />, desk.programme, desk.given);
  const again = await screen.findByRole('button', { name: /Try again/ });
  expect(screen.queryByRole('link', { name: 'Calendar of a team' })).toBeNull();
  desk.programme.fail('questions', undefined);
  await userEvent.click(again);
  expect(await row('Calendar of a team')).toBeVisible();
});
