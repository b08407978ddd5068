import * as React from 'react';
import { numberOf, say } from '../../strings/say';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import type { StageView, StepView } from './useStarter';

const StepLine = ({ step, next }: { readonly step: StepView; readonly next: boolean }): React.ReactElement => (
  <li className={next ? styles.stepNext : styles.step} {...(next ? { 'aria-current': 'step' } : {})}>
    <span className={next ? styles.markNext : styles.mark} aria-hidden="true">
      {next ? <Icon name="Play" size={12} /> : numberOf(step.number)}
    </span>
    <div>
      <h4 className={next ? styles.stepTitleNext : styles.stepTitle}>
        <a href={step.link} target="_blank" rel="noreferrer" data-interception="off" className={styles.stepLink}>
          <bdi>{step.title}</bdi>
          <span className={styles.unseen}> {say('NewTab')}</span>
        </a>
      </h4>
      <p className={styles.stepFacts}>
        <Dotted parts={step.facts} />
        {step.mandatory && (
          <>
            {step.facts.length > 0 && ' · '}
            <strong>{say('StarterMandatory')}</strong>
          </>
        )}
      </p>
      {step.otherLanguage !== undefined && (
        <p className={styles.otherLanguage}>
          <Icon name="Globe" size={12} />
          <span>{step.otherLanguage}</span>
        </p>
      )}
    </div>
  </li>
);

export interface StageListProps {
  readonly stage: StageView;
  readonly nextKey: string | undefined;
  readonly id: string;
}

/** A stretch of the path: a column, or in a narrow place a part that opens. */
export const StageList = ({ stage, nextKey, id }: StageListProps): React.ReactElement => {
  const current = stage.steps.some((step) => step.key === nextKey);
  const [open, setOpen] = React.useState(current);
  return (
    <section className={styles.stage} aria-labelledby={id}>
      <div className={styles.stageHead}>
        <h3 className={styles.stageTitle} id={id}>
          {stage.title}
        </h3>
        <span className={styles.stageTime}>{stage.time}</span>
        <button
          type="button"
          className={styles.stageToggle}
          aria-expanded={open}
          aria-label={`${say('StarterShowStage')}: ${stage.title}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'ChevronUp' : 'ChevronDown'} size={14} />
        </button>
      </div>
      <ol className={open ? styles.steps : styles.stepsFolded}>
        {stage.steps.map((step) => (
          <StepLine key={step.key} step={step} next={step.key === nextKey} />
        ))}
      </ol>
    </section>
  );
};
