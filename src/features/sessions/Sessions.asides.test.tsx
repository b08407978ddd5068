import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { questions as questionList } from '../../lists/reading/questions';
import { coachingRequests as requestList } from '../../lists/reading/coachingRequests';
import { memoryPosts } from '../../testing/memoryPosts';
import { contactRow, questionRow, stepRow } from '../../testing/questionRows';
import { ProgrammeError } from '../../domain/port/programme';
import { renderFeature } from '../../testing/renderFeature';
import {
  type SessionDesk,
  sessionDesk,
  sessionPeople,
  type SessionsToHold,
  stoppedClock
} from '../../testing/sessionDesk';
import Sessions from './Sessions';
import type { SessionsSettings } from './settings';

const questionsPage = 'https://contoso.example/sites/intranet/SitePages/Questions.aspx';

const drawn = async (
  toHold: SessionsToHold,
  settings: SessionsSettings = {},
  prepare: (desk: SessionDesk) => void = () => undefined,
  posts = memoryPosts()
) => {
  const desk = sessionDesk({ sessions: [{ id: 1 }], ...toHold });
  prepare(desk);
  renderFeature(<Sessions {...settings} />, desk.programme, { ...desk.given, posts: async () => posts });
  await screen.findByRole('listitem', { name: 'Session 1' });
  return { ...desk, posts };
};

const topics = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'The coach’s next topics' });
const coaching = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'One-to-one coaching' });

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  jest.useFakeTimers(stoppedClock());
});
afterEach(() => jest.useRealTimers());

const topic = (id: number, title: string, author = 3) =>
  questionRow({ id, title, kind: 'Topic', author, askerUser: author });
const vote = (id: number, author: number, questionId: number) =>
  stepRow({ id, kind: 'Me too', author, questionId, seenId: 0 });

