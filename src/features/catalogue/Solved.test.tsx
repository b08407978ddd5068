import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { memoryKeeper } from '../../testing/memoryKeeper';
import { aTraining } from '../../testing/people';
import { questionDesk } from '../../testing/questionDesk';
import { answer, meToo, solved } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Catalogue from './Catalogue';
import type { CatalogueSettings } from './settings';

const calendar = aTraining('Share your calendar', {
  audience: ['Everyone'],
  moduleKey: 'calendar',
  language: 'EN',
  topics: ['Outlook']
});

const open = (settings: CatalogueSettings = {}, address = '/?catalogue-training=calendar') => {
  window.history.replaceState(null, '', address);
  const desk = questionDesk({
    questions: [{ title: 'Who sees my calendar?', language: 'EN', topics: ['Outlook'] }],
    steps: [answer(11, { text: 'You choose it.\nUnder Share.' } as never), solved(1, { author: 3 }), meToo(12)],
    held: { trainings: [calendar] }
  });
  return {
    ...desk,
    draw: () => renderFeature(<Catalogue {...settings} />, desk.programme, { ...desk.given, progress: memoryKeeper() })
  };
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

const questionsPage = '/sites/intranet/SitePages/Questions.aspx';

test('a training names questions that were solved about its topic, with the first line of what helped and by whom', async () => {
  open({ questionsPage }).draw();
  expect(await screen.findByRole('heading', { name: 'Questions already solved' })).toBeVisible();
  const link = screen.getByRole('link', { name: 'Who sees my calendar?' });
  expect(link).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/SitePages/Questions.aspx?questions-question=1'
  );
  expect(await screen.findByText('You choose it.')).toBeVisible();
  expect(screen.queryByText(/Under Share/)).not.toBeInTheDocument();
  expect(link.closest('li')).toHaveTextContent(/Answer by .+ · 1 person had the same question$/);
  expect(screen.getByRole('link', { name: 'See solved questions about Outlook' })).toHaveAttribute(
    'href',
    expect.stringContaining('questions-view=solved&questions-topic=Outlook')
  );
  expect(screen.getByRole('link', { name: 'Ask a question' })).toHaveAttribute(
    'href',
    expect.stringContaining('questions-view=ask&questions-module=calendar')
  );
});

test('where nobody said which page has the questions, they are told without a link and none can be asked', async () => {
  open().draw();
  expect(await screen.findByText('Who sees my calendar?')).toBeVisible();
  expect(screen.queryByRole('link', { name: /^See solved questions/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Who sees my calendar?' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Ask a question' })).not.toBeInTheDocument();
});

test('a site without lists of questions has no such block', async () => {
  const desk = open({ questionsPage });
  desk.programme.fail('questions', { kind: 'missing' });
  desk.draw();
  expect(await screen.findByRole('article', { name: 'Share your calendar' })).toBeVisible();
  expect(screen.queryByText('Questions already solved')).not.toBeInTheDocument();
});

test('what was looked for and not found becomes a question', async () => {
  open({ questionsPage }, '/?catalogue-search=zzxqv').draw();
  const link = await screen.findByRole('link', { name: 'Ask a question' });
  expect(link).toHaveAttribute('href', expect.stringContaining('questions-title=zzxqv'));
});

test('below what was found, and below all trainings, one can ask as well', async () => {
  const first = open({ questionsPage }, '/?catalogue-search=calendar').draw();
  const asking = expect.stringContaining('questions-title=calendar');
  await waitFor(() => {
    expect(screen.getByRole('link', { name: 'Share your calendar' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask a question' })).toHaveAttribute('href', asking);
  });
  first.unmount();
  open({ questionsPage }, '/').draw();
  expect(await screen.findByRole('link', { name: 'Ask a question' })).toHaveAttribute(
    'href',
    expect.stringMatching(/questions-view=ask$/)
  );
});

test('whoever may add no question reads what was solved, and is not led to a form that would send nothing', async () => {
  const desk = open({ questionsPage });
  desk.posts.room.questions.guarded({ mayWrite: false });
  desk.draw();
  expect(await screen.findByRole('link', { name: 'Who sees my calendar?' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Ask a question' })).not.toBeInTheDocument());
});

test('nor is what was not found', async () => {
  const desk = open({ questionsPage }, '/?catalogue-search=zzxqv');
  desk.posts.room.replies.guarded({ mayWrite: false });
  desk.draw();
  expect(await screen.findByText(/zzxqv/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Ask a question' })).not.toBeInTheDocument());
});
