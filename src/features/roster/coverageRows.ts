import {
  byNeed,
  type Cover,
  type Coverage,
  type CoverageNeed,
  needOf,
  type PlaceCoverage,
  restsOnOne
} from '../../domain/circles/coverage';
import { type Cell, csvOf } from '../../domain/common/csv';
import { keyOf, nameIn, otherLanguage, wordOf } from '../../domain/common/words';
import { offices as officeList } from '../../lists/reading/offices';
import { capital, culture, language, say, sayCount } from '../../strings/say';
import type { IconName } from '../../ui/icons';

/** Of what only is shown. */
export type CoverageFilter = 'nobody' | 'single' | 'allAway' | 'ending';

/** By what the coverage is told. */
export const coverageViews = ['circle', 'tree', 'office', 'region'] as const;

export type CoverageView = (typeof coverageViews)[number];

/** A line of the coverage, in words. */
export interface CoverageRow {
  readonly key: string;
  readonly name: string;
  /** When the name is in another language than the page’s; empty: nobody says in which. */
  readonly lang: string | undefined;
  readonly cover: Cover;
  readonly need: CoverageNeed;
  /** The pressing part, in a heavier weight; empty: only `rest`. */
  readonly strong: string;
  readonly rest: string;
  readonly icon?: IconName | undefined;
}

const needIcons: Readonly<Partial<Record<CoverageNeed, IconName>>> = {
  nobody: 'Warning',
  single: 'Contact',
  allAway: 'Clock',
  met: 'CheckMark'
};

const strongOf = (need: CoverageNeed, cover: Cover): string => {
  if (need === 'nobody') return say('CoverageKnowNobody');
  if (need === 'single') return say('CoverageKnowSingle');
  if (need !== 'allAway') return '';
  return say(restsOnOne(cover) ? 'CoverageKnowSingleAway' : 'CoverageKnowAway');
};

const restOf = (need: CoverageNeed, cover: Cover): string => {
  if (need === 'met') return say('CoverageMet');
  if (cover.headcount === undefined) return say('CoverageKnowUnknown');
  return cover.missing > 0 ? sayCount('CoverageShort', cover.missing) : '';
};

const rowOf = (key: string, name: string, cover: Cover, lang?: string): CoverageRow => {
  const need = needOf(cover);
  const [strong, rest] = [strongOf(need, cover), restOf(need, cover)];
  return { key, name, lang, cover, need, strong, rest: strong === '' ? capital(rest) : rest, icon: needIcons[need] };
};

/** A circle that only holds other circles has nobody to cover. */
const matters = ({ cover }: CoverageRow): boolean => cover.ambassadors > 0 || cover.headcount !== 0;

/** The lines of a view, worst first. */
export const coverageRowsOf = (
  view: CoverageView,
  coverage: Coverage,
  places: PlaceCoverage
): readonly CoverageRow[] => {
  const rows = {
    circle: () =>
      coverage.circles.map(({ circle, own }) =>
        rowOf(String(circle.id), nameIn(language, circle) || say('CircleUnnamed'), own, otherLanguage(language, circle))
      ),
    tree: () =>
      coverage.circles.map(({ circle, rolledUp }) =>
        rowOf(
          String(circle.id),
          nameIn(language, circle) || say('CircleUnnamed'),
          rolledUp,
          otherLanguage(language, circle)
        )
      ),
    office: () =>
      places.offices.map(({ office, cover }) =>
        rowOf(
          String(office.id),
          nameIn(language, office) || say('RosterNoOffice'),
          cover,
          otherLanguage(language, office)
        )
      ),
    region: () =>
      places.regions.map(({ region, cover }) =>
        rowOf(keyOf(region), wordOf(officeList.columns.Region.choices, region, language), cover)
      )
  }[view]();
  return [...rows.filter(matters)].sort((one, other) => byNeed(one.cover, other.cover));
};

/** What a view calls its lines. */
export const lineWord = (view: CoverageView): string =>
  say(view === 'office' ? 'FacetOffice' : view === 'region' ? 'FacetRegion' : 'RosterCircle');

/** How many people one ambassador serves, as a number with one decimal. */
export const ratioOf = ({ ratio }: Cover): number | undefined =>
  ratio === undefined ? undefined : Math.round(ratio * 10) / 10;

const cellsOf = (name: string, cover: Cover, know: string): readonly Cell[] => [
  name,
  cover.headcount,
  cover.ambassadors,
  cover.away,
  ratioOf(cover),
  cover.headcount === undefined ? undefined : cover.missing,
  know
];

/** The lines and the total as a file for a spreadsheet. */
export const coverageCsv = (view: CoverageView, rows: readonly CoverageRow[], total: Cover): string =>
  csvOf(
    [
      [
        lineWord(view),
        say('CoverageHeadcount'),
        say('CoveragePeople'),
        say('CoverageAway'),
        say('CoverageRatio'),
        say('CoverageMissing'),
        say('CoverageKnow')
      ],
      ...rows.map(({ name, cover, strong, rest }) => cellsOf(name, cover, [strong, rest].filter(Boolean).join(', '))),
      cellsOf(say('CoverageTotal'), total, '')
    ],
    culture()
  );
