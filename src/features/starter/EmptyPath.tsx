import * as React from 'react';
import { EmptyForCurators } from '../../shell/EmptyForCurators';
import { useCurator } from '../../shell/useCurator';
import { say } from '../../strings/say';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';

/** No module to show: a colleague is told when, a curator what to do. */
const EmptyPath = (): React.ReactElement => {
  const curator = useCurator();
  if (curator === undefined) return <Skeleton label={say('Loading')} cards={0} />;
  if (!curator)
    return (
      <EmptyState icon="Education" title={say('StarterEmptyTitle')}>
        {say('StarterEmptyText')}
      </EmptyState>
    );
  return (
    <EmptyForCurators title={say('StarterEmptyCuratorTitle')} list="Lists/TrainingCatalogue">
      {say('StarterEmptyCuratorText')}
    </EmptyForCurators>
  );
};

export default EmptyPath;
