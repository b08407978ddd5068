import {
  ColumnActionsMode,
  DetailsList,
  DetailsListLayoutMode,
  type IColumn,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import { type PartialTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { sortedBy } from '../../domain/text';
import type { Ambassador } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayMonth } from '../../strings/say';
import styles from './roster.module.scss';
import type { Member, Members } from './useRoster';

type Column = 'name' | 'circle' | 'office' | 'since' | 'cohort' | 'badges';

const textOf: Readonly<Record<Column, (member: Member) => string>> = {
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

const widths: Readonly<Record<Column, number>> = {
  name: 180,
  circle: 180,
  office: 140,
  since: 110,
  cohort: 130,
  badges: 240
};

const columns = Object.keys(widths) as Column[];

interface Sorted {
  readonly by: Column;
  readonly down: boolean;
}

/** What is not known stays at the end, whichever way the column is sorted; equals stand by name. */
const inColumn = (people: readonly Member[], { by, down }: Sorted): Member[] => {
  const turned = (some: readonly Member[]): readonly Member[] => (down ? [...some].reverse() : some);
  const named = sortedBy(people, textOf.name);
  const known = named.filter((member) => textOf[by](member) !== '');
  return [...turned(sortedBy(turned(known), textOf[by])), ...named.filter((member) => textOf[by](member) === '')];
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
  const shown = columns.map((key): IColumn => ({
    key,
    name: say(columnWords[key]),
    minWidth: 80,
    maxWidth: widths[key] * 2,
    currentWidth: widths[key],
    isResizable: true,
    isMultiline: true,
    isRowHeader: key === 'name',
    isSorted: sorted.by === key,
    isSortedDescending: sorted.by === key && sorted.down,
    sortAscendingAriaLabel: say('RosterSortedUp'),
    sortDescendingAriaLabel: say('RosterSortedDown'),
    columnActionsMode: ColumnActionsMode.clickable,
    onColumnClick: () => setSorted((before) => ({ by: key, down: before.by === key ? !before.down : key === 'since' })),
    onRender: (member: Member) =>
      key === 'name' ? (
        <a className={styles.nameLink} href={member.link} data-interception="off">
          <bdi>{member.name}</bdi>
        </a>
      ) : (
        <bdi>{key === 'since' ? sayMonth(member.sinceDay) : textOf[key](member)}</bdi>
      )
  }));
  return (
    <ThemeProvider theme={(theme ?? {}) as PartialTheme} applyTo="none" className={styles.tableFrame}>
      <DetailsList
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
