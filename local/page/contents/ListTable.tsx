import * as React from 'react';
import {
  CheckboxVisibility,
  DetailsListLayoutMode,
  type IColumn,
  type Selection,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import { Link } from '@fluentui/react/lib/Link';
import { ShimmeredDetailsList } from '@fluentui/react/lib/ShimmeredDetailsList';
import { cellOf, textOf } from './cell.ts';
import { CellView } from './CellView.tsx';
import type { Formats } from './formats.ts';
import { groupedBy } from './groups.ts';
import { isSortable, shownField, fieldsByName } from './itemsQuery.ts';
import { useLook } from './look.ts';
import type { FieldType, ListField, ListSchema, Row } from './model.ts';
import { useSurroundings } from './surroundings.ts';
import type { Rows } from './useRows.ts';
import type { Ordering } from './viewQuery.ts';

interface ListTableProps {
  readonly schema: ListSchema;
  readonly columns: readonly ListField[];
  readonly rows: Rows;
  readonly formats: Formats;
  /** Absent: rows cannot be selected. */
  readonly selection: Selection | undefined;
  readonly narrow: boolean;
  readonly onSort: (ordering: Ordering) => void;
  readonly onOpen: (row: Row) => void;
}

const widths: Readonly<Partial<Record<FieldType, readonly [number, number]>>> = {
  Boolean: [70, 100],
  Number: [90, 110],
  Integer: [90, 110],
  Counter: [40, 70],
  DateTime: [110, 150],
  Choice: [100, 130],
  MultiChoice: [230, 300],
  Lookup: [150, 240],
  LookupMulti: [150, 260],
  User: [190, 240],
  UserMulti: [190, 260],
  Note: [180, 320]
};

/** The title of a row; a library's files have a name instead. */
export const titleOf = (row: Row, untitled: string): string => {
  const { Title } = row;
  return typeof Title === 'string' && Title !== '' ? Title : untitled;
};

const useCells = ({ schema, formats, narrow, onOpen }: ListTableProps) => {
  const { words } = useSurroundings();
  const look = useLook();
  return React.useCallback(
    (field: ListField, row: Row) =>
      field.name === 'Title' ? (
        <Link
          {...(narrow ? {} : { className: look.cellText })}
          data-selection-disabled
          href={`${schema.folder}/DispForm.aspx?ID=${row.Id}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(row);
          }}
        >
          {titleOf(row, words.untitled)}
        </Link>
      ) : (
        <CellView cell={cellOf(field, row, formats, words)} folders={schema.folders} oneLine={!narrow} />
      ),
    [schema, formats, narrow, onOpen, words, look]
  );
};

/** On a narrow page a row is one stacked column: the first value, then a line for each other one that is there. */
const useStack = (
  columns: readonly ListField[],
  drawn: (field: ListField, row: Row) => React.ReactNode,
  formats: Formats
) => {
  const look = useLook();
  const { words } = useSurroundings();
  return React.useCallback(
    (row: Row) => (
      <div className={look.stack}>
        {columns.map((field, position) =>
          position === 0 ? (
            <div key={field.name} className={look.stackTitle}>
              {drawn(field, row)}
            </div>
          ) : (
            cellOf(field, row, formats, words).kind !== 'nothing' && (
              <div key={field.name} className={look.stackLine}>
                <span className={look.stackLabel}>{field.title}</span> {drawn(field, row)}
              </div>
            )
          )
        )}
      </div>
    ),
    [columns, drawn, formats, look, words]
  );
};

/** A view's rows as a table with its columns, sorted, grouped and selectable as in modern lists. */
export const ListTable = (props: ListTableProps) => {
  const { schema, columns, rows, formats, selection, narrow, onSort, onOpen } = props;
  const { words } = useSurroundings();
  const look = useLook();
  const [toggled, setToggled] = React.useState<ReadonlySet<string>>(new Set());
  const drawn = useCells(props);
  const stack = useStack(columns, drawn, formats);
  const sorted = rows.orderBy.find(({ name }) => name !== rows.groupBy?.name);

  const tableColumns = React.useMemo<IColumn[]>(() => {
    if (narrow)
      return [
        { key: 'stack', name: schema.title, minWidth: 200, isRowHeader: true, isMultiline: true, onRender: stack }
      ];
    return columns.map((field, position): IColumn => {
      const [minWidth, maxWidth] = position === 0 ? [190, 280] : (widths[field.type] ?? [130, 220]);
      const isSorted = shownField(sorted?.name ?? '', fieldsByName(schema)) === field;
      return {
        key: field.name,
        name: field.title,
        minWidth,
        maxWidth,
        isResizable: true,
        isRowHeader: position === 0,
        isSorted,
        isSortedDescending: isSorted && sorted?.ascending === false,
        sortAscendingAriaLabel: words.sortedUp,
        sortDescendingAriaLabel: words.sortedDown,
        onRender: (row: Row) => drawn(field, row),
        ...(isSortable(field)
          ? { onColumnClick: () => onSort({ name: field.name, ascending: !(isSorted && sorted?.ascending === true) }) }
          : {})
      };
    });
  }, [narrow, columns, schema, stack, drawn, sorted, words, onSort]);

  const groupField = rows.groupBy === undefined ? undefined : shownField(rows.groupBy.name, fieldsByName(schema));
  const { items, groups } = React.useMemo(
    () =>
      groupField === undefined
        ? { items: rows.rows, groups: undefined }
        : groupedBy(rows.rows, (row) => textOf(cellOf(groupField, row, formats, words)) || words.noValue, {
            atFirst: rows.collapsed,
            toggled
          }),
    [groupField, rows.rows, rows.collapsed, formats, words, toggled]
  );

  return (
    <div className={look.table}>
      <ShimmeredDetailsList
        items={[...items]}
        columns={tableColumns}
        {...(groups === undefined ? {} : { groups: [...groups] })}
        {...(groups === undefined ? {} : { role: 'treegrid', listProps: { role: 'rowgroup' } })}
        onRenderRow={(row, render) =>
          // Fluent takes the role of rows away when the table's own is not `grid`.
          row === undefined || render === undefined ? null : render({ ...row, role: 'row' })
        }
        onRenderDetailsHeader={(header, render) =>
          header === undefined || render === undefined
            ? null
            : render({ ...header, ariaLabelForToggleAllGroupsButton: words.collapseGroups })
        }
        {...(selection === undefined ? {} : { selectionZoneProps: { selection, isSelectedOnFocus: false } })}
        groupProps={{
          onToggleCollapseAll: (folded) =>
            setToggled(folded === rows.collapsed ? new Set() : new Set(groups?.map(({ key }) => key))),
          showEmptyGroups: false,
          headerProps: {
            expandButtonProps: { 'aria-label': words.expandGroup },
            onToggleCollapse: ({ key }) =>
              setToggled((known) => {
                const changed = new Set(known);
                if (!changed.delete(key)) changed.add(key);
                return changed;
              })
          }
        }}
        enableShimmer={rows.state === 'loading'}
        ariaLabelForShimmer={words.loading}
        ariaLabelForGrid={schema.title}
        ariaLabelForSelectAllCheckbox={words.selectAll}
        ariaLabelForSelectionColumn={words.selectItem}
        checkButtonAriaLabel={words.selectItem}
        getRowAriaLabel={(row: Row | null | undefined) =>
          row === undefined || row === null ? '' : titleOf(row, words.untitled)
        }
        getKey={(row: Row | null | undefined, index) => String(row?.Id ?? `shimmer${index ?? 0}`)}
        setKey={schema.id}
        layoutMode={DetailsListLayoutMode.justified}
        checkboxVisibility={narrow ? CheckboxVisibility.always : CheckboxVisibility.onHover}
        isHeaderVisible={!narrow}
        selectionMode={selection === undefined ? SelectionMode.none : SelectionMode.multiple}
        {...(selection === undefined ? {} : { selection })}
        selectionPreservedOnEmptyClick
        onItemInvoked={onOpen}
        onShouldVirtualize={() => items.length > 400}
      />
    </div>
  );
};
