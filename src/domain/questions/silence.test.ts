import { moment, questionRow, smallCommunity } from '../../testing/questionRows';
import { answer, meToo, rows, solved, type StepToWrite, take } from '../../testing/questionSteps';
import { foldQuestion } from './fold';
import type { SignedQuestion } from './model';
import { isLong, isSilentlyAnswered, workingDaysSince } from './silence';

it.each([
  ['2026-11-02', '2026-11-04', 2],
  ['2026-11-06', '2026-11-09', 1],
  ['2026-11-06', '2026-11-10', 2],
  ['2026-11-07', '2026-11-10', 2],
  ['2026-11-08', '2026-11-09', 1],
  ['2026-11-04', '2026-11-02', -2],
  ['', '2026-11-02', NaN],
  ['2026-11-02', '', NaN]
])('from %s to %s: %d working days', (from, to, days) => {
  expect(workingDaysSince(from, to)).toBe(days);
});

it('two working days are days of the site', () => {
  const community = smallCommunity();
  const inBrussels = {
    ...community,
    dayAt: (instant: number) => new Date(instant + 3_600_000).toISOString().slice(0, 10)
  };
  const evening = moment(3, '23:30');
  expect([community, inBrussels].map((each) => isLong(each, moment(2), evening))).toEqual([false, true]);
  expect(isLong(community, 'some day', evening)).toBe(false);
});

it.each<[string, boolean, Partial<SignedQuestion>, readonly StepToWrite[], string]>([
  ['answered, and thirty days without the asker', true, {}, [answer(2)], '2026-12-03T09:00:00Z'],
  ['not a moment before', false, {}, [answer(2)], '2026-12-03T08:59:59Z'],
  [
    'the asker added something since',
    false,
    {},
    [answer(2), answer(1, { created: moment(20) })],
    '2026-12-03T09:00:00Z'
  ],
  [
    'whoever else did does not matter',
    true,
    {},
    [answer(2), take(11, { created: moment(20) }), meToo(3, { created: moment(21) })],
    '2026-12-03T09:00:00Z'
  ],
  ['the account of the asker is gone', true, { writer: undefined }, [answer(2)], moment(4)],
  ['gone, and nobody answered', false, { writer: undefined }, [], '2027-12-03T09:00:00Z'],
  ['solved', false, {}, [answer(2), solved(1)], '2027-12-03T09:00:00Z'],
  ['nobody answered', false, {}, [take(11)], '2027-12-03T09:00:00Z']
])('%s: %s', (_what, expected, row, steps, now) => {
  const question = questionRow(row);
  expect(isSilentlyAnswered(foldQuestion(question, rows(...steps), smallCommunity(), now), question, now)).toBe(
    expected
  );
});
