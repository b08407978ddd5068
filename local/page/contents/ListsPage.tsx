import * as React from 'react';
import { DetailsListLayoutMode, SelectionMode, type IColumn } from '@fluentui/react/lib/DetailsList';
import { Icon } from '@fluentui/react/lib/Icon';
import { Link } from '@fluentui/react/lib/Link';
import { ShimmeredDetailsList } from '@fluentui/react/lib/ShimmeredDetailsList';
import { formatsOf } from './formats.ts';
import { useLook } from './look.ts';
import type { ListSummary } from './model.ts';
import { readLists } from './schema.ts';
import { FailedState, State } from './State.tsx';
import { useSurroundings } from './surroundings.ts';
import { useLoaded } from './useLoaded.ts';
import { useWidth } from './useWidth.ts';

const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const useColumns = (narrow: boolean): IColumn[] => {
  const { words, culture } = useSurroundings();
  const look = useLook();
  return React.useMemo(() => {
    const formats = formatsOf(culture, browserZone());
    const kindOf = ({ library }: ListSummary) => (library ? words.library : words.list);
    const name: IColumn = {
      key: 'name',
      name: words.name,
      minWidth: 160,
      maxWidth: 420,
      isRowHeader: true,
      onRender: (list: ListSummary) => (
        <span className={look.stack}>
          <span className={look.person}>
            <Icon iconName={list.library ? 'DocLibrary' : 'CustomList'} />
            <Link href={`${list.folder}${list.library ? '/Forms' : ''}/AllItems.aspx`}>{list.title}</Link>
          </span>
          {narrow && (
            <span className={look.stackLabel}>
              {words.shown(list.itemCount)} · {formats.moment(list.modified, false)}
            </span>
          )}
        </span>
      )
    };
    if (narrow) return [name];
    return [
      name,
      { key: 'kind', name: words.kind, minWidth: 90, maxWidth: 200, onRender: kindOf },
      {
        key: 'items',
        name: words.items,
        minWidth: 90,
        maxWidth: 110,
        onRender: (list: ListSummary) => <span className={look.number}>{formats.number(list.itemCount)}</span>
      },
      {
        key: 'modified',
        name: words.modified,
        minWidth: 140,
        maxWidth: 220,
        onRender: (list: ListSummary) => formats.moment(list.modified, false)
      }
    ];
  }, [words, culture, look, narrow]);
};

/** The lists of the site that the visitor may see. */
export const ListsPage = () => {
  const { rest, words } = useSurroundings();
  const look = useLook();
  const [lists, again] = useLoaded(React.useCallback(() => readLists(rest), [rest]));
  const root = React.useRef<HTMLDivElement>(null);
  const width = useWidth(root) ?? 1000;
  const columns = useColumns(width < 600);
  return (
    <div className={look.root} ref={root}>
      <h1 className={look.title}>{words.siteContents}</h1>
      {lists.state === 'failed' && <FailedState error={lists.error} of="site" retry={again} />}
      {lists.state === 'ready' && lists.value.length === 0 && (
        <State icon="Lock" title={words.noLists} text={words.noListsWhy} />
      )}
      {(lists.state === 'loading' || (lists.state === 'ready' && lists.value.length > 0)) && (
        <div className={look.table}>
          <ShimmeredDetailsList
            items={lists.state === 'ready' ? [...lists.value] : []}
            columns={columns}
            enableShimmer={lists.state === 'loading'}
            ariaLabelForShimmer={words.loading}
            ariaLabelForGrid={words.siteContents}
            getKey={(list: ListSummary | null | undefined, index) => list?.id ?? `shimmer${index ?? 0}`}
            layoutMode={DetailsListLayoutMode.justified}
            selectionMode={SelectionMode.none}
          />
        </div>
      )}
    </div>
  );
};
