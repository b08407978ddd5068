import * as React from 'react';
import type { Failure } from '../domain/port/programme';
import { say } from '../strings/say';
import { Notice } from '../ui/Notice';
import { useCopy } from './copy';
import { fullReference } from './failureCode';
import { SignedOut } from './Stale';
import styles from './states.module.scss';
import { isOffline, type Loadable } from './useLoad';

export interface Lack {
  readonly failure: Failure;
  /** What is missing, one sentence. */
  readonly words: string;
  /** What can be relied on all the same; absent: the words say it. */
  readonly rest?: string;
}

export interface PartlyProps {
  readonly lacks: readonly Lack[];
  /** What stands above, and may say already that there is no network or no session; absent: nothing does. */
  readonly now?: Loadable<unknown>;
  readonly onRetry: () => void;
}

/** Above content that lacks something: what is missing and what can be relied on. */
export const Partly = ({ lacks, now, onRetry }: PartlyProps): React.ReactElement | null => {
  const [copied, copy] = useCopy();
  const above = now?.state === 'stale' ? now.failure?.kind : undefined;
  if (lacks.length === 0) return null;
  // What else is missing is missing for the same reason, and nothing of it helps before: it is said once.
  if (lacks.some(({ failure }) => failure.kind === 'signedOut')) return above === 'signedOut' ? null : <SignedOut />;
  if (lacks.some(({ failure }) => isOffline(failure)))
    return above === 'offline' ? null : (
      <div className={styles.notices}>
        <Notice
          kind="warning"
          icon="PlugDisconnected"
          lead={lacks.map(({ words }) => words).join(' ')}
          actions={[{ words: say('Retry'), onClick: onRetry }]}
        >
          {say('FailedOffline')}
        </Notice>
      </div>
    );
  return (
    <div className={styles.notices}>
      {lacks.map((lack) => (
        <Notice
          key={lack.words}
          kind="warning"
          lead={lack.words}
          actions={[
            { words: say('Retry'), onClick: onRetry },
            {
              words: say(copied === 'done' ? 'ReferenceCopied' : 'PartlyCopyReference'),
              onClick: () => copy(fullReference(lack.failure))
            }
          ]}
        >
          {lack.rest}
        </Notice>
      ))}
    </div>
  );
};
