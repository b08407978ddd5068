import * as React from 'react';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';
import type { StepView } from './useStarter';

/** The one thing that stands out: the module to open. */
export const NextModule = ({
  step,
  linked
}: {
  readonly step: StepView;
  readonly linked: boolean;
}): React.ReactElement => (
  <article className={styles.next} aria-labelledby="da-next-module">
    <span className={styles.nextIcon}>
      <Icon name={step.icon} size={32} />
    </span>
    <div className={styles.nextText}>
      <p className={styles.overline}>{say(linked ? 'StarterLinked' : 'StarterBegin')}</p>
      <h3 className={styles.nextTitle} id="da-next-module">
        <bdi>{step.title}</bdi>
      </h3>
      <p className={styles.nextFacts}>
        <Dotted parts={[...step.facts, step.mandatory ? say('StarterMandatory') : '', step.inLanguage]} />
      </p>
      {step.summary !== '' && (
        <p className={styles.nextSummary} dir="auto">
          {step.summary}
        </p>
      )}
    </div>
    <LinkButton
      look="primary"
      icon="OpenInNewWindow"
      href={step.link}
      newTab
      label={`${say('StarterOpen')}: ${step.title} ${say('NewTab')}`}
      className={styles.nextOpen}
    >
      {say('StarterOpen')}
    </LinkButton>
  </article>
);
