import { recall } from '../device/memory';

/** What the colleague says of their own place, in the Finder; every part names the same person then. */
export type PlaceKind = 'circle' | 'office';

/** Id of the circle or office that was chosen instead of the profile's, whether it still is there or not; absent: none was. */
export const corrected = (memoryKey: string, kind: PlaceKind): number | undefined => {
  const kept = recall(`${memoryKey}:${kind}`);
  return kept === undefined ? undefined : Number(kept);
};
