import * as fc from 'fast-check';
import { ambassadors, awards, badges, circles, offices, searchTerms, trainings } from '../../lists';
import type { List } from '../../lists/list';
import { importDesk, fileOf, kept, siteWith } from '../../testing/importing';
import { memoryCuration, type MemoryCuration } from '../../testing/memoryCuration';
import {
  aBadge,
  aCircle,
  anAmbassador,
  anAward,
  anOffice,
  aPerson,
  aSearchTerm,
  aTraining
} from '../../testing/people';
import { csvOf } from '../common/csv';
import { fieldsOf } from './columns';
import { exported } from './export';
import { finished, linesOf } from './lines';
import { importPlanOf, type LineOutcome } from './plan';
import type { Row, SiteNow } from './read';
import { carryOut } from './run';
import { begun, type RunState, stepsOf } from './steps';
import { separatorOf } from './separators';
import { undoFile, undoPlan } from './undo';

/** Names that are numbers, signs and separators: what a careless way back takes for something else. */
const trappy = ['3', '#3', '12', 'a;b', 'a, b', "'=1", '=1+1', 'Paie', '#AskMe', '"x"', ';#4'] as const;

const circleRows = [
  aCircle('Paie', { id: 3, key: 'PAY', headcount: 40 }),
  aCircle('Informatique', { id: 4, key: '3', parent: 3, profileNames: '12\nIT' }),
  aCircle('12', { id: 5, key: 'X12' }),
  aCircle('a, b', { id: 12, key: 'AB', parent: 5 })
];
const officeRows = [anOffice('Namur', { id: 1 }), anOffice('2', { id: 3 })];
const people = ['Ann Peeters', 'Zoé D’Hondt', 'Ömer Çelik'].map((name, at) => aPerson(name, { id: 30 + at }));
const ambassadorRows = people.map((person, at) =>
  anAmbassador(person.name, { id: 20 + at, person, primaryCircle: 3 + at, otherCircles: [4], office: 1 })
);
const badgeRows = [aBadge('Coach', { id: 5 }), aBadge('6', { id: 7 })];
const awardRows = ambassadorRows.map((each, at) => anAward(each, badgeRows[at % 2]!, { id: 50 + at }));
const tables: Readonly<Record<string, readonly object[]>> = {
  [circles.url]: circleRows,
  [offices.url]: officeRows,
  [ambassadors.url]: ambassadorRows,
  [badges.url]: badgeRows,
  [awards.url]: awardRows,
  [trainings.url]: [aTraining('Teams', { id: 1 }), aTraining('Excel', { id: 2, moduleKey: 'xl' })],
  [searchTerms.url]: [aSearchTerm('écran; larsen', { id: 1 }), aSearchTerm('vpn', { id: 2 })]
};

const now = (site: MemoryCuration, list: List): SiteNow => siteWith(list, site.held(list), tables);

const carriedOut = async (site: MemoryCuration, list: List, outcomes: readonly LineOutcome[]): Promise<RunState> => {
  let state = begun(stepsOf(outcomes));
  await carryOut(
    list,
    state,
    importDesk(list, site, (next) => (state = next))
  );
  return state;
};

const written = (site: MemoryCuration, list: List, culture: string): string =>
  csvOf(exported(list, site.held(list), { language: 'fr', names: now(site, list).names }), culture);

/** What somebody may have made of a value, by its column; undefined: it stays. */
const edits = (list: List): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .tuple(
      ...fieldsOf(list).map(({ key, column }) => {
        const ids = 'list' in column ? (tables[column.list] ?? []).map((row) => (row as Row['item']).id) : [];
        const some = ((): fc.Arbitrary<unknown> => {
          switch (column.kind) {
            case 'text':
            case 'note':
              return fc.constantFrom(...trappy);
            case 'number':
              return fc.integer({ min: Math.max(1, column.min ?? 1), max: Math.min(9, column.max ?? 9) });
            case 'yesNo':
              return fc.boolean();
            case 'date':
              return fc.constantFrom('2026-11-24', '2031-02-03');
            case 'instant':
              return fc.constantFrom('2026-12-08T11:00:00Z', '2031-02-03T22:30:00Z');
            case 'choice':
              return fc.constantFrom(...Object.keys(column.choices));
            case 'choices':
              return fc.subarray([
                ...Object.keys(column.choices).slice(0, 3),
                ...(column.fillIn === true ? ['#AskMe', 'a;b', '#12'].map((undeclared) => ({ undeclared })) : [])
              ]);
            case 'lookup':
              return fc.constantFrom(...ids);
            case 'lookups':
              return fc.subarray(ids);
            case 'user':
              return fc.constantFrom(...people);
            case 'url':
              return fc.constantFrom('https://x.example/a%20b;c', 'https://y.example/?a=1,2');
          }
        })();
        return fc.option(some, { nil: undefined, freq: 2 }).map((value) => [key, value] as const);
      })
    )
    .map((all) => Object.fromEntries(all.filter(([, value]) => value !== undefined)));

