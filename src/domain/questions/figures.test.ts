import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { personRow } from '../../testing/rows';
import { questionRow, smallCommunity, stepRow } from '../../testing/questionRows';
import { questionFigures, type QuestionFigure } from './figures';
import { type AskedQuestion, foldQuestion } from './fold';
import type { SignedQuestion, WrittenStep } from './model';

const community = smallCommunity();
const now = '2026-11-24T09:00:00Z';
let newest = 0;
const hour = 3_600_000;
const after = (created: string, hours: number): string => new Date(Date.parse(created) + hours * hour).toISOString();
/** Asked in a month, and answered after so many hours; undefined: not. */
const asked = (
  month: string,
  hours?: number,
  row: Partial<SignedQuestion> = {},
  steps: readonly Partial<WrittenStep>[] = []
): AskedQuestion => {
  const created = `2026-${month}-10T09:00:00Z`;
  const id = ++newest;
  const question = questionRow({ id, created, topics: ['Excel'], ...row });
  const answers: readonly Partial<WrittenStep>[] =
    hours === undefined ? steps : [...steps, { author: 2, created: after(created, hours) }];
  return {
    question,
    folded: foldQuestion(
      question,
      answers.map((step, at) => stepRow({ kind: 'Answer', author: 2, created, ...step, questionId: id, id: at + 1 })),
      community,
      now
    )
  };
};
const several = (count: number, make: () => AskedQuestion): readonly AskedQuestion[] =>
  Array.from({ length: count }, make);
const monthOf = (all: readonly AskedQuestion[], month: string): QuestionFigure | undefined =>
  questionFigures(all, community, now, 3).months.find(({ key }) => key === `2026-${month}`);

it('asked, answered, unanswered, and the median of hours until the first answer', () => {
  const all = [1, 2, 3, 40, 50, 60].map((hours) => asked('10', hours)).concat(several(5, () => asked('10')));
  const expected = { asked: 11, answered: 6, unanswered: 5, median: 21.5 * hour };
  const figures = questionFigures(all, community, now, 3);
  expect(figures.whole).toEqual(expected);
  expect(figures.months.map(({ key }) => key)).toEqual(['2026-08', '2026-09', '2026-10']);
  expect(figures.months[2]).toEqual({ key: '2026-10', ...expected });
  expect(figures.topics.find(({ key }) => key === 'Excel')).toEqual({ key: 'Excel', ...expected });
});

it('the first word of somebody else counts: not the asker’s own, IT’s too', () => {
  const all = several(5, () =>
    asked('10', 9, { kind: 'Feedback', asked: personRow(31, 'IT', '') }, [
      { author: 1 },
      { author: 31, kind: 'From IT', state: 'Seen', created: '2026-10-10T11:00:00Z' }
    ])
  );
  expect(monthOf(all, '10')?.median).toBe(2 * hour);
});

it('of five times the one in the middle', () => {
  expect(
    monthOf(
      [9, 1, 100, 4, 3].map((hours) => asked('10', hours)),
      '10'
    )?.median
  ).toBe(4 * hour);
});

it('nothing of months that go on, of votes, of what was withdrawn', () => {
  const all = [
    ...several(9, () => asked('11', 1)),
    ...several(9, () => asked('10', 1, { kind: 'Topic' })),
    ...several(9, () => asked('10', undefined, {}, [{ kind: 'Withdraw', author: 1 }]))
  ];
  expect(questionFigures(all, community, now).whole).toEqual({ asked: 0, answered: 0, unanswered: 0 });
});

it('the month is the site’s', () => {
  const inBrussels = { ...community, dayAt: (instant: number) => new Date(instant + hour).toISOString().slice(0, 10) };
  const all = several(5, () => asked('10', 1, { created: '2026-10-31T23:30:00Z' }));
  expect(questionFigures(all, inBrussels, now).whole.asked).toBe(0);
  expect(questionFigures(all, community, now).whole.asked).toBe(5);
});

it('three unanswered of twelve hide the nine that were answered as well', () => {
  const all = [...several(9, () => asked('10', 1)), ...several(3, () => asked('10'))];
  expect(questionFigures(all, community, now, 3).whole).toEqual({ asked: 12, answered: 'few', unanswered: 'few' });
  expect(monthOf(all, '10')).toMatchObject({ asked: 12, answered: 'few', unanswered: 'few' });
});

it('a topic that nobody declared counts with those without', () => {
  const all = several(5, () => asked('10', 1, { topics: [{ undeclared: 'constructor' }] })).concat(
    several(5, () => asked('10', 1, { topics: [] }))
  );
  expect(questionFigures(all, community, now).topics.at(-1)).toMatchObject({ key: '', asked: 10 });
});

it('no number tells of fewer than five, nor what numbers leave of their whole', () => {
  const anyQuestions = array(
    record({
      month: constantFrom('08', '09', '10'),
      topic: constantFrom('Excel', 'Teams', 'Word'),
      isAnswered: constantFrom(true, true, false),
      times: integer({ min: 1, max: 7 })
    }),
    { maxLength: 14 }
  );
  assert(
    property(anyQuestions, (drawn) => {
      const all = drawn.flatMap(({ month, topic, isAnswered, times }) =>
        several(times, () => asked(month, isAnswered ? 3 : undefined, { topics: [topic as 'Excel'] }))
      );
      const { whole, months, topics } = questionFigures(all, community, now, 3);
      for (const table of [months, topics])
        for (const name of ['asked', 'answered', 'unanswered'] as const) {
          const counts = [whole, ...table].map((line) => line[name]);
          for (const count of counts) if (count !== 'few') expect(count === 0 || count >= 5).toBe(true);
          const [sum = 'few', ...parts] = counts;
          const left =
            sum === 'few' ? 0 : parts.reduce<number>((rest, part) => (part === 'few' ? rest : rest - part), sum);
          expect(left === 0 || left >= 5).toBe(true);
        }
      for (const line of [whole, ...months, ...topics]) {
        expect(line.answered === 'few').toBe(line.unanswered === 'few');
        if (line.median !== undefined) expect(line.answered).toBeGreaterThanOrEqual(5);
        if (line.asked === 'few') expect(line.answered).toBe('few');
      }
    })
  );
});
