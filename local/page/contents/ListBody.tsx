import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Selection } from '@fluentui/react/lib/DetailsList';
import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { cellOf, textOf } from './cell.ts';
import { csvOf } from './csv.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { formatsOf } from './formats.ts';
import { columnsOf } from './itemsQuery.ts';
import { readItem } from './items.ts';
import { ItemPanel, type PanelMode } from './ItemPanel.tsx';
import { ListBar } from './ListBar.tsx';
import { ListTable, titleOf } from './ListTable.tsx';
import { useLook } from './look.ts';
import type { ContentsPath, ListSchema, ListView, Row } from './model.ts';
import { Notice, type Told } from './Notice.tsx';
import { sentenceOf } from './sentences.ts';
import { FailedState, State } from './State.tsx';
import { useSurroundings } from './surroundings.ts';
import { useRows, type Rows } from './useRows.ts';
import { useWidth } from './useWidth.ts';
import type { Ordering } from './viewQuery.ts';

/** A list that lost its last view still shows its titles. */
const noView: ListView = { id: '', title: '', isDefault: true, fields: ['LinkTitle'], query: '', rowLimit: 30 };

const viewOfAddress = (schema: ListSchema): ListView => {
  const asked = new URLSearchParams(location.search).get('viewid')?.toLowerCase();
  const { views } = schema;
  return views.find(({ id }) => id === asked) ?? views.find(({ isDefault }) => isDefault) ?? views[0] ?? noView;
};

const rememberView = (view: ListView): void => {
  const address = new URL(location.href);
  if (view.isDefault) address.searchParams.delete('viewid');
  else address.searchParams.set('viewid', view.id);
  history.replaceState(history.state, '', address);
};

const firstPanel = (path: ContentsPath): PanelMode | undefined => {
  if (path.kind === 'new') return { kind: 'new' };
  if ((path.kind === 'edit' || path.kind === 'display') && path.itemId !== undefined)
    return { kind: path.kind, id: path.itemId };
  return undefined;
};

const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** A selection of rows that survives a reload of its list; absent when there is nothing to do with it. */
const useSelection = (wanted: boolean) => {
  const [chosen, setChosen] = React.useState<readonly Row[]>([]);
  const selection = React.useMemo(() => {
    if (!wanted) return undefined;
    const made: Selection = new Selection({
      getKey: (row) => String((row as Partial<Row> | undefined)?.Id ?? ''),
      onSelectionChanged: () => setChosen(made.getSelection() as unknown as readonly Row[])
    });
    return made;
  }, [wanted]);
  return { chosen, selection };
};

const noticeOf = (rows: Rows, words: { beyondThreshold: string; filterLeftOut: string }): Told | undefined => {
  if (rows.plain) return { kind: 'info', text: words.beyondThreshold };
  return rows.filterLeftOut ? { kind: 'info', text: words.filterLeftOut } : undefined;
};

/** What stands where rows would: nothing in the list, in the view, or under the filter. */
const NoRows = ({ schema, search, clear }: { schema: ListSchema; search: string; clear: () => void }) => {
  const { words } = useSurroundings();
  if (search !== '')
    return (
      <State icon="Search" title={words.noMatch(search)} text="" action={{ label: words.clearFilter, run: clear }} />
    );
  if (schema.itemCount > 0) return <State icon="CustomList" title={words.noItems} text={words.noItemsView} />;
  const text = schema.rights.add ? words.noItemsAdd : words.noItemsRead;
  return <State icon="CustomList" title={words.noItems} text={text} />;
};

