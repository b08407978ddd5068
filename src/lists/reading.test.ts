import * as declared from '.';
import * as reading from '../testing/readings';

const lists = Object.values(declared).filter((each) => 'views' in each);

test('what reading a row needs is what the declarations say: kinds, words, what a new row begins with, and what came later', () => {
  const known = new Map(Object.values(reading).flatMap((each) => ('url' in each ? [[each.url, each]] : [])));
  expect(known.size).toBe(lists.length);
  for (const { url, columns } of lists)
    for (const [name, column] of Object.entries(columns)) {
      const { kind, choices, initially, since } = {
        choices: undefined,
        initially: undefined,
        since: undefined,
        ...column
      };
      const expected = JSON.parse(JSON.stringify({ kind, choices, initially, since })) as object;
      expect([url, name, (known.get(url)?.columns as Readonly<Record<string, object>>)[name]]).toEqual([
        url,
        name,
        expected
      ]);
    }
});

test('an ambassador entered before the columns existed is shown, and serves', () => {
  const { Visible, Status } = reading.ambassadors.columns;
  expect([Visible.initially, Status.initially]).toEqual([true, 'Active']);
});

test('of ticks each person sees only their own', () => {
  expect(declared.progress.kind).toBe('privateOwnRows');
});

test('what is pointed at is made before what points at it', () => {
  const made: string[] = [];
  for (const { url, columns } of declared.lists) {
    made.push(url);
    for (const column of Object.values(columns)) if ('list' in column) expect(made).toContain(column.list);
  }
});
