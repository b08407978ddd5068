import { isLibrary } from '../site/list.ts';
import type { List, ListSettings } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { contentTypeOf } from '../site/items.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { invalidRequest, propertyNotOfType, spException, titleTaken } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { getItems } from './camlItems.ts';
import { changeToken, getChanges, tokenValue } from './changes.ts';
import { getListItemChangesSinceToken } from './changesSinceToken.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { describeField, fieldsKind } from './fields.ts';
import { rootFolder } from './files.ts';
import { itemKind, itemsKind } from './items.ts';
import { action, step } from './kind.ts';
import type { Described, Kind } from './kind.ts';
import { renderListDataAsStream } from './listStream.ts';
import { listPath, maskValue } from './paths.ts';
import { callerPermissions, roleAssignmentsKind, userPermissions } from './roles.ts';
import type { Value } from './shape.ts';
import { addValidateUpdateItemUsingPath } from './validateUpdate.ts';
import { defaultView, viewById, viewsKind } from './views.ts';

const noGuid = '00000000-0000-0000-0000-000000000000';
const complex = (type: string, properties: Readonly<Record<string, Value>>): Value => ({
  kind: 'complex',
  type,
  properties
});

/** SP.List */
export const describeList = (list: List, call: Call): Described => {
  const { site } = call;
  const moments = site.lists.moments(list);
  return {
    type: 'SP.List',
    path: listPath(list),
    etag: `"${list.id},${list.number}"`,
    properties: {
      AllowContentTypes: true,
      BaseTemplate: list.template,
      BaseType: isLibrary(list) ? 1 : 0,
      ContentTypesEnabled: list.contentTypes,
      CrawlNonDefaultViews: false,
      Created: list.created,
      CurrentChangeToken: tokenValue(changeToken(list, call)),
      DefaultContentApprovalWorkflowId: noGuid,
      DefaultItemOpenUseListSetting: false,
      Description: list.description,
      Direction: 'none',
      DisableCommenting: false,
      DisableGridEditing: false,
      DocumentTemplateUrl: null,
      DraftVersionVisibility: 0,
      EnableAttachments: list.attachments,
      EnableFolderCreation: false,
      EnableMinorVersions: false,
      EnableModeration: false,
      EnableRequestSignOff: true,
      EnableVersioning: list.versioning,
      EntityTypeName: list.entityType,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePermissionsEnabled: false,
      ForceCheckout: false,
      HasExternalDataSource: false,
      Hidden: list.hidden,
      Id: list.id,
      ImagePath: complex('SP.ResourcePath', { DecodedUrl: '/_layouts/15/images/itgen.png?rev=47' }),
      ImageUrl: '/_layouts/15/images/itgen.png?rev=47',
      DefaultSensitivityLabelForLibrary: '',
      IrmEnabled: false,
      IrmExpire: false,
      IrmReject: false,
      IsApplicationList: false,
      IsCatalog: list.template === 112,
      IsPrivate: false,
      ItemCount: site.items.count(list),
      LastItemDeletedDate: moments.deleted,
      LastItemModifiedDate: moments.modified,
      LastItemUserModifiedDate: moments.modified,
      ListExperienceOptions: 0,
      ListItemEntityTypeFullName: list.itemType,
      MajorVersionLimit: list.versioning ? 50 : 0,
      MajorWithMinorVersionsLimit: 0,
      MultipleDataList: false,
      NoCrawl: list.noCrawl,
      ParentWebPath: complex('SP.ResourcePath', { DecodedUrl: site.url }),
      ParentWebUrl: site.url,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100',
      Title: list.title
    },
    onRequest: {
      OnQuickLaunch: () => list.onQuickLaunch,
      ReadSecurity: () => list.readSecurity,
      WriteSecurity: () => list.writeSecurity,
      ValidationFormula: () => '',
      ValidationMessage: () => '',
      HasUniqueRoleAssignments: () => list.ownPermissions,
      EffectiveBasePermissions: () => maskValue(call.permissions(list)),
      DefaultViewUrl: () =>
        `${list.folder}/${(list.views.find(({ isDefault }) => isDefault) ?? list.views[0])?.url ?? 'AllItems.aspx'}`,
      DefaultNewFormUrl: () => `${list.folder}/NewForm.aspx`,
      DefaultEditFormUrl: () => `${list.folder}/EditForm.aspx`,
      DefaultDisplayFormUrl: () => `${list.folder}/DispForm.aspx`,
      SchemaXml: () =>
        `<List DisplayName="${list.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" ID="{${list.id.toUpperCase()}}" Name="{${list.id.toUpperCase()}}" ServerTemplate="${list.template}" />`,
      RootFolder: () => folderOf(list, call),
      Fields: () => ({
        kind: 'feed',
        set: 'SP.ApiData.Fields',
        entities: list.fields.map((field) => ({ kind: 'entity', ...describeField({ list, field }) }))
      })
    }
  };
};

