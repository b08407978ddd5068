import type { IGroup } from '@fluentui/react/lib/GroupedList';
import type { Row } from './model.ts';

export interface Grouped {
  readonly items: readonly Row[];
  readonly groups: readonly IGroup[];
}

/** Rows gathered by a word, groups in the order in which they first appear; `toggled` names groups opened or folded. */
export const groupedBy = (
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  folded: { readonly atFirst: boolean; readonly toggled: ReadonlySet<string> }
): Grouped => {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [row]);
    else known.push(row);
  }
  let startIndex = 0;
  const groups = [...byName].map(([name, members]): IGroup => {
    const group = {
      key: name,
      name,
      startIndex,
      count: members.length,
      level: 0,
      isCollapsed: folded.atFirst !== folded.toggled.has(name)
    };
    startIndex += members.length;
    return group;
  });
  return { items: [...byName.values()].flat(), groups };
};
