import * as React from 'react';
import type { PathStep } from '../../domain/learning/modules';
import { wordOf } from '../../domain/common/words';
import { trainings } from '../../lists/reading/trainings';
import { language, say, sayDuration, sayLanguage } from '../../strings/say';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';

/** Format, minutes, whether it is mandatory, and for the hero the language. */
export const StepFacts = ({
  step,
  full = false
}: {
  readonly step: PathStep;
  readonly full?: boolean;
}): React.ReactElement => {
  const parts = [
    wordOf(trainings.columns.Format.choices, step.training.format, language),
    step.minutes === 0 ? '' : sayDuration(step.minutes)
  ].filter(Boolean);
  const spoken =
    full && !step.otherLanguage && step.language !== undefined
      ? say('StarterIn', { language: sayLanguage(step.language) })
      : '';
  if (full) return <Dotted parts={[...parts, step.mandatory ? say('StarterMandatory') : '', spoken]} />;
  return (
    <>
      <Dotted parts={parts} />
      {step.mandatory && (
        <>
          {/* No line begins with a dot. */}
          {parts.length > 0 && <span>{'\u00a0· '}</span>}
          <strong>{say('StarterMandatory')}</strong>
        </>
      )}
    </>
  );
};

/** Says that a module is in another language than the page; nothing when it is not. */
export const LanguageNote = ({ step }: { readonly step: PathStep }): React.ReactElement | null =>
  step.otherLanguage && step.language !== undefined ? (
    <p className={styles.otherLanguage}>
      <Icon name="Globe" size={12} />
      <span>{say('StarterOtherLanguage', { language: sayLanguage(step.language) })}</span>
    </p>
  ) : null;
