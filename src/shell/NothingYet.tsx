import * as React from 'react';
import { say } from '../strings/say';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { IconName } from '../ui/icons';
import { Skeleton } from '../ui/Skeleton';
import { useSurroundings } from './ProgrammeContext';
import { useCurator } from './useCurator';

interface Told {
  readonly title: string;
  readonly text: string;
}

export interface NothingYetProps {
  readonly icon: IconName;
  /** There are no lists; else they are there, and empty. */
  readonly absent: boolean;
  /** To everybody, where nothing is in the lists. */
  readonly empty: Told;
  /** To readers, where there are no lists. */
  readonly soon: Told;
  /** To curators, where there are no lists: with the words of the button that opens set-up. */
  readonly lacking: Told & { readonly button: string };
}

/** Nothing was written yet, or there are no lists for it: a curator is told what to do, others what comes. */
export const NothingYet = ({ icon, absent, empty, soon, lacking }: NothingYetProps): React.ReactElement => {
  const { openCuration } = useSurroundings();
  const curator = useCurator();
  if (absent && curator === undefined) return <Skeleton label={say('Loading')} cards={0} />;
  if (absent && curator === true)
    return (
      <EmptyState
        icon="BulletedList"
        title={lacking.title}
        actions={
          openCuration !== undefined && (
            <Button look="primary" aria-haspopup="dialog" onClick={() => openCuration('lists')}>
              {lacking.button}
            </Button>
          )
        }
      >
        {lacking.text}
      </EmptyState>
    );
  const { title, text } = absent ? soon : empty;
  return (
    <EmptyState icon={icon} title={title}>
      {text}
    </EmptyState>
  );
};
