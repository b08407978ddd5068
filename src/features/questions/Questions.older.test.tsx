import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ProgrammeError } from '../../domain/port/programme';
import type { Shape } from '../../domain/port/rows';
import { type QuestionDesk, questionDesk } from '../../testing/questionDesk';
import { questionRow, stepRow } from '../../testing/questionRows';
import { renderFeature } from '../../testing/renderFeature';
import Questions from './Questions';

/** The newest two hundred are the ids up to `highest`; most of the older ones were withdrawn. */
const said: Readonly<Record<number, string>> = {
  10: 'Zebra stripes in a table',
  4000: 'Zebra crossing on a slide',
  7000: 'Zebra in a mailbox',
  7100: 'Zebra that was withdrawn'
};
const highest = 12_000;

const dayOf = (id: number): string => new Date(Date.parse('2020-01-01T09:00:00Z') + id * 3_600_000).toISOString();

const manyRows = (): readonly ReturnType<typeof questionRow>[] =>
  [...Object.keys(said).map(Number), ...Array.from({ length: 200 }, (_, at) => highest - 199 + at)].map((id) =>
    questionRow({
      id,
      title: said[id] ?? `Number ${id}`,
      topics: id === 10 ? ['Excel'] : [],
      author: 3,
      created: dayOf(id)
    })
  );

/** Steps of all that is old: the newest two thousand say nothing of those that are looked for. */
const steps = () => [
  stepRow({ id: 1, kind: 'Answer', author: 11, questionId: 10, created: dayOf(11) }),
  stepRow({ id: 2, kind: 'Withdraw', author: 3, questionId: 7100, created: dayOf(7101) }),
  ...Array.from({ length: 2100 }, (_, at) =>
    stepRow({ id: 100 + at, kind: 'Answer', author: 11, questionId: 11_900, created: dayOf(11_950) })
  )
];

const questions = manyRows();

/** Asked of the list, and ranges of it that are refused or wait. */
interface Asking {
  readonly ranges: () => readonly string[];
  readonly refuse: (above: number | undefined) => void;
  readonly hold: () => () => void;
  readonly desk: QuestionDesk;
}

const drawn = (): Asking => {
  const desk = questionDesk({ held: { questions, replies: steps() } });
  const { rows } = desk.programme;
  let refused: number | undefined;
  let waits: Promise<void> | undefined;
  const programme = {
    ...desk.programme,
    rows: (async (list: { url: string }, shape?: Shape) => {
      const which = shape?.which;
      if (which !== undefined && 'above' in which) {
        await waits;
        if (which.above === refused) throw new ProgrammeError({ kind: 'busy', what: 'questions' });
      }
      return rows(list as never, shape as never);
    }) as typeof rows
  };
  renderFeature(<Questions />, programme, desk.given);
  return {
    desk,
    ranges: () => desk.programme.asked.filter((asked) => asked.includes('"above"')),
    refuse: (above) => (refused = above),
    hold: () => {
      let go: () => void = () => undefined;
      waits = new Promise((resolve) => (go = resolve));
      return () => {
        waits = undefined;
        go();
      };
    }
  };
};

const box = async (): Promise<HTMLElement> => screen.findByRole('searchbox', { name: 'Search the questions' });
const row = async (title: string): Promise<HTMLElement> =>
  (await screen.findByRole('link', { name: title }, { timeout: 5000 })).closest('li')!;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('the first touch of the search box reads the titles of all questions, in ranges, and says how far that is', async () => {
  const { ranges, hold } = drawn();
  const go = hold();
  await screen.findByRole('link', { name: 'Number 12000' });
  expect(ranges()).toEqual([]);
  act(() => screen.getByRole('searchbox').focus());
  expect(await screen.findByText('Older questions are on their way: 0 so far')).toBeVisible();
  await act(async () => go());
  expect(await screen.findByText('The search covers 204 questions.')).toBeVisible();
  // 11,800 ids below the newest two hundred: never more than 5,000 at once, and nothing but what is searched by.
  expect(ranges().map((asked) => JSON.parse(asked.slice('questions '.length)) as unknown)).toEqual([
    [{ above: 6800, upTo: 11_800 }, ['CircleKey', 'Created', 'Language', 'Topics']],
    [{ above: 1800, upTo: 6800 }, ['CircleKey', 'Created', 'Language', 'Topics']],
    [{ above: 0, upTo: 1800 }, ['CircleKey', 'Created', 'Language', 'Topics']]
  ]);
  await userEvent.type(await box(), 'zebra');
  expect(await row('Zebra stripes in a table')).toBeVisible();
  expect(ranges()).toHaveLength(3);
});