const folderOf = (list: List, call: Call): Value => ({
  kind: 'entity',
  type: 'SP.Folder',
  path: `Web/GetFolderByServerRelativePath(decodedurl='${encodeURI(list.folder)}')`,
  properties: {
    Exists: true,
    ItemCount: call.site.items.count(list),
    Name: list.url.slice(list.url.lastIndexOf('/') + 1),
    ServerRelativeUrl: list.folder,
    TimeCreated: list.created,
    TimeLastModified: call.site.lists.moments(list).modified,
    UniqueId: list.id,
    WelcomePage: ''
  }
});

/** Properties of a list that a write may name and that change nothing here. */
const passive = new Set([
  '__metadata',
  'AllowContentTypes',
  'BaseTemplate',
  'CrawlNonDefaultViews',
  'Direction',
  'DisableCommenting',
  'DisableGridEditing',
  'DraftVersionVisibility',
  'ImageUrl',
  'ListExperienceOptions',
  'MajorVersionLimit',
  'MajorWithMinorVersionsLimit'
]);
/** SharePoint does these; here they would be forgotten, so they are 501 unless they say no. */
const unbuiltSettings = new Set([
  'EnableFolderCreation',
  'EnableMinorVersions',
  'EnableModeration',
  'ForceCheckout',
  'IrmEnabled',
  'ValidationFormula',
  'ValidationMessage'
]);
const flags: Readonly<Record<string, keyof ListSettings>> = {
  ContentTypesEnabled: 'contentTypes',
  EnableAttachments: 'attachments',
  EnableVersioning: 'versioning',
  Hidden: 'hidden',
  NoCrawl: 'noCrawl',
  OnQuickLaunch: 'onQuickLaunch'
};
const securities: Readonly<Record<string, readonly number[]>> = { ReadSecurity: [1, 2], WriteSecurity: [1, 2, 4] };

/** What a body changes of a list; an unknown property is refused. */
export const listBody = (
  body: Readonly<Record<string, unknown>>
): Partial<ListSettings> & { readonly title?: string } => {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const flag = flags[name];
    const security = securities[name];
    if (flag !== undefined) {
      if (typeof value !== 'boolean')
        throw invalidRequest(
          "Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details."
        );
      changes[flag] = value;
    } else if (security !== undefined) {
      if (!security.includes(Number(value)))
        throw spException(400, -2147024809, 'Value does not fall within the expected range.');
      changes[name === 'ReadSecurity' ? 'readSecurity' : 'writeSecurity'] = Number(value);
    } else if (name === 'Title' || name === 'Description') {
      if (typeof value !== 'string')
        throw invalidRequest(
          "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."
        );
      changes[name === 'Title' ? 'title' : 'description'] = value;
    } else if (unbuiltSettings.has(name)) {
      if (value !== false && value !== null && value !== '') throw new NotBuilt(`${name} of lists`);
    } else if (!passive.has(name) && !name.includes('odata.')) throw propertyNotOfType(name, 'SP.List');
  }
  return changes as Partial<ListSettings> & { title?: string };
};

const merge = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  const changes = listBody(call.json());
  const other = changes.title === undefined ? undefined : call.site.lists.byTitle(changes.title);
  if (other !== undefined && other.id !== list.id) throw titleTaken();
  call.site.transaction(() => call.site.lists.change(list, changes));
  return { status: 204, note: `list ${list.url} changed` };
};

const remove = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (list.template === 112) throw spException(500, -2130575323, 'This list cannot be deleted.');
  call.site.transaction(() => call.site.lists.remove(list));
  return { note: `list ${list.url} deleted` };
};

/** To the recycle bin, with its rows, columns, views and rights. */
const recycle = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (list.template === 112) throw spException(500, -2130575323, 'This list cannot be deleted.');
  const bin = call.site.transaction(() => call.site.lists.recycle(list, call.site.writer(call.writer, call.now)));
  return { value: bin, name: 'Recycle', set: 'Edm.Guid', note: `list ${list.url} recycled` };
};

