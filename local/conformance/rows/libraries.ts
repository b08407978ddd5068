import { get, post, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const library = "/web/lists(guid'{library}')";
const makesLibrary = post(
  '/web/lists',
  { Title: 'Papers {stamp}', BaseTemplate: 101 },
  {},
  { captured: { library: 'Id' } }
);
const uploads = (name: string) =>
  post(`${library}/rootFolder/files/addUsingPath(decodedUrl='${name}')`, 'one', { status: 200 });
const fileOf = (name: string): string => `/web/getFileByServerRelativePath(decodedUrl='{web}/Papers {stamp}/${name}')`;
const removesLibrary = {
  method: 'POST',
  path: library,
  headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
  expected: { status: 200 }
};

/** Libraries: every file and folder in them is a row. */
export const libraryRows: readonly Row[] = [
  {
    id: 'file-is-a-row',
    says: 'A file of a library is one of its items, without a title, of the content type of documents; with the item goes the file',
    evidence: ['V', 'M'],
    steps: [
      makesLibrary,
      uploads('a.txt'),
      post(`${library}/rootFolder/addSubFolderUsingPath`, { leafPath: { DecodedUrl: 'inner' } }, { status: 200 }),
      get(`${library}/items?$select=Id,Title,FileLeafRef,FileSystemObjectType,ContentTypeId&$orderby=Id`, {
        body: {
          value: [
            { FileLeafRef: 'a.txt', Title: null, FileSystemObjectType: 0, ContentTypeId: /^0x0101/ },
            { FileLeafRef: 'inner', FileSystemObjectType: 1, ContentTypeId: /^0x0120/ }
          ]
        }
      }),
      get(`${fileOf('a.txt')}/listItemAllFields?$select=Id,FileRef`, {
        body: { Id: 1, FileRef: '{web}/Papers {stamp}/a.txt' }
      }),
      {
        method: 'POST',
        path: `${library}/items(1)`,
        headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
        body: { Title: 'A paper' },
        expected: { status: 204 }
      },
      get(`${library}/items(1)?$select=Title,FileLeafRef`, { body: { Title: 'A paper', FileLeafRef: 'a.txt' } }),
      {
        method: 'POST',
        path: `${library}/items(1)`,
        headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 200 }
      },
      get(fileOf('a.txt'), { status: 404 }),
      get(`${library}?$select=ItemCount`, { body: { ItemCount: 1 } }),
      removesLibrary
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const { Id } = await sp.web.lists.add(`Papers by PnPjs ${values['stamp']}`, '', 101);
        const papers = sp.web.lists.getById(Id);
        await papers.rootFolder.files.addUsingPath('a.txt', 'a');
        const rows = await papers.items.select('Title', 'FileLeafRef', 'FileSystemObjectType')();
        await papers.delete();
        return rows;
      },
      [{ Title: null, FileLeafRef: 'a.txt', FileSystemObjectType: 0 }]
    )
  },
  {
    id: 'library-takes-files-only',
    says: 'An item without a file is refused by a library',
    evidence: ['V'],
    steps: [
      makesLibrary,
      post(
        `${library}/items`,
        { Title: 'None' },
        refused(500, /SPException$/, 'To add an item to a document library, use SPFileCollection.Add()')
      ),
      removesLibrary
    ],
    pnp: refuses(
      async ({ sp, values }) => {
        const { Id } = await sp.web.lists.add(`Empty by PnPjs ${values['stamp']}`, '', 101);
        return sp.web.lists.getById(Id).items.add({ Title: 'None' });
      },
      500,
      /use SPFileCollection\.Add\(\)/
    )
  },
  {
    id: 'documents-of-a-site',
    says: 'A site is born with a library of documents, which the web names',
    evidence: ['I', 'P'],
    steps: [
      get('/web/defaultDocumentLibrary?$select=BaseTemplate,BaseType,Hidden', {
        body: { BaseTemplate: 101, BaseType: 1, Hidden: false }
      })
    ],
    pnp: gives(({ sp }) => sp.web.defaultDocumentLibrary.select('BaseTemplate', 'BaseType')(), {
      BaseTemplate: 101,
      BaseType: 1
    })
  }
];
