import * as React from 'react';
import type { Barring } from '../domain/learning/progress';
import { say } from '../strings/say';
import { Notice } from '../ui/Notice';
import { useSurroundings } from './ProgrammeContext';
import { useCurator } from './useCurator';

export interface BarredTicksProps {
  readonly by: Barring;
}

/**
 * Ticks cannot leave the device: who keeps the lists is told what to do; a colleague whom to ask, but not that a list is not
 * safe yet: they can do nothing about it, and their ticks go out by themselves once it is.
 */
const BarredTicks = ({ by }: BarredTicksProps): React.ReactElement | null => {
  const { site, openCuration } = useSurroundings();
  const curator = useCurator() === true;
  if (by === 'unguarded' && !curator) return null;
  return (
    <Notice
      kind="warning"
      icon="CloudUpload"
      lead={say('TicksRefused')}
      actions={
        curator && openCuration !== undefined
          ? [{ words: say('TicksRefusedSee'), onClick: () => openCuration('health') }]
          : []
      }
    >
      {curator ? say('TicksRefusedCurator') : say('TicksRefusedText', { site: site.name })}
    </Notice>
  );
};

export default BarredTicks;
