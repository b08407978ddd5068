import { states } from './all.ts';
import { languages, type Look, parts, type Part, type State, type Theme, themes } from './state.ts';

/** A state in a look. */
export interface Run {
  readonly state: State;
  readonly look: Look;
}

const usual: Look = { lang: 'fr-FR', theme: 'light', width: 1440 };
const widths = [1440, 320] as const;

const existsAt = ({ widths: its }: State, width: Look['width']): boolean => its?.includes(width) ?? true;

const ofPart = (part: Part): readonly State[] => states.filter((state) => state.part === part);

/** Each pair of a language, a theme and a width once: twelve looks instead of twenty-four. */
const pairs: readonly Look[] = languages.flatMap((lang, row) =>
  themes.map((theme, column) => ({ lang, theme, width: widths[(row + column) % 2] ?? 1440 }))
);

const usualAt = (state: State): Look => ({ ...usual, width: existsAt(state, usual.width) ? usual.width : 320 });

/** The look in which everything is pressed. */
export const isUsual = ({ state, look }: Run): boolean => JSON.stringify(look) === JSON.stringify(usualAt(state));

/** The richest states of a part take turns in the looks: each pair is seen once a part. */
const inPairs = (part: Part): readonly Run[] =>
  pairs.flatMap((look, turn) => {
    const rich = ofPart(part).filter((state) => state.rich && existsAt(state, look.width));
    const state = rich[turn % rich.length];
    return state === undefined || isUsual({ state, look }) ? [] : [{ state, look }];
  });

/** In npm test: each state once, and each pair of looks. */
const shortWalk = (part: Part): readonly Run[] => [
  ...ofPart(part).map((state) => ({ state, look: usualAt(state) })),
  ...inPairs(part)
];

/** Every state in every language and width: for the long proof, which changes the theme where it stands. */
const wholeWalk = (part: Part): readonly Run[] =>
  languages.flatMap((lang) =>
    widths.flatMap((width) =>
      ofPart(part)
        .filter((state) => existsAt(state, width))
        .map((state) => ({ state, look: { lang, theme: usual.theme, width } }))
    )
  );

/** The long proof is under way. */
export const isWhole = process.env['STATES'] === 'all';

/** What this run walks. */
export const walkOf = isWhole ? wholeWalk : shortWalk;

/** Themes that a state is looked at in beside the one that it was reached in, for what they change: its colours. */
export const furtherThemes = (run: Run): readonly Theme[] =>
  isWhole || (run.state.rich === true && isUsual(run)) ? themes.filter((theme) => theme !== run.look.theme) : [];

export const everyRun = (): readonly Run[] => parts.flatMap(walkOf);

export const nameOf = ({ state, look }: Run): string =>
  `${state.name} in ${look.lang}, ${look.theme}, ${look.width} px`;
