import { brussels } from '../../testing/brussels';
import { instantAt, wallClockAt } from '../common/zone';
import { seriesOf } from './series';

const hour = {
  startsOn: '2026-10-13T10:00:00Z',
  endsOn: '2026-10-13T11:00:00Z',
  registrationFrom: undefined,
  registrationUntil: '2026-10-12T22:00:00Z'
};

it('is at the same time on the wall across summer time, and registration moves along', () => {
  const series = seriesOf(hour, 3, 2, brussels);
  expect(series).toEqual([
    hour,
    {
      startsOn: '2026-10-27T11:00:00Z',
      endsOn: '2026-10-27T12:00:00Z',
      registrationFrom: undefined,
      registrationUntil: '2026-10-26T23:00:00Z'
    },
    {
      startsOn: '2026-11-10T11:00:00Z',
      endsOn: '2026-11-10T12:00:00Z',
      registrationFrom: undefined,
      registrationUntil: '2026-11-09T23:00:00Z'
    }
  ]);
});

it('into summer time, over a year’s end, and where the page tells no zone', () => {
  expect(seriesOf({ ...hour, startsOn: '2027-03-24T09:00:00Z' }, 2, 1, brussels)[1]?.startsOn).toBe(
    '2027-03-31T08:00:00Z'
  );
  expect(seriesOf({ ...hour, startsOn: '2026-12-29T09:00:00Z' }, 2, 2, brussels)[1]?.startsOn).toBe(
    '2027-01-12T09:00:00Z'
  );
  expect(seriesOf(hour, 2, 2, undefined)[1]?.startsOn).toBe('2026-10-27T10:00:00Z');
});

it.each<[number, number, number]>([
  [0, 1, 1],
  [-3, 1, 1],
  [NaN, NaN, 1],
  [2.9, 0, 2],
  [1e9, 1, 52]
])('%s times every %s weeks are %s', (times, weeks, count) => {
  expect(seriesOf(hour, times, weeks, brussels)).toHaveLength(count);
});

it('a moment that is none stays none', () => {
  expect(seriesOf({ ...hour, endsOn: 'later' }, 1, 1, brussels)[0]?.endsOn).toBeUndefined();
});

it.each<[string, string, string]>([
  ['a time that clocks skip is an hour later', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
  ['of a time that they show twice it is the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['at the change itself', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
  ['at noon', '2026-12-08T12:00', '2026-12-08T11:00:00.000Z']
])('%s', (_what, wall, instant) => {
  expect(new Date(instantAt(wall, brussels) ?? 0).toISOString()).toBe(instant);
});

it('reads every hour of two years back as it was shown, but the one that is shown twice', () => {
  const wrong: string[] = [];
  for (
    let instant = Date.parse('2026-01-01T00:00:00Z');
    instant < Date.parse('2028-01-01T00:00:00Z');
    instant += 3_600_000
  ) {
    const wall = wallClockAt(instant, brussels);
    const back = instantAt(wall, brussels);
    if (back !== instant) wrong.push(wall);
  }
  expect(wrong).toEqual(['2026-10-25T02:00', '2027-10-31T02:00']);
  expect([instantAt('', brussels), instantAt('2026-13-40T99:00', brussels)]).toEqual([undefined, undefined]);
});
