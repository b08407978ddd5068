import type { List, View } from '../../lists/list';
import { wordFor } from '../../domain/setup/wording';
import { xmlText } from './schemaXml';

const fieldRef = (name: string): string => `<FieldRef Name="${name}" />`;

/** `is` in a view names a choice by its key; SharePoint filters by the word that the list has for it. */
const condition = (list: List, where: NonNullable<View['where']>, words: readonly string[]): string => {
  const column = list.columns[where.column];
  const [type, value] =
    column !== undefined && 'choices' in column
      ? ['Text', wordFor(column, String(where.is), words) ?? column.choices[String(where.is)]?.en ?? String(where.is)]
      : ['Integer', where.is === true ? '1' : '0'];
  return `<Where><Eq>${fieldRef(where.column)}<Value Type="${type}">${xmlText(value)}</Value></Eq></Where>`;
};

/** The filter, the grouping and the order of a declared view: what the feature XML says too (tools/lists/schema.mjs). */
export const viewQuery = (list: List, { where, groupBy, orderBy }: View, words: readonly string[]): string =>
  [
    where === undefined ? '' : condition(list, where, words),
    groupBy === undefined ? '' : `<GroupBy Collapse="FALSE" GroupLimit="100">${fieldRef(groupBy)}</GroupBy>`,
    orderBy === undefined ? '' : `<OrderBy>${fieldRef(orderBy)}</OrderBy>`
  ].join('');

/** A view as `setViewXml` takes it: what it shows and how, and around that what SharePoint itself writes there. */
export const viewXml = (
  {
    id,
    title,
    isDefault,
    address
  }: { readonly id: string; readonly title: string; readonly isDefault: boolean; readonly address: string },
  {
    columns,
    query,
    rowLimit
  }: { readonly columns: readonly string[]; readonly query: string; readonly rowLimit: number }
): string =>
  [
    `<View Name="{${id}}"${isDefault ? ' DefaultView="TRUE"' : ''} Type="HTML" DisplayName="${xmlText(title)}" Url="${xmlText(address)}" Level="1" BaseViewID="1" ContentTypeID="0x">`,
    `<Query>${query}</Query>`,
    `<ViewFields>${columns.map(fieldRef).join('')}</ViewFields>`,
    `<RowLimit Paged="TRUE">${rowLimit}</RowLimit>`,
    '<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard" />',
    '</View>'
  ].join('');
