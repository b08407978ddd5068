import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import { ambassadors as ambassadorList } from '../../lists/reading/ambassadors';
import { aSearchTerm, aTraining } from '../../testing/people';
import {
  deskPeople,
  hoursAgo,
  type QuestionDesk,
  questionDesk,
  type QuestionsToHold
} from '../../testing/questionDesk';
import { faqRow } from '../../testing/questionRows';
import { answer, fromIt, solved, toIt } from '../../testing/questionSteps';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

const asking = async (toHold: QuestionsToHold = {}, address = '/?questions-view=ask'): Promise<QuestionDesk> => {
  window.history.replaceState(null, '', address);
  const desk = questionDesk({ questions: [{ title: 'Another one' }], ...toHold });
  renderFeature(<Questions />, desk.programme, desk.given);
  await screen.findByRole('heading', { level: 3, name: 'Ask a question' });
  return desk;
};

const title = (name = 'Your question'): HTMLElement => screen.getByRole('textbox', { name });
const whom = (): HTMLElement => screen.getByRole('group', { name: 'To whom?' });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const drafts = (): string => window.localStorage.getItem('digital-ambassadors:test:drafts') ?? '';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('the form opens from the list, takes the focus, says who can read it, and closes to the list', async () => {
  const desk = questionDesk({ questions: [{ title: 'Another one' }] });
  renderFeature(<Questions />, desk.programme, desk.given);
  await press('Ask a question');
  expect(await screen.findByRole('heading', { level: 3, name: 'Ask a question' })).toHaveFocus();
  expect(window.location.search).toBe('?questions-view=ask');
  expect(screen.getByText('Everybody who can read this site can read your question.')).toBeVisible();
  expect(screen.getByText('Do not name customers or colleagues.')).toBeVisible();
  await press('Close');
  expect(await screen.findByRole('link', { name: 'Another one' })).toBeVisible();
  expect(window.location.search).toBe('');
});

test('one’s own ambassador is proposed with the reason; what is sent is all that was said, and then it opens', async () => {
  const desk = await asking({ held: { searchTerms: [aSearchTerm('calendar', { topics: ['Outlook'] })] } });
  await userEvent.type(title(), 'My calendar is gone');
  expect(await screen.findByText(/topic recognised: Outlook/)).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Details (optional)' }), 'Since Friday.');
  const ann = within(whom()).getByRole('radio', { name: /Ann Peeters/ });
  expect(ann).toBeChecked();
  expect(ann.closest('label')).toHaveTextContent(/In your circle.*knows Outlook.*Your Digital Ambassador/);
  await press('Ask the question');
  expect(await screen.findByRole('article', { name: 'My calendar is gone' })).toHaveTextContent(
    'You asked Ann Peeters'
  );
  expect(desk.sent()).toEqual([
    {
      title: 'My calendar is gone',
      details: 'Since Friday.',
      kind: 'Question',
      topics: ['Outlook'],
      language: 'EN',
      circleKey: 'sales-brussels',
      askedUser: 11
    }
  ]);
  expect(drafts()).not.toContain('calendar');
});

test('an empty question is asked for by name, and nothing is sent', async () => {
  const desk = await asking();
  await press('Ask the question');
  expect(title()).toHaveFocus();
  expect(title()).toBeInvalid();
  expect(title()).toHaveAccessibleDescription('Write your question in one sentence.');
  expect(desk.sent()).toEqual([]);
  await userEvent.type(title(), 'x');
  expect(title()).toBeValid();
});

test('asked of everybody, it names nobody', async () => {
  const desk = await asking();
  await userEvent.type(title(), 'Who knows?');
  await userEvent.click(within(whom()).getByRole('radio', { name: /^All Digital Ambassadors/ }));
  expect(whom()).toHaveTextContent('2 people see the question, whoever is free first takes it');
  await press('Ask the question');
  expect(await screen.findByRole('article', { name: 'Who knows?' })).toHaveTextContent('You asked everybody');
  expect(desk.sent()).toEqual([
    { title: 'Who knows?', kind: 'Question', topics: [], language: 'EN', circleKey: 'sales-brussels' }
  ]);
});

