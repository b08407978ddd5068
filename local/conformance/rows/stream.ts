import { get, list, made, post } from '../row.ts';
import type { Expected, Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const targetsList = "/web/lists(guid'{targets}')";
const fields = (...names: readonly string[]) =>
  `<ViewFields>${names.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields>`;
const one = (id: string) =>
  `<Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>${id}</Value></Eq></Where></Query>`;
const stream = (path: string, parameters: object, expected: Partial<Expected>, more: object = {}): StepOfRow =>
  post(`${path}/RenderListDataAsStream`, { parameters, ...more }, { status: 200, ...expected });

const kinds = ['Circle', 'Author', 'Visible', 'Score', 'Topics', 'Met', 'Link'];

/** RenderListDataAsStream. */
export const streamRows: readonly Row[] = [
  {
    id: 'stream-kinds',
    says: 'A lookup is [{lookupId,lookupValue}], a person [{id,title,email}], and numbers, dates and yes are texts',
    evidence: ['I'],
    steps: [
      made({
        Title: 's',
        CircleId: '{first:number}',
        Visible: true,
        Score: 1.5,
        Topics: ['Teams'],
        Met: '2026-06-30T08:00:00Z',
        Link: { Url: 'https://a.example', Description: 'A' }
      }),
      stream(
        list,
        { ViewXml: `<View>${one('{id}')}${fields(...kinds)}</View>` },
        {
          body: {
            Row: [
              {
                ID: '{id}',
                Circle: [{ lookupId: '{first:number}', lookupValue: 'Accounts', isSecretFieldValue: false }],
                Author: [{ id: /^\d+$/, title: /./, email: /@/ }],
                'Visible.value': '1',
                'Score.': /^1\.50/,
                Topics: ['Teams'],
                'Met.': '2026-06-30T08:00:00Z',
                Link: 'https://a.example',
                'Link.desc': 'A'
              }
            ]
          }
        }
      )
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 's', CircleId: pnp.id('first') });
        const { Row: rows } = await pnp
          .list()
          .renderListDataAsStream({ ViewXml: `<View>${one(String(id))}${fields('Circle', 'Author')}</View>` });
        return rows;
      },
      [{ Circle: [{ lookupValue: 'Accounts' }], Author: [{ email: /@/ }] }]
    )
  },
  {
    id: 'stream-empty-values',
    says: 'What is empty is an empty text, never null',
    evidence: ['I'],
    steps: [
      made({ Title: 's' }),
      stream(
        list,
        { ViewXml: `<View>${one('{id}')}${fields('Circle', 'Score', 'Met', 'Role')}</View>` },
        { body: { Row: [{ Circle: '', Score: '', Met: '', Role: '' }] } }
      )
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 's' });
        return (
          await pnp
            .list()
            .renderListDataAsStream({ ViewXml: `<View>${one(String(id))}${fields('Circle', 'Role')}</View>` })
        ).Row;
      },
      [{ Circle: '', Role: '' }]
    )
  },
  {
    id: 'stream-30',
    says: 'Without a RowLimit a page has 30 rows',
    evidence: ['I'],
    many: true,
    steps: [
      stream(
        "/web/lists(guid'{many}')",
        { ViewXml: `<View>${fields('Title')}</View>` },
        { body: { Row: { length: 30 }, FirstRow: 1, LastRow: 30, RowLimit: 30 } }
      )
    ],
    pnp: gives(
      async ({ list: of }) =>
        (await of('many').renderListDataAsStream({ ViewXml: `<View>${fields('Title')}</View>` })).Row,
      { length: 30 }
    )
  },
  {
    id: 'stream-next',
    says: 'NextHref is the next page, given as Paging or as the address; the last page has none',
    evidence: ['I', 'P'],
    steps: [
      stream(
        targetsList,
        {
          ViewXml: `<View>${fields('Title')}<RowLimit Paged='TRUE'>1</RowLimit></View>`,
          Paging: 'Paged=TRUE&p_ID={first}&PageFirstRow=2'
        },
        {
          body: { Row: [{ ID: '{second}' }], FirstRow: 2, LastRow: 2 }
        }
      ),
      post(
        `${targetsList}/RenderListDataAsStream?Paged=TRUE&p_ID={first}&PageFirstRow=2`,
        { parameters: { ViewXml: `<View>${fields('Title')}<RowLimit Paged='TRUE'>1</RowLimit></View>` } },
        {
          status: 200,
          body: { Row: [{ ID: '{second}' }] }
        }
      ),
      stream(list, { ViewXml: `<View>${one('0')}</View>` }, { body: { Row: [] }, lacks: ['NextHref'] })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const ViewXml = `<View>${fields('Title')}<RowLimit Paged='TRUE'>1</RowLimit></View>`;
        const first = await of('targets').renderListDataAsStream({ ViewXml });
        const next = await of('targets').renderListDataAsStream({ ViewXml, Paging: first.NextHref.slice(1) });
        return next;
      },
      { FirstRow: 2, Row: [{ ID: '{second}' }] }
    )
  },
  {
    id: 'stream-override',
    says: 'overrideParameters say where the page begins, as PnPjs sends them',
    evidence: ['C', 'D'],
    steps: [
      stream(
        targetsList,
        { ViewXml: `<View>${fields('Title')}<RowLimit>1</RowLimit></View>` },
        { body: { Row: [{ ID: '{second}' }] } },
        { overrideParameters: { Paged: 'TRUE', p_ID: '{first}' } }
      )
    ],
    pnp: gives(
      async ({ list: of, values }) =>
        (
          await of('targets').renderListDataAsStream(
            { ViewXml: `<View>${fields('Title')}<RowLimit>1</RowLimit></View>` },
            { Paged: 'TRUE', p_ID: values['first'] }
          )
        ).Row,
      [{ ID: '{second}' }]
    )
  },
  {
    id: 'stream-utc',
    says: 'DatesInUtc gives dates in UTC; else they are the web’s own, as text',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 's', Met: '2026-06-30T08:00:00Z' }),
      stream(
        list,
        { ViewXml: `<View>${one('{id}')}${fields('Met')}</View>`, DatesInUtc: true },
        { body: { Row: [{ Met: '2026-06-30T08:00:00Z' }] } }
      ),
      stream(
        list,
        { ViewXml: `<View>${one('{id}')}${fields('Met')}</View>` },
        { body: { Row: [{ Met: /30.*10|6\/30/ }] } }
      )
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 's', Met: '2026-06-30T08:00:00Z' });
        return (
          await pnp
            .list()
            .renderListDataAsStream({ ViewXml: `<View>${one(String(id))}${fields('Met')}</View>`, DatesInUtc: true })
        ).Row;
      },
      [{ Met: '2026-06-30T08:00:00Z' }]
    )
  },
  {
    id: 'stream-default-view',
    says: 'Without a view the default one is read, and the answer is not wrapped in OData',
    evidence: ['D', 'I'],
    steps: [
      stream(
        targetsList,
        { RenderOptions: 2 },
        {
          body: { Row: { 0: { ID: '{first}' } }, FilterLink: '?', FolderPermissions: /^0x[0-9a-f]+$/ },
          lacks: ['odata.metadata', 'value']
        }
      )
    ],
    pnp: gives(({ list: of }) => of('targets').renderListDataAsStream({ RenderOptions: [2] }), {
      FilterLink: '?',
      Row: { 0: { ID: '{first}' } }
    })
  },
  {
    id: 'stream-unknown-view',
    says: 'A view that is not there is an error, and so is a body without parameters',
    evidence: ['I', 'M'],
    steps: [
      post(
        `${targetsList}/RenderListDataAsStream?View=11111111-1111-1111-1111-111111111111`,
        { parameters: {} },
        { status: 404 }
      ),
      post(`${targetsList}/RenderListDataAsStream`, {}, { status: 400 }),
      get(`${targetsList}/defaultView?$select=Id`, { body: { Id: /^[0-9a-f-]{36}$/ } })
    ],
    pnp: refuses(
      ({ list: of }) =>
        of('targets').renderListDataAsStream({}, null, new Map([['View', '11111111-1111-1111-1111-111111111111']])),
      404,
      /view is invalid/
    )
  }
];
