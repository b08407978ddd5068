import { get, items, made, merge, post, refused, shape, targets } from '../row.ts';
import type { Row } from '../row.ts';
import { gives } from '../twin.ts';

const signature = 'Id,AuthorId,EditorId,Created,OData__UIVersionString,Title';

const found = (words: string, many: number) =>
  get(`/search/query?querytext='${words} {stamp}'`, {
    body: { PrimaryQueryResult: { RelevantResults: { RowCount: many, TotalRows: many } } }
  });

/** What a list where each changes own rows relies on. */
export const ownRowsRows: readonly Row[] = [
  {
    id: 'own-id-unchosen',
    says: 'An id in the body of a new row is passed over: nobody draws one beforehand [T: so here until a tenant says otherwise]',
    evidence: ['M', 'T'],
    as: 'contributor',
    steps: [
      made({ Title: 'first' }),
      post(items, { Title: 'drawn', Id: 900_000 }, {}, { captured: { next: 'Id' } }),
      get(`${items}({next})?$select=Title`, { body: { Title: 'drawn' } }),
      get(`${items}(900000)`, { status: 404 })
    ],
    pnp: gives(async ({ items: of }) => {
      const { Id } = await of().add({ Title: 'drawn', Id: 900_000 });
      return Id < 900_000;
    }, true)
  },
  {
    id: 'own-new-stamped',
    says: 'Who does not manage the list makes no row in another name with bNewDocumentUpdate [T: refused here until a tenant says otherwise]',
    evidence: ['T'],
    as: 'contributor',
    steps: [
      get('/web/currentUser', {}, { as: 'owner', captured: { login: 'LoginName' } }),
      post(
        "/web/lists(guid'{list}')/AddValidateUpdateItemUsingPath()",
        {
          formValues: [
            { FieldName: 'Title', FieldValue: 'stamped {stamp}' },
            { FieldName: 'Author', FieldValue: '[{"Key":"{login}"}]' }
          ],
          bNewDocumentUpdate: true
        },
        { status: 200, body: { value: { 1: { FieldName: 'Author', HasException: true } } } }
      ),
      get(`${items}?$filter=Title%20eq%20%27stamped%20{stamp}%27`, { body: { value: [] } })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'own-restored-as-it-was',
    says: 'A row that is recycled and restored keeps its id, its version, its author and its moment',
    evidence: ['M', 'T'],
    as: 'contributor',
    steps: [
      made({ Title: 'one' }),
      merge(`${items}({id})`, { Title: 'two' }),
      get(
        `${items}({id})?$select=owshiddenversion,${signature}`,
        { body: { owshiddenversion: 2 } },
        { captured: { by: 'AuthorId', at: 'Created' } }
      ),
      post(`${items}({id})/recycle`, undefined, { status: 200 }, { captured: { bin: 'value' } }),
      post("/web/recycleBin('{bin}')/restore()", undefined, { status: 200 }),
      get(`${items}({id})?$select=owshiddenversion,${signature}`, {
        body: { Id: '{id:number}', owshiddenversion: 2, AuthorId: '{by:number}', Created: '{at}', Title: 'two' }
      })
    ],
    pnp: gives(async ({ sp, made: pnpMade }) => {
      const item = await pnpMade({ Title: 'one' });
      const before = await item.select('Id', 'owshiddenversion', 'AuthorId', 'Created')();
      await sp.web.recycleBin.getById(await item.recycle()).restore();
      const after = await item.select('Id', 'owshiddenversion', 'AuthorId', 'Created')();
      return ['Id', 'owshiddenversion', 'AuthorId', 'Created'].every((name) => before[name] === after[name]);
    }, true)
  },
  {
    id: 'own-settings',
    says: 'Versions, files and search of a list are switched and read back, each by itself',
    evidence: ['D', 'P'],
    steps: [
      merge(shape, { EnableVersioning: true, EnableAttachments: true, NoCrawl: false }),
      merge(shape, { EnableVersioning: false }),
      get(`${shape}?$select=EnableVersioning,EnableAttachments,NoCrawl`, {
        body: { EnableVersioning: false, EnableAttachments: true, NoCrawl: false }
      }),
      merge(shape, { EnableAttachments: false }),
      merge(shape, { NoCrawl: true }),
      get(`${shape}?$select=EnableVersioning,EnableAttachments,NoCrawl`, {
        body: { EnableVersioning: false, EnableAttachments: false, NoCrawl: true }
      }),
      merge(shape, { EnableVersioning: true, EnableAttachments: true, NoCrawl: false })
    ],
    pnp: gives(
      async ({ list: of }) => {
        await of('shape').update({ EnableVersioning: false, NoCrawl: true });
        const read = await of('shape').select('EnableVersioning', 'NoCrawl')();
        await of('shape').update({ EnableVersioning: true, NoCrawl: false });
        return read;
      },
      { EnableVersioning: false, NoCrawl: true }
    )
  },
  {
    id: 'search-not-crawled',
    says: 'The search finds rows of lists that somebody may open, and none of a list that is not crawled [T: whether it knows of item-level security]',
    evidence: ['P', 'M', 'T'],
    onlyHere: 'a tenant crawls when it likes',
    steps: [
      made({ Title: 'Zoekplaatje {stamp}' }, 'id', `${shape}/items`),
      found('Zoekplaatje', 1),
      found('nergens', 0),
      merge(shape, { NoCrawl: true }),
      found('Zoekplaatje', 0),
      merge(shape, { NoCrawl: false }),
      found('Zoekplaatje', 1)
    ],
    pnp: gives(
      async ({ sp, items: of, list: at }) => {
        await of('shape').add({ Title: 'Zoekkaart' });
        const before = await sp.search('Zoekkaart');
        await at('shape').update({ NoCrawl: true });
        const after = await sp.search('Zoekkaart');
        await at('shape').update({ NoCrawl: false });
        return [before.RowCount > 0, before.PrimarySearchResults[0].Title, after.RowCount];
      },
      [true, 'Zoekkaart', 0]
    )
  },
  {
    id: 'own-unique-at-once',
    says: 'Of several rows of one unique value that are sent at once, one is made and the others are refused',
    evidence: ['D', 'T'],
    steps: [
      made({ Title: 'sent', Key: 'at once {stamp}' }, 'id', targets),
      post(
        targets,
        { Title: 'sent again', Key: 'AT ONCE {stamp}' },
        refused(500, /SPDuplicateValuesFoundException$/, /\[Key\]/)
      )
    ],
    pnp: gives(
      async ({ items: of, values }) => {
        const sent = Array.from({ length: 6 }, () =>
          of('targets').add({ Title: 'sent', Key: `pnp ${values['stamp']}` })
        );
        const arrived = await Promise.allSettled(sent);
        const refusals = arrived.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
        return [refusals.length, refusals.every((told) => told.includes('SPDuplicateValuesFoundException'))];
      },
      [5, true]
    )
  }
];
