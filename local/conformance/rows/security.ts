import { get, items, list, made, merge, own, post, refused, remove } from '../row.ts';
import type { Row } from '../row.ts';

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
    steps: [post(items, { Title: 'x' }, invalid, { bare: true })]
  },
  {
    id: 'digest-wrong',
    says: 'A digest of nobody is 403',
    evidence: ['V', 'M'],
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
  { id: 'digest-none-to-read', says: 'Reading needs no digest', evidence: ['C'], steps: [get(`${items}?$top=1`, {})] },
  {
    id: 'own-rows-only',
    says: 'ReadSecurity 2 hides others’ rows without a word: fewer rows, and 404 for one of them',
    evidence: ['D', 'V'],
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
    as: 'reader',
    steps: [get(`${items}?$top=1`, {}), post(items, { Title: 'x' }, denied)]
  },
  {
    id: 'contributor-writes',
    says: 'A contributor writes items, not columns',
    evidence: ['D'],
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
    as: 'outsider',
    steps: [get('/web', { status: 403 })]
  },
  {
    id: 'author-by-server',
    says: 'The server writes author and editor',
    evidence: ['V', 'I'],
    steps: [
      post(items, { Title: 'a' }, {}, { as: 'contributor', captured: { id: 'Id', author: 'AuthorId' } }),
      merge(`${items}({id})`, { Title: 'b' }),
      get(`${items}({id})?$select=AuthorId,EditorId`, { body: { AuthorId: '{author:number}' } })
    ]
  }
];
