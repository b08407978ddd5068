import * as React from 'react';
import type { Leading } from '../../domain/port/programme';
import type { Ambassador } from '../../lists';
import { readAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useLeading } from '../../shell/useLeading';
import { finderPrefix } from './address';
import type { FirstKnown } from './lead';
import type { FinderSettings } from './settings';

/** Your ambassador out of a long list before all of it has come, for whoever asks for nothing else. */
export const useLead = ({ circle, layout }: FinderSettings): FirstKnown | undefined => {
  const { programme, memoryKey, today } = useSurroundings();
  const prefix = usePrefix(finderPrefix);
  const [isAsked] = React.useState(() => layout === 'list' || Object.keys(readAddress(prefix)).length > 0);
  const choose = React.useCallback(
    async (leading: Leading<Ambassador>, rows: Promise<readonly Ambassador[]>) => {
      const { leadOf } = await import(/* webpackChunkName: 'lead-finder' */ './lead');
      return leadOf(leading, rows, { programme, memoryKey, day: today(), circle });
    },
    [programme, memoryKey, today, circle]
  );
  return useLeading(isAsked ? undefined : choose);
};
