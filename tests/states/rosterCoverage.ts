import { all, held, type Row, withRows } from './answers.ts';
import type { Place, State } from './state.ts';

const curating: Pick<State, 'part' | 'as'> = { part: 'roster', as: 'editor' };
const bars = ({ part, says }: Place) => part.getByText(says('CoverageTarget'));

const circles = (change: (row: Row, at: number) => Row) => withRows('Circles', (rows) => rows.map(change));

const lines = ({ part, says }: Place) => part.getByRole('combobox', { name: says('CoverageShow', true) });

const views = ['tree', 'office', 'region'] as const;

/** What only is shown, by the words of its tile. */
const tiles = { nobody: 'CoverageTileNobody', single: 'CoverageTileSingle', ending: 'CoverageEnding' } as const;

const tile = ({ part, says }: Place, words: string) => part.getByRole('button', { name: says(words) });

/** Where ambassadors are missing: for those who keep the list. */
export const coverageStates: readonly State[] = [
  {
    ...curating,
    name: 'roster/coverage',
    rich: true,
    reach: ({ part, says }) => part.getByRole('button', { name: says('RosterTabCoverage') }).click(),
    seen: bars
  },
  {
    ...curating,
    name: 'roster/coverage-awaited',
    and: 'roster-view=coverage',
    before: held('chunk.coverage_'),
    seen: ({ part, says }) => part.getByText(says('CoverageLoading')),
    passing: true
  },
  ...views.map((view): State => ({
    ...curating,
    name: `roster/coverage-by-${view}`,
    and: 'roster-view=coverage',
    reach: async (place) => void (await lines(place).selectOption(view)),
    back: async (place) => void (await lines(place).selectOption('circle')),
    seen: ({ part, says }) =>
      part.getByRole('heading', { level: 3, name: says(`CoverageBy${view[0]?.toUpperCase()}${view.slice(1)}`) })
  })),
  {
    ...curating,
    name: 'roster/coverage-as-a-table',
    rich: true,
    and: 'roster-view=coverage',
    reach: ({ part, says }) => part.getByRole('button', { name: says('CoverageAsTable') }).click(),
    back: ({ part, says }) => part.getByRole('button', { name: says('CoverageAsBars') }).click(),
    seen: ({ part, says }) => part.getByRole('button', { name: says('CoverageAsBars') })
  },
  ...Object.entries(tiles).map(([which, words]): State => ({
    ...curating,
    name: `roster/coverage-only-${which}`,
    and: 'roster-view=coverage',
    reach: (place) => tile(place, words).click(),
    back: (place) => tile(place, words).click(),
    seen: (place) => tile(place, words).and(place.part.locator('[aria-pressed="true"]'))
  })),
  {
    ...curating,
    name: 'roster/coverage-with-nobody-there',
    and: 'roster-view=coverage&roster-only=allAway',
    before: withRows('Ambassadors', (rows) =>
      rows.map((row) => ([10, 4, 7].includes(Number(row['PrimaryCircleId'])) ? { ...row, Status: 'Absent' } : row))
    ),
    seen: ({ part, says }) => part.getByText(says('CoverageKnowAway'))
  },
  {
    ...curating,
    name: 'roster/coverage-none-of-a-case',
    and: 'roster-view=coverage&roster-cover=region&roster-only=allAway',
    seen: ({ part, says }) => part.getByText(says('CoverageNone'))
  },
  {
    ...curating,
    name: 'roster/coverage-badges-that-end',
    rich: true,
    and: 'roster-view=coverage&roster-only=ending',
    before: withRows('BadgeAwards', (rows) =>
      rows.map((row) => ({ ...row, AwardedOn: '2026-01-11T23:00:00Z', ExpiresOn: '2026-12-31T23:00:00Z' }))
    ),
    seen: ({ part, says }) => part.getByText(says('RosterBadgeUntil'))
  },
  {
    ...curating,
    name: 'roster/coverage-without-headcounts',
    and: 'roster-view=coverage',
    before: all(
      // Of circles that can count on several people.
      withRows('Ambassadors', (rows) => rows.map((row, at) => ({ ...row, PrimaryCircleId: at % 2 === 0 ? 1 : 2 }))),
      withRows('Circles', (rows) => rows.slice(0, 2).map((row) => ({ ...row, Headcount: null })))
    ),
    seen: ({ part, says }) => part.getByText(says('CoverageFiguresBare'))
  },
  {
    ...curating,
    name: 'roster/coverage-with-some-headcounts',
    and: 'roster-view=coverage',
    before: circles((row, at) =>
      at % 3 === 0 ? { ...row, Headcount: null } : row['Id'] === 11 ? { ...row, Headcount: 3 } : row
    ),
    seen: ({ part, says }) => part.getByText(says('CoverageUnknown'))
  }
];