/** The views, rows and forms of a list whose schema is known. */
export const ListBody = ({ schema, path }: { readonly schema: ListSchema; readonly path: ContentsPath }) => {
  const { rest, words, culture } = useSurroundings();
  const look = useLook();
  const formats = React.useMemo(() => formatsOf(culture, schema.timeZone), [culture, schema.timeZone]);
  const [view, setView] = React.useState(() => viewOfAddress(schema));
  const [sort, setSort] = React.useState<Ordering>();
  const [search, setSearch] = React.useState('');
  const [panel, setPanel] = React.useState(() => firstPanel(path));
  const [deleting, setDeleting] = React.useState<readonly Row[]>();
  const [told, setTold] = React.useState<Told>();
  const rows = useRows(schema, view, { ...(sort === undefined ? {} : { sort }), search });
  const columns = React.useMemo(() => columnsOf(view, schema), [view, schema]);
  const { chosen, selection } = useSelection(schema.rights.edit || schema.rights.remove);
  const root = React.useRef<HTMLDivElement>(null);
  const width = useWidth(root) ?? 1000;
  const open = React.useCallback((row: Row) => setPanel({ kind: 'display', id: row.Id }), []);
  const titleField = schema.fields.find(({ name }) => name === 'Title')?.title ?? words.name;

  const saved = async (id: number, created: boolean) => {
    setPanel(undefined);
    try {
      const { row } = await readItem(rest, schema, id, columns);
      rows.put(row);
      const title = titleOf(row, words.untitled);
      setTold({ kind: 'info', text: created ? words.created(title) : words.saved(title) });
    } catch {
      // It is saved; only showing it failed, so the rows are read again.
      rows.reload();
    }
  };

  const exportCsv = () =>
    download(
      schema.title,
      csvOf([
        columns.map(({ title }) => title),
        ...rows.rows.map((row) => columns.map((field) => textOf(cellOf(field, row, formats, words))))
      ])
    );

  return (
    <div ref={root}>
      <ListBar
        schema={schema}
        view={view}
        chosen={chosen}
        titleField={titleField}
        onView={(next) => {
          rememberView(next);
          setSort(undefined);
          setView(next);
        }}
        onSearch={setSearch}
        search={search}
        onNew={() => setPanel({ kind: 'new' })}
        onEdit={(row) => setPanel({ kind: 'edit', id: row.Id })}
        onDelete={setDeleting}
        onExport={rows.rows.length > 0 ? exportCsv : undefined}
        onClear={() => selection?.setAllSelected(false)}
      />
      <Notice told={told} />
      <Notice told={noticeOf(rows, words)} live={false} />
      {rows.state === 'failed' && rows.error !== undefined && (
        <FailedState error={rows.error} of="list" retry={rows.reload} />
      )}
      {rows.state === 'ready' && rows.rows.length === 0 && (
        <NoRows schema={schema} search={search} clear={() => setSearch('')} />
      )}
      {(rows.state === 'loading' || (rows.state === 'ready' && rows.rows.length > 0)) && (
        <>
          <ListTable
            schema={schema}
            columns={columns}
            rows={rows}
            formats={formats}
            selection={selection}
            narrow={width < 600}
            onSort={setSort}
            onOpen={open}
          />
          <div className={look.foot}>
            <span className={look.count} role="status">
              {rows.state === 'ready' &&
                (rows.next === undefined ? words.shown(rows.rows.length) : words.shownOfMore(rows.rows.length))}
            </span>
            {rows.next !== undefined && (
              <DefaultButton text={words.more} onClick={rows.more} disabled={rows.loadingMore} />
            )}
            {rows.loadingMore && <Spinner size={SpinnerSize.small} ariaLabel={words.loading} />}
          </div>
          {rows.state === 'ready' && rows.error !== undefined && (
            <Notice
              told={{
                kind: 'error',
                text: sentenceOf(rows.error, words),
                action: { label: words.retry, run: rows.more }
              }}
            />
          )}
        </>
      )}
      {panel !== undefined && (
        <ItemPanel
          key={`${panel.kind}${panel.kind === 'new' ? '' : panel.id}`}
          schema={schema}
          mode={panel}
          formats={formats}
          onSaved={(id, created) => void saved(id, created)}
          onEdit={(id) => setPanel({ kind: 'edit', id })}
          onClose={() => setPanel(undefined)}
        />
      )}
      {deleting !== undefined && (
        <DeleteDialog
          schema={schema}
          rows={deleting}
          onClose={() => setDeleting(undefined)}
          onDone={(gone, outcome) => {
            setDeleting(undefined);
            selection?.setAllSelected(false);
            rows.take(gone);
            setTold(outcome);
          }}
          onUndone={(outcome) => {
            setTold(outcome);
            rows.reload();
          }}
        />
      )}
    </div>
  );
};