test('what is found among older ones says how it stands once that was read, and who asked; what was withdrawn goes', async () => {
  const { desk } = drawn();
  await screen.findByRole('link', { name: 'Number 12000' });
  const go = desk.programme.delay('replies');
  await userEvent.type(await box(), 'zebra');
  const found = await row('Zebra stripes in a table');
  expect(found).toHaveTextContent('Open it to see how it stands');
  expect(found).toHaveTextContent('Excel');
  expect(found).not.toHaveTextContent('Deleted account');
  expect(await row('Zebra that was withdrawn')).toBeVisible();
  await waitFor(() =>
    expect(desk.programme.asked.filter((asked) => asked.includes('"column":"QuestionId"'))).toHaveLength(1)
  );
  await act(async () => go());
  await waitFor(() => expect(found).toHaveTextContent('1 answer'));
  expect(await row('Zebra crossing on a slide')).toHaveTextContent('Nobody has taken it yet');
  expect(found).toHaveTextContent('Asker');
  expect(screen.queryByRole('link', { name: 'Zebra that was withdrawn' })).toBeNull();
});

test('while titles are on their way nothing is said not to be there', async () => {
  const { hold } = drawn();
  await screen.findByRole('link', { name: 'Number 12000' });
  const go = hold();
  await userEvent.type(await box(), 'zebra');
  await screen.findByText(/^Older questions are on their way/);
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Number 12000' })).toBeNull());
  expect(screen.queryByText('No question matches “zebra”')).toBeNull();
  await act(async () => go());
  expect(await row('Zebra in a mailbox')).toBeVisible();
  await userEvent.type(await box(), 'xxxx');
  expect(await screen.findByText('No question matches “zebraxxxx”')).toBeVisible();
});

test('a range that was refused: what could not be read is said, the others are found, trying again asks for it alone', async () => {
  const { ranges, refuse } = drawn();
  refuse(1800);
  await screen.findByRole('link', { name: 'Number 12000' });
  await userEvent.type(await box(), 'zebra');
  expect(await row('Zebra in a mailbox')).toBeVisible();
  expect(await row('Zebra stripes in a table')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Zebra crossing on a slide' })).toBeNull();
  const notice = (await screen.findByText(/^Some questions asked before October 19, 2020 could not be read/)).closest(
    'div'
  )!.parentElement!;
  refuse(undefined);
  await userEvent.click(within(notice).getByRole('button', { name: 'Try again' }));
  expect(await row('Zebra crossing on a slide')).toBeVisible();
  expect(ranges().filter((asked) => asked.includes('"above":6800'))).toHaveLength(1);
  await waitFor(() => expect(screen.queryByText(/^Some questions asked before/)).toBeNull());
});

test('how they stand could not be read: it is said, and asked for again', async () => {
  const { desk } = drawn();
  await screen.findByRole('link', { name: 'Number 12000' });
  desk.programme.fail('replies', { kind: 'busy' });
  await userEvent.type(await box(), 'zebra');
  expect(
    await screen.findByText('How the questions found stand could not be read.', undefined, { timeout: 5000 })
  ).toBeVisible();
  desk.programme.fail('replies', undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect(await row('Zebra stripes in a table')).toHaveTextContent('1 answer'));
});

test('a list that came whole is asked for nothing more', async () => {
  const desk = questionDesk({ questions: [{ title: 'Alone' }] });
  renderFeature(<Questions />, desk.programme, desk.given);
  await userEvent.type(await box(), 'alo');
  expect(await row('Alone')).toBeVisible();
  expect(desk.programme.asked.filter((asked) => asked.includes('"above"'))).toEqual([]);
  expect(screen.queryByText(/^The search covers/)).toBeNull();
});
