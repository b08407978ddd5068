import { isLibrary } from '../site/list.ts';
import type { List } from '../site/list.ts';
import type { Call } from './call.ts';
import { describeContentType } from './contentTypes.ts';
import { changeToken, tokenValue } from './changeToken.ts';
import { describeField } from './fields.ts';
import type { Described } from './kind.ts';
import { parentWebOf } from './listParts.ts';
import { listDescription, listTitle } from './listWords.ts';
import { contentTypeOrder, listPath, maskValue, resourcePath } from './paths.ts';
import type { Value } from './shape.ts';
import { describeResource } from './userResource.ts';
import { describeView } from './views.ts';

const noGuid = '00000000-0000-0000-0000-000000000000';

/** The feature that brings a template, and the picture of its lists; the same on every tenant. */
const custom = {
  feature: '00bfea71-de22-43b2-a848-c05709900100',
  image: '/_layouts/15/images/itgen.png?rev=47'
};
const kinds: ReadonlyMap<number, typeof custom> = new Map([
  [101, { feature: '00bfea71-e717-4e80-aa17-d0c71b360101', image: '/_layouts/15/images/itdl.png?rev=47' }],
  [119, { feature: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec', image: '/_layouts/15/images/itwp.png?rev=47' }]
]);

const itemCount = (list: List, { site }: Call): number =>
  isLibrary(list) ? site.files.count(list) : site.items.count(list);

/** `"<id>,3"` */
export const listEtag = (list: List): string => `"${list.id},${list.version ?? 1}"`;

/** SP.List */
export const describeList = (list: List, call: Call): Described => {
  const { site } = call;
  const moments = site.lists.moments(list);
  const kind = kinds.get(list.template) ?? custom;
  return {
    type: 'SP.List',
    path: listPath(list),
    etag: listEtag(list),
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
      Description: call.word(list.description, list.descriptions),
      Direction: 'none',
      DisableCommenting: false,
      DisableGridEditing: false,
      DocumentTemplateUrl: null,
      DraftVersionVisibility: list.draftVisibility ?? 0,
      EnableAttachments: list.attachments,
      EnableFolderCreation: list.folderCreation === true,
      EnableMinorVersions: false,
      EnableModeration: list.moderation === true,
      EnableRequestSignOff: true,
      EnableVersioning: list.versioning,
      EntityTypeName: list.entityType,
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePermissionsEnabled: false,
      ForceCheckout: false,
      HasExternalDataSource: false,
      Hidden: list.hidden,
      Id: list.id,
      ImagePath: resourcePath(kind.image),
      ImageUrl: kind.image,
      DefaultSensitivityLabelForLibrary: '',
      IrmEnabled: false,
      IrmExpire: false,
      IrmReject: false,
      IsApplicationList: false,
      IsCatalog: list.template === 112,
      IsPrivate: false,
      ItemCount: itemCount(list, call),
      LastItemDeletedDate: moments.deleted,
      LastItemModifiedDate: moments.modified,
      LastItemUserModifiedDate: moments.modified,
      ListExperienceOptions: 0,
      ListItemEntityTypeFullName: list.itemType,
      MajorVersionLimit: list.versioning ? 50 : 0,
      MajorWithMinorVersionsLimit: 0,
      MultipleDataList: false,
      NoCrawl: list.noCrawl,
      ParentWebPath: resourcePath(site.url),
      ParentWebUrl: site.url,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: kind.feature,
      Title: call.word(list.title, list.titles)
    },
    onRequest: {
      OnQuickLaunch: () => list.onQuickLaunch,
      ReadSecurity: () => list.readSecurity,
      WriteSecurity: () => list.writeSecurity,
      ValidationFormula: () => list.validation?.formula ?? '',
      ValidationMessage: () => list.validation?.message ?? '',
      HasUniqueRoleAssignments: () => list.ownPermissions,
      EffectiveBasePermissions: () => maskValue(call.permissions(list)),
      DefaultViewUrl: () =>
        `${list.folder}/${(list.views.find(({ isDefault }) => isDefault) ?? list.views[0])?.url ?? 'AllItems.aspx'}`,
      DefaultNewFormUrl: () => `${list.folder}/NewForm.aspx`,
      DefaultEditFormUrl: () => `${list.folder}/EditForm.aspx`,
      DefaultDisplayFormUrl: () => `${list.folder}/DispForm.aspx`,
      SchemaXml: () =>
        `<List DisplayName="${call.word(list.title, list.titles).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" ID="{${list.id.toUpperCase()}}" Name="{${list.id.toUpperCase()}}" ServerTemplate="${list.template}" />`,
      RootFolder: () => folderOf(list, call),
      ParentWeb: () => ({ kind: 'entity', ...parentWebOf(call) }),
      ContentTypes: () => ({
        kind: 'feed',
        set: 'SP.ApiData.ContentTypes',
        entities: [{ kind: 'entity', ...describeContentType(list, call) }]
      }),
      Views: () => ({
        kind: 'feed',
        set: 'SP.ApiData.Views',
        entities: list.views.map((view) => ({ kind: 'entity', ...describeView({ list, view }, call) }))
      }),
      TitleResource: () => ({ kind: 'entity', ...describeResource(listTitle(list), call) }),
      DescriptionResource: () => ({ kind: 'entity', ...describeResource(listDescription(list), call) }),
      Fields: () => ({
        kind: 'feed',
        set: 'SP.ApiData.Fields',
        entities: list.fields.map((field) => ({ kind: 'entity', ...describeField({ list, field }, call) }))
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
    ItemCount: itemCount(list, call),
    Name: list.url.slice(list.url.lastIndexOf('/') + 1),
    ServerRelativeUrl: list.folder,
    TimeCreated: list.created,
    TimeLastModified: call.site.lists.moments(list).modified,
    UniqueId: list.id,
    WelcomePage: ''
  },
  onRequest: {
    ContentTypeOrder: () => contentTypeOrder(list),
    ServerRelativePath: () => resourcePath(list.folder),
    UniqueContentTypeOrder: () => null
  }
});
