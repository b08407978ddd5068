import { bare, get, items, list, made, post, refused, targets, v4, verbose, verboseBody } from '../row.ts';
import type { Row } from '../row.ts';
import { gives } from '../twin.ts';

const full = {
  Title: 's',
  CircleId: '{first:number}',
  OthersId: ['{first:number}'],
  Topics: ['Teams', 'Word'],
  Score: 1.5,
  Amount: 2.25,
  Visible: false,
  Met: '2026-06-30T08:00:00Z',
  Link: { Url: 'https://a.example', Description: 'A' },
  Text: 'one\ntwo'
};

/** Shapes of items, in each mode. */
export const shapeRows: readonly Row[] = [
  {
    id: 'shape-entity-v3',
    says: 'One item in OData 3 has its metadata and SharePoint’s own properties before and behind the list’s columns',
    evidence: ['I'],
    steps: [
      made({ Title: 's' }),
      get(`${items}({id})`, {
        headers: { etag: /^"[0-9a-f-]{36},1"$/ },
        body: {
          'odata.metadata': /\$metadata#SP\.ListData\..+ListItems\/@Element$/,
          'odata.type': '{entity}',
          'odata.id': /^[0-9a-f-]{36}$/,
          'odata.etag': '"1"',
          'odata.editLink': /^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(\d+\)$/,
          FileSystemObjectType: 0,
          Id: '{id:number}',
          ID: '{id:number}',
          ServerRedirectedEmbedUri: null,
          ServerRedirectedEmbedUrl: '',
          ContentTypeId: /^0x0100[0-9A-F]{32}$/,
          ComplianceAssetId: null,
          OData__UIVersionString: '1.0',
          Attachments: false,
          GUID: /^[0-9a-f-]{36}$/
        }
      })
    ],
    pnp: gives(async ({ made: pnpMade }) => (await pnpMade({ Title: 's' }))(), {
      'odata.type': '{entity}',
      FileSystemObjectType: 0,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: /^0x0100/,
      Attachments: false
    })
  },
  {
    id: 'shape-of-values',
    says: 'Numbers are numbers, a yes or no is a boolean, many choices an array, a link an object, a date a text in UTC',
    evidence: ['I', 'V'],
    steps: [
      made(full),
      get(`${items}({id})`, { body: { ...full, Half_x0020_Day: null, PersonId: null, PeopleId: [] } })
    ],
    pnp: gives(async ({ items: of, id }) => of().add({ ...full, CircleId: id('first'), OthersId: [id('first')] }), full)
  },
  {
    id: 'shape-person-string-id',
    says: 'A person comes as AuthorId, a number, and as AuthorStringId, a text',
    evidence: ['I'],
    steps: [made({ Title: 's' }), get(`${items}({id})`, { body: { AuthorId: /^\d+$/, AuthorStringId: /^\d+$/ } })],
    pnp: gives(async ({ made: pnpMade }) => {
      const { AuthorId, AuthorStringId } = await (await pnpMade({ Title: 's' }))();
      return String(AuthorId) === AuthorStringId;
    }, true)
  },
  {
    id: 'shape-without-expensive',
    says: 'What is dear to compute comes only when it is named: permissions, values as texts',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 's' }),
      get(`${items}({id})`, {
        lacks: ['EffectiveBasePermissions', 'FieldValuesAsText', 'AttachmentFiles', 'LinkTitle']
      }),
      get(`${items}({id})?$select=EffectiveBasePermissions,HasUniqueRoleAssignments`, {
        body: { EffectiveBasePermissions: { High: /^\d+$/, Low: /^\d+$/ }, HasUniqueRoleAssignments: false }
      })
    ],
    pnp: gives(async ({ made: pnpMade }) => {
      const item = await pnpMade({ Title: 's' });
      return ['EffectiveBasePermissions', 'FieldValuesAsText', 'AttachmentFiles'].filter((name) => name in item);
    }, [])
  },
  {
    id: 'shape-nometadata-v4',
    says: 'OData 4 without metadata keeps the etag of items, and nothing else with an @',
    evidence: ['V'],
    steps: [
      get(
        `${targets}?$top=1`,
        { body: { value: [{ '@odata.etag': /^"\d+"$/ }] }, lacks: ['@odata.context', 'value/0/@odata.type'] },
        { headers: { 'odata-version': '4.0', accept: 'application/json;odata.metadata=none' } }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-entity-v4',
    says: 'One item in OData 4 says $entity in its context, and the answer says its version',
    evidence: ['V', 'P'],
    steps: [
      get(
        `${targets}({first})`,
        {
          headers: { 'odata-version': '4.0', 'content-type': /^application\/json;odata\.metadata=minimal/ },
          body: { '@odata.context': /\$entity$/, '@odata.etag': /^"\d+"$/, '@odata.editLink': /Items\(\d+\)$/i }
        },
        { headers: v4 }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-version-3-named',
    says: 'OData-Version: 3.0, or an empty one, is answered as OData 3, as SPHttpClient’s callers ask for it',
    evidence: ['P'],
    steps: ['3.0', ''].map((version) =>
      get(
        `${targets}?$top=1`,
        { body: { 'odata.metadata': /./, 'odata.nextLink': /./ }, lacks: ['@odata.context'] },
        { headers: { accept: 'application/json;odata.metadata=minimal', 'odata-version': version } }
      )
    ),
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-verbose-many',
    says: 'In verbose many values are {"__metadata","results"} with the type of the collection',
    evidence: ['I', 'D'],
    steps: [
      made({ Title: 's', OthersId: ['{first:number}'], Topics: ['Word'] }),
      get(
        `${items}({id})`,
        {
          body: {
            d: {
              OthersId: { __metadata: { type: 'Collection(Edm.Int32)' }, results: ['{first:number}'] },
              Topics: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Word'] }
            }
          }
        },
        { headers: verbose }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-verbose-uri',
    says: 'In verbose the address of an item is absolute',
    evidence: ['I', 'D'],
    steps: [
      get(
        `${targets}({first})`,
        { body: { d: { __metadata: { uri: /^https?:\/\/.+\/_api\/Web\/Lists\(guid'.+'\)\/Items\(\d+\)$/ } } } },
        { headers: verbose }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-verbose-error',
    says: 'An error in verbose is under "error", with the message as an object',
    evidence: ['P', 'D'],
    steps: [
      get(
        `${targets}?$select=Nope`,
        { status: 400, body: { error: { code: /SPException$/, message: { lang: /./, value: /Nope/ } } } },
        { headers: verbose }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-verbose-contextinfo',
    says: 'contextinfo in verbose is under d.GetContextWebInformation',
    evidence: ['I'],
    steps: [
      post(
        '/contextinfo',
        undefined,
        {
          status: 200,
          body: { d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, FormDigestValue: /^0x/ } } }
        },
        { bare: true, headers: verbose }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-contextinfo',
    says: 'contextinfo tells the site, the web and the versions it understands',
    evidence: ['I'],
    steps: [
      post(
        '/contextinfo',
        undefined,
        {
          status: 200,
          body: {
            'odata.metadata': /#SP\.ContextWebInformation$/,
            LibraryVersion: /^16\./,
            SiteFullUrl: '{site}',
            WebFullUrl: '{site}',
            SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0']
          }
        },
        { bare: true }
      )
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'shape-nometadata-next',
    says: 'Without metadata an item has its columns and no etag, in OData 3',
    evidence: ['P', 'V'],
    steps: [
      get(
        `${targets}({first})`,
        { body: { Title: 'Accounts' }, lacks: ['odata.metadata', 'odata.etag', 'odata.type', 'odata.editLink'] },
        { headers: bare }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-add-many-verbose',
    says: 'A verbose body writes many values as {"results"}, and a bare array is 400',
    evidence: ['V', 'I'],
    steps: [
      post(
        items,
        { __metadata: { type: '{entity}' }, OthersId: { results: ['{first:number}', '{second:number}'] } },
        { body: { d: { OthersId: { results: ['{first:number}', '{second:number}'] } } } },
        { headers: verboseBody }
      ),
      post(items, { OthersId: ['{first:number}'] }, { status: 400 }, { headers: verboseBody })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'shape-add-results-light',
    says: 'A light body that writes many values as {"results"} is 400',
    evidence: ['V', 'I'],
    steps: [
      post(
        items,
        { OthersId: { results: ['{first:number}'] } },
        refused(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', /StartArray/)
      )
    ],
    pnp: {
      call: ({ items: of, id }) => of().add({ OthersId: { results: [id('first')] } }),
      refused: { status: 400, says: /StartArray/ }
    }
  },
  {
    id: 'shape-empty-many',
    says: 'Many values are emptied with an empty array',
    evidence: ['V', 'M'],
    steps: [
      made({ Title: 's', OthersId: ['{first:number}'], Topics: ['Word'] }),
      {
        method: 'POST',
        path: `${items}({id})`,
        body: { OthersId: [], Topics: [] },
        headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
        expected: { status: 204 }
      },
      get(`${items}({id})?$select=OthersId,Topics`, { body: { OthersId: [], Topics: [] } })
    ],
    pnp: gives(
      async ({ made: pnpMade, id }) => {
        const item = await pnpMade({ Title: 's', OthersId: [id('first')] });
        await item.update({ OthersId: [] });
        return item.select('OthersId')();
      },
      { OthersId: [] }
    )
  },
  {
    id: 'shape-null-property',
    says: 'A single property without a value is {"odata.null":true}',
    evidence: ['V', 'M'],
    steps: [get('/web/SiteLogoUrl', { body: { 'odata.null': true } })],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'shape-list',
    says: 'A list tells its kind, its count, its entity types and what it allows',
    evidence: ['D', 'I'],
    steps: [
      get(list, {
        body: {
          'odata.type': 'SP.List',
          BaseTemplate: 100,
          BaseType: 0,
          EnableAttachments: true,
          EntityTypeName: /List$/,
          Hidden: false,
          ItemCount: /^\d+$/,
          ListItemEntityTypeFullName: '{entity}',
          ParentWebUrl: '{web}'
        },
        lacks: ['ReadSecurity', 'EffectiveBasePermissions', 'Fields']
      })
    ],
    pnp: gives(({ list: of }) => of()(), { BaseTemplate: 100, ListItemEntityTypeFullName: '{entity}' })
  }
];
