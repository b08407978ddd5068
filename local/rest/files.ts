import type { StoredFile } from '../site/storedFile.ts';
import { isLibrary } from '../site/list.ts';
import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { isFolderRow, pathInList, pathOfRow } from '../site/place.ts';
import { accessDenied, fileMissing, fileNotFound, nameInvalid, spException } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { contentHeaders, fileTypeOf, isFileName } from './fileType.ts';
import { changeableRow, isReadable, readableRow } from './itemAccess.ts';
import { itemKind } from './items.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';
import { folderInList, folderName } from './listFolders.ts';
import { contentTypeOrder, resourcePath } from './paths.ts';
import type { Value } from './shape.ts';

/** A file that can be read: one of the site's own, or an attachment of a row. */
interface FileContext {
  readonly path: string;
  readonly name: string;
  /** Absent: an attachment, which the row's own endpoints write. */
  readonly file?: StoredFile;
  readonly bytes: Uint8Array;
}
interface FolderContext {
  readonly path: string;
}

const noGuid = '00000000-0000-0000-0000-000000000000';
const quoted = (path: string): string => encodeURIComponent(path.replaceAll("'", "''"));

const describeFile = ({ path, name, file, bytes }: FileContext, call: Call): Described => {
  const list = call.site.files.listOf(path);
  const version = file?.version ?? 1;
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${quoted(path)}')`,
    ...(file === undefined ? {} : { etag: `"{${file.id.toUpperCase()}},${version}"` }),
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      CustomizedPageStatus: 0,
      ETag: file === undefined ? null : `"{${file.id.toUpperCase()}},${version}"`,
      Exists: true,
      IrmEnabled: false,
      Length: String(bytes.length),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: version,
      MinorVersion: 0,
      Name: name,
      ServerRelativeUrl: path,
      TimeCreated: file?.created ?? null,
      TimeLastModified: file?.modified ?? null,
      Title: null,
      UIVersion: version * 512,
      UIVersionLabel: `${version}.0`,
      UniqueId: file?.id ?? null
    },
    onRequest: {
      ListId: () => list?.id ?? noGuid,
      ServerRelativePath: () => resourcePath(path),
      SiteId: () => call.site.siteId,
      WebId: () => call.site.webId
    }
  };
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Folders among the rows that stand directly in a list or in a folder of one. */
const rowFoldersIn = (path: string, call: Call): readonly string[] => {
  const list = call.site.files.listOf(path);
  if (list === undefined || isLibrary(list)) return [];
  return call.site.items
    .within(list, pathInList(list, path) ?? '')
    .filter((row) => isFolderRow(row) && isReadable(list, row, call))
    .map((row) => `${list.folder}/${pathOfRow(row)}`);
};

/** Folders directly in a folder: those of the site, of its lists as far as this person may see them, and what people made. */
const foldersIn = (path: string, call: Call): readonly FolderContext[] => {
  const { files, lists } = call.site;
  const inside = (folder: string): boolean => parentOf(folder).toLowerCase() === path.toLowerCase();
  const ofLists = lists.all().filter((list) => inside(list.folder) && call.may(permission.view, list));
  const all = [
    ...files.bornIn(path),
    ...ofLists.map(({ folder }) => folder),
    ...rowFoldersIn(path, call),
    ...files.within(path, 'folders').map((folder) => folder.path)
  ];
  const byKey = new Map(all.map((folder) => [folder.toLowerCase(), folder]));
  return [...byKey.values()].map((folder) => ({ path: folder }));
};

