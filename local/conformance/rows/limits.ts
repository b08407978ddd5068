import { get, list, many, merge, post, refused } from '../row.ts';
import type { Expected, Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const tooMany = refused(
  500,
  '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  /^The attempted operation is prohibited because it exceeds the list view threshold/
);
const manyList = "/web/lists(guid'{many}')";
const where = (condition: string, more = '') =>
  `<View><Query><Where>${condition}</Where>${more}</Query><RowLimit>10</RowLimit></View>`;
const eq = (name: string, type: string, value: string) =>
  `<Eq><FieldRef Name='${name}'/><Value Type='${type}'>${value}</Value></Eq>`;

const caml = (id: string, says: string, evidence: Row['evidence'], xml: string, served: boolean): Row => ({
  id: `limit-caml-${id}`,
  says: `6,000 rows: ${says} is ${served ? 'served' : 'refused with 500'}`,
  evidence,
  many: true,
  steps: [post(`${manyList}/getItems`, { query: { ViewXml: xml } }, served ? { status: 200 } : tooMany)],
  pnp: served
    ? gives(({ list: of }) => of('many').getItemsByCAMLQuery({ ViewXml: xml }), {})
    : refuses(({ list: of }) => of('many').getItemsByCAMLQuery({ ViewXml: xml }), 500, /SPQueryThrottledException/)
});

const stream = (id: string, says: string, xml: string, served: boolean): Row => ({
  id: `limit-stream-${id}`,
  says: `6,000 rows: ${says} is ${served ? 'served' : 'refused with 500'}`,
  evidence: ['B', 'M'],
  many: true,
  steps: [
    post(
      `${manyList}/RenderListDataAsStream`,
      { parameters: { ViewXml: xml } },
      served ? { status: 200, body: { RowLimit: 10 } } : tooMany
    )
  ],
  pnp: served
    ? gives(({ list: of }) => of('many').renderListDataAsStream({ ViewXml: xml }), { RowLimit: 10 })
    : refuses(({ list: of }) => of('many').renderListDataAsStream({ ViewXml: xml }), 500, /SPQueryThrottledException/)
});

const odata = (
  id: string,
  says: string,
  evidence: Row['evidence'],
  options: string,
  expected: Partial<Expected>
): Row => ({
  id: `limit-${id}`,
  says: `6,000 rows: ${says}`,
  evidence,
  many: true,
  steps: [get(`${many}?$select=Id&${options.replaceAll(' ', '%20')}`, expected)],
  pnp: {
    call: ({ items }) => {
      const call = items('many').select('Id');
      for (const [name, value] of new URLSearchParams(options)) call.query.set(name, value);
      return call();
    },
    ...(expected.status === 500 ? { refused: { status: 500, says: /SPQueryThrottledException/ } } : { gives: {} })
  }
});

const notIndexed = (name: string): Row => ({
  id: `limit-no-index-${name.toLowerCase()}`,
  says: `An index on ${name} is accepted and reads back false`,
  evidence: ['B'],
  steps: [
    merge(`${list}/fields/getByInternalNameOrTitle('${name}')`, { Indexed: true }),
    get(`${list}/fields/getByInternalNameOrTitle('${name}')?$select=Indexed`, { body: { Indexed: false } })
  ],
  pnp: gives(
    async ({ list: of }) => {
      const field = of().fields.getByInternalNameOrTitle(name);
      await field.update({ Indexed: true });
      return field.select('Indexed')();
    },
    { Indexed: false }
  )
});

/** The threshold in every language that asks for rows, and what an index can be on. */
export const limitRows: readonly Row[] = [
  odata(
    'two-unindexed',
    'two unindexed conditions are refused',
    ['B'],
    "$filter=Role eq 'rare' and Title eq 'M 1'",
    tooMany
  ),
  odata('null-unindexed', 'eq null on an unindexed column is refused', ['B'], '$filter=Role eq null', tooMany),
  odata('lookup', 'a lookup never spares a scan, though it is indexed', ['B', 'D'], '$filter=CircleId eq 1', tooMany),
  odata(
    'lookup-beside',
    'a lookup beside an indexed condition is served',
    ['B', 'M'],
    '$filter=CircleId eq 1 and Score gt 5900',
    { body: { value: [] } }
  ),
  odata(
    'or-indexed',
    'an or of two indexed sides that leave few is served',
    ['M'],
    '$filter=Score gt 5990 or ID le 5',
    { body: { value: { length: 14 } } }
  ),
  odata(
    'or-beside',
    'an or with an unindexed side is served beside an indexed condition',
    ['M'],
    "$filter=(Role eq 'rare' or Title eq 'M 1') and Score lt 100",
    { body: { value: { length: 60 } } }
  ),
  odata(
    'unindexed-order-beside',
    'an order by an unindexed column is served beside an indexed condition that leaves few',
    ['M'],
    '$filter=Score gt 5990&$orderby=Title',
    { body: { value: { length: 9 } } }
  ),
  odata(
    'unindexed-beside-order',
    'an unindexed condition is refused though the order is indexed',
    ['B'],
    "$filter=Role eq 'rare'&$orderby=Score&$top=5",
    tooMany
  ),
  odata('startswith', 'startswith on Title is refused', ['B', 'M'], "$filter=startswith(Title,'M 1')", tooMany),
  odata('substringof', 'substringof is refused on whatever column', ['M'], "$filter=substringof('1',Title)", tooMany),
  odata('date-part', 'a part of a date is refused', ['M'], '$filter=year(Created) eq 2026', tooMany),
  odata('ne', 'ne is no seek in an index', ['M'], '$filter=Score ne 1', tooMany),
  odata('created-order', 'an order by Created is refused', ['B'], '$orderby=Created desc&$top=5', tooMany),
  odata('id-order-back', 'an order by ID, backwards, is served', ['B', 'M'], '$orderby=ID desc&$top=5', {
    body: { value: [{ Id: 6000 }, {}, {}, {}, {}] }
  }),
  odata('page-behind', 'a page behind a position is served', ['D'], '$skiptoken=Paged=TRUE%26p_ID=5000&$top=5000', {
    body: { value: { length: 1000 } }
  }),
  {
    id: 'limit-one-item',
    says: '6,000 rows: one of them by its id is served, and so are its parts',
    evidence: ['D'],
    many: true,
    steps: [
      get(`${many}(6000)?$select=Id`, { body: { Id: 6000 } }),
      get(`${many}(6000)/FieldValuesAsText`, { body: { Title: 'M 5999' } })
    ],
    pnp: gives(({ item }) => item(6000, 'many').select('Title')(), { Title: 'M 5999' })
  },
  {
    id: 'limit-write',
    says: '6,000 rows: they are written as any others',
    evidence: ['D'],
    many: true,
    steps: [merge(`${many}(5999)`, { Role: 'common' })],
    pnp: gives(({ item }) => item(5998, 'many').update({ Role: 'common' }), { etag: /,\d+"$/ })
  },
  caml('unindexed', 'a Where on an unindexed column', ['B'], where(eq('Role', 'Text', 'rare')), false),
  caml('indexed', 'a Where on an indexed column', ['B'], where(eq('Score', 'Number', '7')), true),
  caml(
    'and',
    'an And with an indexed side',
    ['B'],
    where(`<And>${eq('Role', 'Text', 'rare')}${eq('Score', 'Number', '7')}</And>`),
    true
  ),
  caml(
    'in',
    'an In on an indexed column',
    ['M'],
    where(
      "<In><FieldRef Name='Score'/><Values><Value Type='Number'>1</Value><Value Type='Number'>2</Value></Values></In>"
    ),
    true
  ),
  caml(
    'order',
    'an OrderBy on an unindexed column',
    ['B'],
    "<View><Query><OrderBy><FieldRef Name='Role'/></OrderBy></Query><RowLimit>10</RowLimit></View>",
    false
  ),
  caml(
    'group',
    'a GroupBy, on ID even',
    ['B'],
    "<View><Query><GroupBy Collapse='TRUE'><FieldRef Name='ID'/></GroupBy></Query><RowLimit>10</RowLimit></View>",
    false
  ),
  caml('plain', 'a view without a query', ['B'], '<View><RowLimit>10</RowLimit></View>', true),
  stream(
    'plain',
    'a page of the stream',
    "<View><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit>10</RowLimit></View>",
    true
  ),
  stream('unindexed', 'a stream with an unindexed Where', where(eq('Role', 'Text', 'rare')), false),
  notIndexed('Topics'),
  notIndexed('Others'),
  notIndexed('Link'),
  notIndexed('People'),
  {
    id: 'limit-unique-needs-index',
    says: 'Values are made unique only in a column that is indexed',
    evidence: ['M', 'D'],
    steps: [
      merge(
        `${list}/fields/getByInternalNameOrTitle('Half_x0020_Day')`,
        { EnforceUniqueValues: true },
        { status: 500 }
      ),
      merge(`${list}/fields/getByInternalNameOrTitle('Half_x0020_Day')`, { EnforceUniqueValues: false, Indexed: true }),
      get(`${list}/fields/getByInternalNameOrTitle('Half_x0020_Day')?$select=Indexed`, { body: { Indexed: true } }),
      merge(`${list}/fields/getByInternalNameOrTitle('Half_x0020_Day')`, { Indexed: false })
    ],
    pnp: refuses(
      ({ list: of }) => of().fields.getByInternalNameOrTitle('Half_x0020_Day').update({ EnforceUniqueValues: true }),
      500,
      /indexed/
    )
  }
];
