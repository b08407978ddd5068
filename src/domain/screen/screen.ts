import type { Ambassador, Circle, IndicatorRow } from '../../lists';
import { type Language, languages } from '../../lists/languages';
import { circleTree } from '../circles/circles';
import type { Day } from '../common/day';
import { type Measure, measuresOf, type TileKey } from '../indicators/model';
import { tilesOf } from '../indicators/tiles';
import { awayOn, serving } from '../people/ambassadors';
import type { SolvedIn } from './solved';

/** What fills the screen at a time: one person, or one figure that everybody may read. */
export type ScreenView =
  | { readonly kind: 'person'; readonly ambassador: Ambassador; readonly circle: Circle | undefined }
  | { readonly kind: 'serving'; readonly people: number; readonly covered: number; readonly all: number }
  | { readonly kind: 'solved'; readonly questions: number }
  | { readonly kind: 'indicator'; readonly key: TileKey; readonly measure: Measure }
  /** Only what the programme is called, and the way to it. */
  | { readonly kind: 'name' };

/** What the screen was told last. */
export interface ScreenRows {
  readonly ambassadors: readonly Ambassador[];
  readonly circles: readonly Circle[];
  readonly indicators: readonly IndicatorRow[];
  /** Absent: nobody can say. */
  readonly solved?: SolvedIn | undefined;
}

const withoutAnything: readonly ScreenView[] = [{ kind: 'name' }];

const peopleViews = (
  ambassadors: readonly Ambassador[],
  circles: readonly Circle[],
  day: Day
): readonly ScreenView[] => {
  const { circle } = circleTree(circles);
  return serving(ambassadors)
    .filter((ambassador) => ambassador.spotlight && !awayOn(ambassador, day))
    .map((ambassador) => ({ kind: 'person', ambassador, circle: circle(ambassador.primaryCircle) }));
};

/** How many circles somebody has, never which one has nobody. */
const servingView = (ambassadors: readonly Ambassador[], circles: readonly Circle[]): readonly ScreenView[] => {
  const people = serving(ambassadors);
  const manned = new Set(people.map(({ primaryCircle }) => primaryCircle));
  const active = circles.filter((circle) => circle.active);
  const covered = active.filter(({ id }) => manned.has(id)).length;
  return people.length === 0 || covered === 0
    ? []
    : [{ kind: 'serving', people: people.length, covered, all: active.length }];
};

/** Of this month and no other. */
const solvedView = (solved: SolvedIn | undefined, day: Day): readonly ScreenView[] =>
  solved === undefined || !day.startsWith(solved.month) ? [] : [{ kind: 'solved', questions: solved.questions }];

/** Published figures that are not hidden. */
const figureViews = (rows: readonly IndicatorRow[]): readonly ScreenView[] =>
  tilesOf(measuresOf(rows.filter(({ published }) => published))).flatMap(({ key, measure }) =>
    measure.value === undefined ? [] : [{ kind: 'indicator' as const, key, measure }]
  );

/**
 * One round: those who agreed to the spotlight, and after each of them a public figure. Nobody else is named, and no circle
 * but theirs.
 */
export const screenViews = (
  { ambassadors, circles, indicators, solved }: ScreenRows,
  day: Day
): readonly ScreenView[] => {
  const people = peopleViews(ambassadors, circles, day);
  const figures = [...servingView(ambassadors, circles), ...solvedView(solved, day), ...figureViews(indicators)];
  const round = people.flatMap((person, at) => {
    const figure = figures[at % figures.length];
    return figure === undefined ? [person] : [person, figure];
  });
  const all = [...round, ...figures.slice(people.length)];
  return all.length === 0 ? withoutAnything : all;
};

/** What is shown at a step, and in which language, the page's `first`: those of a view change from round to round. */
export const screenAt = (
  views: readonly ScreenView[],
  step: number,
  first: Language
): { readonly view: ScreenView; readonly language: Language } => ({
  view: views[step % views.length] ?? { kind: 'name' },
  language: languages[(languages.indexOf(first) + step + Math.floor(step / views.length)) % languages.length] ?? 'fr'
});

/** Data as old as this, in milliseconds, is shown no more: somebody may have taken back what they agreed to. */
export const longestKept = 7 * 24 * 60 * 60 * 1000;
