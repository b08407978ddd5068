import { get, post, refused, shape } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const view = (title: string) => `${shape}/views/getByTitle('${title}')`;
const added = (title: string): StepOfRow =>
  post(
    `${shape}/views`,
    { Title: title, PersonalView: false, RowLimit: 7 },
    { body: { Title: title, RowLimit: 7, PersonalView: false } }
  );

/** Views of lists. */
export const viewRows: readonly Row[] = [
  {
    id: 'view-added',
    says: 'A view is added with its query and limit, and found by its title, its id and as getView',
    evidence: ['C', 'D'],
    steps: [
      post(
        `${shape}/views`,
        {
          Title: 'V {stamp}',
          PersonalView: false,
          RowLimit: 7,
          ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>'
        },
        { body: { DefaultView: false, RowLimit: 7 } },
        { captured: { view: 'Id' } }
      ),
      get(view('V {stamp}'), { body: { Id: '{view}', ViewQuery: /OrderBy/, ServerRelativeUrl: /\.aspx$/ } }),
      get(`${shape}/getView('{view}')`, { body: { Title: 'V {stamp}' } }),
      get(`${shape}/views(guid'{view}')`, { body: { Title: 'V {stamp}' } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const { Id } = await of('shape').views.add('Of PnPjs', false, { RowLimit: 5 });
        return [
          (await of('shape').views.getById(Id)()).Title,
          (await of('shape').getView(Id)()).RowLimit,
          (await of('shape').views.getByTitle('Of PnPjs')()).Id === Id
        ];
      },
      ['Of PnPjs', 5, true]
    )
  },
  {
    id: 'view-columns',
    says: 'Columns of a view are added, moved and removed',
    evidence: ['C', 'D'],
    steps: [
      added('C {stamp}'),
      post(`${view('C {stamp}')}/viewfields/addviewfield('Created')`, undefined, { status: 200 }),
      post(`${view('C {stamp}')}/viewfields/moveviewfieldto`, { field: 'Created', index: 0 }, { status: 200 }),
      get(`${view('C {stamp}')}/viewfields`, {
        body: { Items: ['Created', 'LinkTitle'], SchemaXml: /^<FieldRef Name="Created" \/>/ }
      }),
      post(`${view('C {stamp}')}/viewfields/removeviewfield('LinkTitle')`, undefined, { status: 200 }),
      post(`${view('C {stamp}')}/viewfields/removeallviewfields`, undefined, { status: 200 }),
      get(`${view('C {stamp}')}?$expand=ViewFields`, { body: { ViewFields: { Items: [] } } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        await of('shape').views.add('Columns of PnPjs');
        const { fields } = of('shape').views.getByTitle('Columns of PnPjs');
        await fields.add('Created');
        await fields.move('Created', 0);
        await fields.remove('LinkTitle');
        const before = await fields();
        const schema = await fields.getSchemaXml();
        await fields.removeAll();
        return [before.Items, schema, (await fields()).Items];
      },
      [['Created'], '<FieldRef Name="Created" />', []]
    )
  },
  {
    id: 'view-changed',
    says: 'A view is changed without If-Match, made the default, and deleted',
    evidence: ['C', 'D'],
    steps: [
      added('D {stamp}'),
      {
        method: 'POST',
        path: view('D {stamp}'),
        headers: { 'x-http-method': 'MERGE' },
        body: { Title: 'E {stamp}', RowLimit: 3 },
        expected: { status: 204 }
      },
      get(view('E {stamp}'), { body: { RowLimit: 3 } }),
      get(view('D {stamp}'), refused(404, /^-2147024809/, 'The specified view is invalid.')),
      { method: 'POST', path: view('E {stamp}'), headers: { 'x-http-method': 'DELETE' }, expected: { status: 200 } },
      get(view('E {stamp}'), { status: 404 })
    ],
    pnp: refuses(
      async ({ list: of }) => {
        await of('shape').views.add('To delete');
        await of('shape').views.getByTitle('To delete').update({ Title: 'To delete now' });
        await of('shape').views.getByTitle('To delete now').delete();
        return of('shape').views.getByTitle('To delete now')();
      },
      404,
      /The specified view is invalid/
    )
  },
  {
    id: 'view-default',
    says: 'One view is the default; it is the one of defaultView',
    evidence: ['D'],
    steps: [
      get(`${shape}/defaultView`, { body: { DefaultView: true } }),
      get(`${shape}/views?$select=DefaultView&$filter=DefaultView%20eq%20true`, {
        body: { value: [{ DefaultView: true }] }
      })
    ],
    pnp: gives(({ list: of }) => of('shape').defaultView(), { DefaultView: true })
  },
  {
    id: 'view-xml',
    says: 'setViewXml writes columns, query and limit at once, and HtmlSchemaXml tells them',
    evidence: ['P', 'M'],
    steps: [
      added('X {stamp}'),
      post(
        `${view('X {stamp}')}/SetViewXml`,
        {
          viewXml:
            '<View><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Created"/></ViewFields><RowLimit Paged="TRUE">9</RowLimit></View>'
        },
        { status: 200 }
      ),
      get(`${view('X {stamp}')}?$expand=ViewFields`, {
        body: {
          RowLimit: 9,
          ViewQuery: /Ascending="FALSE"/,
          ViewFields: { Items: ['Created'] },
          HtmlSchemaXml: /^<View .*<RowLimit Paged="TRUE">9<\/RowLimit><\/View>$/
        }
      })
    ],
    pnp: gives(
      async ({ list: of }) => {
        await of('shape').views.add('XML of PnPjs');
        const one = of('shape').views.getByTitle('XML of PnPjs');
        await one.setViewXml(
          '<View><Query/><ViewFields><FieldRef Name="Created"/></ViewFields><RowLimit>9</RowLimit></View>'
        );
        return one.expand('ViewFields')();
      },
      { RowLimit: 9, ViewFields: { Items: ['Created'] } }
    )
  },
  {
    id: 'view-forms',
    says: 'A list has three forms, and addresses for them',
    evidence: ['D', 'M'],
    steps: [
      get(`${shape}/forms?$select=FormType,ServerRelativeUrl&$orderby=FormType`, {
        body: {
          value: [
            { FormType: 4, ServerRelativeUrl: /DispForm\.aspx$/ },
            { FormType: 6 },
            { FormType: 8, ServerRelativeUrl: /NewForm\.aspx$/ }
          ]
        }
      }),
      get(`${shape}?$select=DefaultNewFormUrl,DefaultViewUrl`, {
        body: { DefaultNewFormUrl: /NewForm\.aspx$/, DefaultViewUrl: /AllItems\.aspx$/ }
      })
    ],
    pnp: gives(({ list: of }) => of('shape').select('DefaultEditFormUrl')(), { DefaultEditFormUrl: /EditForm\.aspx$/ })
  },
  {
    id: 'view-parent',
    says: 'An item tells its list, the folder of the list and the web, through two levels of $expand',
    evidence: ['P'],
    steps: [
      get(
        "/web/lists(guid'{targets}')/items({first})?$select=Id,ParentList/Id,ParentList/RootFolder/ServerRelativeUrl,ParentList/ParentWeb/Url&$expand=ParentList,ParentList/RootFolder,ParentList/ParentWeb",
        {
          body: {
            ParentList: { Id: /^{targets}$/i, RootFolder: { ServerRelativeUrl: /Lists/ }, ParentWeb: { Url: '{site}' } }
          }
        }
      )
    ],
    pnp: gives(({ item, id }) => item(id('first'), 'targets').getParentInfos(), {
      Item: { Id: '{first:number}' },
      ParentList: { Id: /^{targets}$/i, RootFolderServerRelativeUrl: /Lists/ },
      ParentWeb: { Url: '{site}' }
    })
  },
  {
    id: 'view-related',
    says: 'A list tells which lookups of other lists point at it',
    evidence: ['P', 'M'],
    steps: [
      get("/web/lists(guid'{targets}')/getRelatedFields?$select=ListId&$filter=ListId%20eq%20%27{list}%27&$top=1", {
        body: { value: [{ ListId: /^{list}$/i }] }
      })
    ],
    pnp: gives(async ({ list: of }) => (await of('targets').relatedFields()).length > 0, true)
  },
  {
    id: 'view-reserved-id',
    says: 'A reserved id is given to no later item',
    evidence: ['P', 'M'],
    steps: [post(`${shape}/reserveListItemId`, undefined, { status: 200, body: { value: /^\d+$/ } })],
    pnp: gives(async ({ list: of }) => {
      const reserved = await of('shape').reserveListItemId();
      const { Id } = await of('shape').items.add({ Title: 'r' });
      return Id - reserved;
    }, 1)
  }
];