/** The one content type of a list. */
const itemType = (list: List, call: Call): Described => {
  const id = contentTypeOf(list);
  return {
    type: 'SP.ContentType',
    path: `${listPath(list)}/ContentTypes('${id}')`,
    properties: {
      Description: '',
      DisplayFormUrl: '',
      EditFormUrl: '',
      Group: 'List Content Types',
      Hidden: false,
      Id: complex('SP.ContentTypeId', { StringValue: id }),
      Name: call.site.cultureName.startsWith('fr') ? 'Élément' : 'Item',
      NewFormUrl: '',
      ReadOnly: false,
      Scope: list.folder,
      Sealed: false,
      StringId: id
    }
  };
};

const contentTypeKind: Kind<List> = {
  name: 'content type',
  describe: itemType,
  verbs: { GET: { answer: (list, call) => entityAnswer(itemType(list, call), call) } },
  steps: {},
  unbuilt: ['fields', 'fieldLinks', 'parent']
};

const contentTypeById = step<List, List>(
  "contentTypes('0x01…')",
  () => contentTypeKind,
  (list, given) => {
    if (given.text(0, 'contentTypeId').toLowerCase() !== contentTypeOf(list).toLowerCase())
      throw spException(404, -2147024809, 'Value does not fall within the expected range.');
    return list;
  }
);

const contentTypesKind: Kind<List> = {
  name: 'content types of a list',
  verbs: {
    GET: {
      answer: (list, call) => feedAnswer([itemType(list, call)], 'SP.ApiData.ContentTypes', call),
      options: collectionOptions,
      lacks: 'content types other than Item'
    }
  },
  steps: { getbyid: contentTypeById },
  byKey: contentTypeById,
  unbuilt: ['addAvailableContentType']
};

/** One list. */
export const listKind: Kind<List> = {
  name: 'list',
  describe: describeList,
  verbs: {
    GET: { answer: (list, call) => entityAnswer(describeList(list, call), call) },
    // PnPjs's lists.ensure leaves its $select on the address of the MERGE.
    MERGE: { answer: merge, options: ['$select'], lacks: 'content approval, minor versions, validation' },
    PUT: { answer: merge, options: [], lacks: 'content approval, minor versions, validation' },
    DELETE: { answer: remove, options: [] }
  },
  steps: {
    items: step(
      'items',
      () => itemsKind,
      (list) => {
        if (isLibrary(list)) throw new NotBuilt('items of libraries');
        return list;
      }
    ),
    getitembyid: step(
      'getItemById(5)',
      () => itemKind,
      (list, given) => ({ list, id: given.number(0, 'id') })
    ),
    fields: step(
      'fields',
      () => fieldsKind,
      (list) => list
    ),
    views: step(
      'views',
      () => viewsKind,
      (list) => list
    ),
    defaultview: defaultView,
    getview: viewById,
    contenttypes: step(
      'contentTypes',
      () => contentTypesKind,
      (list) => list
    ),
    roleassignments: step(
      'roleAssignments',
      () => roleAssignmentsKind,
      (list) => list
    ),
    breakroleinheritance: action(
      'breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)',
      'POST',
      (list, given, call) => {
        call.need(permission.managePermissions, list);
        call.site.breakInheritance(list, given.boolean(0, 'copyRoleAssignments'));
        return {};
      }
    ),
    resetroleinheritance: action('resetRoleInheritance', 'POST', (list: List, _given, call) => {
      call.need(permission.managePermissions, list);
      call.site.resetInheritance(list);
      return {};
    }),
    getitems: getItems,
    rootfolder: rootFolder,
    addvalidateupdateitemusingpath: addValidateUpdateItemUsingPath,
    getchanges: getChanges,
    getlistitemchangessincetoken: getListItemChangesSinceToken,
    renderlistdataasstream: renderListDataAsStream,
    recycle: action('recycle', 'POST', (list: List, _given, call) => recycle(list, call)),
    getusereffectivepermissions: userPermissions,
    doesuserhavepermissions: callerPermissions,
    deleteobject: action('deleteObject', 'POST', (list, _given, call) => remove(list, call))
  },
  unbuilt: [
    'renderListData',
    'forms',
    'subscriptions',
    'userCustomActions',
    'relatedFields',
    'reserveListItemId',
    'informationRightsManagementSettings',
    'titleResource',
    'descriptionResource',
    'parentWeb',
    'getSpecialFolderUrl'
  ]
};
