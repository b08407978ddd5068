import * as React from 'react';
import type { Profile } from '../../domain/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, type Loaded, part, type Part, type Recalled, useLoad } from '../../shell/useLoad';

/** What the first card needs: three lists and the profile, side by side. */
export interface FirstRead {
  readonly profile: Part<Profile | undefined>;
  readonly circles: Part<readonly Circle[]>;
  readonly offices: Part<readonly Office[]>;
  readonly ambassadors: readonly Ambassador[];
}

/** What comes after it. */
export interface LaterRead {
  readonly badges: Part<readonly Badge[]>;
  readonly awards: Part<readonly Award[]>;
  readonly terms: Part<readonly SearchTerm[]>;
  /** Asked only when there is nobody to show. */
  readonly curator: boolean;
}

/** Everything the Finder reads, in two strokes: the second waits until the first card stands. */
export const usePeople = (): { readonly first: Loaded<FirstRead>; readonly later: Loaded<LaterRead | undefined> } => {
  const { programme } = useSurroundings();

  const readFirst = React.useCallback(async (): Promise<FirstRead> => {
    const [profile, circles, offices, ambassadors] = await Promise.all([
      part<Profile | undefined>(programme.profile(), undefined, 'profile'),
      part(programme.circles(), [], 'circles'),
      part(programme.offices(), [], 'offices'),
      programme.ambassadors()
    ]);
    return { profile, circles, offices, ambassadors };
  }, [programme]);
  const recallFirst = React.useCallback(async (): Promise<Recalled<FirstRead> | undefined> => {
    const [profile, circles, offices, ambassadors] = await Promise.all([
      programme.remembered('profile'),
      programme.remembered('circles'),
      programme.remembered('offices'),
      programme.remembered('ambassadors')
    ]);
    // Without their circles people would stand in another order than a moment later.
    if (profile === undefined || circles === undefined || ambassadors === undefined) return undefined;
    return {
      value: {
        profile: { value: profile.answer },
        circles: { value: circles.answer },
        offices: { value: offices?.answer ?? [] },
        ambassadors: ambassadors.answer
      },
      at: Math.min(circles.at, ambassadors.at)
    };
  }, [programme]);
  const first = useLoad(readFirst, 'ambassadors', recallFirst);

  const ready = drawable(first.now) !== undefined;
  const ambassadors = drawable(first.now)?.ambassadors.length ?? 0;
  const readLater = React.useCallback(async (): Promise<LaterRead | undefined> => {
    if (!ready) return undefined;
    const [badges, awards, terms, curator] = await Promise.all([
      part(programme.badges(), [], 'badges'),
      part(programme.awards(), [], 'awards'),
      part(programme.searchTerms(), [], 'search terms'),
      ambassadors === 0 ? part(programme.curator(), false, 'curator') : { value: false }
    ]);
    return { badges, awards, terms, curator: curator.value };
  }, [programme, ready, ambassadors]);
  const later = useLoad(readLater, 'badges');
  return { first, later };
};
