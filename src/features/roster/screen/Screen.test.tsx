import '@testing-library/jest-dom';
import { act, cleanup, screen } from '@testing-library/react';
import { array, assert, asyncProperty, boolean, constantFrom, integer, option, record } from 'fast-check';
import * as React from 'react';
import { languages } from '../../../lists/languages';
import { indicatorRow } from '../../../testing/indicatorRows';
import { type Holdings, memoryProgramme } from '../../../testing/memoryProgramme';
import { moment, questionRow, stepRow } from '../../../testing/questionRows';
import { renderFeature } from '../../../testing/renderFeature';
import { ambassadorRow, circleRow, personRow } from '../../../testing/rows';
import Screen from './Screen';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z') }));
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const settled = (): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(50)));

/** Every word that the screen draws while each of its views stands once in each language. */
const wordsDrawn = async (held: Partial<Holdings>, views = 8): Promise<readonly string[]> => {
  const { container, unmount } = renderFeature(<Screen />, memoryProgramme(held));
  await settled();
  const drawn: string[] = [];
  for (let step = 0; step < views * languages.length; step++) {
    drawn.push(container.innerHTML);
    await act(async () => void (await jest.advanceTimersByTimeAsync(20_000)));
  }
  unmount();
  return drawn;
};

const solved = (count: number): Partial<Holdings> => ({
  questions: Array.from({ length: count }, (_none, at) => questionRow({ id: at + 1, title: `Secret ${at}` })),
  replies: Array.from({ length: count }, (_none, at) => [
    stepRow({ id: 10 * at + 10, kind: 'Answer', author: 5, questionId: at + 1 }),
    stepRow({
      id: 10 * at + 11,
      kind: 'Solved',
      author: 1,
      questionId: at + 1,
      answerId: 10 * at + 10,
      created: moment(5)
    })
  ]).flat()
});

test('questions solved this month are one figure of the round, without a title or a name', async () => {
  const drawn = await wordsDrawn({ ...solved(6), circles: [circleRow({ id: 1 })] }, 1);
  expect(drawn.join()).toContain('6</p>');
  expect(drawn.join()).toContain('questions solved this month');
  expect(drawn.join()).toContain('questions résolues ce mois\u2011ci');
  expect(drawn.join()).not.toMatch(/Secret|Asker|Somebody/);
});

test('four solved questions are no figure', async () => {
  const drawn = await wordsDrawn(solved(4), 1);
  expect(drawn.join()).not.toContain('solved');
  expect(drawn.join()).toContain('data-view="name"');
});

test('steps are asked for once people, circles and figures have come, and then the questions they name', async () => {
  const programme = memoryProgramme(solved(6));
  renderFeature(<Screen />, programme);
  await settled();
  const asked = programme.asked.map((each) => each.replace(/ .*/, '').replace(/[^a-z].*$/i, ''));
  expect([...asked.slice(0, 3)].sort()).toEqual(['ambassadors', 'circles', 'indicators']);
  expect(asked.slice(3)).toEqual(['replies', 'questions']);
  expect(programme.asked[3]).toContain('"newest":2000');
  expect(programme.asked[4]).toContain('"oneOf":[6,5,4,3,2,1]');
});

test('without the lists of questions the rest stands', async () => {
  const programme = memoryProgramme({
    ambassadors: [ambassadorRow({ id: 1, title: 'Ann.', spotlight: true, primaryCircle: 1 })],
    circles: [circleRow({ id: 1 })]
  });
  programme.fail('replies', { kind: 'missing' });
  renderFeature(<Screen />, programme);
  await settled();
  expect(screen.getByRole('heading', { name: 'Ann.' })).toBeVisible();
});

test('the words of a whole cycle name nobody but those with the spotlight, and no circle without anybody', async () => {
  const any = record({
    ambassadors: array(
      record({
        spotlight: boolean(),
        visible: boolean(),
        status: constantFrom('Active' as const, 'Away' as const, 'Former' as const),
        primaryCircle: option(integer({ min: 1, max: 4 }), { nil: undefined }),
        titled: boolean()
      }),
      { maxLength: 6 }
    ).map((drawn) =>
      drawn.map(({ titled, ...each }, at) =>
        ambassadorRow({
          ...each,
          id: at + 1,
          title: titled ? `Somebody ${at + 1}.` : '',
          person: personRow(at + 1, `Given${at + 1}.`, `Family${at + 1}.`)
        })
      )
    ),
    circles: array(boolean(), { maxLength: 4 }).map((drawn) =>
      drawn.map((active, at) =>
        circleRow({ id: at + 1, active, title: `Place ${at + 1}.`, nameNl: `Plaats ${at + 1}.` })
      )
    ),
    indicators: array(record({ value: integer({ min: 0, max: 100 }), published: boolean() }), { maxLength: 2 }).map(
      (drawn) => drawn.map((each, at) => indicatorRow(at + 1, { ...each, note: 'thanks to Given1.' }))
    ),
    count: integer({ min: 0, max: 7 })
  });
  const seen = { people: 0, solved: 0 };
  await assert(
    asyncProperty(any, async ({ count, ...given }) => {
      const text = (await wordsDrawn({ ...given, ...solved(count) }, 10)).join('\n');
      for (const { id, title, spotlight, visible, status } of given.ambassadors) {
        const names = [title, `Given${id}.`, `Family${id}.`].filter((each) => each !== '');
        const may = spotlight && visible && status !== 'Former';
        if (may && status === 'Active') {
          seen.people += 1;
          expect(names.some((name) => text.includes(name))).toBe(true);
        }
        if (!may) for (const name of names) expect(text).not.toContain(name);
      }
      const manned = new Set(given.ambassadors.map(({ primaryCircle }) => primaryCircle));
      for (const { id } of given.circles)
        if (!manned.has(id)) for (const word of ['Place', 'Plaats']) expect(text).not.toContain(`${word} ${id}.`);
      expect(text).not.toMatch(/Secret|Asker/);
      expect(text.includes('data-view="solved"')).toBe(count >= 5);
      if (count >= 5) seen.solved += 1;
    }),
    { numRuns: 25 }
  );
  // Both were there to be named.
  expect(Math.min(seen.people, seen.solved)).toBeGreaterThan(0);
}, 60_000);
