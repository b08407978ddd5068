import * as React from 'react';
import { EmptyForCurators } from '../../shell/EmptyForCurators';
import { useCurator } from '../../shell/useCurator';
import { say } from '../../strings/say';
import { EmptyState } from '../../ui/EmptyState';
import { Community } from './Community';

/** Nobody to show yet: a colleague is told when, a curator what to do. */
export const NobodyYet = ({
  curator,
  community
}: {
  readonly curator: boolean;
  readonly community: string | undefined;
}): React.ReactElement => {
  if (curator)
    return (
      <EmptyForCurators title={say('EmptyCuratorTitle')} list="Lists/Ambassadors">
        {say('EmptyCuratorText')}
      </EmptyForCurators>
    );
  return (
    <EmptyState
      icon="ContactCard"
      title={say('EmptyTitle')}
      actions={community !== undefined && <Community address={community} question="" />}
    >
      {say(community === undefined ? 'EmptyText' : 'EmptyCommunityText')}
    </EmptyState>
  );
};

/** Nobody at all: whoever keeps the list is told how to fill it. */
export const EmptyList = ({ community }: { readonly community: string | undefined }): React.ReactElement => (
  <NobodyYet curator={useCurator() === true} community={community} />
);
