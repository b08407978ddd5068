import type { StoredValue } from '../site/definitions.ts';
import { isLookup, isMany, isPerson, joins, propertyOf, valueType } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { TableRow } from '../site/values.ts';
import type { List } from '../site/list.ts';
import { localDate } from '../site/localDate.ts';
import { permission } from '../site/permissions.ts';
import { fieldValue } from '../site/rowValues.ts';
import type { Call } from './call.ts';
import { itemPath } from './paths.ts';
import type { Entity } from './shape.ts';

/** What a lookup or person shows of one row; nothing of a list that this person may not see. */
const shownOf = (field: Field, id: number, call: Call): string => {
  const target = field.list === undefined ? undefined : call.site.lists.byId(field.list);
  if (target === undefined || (target.template !== 112 && !call.may(permission.view, target))) return '';
  const shown = target.field(field.showField ?? 'Title');
  const row = call.site.items.find(target, id);
  return row === undefined || shown === undefined ? '' : displayText(target, shown, row, call);
};

const idsOf = (field: Field, value: StoredValue): readonly number[] =>
  value === null ? [] : isMany(field) ? (value as unknown as readonly number[]) : [value as number];

/** A value as SharePoint's pages show it, in the web's language and time zone. */
export const displayText = (list: List, field: Field, row: TableRow, call: Call): string => {
  const stored = fieldValue(list, field, row);
  if (stored === null) return '';
  const value = field.type === 'Calculated' && valueType(field) === 'Boolean' ? stored === 1 : stored;
  const culture = call.site.cultureName;
  if (joins(field)) {
    const shown = idsOf(field, value).map((id) => shownOf(field, id, call));
    return shown.join('; ');
  }
  if (valueType(field) === 'DateTime') {
    return localDate(value as string, call.site, field.format === 'DateTime');
  }
  if (typeof value === 'number') {
    const digits =
      field.decimals === undefined
        ? {}
        : { minimumFractionDigits: field.decimals, maximumFractionDigits: field.decimals };
    return field.type === 'Counter' ? String(value) : new Intl.NumberFormat(culture, digits).format(value);
  }
  if (typeof value === 'boolean') {
    const yes: Readonly<Record<string, readonly [string, string]>> = {
      fr: ['Oui', 'Non'],
      nl: ['Ja', 'Nee'],
      de: ['Ja', 'Nein']
    };
    const [affirmed, denied] = yes[culture.slice(0, 2)] ?? ['Yes', 'No'];
    return value ? affirmed : denied;
  }
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object'
    ? `${(value as { Url: string }).Url}, ${(value as { Description: string }).Description}`
    : value;
};

/** A value as a form's field has it; validateUpdateListItem takes it back. */
const formText = (list: List, field: Field, row: TableRow, call: Call): string => {
  const value = fieldValue(list, field, row);
  if (value === null) return '';
  if (isPerson(field)) {
    const keys = idsOf(field, value).map((id) => ({ Key: call.site.people.principal(id)?.login ?? '' }));
    return keys.length === 0 ? '' : JSON.stringify(keys);
  }
  if (joins(field))
    return idsOf(field, value)
      .map((id) => `${id};#${shownOf(field, id, call)}`)
      .join(';#');
  if (typeof value === 'number')
    return new Intl.NumberFormat(call.site.cultureName, { useGrouping: false, maximumFractionDigits: 15 }).format(
      value
    );
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value)) return value.length === 0 ? '' : `;#${value.join(';#')};#`;
  return displayText(list, field, row, call);
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A value as SharePoint's classic pages draw it. */
const htmlText = (list: List, field: Field, row: TableRow, call: Call): string => {
  const value = fieldValue(list, field, row);
  const text = displayText(list, field, row, call);
  if (value === null) return '';
  if (field.type === 'Note') return field.richText === true ? text : escaped(text).replaceAll('\n', '<br />');
  if (field.type === 'URL') {
    const { Url, Description } = value as { readonly Url: string; readonly Description: string };
    return `<a href="${escaped(Url)}">${escaped(Description)}</a>`;
  }
  if (!isLookup(field)) return escaped(text);
  return idsOf(field, value)
    .map((id) => {
      const address = `${call.site.url}/_layouts/15/listform.aspx?PageType=4&ListId={${field.list ?? ''}}&ID=${id}`;
      return `<a href="${escaped(address)}">${escaped(shownOf(field, id, call))}</a>`;
    })
    .join('; ');
};

type Text = typeof displayText;

/** SP.FieldStringValues: internal names with `_x` escapes doubled, as SharePoint writes them there. */
const stringValues =
  (name: string, text: Text) =>
  (list: List, row: TableRow, call: Call): Entity => ({
    kind: 'entity',
    type: 'SP.FieldStringValues',
    path: `${itemPath(list, Number(row['id']))}/${name}`,
    properties: Object.fromEntries(
      list.fields
        .filter((field) => field.sql !== undefined)
        .map((field) => [propertyOf(field).replaceAll('_x', '_x005f_x'), text(list, field, row, call)])
    )
  });

export const textValues = stringValues('FieldValuesAsText', displayText);
export const formValues = stringValues('FieldValuesForEdit', formText);
export const htmlValues = stringValues('FieldValuesAsHtml', htmlText);
