import { checkFormula } from '../site/calculation.ts';
import { isLibrary } from '../site/list.ts';
import type { List, ListSettings } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { own } from '../site/own.ts';
import {
  etagMismatch,
  invalidRequest,
  propertyNotOfType,
  spException,
  titleInvalid,
  titleTaken,
  uniqueNotAllowed,
  uniqueNotModerated
} from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { getItems } from './camlItems.ts';
import { getChanges } from './changes.ts';
import { getListItemChangesSinceToken } from './changesSinceToken.ts';
import { contentTypesKind } from './contentTypes.ts';
import { entityAnswer } from './entity.ts';
import { fieldsKind } from './fields.ts';
import { rootFolder } from './files.ts';
import { itemKind, itemsKind } from './items.ts';
import { action, step } from './kind.ts';
import type { Kind } from './kind.ts';
import { describeList, listEtag } from './listEntity.ts';
import { formsKind, relatedFields, reserveListItemId } from './listParts.ts';
import { renderListDataAsStream } from './listStream.ts';
import { inLanguage, listDescription, listTitle } from './listWords.ts';
import { callerPermissions, roleAssignmentsKind, userPermissions } from './roles.ts';
import { resourceStep } from './userResource.ts';
import { addValidateUpdateItemUsingPath } from './validateUpdate.ts';
import { defaultView, viewById, viewsKind } from './views.ts';

/** Properties of a list that a write may name and that change nothing here. */
const passive = new Set([
  '__metadata',
  'AllowContentTypes',
  'BaseTemplate',
  'CrawlNonDefaultViews',
  'Direction',
  'DisableCommenting',
  'DisableGridEditing',
  'ImageUrl',
  'ListExperienceOptions',
  'MajorVersionLimit',
  'MajorWithMinorVersionsLimit',
  'ValidationFormula',
  'ValidationMessage'
]);
/** SharePoint does these; here they would be forgotten, so they are 501 unless they say no. */
const unbuiltSettings = new Set(['EnableMinorVersions', 'ForceCheckout', 'IrmEnabled']);
const flags: Readonly<Record<string, keyof ListSettings>> = {
  ContentTypesEnabled: 'contentTypes',
  EnableAttachments: 'attachments',
  EnableFolderCreation: 'folderCreation',
  EnableModeration: 'moderation',
  EnableVersioning: 'versioning',
  Hidden: 'hidden',
  NoCrawl: 'noCrawl',
  OnQuickLaunch: 'onQuickLaunch'
};
const outOfRange = 'Value does not fall within the expected range.';
const securities: Readonly<Record<string, readonly number[]>> = { ReadSecurity: [1, 2], WriteSecurity: [1, 2, 4] };

/** What a body changes of a list; an unknown property is refused. */
export const listBody = (
  body: Readonly<Record<string, unknown>>
): Partial<ListSettings> & { readonly title?: string } => {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const flag = own(flags, name);
    const security = own(securities, name);
    if (flag !== undefined) {
      if (typeof value !== 'boolean')
        throw invalidRequest(
          "Cannot convert a primitive value to the expected type 'Edm.Boolean'. See the inner exception for more details."
        );
      changes[flag] = value;
    } else if (security !== undefined) {
      if (!security.includes(Number(value))) throw spException(400, -2147024809, outOfRange);
      changes[name === 'ReadSecurity' ? 'readSecurity' : 'writeSecurity'] = Number(value);
    } else if (name === 'DraftVersionVisibility') {
      if (value !== 0 && value !== 1 && value !== 2) throw spException(400, -2147024809, outOfRange);
      changes['draftVisibility'] = value;
    } else if (name === 'Title' || name === 'Description') {
      if (typeof value !== 'string')
        throw invalidRequest(
          "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."
        );
      if (name === 'Title' && (value.trim() === '' || value.length > 255)) throw titleInvalid('list');
      changes[name === 'Title' ? 'title' : 'description'] = value;
    } else if (unbuiltSettings.has(name)) {
      if (value !== false && value !== null && value !== '') throw new NotBuilt(`${name} of lists`);
    } else if (!passive.has(name) && !name.includes('odata.')) throw propertyNotOfType(name, 'SP.List');
  }
  const { ValidationFormula: formula, ValidationMessage: message } = body;
  if (typeof formula === 'string') changes['validation'] = { formula, message: String(message ?? '') };
  // Whoever wants approval and says no more keeps what waits to those who approve.
  if (changes['moderation'] === true) changes['draftVisibility'] ??= 2;
  return changes as Partial<ListSettings> & { title?: string };
};

