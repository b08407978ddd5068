import * as React from 'react';
import type { Tick } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/modules';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language, say } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import { LanguageNote, StepFacts } from './StepFacts';
import { langOf, moduleTitle } from '../../shell/moduleWords';
import { stepDoneWords } from './words';

export interface StepLineProps {
  readonly step: PathStep;
  readonly tick: Tick | undefined;
  readonly next: boolean;
  /** The tick is on this device only, and this sentence says so; absent: it is in the list. */
  readonly pending: string | undefined;
  readonly onLaunch: (step: PathStep) => void;
  readonly onTick: (step: PathStep, done: boolean) => void;
}

/** A step: its mark is a checkbox, its title the link. */
export const StepLine = (props: StepLineProps): React.ReactElement => {
  const { step, tick, next, pending, onLaunch, onTick } = props;
  const { today } = useSurroundings();
  const done = tick?.state === 'Done';
  const mark = done ? styles.markDone : next ? styles.markNext : styles.mark;
  return (
    <li className={next ? styles.stepNext : styles.step} {...(next ? { 'aria-current': 'step' } : {})}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          className={styles.box}
          checked={done}
          aria-label={say('StarterMark', { title: moduleTitle(step) })}
          onChange={(event) => onTick(step, event.target.checked)}
        />
        <span className={mark} aria-hidden="true">
          {done ? <Icon name="CheckMark" size={12} /> : next && <Icon name="Play" size={12} />}
        </span>
      </label>
      <div>
        <h4
          className={done ? styles.stepTitleDone : next ? styles.stepTitleNext : styles.stepTitle}
          lang={langOf(step)}
        >
          <a
            href={step.link}
            target="_blank"
            rel="noopener noreferrer"
            data-interception="off"
            className={styles.stepLink}
            onClick={() => onLaunch(step)}
          >
            <bdi>{moduleTitle(step)}</bdi>
            <span className={styles.unseen} lang={language}>
              {` ${say('NewTab')}`}
            </span>
          </a>
        </h4>
        <p className={styles.stepFacts}>{done ? stepDoneWords(tick, today()) : <StepFacts step={step} />}</p>
        {!done && <LanguageNote step={step} />}
        {pending !== undefined && (
          <p className={styles.otherLanguage}>
            <Icon name="CloudUpload" size={12} />
            <span>{pending}</span>
          </p>
        )}
      </div>
    </li>
  );
};
