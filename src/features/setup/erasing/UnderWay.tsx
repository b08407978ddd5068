import * as React from 'react';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressBar } from '../../../ui/ProgressBar';
import styles from './erasing.module.scss';
import type { AnyErasing } from './erasingRun';

export interface UnderWayProps {
  readonly run: Pick<AnyErasing, 'phase' | 'counts'>;
  readonly onStop: () => void;
}

/** Rows on their way out. */
export const UnderWay = ({ run: { phase, counts }, onStop }: UnderWayProps): React.ReactElement => {
  const isStopping = phase.at === 'stopping';
  const words = say('EraseWorking', { i: counts.done, n: counts.of });
  return (
    <>
      <p className={styles.text}>{words}</p>
      <ProgressBar label={words} done={counts.done} of={counts.of} />
      {phase.at === 'waiting' && <Notice kind="info">{sayCount('RunWaiting', Math.round(phase.seconds))}</Notice>}
      <div className={styles.actions}>
        <Button aria-disabled={isStopping} onClick={onStop}>
          {say(isStopping ? 'EraseStopping' : 'EraseStop')}
        </Button>
      </div>
    </>
  );
};
