import {
  ColumnActionsMode,
  DetailsList,
  DetailsListLayoutMode,
  type IColumn,
  type IDetailsList,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import { type PartialTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { sortedBy } from '../../domain/common/text';
import type { Ambassador } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayMonth } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import { Dotted } from '../../ui/Dotted';
import { Name } from '../../ui/Name';
import table from './memberTable.module.scss';
import type { Member, Members } from './useRoster';

type TableColumn = 'name' | 'circle' | 'office' | 'since' | 'cohort' | 'badges';

const columnText: Readonly<Record<TableColumn, (member: Member) => string>> = {
  name: ({ name }) => name,
  circle: ({ circle }) => circle,
  office: ({ office }) => office,
  since: ({ sinceDay }) => sinceDay,
  cohort: ({ cohort }) => cohort,
  badges: ({ badges }) => badges.map(({ label }) => label).join(', ')
};

const columnWords = {
  name: 'RosterName',
  circle: 'RosterCircle',
  office: 'FacetOffice',
  since: 'RosterSinceWhen',
  cohort: 'RosterCohort',
  badges: 'RosterBadges'
} as const;

/** Pixels that a column wants at least. */
const widths: Readonly<Record<TableColumn, number>> = {
  name: 170,
  circle: 160,
  office: 130,
  since: 110,
  cohort: 110,
  badges: 200
};

const columns = Object.keys(widths) as TableColumn[];

/** Which columns go first where there is no room; the name stays. */
const dispensable: readonly TableColumn[] = ['cohort', 'since', 'office', 'badges', 'circle'];

/** What Fluent keeps free beside the words of a cell. */
const besideWords = 20;

const wantedBy = (some: readonly TableColumn[]): number =>
  some.reduce((sum, key) => sum + widths[key] + besideWords, 0);

/** The columns that stand side by side in so many pixels; undefined: nobody knows how many there are. */
const fitting = (room: number | undefined): readonly TableColumn[] => {
  let kept: readonly TableColumn[] = columns;
  for (const key of dispensable)
    if (room !== undefined && wantedBy(kept) > room) kept = kept.filter((each) => each !== key);
  return kept;
};

/** How many pixels there are for an element, as long as it stands. */
const useRoom = (element: React.RefObject<HTMLElement>): number | undefined => {
  const [room, setRoom] = React.useState<number>();
  React.useLayoutEffect(() => {
    const { current } = element;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setRoom(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
};

/** Pixels: no column is narrower, and one press of the keyboard makes it so much wider or narrower. */
const narrowest = 80;
const press = 20;

/** The width that a key asks for; undefined: another key. The way to the end of the line is wider, whichever way lines run. */
const widthAfter = (event: React.KeyboardEvent, column: IColumn): number | undefined => {
  const across = { ArrowLeft: -press, ArrowRight: press }[event.key];
  if (!event.shiftKey || across === undefined) return undefined;
  const wider = window.getComputedStyle(event.currentTarget).direction === 'rtl' ? -across : across;
  return Math.max(narrowest, Math.round((column.calculatedWidth ?? column.minWidth) + wider));
};

interface Sorted {
  readonly by: TableColumn;
  readonly down: boolean;
}

/** What is not known stays at the end, whichever way the column is sorted; equals stand by name. */
const inColumn = (people: readonly Member[], { by, down }: Sorted): Member[] => {
  const turned = (some: readonly Member[]): readonly Member[] => (down ? [...some].reverse() : some);
  const named = sortedBy(people, columnText.name);
  const known = named.filter((member) => columnText[by](member) !== '');
  return [
    ...turned(sortedBy(turned(known), columnText[by])),
    ...named.filter((member) => columnText[by](member) === '')
  ];
};

export interface MemberTableProps {
  readonly people: readonly Ambassador[];
  readonly members: Members;
}

const cellText = (key: TableColumn, member: Member): string =>
  key === 'since' ? sayMonth(member.sinceDay) : columnText[key](member);

/** Everybody in a table whose columns sort and can be made wider, with the keyboard too. What has no room stands below the name. */
const MemberTable = ({ people, members }: MemberTableProps): React.ReactElement => {
  const { theme } = useSurroundings();
  const [sorted, setSorted] = React.useState<Sorted>({ by: 'name', down: false });
  const items = React.useMemo(
    () =>
      inColumn(
        people.flatMap(({ id }) => members.get(id) ?? []),
        sorted
      ),
    [people, members, sorted]
  );
  const list = React.useRef<IDetailsList>(null);
  const [told, setTold] = React.useState('');
  // Fluent's own handles between columns cannot be reached without a mouse.
  const resize = (event: React.KeyboardEvent, column: IColumn): void => {
    const width = widthAfter(event, column);
    if (width === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    list.current?.updateColumn(column, { width });
    setTold(say('RosterWidth', { column: column.name, n: width }));
  };
  const frame = React.useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const fit = fitting(room);
  const left = columns.filter((key) => !fit.includes(key));
  // What room there is more is shared out; Fluent takes a column's greatest width for its own.
  const share = Math.max(1, ((room ?? 0) - besideWords * fit.length) / (wantedBy(fit) - besideWords * fit.length));
  const shown = fit.map((key): IColumn => ({
    key,
    name: say(columnWords[key]),
    minWidth: narrowest,
    maxWidth: Math.floor(widths[key] * share),
    isResizable: true,
    isMultiline: true,
    isRowHeader: key === 'name',
    isSorted: sorted.by === key,
    isSortedDescending: sorted.by === key && sorted.down,
    columnActionsMode: ColumnActionsMode.clickable,
    // Fluent would write the name as a bare text, and its arrow is a glyph that not every host has. How a column is sorted,
    // aria-sort says.
    onRenderHeader: () => (
      <span>
        <span>{say(columnWords[key])}</span>
        {sorted.by === key && (
          <Icon name={sorted.down ? 'ChevronDown' : 'ChevronUp'} size={12} className={table.sorted} />
        )}
      </span>
    ),
    styles: { sortIcon: { display: 'none' } },
    onColumnKeyDown: resize,
    onColumnClick: () => setSorted((before) => ({ by: key, down: before.by === key ? !before.down : key === 'since' })),
    onRender: (member: Member) =>
      key === 'name' ? (
        <>
          <a className={table.nameLink} href={member.link} data-interception="off">
            <Name>{member.name}</Name>
          </a>
          {left.length > 0 && (
            <p className={table.rest}>
              <Dotted parts={left.map((each) => cellText(each, member))} />
            </p>
          )}
        </>
      ) : (
        <bdi>{cellText(key, member)}</bdi>
      )
  }));
  return (
    <ThemeProvider theme={(theme ?? {}) as PartialTheme} applyTo="none" className={table.frame} ref={frame}>
      <p className={table.hint}>{say('RosterResize')}</p>
      <p className={table.unseen} role="status">
        {told}
      </p>
      <DetailsList
        // Fluent keeps the widths of before.
        key={fit.join()}
        componentRef={list}
        items={items}
        columns={shown}
        getKey={(member: Member) => String(member.id)}
        selectionMode={SelectionMode.none}
        layoutMode={DetailsListLayoutMode.fixedColumns}
        ariaLabelForGrid={say('RosterTable')}
        compact={false}
      />
    </ThemeProvider>
  );
};

export default MemberTable;
