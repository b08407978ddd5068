import * as React from 'react';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useCurator } from '../../shell/useCurator';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';

/** No session yet, or no lists for them: a curator is told what to do, others what comes. */
const NoSessions = ({ absent }: { readonly absent: boolean }): React.ReactElement => {
  const { openCuration } = useSurroundings();
  const curator = useCurator();
  if (!absent)
    return (
      <EmptyState icon="Calendar" title={say('SessionsEmptyTitle')}>
        {say('SessionsEmptyText')}
      </EmptyState>
    );
  if (curator === undefined) return <Skeleton label={say('Loading')} cards={0} />;
  if (!curator)
    return (
      <EmptyState icon="Calendar" title={say('SessionsSoonTitle')}>
        {say('SessionsSoonText')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="BulletedList"
      title={say('SessionsAbsentTitle')}
      actions={
        openCuration !== undefined && (
          <Button look="primary" aria-haspopup="dialog" onClick={() => openCuration('lists')}>
            {say('SessionsSetUp')}
          </Button>
        )
      }
    >
      {say('SessionsAbsentText')}
    </EmptyState>
  );
};

export default NoSessions;
