import * as React from 'react';
import type { Failure } from '../domain/programme';
import { say, sayCount } from '../strings/say';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { IconName } from '../ui/icons';
import { type Surroundings, useSurroundings } from './ProgrammeContext';
import { Reference } from './Reference';

export interface FailedProps {
  readonly failure: Failure;
  /** Seconds until it is tried again by itself. */
  readonly again?: number | undefined;
  readonly onRetry: () => void;
}

interface Told {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

const told = (failure: Failure, again: number | undefined, { site, mayManageLists }: Surroundings): Told => {
  switch (failure.kind) {
    case 'forbidden':
      return { icon: 'Lock', title: say('ForbiddenTitle'), text: say('ForbiddenText', { site: site.name }) };
    case 'missing':
      return mayManageLists
        ? {
            icon: 'BulletedList',
            title: say('MissingCuratorTitle'),
            text: say('MissingCuratorText', { site: site.name })
          }
        : { icon: 'ContactCard', title: say('MissingTitle'), text: say('MissingText', { site: site.name }) };
    case 'busy':
      return { icon: 'PlugDisconnected', title: say('FailedTitle'), text: sayCount('FailedBusy', again ?? 20) };
    case 'offline':
      return { icon: 'PlugDisconnected', title: say('FailedTitle'), text: say('FailedOffline') };
    case 'invalid':
      return { icon: 'Warning', title: say('FailedInvalidTitle'), text: say('FailedInvalid') };
    default:
      return { icon: 'PlugDisconnected', title: say('FailedUnexpectedTitle'), text: say('FailedUnexpected') };
  }
};

/** Instead of content that could not be read: what happened, what still works, what to do. */
export const Failed = ({ failure, again, onRetry }: FailedProps): React.ReactElement => {
  const surroundings = useSurroundings();
  const { icon, title, text } = told(failure, again, surroundings);
  // Whoever can mend the list reads which column is meant; others would not know what to do with it.
  const detail = failure.kind === 'invalid' && surroundings.mayManageLists ? failure.detail : undefined;
  return (
    <div role="alert">
      <EmptyState
        icon={icon}
        title={title}
        actions={
          <Button icon="Refresh" onClick={onRetry}>
            {say('Retry')}
          </Button>
        }
        foot={<Reference failure={failure} />}
      >
        {text}
        {detail !== undefined && ` ${say('FailedDetail', { detail })}`}
      </EmptyState>
    </div>
  );
};
