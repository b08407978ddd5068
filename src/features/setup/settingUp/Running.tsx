import * as React from 'react';
import type { SetUpProgress } from '../../../domain/setup/settingUp';
import { say, sayCount } from '../../../strings/say';
import { ProgressBar } from '../../../ui/ProgressBar';
import styles from './settingUp.module.scss';

export interface RunningProps {
  readonly progress: SetUpProgress | undefined;
  /** Name of the step at work. */
  readonly step: string;
  /** Steps in all, the look at the end included. */
  readonly steps: number;
  /** Milliseconds since the page began. */
  readonly startedAt: number;
}

/** After so many actions their pace tells how long the rest will take. */
const enough = 5;

const remaining = ({ over, of }: SetUpProgress, startedAt: number): string | undefined => {
  if (over < enough) return undefined;
  const seconds = ((performance.now() - startedAt) / 1000 / over) * (of - over);
  if (seconds < 1) return undefined;
  return seconds < 60
    ? sayCount('SetUpSeconds', Math.ceil(seconds / 5) * 5)
    : sayCount('SetUpMinutes', Math.ceil(seconds / 60));
};

/** How far set-up has come: the step in words, the bar, the time that is left. */
export const Running = ({ progress, step, steps, startedAt }: RunningProps): React.ReactElement => {
  const words = say('SetUpStepOf', { i: (progress?.step ?? 0) + 1, n: steps, step });
  const waiting = progress?.waiting;
  const aside =
    waiting !== undefined
      ? sayCount('SetUpBusy', Math.ceil(waiting))
      : progress === undefined
        ? undefined
        : remaining(progress, startedAt);
  return (
    <div className={styles.now}>
      <div className={styles.nowLine}>
        <p className={styles.nowStep} role="status">
          {words}
        </p>
        <p className={styles.nowTime}>{aside}</p>
      </div>
      <ProgressBar label={words} done={progress?.over ?? 0} of={Math.max(progress?.of ?? 1, 1)} />
    </div>
  );
};
