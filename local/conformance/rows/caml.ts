import { get, list, made, post, refused } from '../row.ts';
import type { Expected, Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const mark = 'caml {stamp}';
const ref = (name: string, more = '') => `<FieldRef Name='${name}' ${more}/>`;
const value = (type: string, text: string, more = '') => `<Value Type='${type}' ${more}>${text}</Value>`;
const mine = `<Eq>${ref('Half_x0020_Day')}${value('Text', mark)}</Eq>`;
const view = (condition: string, more = '') =>
  `<View><Query><Where><And>${mine}${condition}</And></Where>${more}</Query></View>`;
const ask = (ViewXml: string, expected: Partial<Expected>): StepOfRow =>
  post(`${list}/getItems`, { query: { ViewXml } }, { status: 200, ...expected });

const full = {
  Half_x0020_Day: mark,
  Title: 'Été',
  Score: 5,
  Role: 'one',
  Text: 'some words',
  Topics: ['Teams'],
  Visible: true,
  Met: '2026-06-30T08:00:00Z',
  CircleId: '{first:number}',
  OthersId: ['{second:number}']
};

/** Found by each of these conditions. */
const finds = (id: string, says: string, evidence: Row['evidence'], ...conditions: readonly string[]): Row => ({
  id: `caml-${id}`,
  says,
  evidence,
  steps: [
    made(full),
    ...conditions.map((condition) => ask(view(condition), { body: { value: { 0: { Title: 'Été' } } } }))
  ],
  pnp: gives(async (pnp) => {
    const given = { ...full, Half_x0020_Day: `pnp ${id}`, CircleId: pnp.id('first'), OthersId: [pnp.id('second')] };
    await pnp.added(given);
    const filled = (xml: string): string =>
      xml.replaceAll(mark, `pnp ${id}`).replace(/\{(\w+)\}/g, (whole, name: string) => pnp.values[name] ?? whole);
    const found = await Promise.all(
      conditions.map((condition) => pnp.list().getItemsByCAMLQuery({ ViewXml: filled(view(condition)) }))
    );
    return found.every((rows: readonly unknown[]) => rows.length > 0);
  }, true)
});

const nothing = (id: string, says: string, evidence: Row['evidence'], xml: string, status: number): Row => ({
  id: `caml-${id}`,
  says,
  evidence,
  steps: [ask(xml, { status })],
  pnp: refuses(({ list: of }) => of().getItemsByCAMLQuery({ ViewXml: xml }), status, /./)
});

/** getItems. */
export const camlRows: readonly Row[] = [
  finds(
    'texts',
    'Eq, Neq, BeginsWith and Contains compare texts without case',
    ['D', 'M'],
    `<Eq>${ref('Title')}${value('Text', 'éTÉ')}</Eq>`,
    `<Neq>${ref('Title')}${value('Text', 'other')}</Neq>`,
    `<BeginsWith>${ref('Title')}${value('Text', 'é')}</BeginsWith>`,
    `<Contains>${ref('Text')}${value('Note', 'WORD')}</Contains>`
  ),
  finds(
    'numbers',
    'Gt, Geq, Lt and Leq compare numbers',
    ['D'],
    `<Gt>${ref('Score')}${value('Number', '4')}</Gt>`,
    `<Geq>${ref('Score')}${value('Number', '5')}</Geq>`,
    `<Lt>${ref('Score')}${value('Number', '6')}</Lt>`,
    `<Leq>${ref('Score')}${value('Number', '5')}</Leq>`
  ),
  finds(
    'null',
    'IsNull and IsNotNull',
    ['D'],
    `<IsNull>${ref('Person')}</IsNull>`,
    `<IsNotNull>${ref('Score')}</IsNotNull>`
  ),
  finds(
    'in',
    'In takes several values',
    ['D'],
    `<In>${ref('Role')}<Values>${value('Text', 'none')}${value('Text', 'one')}</Values></In>`
  ),
  finds(
    'or-nested',
    'Or stands inside And',
    ['D'],
    `<Or><Eq>${ref('Score')}${value('Number', '4')}</Eq><Eq>${ref('Score')}${value('Number', '5')}</Eq></Or>`
  ),
  finds(
    'lookup',
    'A lookup is compared by its text, or by its id with LookupId',
    ['D'],
    `<Eq>${ref('Circle')}${value('Lookup', 'accounts')}</Eq>`,
    `<Eq>${ref('Circle', "LookupId='TRUE'")}${value('Lookup', '{first}')}</Eq>`
  ),
  finds(
    'many',
    'Includes looks into many lookups, and Eq into many choices',
    ['D'],
    `<Includes>${ref('Others', "LookupId='TRUE'")}${value('Lookup', '{second}')}</Includes>`,
    `<Eq>${ref('Topics')}${value('Text', 'teams')}</Eq>`
  ),
  finds(
    'dates',
    'Dates are of the web’s own time unless StorageTZ says UTC; without IncludeTimeValue the day alone counts',
    ['D', 'M'],
    `<Eq>${ref('Met')}${value('DateTime', '2026-06-30T00:00:00Z')}</Eq>`,
    `<Geq>${ref('Met')}${value('DateTime', '2026-06-30T08:00:00Z', "IncludeTimeValue='TRUE' StorageTZ='TRUE'")}</Geq>`
  ),
  finds('yes', 'A yes is 1', ['D'], `<Eq>${ref('Visible')}${value('Boolean', '1')}</Eq>`),
  finds(
    'user',
    '<UserID/> is whoever asks',
    ['D'],
    `<Eq>${ref('Author', "LookupId='TRUE'")}<Value Type='Integer'><UserID/></Value></Eq>`
  ),
  finds(
    'today',
    '<Today/> is the day of the web',
    ['D'],
    `<Leq>${ref('Created')}<Value Type='DateTime'><Today/></Value></Leq>`
  ),
  {
    id: 'caml-order',
    says: 'OrderBy sorts, backwards with Ascending="FALSE"',
    evidence: ['D'],
    steps: [
      post(
        "/web/lists(guid'{targets}')/getItems",
        {
          query: {
            ViewXml: `<View><Query><Where><IsNotNull>${ref('Key')}</IsNotNull></Where><OrderBy>${ref('Title', "Ascending='FALSE'")}</OrderBy></Query></View>`
          }
        },
        {
          status: 200,
          body: { value: [{ Title: "O'Neil & Sons" }, { Title: 'Accounts' }] }
        }
      )
    ],
    pnp: gives(
      ({ list: of }) =>
        of('targets').getItemsByCAMLQuery({
          ViewXml: `<View><Query><Where><IsNotNull>${ref('Key')}</IsNotNull></Where><OrderBy>${ref('Title', "Ascending='FALSE'")}</OrderBy></Query></View>`
        }),
      [{ Title: "O'Neil & Sons" }, { Title: 'Accounts' }]
    )
  },
  {
    id: 'caml-fields',
    says: 'ViewFields narrows what comes of each item, and $expand adds to it',
    evidence: ['D', 'C'],
    steps: [
      post(
        `${"/web/lists(guid'{targets}')/getItems"}?%24expand=FieldValuesAsText`,
        { query: { ViewXml: `<View><ViewFields>${ref('Key')}</ViewFields><RowLimit>1</RowLimit></View>` } },
        {
          status: 200,
          body: { value: [{ Key: 'first', FieldValuesAsText: { Key: 'first' } }] },
          lacks: ['value/0/Kind']
        }
      )
    ],
    pnp: gives(
      ({ list: of }) =>
        of('targets').getItemsByCAMLQuery(
          { ViewXml: `<View><ViewFields>${ref('Key')}</ViewFields><RowLimit>1</RowLimit></View>` },
          'FieldValuesAsText'
        ),
      [{ Key: 'first', FieldValuesAsText: { Key: 'first' } }]
    )
  },
  {
    id: 'caml-position',
    says: 'ListItemCollectionPosition goes on behind a row',
    evidence: ['D', 'P'],
    steps: [
      post(
        "/web/lists(guid'{targets}')/getItems",
        {
          query: {
            ViewXml: '<View><RowLimit>1</RowLimit></View>',
            ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID={first}' }
          }
        },
        {
          status: 200,
          body: { value: [{ Id: '{second:number}' }] }
        }
      )
    ],
    pnp: gives(
      ({ list: of, values }) =>
        of('targets').getItemsByCAMLQuery({
          ViewXml: '<View><RowLimit>1</RowLimit></View>',
          ListItemCollectionPosition: { PagingInfo: `Paged=TRUE&p_ID=${values['first']}` }
        }),
      [{ Id: '{second:number}' }]
    )
  },
  nothing(
    'unknown-column',
    'A column that the list has not is 500',
    ['I', 'M'],
    `<View><Query><Where><Eq>${ref('Nope')}${value('Text', 'x')}</Eq></Where></Query></View>`,
    500
  ),
  nothing('broken', 'XML that is none is 500', ['M'], '<View><Query>', 500),
  {
    id: 'caml-no-query',
    says: 'A body without query is 400',
    evidence: ['M'],
    steps: [
      post(`${list}/getItems`, {}, { status: 400 }),
      post(`${list}/getItems`, { query: { Nope: 1 } }, refused(400, /./, /Nope/))
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'caml-in-query',
    says: 'getItems needs the digest as any POST does',
    evidence: ['D'],
    steps: [
      post(`${list}/getItems`, { query: { ViewXml: '<View/>' } }, { status: 403 }, { bare: true }),
      get(`${list}/items?$top=1`, {})
    ],
    pnp: 'PnPjs never sends it'
  }
];
