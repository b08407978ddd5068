import { bare, get, items, made, refused, targets, v4, verbose } from '../row.ts';
import type { Row } from '../row.ts';
import { gives } from '../twin.ts';

/** The shapes of an answer. */
export const modeRows: readonly Row[] = [
  {
    id: 'mode-default-v3',
    says: 'Accept: application/json alone is OData 3 with minimal metadata, in collections too',
    evidence: ['P', 'I'],
    pnp: gives(
      ({ items }) => items('targets').top(1)(),
      [{ 'odata.type': /^SP\.Data\..+Item$/, 'odata.etag': /^"\d+"$/, 'odata.editLink': /Items\(\d+\)$/i }]
    ),
    steps: [
      get(`${targets}?$top=1`, {
        headers: { 'content-type': /^application\/json;odata=minimalmetadata/, dataserviceversion: /^3\.0/ },
        body: {
          'odata.metadata': /\/_api\/\$metadata#SP\.ListData\./,
          value: [
            {
              'odata.type': /^SP\.Data\..+Item$/,
              'odata.etag': /^"\d+"$/,
              'odata.id': /./,
              'odata.editLink': /^Web\/Lists\(guid'.+'\)\/Items\(\d+\)$/i
            }
          ]
        }
      })
    ]
  },
  {
    id: 'mode-id-twice',
    says: '$select=Id answers both Id and ID',
    evidence: ['I'],
    pnp: gives(({ item, id }) => item(id('first'), 'targets').select('Id')(), {
      Id: '{first:number}',
      ID: '{first:number}'
    }),
    steps: [get(`${targets}({first})?$select=Id`, { body: { Id: '{first:number}', ID: '{first:number}' } })]
  },
  {
    id: 'mode-nometadata',
    says: 'odata=nometadata answers without metadata, but keeps the next link and the name odata.error',
    evidence: ['P', 'V'],
    pnp: 'PnPjs never sends it',
    steps: [
      get(
        `${targets}?$top=1`,
        { body: { 'odata.nextLink': /^http/ }, lacks: ['odata.metadata', 'value/0/odata.etag'] },
        { headers: bare }
      ),
      get(`${targets}?$select=Nope`, refused(400, /./, /Nope/), { headers: bare })
    ]
  },
  {
    id: 'mode-verbose',
    says: 'odata=verbose wraps in d, results, __metadata and __next',
    evidence: ['D', 'P'],
    pnp: 'PnPjs never sends it',
    steps: [
      get(
        `${targets}?$top=1`,
        { body: { d: { __next: /^http/, results: [{ __metadata: { etag: /^"\d+"$/, type: /^SP\.Data\./ } }] } } },
        { headers: verbose }
      ),
      get(`${targets}({first})`, { body: { d: { Title: 'Accounts' } } }, { headers: verbose })
    ]
  },
  {
    id: 'mode-v4',
    says: 'OData-Version: 4.0, as SPHttpClient sends it, answers names with @ and types with #',
    evidence: ['P', 'V'],
    pnp: 'PnPjs never sends it',
    steps: [
      get(
        `${targets}?$top=1`,
        {
          body: {
            '@odata.context': /\$metadata/,
            '@odata.nextLink': /^http/,
            value: [{ '@odata.etag': /^"\d+"$/, '@odata.type': /^#SP\.Data\./ }]
          },
          lacks: ['odata.metadata', 'odata.nextLink']
        },
        { headers: v4 }
      )
    ]
  },
  {
    id: 'mode-v4-error',
    says: 'An error in OData 4 is {"error":{"code","message"}} with a plain text',
    evidence: ['V'],
    pnp: 'PnPjs never sends it',
    steps: [
      get(
        `${targets}?$select=Nope`,
        { status: 400, body: { error: { code: /./, message: /^The field or property 'Nope' does not exist\.$/ } } },
        { headers: v4 }
      )
    ]
  },
  {
    id: 'mode-many-values',
    says: 'Many values are a plain list in OData 3 and results in verbose; none is an empty list',
    evidence: ['V'],
    pnp: gives(
      async (pnp) => {
        const some = await pnp.made({ Title: 'm', OthersId: [pnp.id('first'), pnp.id('second')], Topics: ['Teams'] });
        const none = await pnp.made({ Title: 'none' });
        return [await some.select('OthersId', 'Topics')(), await none.select('OthersId')()];
      },
      [{ OthersId: ['{first:number}', '{second:number}'], Topics: ['Teams'] }, { OthersId: [] }]
    ),
    steps: [
      made({ Title: 'm', OthersId: ['{first:number}', '{second:number}'], Topics: ['Teams'] }),
      get(`${items}({id})?$select=OthersId,Topics`, {
        body: { OthersId: ['{first:number}', '{second:number}'], Topics: ['Teams'] }
      }),
      get(
        `${items}({id})?$select=OthersId`,
        { body: { d: { OthersId: { results: ['{first:number}', '{second:number}'] } } } },
        { headers: verbose }
      ),
      made({ Title: 'none' }, 'none'),
      get(`${items}({none})?$select=OthersId`, { body: { OthersId: [] } })
    ]
  },
  {
    id: 'mode-no-json',
    says: 'Without JSON in Accept the answer is no JSON (SharePoint: Atom XML; here: 406 and XML)',
    evidence: ['D'],
    pnp: 'PnPjs never sends it',
    steps: [
      get(
        `${targets}?$select=Nope`,
        { status: 406, headers: { 'content-type': /xml/ } },
        { headers: { accept: 'text/html' } }
      )
    ]
  },
  {
    id: 'mode-change-without-json',
    says: 'A change is made whatever its caller accepts: it answers nothing',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'm' }),
      {
        method: 'POST',
        path: `${items}({id})`,
        body: { Title: 'n' },
        headers: { accept: '*/*', 'x-http-method': 'MERGE', 'if-match': '*' },
        expected: { status: 204, text: /^$/ }
      },
      {
        method: 'POST',
        path: `${items}({id})`,
        headers: { accept: '*/*', 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 200 }
      }
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'mode-headers',
    says: 'Answers carry a request id, a health score and the version, and may be kept by nobody but the person',
    evidence: ['I'],
    pnp: 'only in headers',
    steps: [
      get('/web?$select=Title', {
        headers: {
          sprequestguid: /^[0-9a-f-]{36}$/,
          'x-sharepointhealthscore': /^\d+$/,
          microsoftsharepointteamservices: /^16\./,
          'cache-control': /private, max-age=0/,
          'x-content-type-options': 'nosniff'
        }
      })
    ]
  },
  {
    id: 'mode-scalar',
    says: 'A single property is {"value":…} with its metadata',
    evidence: ['P', 'V'],
    pnp: 'PnPjs has no call for it',
    steps: [get('/web/Title', { body: { 'odata.metadata': /\$metadata/, value: /./ } })]
  }
];
