import type { Place, State } from '../states/state.ts';
import { withoutNumbers, withoutOrigin } from './addresses.ts';
import { type Line, linesOf } from './lines.ts';
import { offersOf } from './offers.ts';
import { piecesOf } from './page.ts';
import { type Patience, still } from './still.ts';

/** Everything that a person meets in a state that was reached. */
export type Capture = readonly Line[];

/** Takes a state that was reached, once it has settled. */
export const captureOf = async (place: Place, state: State, patience: Patience = 'usual'): Promise<Capture> => {
  await still(place, state, patience);
  const normal = withoutOrigin(place.origin);
  const { pieces, base } = await piecesOf(place.page);
  const offers = await offersOf(place.page);
  return [
    ...linesOf(pieces, base, normal),
    ...offers.map((offer): Line => ({ kind: 'offer', says: normal(withoutNumbers(offer)), at: '' }))
  ];
};
