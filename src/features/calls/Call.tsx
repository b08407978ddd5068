import * as React from 'react';
import { AwaitedPart } from '../../shell/AwaitedPart';
import { lazyPart } from '../../shell/lazyPart';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { CallReady } from './CallReady';
import { callPlan } from './reads';
import type { CallSettings } from './settings';

/** Few people ever see it. */
const NoCalls = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoCalls'));

/** What the role is, who is wanted, and one's own application. */
const Call = (settings: CallSettings): React.ReactElement => {
  const reading = useReading(callPlan);
  const heading = settings.title?.trim() || say('CallTitle');
  return (
    <AwaitedPart reading={reading} heading={heading} absent={<NoCalls />}>
      {(read) => (
        <CallReady
          {...settings}
          heading={heading}
          read={read}
          later={reading.later}
          now={reading.now}
          onRetry={reading.retry}
        />
      )}
    </AwaitedPart>
  );
};

export default Call;
