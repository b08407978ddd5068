import * as React from 'react';
import type { Profile } from '../../domain/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { type Loaded, part, type Part, useLoad } from '../../shell/useLoad';

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

const nobody: readonly Ambassador[] = [];

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
  const first = useLoad(readFirst, 'ambassadors');

  const ambassadors = first.now.state === 'ready' ? first.now.value.ambassadors : nobody;
  const ready = first.now.state === 'ready';
  const readLater = React.useCallback(async (): Promise<LaterRead | undefined> => {
    if (!ready) return undefined;
    const [badges, awards, terms, curator] = await Promise.all([
      part(programme.badges(), [], 'badges'),
      part(programme.awards(), [], 'awards'),
      part(programme.searchTerms(), [], 'search terms'),
      ambassadors.length === 0 ? part(programme.curator(), false, 'curator') : { value: false }
    ]);
    return { badges, awards, terms, curator: curator.value };
  }, [programme, ready, ambassadors]);
  const later = useLoad(readLater, 'badges');
  return { first, later };
};
