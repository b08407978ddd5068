import { get, items, list, made, post, refused, remove } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const folder = (name: string): string => `/web/getFolderByServerRelativePath(decodedUrl='{place}/${name}')`;
const where = get(
  `${list}?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder`,
  {},
  { captured: { place: 'RootFolder/ServerRelativeUrl' } }
);
const makes = (name: string) =>
  post(`${list}/rootFolder/addSubFolderUsingPath`, { leafPath: { DecodedUrl: name } }, { status: 200 });
const caml = (scope: string, more: object = {}) => ({
  query: {
    ViewXml: `<View${scope}><Query><OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy></Query><RowLimit>1</RowLimit></View>`,
    ...more
  }
});

/** Folders in lists: rows among rows, which nobody meant who asks for people. */
export const folderRows: readonly Row[] = [
  {
    id: 'folder-is-a-row',
    says: 'A folder made in a list is one of its items: FileSystemObjectType 1, content type 0x0120, titled by its name',
    evidence: ['D', 'M'],
    steps: [
      where,
      makes('Wave {stamp}'),
      get(`${folder('Wave {stamp}')}/listItemAllFields`, {}, { captured: { id: 'Id' } }),
      get(`${items}({id})`, {
        body: { FileSystemObjectType: 1, ContentTypeId: /^0x0120/, Title: 'Wave {stamp}' }
      }),
      get(`${items}({id})?$select=FileRef,FileLeafRef,FSObjType,ContentType/Name&$expand=ContentType`, {
        body: { FileRef: '{place}/Wave {stamp}', FileLeafRef: 'Wave {stamp}', FSObjType: 1, ContentType: { Name: /./ } }
      }),
      get(`${items}?$select=Id&$filter=ID%20eq%20{id}%20and%20FSObjType%20eq%201`, {
        body: { value: [{ Id: '{id:number}' }] }
      }),
      get(`${items}?$select=Id&$filter=ID%20eq%20{id}%20and%20FSObjType%20eq%200`, { body: { value: [] } }),
      get(folder('Wave {stamp}'), { body: { Exists: true, Name: 'Wave {stamp}', ItemCount: 0 } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        await of().rootFolder.addSubFolderUsingPath('Wave of PnPjs');
        return of().items.select('FileSystemObjectType', 'ContentTypeId', 'Title').filter("Title eq 'Wave of PnPjs'")();
      },
      [{ FileSystemObjectType: 1, ContentTypeId: /^0x0120/, Title: 'Wave of PnPjs' }]
    )
  },
  {
    id: 'folder-as-an-item',
    says: 'An item of the content type of folders and of FileSystemObjectType 1 is a folder',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 'As item {stamp}', FileSystemObjectType: 1, ContentTypeId: '0x0120' }),
      get(`${items}({id})`, { body: { FileSystemObjectType: 1, ContentTypeId: /^0x0120/ } })
    ],
    pnp: gives(
      ({ list: of }) => of().items.add({ Title: 'As item', FileSystemObjectType: 1, ContentTypeId: '0x0120' }),
      {
        FileSystemObjectType: 1,
        ContentTypeId: /^0x0120/
      }
    )
  },
  {
    id: 'folder-scope',
    says: 'Items are read wherever they stand; a view shows one folder, unless its scope is recursive',
    evidence: ['D'],
    steps: [
      where,
      makes('Scope {stamp}'),
      post(
        `${list}/addValidateUpdateItemUsingPath()`,
        {
          listItemCreateInfo: { FolderPath: { DecodedUrl: '{place}/Scope {stamp}' }, UnderlyingObjectType: 0 },
          formValues: [{ FieldName: 'Title', FieldValue: 'inside {stamp}' }]
        },
        { status: 200, body: { value: [{ HasException: false }, {}] } },
        { captured: { id: 'value/1/FieldValue' } }
      ),
      get(`${items}({id})?$select=FileDirRef,FileSystemObjectType`, {
        body: { FileDirRef: '{place}/Scope {stamp}', FileSystemObjectType: 0 }
      }),
      get(`${items}?$select=Title&$orderby=ID%20desc&$top=1`, { body: { value: [{ Title: 'inside {stamp}' }] } }),
      post(`${list}/getItems`, caml(''), { status: 200, body: { value: [{ Title: 'Scope {stamp}' }] } }),
      post(`${list}/getItems`, caml(" Scope='RecursiveAll'"), {
        status: 200,
        body: { value: [{ Title: 'inside {stamp}' }] }
      }),
      post(`${list}/getItems`, caml(" Scope='Recursive'"), {
        status: 200,
        body: { value: [{ Title: 'inside {stamp}' }] }
      }),
      post(`${list}/getItems`, caml(" Scope='FilesOnly'"), {
        status: 200,
        body: { value: [{ FileSystemObjectType: 0 }] }
      }),
      post(`${list}/getItems`, caml('', { FolderServerRelativeUrl: '{place}/Scope {stamp}' }), {
        status: 200,
        body: { value: [{ Title: 'inside {stamp}' }] }
      }),
      post(
        `${list}/RenderListDataAsStream`,
        { parameters: { ...caml('').query, FolderServerRelativeUrl: '{place}/Scope {stamp}' } },
        { status: 200, body: { Row: [{ FSObjType: '0' }] } }
      ),
      post(`${list}/getItems`, caml('', { FolderServerRelativeUrl: '{place}/None {stamp}' }), refused(404, /./, /./)),
      get(folder('Scope {stamp}'), { body: { ItemCount: 1 } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        await of().rootFolder.addSubFolderUsingPath('Scope of PnPjs');
        return of().getItemsByCAMLQuery({
          ViewXml: "<View Scope='FilesOnly'><RowLimit>1</RowLimit></View>"
        });
      },
      [{ FileSystemObjectType: 0 }]
    )
  },
  {
    id: 'folder-deleted',
    says: 'With a folder goes what is in it',
    evidence: ['M'],
    steps: [
      where,
      makes('Gone {stamp}'),
      post(
        `${list}/addValidateUpdateItemUsingPath()`,
        {
          listItemCreateInfo: { FolderPath: { DecodedUrl: '{place}/Gone {stamp}' }, UnderlyingObjectType: 0 },
          formValues: [{ FieldName: 'Title', FieldValue: 'gone {stamp}' }]
        },
        { status: 200 },
        { captured: { id: 'value/1/FieldValue' } }
      ),
      remove(folder('Gone {stamp}')),
      get(`${items}({id})`, { status: 404 }),
      get(folder('Gone {stamp}'), { body: { Exists: false } })
    ],
    pnp: refuses(
      async ({ sp, list: of }) => {
        await of().rootFolder.addSubFolderUsingPath('Gone of PnPjs');
        const { ServerRelativeUrl } = await of().rootFolder();
        const made2 = sp.web.getFolderByServerRelativePath(`${ServerRelativeUrl}/Gone of PnPjs`);
        const { Id } = await made2.listItemAllFields();
        await made2.delete();
        return of().items.getById(Id)();
      },
      404,
      /./
    )
  }
];
