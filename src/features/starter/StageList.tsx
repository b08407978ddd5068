import * as React from 'react';
import type { Tick } from '../../domain/learning/progress';
import type { PathStage } from '../../domain/learning/starter';
import { useDistinct, useIds } from '../../shell/ids';
import { say, sayDuration } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import { StepLine, type StepLineProps } from './StepLine';
import { stageTitle } from './words';

export interface StageListProps extends Pick<StepLineProps, 'onLaunch' | 'onTick'> {
  readonly stage: PathStage;
  readonly ticks: ReadonlyMap<string, Tick>;
  /** The step that stands out; absent: nothing is left. */
  readonly nextKey: string | undefined;
  readonly pendingOf: (key: string) => string | undefined;
}

/** A stretch of the path: a column; in a narrow place a part that opens, and only the current one is open. */
export const StageList = (props: StageListProps): React.ReactElement => {
  const { stage, ticks, nextKey, pendingOf, onLaunch, onTick } = props;
  const current = stage.steps.some(({ key }) => key === nextKey);
  // What was opened or folded by hand stays so; until then the current stage is open.
  const [chosen, setChosen] = React.useState<boolean>();
  const open = chosen ?? current;
  const left = stage.steps.filter(({ key }) => ticks.get(key)?.state !== 'Done');
  const done = stage.steps.length - left.length;
  const minutes = left.reduce((sum, step) => sum + step.minutes, 0);
  const title = stageTitle(stage);
  const list = useIds();
  const distinct = useDistinct();
  const words = (
    <>
      <span className={left.length === 0 ? styles.stageMarkDone : styles.stageMark} aria-hidden="true">
        {left.length === 0 && <Icon name="CheckMark" size={12} />}
      </span>
      <span className={styles.stageTitle}>{title}</span>
      <span className={styles.stageTime}>
        {left.length === 0 || minutes === 0
          ? say('StarterStageDone', { done, all: stage.steps.length })
          : say('StarterStageLeft', { time: sayDuration(minutes) })}
      </span>
    </>
  );
  return (
    <section className={current ? styles.stageCurrent : styles.stage} aria-label={distinct(title)}>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * done) / stage.steps.length}%` }} />
      </div>
      <h3 className={styles.stageHead}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setChosen(!open)}
        >
          {words}
          <Icon name={open ? 'ChevronUp' : 'ChevronDown'} size={14} className={styles.chevron} />
        </button>
        <span className={styles.wideHead}>{words}</span>
      </h3>
      <ol className={open ? styles.steps : styles.stepsFolded} id={list}>
        {stage.steps.map((step) => (
          <StepLine
            key={step.key}
            step={step}
            tick={ticks.get(step.key)}
            next={step.key === nextKey}
            pending={pendingOf(step.key)}
            onLaunch={onLaunch}
            onTick={onTick}
          />
        ))}
      </ol>
    </section>
  );
};
