import { assert, property } from 'fast-check';
import { anyPeople } from '../../testing/arbitrary';
import { ambassadorRow, personRow } from '../../testing/rows';
import { aboutOf, isSelf, leftOut, nameOf, serving } from './ambassadors';

const ann = personRow(1, 'Ann', 'Peeters');

it('says of each row that readers do not see why', () => {
  const rows = [
    ambassadorRow({ id: 7, title: 'Ann, again', person: { ...ann, login: ann.login.toUpperCase() } }),
    ambassadorRow({ id: 1, title: 'Ann', person: ann }),
    ambassadorRow({ id: 2, title: 'Hidden', visible: false, status: 'Former' }),
    ambassadorRow({ id: 3, title: 'Former', status: 'Former' }),
    ambassadorRow({ id: 4, title: '  ', person: undefined }),
    ambassadorRow({ id: 5, title: 'Only a name', person: undefined }),
    ambassadorRow({ id: 6, title: 'Only a name', person: undefined })
  ];
  expect([...leftOut(rows)]).toEqual([
    [2, 'hidden'],
    [3, 'former'],
    [4, 'nameless'],
    [7, 'twice']
  ]);
  expect(serving(rows).map(({ id }) => id)).toEqual([1, 5, 6]);
});

it('shows the younger row of an account when the older one is hidden', () => {
  const rows = [ambassadorRow({ id: 1, person: ann, visible: false }), ambassadorRow({ id: 2, person: ann })];
  expect([...leftOut(rows)]).toEqual([[1, 'hidden']]);
});

it('leaves each row out for one reason or shows it, whatever the order of the rows', () =>
  assert(
    property(anyPeople, ({ ambassadors }) => {
      const backwards = [...ambassadors].reverse();
      const shown = serving(ambassadors).map(({ id }) => id);
      expect([...shown, ...leftOut(ambassadors).keys()].sort()).toEqual(ambassadors.map(({ id }) => id).sort());
      expect(serving(backwards).map(({ id }) => id)).toEqual(shown);
    })
  ));

it('takes the curator’s name, else the directory’s', () => {
  expect(nameOf(ambassadorRow({ id: 1, title: ' ', person: ann }))).toBe('Ann Peeters');
  expect(nameOf(ambassadorRow({ id: 1, title: ' Anneke ', person: ann }))).toBe('Anneke');
});

it('knows nobody as oneself without a login', () => {
  expect(isSelf(ambassadorRow({ id: 1, person: undefined }), '')).toBe(false);
  expect(isSelf(ambassadorRow({ id: 1, person: ann }), ann.login.toUpperCase())).toBe(true);
});

it('cuts About at 300 characters, between words, and never inside a sign', () => {
  const long = aboutOf(ambassadorRow({ id: 1, about: 'word '.repeat(100) }));
  expect(long.length).toBeLessThanOrEqual(300);
  expect(long).toMatch(/word…$/);
  expect(Array.from(aboutOf(ambassadorRow({ id: 1, about: '😀'.repeat(400) })))).toHaveLength(300);
});

it('a name of signs without width is no name', () => {
  expect(nameOf(ambassadorRow({ id: 1, title: '\u200b\u200c', person: ann }))).toBe(ann.name);
  const rows = [ambassadorRow({ id: 1, title: '\u2060', person: { ...ann, name: '\ufeff\u00ad' } })];
  expect([...leftOut(rows)]).toEqual([[1, 'nameless']]);
});
