import * as React from 'react';
import { secondsLeft } from '../../../domain/runs/run';
import { say, sayCount } from '../../../strings/say';
import { ProgressBar } from '../../../ui/ProgressBar';
import styles from './settingUp.module.scss';
import type { SetUpRun } from './setUpRun';

export interface RunningProps {
  readonly run: SetUpRun;
  /** Name of the step at work. */
  readonly step: string;
  /** Steps in all, the look at the end included. */
  readonly steps: number;
}

/** After so many actions their pace tells how long the rest will take. */
const enough = 5;

const remaining = (run: SetUpRun): string | undefined => {
  const seconds = secondsLeft(run, enough) ?? 0;
  if (seconds < 1) return undefined;
  return seconds < 60
    ? sayCount('SetUpSeconds', Math.ceil(seconds / 5) * 5)
    : sayCount('SetUpMinutes', Math.ceil(seconds / 60));
};

/** How far set-up has come: the step in words, the bar, the time that is left. */
export const Running = ({ run, step, steps }: RunningProps): React.ReactElement => {
  const { phase, counts, results } = run;
  const words = say('SetUpStepOf', { i: (results.progress?.step ?? 0) + 1, n: steps, step });
  const aside = phase.at === 'waiting' ? sayCount('SetUpBusy', Math.ceil(phase.seconds)) : remaining(run);
  return (
    <div className={styles.now}>
      <div className={styles.nowLine}>
        <p className={styles.nowStep} role="status">
          {words}
        </p>
        <p className={styles.nowTime}>{aside}</p>
      </div>
      <ProgressBar label={words} done={counts.over} of={Math.max(counts.of, 1)} />
    </div>
  );
};
