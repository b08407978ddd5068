import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import {
  deskPeople,
  hoursAgo,
  type QuestionDesk,
  questionDesk,
  type QuestionsToHold
} from '../../testing/questionDesk';
import { answer, ask, handOver, type StepToWrite, take, toIt } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';
import type { QuestionsSettings } from './settings';

const camera = { title: 'The camera stays black', asked: deskPeople[11] } as const;

const draw = async (
  toHold: QuestionsToHold,
  settings: QuestionsSettings = {},
  prepare: (desk: QuestionDesk) => void = () => undefined
): Promise<QuestionDesk> => {
  window.history.replaceState(null, '', '/?questions-question=1');
  const desk = questionDesk(toHold);
  prepare(desk);
  renderFeature(<Questions {...settings} />, desk.programme, desk.given);
  await screen.findByRole('article');
  return desk;
};

const said = (step: StepToWrite, more: Partial<StepToWrite>): StepToWrite => ({ ...step, ...more });
const history = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'What happened' });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('who came second reads who was first; the step stands there and counts for nothing', async () => {
  await draw({ as: 'ambassador', questions: [camera], steps: [take(12, { seenId: 0 }), take(7, { seenId: 0 })] });
  const mine = within(await history())
    .getByText('You took it on')
    .closest('li');
  expect(mine).toHaveTextContent('Bob Maes was first: this step does not count.');
  expect(screen.getByText(/^Bob Maes has had it since/, { selector: 'article p' })).toBeVisible();
});

test('an edited step counts no more, an edited answer and an edited question say when', async () => {
  await draw({
    questions: [{ ...camera, version: 2, modified: hoursAgo(24 * 40) }],
    steps: [take(12, { version: 2 }), answer(11, { version: 2, modified: hoursAgo(24 * 40) })]
  });
  expect(await history()).toHaveTextContent('Step edited in the list: it no longer counts.');
  expect(within(await history()).getByText(/^Answer edited on /)).toBeVisible();
  expect(screen.getByText(/^Question edited on .*: it is no longer asked of one person\.$/)).toBeVisible();
});

