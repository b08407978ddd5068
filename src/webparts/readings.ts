import type { Ahead } from './ahead';
import type { PartName } from './door/part';

/** Questions that are sent before a part's script is there. Not told by its door, which knows nothing but what is drawn first. */
export const askedAhead: Readonly<Partial<Record<PartName, readonly Ahead[]>>> = {
  Finder: ['profile', 'circles', 'offices', 'ambassadors'],
  Roster: ['profile', 'circles', 'ambassadors'],
  Starter: ['profile', 'trainings'],
  Catalogue: ['profile', 'wholeCatalogue'],
  Questions: ['profile', 'ambassadors', 'circles'],
  Sessions: ['ambassadors'],
  Call: ['circles', 'profile'],
  Indicators: ['ambassadors', 'circles']
};
