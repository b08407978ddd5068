import * as React from 'react';
import type { Profile } from '../../domain/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, type Loaded, part, type Part, type Recalled, useLoad } from '../../shell/useLoad';

/** What the first screen needs. */
export interface FirstRead {
  readonly profile: Part<Profile | undefined>;
  readonly circles: Part<readonly Circle[]>;
  readonly ambassadors: readonly Ambassador[];
}

/** What comes after it: badges, once people stand. */
export interface LaterRead {
  readonly badges: Part<readonly Badge[]>;
  readonly awards: Part<readonly Award[]>;
}

/** What comes beside them: for searching, for grouping, and whether the reader is a curator. */
export interface RestRead {
  readonly offices: Part<readonly Office[]>;
  readonly terms: Part<readonly SearchTerm[]>;
  readonly curator: boolean;
}

/** Everything the Roster reads. Forty thousand awards must not keep anything else waiting. */
export interface Reads {
  readonly first: Loaded<FirstRead>;
  readonly later: Loaded<LaterRead | undefined>;
  readonly rest: Loaded<RestRead | undefined>;
}

/** Reads people first, the others when they stand. */
export const useReads = (): Reads => {
  const { programme } = useSurroundings();
  const readFirst = React.useCallback(async (): Promise<FirstRead> => {
    const [profile, circles, ambassadors] = await Promise.all([
      part<Profile | undefined>(programme.profile(), undefined, 'profile'),
      part(programme.circles(), [], 'circles'),
      programme.ambassadors()
    ]);
    return { profile, circles, ambassadors };
  }, [programme]);
  const recallFirst = React.useCallback(async (): Promise<Recalled<FirstRead> | undefined> => {
    const [profile, circles, ambassadors] = await Promise.all([
      programme.remembered('profile'),
      programme.remembered('circles'),
      programme.remembered('ambassadors')
    ]);
    if (circles === undefined || ambassadors === undefined) return undefined;
    return {
      value: {
        profile: { value: profile?.answer },
        circles: { value: circles.answer },
        ambassadors: ambassadors.answer
      },
      at: Math.min(circles.at, ambassadors.at)
    };
  }, [programme]);
  const first = useLoad(readFirst, 'ambassadors', recallFirst);
  const ready = drawable(first.now) !== undefined;
  const readLater = React.useCallback(async (): Promise<LaterRead | undefined> => {
    if (!ready) return undefined;
    const [badges, awards] = await Promise.all([
      part(programme.badges(), [], 'badges'),
      part(programme.awards(), [], 'awards')
    ]);
    return { badges, awards };
  }, [programme, ready]);
  const readRest = React.useCallback(async (): Promise<RestRead | undefined> => {
    if (!ready) return undefined;
    const [offices, terms, curator] = await Promise.all([
      part(programme.offices(), [], 'offices'),
      part(programme.searchTerms(), [], 'search terms'),
      part(programme.curator(), false, 'curator')
    ]);
    return { offices, terms, curator: curator.value };
  }, [programme, ready]);
  return { first, later: useLoad(readLater, 'badges'), rest: useLoad(readRest, 'offices') };
};
