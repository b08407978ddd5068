import { isDocuments } from '../site/documents.ts';
import type { List } from '../site/list.ts';
import { invalidRequest, listMissing } from '../site/refusal.ts';
import { isoSeconds } from '../site/zone.ts';
import { languageIdOf, timeZoneOf } from '../site/timeZones.ts';
import { wallClock } from '../site/zone.ts';
import type { Answer, Call } from './call.ts';
import { uiLanguages } from './culture.ts';
import { digestFor, digestLifetime } from './digest.ts';
import { entityAnswer } from './entity.ts';
import { featuresKind } from './features.ts';
import { fieldsKind } from './fields.ts';
import { fileSteps } from './files.ts';
import { action, step } from './kind.ts';
import type { Described, Kind, Step } from './kind.ts';
import { listKind } from './list.ts';
import { getList, listsKind } from './lists.ts';
import { navigationKind } from './navigation.ts';
import { maskValue, resourcePath } from './paths.ts';
import { propertiesKind } from './properties.ts';
import { recycleBins } from './recycleBin.ts';
import { callerPermissions, roleAssignmentsKind, roleDefinitionsKind, userPermissions } from './roles.ts';
import type { Complex, Entity, Value } from './shape.ts';
import {
  associatedGroup,
  currentUser,
  describeUser,
  ensureUser,
  siteGroupsKind,
  siteUsersKind,
  userById,
  userKind
} from './users.ts';

const complex = (type: string, properties: Readonly<Record<string, Value>>): Complex => ({
  kind: 'complex',
  type,
  properties
});

const languageOf = (call: Call): number => languageIdOf(call.site.cultureName);

/** SP.Web */
const describeWeb = (_: unknown, call: Call): Described => {
  const { site } = call;
  return {
    type: 'SP.Web',
    path: 'Web',
    properties: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      Configuration: site.template === 'team' ? 3 : 0,
      Created: site.created,
      CurrentChangeToken: complex('SP.ChangeToken', { StringValue: `1;2;${site.webId};${site.created};0` }),
      CustomMasterUrl: `${site.url}/_catalogs/masterpage/seattle.master`,
      Description: '',
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false,
      EnableMinimalDownload: false,
      Id: site.webId,
      IsMultilingual: true,
      Language: languageOf(call),
      LastItemModifiedDate: site.created,
      LastItemUserModifiedDate: site.created,
      MasterUrl: `${site.url}/_catalogs/masterpage/seattle.master`,
      NoCrawl: false,
      OverwriteTranslationsOnChange: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: resourcePath(call.webUrl),
      ServerRelativeUrl: site.url,
      SiteLogoUrl: null,
      SyndicationEnabled: true,
      Title: site.title,
      TreeViewEnabled: false,
      UIVersion: 15,
      UIVersionConfigurationEnabled: false,
      Url: call.webUrl,
      WebTemplate: site.template === 'team' ? 'STS' : 'SITEPAGEPUBLISHING',
      WelcomePage: 'SitePages/Home.aspx'
    },
    onRequest: {
      CurrentUser: (): Value => ({ kind: 'entity', ...describeUser(currentUser(call), call) }),
      EffectiveBasePermissions: () => maskValue(call.permissions()),
      HasUniqueRoleAssignments: () => true,
      // Every site here is the root of its collection.
      ParentWeb: () => null,
      RegionalSettings: () => asEntity(describeRegion(_, call)),
      SupportedUILanguageIds: (): Value => ({
        kind: 'collection',
        type: 'Edm.Int32',
        values: Object.values(uiLanguages)
      })
    }
  };
};

const asEntity = (described: Described): Entity => ({ kind: 'entity', ...described });

const describeZone = (_: unknown, call: Call): Described => {
  const { id, description, bias, summer } = timeZoneOf(call.site.timeZone);
  return {
    type: 'SP.TimeZone',
    path: 'Web/RegionalSettings/TimeZone',
    properties: {
      Description: description,
      Id: id,
      Information: complex('SP.TimeZoneInformation', {
        Bias: bias,
        DaylightBias: summer === undefined ? 0 : -60,
        StandardBias: 0
      })
    }
  };
};

