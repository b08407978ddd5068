import { get, many, post, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';
import type { Twin } from '../twin.ts';

const tooMany = refused(
  500,
  '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  /^The attempted operation is prohibited because it exceeds the list view threshold/
);

/** The same options through PnPjs, which has a method for each of them. */
const asked =
  (query: string): Twin['call'] =>
  ({ items }) => {
    const call = items('many').select('Id');
    for (const [name, value] of new URLSearchParams(query)) call.query.set(name, value);
    return call();
  };

const row = (id: string, says: string, evidence: Row['evidence'], query: string, served: boolean): Row => ({
  id: `threshold-${id}`,
  says: `6,000 rows: ${says} is ${served ? 'served' : 'refused with 500'}`,
  evidence,
  many: true,
  pnp: served ? gives(asked(query), {}) : refuses(asked(query), 500, /SPQueryThrottledException/),
  steps: [get(`${many}?$select=Id&${query.replaceAll(' ', '%20')}`, served ? { status: 200 } : tooMany)]
});

const manyList = many.replace('/items', '');

/** So many values of an indexed column in CAML's `In`. */
const among = (values: number, served: boolean): Row => {
  const each = Array.from({ length: values }, (_none, at) => `<Value Type='Number'>${at}</Value>`).join('');
  const ViewXml = `<View><Query><Where><In><FieldRef Name='Score'/><Values>${each}</Values></In></Where></Query><RowLimit>100</RowLimit></View>`;
  const query: Twin['call'] = ({ list }) => list('many').getItemsByCAMLQuery({ ViewXml });
  return {
    id: `threshold-in-${values}`,
    says: `6,000 rows: In with ${values} values of an indexed column is ${served ? 'served' : 'refused: more than 60 go by no index'}`,
    evidence: ['M', 'T'],
    many: true,
    pnp: served ? gives(query, {}) : refuses(query, 500, /SPQueryThrottledException/),
    steps: [post(`${manyList}/getItems`, { query: { ViewXml } }, served ? { status: 200 } : tooMany)]
  };
};

/** The list view threshold. */
export const thresholdRows: readonly Row[] = [
  row('id-order', 'paging in the order of ID', ['B'], '$top=5000', true),
  row('indexed', 'a filter on an indexed column that leaves few', ['B'], '$filter=Score gt 5000', true),
  row(
    'order-irrelevant',
    'an unindexed condition before an indexed one',
    ['B'],
    "$filter=Role eq 'common' and Score gt 5000",
    true
  ),
  row('indexed-null', 'eq null on an indexed column', ['B'], '$filter=Score eq null', true),
  row('id-range', 'a range of ID of 5,000 rows at most', ['B', 'M'], '$filter=ID gt 1000 and ID le 6000', true),
  row('unindexed', 'a filter on an unindexed column, though it finds 60 rows', ['B'], "$filter=Role eq 'rare'", false),
  row('title', 'a filter on Title, which is not indexed by itself', ['B'], "$filter=Title eq 'M 1'", false),
  row('created', 'a filter on Created', ['B'], "$filter=Created gt datetime'2020-01-01T00:00:00Z'", false),
  row('modified', 'an order by Modified', ['B'], '$orderby=Modified desc', false),
  row('too-wide', 'an indexed filter that leaves more than 5,000', ['B'], '$filter=Score ge 0', false),
  row('or', 'an or with an unindexed side', ['M'], "$filter=Score gt 5000 or Role eq 'rare'", false),
  row('author', 'a filter on a person', ['B', 'D'], '$filter=AuthorId eq 1', false),
  row('indexed-order', 'an order by an indexed column', ['B', 'M'], '$orderby=Score desc&$top=5', true),
  among(60, true),
  among(61, false)
];
