import type { ColumnState, Grant, ListState, ViewState } from '../../domain/setup/site';
import {
  mayEditItems,
  mayManageLists,
  mayManagePermissions,
  mayOverrideLists,
  mayReadItems,
  mayWriteItems,
  seesThroughItems
} from '../connection/permissions';
import { fieldSchema } from './schemaXml';

/** An answer, or a part of one: nothing in it can be relied upon. */
export type Raw = Readonly<Record<string, unknown>>;

export const rawOf = (answer: unknown): Raw => (typeof answer === 'object' && answer !== null ? (answer as Raw) : {});

/** The entities of an answer. */
export const severalOf = (answer: unknown): readonly Raw[] => {
  const { value } = rawOf(answer);
  return Array.isArray(value) ? value.map(rawOf) : Array.isArray(answer) ? answer.map(rawOf) : [];
};

export const textFact = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A GUID in lower case, without braces. */
export const bare = (guid: unknown): string => textFact(guid).replace(/[{}]/g, '').toLowerCase();

/** What is asked of a list. */
export const listParts =
  'Id,Title,Description,BaseTemplate,ItemCount,EnableVersioning,EnableAttachments,NoCrawl,ReadSecurity,WriteSecurity,' +
  'EnableModeration,EnableMinorVersions,DraftVersionVisibility,ValidationFormula,HasUniqueRoleAssignments,' +
  'EffectiveBasePermissions,OnQuickLaunch,RootFolder/ServerRelativeUrl';

/** What is asked of a column. */
export const fieldParts =
  'Id,InternalName,Title,Description,TypeAsString,Required,Indexed,EnforceUniqueValues,FromBaseType,SchemaXml';

/** What is asked of a view. */
export const viewParts = 'Id,Title,DefaultView,Hidden,PersonalView,ServerRelativeUrl,ViewQuery,ViewFields';

/** Absent: shown. */
const formsOf = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'] as const;

export const columnFrom = (raw: Raw): ColumnState => {
  const { attributes, choices, ...said } = fieldSchema(textFact(raw.SchemaXml));
  const isSet = (attribute: string): boolean => /^true$/i.test(attributes[attribute] ?? '');
  const length = Number(attributes.MaxLength);
  const type = textFact(raw.TypeAsString);
  return {
    name: textFact(raw.InternalName),
    title: textFact(raw.Title),
    description: textFact(raw.Description),
    type,
    required: raw.Required === true,
    indexed: raw.Indexed === true,
    unique: raw.EnforceUniqueValues === true,
    inForms: formsOf.some((form) => !/^false$/i.test(attributes[form] ?? '')),
    ...(/Choice$/.test(type) ? { words: choices, fillIn: isSet('FillInChoice') } : {}),
    ...(/^Lookup/.test(type) ? { target: bare(attributes.List) } : {}),
    ...(type === 'DateTime' ? { dayOnly: attributes.Format === 'DateOnly' } : {}),
    ...(type === 'Note' ? { formatted: isSet('RichText') } : {}),
    ...(type === 'Note' && isSet('AppendOnly') ? { appends: true } : {}),
    ...(type === 'User' && attributes.UserSelectionMode === 'PeopleAndGroups' ? { takesGroups: true } : {}),
    ...(type === 'Number' && isSet('Percentage') ? { percentage: true } : {}),
    ...(type === 'Text' && length > 0 ? { maxLength: length } : {}),
    ...(isSet('Hidden') ? { hidden: true } : {}),
    ...(isSet('ReadOnly') ? { readOnly: true } : {}),
    // A yes or no that begins with nothing begins with no.
    ...(type === 'Boolean' ? { initially: '' } : {}),
    ...said
  };
};

/** Columns that do not come with every list, and Title. */
export const columnsFrom = (answer: unknown): readonly ColumnState[] =>
  severalOf(answer)
    .filter((raw) => raw.FromBaseType !== true || raw.InternalName === 'Title')
    .map(columnFrom);

const fieldsOfView = (fields: unknown): readonly string[] => {
  const { Items } = rawOf(fields);
  const names = Array.isArray(Items) ? Items : rawOf(Items).results;
  return Array.isArray(names) ? names.map(String) : [];
};