const timeZoneKind: Kind<unknown> = {
  name: 'time zone',
  describe: describeZone,
  verbs: { GET: { answer: (_, call) => entityAnswer(describeZone(_, call), call) } },
  steps: {
    utctolocaltime: action("utcToLocalTime('2026-11-24T09:00:00Z')", 'POST', (_, given, call) => {
      const moment = Date.parse(given.text(0, 'date'));
      if (Number.isNaN(moment))
        throw invalidRequest("Cannot convert a primitive value to the expected type 'Edm.DateTime'.");
      const wall = new Date(wallClock(moment, call.site.timeZone)).toISOString().slice(0, 19);
      return { value: wall, name: 'UTCToLocalTime', set: 'Edm.DateTime' };
    })
  },
  unbuilt: ['localTimeToUTC']
};

const describeRegion = (_: unknown, call: Call): Described => {
  const english = call.site.cultureName === 'en-US';
  return {
    type: 'SP.RegionalSettings',
    path: 'Web/RegionalSettings',
    properties: {
      AdjustHijriDays: 0,
      AlternateCalendarType: 0,
      AM: 'AM',
      CalendarType: 1,
      Collation: 25,
      CollationLCID: 2070,
      DateFormat: english ? 0 : 1,
      DateSeparator: '/',
      DecimalSeparator: english ? '.' : ',',
      DigitGrouping: '3;0',
      FirstDayOfWeek: english ? 0 : 1,
      FirstWeekOfYear: 0,
      IsEastAsia: false,
      IsRightToLeft: false,
      IsUIRightToLeft: false,
      ListSeparator: english ? ',' : ';',
      LocaleId: languageOf(call),
      NegativeSign: '-',
      NegNumberMode: 1,
      PM: 'PM',
      PositiveSign: '',
      ShowWeeks: false,
      ThousandSeparator: english ? ',' : ' ',
      Time24: !english,
      TimeMarkerPosition: 0,
      TimeSeparator: ':',
      WorkDayEndHour: 1020,
      WorkDays: 62,
      WorkDayStartHour: 480
    },
    onRequest: { TimeZone: () => asEntity(describeZone(_, call)) }
  };
};

const regionKind: Kind<unknown> = {
  name: 'regional settings',
  describe: describeRegion,
  verbs: { GET: { answer: (_, call) => entityAnswer(describeRegion(_, call), call) } },
  steps: {
    timezone: step(
      'timeZone',
      () => timeZoneKind,
      () => undefined
    )
  },
  unbuilt: ['timeZones', 'installedLanguages']
};

/** POST contextinfo: a digest and what belongs to it. */
export const contextInformation = (call: Call): Answer => ({
  value: complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: digestLifetime,
    FormDigestValue: digestFor(call.site, call.login, call.now),
    LibraryVersion: '16.0.26621.12009',
    SiteFullUrl: call.webUrl,
    SupportedSchemaVersions: { kind: 'collection', type: 'Edm.String', values: ['14.0.0.0', '15.0.0.0'] },
    WebFullUrl: call.webUrl
  }),
  name: 'GetContextWebInformation',
  set: 'SP.ContextWebInformation'
});

const storageEntity = (key: string, call: Call): Answer => {
  const value = call.site.tenantProperty(key);
  const entity = complex('SP.StorageEntity', { Comment: null, Description: null, Value: value ?? null });
  return { value: value === undefined ? null : entity, name: 'GetStorageEntity', set: 'SP.StorageEntity' };
};

/** Manifests of components that the page did not preload: this tenant has none beyond those. */
const clientSideComponents = (call: Call): Answer => {
  const { components } = call.json();
  if (!Array.isArray(components))
    throw invalidRequest('The parameter components does not exist in method GetClientSideComponents.');
  return {
    value: { kind: 'feed', set: 'SP.ApiData.SpClientSideComponentQueryResults', entities: [] },
    set: 'SP.ApiData.SpClientSideComponentQueryResults'
  };
};

/** The columns of the site; a site without webs below another has no others to offer. */
const siteFields = (name: string): Step<unknown> =>
  step(
    name,
    () => fieldsKind,
    (_, _given, call) => call.site.transaction(() => call.site.lists.siteColumns(isoSeconds(call.now)))
  );

/** The library that the site was born with; one from before there was such a library has none. */
const documentsOf = (_: unknown, _given: unknown, call: Call): List => {
  const found = call.site.lists.all().find(isDocuments);
  if (found === undefined) throw listMissing('Documents', call.site.url);
  return found;
};

