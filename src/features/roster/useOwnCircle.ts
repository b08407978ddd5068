import * as React from 'react';
import type { Leading } from '../../domain/port/programme';
import type { Ambassador } from '../../lists';
import { readAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useLeading } from '../../shell/useLeading';
import { prefix as rosterPrefix } from './address';
import type { RosterRead } from './reads';
import type { RosterSettings } from './settings';

/** The reader's own circle out of a long list before all of it has come, for whoever asks for nothing else. */
export const useOwnCircle = ({ layout = 'cards', grouping = 'circle' }: RosterSettings): RosterRead | undefined => {
  const { programme, memoryKey, today } = useSurroundings();
  const prefix = usePrefix(rosterPrefix);
  const [isAsked] = React.useState(
    () => layout !== 'cards' || grouping !== 'circle' || Object.keys(readAddress(prefix)).length > 0
  );
  const choose = React.useCallback(
    async (leading: Leading<Ambassador>, rows: Promise<readonly Ambassador[]>) => {
      const { ownCircleOf } = await import(/* webpackChunkName: 'lead-roster' */ './lead');
      return ownCircleOf(leading, rows, { programme, memoryKey, day: today() });
    },
    [programme, memoryKey, today]
  );
  return useLeading(isAsked ? undefined : choose);
};
