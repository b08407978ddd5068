import { clientError, get, items, made, refused, targets } from '../row.ts';
import type { Expected, Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';
import type { Twin } from '../twin.ts';

const query = (filter: string): string =>
  encodeURIComponent(filter)
    .replace(/%7B(\w+)%7D/g, '{$1}')
    .replaceAll("'", '%27');
const one = { body: { value: [{ Title: 'c' }] } };

/** A row with these values is found by each of the filters. */
const finds = (
  id: string,
  says: string,
  evidence: Row['evidence'],
  given: object,
  ...filters: readonly string[]
): Row => ({
  id: `compare-${id}`,
  says,
  evidence,
  steps: [
    made({ Title: 'c', ...given }),
    ...filters.map((filter) => get(`${items}?$select=Title&$filter=${query(`${filter} and Id eq {id}`)}`, one))
  ],
  pnp: gives(
    async (pnp) => {
      const made_ = await pnp.added({ Title: 'c', ...given });
      const found = await Promise.all(
        filters.map((filter) => pnp.items().select('Title').filter(`${filter} and Id eq ${made_}`)())
      );
      return found.map((rows: readonly unknown[]) => rows.length);
    },
    filters.map(() => 1)
  )
});

const refusedAs = (
  id: string,
  says: string,
  evidence: Row['evidence'],
  filter: string,
  expected: Expected = refused(400, /./, /./)
): Row => ({
  id: `compare-${id}`,
  says,
  evidence,
  steps: [get(`${items}?$select=Id&$filter=${query(filter)}`, expected)],
  pnp: refuses(({ items: of }) => of().select('Id').filter(filter)(), expected.status, /./)
});

const unknownFunction = (name: string, filter: string): Row =>
  refusedAs(
    `no-${name}`,
    `SharePoint’s $filter has no ${name}: 400`,
    ['D'],
    filter,
    refused(400, clientError, /is not valid/)
  );

const typed: Twin['call'] = ({ items: of }) =>
  of('targets')
    .select('Title')
    .filter((f: { text(name: string): { contains(part: string): unknown } }) => f.text('Title').contains('CCOUNT'))();

/** More of $filter. */
export const comparingRows: readonly Row[] = [
  finds(
    'numbers',
    'lt, le, gt, ge and ne compare numbers',
    ['D'],
    { Score: 1.5 },
    'Score lt 2',
    'Score le 1.5',
    'Score gt 1',
    'Score ge 1.5',
    'Score ne 2'
  ),
  finds(
    'date-parts',
    'day(), month(), year(), hour(), minute() and second() read a date',
    ['D'],
    { Met: '2026-06-30T08:09:10Z' },
    'year(Met) eq 2026',
    'month(Met) eq 6',
    'day(Met) eq 30',
    'minute(Met) eq 9',
    'second(Met) eq 10'
  ),
  finds(
    'dates',
    'Dates are compared as moments, whatever their zone',
    ['D', 'P'],
    { Met: '2026-06-30T08:00:00Z' },
    "Met eq datetime'2026-06-30T08:00:00Z'",
    "Met ge '2026-06-30T10:00:00+02:00'",
    "Met lt datetime'2026-06-30T08:00:01Z'"
  ),
  finds(
    'day-of-web',
    'A date-only column is compared as the midnight of the web’s time zone',
    ['V', 'M'],
    { Since: '2026-06-30T00:00:00Z' },
    "Since eq datetime'2026-06-29T22:00:00Z'",
    "Since lt datetime'2026-06-30T00:00:00Z'"
  ),
  finds(
    'no',
    'A no is 0 or false, and is not null',
    ['D', 'V'],
    { Visible: false },
    'Visible eq 0',
    'Visible eq false',
    'Visible ne null'
  ),
  finds('not-null', 'ne null finds what has a value', ['B', 'M'], { Role: 'r' }, 'Role ne null'),
  finds(
    'choice',
    'A choice is compared as a text, without case',
    ['M'],
    { Role: 'Été' },
    "Role eq 'été'",
    "substringof('TÉ',Role)"
  ),
  finds(
    'note-part',
    'substringof and startswith look into a Note',
    ['M'],
    { Text: 'some words' },
    "substringof('WORD',Text)",
    "startswith(Text,'some')"
  ),
  finds('guid', 'A guid is written guid’…’', ['D', 'M'], {}, "GUID ne guid'00000000-0000-0000-0000-000000000000'"),
  finds(
    'brackets',
    'Brackets decide before and, and before or',
    ['D'],
    { Score: 5, Role: 'b' },
    "(Score eq 4 or Score eq 5) and Role eq 'b'",
    "(Score eq 5 or Score eq 6 and Role eq 'x')"
  ),
  finds(
    'eq-true',
    'substringof(…) eq true is the same as substringof(…)',
    ['M'],
    { Role: 'abc' },
    "substringof('b',Role) eq true"
  ),
  {
    id: 'compare-typed',
    says: 'PnPjs’s typed filter has a space behind the comma of substringof',
    evidence: ['C'],
    steps: [
      get(`${targets}?$select=Title&$filter=${query("substringof('CCOUNT', Title)")}`, {
        body: { value: [{ Title: 'Accounts' }] }
      })
    ],
    pnp: gives(typed, [{ Title: 'Accounts' }])
  },
  {
    id: 'compare-person',
    says: 'A person is compared by AuthorId, or by a column of the expanded person',
    evidence: ['V'],
    steps: [
      get('/web/currentUser', {}, { captured: { me: 'Id', mail: 'Email' } }),
      made({ Title: 'c' }),
      get(`${items}?$select=Title&$filter=AuthorId%20eq%20{me}%20and%20Id%20eq%20{id}`, one),
      get(
        `${items}?$select=Title,Author/EMail&$expand=Author&$filter=Author/EMail%20eq%20%27{mail}%27%20and%20Id%20eq%20{id}`,
        one
      )
    ],
    pnp: gives(
      async (pnp) => {
        const { Email } = await pnp.sp.web.currentUser();
        const id = await pnp.added({ Title: 'c' });
        return pnp
          .items()
          .select('Title', 'Author/EMail')
          .expand('Author')
          .filter(`Author/EMail eq '${Email}' and Id eq ${id}`)();
      },
      [{ Title: 'c' }]
    )
  },
  {
    id: 'compare-lookup-null',
    says: 'CircleId eq null finds what points at nothing',
    evidence: ['B', 'M'],
    steps: [
      made({ Title: 'c' }),
      get(`${items}?$select=Title&$filter=CircleId%20eq%20null%20and%20Id%20eq%20{id}`, one)
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'c' });
        return pnp.items().select('Title').filter(`CircleId eq null and Id eq ${id}`)();
      },
      [{ Title: 'c' }]
    )
  },
  refusedAs(
    'lookup-unexpanded',
    'A column of a lookup in $filter needs its $expand',
    ['V'],
    "Circle/Title eq 'Accounts'"
  ),
  refusedAs('many', 'Many lookups cannot be filtered by', ['D', 'V'], 'OthersId eq 1'),
  refusedAs('note-eq', 'A Note cannot be compared with eq', ['M'], "Text eq 'some'"),
  refusedAs('link', 'A link cannot be compared', ['M'], "Link eq 'https://a.example'"),
  refusedAs('bad-number', 'A text is no number', ['M'], "Score eq 'many'"),
  refusedAs('bad-date', 'A date that is none is 400', ['M'], "Met eq datetime'tomorrow'"),
  refusedAs('unbalanced', 'A bracket that is not closed is 400', ['I', 'M'], '(Score eq 1'),
  refusedAs('alone', 'A column alone is no condition', ['M'], 'Visible'),
  unknownFunction('replace', "replace(Title,'a','b') eq 'b'"),
  unknownFunction('substring', "substring(Title,1) eq 'b'"),
  unknownFunction('toupper', "toupper(Title) eq 'B'"),
  unknownFunction('trim', "trim(Title) eq 'b'"),
  unknownFunction('concat', "concat(Title,'a') eq 'b'"),
  unknownFunction('length', 'length(Title) eq 1'),
  unknownFunction('indexof', "indexof(Title,'a') eq 1"),
  unknownFunction('round', 'round(Score) eq 1'),
  unknownFunction('floor', 'floor(Score) eq 1'),
  unknownFunction('add', 'Score add 1 eq 2'),
  unknownFunction('mod', 'Score mod 2 eq 1')
];
