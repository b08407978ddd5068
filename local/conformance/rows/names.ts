import { get, items, list, made, post, refused, shape } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const long = 'A title that is longer than an internal name may be';

/** Names: of lists, of columns, in paths and in queries. */
export const nameRows: readonly Row[] = [
  {
    id: 'name-with-space',
    says: 'A column with a space in its name is _x0020_ in every request and answer',
    evidence: ['I'],
    steps: [
      made({ Title: 'n', Half_x0020_Day: 'morning {stamp}' }),
      get(`${items}?$select=Half_x0020_Day&$filter=Half_x0020_Day%20eq%20%27morning%20{stamp}%27`, {
        body: { value: [{ Half_x0020_Day: 'morning {stamp}' }] }
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => (await pnpMade({ Title: 'n', Half_x0020_Day: 'noon' })).select('Half_x0020_Day')(),
      { Half_x0020_Day: 'noon' }
    )
  },
  {
    id: 'name-prefixed-filter',
    says: 'OData__ is the name in $filter too, and the bare name with its underscore is unknown',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 'n' }),
      get(`${items}?$select=Id&$filter=OData__UIVersionString%20eq%20%271.0%27%20and%20Id%20eq%20{id}`, {
        body: { value: [{ Id: '{id:number}' }] }
      }),
      get(
        `${items}?$select=_UIVersionString`,
        refused(400, /./, "The field or property '_UIVersionString' does not exist.")
      )
    ],
    pnp: refuses(({ items: of }) => of().select('_UIVersionString')(), 400, /'_UIVersionString' does not exist/)
  },
  {
    id: 'name-case',
    says: 'Names of properties are read with their case',
    evidence: ['M'],
    steps: [
      get(`${items}?$select=title`, refused(400, /./, /'title' does not exist/)),
      get(`${items}?$filter=title%20eq%20%27x%27`, { status: 400 })
    ],
    pnp: refuses(({ items: of }) => of().select('title')(), 400, /'title' does not exist/)
  },
  {
    id: 'name-any-case-of-methods',
    says: 'Methods in a path know no case',
    evidence: ['C'],
    steps: [
      get("/WEB/Lists(guid'{list}')/Fields/GETBYINTERNALNAMEORTITLE('Score')?$select=Title", {
        body: { Title: 'Score' }
      }),
      get("/web/lists('{list}')/Items({first})".replace('{list}', '{targets}'), { body: { Title: 'Accounts' } })
    ],
    pnp: gives(({ list: of }) => of().fields.getByTitle('Score').select('InternalName')(), { InternalName: 'Score' })
  },
  {
    id: 'name-quote-in-path',
    says: 'A quote in a path is doubled, plain or as %27, and & and # stand percent-encoded',
    evidence: ['C', 'D'],
    steps: [
      post(
        '/web/lists',
        { Title: "Conformance O'Neil & #1 {stamp}", BaseTemplate: 100 },
        { body: { Title: "Conformance O'Neil & #1 {stamp}" } },
        { captured: { odd: 'Id' } }
      ),
      get("/web/lists/getByTitle('Conformance%20O''Neil%20%26%20%231%20{stamp}')?$select=Id", {
        body: { Id: '{odd}' }
      }),
      get('/web/lists/getByTitle(%27Conformance%20O%27%27Neil%20%26%20%231%20{stamp}%27)?$select=Id', {
        body: { Id: '{odd}' }
      })
    ],
    pnp: gives(async ({ sp, values }) => {
      const title = `Conformance d'été & co ${values['stamp']}`;
      const { Id } = await sp.web.lists.add(title);
      const found = await sp.web.lists.getByTitle(title).select('Id')();
      await sp.web.lists.getById(Id).delete();
      return found.Id === Id;
    }, true)
  },
  {
    id: 'name-alias',
    says: 'A parameter may stand in the query as @name, with the quotes of its text',
    evidence: ['C', 'D'],
    steps: [
      get("/web/lists/getByTitle(@t)?$select=Id&@t='{title}'", { body: { Id: /^{list}$/i } }),
      get('/web/lists/getByTitle(@t)?%24select=Id&%40t=%27{title}%27', { body: { Id: /^{list}$/i } })
    ],
    pnp: gives(({ sp, values }) => sp.web.getFolderByServerRelativePath(`${values['web']}/SiteAssets`)(), {
      Exists: true
    })
  },
  {
    id: 'name-encoded-slash',
    says: 'A slash inside a text of a path may be %2F, as PnPjs writes it',
    evidence: ['C'],
    steps: [
      get(
        `${list}?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder`,
        {},
        { captured: { folder: 'RootFolder/ServerRelativeUrl' } }
      ),
      get("/web/getList('{folder}')?$select=Id", { body: { Id: /^{list}$/i } })
    ],
    pnp: gives(
      async ({ sp, list: of }) => {
        const { RootFolder } = await of().select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
        return sp.web.getList(RootFolder.ServerRelativeUrl).select('Id')();
      },
      { Id: /^{list}$/i }
    )
  },
  {
    id: 'name-of-new-list',
    says: 'A list called "Member List" is at Lists/Member List, and its items are of SP.Data.Member_x0020_ListListItem',
    evidence: ['M', 'I'],
    steps: [
      post(
        '/web/lists',
        { Title: 'Conformance Member List {stamp}', BaseTemplate: 100 },
        {},
        { captured: { made: 'Id' } }
      ),
      get(
        "/web/lists(guid'{made}')?$select=ListItemEntityTypeFullName,RootFolder/ServerRelativeUrl&$expand=RootFolder",
        {
          body: {
            ListItemEntityTypeFullName: /^SP\.Data\.Conformance_x0020_Member_x0020_List.*ListItem$/,
            RootFolder: { ServerRelativeUrl: /\/Lists\/Conformance Member List/ }
          }
        }
      )
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const { Id } = await sp.web.lists.add(`Conformance Second List ${values['stamp']}`);
        const made = await sp.web.lists.getById(Id).select('ListItemEntityTypeFullName')();
        await sp.web.lists.getById(Id).delete();
        return made;
      },
      { ListItemEntityTypeFullName: /^SP\.Data\.Conformance_x0020_Second_x0020_List.*ListItem$/ }
    )
  },
  {
    id: 'name-of-new-column',
    says: 'createFieldAsXml takes the internal name from the display name, unless Options has 8',
    evidence: ['V', 'P'],
    steps: [
      post(
        `${shape}/fields/createFieldAsXml`,
        {
          parameters: {
            SchemaXml: '<Field Type="Text" Name="Ascii{stamp}" DisplayName="In été {stamp}" />',
            Options: 8
          }
        },
        { body: { InternalName: 'Ascii{stamp}', StaticName: 'Ascii{stamp}', Title: 'In été {stamp}' } }
      ),
      post(
        `${shape}/fields/createFieldAsXml`,
        { parameters: { SchemaXml: '<Field Type="Text" Name="Asked" DisplayName="In été" />' } },
        { body: { InternalName: 'In_x0020__x00e9_t_x00e9_', Title: 'In été' } }
      )
    ],
    pnp: gives(
      ({ list: of }) =>
        of('shape').fields.createFieldAsXml({
          SchemaXml: '<Field Type="Text" Name="Hint" DisplayName="A hint" />',
          Options: 8
        }),
      { InternalName: 'Hint', Title: 'A hint' }
    )
  },
  {
    id: 'name-cut',
    says: 'An internal name is cut at 32 characters',
    evidence: ['V', 'M'],
    steps: [
      post(
        `${shape}/fields/createFieldAsXml`,
        { parameters: { SchemaXml: `<Field Type="Text" Name="x" DisplayName="${long}" />` } },
        { body: { InternalName: /^.{32}$/, Title: long } }
      )
    ],
    pnp: gives(({ list: of }) => of('shape').fields.addText(`${long} too`), {
      InternalName: /^.{32}$/,
      Title: `${long} too`
    })
  },
  {
    id: 'name-rename-column',
    says: 'A new title changes neither the internal name nor the name in requests',
    evidence: ['V', 'D'],
    steps: [
      post(`${shape}/fields/createFieldAsXml`, {
        parameters: { SchemaXml: '<Field Type="Text" Name="Stay{stamp}" DisplayName="Stay{stamp}" />', Options: 8 }
      }),
      {
        method: 'POST',
        path: `${shape}/fields/getByInternalNameOrTitle('Stay{stamp}')`,
        headers: { 'x-http-method': 'MERGE' },
        body: { Title: 'Gone {stamp}' },
        expected: { status: 204 }
      },
      get(`${shape}/fields/getByTitle('Gone {stamp}')`, {
        body: { InternalName: 'Stay{stamp}', EntityPropertyName: 'Stay{stamp}', StaticName: 'Stay{stamp}' }
      })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const { fields } = of('shape');
        await fields.addText('Keeps');
        await fields.getByInternalNameOrTitle('Keeps').update({ Title: 'Another' });
        const { Id } = await of('shape').items.add({ Keeps: 'x' });
        return of('shape').items.getById(Id).select('Keeps')();
      },
      { Keeps: 'x' }
    )
  },
  {
    id: 'name-default-columns',
    says: 'Every list has SharePoint’s own columns, with the same ids on every site',
    evidence: ['D', 'I'],
    steps: [
      get(
        `${list}/fields?$select=InternalName,Id&$filter=${encodeURIComponent("InternalName eq 'Title' or InternalName eq 'LinkTitle' or InternalName eq 'Author' or InternalName eq '_UIVersionString'")}&$orderby=InternalName`,
        {
          body: {
            value: [
              { InternalName: '_UIVersionString', Id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a' },
              { InternalName: 'Author', Id: '1df5e554-ec7e-46a6-901d-d85a3881cb18' },
              { InternalName: 'LinkTitle', Id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31' },
              { InternalName: 'Title', Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' }
            ]
          }
        }
      )
    ],
    pnp: gives(({ list: of }) => of().fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247')(), {
      InternalName: 'Title'
    })
  },
  {
    id: 'name-entity-property',
    says: 'A column tells the name that requests use: EntityPropertyName',
    evidence: ['D', 'V'],
    steps: [
      get(`${list}/fields/getByInternalNameOrTitle('_UIVersionString')`, {
        body: { InternalName: '_UIVersionString', EntityPropertyName: 'OData__UIVersionString' }
      })
    ],
    pnp: gives(({ list: of }) => of().fields.getByInternalNameOrTitle('_UIVersionString')(), {
      EntityPropertyName: 'OData__UIVersionString'
    })
  }
];