test('what people write is text; a link that runs a script is none, one that opens a page is', async () => {
  await draw({
    questions: [{ ...camera, title: '<img src=x onerror=alert(1)>', details: '<b>bold</b>' }],
    steps: [
      said(answer(11), { text: '<script>alert(1)</script>', url: 'javascript:alert(1)' }),
      said(answer(12), { text: 'See there.', url: 'https://learn.example/camera' })
    ]
  });
  expect(screen.getByRole('heading', { level: 3, name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  expect(screen.getByText('<b>bold</b>')).toBeVisible();
  const happened = await history();
  expect(within(happened).getByText('<script>alert(1)</script>')).toBeVisible();
  const links = within(happened).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://learn.example/camera']);
  expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer');
  expect(document.querySelector('img[src="x"], article script, article b')).toBeNull();
});

test('a title that reads from right to left stays within itself, and an answer finds its own direction', async () => {
  const hebrew = 'איך משתפים קובץ? (Excel)';
  await draw({
    questions: [{ ...camera, title: hebrew, details: hebrew }],
    steps: [said(answer(11), { text: hebrew })]
  });
  for (const role of ['heading', 'link'] as const)
    expect(
      screen.getByRole(role, { name: hebrew, ...(role === 'heading' ? { level: 3 } : {}) }).firstElementChild?.tagName
    ).toBe('BDI');
  const happened = await history();
  expect(within(happened).getByText(hebrew)).toHaveAttribute('dir', 'auto');
});

test('ten thousand characters without a space are all there, in the question as in an answer', async () => {
  const long = 'x'.repeat(10_000);
  await draw({
    questions: [{ ...camera, title: 'y'.repeat(250), details: long }],
    steps: [said(answer(11), { text: long })]
  });
  expect(screen.getByRole('heading', { level: 3, name: 'y'.repeat(250) })).toBeVisible();
  expect((await screen.findAllByText(long)).map(({ textContent }) => textContent?.length)).toEqual([10_000, 10_000]);
});

test('a question without a title and one whose asker’s account is gone have words of their own', async () => {
  await draw({ questions: [{ title: '  ', author: 99, writer: undefined }] });
  expect(screen.getByRole('article', { name: 'Untitled question' })).toHaveTextContent('Question by Deleted account');
  expect(screen.getByRole('link', { name: 'Untitled question' }).closest('li')).toHaveTextContent('Deleted account');
  expect(await history()).toHaveTextContent('Deleted account asked everybody');
});

test('answered, and the asker’s account is gone: nobody waits for them', async () => {
  await draw({
    questions: [{ ...camera, author: 99, writer: undefined }],
    steps: [said(answer(98), { writer: undefined })]
  });
  expect(await history()).toHaveTextContent('Deleted account answered');
  expect(
    screen.getByText('Whoever asked has no account here any more: it is no longer among the open ones.')
  ).toBeVisible();
  expect(screen.queryByText(/^No news for 30 days/)).toBeNull();
});

test('answered, and no news of the asker for thirty days: it is no longer open', async () => {
  await draw({
    questions: [{ ...camera, created: hoursAgo(24 * 40) }],
    steps: [answer(11, { created: hoursAgo(24 * 35) } as never)]
  });
  expect(await screen.findByText('No news for 30 days: it is no longer among the open ones.')).toBeVisible();
});

test('a holder who serves no more gives it back', async () => {
  await draw({ questions: [camera], steps: [take(15)] });
  expect(
    screen.getByText('Carl Former is no longer a Digital Ambassador: the question is back with the community')
  ).toBeVisible();
});

test('a long history folds in its middle; unfolded, the focus stands where it was', async () => {
  const steps = Array.from({ length: 10 }, (_, at) =>
    said(answer(at % 2 === 0 ? 11 : 12), { text: `Answer number ${at}` })
  );
  await draw({ questions: [camera], steps });
  const happened = await history();
  expect(within(happened).getByText('Answer number 1')).toBeVisible();
  expect(within(happened).queryByText('Answer number 2')).toBeNull();
  expect(within(happened).getByText('Answer number 6')).toBeVisible();
  await press('Show 4 steps');
  expect(within(happened).getByText('Answer number 2')).toBeVisible();
  expect(document.activeElement?.nextElementSibling).toHaveTextContent('Answer number 2');
});

test('what happened could not be read: the question stands there, and it can be asked for again', async () => {
  window.history.replaceState(null, '', '/');
  const desk = questionDesk({ questions: [camera], steps: [take(11)] });
  renderFeature(<Questions />, desk.programme, desk.given);
  await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
  const link = await screen.findByRole('link', { name: camera.title });
  desk.programme.fail('replies', { kind: 'busy' });
  await userEvent.click(link);
  expect(await screen.findByText(/What happened could not be read\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Answer' })).toBeNull();
  desk.programme.fail('replies', undefined);
  await press(/Try again/);
  expect(await history()).toHaveTextContent('Ann Peeters took it on');
});

test('who may only read sees everything and is offered nothing', async () => {
  await draw(
    { questions: [camera], steps: [said(take(11), {}), said(answer(11), { text: 'Restart it.' })] },
    {},
    (desk) => desk.posts.room.replies.guarded({ mayWrite: false })
  );
  expect(await screen.findByText('You can read everything here, but not write to these lists.')).toBeVisible();
  expect(await history()).toHaveTextContent('Restart it.');
  for (const name of ['Ask a question', 'Answer', 'I’ll take it', /^Me too/])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test.each([
  ['signedOut', 'Your session has ended. Kept on this device and sent once you sign in again.'],
  ['forbidden', /^The list does not accept what you write\. Tell the team that keeps the lists/],
  ['offline', /^Kept on this device and sent once, as soon as possible\.$/]
] as const)('an answer that does not go (%s) is kept and told; then it is sent once', async (kind, words) => {
  const desk = await draw({ questions: [camera], steps: [take(11)] });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), 'Unplug it.');
  desk.posts.fail(new ProgrammeError({ kind, what: 'replies' }));
  await press('Answer');
  expect(await screen.findByText(words)).toBeVisible();
  expect(desk.sent()).toEqual([]);
  desk.posts.fail(undefined);
  act(() => desk.posts.again());
  expect(await within(await history()).findByText('You answered')).toBeVisible();
  expect(desk.sent()).toHaveLength(1);
  await waitFor(() => expect(screen.queryByText(words)).toBeNull());
});

test('what has not gone can be kept back', async () => {
  const desk = await draw({ questions: [camera], steps: [take(11)] });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), 'Wrong one');
  desk.posts.fail(new ProgrammeError({ kind: 'signedOut', what: 'replies' }));
  await press('Answer');
  await press('Do not send');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Do not send' })).toBeNull());
  desk.posts.fail(undefined);
  act(() => desk.posts.again());
  expect((await desk.posts.known()).waiting).toEqual([]);
  expect(desk.sent()).toEqual([]);
});

test('what could not be kept leaves the words in the box', async () => {
  const desk = await draw({ questions: [camera], steps: [take(11)] }, {}, ({ posts }) =>
    Object.assign(posts, { post: () => Promise.reject(new Error('The chunk did not come.')) })
  );
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your answer' }), 'Unplug it.');
  await press('Answer');
  expect(await screen.findByText('This could not be sent: your text is still there. Try again.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveValue('Unplug it.');
  expect(desk.sent()).toEqual([]);
});

test('Report begins a mail to those who keep the lists, and is absent without an address', async () => {
  await draw({ questions: [camera] }, { contact: 'team@lecercle.example' });
  const mail = decodeURIComponent((await screen.findByRole('link', { name: 'Report' })).getAttribute('href') ?? '');
  expect(mail).toMatch(/^mailto:team@lecercle\.example\?subject=Reporting a question: The camera stays black/);
  expect(mail).toContain('questions-question=1');
});

test('without an address nothing can be reported', async () => {
  await draw({ questions: [camera] }, { contact: ' ' });
  expect(screen.queryByText('Report')).toBeNull();
});

test('who passed it on to whom is told by name, to the reader as to them', async () => {
  await draw({ as: 'ambassador', questions: [camera], steps: [take(11), ask(11), take(12), handOver(12, 7)] });
  const happened = await history();
  expect(happened).toHaveTextContent('Zoé Asker asked Ann Peeters');
  expect(happened).toHaveTextContent('Ann Peeters asked the community');
  expect(happened).toHaveTextContent('Bob Maes passed it to you');
  const list = screen.getByRole('link', { name: camera.title }).closest('li');
  expect(list).toHaveTextContent(/Passed to you by Bob Maes/);
});

test('what goes to IT is with IT for everybody', async () => {
  await draw({ questions: [camera], steps: [take(11), toIt(11, 31)] });
  expect(await history()).toHaveTextContent('Ann Peeters passed it to IT');
  expect(screen.getByRole('link', { name: camera.title }).closest('li')).toHaveTextContent('IT has it');
});