/** A formula that cannot be read is refused before anything is kept. */
export const checkValidation = (list: List, { validation }: Partial<ListSettings>): void => {
  if (validation !== undefined && validation.formula !== '') checkFormula(list, validation.formula);
};

/** As with items: `*`, `"5"` and `"<id>,5"` are understood, and without If-Match nothing is written. */
const checkEtag = (list: List, call: Call): void => {
  const asked = call.request.headers['if-match']?.trim() ?? '';
  const actual = listEtag(list);
  if (asked !== '*' && asked.toLowerCase() !== actual && asked !== `"${list.version ?? 1}"`)
    throw etagMismatch(asked, actual);
};

const merge = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  checkEtag(list, call);
  const changes = listBody(call.json());
  if (changes.readSecurity === 2 && list.fields.some(({ unique }) => unique === true)) throw uniqueNotAllowed();
  if (changes.moderation === true && list.fields.some(({ unique }) => unique === true)) throw uniqueNotModerated();
  checkValidation(list, changes);
  const other = changes.title === undefined ? undefined : call.site.lists.byTitle(changes.title, call.culture);
  if (other !== undefined && other.id !== list.id) throw titleTaken();
  call.site.transaction(() => call.site.lists.change(list, inLanguage(list, changes, call.culture, call)));
  return { status: 204, note: `list ${list.url} changed` };
};

const remove = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (list.template === 112) throw spException(500, -2130575323, 'This list cannot be deleted.');
  call.site.transaction(() => {
    call.site.lists.remove(list);
    // With a library go its files.
    if (isLibrary(list)) call.site.files.remove(list.folder, call.site.writer(call.writer, call.now));
  });
  return { note: `list ${list.url} deleted` };
};

/** To the recycle bin, with its rows, columns, views and rights. */
const recycle = (list: List, call: Call): Answer => {
  call.need(permission.manageLists, list);
  if (list.template === 112) throw spException(500, -2130575323, 'This list cannot be deleted.');
  const bin = call.site.transaction(() => call.site.lists.recycle(list, call.site.writer(call.writer, call.now)));
  return { value: bin, name: 'Recycle', set: 'Edm.Guid', note: `list ${list.url} recycled` };
};

/** One list. */
export const listKind: Kind<List> = {
  name: 'list',
  describe: describeList,
  verbs: {
    GET: { answer: (list, call) => entityAnswer(describeList(list, call), call) },
    // PnPjs's lists.ensure leaves its $select on the address of the MERGE.
    MERGE: { answer: merge, options: ['$select'], lacks: 'minor versions' },
    PUT: { answer: merge, options: [], lacks: 'minor versions' },
    DELETE: {
      answer: (list, call) => {
        checkEtag(list, call);
        return remove(list, call);
      },
      options: ['$select']
    }
  },
  steps: {
    items: step(
      'items',
      () => itemsKind,
      (list) => list
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
        const copies = given.boolean(0, 'copyRoleAssignments');
        call.site.transaction(() => {
          call.site.breakInheritance(list, copies);
          // Somebody has to be able to go on: whoever asked.
          if (!copies) call.site.people.assign(list.id, call.writer, 'Full Control');
        });
        return {};
      }
    ),
    resetroleinheritance: action('resetRoleInheritance', 'POST', (list: List, _given, call) => {
      call.need(permission.managePermissions, list);
      call.site.resetInheritance(list);
      return {};
    }),
    titleresource: resourceStep('titleResource', listTitle),
    descriptionresource: resourceStep('descriptionResource', listDescription),
    forms: step(
      'forms',
      () => formsKind,
      (list) => list
    ),
    getrelatedfields: relatedFields,
    reservelistitemid: reserveListItemId,
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
    'eventReceivers',
    'renderListData',
    'renderListFormData',
    'subscriptions',
    'userCustomActions',
    'informationRightsManagementSettings',
    'parentWeb',
    'getSpecialFolderUrl'
  ]
};