test('somebody else is looked for by name or topic; who left, who is a draft and IT are not there', async () => {
  const desk = await asking();
  await userEvent.type(title(), 'A pivot table');
  await userEvent.click(within(whom()).getByRole('radio', { name: /^Someone else/ }));
  const others = screen.getByRole('group', { name: 'Someone else…' });
  expect(within(others).getAllByRole('radio')).toHaveLength(3);
  expect(others).not.toHaveTextContent(/Carl|Dora|Tom/);
  await userEvent.type(within(others).getByRole('searchbox'), 'excel');
  expect(within(others).getAllByRole('radio')).toHaveLength(1);
  await userEvent.clear(within(others).getByRole('searchbox'));
  await userEvent.type(within(others).getByRole('searchbox'), 'nobody of that name');
  expect(within(others).getByText('Nobody matches.')).toBeVisible();
  await userEvent.clear(within(others).getByRole('searchbox'));
  await userEvent.click(within(others).getByRole('radio', { name: /Eva Expert/ }));
  await press('Ask the question');
  await screen.findByRole('article', { name: 'A pivot table' });
  expect(desk.sent()).toMatchObject([{ askedUser: 21 }]);
});

test('a feedback goes to IT, a topic to the vote; without a contact of IT there is no feedback', async () => {
  const desk = await asking();
  await userEvent.click(screen.getByRole('radio', { name: 'Feedback for IT' }));
  expect(screen.getByText('Your feedback goes to Tom Verhulst, the IT contact.')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'To whom?' })).toBeNull();
  await userEvent.type(title('Your feedback'), 'Too many codes');
  await press('Send the feedback');
  await screen.findByRole('article', { name: 'Too many codes' });
  expect(desk.sent()).toMatchObject([{ kind: 'Feedback', askedUser: 31 }]);
  await press('Ask a question');
  await userEvent.click(await screen.findByRole('radio', { name: 'A topic for the coach’s hour' }));
  await userEvent.type(title('Your topic'), 'Copilot in Excel');
  await press('Propose the topic');
  await screen.findByRole('article', { name: 'Copilot in Excel' });
  expect(desk.sent()[1]).toEqual({
    title: 'Copilot in Excel',
    kind: 'Topic',
    topics: ['Copilot', 'Excel'],
    language: 'EN',
    circleKey: 'sales-brussels'
  });
});

test('without a contact of IT a feedback cannot be given', async () => {
  await asking({ held: { contacts: [] } });
  expect(screen.getAllByRole('radio', { name: /A question|A topic/ })).toHaveLength(2);
  expect(screen.queryByRole('radio', { name: 'Feedback for IT' })).toBeNull();
});

