import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const flag = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'TRUE' : 'FALSE';

/** A field as SharePoint's SchemaXml has it. */
export const fieldXmlOf = (field: Field, list: List): string => {
  const lookup = field.type === 'Lookup' || field.type === 'LookupMulti';
  const attributes: Readonly<Record<string, string | undefined>> = {
    ID: `{${field.id}}`,
    Name: field.name,
    StaticName: field.name,
    DisplayName: field.title,
    Type: field.type,
    Description: field.description,
    Group: field.group,
    Required: flag(field.required ?? false),
    Hidden: flag(field.hidden),
    ReadOnly: flag(field.readOnly),
    Indexed: flag(field.indexed),
    EnforceUniqueValues: flag(field.unique ?? false),
    MaxLength: field.maxLength?.toString(),
    NumLines: field.lines?.toString(),
    RichText: flag(field.richText),
    Format: field.format,
    Min: field.min?.toString(),
    Max: field.max?.toString(),
    Decimals: field.decimals?.toString(),
    Percentage: flag(field.percentage),
    UserSelectionMode: field.type.startsWith('User')
      ? field.selectionMode === 1
        ? 'PeopleAndGroups'
        : 'PeopleOnly'
      : undefined,
    FillInChoice: flag(field.fillIn),
    List: lookup ? `{${field.list ?? ''}}` : undefined,
    ShowField: lookup ? (field.showField ?? 'Title') : undefined,
    Mult: field.type.endsWith('Multi') ? 'TRUE' : undefined,
    FieldRef: field.primary === undefined ? undefined : `{${list.field(field.primary)?.id ?? ''}}`,
    ShowInDisplayForm: flag(field.showIn?.display),
    ShowInEditForm: flag(field.showIn?.edit),
    ShowInNewForm: flag(field.showIn?.add),
    ResultType: field.resultType,
    SourceID: `{${list.id}}`
  };
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
  const initially = field.defaultValue === undefined ? '' : `<Default>${escaped(field.defaultValue)}</Default>`;
  const choices =
    field.choices === undefined
      ? ''
      : `<CHOICES>${field.choices.map((choice) => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`;
  const formula = field.formula === undefined ? '' : `<Formula>${escaped(field.formula)}</Formula>`;
  const validation =
    field.validation === undefined
      ? ''
      : `<Validation Message="${escaped(field.validation.message)}">${escaped(field.validation.formula)}</Validation>`;
  const inside = `${initially}${choices}${formula}${validation}`;
  return inside === '' ? `<Field ${written} />` : `<Field ${written}>${inside}</Field>`;
};
