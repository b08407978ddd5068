import { get, items, list, made, post, refused, remove, shape, targets } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const mergeList = (path: string, body: unknown, match: string | undefined, status: number): StepOfRow => ({
  method: 'POST',
  path,
  body,
  headers: { 'x-http-method': 'MERGE', ...(match === undefined ? {} : { 'if-match': match }) },
  expected: { status }
});

/** Deleting, recycling, and lists as a whole. */
export const binningRows: readonly Row[] = [
  {
    id: 'bin-seen-and-restored',
    says: 'What was recycled is in the bin with its title and place, and comes back under its old id',
    evidence: ['V', 'M'],
    steps: [
      made({ Title: 'back {stamp}' }),
      post(`${items}({id})/recycle`, undefined, { status: 200 }, { captured: { bin: 'value' } }),
      get("/web/recycleBin('{bin}')", {
        body: { Title: 'back {stamp}', ItemType: 3, ItemState: 1, DirName: /Lists\/Conformance/ }
      }),
      post("/web/recycleBin('{bin}')/restore()", undefined, { status: 200 }),
      get(`${items}({id})?$select=Title`, { body: { Title: 'back {stamp}' } })
    ],
    pnp: refuses(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'b' });
        await item.recycle();
        return item();
      },
      404,
      /Item does not exist/
    )
  },
  {
    id: 'bin-no-etag',
    says: 'recycle needs no If-Match, deleteWithParameters neither',
    evidence: ['P'],
    steps: [
      made({ Title: 'b' }),
      post(`${items}({id})/deleteWithParameters`, { parameters: { BypassSharedLock: true } }, { status: 200 }),
      get(`${items}({id})`, { status: 404 })
    ],
    pnp: refuses(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'b' });
        await item.deleteWithParams({ BypassSharedLock: true });
        return item();
      },
      404,
      /Item does not exist/
    )
  },
  {
    id: 'bin-list-again',
    says: 'A list that is deleted is gone, and one made anew starts again with id 1 and another guid',
    evidence: ['V'],
    steps: [
      post('/web/lists', { Title: 'Conformance again {stamp}', BaseTemplate: 100 }, {}, { captured: { made: 'Id' } }),
      made({ Title: 'one' }, 'one', "/web/lists(guid'{made}')/items"),
      {
        method: 'POST',
        path: "/web/lists(guid'{made}')",
        headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 200 }
      },
      get("/web/lists(guid'{made}')", { status: 404 }),
      post('/web/lists', { Title: 'Conformance again {stamp}', BaseTemplate: 100 }, {}, { captured: { next: 'Id' } }),
      post("/web/lists(guid'{next}')/items", { Title: 'one' }, { body: { Id: 1 } })
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const title = `Conformance once ${values['stamp']}`;
        const first = await sp.web.lists.add(title);
        await sp.web.lists.getById(first.Id).items.add({ Title: 'one' });
        await sp.web.lists.getById(first.Id).delete();
        const second = await sp.web.lists.add(title);
        const { Id } = await sp.web.lists.getById(second.Id).items.add({ Title: 'one' });
        await sp.web.lists.getById(second.Id).delete();
        return [Id, first.Id === second.Id];
      },
      [1, false]
    )
  },
  {
    id: 'bin-title-taken',
    says: 'A second list of the same title is 500',
    evidence: ['I', 'M'],
    steps: [
      get(`${shape}?$select=Title`, {}, { captured: { taken: 'Title' } }),
      post(
        '/web/lists',
        { Title: 'Conformance shape {stamp}', BaseTemplate: 100 },
        refused(500, /^-2130575342/, /already exists/)
      )
    ],
    pnp: refuses(
      async ({ sp, list: of }) => sp.web.lists.add((await of('shape').select('Title')()).Title),
      500,
      /already exists/
    )
  },
  {
    id: 'bin-list-etag',
    says: 'A list is changed with If-Match: *, its etag, or not at all',
    evidence: ['M'],
    steps: [
      get(list, {}, { captured: { tag: 'header:etag' } }),
      mergeList(list, { Description: 'one' }, '{tag}', 204),
      mergeList(list, { Description: 'two' }, '{tag}', 412),
      mergeList(list, { Description: 'three' }, undefined, 412),
      mergeList(list, { Description: 'four' }, '*', 204),
      get(`${list}?$select=Description`, { body: { Description: 'four' } })
    ],
    pnp: refuses(({ list: of }) => of().update({ Description: 'x' }, '"1"'), 412, /does not match/)
  },
  {
    id: 'bin-list-unknown',
    says: 'An unknown property of a list is 400',
    evidence: ['V', 'M'],
    steps: [mergeList(list, { Nope: 1 }, '*', 400)],
    pnp: refuses(
      ({ list: of }) => of().update({ Nope: 1 }),
      400,
      /The property 'Nope' does not exist on type 'SP\.List'/
    )
  },
  {
    id: 'bin-ensure',
    says: 'PnPjs’s ensure reads, then changes what is there or adds what is not',
    evidence: ['P'],
    steps: [
      get("/web/lists/getByTitle('Conformance ensured {stamp}')?$select=Title", { status: 404 }),
      {
        method: 'POST',
        path: `${shape}?$select=Title`,
        headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
        body: { Title: 'Conformance shape {stamp}', Description: 'ensured', ContentTypesEnabled: false },
        expected: { status: 204 }
      }
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const title = `Conformance ensured ${values['stamp']}`;
        const { created, list: made_ } = await sp.web.lists.ensure(title, 'first');
        const again = await sp.web.lists.ensure(title, 'second');
        const { Description } = await made_.select('Description')();
        await made_.delete();
        return [created, again.created, Description];
      },
      [true, false, 'second']
    )
  },
  {
    id: 'bin-hidden-list',
    says: 'A list is made hidden, without versions, files and search, in one request; its rows tell who made them and when',
    evidence: ['P', 'M'],
    steps: [
      post(
        '/web/lists',
        {
          Title: 'Conformance hidden {stamp}',
          BaseTemplate: 100,
          Hidden: true,
          NoCrawl: true,
          EnableVersioning: false,
          EnableAttachments: false
        },
        { body: { Hidden: true, NoCrawl: true, EnableVersioning: false, EnableAttachments: false } },
        { captured: { hidden: 'Id' } }
      ),
      made({ Title: 'import' }, 'mark', "/web/lists(guid'{hidden}')/items"),
      get(
        "/web/lists(guid'{hidden}')/items?$select=Id,Title,Created,Modified,Author/Title&$expand=Author&$orderby=Id",
        { body: { value: [{ Title: 'import', Created: /Z$/, Modified: /Z$/, Author: { Title: /./ } }] } }
      ),
      remove("/web/lists(guid'{hidden}')/items({mark})"),
      remove("/web/lists(guid'{hidden}')")
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const title = `Conformance marks ${values['stamp']}`;
        const { Id } = await sp.web.lists.add(title, '', 100, false, { Hidden: true, NoCrawl: true });
        const made = sp.web.lists.getById(Id);
        await made.items.add({ Title: 'import' });
        const [mark] = await made.items.select('Title', 'Author/Title').expand('Author')();
        await made.delete();
        return [mark.Title, mark.Author.Title !== ''];
      },
      ['import', true]
    )
  },
  {
    id: 'bin-hidden-filter',
    says: 'Lists are filtered by their properties',
    evidence: ['D', 'P'],
    steps: [
      get(`/web/lists?$select=Id,Title,Hidden&$filter=Hidden%20eq%20false%20and%20Title%20eq%20%27{title}%27`, {
        body: { value: [{ Title: '{title}', Hidden: false }] }
      })
    ],
    pnp: gives(
      ({ sp, values }) => sp.web.lists.select('Title').filter(`Hidden eq false and Title eq '${values['title']}'`)(),
      [{ Title: '{title}' }]
    )
  },
  {
    id: 'bin-web',
    says: 'The web tells its address, its language and what the caller may do',
    evidence: ['P', 'D'],
    steps: [
      get(
        '/web?$select=Title,Url,ServerRelativeUrl,Language,EffectiveBasePermissions,CurrentUser/Id&$expand=CurrentUser',
        {
          body: {
            Url: '{site}',
            ServerRelativeUrl: '{web}',
            Language: /^\d{4}$/,
            EffectiveBasePermissions: { Low: /^\d+$/ },
            CurrentUser: { Id: /^\d+$/ }
          }
        }
      )
    ],
    pnp: gives(({ sp }) => sp.web.select('Url', 'Language')(), { Url: '{site}', Language: /^\d{4}$/ })
  },
  {
    id: 'bin-restored-over-unique',
    says: 'A row whose unique value another has taken meanwhile stays in the bin, and the refusal names the column',
    evidence: ['M', 'T'],
    steps: [
      made({ Title: 'first', Key: 'k {stamp}' }, 'id', targets),
      post(`${targets}({id})/recycle`, undefined, { status: 200 }, { captured: { bin: 'value' } }),
      made({ Title: 'second', Key: 'K {stamp}' }, 'other', targets),
      post(
        "/web/recycleBin('{bin}')/restore()",
        undefined,
        refused(500, /SPDuplicateValuesFoundException$/, /in the following field\(s\) in the list: \[Key\]\./)
      ),
      get("/web/recycleBin('{bin}')", { body: { Title: 'first' } })
    ],
    pnp: refuses(
      async ({ sp, items: of }) => {
        const { Id } = await of('targets').add({ Title: 'first', Key: 'twin' });
        const bin = await of('targets').getById(Id).recycle();
        await of('targets').add({ Title: 'second', Key: 'twin' });
        return sp.web.recycleBin.getById(bin).restore();
      },
      500,
      /\[Key\]/
    )
  }
];
