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