test('solved questions, frequent ones and trainings that fit are offered while somebody types; one of them opens', async () => {
  await asking({
    questions: [{ title: 'Share a team calendar', topics: ['Outlook'] }],
    steps: [answer(11), { ...solved(1), author: 3 }],
    held: {
      faq: [
        {
          ...faqRow({ id: 1, title: 'Who sees my calendar?', answer: 'You choose.', topics: ['Outlook'] }),
          modified: '2026-10-05T09:00:00Z'
        } as never
      ],
      trainings: [
        aTraining('A shared calendar', {
          audience: ['Everyone'],
          language: 'EN',
          topics: ['Outlook'],
          url: 'https://learn.example/calendar'
        }),
        aTraining('Calendar of scripts', { audience: ['Everyone'], language: 'EN', url: 'javascript:alert(1)' })
      ]
    }
  });
  await userEvent.type(title(), 'calendar');
  // In a wide column it stands beside the form, in a narrow one inside.
  const [panel] = await screen.findAllByText('Perhaps already answered');
  const found = panel!.parentElement!;
  expect(found).toHaveTextContent(/Who sees my calendar\?.*Frequent question · Updated on October 5/);
  expect(within(found).getByRole('link', { name: 'A shared calendar' })).toHaveAttribute(
    'href',
    'https://learn.example/calendar'
  );
  expect(within(found).queryByRole('link', { name: 'Calendar of scripts' })).toBeNull();
  expect(within(found).getByRole('button', { name: 'Open: Share a team calendar' }).closest('li')).toHaveTextContent(
    /Solved on \w+/
  );
  expect(within(found).getByRole('link', { name: 'A shared calendar' }).closest('li')).toHaveTextContent(
    /Training · .*E-learning · \d+ min/
  );
  await userEvent.click(within(found).getByRole('button', { name: 'That answers my question' }));
  expect(screen.getByText(/^Glad to hear it. Nothing was sent/)).toBeVisible();
  await userEvent.click(within(found).getByRole('button', { name: 'Open: Share a team calendar' }));
  expect(await screen.findByRole('article', { name: 'Share a team calendar' })).toBeVisible();
  expect(drafts()).toContain('calendar');
});

test('the first one that fits is open: what solved it, and whose answer that was', async () => {
  await asking({
    questions: [{ title: 'Share a team calendar' }, { title: 'A calendar of holidays' }],
    steps: [
      answer(11, { text: 'Calendar, then Add.' } as never),
      answer(12, { text: 'No idea.' } as never),
      solved(1, { author: 3 }),
      answer(12, { questionId: 2, text: 'Nobody reads this one.' } as never)
    ]
  });
  await userEvent.type(title(), 'share my team calendar');
  const [said] = await screen.findAllByText('Calendar, then Add.');
  expect(said!.closest('li')).toHaveTextContent(/Solved on .*· \S/);
  expect(screen.queryByText('No idea.')).toBeNull();
  expect(screen.queryByText('Nobody reads this one.')).toBeNull();
});

test('that IT has seen it is not what answers', async () => {
  await asking({
    questions: [{ title: 'Share a team calendar' }],
    steps: [
      answer(11, { text: 'Calendar, then Add.' } as never),
      toIt(11, 31),
      fromIt(31, 'Seen', { text: 'Thank you, we look into it.' } as never)
    ]
  });
  await userEvent.type(title(), 'share my team calendar');
  expect((await screen.findAllByText('Calendar, then Add.'))[0]).toBeVisible();
  expect(screen.queryByText('Thank you, we look into it.')).toBeNull();
});

test('what was typed is there again after the page was left; thrown away, it is gone', async () => {
  const desk = questionDesk({ questions: [{ title: 'Another one' }] });
  window.history.replaceState(null, '', '/?questions-view=ask');
  const drawn = renderFeature(<Questions />, desk.programme, desk.given);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your question' }), 'Half');
  expect(screen.getByText('Draft kept on this device')).toBeVisible();
  drawn.unmount();
  renderFeature(<Questions />, desk.programme, desk.given);
  expect(await screen.findByRole('textbox', { name: 'Your question' })).toHaveValue('Half');
  await press('Clear draft');
  expect(title()).toHaveValue('');
  expect(drafts()).not.toContain('Half');
});

test('a link brings a title and the training it is about', async () => {
  const desk = await asking({}, '/?questions-view=ask&questions-title=About+pivots&questions-module=pivot');
  expect(title()).toHaveValue('About pivots');
  expect(screen.queryByText('Draft kept on this device')).toBeNull();
  await press('Ask the question');
  await screen.findByRole('article', { name: 'About pivots' });
  expect(desk.sent()).toMatchObject([{ title: 'About pivots', moduleKey: 'pivot' }]);
});

