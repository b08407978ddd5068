import type { SessionPlaces } from '../../../src/domain/sessions/model';
import { standingOf } from '../../../src/domain/sessions/places';

/** What a browser shows to somebody. */
export const wordsOf = (places: SessionPlaces, user: number): string => {
  const standing = standingOf(places, user);
  switch (standing.is) {
    case 'none':
      return 'withdrawn';
    case 'waiting':
      return `no. ${standing.number}`;
    case 'notCounted':
      return standing.because;
    default:
      return standing.is;
  }
};
