import * as React from 'react';
import type { Failure } from '../domain/port/programme';
import { say, sayCount } from '../strings/say';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { IconName } from '../ui/icons';
import { lazyPart } from './lazyPart';
import { useSurroundings } from './ProgrammeContext';
import { Reference } from './Reference';
import { drawable, useLoad } from './useLoad';

/** What else may be done about it: only a failure that something can be done about asks for it. */
const Remedy = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './Remedy'));

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

const told = (failure: Failure, again: number | undefined, site: string, keeper: boolean): Told => {
  switch (failure.kind) {
    case 'forbidden':
      return { icon: 'Lock', title: say('ForbiddenTitle'), text: say('ForbiddenText', { site }) };
    case 'missing':
      return keeper
        ? { icon: 'BulletedList', title: say('MissingCuratorTitle'), text: say('MissingCuratorText', { site }) }
        : { icon: 'ContactCard', title: say('MissingTitle'), text: say('MissingText', { site }) };
    case 'busy':
      return { icon: 'PlugDisconnected', title: say('FailedTitle'), text: sayCount('FailedBusy', again ?? 20) };
    case 'signedOut':
      return { icon: 'Lock', title: say('SignedOut'), text: say('SignedOutText') };
    case 'offline': {
      const text = say(again === undefined ? 'FailedOffline' : 'FailedUnreached');
      return { icon: 'PlugDisconnected', title: say('FailedTitle'), text };
    }
    case 'invalid':
      return { icon: 'Warning', title: say('FailedInvalidTitle'), text: say('FailedInvalid') };
    default:
      return { icon: 'PlugDisconnected', title: say('FailedUnexpectedTitle'), text: say('FailedUnexpected') };
  }
};

/**
 * Whether the reader can set the lists up. The page tells it of its own site; of another source site SharePoint is asked,
 * and only when lists are missing.
 */
const useKeeper = ({ kind }: Failure): boolean => {
  const { programme, mayManageLists } = useSurroundings();
  const ask = React.useCallback(
    async () => (kind === 'missing' && !mayManageLists ? programme.curator() : mayManageLists),
    [programme, kind, mayManageLists]
  );
  return drawable(useLoad(ask, 'curator').now) ?? mayManageLists;
};

/** Instead of content that could not be read: what happened, what still works, what to do. */
export const Failed = ({ failure, again, onRetry }: FailedProps): React.ReactElement => {
  const { site, openCuration } = useSurroundings();
  const keeper = useKeeper(failure);
  const barred = failure.kind === 'forbidden';
  const { icon, title, text } = told(failure, again, site.name, keeper);
  // Whoever can mend the list reads which column is meant; others would not know what to do with it.
  const detail = failure.kind === 'invalid' && keeper ? failure.detail : undefined;
  const mending = keeper && openCuration !== undefined && (failure.kind === 'missing' || failure.kind === 'invalid');
  return (
    <div role="alert">
      <EmptyState
        icon={icon}
        title={title}
        actions={
          <>
            {(mending || barred) && (
              <React.Suspense fallback={null}>
                <Remedy failure={failure} />
              </React.Suspense>
            )}
            {failure.kind === 'signedOut' ? (
              <Button look="primary" icon="Refresh" onClick={() => window.location.reload()}>
                {say('PartReload')}
              </Button>
            ) : (
              <Button icon="Refresh" look={barred ? 'text' : 'plain'} onClick={onRetry}>
                {say('Retry')}
              </Button>
            )}
          </>
        }
        foot={<Reference failure={failure} />}
      >
        {detail === undefined ? text : `${text} ${say('FailedDetail', { detail })}`}
      </EmptyState>
    </div>
  );
};
