import {
  fieldTypes,
  type FieldType,
  type ListField,
  type ListSchema,
  type ListSummary,
  type ListView,
  type Rights
} from './model.ts';
import { literal, type Rest } from './rest.ts';
import { timeZoneName, type WebTimeZone } from './timeZone.ts';

interface RawList {
  readonly Id: string;
  readonly Title: string;
  readonly Description?: string | null;
  readonly BaseType: number;
  readonly ItemCount: number;
  readonly LastItemModifiedDate: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
}

/** A field as REST tells it; which of the later properties it has depends on its type. */
export interface RawField {
  readonly InternalName: string;
  readonly EntityPropertyName?: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Description?: string | null;
  readonly Required?: boolean;
  readonly Hidden?: boolean;
  readonly ReadOnlyField?: boolean;
  readonly EnforceUniqueValues?: boolean;
  readonly DefaultValue?: string | null;
  readonly SchemaXml?: string;
  readonly MaxLength?: number;
  readonly NumberOfLines?: number;
  readonly RichText?: boolean;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly DisplayFormat?: number;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  readonly LookupList?: string;
  readonly LookupField?: string | null;
}

interface RawView {
  readonly Id: string;
  readonly Title: string;
  readonly DefaultView: boolean;
  readonly Hidden?: boolean;
  readonly ViewQuery: string | null;
  readonly RowLimit: number;
  readonly ViewFields?: { readonly Items?: readonly string[] };
}

type Collection<Entity> = { readonly value: readonly Entity[] };

const summary =
  '$select=Id,Title,Description,BaseType,ItemCount,LastItemModifiedDate,EffectiveBasePermissions,RootFolder/ServerRelativeUrl&$expand=RootFolder';

const bareGuid = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** Bits of the low half of EffectiveBasePermissions: AddListItems 2, EditListItems 4, DeleteListItems 8. */
export const rightsOf = (low: string): Rights => {
  const bits = Number(low);
  const may = (bit: number) => Math.floor(bits / bit) % 2 === 1;
  return { add: may(2), edit: may(4), remove: may(8) };
};

const listSummary = (raw: RawList): ListSummary => ({
  id: bareGuid(raw.Id),
  title: raw.Title,
  description: raw.Description ?? '',
  library: raw.BaseType === 1,
  itemCount: raw.ItemCount,
  modified: raw.LastItemModifiedDate,
  folder: raw.RootFolder.ServerRelativeUrl,
  rights: rightsOf(raw.EffectiveBasePermissions.Low)
});

/** The lists that the visitor may see and that are not hidden, by title. */
export const readLists = async (rest: Rest): Promise<readonly ListSummary[]> => {
  const { value } = await rest.read<Collection<RawList>>(`web/lists?${summary}&$filter=Hidden eq false&$top=5000`);
  return value.map(listSummary).sort((one, other) => one.title.localeCompare(other.title));
};

const attribute = (xml: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];

/** SharePoint's word for no bound is the largest double. */
const bound = (value: number | undefined): number | undefined =>
  value === undefined || Math.abs(value) > 1e300 ? undefined : value;

const given = <Value>(key: string, value: Value | undefined) => (value === undefined ? {} : { [key]: value });

const decimalsOf = ({ DisplayFormat, SchemaXml = '', TypeAsString }: RawField): number | undefined => {
  if (TypeAsString === 'Integer') return 0;
  if (TypeAsString !== 'Number' && TypeAsString !== 'Currency') return undefined;
  const told = DisplayFormat ?? Number(attribute(SchemaXml, 'Decimals') ?? -1);
  return told < 0 ? undefined : told;
};

const formTypes: ReadonlySet<FieldType> = new Set(
  fieldTypes.filter((type) => type !== 'Other' && type !== 'Attachments' && type !== 'Counter')
);

/** A field from what REST tells. */
export const listField = (raw: RawField): ListField => {
  const type = (fieldTypes as readonly string[]).includes(raw.TypeAsString) ? (raw.TypeAsString as FieldType) : 'Other';
  const isDate = type === 'DateTime';
  return {
    name: raw.InternalName,
    property: raw.EntityPropertyName ?? raw.InternalName,
    title: raw.Title,
    description: raw.Description ?? '',
    type,
    required: raw.Required ?? false,
    readOnly: raw.ReadOnlyField ?? false,
    unique: raw.EnforceUniqueValues ?? false,
    lines: raw.NumberOfLines ?? 6,
    richText: raw.RichText ?? false,
    ...given('maxLength', type === 'Text' ? (raw.MaxLength ?? 255) : undefined),
    ...given('min', bound(raw.MinimumValue)),
    ...given('max', bound(raw.MaximumValue)),
    ...given('decimals', decimalsOf(raw)),
    choices: raw.Choices ?? [],
    fillIn: raw.FillInChoice ?? false,
    // SP.DateTimeFieldFormatType: 0 is DateOnly; created and modified are 1.
    dateOnly: isDate && raw.DisplayFormat === 0,
    lookupList: bareGuid(raw.LookupList ?? ''),
    lookupField:
      raw.LookupField === undefined || raw.LookupField === null || raw.LookupField === '' ? 'Title' : raw.LookupField,
    defaultValue: raw.DefaultValue ?? '',
    inForms: formTypes.has(type) && raw.Hidden !== true && raw.ReadOnlyField !== true
  };
};

const listView = (raw: RawView): ListView => ({
  id: bareGuid(raw.Id),
  title: raw.Title,
  isDefault: raw.DefaultView,
  fields: raw.ViewFields?.Items ?? [],
  query: raw.ViewQuery ?? '',
  rowLimit: raw.RowLimit
});

/** What must be known of a list before its rows can be asked for, in one round of requests side by side. */
export const readSchema = async (rest: Rest, folder: string): Promise<ListSchema> => {
  const list = `web/GetList(${literal(folder)})`;
  const [raw, fields, views, zone, lists] = await Promise.all([
    rest.read<RawList>(`${list}?${summary}`),
    rest.read<Collection<RawField>>(`${list}/fields?$filter=Hidden eq false`),
    rest.read<Collection<RawView>>(`${list}/views?$filter=Hidden eq false&$expand=ViewFields`),
    rest.read<WebTimeZone>('web/RegionalSettings/TimeZone'),
    rest.read<Collection<Pick<RawList, 'Id' | 'RootFolder'>>>(
      'web/lists?$select=Id,RootFolder/ServerRelativeUrl&$expand=RootFolder&$top=5000'
    )
  ]);
  const asksForMe = views.value.some(({ ViewQuery }) => ViewQuery?.includes('<UserID') === true);
  return {
    ...listSummary(raw),
    me: asksForMe ? (await rest.read<{ Id: number }>('web/currentUser?$select=Id')).Id : 0,
    fields: fields.value.map(listField),
    views: views.value.map(listView),
    timeZone: timeZoneName(zone),
    folders: new Map(lists.value.map(({ Id, RootFolder }) => [bareGuid(Id), RootFolder.ServerRelativeUrl]))
  };
};
