import * as React from 'react';
import { noted } from '../../device/noted';
import { painted } from '../../device/painted';
import type { Nearest } from '../../domain/finder/finder';
import { rankedBy } from '../../lists/rankedBy';
import { ambassadors } from '../../lists/reading/ambassadors';
import { readAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { finderPrefix } from './address';
import type { FinderRead } from './reads';
import type { FinderSettings } from './settings';

/** Your ambassador and who else is near, and no one else. */
export interface FirstKnown {
  readonly read: FinderRead;
  readonly near: Nearest;
}

/**
 * Your ambassador out of a long list before all of it has come, for whoever asks for nothing else; undefined: the list is short,
 * or not known so far.
 */
export const useLead = ({ circle, layout }: FinderSettings): FirstKnown | undefined => {
  const { programme, memoryKey, today } = useSurroundings();
  const prefix = usePrefix(finderPrefix);
  const [lead, setLead] = React.useState<FirstKnown>();
  React.useEffect(() => {
    let current = true;
    const isAsked = layout === 'list' || Object.keys(readAddress(prefix)).length > 0;
    const follow = async (): Promise<void> => {
      const leading = await programme.inStages(ambassadors, rankedBy).leading;
      if (leading === undefined) return;
      try {
        if (isAsked || !current) return;
        const { leadOf } = await import(/* webpackChunkName: 'finder-lead' */ './lead');
        const found = await leadOf(leading, { programme, memoryKey, day: today(), circle });
        if (current) setLead(found);
        await painted();
      } finally {
        leading.done();
      }
    };
    follow().catch(noted('finder'));
    return () => {
      current = false;
    };
  }, [programme, memoryKey, today, prefix, circle, layout]);
  return lead;
};
