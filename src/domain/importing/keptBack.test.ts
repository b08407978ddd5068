import { ambassadors, circles } from '../../lists';
import { kept } from '../../testing/importing';
import type { ListRights } from '../port/rowWriter';
import { keptBackBy } from './keptBack';
import { linesWithoutConsent } from './consent';
import type { LineOutcome } from './plan';

const rights: ListRights = { mayAdd: true, mayEdit: true, mayDelete: true, seesAll: false };
const row = (id: number, author: number) => ({ ...kept({ id, title: `Row ${id}` })[0]!, author });
const outcomes: readonly LineOutcome[] = [
  { kind: 'added', row: 2, name: 'New', identity: 'new', values: { title: 'New' } },
  { kind: 'changed', row: 3, name: 'Mine', before: row(1, 7), changes: [], values: { title: 'Mine' } },
  { kind: 'changed', row: 4, name: 'Theirs', before: row(2, 9), changes: [], values: { title: 'Theirs' } },
  { kind: 'removed', row: 5, name: 'Theirs too', before: row(3, 9) },
  { kind: 'unchanged', row: 6, name: 'Same' }
];
const kindOf = (reads: 'all' | 'own', writes: 'all' | 'own' | 'none'): ListRights => ({
  ...rights,
  ownRows: { reads, writes, person: 7 }
});

test('a list that keeps nothing apart bars nobody', () => {
  expect(keptBackBy(rights, outcomes)).toEqual({ unseen: false, locked: [] });
});

test('rows that only whoever made them may change are told by their lines, one’s own are not', () => {
  expect(keptBackBy(kindOf('all', 'own'), outcomes)).toEqual({ unseen: false, locked: [4, 5] });
  expect(keptBackBy(kindOf('all', 'none'), outcomes)).toEqual({ unseen: false, locked: [3, 4, 5] });
});

test('what is not shown would be entered again', () => {
  expect(keptBackBy(kindOf('own', 'all'), outcomes)).toEqual({ unseen: true, locked: [] });
  expect(keptBackBy(kindOf('own', 'all'), outcomes.slice(1))).toEqual({ unseen: false, locked: [] });
});

describe('consent', () => {
  const before = (values: object) => ({ ...row(1, 7), item: { id: 1, title: 'Ann', ...values } });
  const added = (at: number, values: object): LineOutcome => ({
    kind: 'added',
    row: at,
    name: 'Ann',
    identity: String(at),
    values: { title: 'Ann', ...values }
  });
  const changed = (at: number, was: object, values: object): LineOutcome => ({
    kind: 'changed',
    row: at,
    name: 'Ann',
    before: before(was),
    changes: [],
    values: { ...values }
  });
  const unchanged = (at: number, was: object): LineOutcome => ({
    kind: 'unchanged',
    row: at,
    name: 'Ann',
    before: before(was)
  });

  test('is missed of whoever would be listed without it, and of nobody else', () => {
    const people = [
      added(2, {}),
      added(3, { consentDate: '2026-11-01' }),
      added(4, { status: 'Former' }),
      changed(5, {}, { cohort: 'A' }),
      changed(6, { consentDate: '2026-11-01' }, { cohort: 'A' }),
      changed(7, {}, { consentDate: '2026-11-01' }),
      changed(8, { consentDate: '2026-11-01' }, { consentDate: undefined }),
      changed(9, {}, { status: 'Former' }),
      unchanged(10, {}),
      unchanged(11, { consentDate: '2026-11-01' }),
      unchanged(12, { status: 'Former' })
    ];
    expect(linesWithoutConsent(ambassadors, people)).toEqual([2, 5, 8, 10]);
    expect(linesWithoutConsent(circles, people)).toEqual([]);
  });
});
