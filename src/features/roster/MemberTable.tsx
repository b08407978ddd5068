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
import { Name } from '../../ui/Name';
import styles from './roster.module.scss';
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

const widths: Readonly<Record<TableColumn, number>> = {
  name: 180,
  circle: 180,
  office: 140,
  since: 110,
  cohort: 130,
  badges: 240
};

const columns = Object.keys(widths) as TableColumn[];

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

/** Everybody in a table whose columns sort and can be made wider, with the keyboard too. */
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
  const shown = columns.map((key): IColumn => ({
    key,
    name: say(columnWords[key]),
    minWidth: narrowest,
    maxWidth: widths[key] * 2,
    currentWidth: widths[key],
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
          <Icon name={sorted.down ? 'ChevronDown' : 'ChevronUp'} size={12} className={styles.sorted} />
        )}
      </span>
    ),
    styles: { sortIcon: { display: 'none' } },
    onColumnKeyDown: resize,
    onColumnClick: () => setSorted((before) => ({ by: key, down: before.by === key ? !before.down : key === 'since' })),
    onRender: (member: Member) =>
      key === 'name' ? (
        <a className={styles.nameLink} href={member.link} data-interception="off">
          <Name>{member.name}</Name>
        </a>
      ) : (
        <bdi>{key === 'since' ? sayMonth(member.sinceDay) : columnText[key](member)}</bdi>
      )
  }));
  return (
    <ThemeProvider theme={(theme ?? {}) as PartialTheme} applyTo="none" className={styles.tableFrame}>
      <p className={styles.tableHint}>{say('RosterResize')}</p>
      <p className={styles.unseen} role="status">
        {told}
      </p>
      <DetailsList
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
