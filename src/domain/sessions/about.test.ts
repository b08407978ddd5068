import { signedSession } from '../../testing/sessionRows';
import { nextAbout } from './about';

const now = '2026-11-24T09:00:00Z';
const on = (id: number, day: string, values: Parameters<typeof signedSession>[1] = {}) =>
  signedSession(id, { startsOn: `2026-${day}T11:00:00Z`, endsOn: `2026-${day}T12:00:00Z`, ...values });
const about = (...sessions: Parameters<typeof nextAbout>[0]) =>
  nextAbout(sessions, { key: 'excel-1', topics: ['Excel'] }, now)?.id;

test('the earliest of its topic, and before that one for that very module', () => {
  const topic = { topics: ['Excel'] } as const;
  expect(about(on(1, '12-10', topic), on(2, '12-08', topic), on(3, '12-01', { topics: ['Teams'] }))).toBe(2);
  expect(about(on(1, '12-08', topic), on(2, '12-10', { moduleKey: ' excel-1 ' }))).toBe(2);
});

test.each([
  ['over', { startsOn: '2026-11-24T08:00:00Z' }],
  ['without a date', { startsOn: undefined }],
  ['closed', { state: 'Closed' as const }],
  ['cancelled', { state: 'Cancelled' as const }],
  ['coaching', { kind: 'Coaching' as const }],
  ['of another topic', { topics: ['Word' as const] }]
])('not what is %s', (_what, values) => {
  expect(about(on(1, '12-08', { topics: ['Excel'], ...values }))).toBeUndefined();
});

test('a training without a key is not that of a session without one', () => {
  expect(nextAbout([on(1, '12-08', { moduleKey: '' })], { key: '', topics: [] }, now)).toBeUndefined();
});
