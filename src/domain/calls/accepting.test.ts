import { applicationRow, callRow } from '../../testing/callRows';
import { aCircle, anAmbassador, aPerson } from '../../testing/people';
import type { Ambassador } from '../../lists';
import { acceptanceOf, isAcceptance, readAgain, stepOfAcceptance } from './accepting';

const bru = aCircle('Brussels', { key: 'BRU' });
const ann = aPerson('Ann Peeters', { id: 7 });
const named = (given: object = {}) => applicationRow(4, 7, { writer: ann, ...given });
const inRegister = (item: Ambassador) => ({ item, author: 1, editor: 1, version: 3 });
const deciding = (ambassadors: readonly Ambassador[] = [], given: object = {}) => ({
  call: callRow(1),
  ambassadors: ambassadors.map(inRegister),
  circles: [bru],
  today: '2026-11-24',
  dayAt: (instant: number) => new Date(instant + 3_600_000).toISOString().slice(0, 10),
  ...given
});

test('a new row says what the application says, with the cohort word for word and the day of the version accepted', () => {
  const row = named({
    topics: ['Teams', { undeclared: 'Loop' }],
    languages: ['FR', 'NL'],
    modified: '2026-11-20T23:30:00Z',
    words: 'Private'
  });
  const accepted = acceptanceOf(row, deciding());
  expect(accepted).toMatchObject({ person: ann, circle: bru });
  if (!isAcceptance(accepted)) throw new Error(accepted);
  expect(accepted.values).toEqual({
    title: 'Ann Peeters',
    person: ann,
    primaryCircle: bru.id,
    topics: ['Teams', { undeclared: 'Loop' }],
    languages: ['FR', 'NL'],
    status: 'Active',
    since: '2026-11-24',
    cohort: 'Wave 2027',
    visible: true,
    // Half past midnight in Brussels.
    consentDate: '2026-11-21'
  });
  expect(stepOfAcceptance(accepted, 2)).toMatchObject({
    row: 2,
    name: 'Ann Peeters',
    identity: expect.stringContaining('person') as string,
    write: { kind: 'add' }
  });
});

test('a row of somebody whose role ended is woken, and keeps since when they first served', () => {
  const before = anAmbassador('Ann Peeters', {
    person: ann,
    status: 'Former',
    visible: false,
    since: '2022-05-02',
    cohort: 'Wave 1',
    awayUntil: '2023-01-01'
  });
  const accepted = acceptanceOf(named(), deciding([before]));
  if (!isAcceptance(accepted)) throw new Error(accepted);
  expect(accepted.values).toMatchObject({ status: 'Active', visible: true, cohort: 'Wave 2027', awayUntil: undefined });
  expect(Object.keys(accepted.values)).not.toContain('since');
  expect(Object.keys(accepted.values)).not.toContain('person');
  expect(stepOfAcceptance(accepted, 0).write).toMatchObject({ kind: 'change', id: before.id, version: 3 });
});

test.each<readonly [string, object, readonly Ambassador[]]>([
  ['noConsent', { consentToBeListed: false }, []],
  ['noCircle', { circleKey: 'GONE' }, []],
  ['noCircle', { circleKey: ' ' }, []],
  ['noAccount', { writer: undefined }, []],
  ['serving', {}, [anAmbassador('Ann Peeters', { person: ann, cohort: 'Wave 1' })]],
  ['serving', {}, [anAmbassador('Ann Peeters', { person: ann, status: 'Away', visible: false })]],
  ['welcomed', { consentToBeListed: false }, [anAmbassador('Ann Peeters', { person: ann, cohort: 'Wave 2027' })]]
])('nobody is welcomed: %s', (why, given, ambassadors) => {
  expect(acceptanceOf(named(given), deciding(ambassadors))).toBe(why);
});

test('before anything is written each application is read again: what changed waits and says what, what is gone is told', () => {
  const chosen = [applicationRow(1, 7), applicationRow(2, 8), applicationRow(3, 9)];
  const again = readAgain(chosen, [
    applicationRow(1, 7, { version: 2, modified: '2026-11-22T08:00:00Z' }),
    applicationRow(2, 8, { version: 2, consentToBeListed: false, words: 'Rather not' })
  ]);
  expect(again.same.map(({ id, modified }) => [id, modified])).toEqual([[1, '2026-11-22T08:00:00Z']]);
  expect(again.changed.map(({ row, parts }) => [row.id, parts])).toEqual([[2, ['words', 'consent']]]);
  expect(again.gone.map(({ id }) => id)).toEqual([3]);
});

test('whoever withdrew and applied anew is read as one application that may have changed', () => {
  const again = readAgain([applicationRow(1, 7)], [applicationRow(9, 7, { topics: ['Excel'] })]);
  expect(again.changed.map(({ row, parts }) => [row.id, parts])).toEqual([[9, ['topics']]]);
});

test('what was put right before the row is made stands in it; a circle that is closed takes nobody', () => {
  const ghent = aCircle('Ghent', { key: 'GHE' });
  const circles = [bru, ghent, aCircle('Old', { key: 'OLD', active: false })];
  const accepted = acceptanceOf(named({ circleKey: 'BRU' }), deciding([], { circles }), {
    circleKey: 'GHE',
    topics: ['Excel'],
    visible: false
  });
  expect(accepted).toMatchObject({
    circle: ghent,
    values: { primaryCircle: ghent.id, topics: ['Excel'], visible: false }
  });
  expect(acceptanceOf(named({ circleKey: 'OLD' }), deciding([], { circles }))).toBe('noCircle');
});
