import * as React from 'react';
import { noted } from '../device/noted';
import { painted } from '../device/painted';
import type { Leading } from '../domain/port/programme';
import type { Ambassador } from '../lists';
import { ambassadors } from '../lists/reading/ambassadors';
import { useSurroundings } from './ProgrammeContext';
import { rankedBy } from './rankedBy';

/**
 * What can be drawn of a long list of people before all of it has come; undefined: the list is short, not known so far, or
 * nothing was chosen. `choose` must be stable; absent: nothing is wanted ahead.
 */
export const useLeading = <Known>(
  choose:
    ((leading: Leading<Ambassador>, rows: Promise<readonly Ambassador[]>) => Promise<Known | undefined>) | undefined
): Known | undefined => {
  const { programme } = useSurroundings();
  const [known, setKnown] = React.useState<Known>();
  React.useEffect(() => {
    let current = true;
    const follow = async (): Promise<void> => {
      const whole = programme.inStages(ambassadors);
      const ended = (): void => void (current = false);
      whole.then(ended, ended);
      const leading = await whole.leading;
      try {
        if (leading === undefined || choose === undefined || !current) return;
        // Beside the script that chooses.
        const chosen = await choose(leading, leading.rows(rankedBy));
        if (!current || chosen === undefined) return;
        setKnown(chosen);
        await painted();
      } finally {
        leading?.done();
      }
    };
    follow().catch(noted('lead'));
    return () => {
      current = false;
    };
  }, [programme, choose]);
  return known;
};
