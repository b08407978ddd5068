import { isMany, joins, propertyOf } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { TableRow } from '../site/items.ts';
import type { List } from '../site/list.ts';
import { localDate } from '../site/localDate.ts';
import { fieldValue } from '../site/rowValues.ts';
import type { Call } from './call.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import type { Described } from './kind.ts';
import { itemPath } from './paths.ts';
import type { Entity, Feed, Value } from './shape.ts';

const pathOf = (decoded: string): Value => ({
  kind: 'complex',
  type: 'SP.ResourcePath',
  properties: { DecodedUrl: decoded }
});

/** SP.Attachment; SharePoint names attachments by their addresses. */
export const describeAttachment = (list: List, id: number, name: string): Described => {
  const url = `${list.folder}/Attachments/${id}/${name}`;
  return {
    type: 'SP.Attachment',
    path: `${itemPath(list, id)}/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: {
      FileName: name,
      FileNameAsPath: pathOf(name),
      ServerRelativePath: pathOf(url),
      ServerRelativeUrl: url
    }
  };
};

/** An item's attachments. */
const attachmentFeed = (list: List, row: TableRow, call: Call): Feed => {
  const id = Number(row['id']);
  const entities = call.site.items
    .attachmentNames(list, id)
    .map((name): Entity => ({ kind: 'entity', ...describeAttachment(list, id, name) }));
  return { kind: 'feed', set: 'SP.ApiData.Attachments', entities };
};

const titlesOf = (target: List, ids: readonly number[], call: Call): string =>
  ids.map((id) => String(call.site.items.find(target, id)?.['f_Title'] ?? '')).join('; ');

/** A value as SharePoint's pages show it, in the web's language and time zone. */
export const displayText = (list: List, field: Field, row: TableRow, call: Call): string => {
  const value = fieldValue(list, field, row);
  if (value === null) return '';
  const culture = call.site.cultureName;
  if (joins(field)) {
    const target = field.list === undefined ? undefined : call.site.lists.byId(field.list);
    const ids = isMany(field) ? (value as unknown as readonly number[]) : [value as number];
    return target === undefined ? '' : titlesOf(target, ids, call);
  }
  if (field.type === 'DateTime') {
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

/** FieldValuesAsText: internal names with `_x` escapes doubled, as SharePoint writes them there. */
export const textValues = (list: List, row: TableRow, call: Call): Entity => ({
  kind: 'entity',
  type: 'SP.FieldStringValues',
  path: `${itemPath(list, Number(row['id']))}/FieldValuesAsText`,
  properties: Object.fromEntries(
    list.fields
      .filter((field) => field.sql !== undefined)
      .map((field) => [propertyOf(field).replaceAll('_x', '_x005f_x'), displayText(list, field, row, call)])
  )
});

/** A part of an item that $expand names; throws when the part is not built. */
export const itemPart = (name: string, list: List, row: TableRow, call: Call): Value | undefined => {
  switch (name) {
    case 'AttachmentFiles':
      return attachmentFeed(list, row, call);
    case 'FieldValuesAsText':
      return textValues(list, row, call);
    default:
      throw new NotBuilt(`$expand=${name} of items`);
  }
};