export const viewFrom = (raw: Raw): ViewState => ({
  id: bare(raw.Id),
  title: textFact(raw.Title),
  isDefault: raw.DefaultView === true,
  page: textFact(raw.ServerRelativeUrl).split('/').pop() ?? '',
  columns: fieldsOfView(raw.ViewFields),
  query: textFact(raw.ViewQuery)
});

/** Views that everybody sees. */
export const viewsFrom = (answer: unknown): readonly ViewState[] =>
  severalOf(answer)
    .filter(({ Hidden, PersonalView }) => Hidden !== true && PersonalView !== true)
    .map(viewFrom);

const allows = (roles: readonly Raw[], may: (permissions: unknown) => boolean): boolean =>
  roles.some(({ BasePermissions }) => may(BasePermissions));

const rolesIn = ({ RoleDefinitionBindings }: Raw): readonly Raw[] =>
  severalOf(Array.isArray(RoleDefinitionBindings) ? { value: RoleDefinitionBindings } : RoleDefinitionBindings);

/** Who has which rights; somebody may have several levels. */
export const grantsFrom = (answer: unknown): readonly Grant[] =>
  severalOf(answer).map((assignment) => {
    const roles = rolesIn(assignment);
    return {
      principal: Number(assignment.PrincipalId),
      name: textFact(rawOf(assignment.Member).Title),
      mayRead: allows(roles, mayReadItems),
      mayWrite: allows(roles, mayWriteItems),
      mayManage: allows(roles, mayManageLists),
      mayOverride: allows(roles, mayOverrideLists),
      mayGovern: allows(roles, mayManagePermissions)
    };
  });

/** A level that somebody has. */
export interface HeldLevel {
  readonly id: number;
  /** SharePoint's RoleTypeKind; 0: a level of the site's own. */
  readonly kind: number;
  readonly permissions: unknown;
}

/** The levels of each, by their number on the site. */
export const levelsFrom = (answer: unknown): ReadonlyMap<number, readonly HeldLevel[]> =>
  new Map(
    severalOf(answer).map((assignment) => [
      Number(assignment.PrincipalId),
      rolesIn(assignment).map(({ Id, RoleTypeKind, BasePermissions }) => ({
        id: Number(Id),
        kind: Number(RoleTypeKind ?? 0),
        permissions: BasePermissions
      }))
    ])
  );

/** A list without its columns, views and grants, which are asked for apart. */
export const listFrom = (raw: Raw, url: string): Omit<ListState, 'columns' | 'views'> => ({
  url,
  id: bare(raw.Id),
  title: textFact(raw.Title),
  description: textFact(raw.Description),
  template: Number(raw.BaseTemplate),
  rows: Number(raw.ItemCount ?? 0),
  settings: {
    EnableVersioning: raw.EnableVersioning === true,
    EnableAttachments: raw.EnableAttachments === true,
    NoCrawl: raw.NoCrawl === true
  },
  readSecurity: Number(raw.ReadSecurity ?? 1),
  writeSecurity: Number(raw.WriteSecurity ?? 1),
  ...(raw.EnableModeration === true || raw.EnableMinorVersions === true
    ? {
        approval: { drafts: raw.EnableMinorVersions === true, seenBy: Number(raw.DraftVersionVisibility ?? 0) }
      }
    : {}),
  ...(textFact(raw.ValidationFormula) === '' ? {} : { rule: textFact(raw.ValidationFormula) }),
  ownPermissions: raw.HasUniqueRoleAssignments === true,
  may: {
    edit: mayEditItems(raw.EffectiveBasePermissions),
    manage: mayManageLists(raw.EffectiveBasePermissions),
    permissions: mayManagePermissions(raw.EffectiveBasePermissions),
    seesAll: seesThroughItems(raw.EffectiveBasePermissions)
  }
});

/** Address from the site in lower case, `lists/ambassadors`; empty: the list lies elsewhere. */
export const addressOf = (raw: Raw, site: string): string => {
  const folder = textFact(rawOf(raw.RootFolder).ServerRelativeUrl).toLowerCase();
  return folder.startsWith(`${site.toLowerCase()}/`) ? folder.slice(site.length + 1) : '';
};

/** What an answer says of the lists that whoever asks may open, by their addresses in lower case. */
export const byAddress = (answer: unknown, site: string): ReadonlyMap<string, Raw> =>
  new Map(severalOf(answer).map((raw) => [addressOf(raw, site), raw]));