describe('what the coach speaks of next', () => {
  const asked = {
    questions: [topic(1, 'Signing without paper'), topic(2, 'Prompts that work'), topic(3, 'Mine', 7)],
    replies: [vote(1, 13, 1), vote(2, 14, 1), vote(3, 11, 2)]
  };

  test('is ordered by votes of ambassadors; what others wish stands beside them', async () => {
    await drawn({ held: asked });
    const items = within(await topics()).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Prompts that workMe too1',
      'Signing without paperMe too2',
      'Mine0'
    ]);
  });

  test('a vote is one press, and a row', async () => {
    const { posts } = await drawn({ held: asked });
    const [first] = within(await topics()).getAllByRole('listitem');
    const press = within(first!).getByRole('button', { name: /Me too/ });
    expect(press).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(press);
    await waitFor(() => expect(posts.told()).toMatchObject([{ kind: 'Me too', questionId: 2, author: 7 }]));
  });

  test('one’s own subject has no vote of one’s own, and one that a session took is gone', async () => {
    await drawn({ sessions: [{ id: 1, questionId: 2 }], held: asked });
    const its = await topics();
    expect(its).not.toHaveTextContent('Prompts that work');
    const mine = within(its).getByText('Mine').closest('li')!;
    expect(within(mine).queryByRole('button')).toBeNull();
  });

  test('coaching waits for what stands above it: nothing moves down under the reader’s eyes', async () => {
    let release = (): void => undefined;
    const slot = { id: 2, kind: 'Coaching', startsOn: '2026-12-08T11:00:00Z', endsOn: '2026-12-08T12:00:00Z' } as const;
    const { programme } = await drawn({ held: asked, sessions: [{ id: 1 }, slot] }, {}, (desk) => {
      release = desk.programme.delay('questions');
    });
    await waitFor(() => expect(programme.asked).toContainEqual(expect.stringMatching(/^questions/)));
    await expect(screen.findByRole('region', { name: 'One-to-one coaching' }, { timeout: 500 })).rejects.toThrow(
      'Unable to find role'
    );
    release();
    const [above, below] = [await topics(), await coaching()];
    expect(above.compareDocumentPosition(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('five at first, all on a press', async () => {
    await drawn({ held: { questions: Array.from({ length: 7 }, (_none, at) => topic(at + 1, `Topic ${at}`)) } });
    const its = await topics();
    expect(within(its).getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(within(its).getByRole('button', { name: 'Show all 7 topics' }));
    expect(within(its).getAllByRole('listitem')).toHaveLength(7);
  });

  test('a subject is suggested on the page with questions; without that page nowhere', async () => {
    await drawn({ held: asked }, { questionsPage });
    const link = within(await topics()).getByRole('link', { name: 'Suggest a topic' });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/Questions\.aspx\?.*questions-view=ask.*questions-kind=Topic/)
    );
  });

  test('none yet, and a page to suggest one', async () => {
    await drawn({}, { questionsPage });
    expect(within(await topics()).getByText('No topic has been suggested yet.')).toBeVisible();
  });

  test.each([
    ['none yet, and nowhere to suggest one', () => undefined],
    ['no list of questions', ({ programme }: SessionDesk) => programme.withoutList(questionList)]
  ])('%s: the block is absent', async (_why, prepare) => {
    const { programme } = await drawn({}, {}, prepare);
    await waitFor(() => expect(programme.asked).toContainEqual(expect.stringMatching(/^questions/)));
    expect(screen.queryByRole('region', { name: 'The coach’s next topics' })).toBeNull();
  });
});

describe('how it went', () => {
  const over = {
    id: 5,
    title: 'Outlook before everybody',
    startsOn: '2026-11-20T09:00:00Z',
    endsOn: '2026-11-20T10:00:00Z',
    kind: 'Pilot',
    state: 'Held',
    inRows: '1'
  } as const;
  const lastWeek = async (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Last week' });

  test('is asked of whoever was at a pilot, and told to its host on the page with questions', async () => {
    await drawn({ sessions: [{ id: 1 }, over], registered: [[7, 5]] }, { questionsPage });
    const link = within(await lastWeek()).getByRole('link', { name: 'Tell us how it went: Outlook before everybody' });
    const asked = new URL(link.getAttribute('href') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      'questions-view': 'ask',
      'questions-kind': 'Feedback',
      'questions-session': '5',
      'questions-to': '21'
    });
  });

  test.each([
    ['whoever was not there', { sessions: [{ id: 1 }, over], registered: [] }, { questionsPage }],
    [
      'after an hour of the coach',
      { sessions: [{ id: 1 }, { ...over, kind: 'Coach hour' as const }] },
      { questionsPage }
    ],
    ['without a page with questions', { sessions: [{ id: 1 }, over], registered: [[7, 5]] as const }, {}]
  ])('is not asked of %s', async (_who, toHold, settings) => {
    await drawn({ registered: [[7, 5]], ...toHold }, settings);
    await screen.findByText(/^Places go in order/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.queryByRole('region', { name: 'Last week' })).toBeNull();
  });
});

describe('individual coaching', () => {
  const slot = (id: number, day: string, more: object = {}) => ({
    id,
    title: 'Coaching',
    kind: 'Coaching' as const,
    capacity: 1,
    startsOn: `2026-${day}T13:00:00Z`,
    endsOn: `2026-${day}T13:45:00Z`,
    host: sessionPeople[21],
    ...more
  });
  const sessions = [{ id: 1 }, slot(2, '12-02'), slot(3, '12-03')];

  const item = async (day: RegExp): Promise<HTMLElement> => {
    const found = within(await coaching())
      .getAllByRole('listitem')
      .find(({ textContent }) => day.test(textContent ?? ''));
    expect(found).toBeDefined();
    return found!;
  };

  test('a slot is asked for with a subject; what one writes is read by those who confirm it', async () => {
    const desk = await drawn({ sessions });
    await userEvent.click(within(await item(/December 2|2 December/)).getByRole('button', { name: /^Request: / }));
    const form = within(await coaching()).getByRole('form');
    const subject = within(form).getByRole('textbox', { name: 'What about?' });
    expect(subject).toHaveFocus();
    expect(within(form).queryByRole('textbox', { name: 'When does it suit you?' })).toBeNull();
    expect(within(form).getByText(/^Only the coaching team/)).toBeVisible();
    await userEvent.click(within(form).getByRole('button', { name: 'Send the request' }));
    expect(within(form).getByRole('status')).toHaveTextContent('An answer is still missing.');
    await userEvent.type(subject, 'My own pivot table{Enter}');
    await waitFor(async () => expect(await item(/December 2|2 December/)).toHaveTextContent('Request sent'));
    expect(desk.seats.room.coachingRequests.rows()).toMatchObject([
      { title: 'My own pivot table', sessionId: 2, tell: { id: 21 }, author: 7 }
    ]);
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('it is taken back, and deleted', async () => {
    const desk = await drawn({ sessions, requests: [{ sessionId: 2 }] });
    await userEvent.click(within(await item(/Request sent/)).getByRole('button', { name: /^Take back: / }));
    await waitFor(() => expect(desk.seats.room.coachingRequests.rows()).toEqual([]));
    await waitFor(async () => expect(await item(/December 2|2 December/)).toHaveTextContent('Free'));
  });

  test('confirmed is said to whoever has it; others read taken, and nobody whose', async () => {
    await drawn({
      sessions: [{ id: 1 }, slot(2, '12-02', { takenRow: 1 }), slot(3, '12-03', { takenRow: 2 })],
      requests: [{ sessionId: 2 }, { sessionId: 3, author: 13 }]
    });
    expect(await item(/December 2|2 December/)).toHaveTextContent('Confirmed: yours');
    const taken = await item(/December 3|3 December/);
    expect(taken).toHaveTextContent('Taken');
    expect(taken).not.toHaveTextContent('Zoé');
    expect(within(taken).queryByRole('button')).toBeNull();
  });

  test('none suits: when it would is asked, and stands there as sent', async () => {
    const desk = await drawn({ sessions });
    await userEvent.click(within(await coaching()).getByRole('button', { name: 'None suits: say when' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'What about?' }), 'Forms');
    await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
    expect(desk.seats.room.coachingRequests.rows()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'When does it suit you?' }), 'Tuesday mornings');
    await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
    await waitFor(async () => expect(await item(/Forms/)).toHaveTextContent('Request sent · Tuesday mornings'));
    await userEvent.click(within(await item(/Forms/)).getByRole('button', { name: 'Take back: Forms' }));
    await waitFor(() => expect(desk.seats.room.coachingRequests.rows()).toEqual([]));
  });

  test('nothing is offered within a day of it', async () => {
    await drawn({ sessions: [{ id: 1 }, slot(2, '11-24'), slot(3, '12-03')] });
    expect(within(await coaching()).getAllByRole('listitem')).toHaveLength(1);
  });

  test('an expert’s own booking page is a link, if it is one', async () => {
    await drawn({
      sessions,
      held: {
        contacts: [
          contactRow({ id: 21, title: 'Claire Fontaine', bookingsUrl: 'https://outlook.office.com/book/claire' }),
          contactRow({ id: 22, title: 'Eve', bookingsUrl: 'javascript:alert(1)' }),
          contactRow({ id: 23, title: 'Draft', bookingsUrl: 'https://outlook.office.com/book/draft', published: false })
        ]
      }
    });
    const its = await coaching();
    await within(its).findByRole('link', { name: /Book with Claire Fontaine/ });
    expect(within(its).getAllByRole('link')).toHaveLength(1);
  });

  test('the list is not safe: nothing can be asked for, and whose task that is is said', async () => {
    await drawn({ sessions }, {}, ({ seats }) => seats.room.coachingRequests.guarded({ ownPermissions: false }));
    const its = await coaching();
    expect(await within(its).findByText(/^The list of requests is not protected as it should be/)).toBeVisible();
    expect(within(its).queryByRole('button')).toBeNull();
  });

  test('a request that did not get through is said, and the form keeps it', async () => {
    const desk = await drawn({ sessions });
    await userEvent.click(within(await item(/December 2|2 December/)).getByRole('button', { name: /^Request: / }));
    desk.seats.through(async () => {
      throw new TypeError('Failed to fetch');
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'What about?' }), 'Forms{Enter}');
    expect(await within(await coaching()).findByText(/^Nothing was sent: the network does not answer/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What about?' })).toHaveValue('Forms');
  });

  test('whoever may not ask for coaching reads that, and nothing of registering', async () => {
    const desk = await drawn({ sessions });
    await userEvent.click(within(await item(/December 2|2 December/)).getByRole('button', { name: /^Request: / }));
    desk.seats.through(async () => {
      throw new ProgrammeError({ kind: 'forbidden', what: 'coachingRequests' });
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'What about?' }), 'Forms{Enter}');
    expect(await within(await coaching()).findByText(/^You cannot ask for coaching here/)).toBeVisible();
  });

  test.each([
    ['nothing is offered', { sessions: [{ id: 1 }] }, () => undefined],
    ['there is no list of requests', { sessions }, ({ programme }: SessionDesk) => programme.withoutList(requestList)]
  ])('%s: the block is absent', async (_why, toHold, prepare) => {
    const { programme } = await drawn(toHold, {}, prepare);
    await waitFor(() => expect(programme.asked).toContainEqual(expect.stringMatching(/^coachingRequests/)));
    expect(screen.queryByRole('region', { name: 'One-to-one coaching' })).toBeNull();
  });
});
