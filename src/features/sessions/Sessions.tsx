import * as React from 'react';
import { AwaitedPart } from '../../shell/AwaitedPart';
import { lazyPart } from '../../shell/lazyPart';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { sessionsPlan } from './reads';
import { SessionsReady } from './SessionsReady';
import type { SessionsSettings } from './settings';
import { sessionsMore } from '../../strings/later/sessionsMore';
import { loadWithWords } from '../../strings/load';

/** Few people ever see it. */
const NoSessions = lazyPart(loadWithWords(sessionsMore, () => import(/* webpackChunkName: 'seldom' */ './NoSessions')));

/** What comes, who has a place, and coaching. */
const Sessions = (settings: SessionsSettings): React.ReactElement => {
  const reading = useReading(sessionsPlan);
  const heading = settings.title?.trim() || say('SessionsTitle');
  return (
    <AwaitedPart reading={reading} heading={heading} absent={<NoSessions absent />}>
      {(read) => (
        <SessionsReady {...settings} heading={heading} read={read} now={reading.now} onRetry={reading.retry} />
      )}
    </AwaitedPart>
  );
};

export default Sessions;