const describeFolder = ({ path }: FolderContext, call: Call): Described => {
  const { files } = call.site;
  const exists = files.hasFolder(path);
  const stored = files.find(path);
  const list = call.site.lists.all().find(({ folder }) => folder.toLowerCase() === path.toLowerCase());
  const inList = files.rowOf(path);
  const when = String(stored?.created ?? inList?.row['created'] ?? list?.created ?? call.site.created);
  const isRoot = path === call.site.url;
  return {
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${quoted(path)}')`,
    properties: {
      Exists: exists,
      ExistsAllowThrowPolicies: exists,
      IsWOPIEnabled: false,
      ItemCount: exists
        ? list !== undefined && !isLibrary(list)
          ? call.site.items.count(list)
          : inList === undefined
            ? files.within(path, 'files').length + foldersIn(path, call).length
            : call.site.items.within(inList.list, pathOfRow(inList.row)).length
        : 0,
      Name: isRoot ? '' : path.slice(path.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: exists ? when : '0001-01-01T00:00:00Z',
      TimeLastModified: exists ? String(stored?.modified ?? inList?.row['modified'] ?? when) : '0001-01-01T00:00:00Z',
      UniqueId: String(stored?.id ?? inList?.row['unique_id'] ?? list?.id ?? noGuid),
      WelcomePage: isRoot ? 'SitePages/Home.aspx' : ''
    },
    onRequest: {
      ContentTypeOrder: () => contentTypeOrder(list),
      ServerRelativePath: () => resourcePath(path),
      UniqueContentTypeOrder: () => null,
      Files: (): Value => ({
        kind: 'feed',
        set: 'SP.ApiData.Files',
        entities: files
          .within(path, 'files')
          .map((file) => ({ kind: 'entity', ...describeFile(contextOf(file, call), call) }))
      }),
      Folders: (): Value => ({
        kind: 'feed',
        set: 'SP.ApiData.Folders',
        entities: foldersIn(path, call).map((one) => ({ kind: 'entity', ...describeFolder(one, call) }))
      })
    }
  };
};

const contextOf = (file: StoredFile, call: Call): FileContext => ({
  path: file.path,
  name: file.name,
  file,
  bytes: call.site.files.bytes(file.path)
});

/** The path a caller names, whose list they may see; outside the web there is nothing. */
const resolved = (asked: string, call: Call): string => {
  const path = call.site.files.resolved(asked);
  if (path === undefined) throw fileNotFound();
  call.need(permission.view, call.site.files.listOf(path));
  return path;
};

const attachmentAt = (path: string, call: Call): FileContext | undefined => {
  const list = call.site.files.listOf(path);
  const [, id, name] =
    /^\/Attachments\/(\d{1,15})\/([^/]+)$/i.exec(list === undefined ? '' : path.slice(list.folder.length)) ?? [];
  if (list === undefined || id === undefined || name === undefined) return undefined;
  readableRow({ list, id: Number(id) }, call);
  const found = call.site.items.attachment(list, Number(id), name);
  return found === undefined ? undefined : { path, ...found };
};

const fileAt = (asked: string, call: Call): FileContext => {
  const path = resolved(asked, call);
  const file = call.site.files.find(path);
  if (file !== undefined && !file.isFolder) return contextOf(file, call);
  const attachment = attachmentAt(path, call);
  if (attachment === undefined) throw fileMissing(path);
  return attachment;
};

const folderAt = (asked: string, call: Call): FolderContext => ({ path: resolved(asked, call) });

const existing = ({ path }: FolderContext, call: Call): string => {
  if (!call.site.files.hasFolder(path)) throw fileNotFound();
  return path;
};

const checkNoPage = (path: string, call: Call): void => {
  if (call.site.files.isPage(path)) throw new NotBuilt('writing and deleting pages by their files');
};

/** Rows of lists are no files: only libraries and the folders of the site take some. */
const writablePath = (folder: string, name: string, asked: bigint, call: Call): string => {
  const list = call.site.files.listOf(folder);
  call.need(asked, list);
  if (list !== undefined && !isLibrary(list)) throw new NotBuilt('files in lists');
  if (!isFileName(name)) throw nameInvalid(name);
  const path = `${folder}/${name}`;
  checkNoPage(path, call);
  return path;
};

const write = (path: string, bytes: Uint8Array | undefined, call: Call): void =>
  call.site.transaction(() => call.site.files.write(path, bytes, call.site.writer(call.writer, call.now)));

const addFile = (folder: FolderContext, asked: string, overwrite: boolean, call: Call): Answer => {
  const base = existing(folder, call);
  const name = asked.slice(asked.lastIndexOf('/') + 1);
  const path = writablePath(base, name, permission.add, call);
  const known = call.site.files.find(path);
  if (known?.isFolder === true || (known !== undefined && !overwrite))
    throw spException(
      400,
      -2130575257,
      `A file or folder with the name ${path.slice(call.site.url.length + 1)} already exists.`
    );
  if (known !== undefined) call.need(permission.edit, call.site.files.listOf(path));
  write(path, call.request.body, call);
  return {
    ...entityAnswer(describeFile(fileAt(path, call), call), call),
    note: `${call.request.body.length} bytes stored`
  };
};

/** A folder of a list is a row, titled by its name. */
const addListFolder = (list: List, base: string, name: string, call: Call): Answer => {
  call.need(permission.add, list);
  const leaf = folderName(name);
  if (leaf === undefined) throw nameInvalid(name);
  const path = `${base}/${leaf}`;
  if (!call.site.files.hasFolder(path))
    call.site.transaction(() =>
      call.site.items.addFolder(
        list,
        { Title: leaf },
        folderInList(list, base, call),
        leaf,
        call.site.writer(call.writer, call.now)
      )
    );
  return entityAnswer(describeFolder({ path }, call), call);
};

const addFolder = (folder: FolderContext, asked: string, call: Call): Answer => {
  const base = existing(folder, call);
  const name = asked.slice(asked.lastIndexOf('/') + 1);
  const list = call.site.files.listOf(base);
  if (list !== undefined && !isLibrary(list)) return addListFolder(list, base, name, call);
  const path = writablePath(base, name, permission.add, call);
  if (call.site.files.find(path)?.isFolder === false)
    throw spException(
      400,
      -2130575257,
      `A file or folder with the name ${path.slice(call.site.url.length + 1)} already exists.`
    );
  if (!call.site.files.hasFolder(path)) write(path, undefined, call);
  return entityAnswer(describeFolder({ path }, call), call);
};

const removed = (path: string, call: Call): Answer => {
  call.need(permission.remove, call.site.files.listOf(path));
  checkNoPage(path, call);
  const inList = call.site.files.rowOf(path);
  if (inList !== undefined) {
    const context = { list: inList.list, id: Number(inList.row['id']) };
    changeableRow(context, permission.remove, call);
    call.site.transaction(() =>
      call.site.items.remove(context.list, context.id, call.site.writer(call.writer, call.now))
    );
    return {};
  }
  if (call.site.files.find(path) === undefined) throw accessDenied();
  call.site.transaction(() => call.site.files.remove(path, call.site.writer(call.writer, call.now)));
  return {};
};

const contentKind: Kind<FileContext> = {
  name: 'content of a file',
  verbs: {
    GET: {
      answer: ({ name, bytes }) => ({
        bytes: { type: fileTypeOf(name), content: bytes },
        headers: contentHeaders(name)
      }),
      options: []
    },
    PUT: {
      answer: ({ path, file }, call) => {
        if (file === undefined) throw new NotBuilt('writing an attachment by its address');
        call.need(permission.edit, call.site.files.listOf(path));
        checkNoPage(path, call);
        write(path, call.request.body, call);
        return { status: 204 };
      },
      options: [],
      lacks: 'attachments by their addresses'
    }
  },
  steps: {}
};

const fileKind: Kind<FileContext> = {
  name: 'file',
  describe: describeFile,
  verbs: {
    GET: {
      answer: (file, call) => entityAnswer(describeFile(file, call), call),
      lacks: 'the versions of a file'
    },
    DELETE: { answer: ({ path }, call) => removed(path, call) }
  },
  steps: {
    $value: step(
      '$value',
      () => contentKind,
      (file) => file
    ),
    listitemallfields: step(
      'listItemAllFields',
      () => itemKind,
      ({ path }: FileContext, _given, call) => {
        const found = call.site.files.entryOf(path);
        if (found === undefined) throw new NotBuilt('the list item of a file that lies in no library');
        return { list: found.list, id: Number(found.row['id']) };
      }
    ),
    deleteobject: action('deleteObject', 'POST', ({ path }: FileContext, _given, call) => removed(path, call))
  },
  unbuilt: [
    'recycle',
    'copyTo',
    'moveTo',
    'checkOut',
    'checkIn',
    'publish',
    'versions',
    'startUpload',
    'properties',
    'author',
    'modifiedBy'
  ]
};

const overwriteOf = (given: Arguments): boolean => given.boolean(1, 'overwrite');

const filesKind: Kind<FolderContext> = {
  name: 'files of a folder',
  verbs: {
    GET: {
      answer: (folder, call) =>
        feedAnswer(
          call.site.files
            .within(existing(folder, call), 'files')
            .map((file) => describeFile(contextOf(file, call), call)),
          'SP.ApiData.Files',
          call
        ),
      options: collectionOptions
    }
  },
  steps: {
    addusingpath: action(
      "addUsingPath(decodedurl='a.png',overwrite=true)",
      'POST',
      (folder: FolderContext, given, call) => addFile(folder, given.text(0, 'decodedUrl'), overwriteOf(given), call),
      { lacks: 'EnsureUniqueFileName, XorHash, chunks' }
    ),
    add: action("add(url='a.png',overwrite=true)", 'POST', (folder: FolderContext, given, call) =>
      addFile(folder, given.text(0, 'url'), overwriteOf(given), call)
    ),
    getbyurl: step(
      "getByUrl('a.png')",
      () => fileKind,
      ({ path }: FolderContext, given, call) => fileAt(`${path}/${given.text(0, 'url')}`, call)
    )
  },
  byKey: step(
    "files('a.png')",
    () => fileKind,
    ({ path }: FolderContext, given, call) => fileAt(`${path}/${given.text(0, 'url')}`, call)
  )
};

const foldersKind: Kind<FolderContext> = {
  name: 'folders of a folder',
  verbs: {
    GET: {
      answer: (folder, call) =>
        feedAnswer(
          foldersIn(existing(folder, call), call).map((one) => describeFolder(one, call)),
          'SP.ApiData.Folders',
          call
        ),
      options: collectionOptions,
      lacks: 'the folders of SharePoint’s own catalogs'
    }
  },
  steps: {
    addusingpath: action("addUsingPath(decodedurl='icons')", 'POST', (folder: FolderContext, given, call) =>
      addFolder(folder, given.text(0, 'decodedUrl'), call)
    ),
    add: action("add('icons')", 'POST', (folder: FolderContext, given, call) =>
      addFolder(folder, given.text(0, 'url'), call)
    )
  },
  byKey: step(
    "folders('icons')",
    () => folderKind,
    ({ path }: FolderContext, given, call) => folderAt(`${path}/${given.text(0, 'url')}`, call)
  )
};

/** A folder of the site; one that is not there says so itself, with 200. */
const folderKind: Kind<FolderContext> = {
  name: 'folder',
  describe: describeFolder,
  verbs: {
    GET: {
      answer: (folder, call) => entityAnswer(describeFolder(folder, call), call),
      lacks: 'the folders of SharePoint’s own catalogs'
    },
    DELETE: { answer: ({ path }, call) => removed(path, call) }
  },
  steps: {
    files: step(
      'files',
      () => filesKind,
      (folder) => folder
    ),
    folders: step(
      'folders',
      () => foldersKind,
      (folder) => folder
    ),
    listitemallfields: step(
      'listItemAllFields',
      () => itemKind,
      ({ path }, _given, call) => {
        const found = call.site.files.rowOf(path) ?? call.site.files.entryOf(path);
        if (found === undefined) throw new NotBuilt('the list item of a folder that is none of a list');
        return { list: found.list, id: Number(found.row['id']) };
      }
    ),
    addsubfolderusingpath: action('addSubFolderUsingPath', 'POST', (folder: FolderContext, _given, call) => {
      const { leafPath } = call.json();
      const name = (leafPath as { readonly DecodedUrl?: unknown } | null | undefined)?.DecodedUrl;
      if (typeof name !== 'string') throw nameInvalid('');
      return addFolder(folder, name, call);
    }),
    deleteobject: action('deleteObject', 'POST', ({ path }: FolderContext, _given, call) => removed(path, call))
  },
  unbuilt: ['parentFolder', 'properties', 'recycle', 'moveByPath', 'copyByPath', 'storageMetrics']
};

const webFolder = (_: unknown, _given: Arguments, call: Call): FolderContext => ({ path: call.site.url });

/** `web/rootFolder`, `web/folders`, `web/getFolderByServerRelativePath(decodedUrl='…')` and its kin. */
export const fileSteps = {
  rootfolder: step<unknown, FolderContext>('rootFolder', () => folderKind, webFolder),
  folders: step<unknown, FolderContext>('folders', () => foldersKind, webFolder),
  getfolderbyserverrelativepath: step<unknown, FolderContext>(
    "getFolderByServerRelativePath(decodedUrl='/sites/…/SiteAssets')",
    () => folderKind,
    (_, given, call) => folderAt(given.text(0, 'decodedUrl'), call)
  ),
  getfolderbyserverrelativeurl: step<unknown, FolderContext>(
    "getFolderByServerRelativeUrl('/sites/…/SiteAssets')",
    () => folderKind,
    (_, given, call) => folderAt(given.text(0, 'serverRelativeUrl'), call)
  ),
  getfilebyserverrelativepath: step<unknown, FileContext>(
    "getFileByServerRelativePath(decodedUrl='/sites/…/a.png')",
    () => fileKind,
    (_, given, call) => fileAt(given.text(0, 'decodedUrl'), call)
  ),
  getfilebyserverrelativeurl: step<unknown, FileContext>(
    "getFileByServerRelativeUrl('/sites/…/a.png')",
    () => fileKind,
    (_, given, call) => fileAt(given.text(0, 'serverRelativeUrl'), call)
  )
};

/** `web/lists(…)/rootFolder` */
export const rootFolder = step<List, FolderContext>(
  'rootFolder',
  () => folderKind,
  (list) => ({ path: list.folder })
);