test('whoever serves from a later day on is offered to nobody yet', async () => {
  window.history.replaceState(null, '', '/?questions-view=ask');
  const desk = questionDesk({ questions: [{ title: 'Another one' }] });
  const all = await desk.programme.rows(ambassadorList);
  const tomorrow = hoursAgo(-48).slice(0, 10);
  desk.programme.hold({
    ambassadors: all.map((each) => (each.id === all[0]?.id ? { ...each, since: tomorrow } : each))
  });
  renderFeature(<Questions />, desk.programme, desk.given);
  await screen.findByRole('heading', { level: 3, name: 'Ask a question' });
  expect(all[0]?.title).toBe('Ann Peeters');
  expect(within(whom()).getByRole('radio', { name: /Bob Maes/ })).toBeVisible();
  expect(within(whom()).queryByRole('radio', { name: /Ann Peeters/ })).toBeNull();
});

test('something personal begins a chat with whoever would be asked', async () => {
  await asking();
  await userEvent.type(title(), 'My evaluation');
  await userEvent.click(within(whom()).getByRole('radio', { name: /Ann Peeters/ }));
  const chat = screen.getByRole('link', { name: 'Something personal? Chat with Ann Peeters in Teams' });
  expect(decodeURIComponent(chat.getAttribute('href') ?? '')).toContain(deskPeople[11].email);
});

test('who may not write reads why, and is offered nothing to send', async () => {
  window.history.replaceState(null, '', '/?questions-view=ask');
  const desk = questionDesk({ questions: [{ title: 'Another one' }] });
  desk.posts.room.questions.guarded({ mayWrite: false });
  renderFeature(<Questions />, desk.programme, desk.given);
  expect(await screen.findByText(/^You cannot write to these lists/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask the question' })).toBeNull();
});

test('a question that cannot go yet waits on the list with its title, and can be kept back', async () => {
  const desk = await asking();
  desk.posts.fail(new ProgrammeError({ kind: 'signedOut', what: 'questions' }));
  await userEvent.type(title(), 'Later then');
  await press('Ask the question');
  const waiting = await screen.findByRole('region', { name: 'Still to be sent from this device' });
  expect(waiting).toHaveTextContent('Your session has ended. Kept on this device and sent once you sign in again.');
  expect(waiting).toHaveTextContent('Later then');
  desk.posts.fail(undefined);
  await userEvent.click(within(waiting).getByRole('button', { name: /Try again/ }));
  expect(await screen.findByRole('article', { name: 'Later then' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Still to be sent from this device' })).toBeNull());
  expect(desk.sent()).toHaveLength(1);
});

test('a question that could not even be kept is told so, and its words stay', async () => {
  window.history.replaceState(null, '', '/?questions-view=ask');
  const desk = questionDesk({ questions: [{ title: 'Another one' }] });
  const lost = { ...desk.posts, post: () => Promise.reject(new Error('The script did not come.')) };
  renderFeature(<Questions />, desk.programme, { ...desk.given, posts: async () => lost });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Your question' }), 'My calendar is gone');
  await press('Ask the question');
  expect(await screen.findByText(/your text is still there/)).toBeVisible();
  expect(title()).toHaveValue('My calendar is gone');
});

test('after a session feedback goes to whoever led it, and says which session it was', async () => {
  const desk = await asking({}, '/?questions-view=ask&questions-kind=Feedback&questions-session=5&questions-to=21');
  expect(screen.getByText('Your feedback goes to Eva Expert, who led the session.')).toBeVisible();
  await userEvent.type(title('Your feedback'), 'More examples, please');
  await press('Send the feedback');
  await waitFor(() =>
    expect(desk.sent()).toMatchObject([
      { kind: 'Feedback', askedUser: 21, sessionId: 5, title: 'More examples, please' }
    ])
  );
});

test('a link that suggests a subject begins with one, whatever was written before', async () => {
  await asking();
  await userEvent.type(title(), 'Half a question');
  cleanup();
  await asking({}, '/?questions-view=ask&questions-kind=Topic');
  expect(screen.getByRole('radio', { name: 'A topic for the coach’s hour' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'A question' }));
  expect(screen.getByRole('radio', { name: 'A question' })).toBeChecked();
});
