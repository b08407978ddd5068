import { seekerOf } from '../domain/people/profile';
import type { Profile } from '../domain/port/programme';
import type { Circle, Office } from '../lists';
import { language } from '../strings/say';
import { corrected, type PlaceKind } from './corrected';

/** Who is at the screen, with the place that was corrected in the Finder as far as it still is there. */
export const correctedSeeker = (
  profile: Profile | undefined,
  places: { readonly circles: readonly Circle[]; readonly offices: readonly Office[] },
  memoryKey: string
): ReturnType<typeof seekerOf> => {
  const chosenOf = (among: readonly { readonly id: number }[], kind: PlaceKind): number | undefined => {
    const chosen = corrected(memoryKey, kind);
    return among.find(({ id }) => id === chosen)?.id;
  };
  const circle = chosenOf(places.circles, 'circle');
  const office = chosenOf(places.offices, 'office');
  return {
    ...seekerOf(profile, places, language),
    ...(circle === undefined ? {} : { circle }),
    ...(office === undefined ? {} : { office })
  };
};
