import { get, items, list, made, merge, own, post, refused, remove } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const invalid = refused(
  403,
  '-2130575251, Microsoft.SharePoint.SPException',
  /^The security validation for this page is invalid/
);
const denied = refused(403, '-2147024891, System.UnauthorizedAccessException', /^Access denied\./);
const mine = (as: 'owner' | 'editor' | 'contributor') =>
  post(own, { Title: `of the ${as}` }, {}, { as, captured: { id: 'Id' } });

/** Digests and permissions. */
export const securityRows: readonly Row[] = [
  {
    id: 'digest-missing',
    says: 'A write without a digest is 403 -2130575251',
    evidence: ['V', 'I'],
    pnp: 'PnPjs never sends it',
    steps: [post(items, { Title: 'x' }, invalid, { bare: true })]
  },
  {
    id: 'digest-wrong',
    says: 'A digest of nobody is 403',
    evidence: ['V', 'M'],
    pnp: 'PnPjs never sends it',
    steps: [
      post(items, { Title: 'x' }, invalid, {
        bare: true,
        headers: { 'x-requestdigest': '0x00,24 Nov 2026 01:00:00 -0000' }
      })
    ]
  },
  {
    id: 'digest-made',
    says: 'contextinfo tells a digest with its date and that it lives for 1,800 seconds',
    evidence: ['V', 'D'],
    pnp: 'PnPjs has no call for it',
    steps: [
      post(
        '/contextinfo',
        undefined,
        {
          status: 200,
          body: {
            FormDigestTimeoutSeconds: 1800,
            FormDigestValue: /^0x[0-9A-F]{128},\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/
          }
        },
        { bare: true }
      )
    ]
  },
  {
    id: 'digest-none-to-read',
    says: 'Reading needs no digest',
    evidence: ['C'],
    pnp: gives(({ items }) => items().top(1)(), [{}]),
    steps: [get(`${items}?$top=1`, {})]
  },
  {
    id: 'own-rows-only',
    says: 'ReadSecurity 2 hides others’ rows without a word: fewer rows, and 404 for one of them',
    evidence: ['D', 'V'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'of the owner' }, 'own');
        const seen = pnp.items('own', 'contributor').filter(`Id eq ${id}`);
        return [
          await seen(),
          await pnp
            .item(id, 'own', 'contributor')()
            .catch(({ status }: Error & { status: number }) => status)
        ];
      },
      [[], 404]
    ),
    steps: [
      mine('owner'),
      get(`${own}?$filter=Id%20eq%20{id}`, { body: { value: [] } }, { as: 'contributor' }),
      get(`${own}({id})`, { status: 404 }, { as: 'contributor' })
    ]
  },
  {
    id: 'own-rows-mine',
    says: 'One sees and changes one’s own rows',
    evidence: ['D', 'V'],
    pnp: gives(
      async ({ made }) => {
        const item = await made({ Title: 'of the contributor' }, 'own', 'contributor');
        await item.update({ Title: 'changed' });
        return item.select('Title')();
      },
      { Title: 'changed' }
    ),
    steps: [
      mine('contributor'),
      get(`${own}({id})?$select=Title`, { body: { Title: 'of the contributor' } }, { as: 'contributor' }),
      merge(`${own}({id})`, { Title: 'changed' }, {}, '*', { as: 'contributor' })
    ]
  },
  {
    id: 'own-rows-managers',
    says: 'Whoever manages lists sees and changes all rows',
    evidence: ['V'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'of the contributor' }, 'own', 'contributor');
        await pnp.item(id, 'own', 'editor').update({ Title: 'by the editor' });
        return pnp.item(id, 'own', 'editor').select('Title')();
      },
      { Title: 'by the editor' }
    ),
    steps: [
      mine('contributor'),
      get(`${own}({id})`, {}, { as: 'editor' }),
      merge(`${own}({id})`, { Title: 'by the editor' }, {}, '*', { as: 'editor' })
    ]
  },
  {
    id: 'reader-writes',
    says: 'A reader’s write is 403 -2147024891',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().add({ Title: 'x' }), 403, /-2147024891.*Access denied\./),
    as: 'reader',
    steps: [get(`${items}?$top=1`, {}), post(items, { Title: 'x' }, denied)]
  },
  {
    id: 'contributor-writes',
    says: 'A contributor writes items, not columns',
    evidence: ['D'],
    pnp: refuses(
      async ({ made, list }) => {
        const item = await made({ Title: 'c' });
        await item.update({ Title: 'd' });
        await item.delete();
        return list().fields.createFieldAsXml('<Field Type="Text" Name="No" DisplayName="No"/>');
      },
      403,
      /Access denied\./
    ),
    as: 'contributor',
    steps: [
      made({ Title: 'c' }),
      merge(`${items}({id})`, { Title: 'd' }),
      remove(`${items}({id})`),
      post(
        `${list}/fields/createFieldAsXml`,
        { parameters: { SchemaXml: '<Field Type="Text" Name="No" DisplayName="No"/>' } },
        denied
      )
    ]
  },
  {
    id: 'outsider',
    says: 'Without permission on the site everything is refused',
    evidence: ['I'],
    pnp: refuses(({ sp }) => sp.web(), 403, /Access denied\./),
    as: 'outsider',
    steps: [get('/web', { status: 403 })]
  },
  {
    id: 'author-by-server',
    says: 'The server writes author and editor',
    evidence: ['V', 'I'],
    pnp: gives(
      async (pnp) => {
        const { Id, AuthorId } = await pnp.items('list', 'contributor').add({ Title: 'a' });
        await pnp.item(Id).update({ Title: 'b' });
        const read = await pnp.item(Id).select('AuthorId', 'EditorId')();
        return [read.AuthorId === AuthorId, read.EditorId === AuthorId];
      },
      [true, false]
    ),
    steps: [
      post(items, { Title: 'a' }, {}, { as: 'contributor', captured: { id: 'Id', author: 'AuthorId' } }),
      merge(`${items}({id})`, { Title: 'b' }),
      get(`${items}({id})?$select=AuthorId,EditorId`, { body: { AuthorId: '{author:number}' } })
    ]
  }
];
