import * as React from 'react';
import { say } from '../strings/say';
import { Skeleton } from '../ui/Skeleton';
import { Awaited } from './Awaited';
import { Failed } from './Failed';
import { Heading } from './Frame';
import { drawable, type Loaded } from './useLoad';

export interface AwaitedPartProps<Read> {
  readonly reading: Loaded<Read>;
  readonly heading: string;
  /** Where there are no lists for it: seldom drawn, in a file of its own. */
  readonly absent: React.ReactElement;
  /** What was read, with its heading. */
  readonly children: (read: Read) => React.ReactElement;
}

/** A part whose lists a site may lack: what was read; else its heading, and that it is on its way, failed, or has no lists. */
export const AwaitedPart = <Read,>({
  reading: { now, retry },
  heading,
  absent,
  children
}: AwaitedPartProps<Read>): React.ReactElement => {
  const read = drawable(now);
  if (read !== undefined) return children(read);
  if (now.state === 'loading')
    return (
      <Awaited>
        <>
          <Heading title={heading} />
          <Skeleton label={say('Loading')} cards={3} />
        </>
      </Awaited>
    );
  const isAbsent = now.state === 'failed' && now.failure.kind === 'missing';
  return (
    <>
      <Heading title={heading} />
      {now.state === 'failed' && !isAbsent && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {isAbsent && <React.Suspense fallback={null}>{absent}</React.Suspense>}
    </>
  );
};
