import * as React from 'react';
import type { CircleTree } from '../../domain/circles/circles';
import type { Office } from '../../lists';
import { corrected, type PlaceKind } from '../../shell/corrected';
import { forgetCards, remember } from '../../device/memory';
import { useSurroundings } from '../../shell/ProgrammeContext';

/** What the colleague said of their own place, instead of the profile; kept on the device for this person and site. */
export interface Corrections {
  /** Absent: as in the profile. */
  readonly circle: number | undefined;
  readonly office: number | undefined;
  /** There is something to take back. */
  readonly any: boolean;
  readonly choose: (what: PlaceKind, id: number) => void;
  /** Forgets both. */
  readonly forget: () => void;
}

const placeKinds: readonly PlaceKind[] = ['circle', 'office'];
type Chosen = Readonly<Partial<Record<PlaceKind, number>>>;

/** Reads, keeps and forgets the corrections; a circle or an office that is gone corrects nothing. */
export const useCorrections = (circles: CircleTree, offices: ReadonlyMap<number, Office>): Corrections => {
  const { memoryKey } = useSurroundings();
  const [chosen, setChosen] = React.useState<Chosen>(() =>
    Object.fromEntries(
      placeKinds.flatMap((kind) => {
        const kept = corrected(memoryKey, kind);
        return kept === undefined ? [] : [[kind, kept]];
      })
    )
  );
  const choose = React.useCallback(
    (kind: PlaceKind, id: number) => {
      remember(`${memoryKey}:${kind}`, String(id));
      forgetCards();
      setChosen((before) => ({ ...before, [kind]: id }));
    },
    [memoryKey]
  );
  const forget = React.useCallback(() => {
    for (const kind of placeKinds) remember(`${memoryKey}:${kind}`, undefined);
    forgetCards();
    setChosen({});
  }, [memoryKey]);
  return React.useMemo(() => {
    const circle = circles.circle(chosen.circle)?.id;
    const office = offices.get(chosen.office ?? Number.NaN)?.id;
    return { circle, office, any: circle !== undefined || office !== undefined, choose, forget };
  }, [circles, offices, chosen, choose, forget]);
};
