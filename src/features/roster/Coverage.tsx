import * as React from 'react';
import { serving } from '../../domain/people/ambassadors';
import { endingBy, type HeldBadge } from '../../domain/roster/badges';
import type { CircleTree } from '../../domain/circles/circles';
import { coverageOf, type Cover, placeCoverageOf, restsOnOne } from '../../domain/circles/coverage';
import { monthEnd } from '../../domain/common/day';
import type { Ambassador, Office } from '../../lists';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { numberOf, say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { Select } from '../../ui/Select';
import styles from './coverage.module.scss';
import { CoverageBars } from './CoverageBars';
import {
  type CoverageFilter,
  type CoverageRow,
  coverageCsv,
  type CoverageView,
  coverageViews,
  coverageRowsOf
} from './coverageRows';
import { CoverageTable } from './CoverageTable';
import { saveFile } from '../../shell/save';
import { EndingBadges } from './EndingBadges';
import type { Members } from './useRoster';

export interface CoverageProps {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  readonly offices: readonly Office[];
  /** Absent: the awards have not come. */
  readonly held: ReadonlyMap<number, readonly HeldBadge[]> | undefined;
  readonly members: Members;
  readonly target: number;
  readonly view: CoverageView;
  readonly filter: CoverageFilter | undefined;
  readonly onView: (view: CoverageView) => void;
  readonly onFilter: (filter: CoverageFilter | undefined) => void;
  /** Shows the people of a line. */
  readonly onOpen: (by: 'circle' | 'office', key: string) => void;
}

/** Awards that end within this many months, to the end of the month, are worth a word. */
const endingSoon = 2;

const passes: Readonly<Record<Exclude<CoverageFilter, 'ending'>, (row: CoverageRow) => boolean>> = {
  nobody: ({ need }) => need === 'nobody',
  single: ({ cover }) => restsOnOne(cover),
  allAway: ({ cover }) => cover.ambassadors > 0 && cover.away === cover.ambassadors
};

const coverageSentence = (nobody: number, single: number): string =>
  [
    ...(nobody > 0 ? [sayCount('CoverageNobody', nobody)] : []),
    ...(single > 0 ? [sayCount('CoverageSingle', single)] : [])
  ].join(' ') || say('CoverageFine');

const figuresOf = (total: Cover, rows: readonly CoverageRow[], target: number): string => {
  const people = sayCount('People', total.ambassadors);
  const known = rows.filter(({ cover }) => cover.reached !== undefined);
  if (total.headcount === undefined || total.ratio === undefined || known.length === 0)
    return say('CoverageFiguresBare', { people });
  const met = known.filter(({ cover }) => (cover.reached ?? 0) >= 1).length;
  const unknown = rows.length - known.length;
  return [
    say('CoverageFigures', {
      people,
      headcount: numberOf(total.headcount),
      ratio: numberOf(Math.round(total.ratio))
    }),
    say('CoverageAim', {
      target: numberOf(target),
      met: sayCount('CoverageReached', met, { all: numberOf(known.length) })
    }),
    ...(unknown === 0 ? [] : [sayCount('CoverageUnknown', unknown)])
  ].join(' ');
};

const titles = {
  circle: 'CoverageByCircle',
  tree: 'CoverageByTree',
  office: 'CoverageByOffice',
  region: 'CoverageByRegion'
} as const;

/** What the tiles count: what the lines below them are. */
const counted = {
  circle: 'CoverageCircles',
  tree: 'CoverageCircles',
  office: 'CoverageOffices',
  region: 'CoverageRegions'
} as const;

const filterTiles = {
  circle: 'RosterByCircle',
  tree: 'CoverageTree',
  office: 'RosterByOffice',
  region: 'CoverageRegion'
} as const;

interface TileProps {
  readonly icon: IconName;
  readonly count: string;
  readonly words: string;
  readonly on: boolean;
  readonly onClick: () => void;
}

const Tile = ({ icon, count, words, on, onClick }: TileProps): React.ReactElement => (
  <li>
    <button type="button" className={on ? styles.tileOn : styles.tile} aria-pressed={on} onClick={onClick}>
      <span className={styles.tileCount}>
        <Icon name={on ? 'CheckMark' : icon} />
        <span>{count}</span>
      </span>
      <span> </span>
      <span className={styles.tileWords}>{words}</span>
    </button>
  </li>
);

/** Where ambassadors are missing: a sentence, what to look at first, and every circle against its own target. */
const Coverage = (props: CoverageProps): React.ReactElement => {
  const { ambassadors, tree, offices, held, target, view, filter, onView, onFilter } = props;
  const { today } = useSurroundings();
  const day = today();
  const [asTable, setAsTable] = React.useState(false);
  const coverage = React.useMemo(
    () => coverageOf(ambassadors, tree, { day, target }),
    [ambassadors, tree, day, target]
  );
  const places = React.useMemo(
    () => placeCoverageOf(ambassadors, offices, { day, target }),
    [ambassadors, offices, day, target]
  );
  const circles = React.useMemo(() => coverageRowsOf('circle', coverage, places), [coverage, places]);
  const all = React.useMemo(() => coverageRowsOf(view, coverage, places), [view, coverage, places]);
  const end = monthEnd(day, endingSoon);
  const ending = React.useMemo(
    () => endingBy(end, held ?? new Map(), new Set(serving(ambassadors).map(({ id }) => id))),
    [end, held, ambassadors]
  );
  const rows = filter === undefined || filter === 'ending' ? all : all.filter(passes[filter]);
  const count = (which: Exclude<CoverageFilter, 'ending'>, among = circles): number =>
    among.filter(passes[which]).length;
  const press = (which: CoverageFilter) => (): void => onFilter(filter === which ? undefined : which);
  const tile = (which: Exclude<CoverageFilter, 'ending'>, icon: IconName, words: string): React.ReactElement => (
    <Tile
      icon={icon}
      count={sayCount(counted[view], count(which, all))}
      words={words}
      on={filter === which}
      onClick={press(which)}
    />
  );
  const heading = useIds();
  // A region is no group of people.
  const by = view === 'region' ? undefined : view === 'office' ? ('office' as const) : ('circle' as const);
  const open = by && ((key: string): void => props.onOpen(by, key));
  const table = (
    <CoverageTable
      view={view}
      // While it stands for the bars only, those have the buttons.
      onOpen={asTable ? open : undefined}
      caption={say(titles[view])}
      rows={rows}
      total={filter === undefined ? coverage.total : undefined}
    />
  );
  return (
    <div className={styles.coverage}>
      <p className={styles.sentence}>{coverageSentence(count('nobody'), count('single'))}</p>
      <p className={styles.figures}>{figuresOf(coverage.total, circles, target)}</p>
      <ul className={styles.tiles} aria-label={say('CoverageFilters')}>
        {tile('nobody', 'Warning', say('CoverageTileNobody'))}
        {tile('single', 'Contact', say('CoverageTileSingle'))}
        {tile('allAway', 'Clock', sayCount('CoverageTileAway', count('allAway', all)))}
        <Tile
          icon="Ribbon"
          count={sayCount('CoverageBadges', ending.length)}
          words={sayCount('CoverageEnding', ending.length, { date: sayDay(end, day) })}
          on={filter === 'ending'}
          onClick={press('ending')}
        />
      </ul>
      <section aria-labelledby={heading}>
        {filter === 'ending' ? (
          <>
            <h3 className={styles.title} id={heading}>
              {say('CoverageEndingTitle')}
            </h3>
            <EndingBadges ending={ending} members={props.members} today={day} />
          </>
        ) : (
          <>
            <div className={styles.titleLine}>
              <h3 className={styles.title} id={heading}>
                {say(titles[view])}
              </h3>
              <div className={styles.tools}>
                <label className={styles.choose}>
                  <span className={styles.unseen}>{say('CoverageShow')}</span>
                  <Select className={styles.select} value={view} onChoice={(chosen) => onView(chosen as CoverageView)}>
                    {coverageViews.map((each) => (
                      <option key={each} value={each}>
                        {say(filterTiles[each])}
                      </option>
                    ))}
                  </Select>
                </label>
                <Button look="text" icon={asTable ? 'BulletedList' : 'Table'} onClick={() => setAsTable(!asTable)}>
                  {say(asTable ? 'CoverageAsBars' : 'CoverageAsTable')}
                </Button>
                <Button
                  look="text"
                  icon="Download"
                  onClick={() =>
                    saveFile(
                      `${say('CoverageFile')}-${day}.csv`,
                      new Blob([coverageCsv(view, all, coverage.total)], { type: 'text/csv;charset=utf-8' })
                    )
                  }
                >
                  {say('CoverageExport')}
                </Button>
              </div>
            </div>
            {asTable ? (
              <div className={styles.scroll} tabIndex={0} role="group" aria-label={say(titles[view])}>
                {table}
              </div>
            ) : (
              <div className={styles.unseen}>{table}</div>
            )}
            {!asTable && <CoverageBars view={view} rows={rows} target={target} onOpen={open} />}
            {rows.length === 0 && <p className={styles.none}>{say('CoverageNone')}</p>}
          </>
        )}
      </section>
    </div>
  );
};

export default Coverage;
