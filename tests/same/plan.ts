import { states } from '../states/all.ts';
import type { Run } from '../states/plan.ts';
import { type Language, languages, type Part } from '../states/state.ts';

const asked = process.env['SAME_LANG'] ?? 'fr-FR';
/** Parts of names, parted by commas; empty: every state. */
const only = process.env['SAME_ONLY'] ?? '';

/** The languages of this run. */
export const spoken: readonly Language[] = languages.filter((each) => asked === 'all' || each === asked);

/** Every state is looked at, so that an entry of what is expected that fits nowhere is out of date. */
export const isWhole = only === '';

/** Each state of a part in each language; on a wide page where it exists on one. */
export const runsOf = (part: Part): readonly Run[] =>
  spoken.flatMap((lang) =>
    states
      .filter((state) => state.part === part && only.split(',').some((each) => state.name.includes(each)))
      .map((state) => ({
        state,
        look: { lang, theme: 'light', width: (state.widths?.includes(1440) ?? true) ? 1440 : 320 }
      }))
  );
