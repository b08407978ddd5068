import * as React from 'react';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { drawable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import { sessionsPlan } from './reads';
import { SessionsReady } from './SessionsReady';
import type { SessionsSettings } from './settings';

/** Few people ever see it. */
const NoSessions = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoSessions'));

/** What comes, who has a place, and coaching. */
const Sessions = (settings: SessionsSettings): React.ReactElement => {
  const { now, retry } = useReading(sessionsPlan);
  const heading = settings.title?.trim() || say('SessionsTitle');
  const read = drawable(now);
  const absent = now.state === 'failed' && now.failure.kind === 'missing';
  if (read !== undefined)
    return <SessionsReady {...settings} heading={heading} read={read} now={now} onRetry={retry} />;
  return (
    <>
      <Heading title={heading} />
      {now.state === 'loading' && <Skeleton label={say('Loading')} cards={3} />}
      {now.state === 'failed' && !absent && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {absent && (
        <React.Suspense fallback={null}>
          <NoSessions absent />
        </React.Suspense>
      )}
    </>
  );
};

export default Sessions;
