import * as React from 'react';
import { EmptyForCurators } from '../../shell/EmptyForCurators';
import { useCurator } from '../../shell/useCurator';
import { say } from '../../strings/say';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';

/** No training to show: a colleague is told when, a curator what to do. */
const CatalogueEmpty = (): React.ReactElement => {
  const curator = useCurator();
  if (curator === undefined) return <Skeleton label={say('Loading')} cards={0} />;
  if (!curator)
    return (
      <EmptyState icon="Education" title={say('CatalogueEmptyTitle')}>
        {say('CatalogueEmptyText')}
      </EmptyState>
    );
  return (
    <EmptyForCurators title={say('CatalogueEmptyCuratorTitle')} list="Lists/TrainingCatalogue">
      {say('CatalogueEmptyCuratorText')}
    </EmptyForCurators>
  );
};

export default CatalogueEmpty;
