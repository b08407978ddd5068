import * as React from 'react';
import type { PathStep } from '../../domain/learning/modules';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import { LanguageNote, StepFacts } from './StepFacts';
import { drawingOf, langOf, moduleTitle } from '../../shell/moduleWords';

export interface NextModuleProps {
  readonly step: PathStep;
  /** Above the title: why this one. */
  readonly overline: string;
  /** It was opened before. */
  readonly started: boolean;
  /** The button that ticks it off: the focus goes there when what had it is gone. */
  readonly done: React.Ref<HTMLButtonElement>;
  readonly onLaunch: (step: PathStep) => void;
  readonly onDone: (step: PathStep) => void;
}

/** The one thing that stands out: the module to open. */
export const NextModule = ({
  step,
  overline,
  started,
  done,
  onLaunch,
  onDone
}: NextModuleProps): React.ReactElement => {
  const id = `${useIds()}-next`;
  const title = moduleTitle(step);
  const summary = step.training.summary.trim();
  return (
    <article className={styles.next} data-first="card" aria-labelledby={id}>
      <span className={styles.nextIcon}>
        <Icon name={drawingOf(step)} size={32} />
      </span>
      <div className={styles.nextText}>
        <p className={styles.overline}>{overline}</p>
        <h3 className={styles.nextTitle} id={id} lang={langOf(step)}>
          <bdi>{title}</bdi>
        </h3>
        <p className={styles.nextFacts}>
          <StepFacts step={step} full />
        </p>
        <LanguageNote step={step} />
        {summary !== '' && (
          <p className={styles.nextSummary} lang={langOf(step)} dir="auto">
            {summary}
          </p>
        )}
      </div>
      <div className={styles.nextActions}>
        {/* A link opens in the gesture itself: no blocker stands in its way, and the middle button works. */}
        <LinkButton
          look="primary"
          icon="OpenInNewWindow"
          href={step.link}
          newTab
          label={say('StarterOpenLabel', { title })}
          onClick={() => onLaunch(step)}
        >
          {say('StarterOpen')}
        </LinkButton>
        {/* The second click of a double click would tick off the module that has come in its place. */}
        <Button
          ref={done}
          icon="CheckMark"
          label={say(started ? 'StarterMarkDoneLabel' : 'StarterAlreadyLabel', { title })}
          onClick={({ detail }) => {
            if (detail < 2) onDone(step);
          }}
        >
          {say(started ? 'StarterMarkDone' : 'StarterAlready')}
        </Button>
      </div>
    </article>
  );
};
