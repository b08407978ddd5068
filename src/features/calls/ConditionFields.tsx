import * as React from 'react';
import type { ApplicationForm } from '../../domain/calls/form';
import type { Condition } from '../../domain/calls/model';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import styles from './call.module.scss';

const asks = [
  ['affinity', 'CallAffinityAsk', 'CallAffinityHint'],
  ['willToDevelop', 'CallWillAsk', 'CallWillHint'],
  ['availability', 'CallTimeAsk', 'CallTimeHint']
] as const satisfies readonly (readonly [Condition, string, string])[];

export interface ConditionsProps {
  readonly form: ApplicationForm;
  readonly tried: boolean;
  readonly onAnswer: (condition: Condition, answer: boolean) => void;
}

/** The three conditions, each with yes or _not yet_. */
export const ConditionFields = ({ form, tried, onAnswer }: ConditionsProps): React.ReactElement => {
  const ids = useIds();
  return (
    <div>
      {asks.map(([condition, ask, hint]) => {
        const answer = form.answers[condition];
        const lacks = tried && answer === undefined;
        return (
          <fieldset
            key={condition}
            className={styles.condition}
            aria-describedby={`${ids}-${condition}${lacks ? ` ${ids}-${condition}-lacks` : ''}`}
          >
            <legend className={styles.asked}>{say(ask)}</legend>
            <span className={styles.small} id={`${ids}-${condition}`}>
              {say(hint)}
            </span>
            <span className={styles.answers}>
              {([true, false] as const).map((yes) => (
                <label key={String(yes)} className={styles.answer}>
                  <input
                    type="radio"
                    className={styles.radio}
                    name={`${ids}-${condition}`}
                    checked={answer === yes}
                    aria-invalid={lacks ? true : undefined}
                    onChange={() => onAnswer(condition, yes)}
                  />
                  <span>{say(yes ? 'CallYes' : 'CallNotYet')}</span>
                </label>
              ))}
            </span>
            {answer === false && <span className={styles.small}>{say('CallNotYetText')}</span>}
            {lacks && (
              <span className={styles.wrong} id={`${ids}-${condition}-lacks`}>
                {say('CallAnswer')}
              </span>
            )}
          </fieldset>
        );
      })}
    </div>
  );
};
