import * as React from 'react';
import type { Notes } from '../../../domain/port/notes';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { type RunHindrance, hindranceOf, workplaceOf, watchPlace, workAt } from './workplace';

export interface Mending {
  /** Present: something else is at work. */
  readonly hindrance?: RunHindrance;
  /** Mends while nothing else is at work; false: something is. */
  readonly alone: (notes: Notes, mend: () => Promise<void>) => Promise<boolean>;
}

/** Mending changes lists as set-up does, and so neither beside it nor beside an import or an erasing. */
export const useMending = (): Mending => {
  const { curation } = useSurroundings();
  const place = workplaceOf(curation);
  const [, draw] = React.useReducer((times: number) => times + 1, 0);
  React.useEffect(() => watchPlace(place, draw), [place]);
  const hindrance = hindranceOf(place, 'mending');
  return {
    ...(hindrance === undefined ? {} : { hindrance }),
    alone: async (notes, mend) => {
      const { mark } = await curation();
      const ports = { notes, mark };
      const mended = await workAt(place, { who: 'mending', ports, onLost: () => undefined }, async () => {
        await mend();
        return true;
      });
      return mended ?? false;
    }
  };
};
