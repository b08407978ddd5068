import * as React from 'react';
import { type Key, say } from '../../../strings/say';
import { Icon } from '../../../ui/Icon';
import styles from './settingUp.module.scss';

export type StepState = 'waiting' | 'running' | 'done' | 'trouble';

export interface StepView {
  readonly key: string;
  readonly title: string;
  readonly state: StepState;
  /** What it did or will do; each a sentence or a phrase. */
  readonly lines: readonly string[];
}

const stateWords: Readonly<Record<StepState, Key>> = {
  waiting: 'SetUpStateWaiting',
  running: 'SetUpStateRunning',
  done: 'SetUpStateDone',
  trouble: 'SetUpStateTrouble'
};

/** Where a step stands, for those who see it; the words say it too. */
export const Mark = ({ state }: { readonly state: StepState }): React.ReactElement => (
  <span className={styles[`mark-${state}`]} aria-hidden="true">
    {state === 'done' && <Icon name="CheckMark" size={14} />}
    {state === 'trouble' && <Icon name="Warning" size={14} />}
  </span>
);

/** The steps of set-up in their order, each with what it comes to. */
export const StepList = ({ steps }: { readonly steps: readonly StepView[] }): React.ReactElement => (
  <ol className={styles.steps}>
    {steps.map(({ key, title, state, lines }) => (
      <li key={key} className={styles.step} aria-current={state === 'running' ? 'step' : undefined}>
        <Mark state={state} />
        <div className={styles.stepWords}>
          <p className={state === 'running' ? styles.stepNow : styles.stepTitle}>
            <span>{title}</span>
            <span className={styles.unseen}>{` (${(say as (key: string) => string)(stateWords[state])})`}</span>
          </p>
          {lines.map((line) => (
            <p key={line} className={styles.stepLine}>
              {line}
            </p>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