/** The web of the site. */
export const webKind: Kind<unknown> = {
  name: 'web',
  describe: describeWeb,
  verbs: {
    GET: {
      answer: (_, call) => entityAnswer(describeWeb(_, call), call),
      lacks: 'properties that neither PnPjs nor the runtime asks for'
    }
  },
  steps: {
    lists: step(
      'lists',
      () => listsKind,
      () => undefined
    ),
    getlist: getList,
    fields: siteFields('fields'),
    availablefields: siteFields('availableFields'),
    defaultdocumentlibrary: step('defaultDocumentLibrary', () => listKind, documentsOf),
    currentuser: step(
      'currentUser',
      () => userKind,
      (_, _given, call) => currentUser(call)
    ),
    siteusers: step(
      'siteUsers',
      () => siteUsersKind,
      () => undefined
    ),
    getuserbyid: userById,
    ensureuser: action('ensureUser', 'POST', (_, _given, call) => ensureUser(call), { options: ['$select'] }),
    sitegroups: step(
      'siteGroups',
      () => siteGroupsKind,
      () => undefined
    ),
    associatedownergroup: associatedGroup('associatedOwnerGroup', 'Full Control'),
    associatedmembergroup: associatedGroup('associatedMemberGroup', 'Edit'),
    associatedvisitorgroup: associatedGroup('associatedVisitorGroup', 'Read'),
    recyclebin: recycleBins.web,
    roledefinitions: step(
      'roleDefinitions',
      () => roleDefinitionsKind,
      () => undefined
    ),
    roleassignments: step(
      'roleAssignments',
      () => roleAssignmentsKind,
      () => undefined
    ),
    regionalsettings: step(
      'regionalSettings',
      () => regionKind,
      () => undefined
    ),
    navigation: step(
      'navigation',
      () => navigationKind,
      () => undefined
    ),
    ...fileSteps,
    siteuserinfolist: step(
      'siteUserInfoList',
      () => listKind,
      (_, _given, call) => call.site.users
    ),
    features: step(
      'features',
      () => featuresKind,
      () => undefined
    ),
    allproperties: step(
      'allProperties',
      () => propertiesKind,
      () => undefined
    ),
    getusereffectivepermissions: userPermissions,
    doesuserhavepermissions: callerPermissions,
    getstorageentity: action("getStorageEntity('…')", ['GET', 'POST'], (_, given, call) =>
      storageEntity(given.text(0, 'key'), call)
    ),
    getclientsidecomponents: action(
      'GetClientSideComponents',
      'POST',
      (_, _given, call) => clientSideComponents(call),
      {
        lacks: 'manifests: the page preloads them all',
        withoutDigest: true
      }
    )
  },
  unbuilt: [
    'webs',
    'contentTypes',
    'userCustomActions',
    'getChanges',
    'getCatalog',
    'hubSiteData',
    'tenantAppCatalog',
    'siteCollectionAppCatalog',
    'themeInfo'
  ]
};

/** SP.Site */
const describeSite = (_: unknown, call: Call): Described => ({
  type: 'SP.Site',
  path: 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: false,
    AllowDesigner: true,
    CompatibilityLevel: 15,
    GroupId: '00000000-0000-0000-0000-000000000000',
    HubSiteId: '00000000-0000-0000-0000-000000000000',
    Id: call.site.siteId,
    IsHubSite: false,
    PrimaryUri: `${call.webUrl}/`,
    ReadOnly: false,
    ResourcePath: resourcePath(call.webUrl),
    ServerRelativeUrl: call.site.url,
    ShareByEmailEnabled: false,
    TrimAuditLog: true,
    UIVersionConfigurationEnabled: false,
    Url: call.webUrl
  },
  onRequest: { RootWeb: () => asEntity(describeWeb(undefined, call)) }
});

/** The site collection. */
export const siteKind: Kind<unknown> = {
  name: 'site',
  describe: describeSite,
  verbs: { GET: { answer: (_, call) => entityAnswer(describeSite(_, call), call) } },
  steps: {
    recyclebin: recycleBins.site,
    rootweb: step(
      'rootWeb',
      () => webKind,
      () => undefined
    )
  },
  unbuilt: ['features', 'getChanges', 'owner', 'usage', 'userCustomActions', 'getWebTemplates']
};
