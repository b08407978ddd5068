import * as React from 'react';
import { EmptyForCurators } from '../../shell/EmptyForCurators';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, part, useLoad } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';

/** No module to show: a colleague is told when, a curator what to do. */
export const EmptyPath = (): React.ReactElement => {
  const { programme } = useSurroundings();
  const ask = React.useCallback(async () => (await part(programme.curator(), false, 'curator')).value, [programme]);
  const curator = drawable(useLoad(ask, 'curator').now);
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
