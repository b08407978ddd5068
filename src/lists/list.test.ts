import { text, yesNo } from './columns';
import { plainTraits } from '../testing/inventedLists';
import { list, type List } from './list';

const words = { fr: 'Nom', nl: 'Naam', en: 'Name', de: 'Name' };

const declared = (columns: List['columns'], view: Partial<List['views'][0]> = {}): List =>
  list({
    url: 'Lists/Things',
    title: words,
    description: words,
    titleLabel: words,
    ...plainTraits,
    columns,
    views: [{ title: words, columns: ['LinkTitle'], ...view }]
  });

const kind = text({ label: words });

test.each(['Editor', 'EDITOR', 'editor', 'GUID', 'Guid', 'Attachments'])(
  'a column called %s is refused: SharePoint has a field of that name in every list, in whatever case',
  (name) => {
    const refused = /^[A-Z]/.test(name) ? 'already has a field' : 'beginning with a capital';
    expect(() => declared({ [name]: kind })).toThrow(refused);
  }
);

test.each(['Überschrift', 'Two words', 'a', 'A'.repeat(33), '1st'])(
  'a column called %s is refused: SharePoint would keep it under another name',
  (name) => expect(() => declared({ [name]: kind })).toThrow('must be ASCII letters and digits')
);

test.each([
  ['shows', { columns: ['LinkTitle', 'Gone'] }],
  ['orders by', { orderBy: 'Gone' }],
  ['groups by', { groupBy: 'Gone' }],
  ['filters by', { where: { column: 'Gone', is: true } }]
])('a view that %s a column which the list lacks is refused', (_what, view) => {
  expect(() => declared({ Kind: kind }, view)).toThrow('a view names "Gone", which no column has');
});

test('a view may use the list’s own columns and what every list has', () => {
  const own = { Kind: kind, Open: yesNo({ label: words }) };
  const view = { columns: ['LinkTitle', 'Kind'], orderBy: 'Modified', where: { column: 'Open', is: true } };
  expect(declared(own, view).views).toHaveLength(1);
});