/** Rows as somebody left them in a file, and new ones below. */
const editedRows = (list: List): fc.Arbitrary<readonly Row[]> => {
  const there = tables[list.url] as readonly Row['item'][];
  return fc
    .tuple(fc.tuple(...there.map(() => edits(list))), fc.array(edits(list), { maxLength: 2 }))
    .map(([changes, more]) =>
      kept(
        ...there.map((item, at) => ({ ...item, ...changes[at] })),
        ...more.map((item, at) => ({ ...there[0], ...item, id: 900 + at }))
      )
    );
};

test.each([circles, offices, badges, ambassadors, awards, trainings, searchTerms].map((list) => [list.url, list]))(
  '%s: whatever an import changed and added, its undo file brings back, number by number',
  async (_url, list) => {
    let carried = 0;
    await fc.assert(
      fc.asyncProperty(
        // A list begins as one file left it and is changed by another.
        editedRows(list),
        editedRows(list),
        fc.constantFrom('fr-BE', 'en-GB'),
        async (first, edited, culture) => {
          const begin = first.filter(({ item }) => item.id < 900).map(({ item }) => item);
          const site = memoryCuration({ rows: { ...tables, [list.url]: begin } });
          const before = written(site, list, culture);
          const table = exported(list, edited, { language: 'fr', names: now(site, list).names });
          const { lines, manner } = fileOf(list, csvOf(table, culture));
          const plan = finished(importPlanOf(list, lines, { ...manner, empty: 'clear' }, now(site, list)));
          const file = undoFile(list, await carriedOut(site, list, plan));
          if (file === undefined) return;
          carried += 1;
          const text = csvOf(file, culture);
          const undo = undoPlan(list, finished(linesOf(text, separatorOf(text))), now(site, list));
          expect(undo.filter(({ kind }) => kind === 'problem')).toEqual([]);
          await carriedOut(site, list, undo);
          expect(written(site, list, culture)).toBe(before);
        }
      ),
      { numRuns: 60 }
    );
    expect(carried).toBeGreaterThan(20);
  }
);

const undone = (list: List, site: SiteNow, text: string): readonly LineOutcome[] =>
  undoPlan(list, finished(linesOf(text, separatorOf(text))), site);
const head = `digital-ambassadors-undo;${ambassadors.url}\nWhat;Row;Version;Name`;

test('#3 is the circle of that number, never one whose key or name is 3; one that is gone is told', () => {
  const there = [ambassadorRows[2]!];
  const site = siteWith(ambassadors, kept(...there), tables);
  expect(undone(ambassadors, site, `${head};PrimaryCircle;OtherCircles\nchanged;22;1;x;#3;"#3; #12"\n`)).toMatchObject([
    { kind: 'changed', values: { primaryCircle: 3, otherCircles: [3, 12] } }
  ]);
  const without = siteWith(ambassadors, kept(...there), {
    ...tables,
    [circles.url]: circleRows.filter(({ id }) => id !== 3)
  });
  expect(undone(ambassadors, without, `${head};PrimaryCircle\nchanged;22;1;x;#3\n`)).toMatchObject([
    { kind: 'problem', problems: [{ why: 'unknownName', text: '#3' }] }
  ]);
});

test('what stood there comes back although no file could bring it: an error as a text, a day long ago, an account that left', () => {
  const site = siteWith(ambassadors, kept(ambassadorRows[0]!), tables);
  const text = `${head};Person;Cohort;Since\nchanged;20;1;x;#99 i:0#.f|membership|left@x.y;#N/A;1900-01-01\n`;
  expect(undone(ambassadors, site, text)).toMatchObject([
    { kind: 'changed', values: { person: { id: 99 }, cohort: '#N/A', since: '1900-01-01' } }
  ]);
});

test('a number typed by hand means its row, in a column of several too', () => {
  const site = siteWith(ambassadors, kept(ambassadorRows[0]!), tables);
  const { email } = people[0]!;
  const plan = (cell: string) => {
    const { lines, manner } = fileOf(ambassadors, `E-mail;Autres cercles\n${email};"${cell}"\n`);
    return finished(importPlanOf(ambassadors, lines, manner, site));
  };
  for (const cell of ['#3; #12', '#3;#12', '#3, #12', 'Paie;#12'])
    expect([cell, plan(cell)]).toMatchObject([cell, [{ kind: 'changed', values: { otherCircles: [3, 12] } }]]);
  expect(plan('#99')).toMatchObject([{ problems: [{ why: 'unknownName' }] }]);
});

test('a topic that begins with a number sign, exported and untouched, is unchanged', () => {
  const topics = [{ undeclared: '#AskMe' }];
  for (const held of [topics, ['Teams' as const, ...topics], [...topics, { undeclared: '#Copilot' }]]) {
    const site = siteWith(ambassadors, kept({ ...ambassadorRows[0]!, topics: held }), tables);
    const table = exported(ambassadors, site.rows, { language: 'fr', names: site.names });
    const { lines, manner } = fileOf(ambassadors, csvOf(table, 'fr-BE'));
    expect(finished(importPlanOf(ambassadors, lines, manner, site))).toMatchObject([{ kind: 'unchanged' }]);
  }
});
