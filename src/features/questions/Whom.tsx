import * as React from 'react';
import { useIds } from '../../shell/ids';
import { say, sayCount } from '../../strings/say';
import styles from './asking.module.scss';
import forms from './forms.module.scss';
import { PersonChoice, PersonRow } from './PersonChoice';
import type { Helping } from './usePeople';

/** Whom a question goes to: somebody by their number, whoever is looked for, everybody. */
export type To = number | 'other' | 'all';

interface WhomProps {
  readonly people: readonly Helping[];
  readonly to: To;
  readonly other: number | undefined;
  readonly many: number;
  readonly onTo: (to: To) => void;
  readonly onOther: (user: number) => void;
}

/** Rows for somebody whom nobody has to look for. */
const offeredFirst = 2;

/** *To whom?*: your ambassador with the reason, another one, whoever is looked for, everybody. */
export const Whom = ({ people, to, other, many, onTo, onOther }: WhomProps): React.ReactElement => {
  const group = useIds();
  const offered = people.filter(({ isIt }) => !isIt);
  return (
    <fieldset className={forms.group}>
      <legend className={forms.label}>{say('AskWhom')}</legend>
      <ul className={forms.options}>
        {offered.slice(0, offeredFirst).map((person, at) => (
          <PersonRow
            key={person.user}
            group={group}
            person={person}
            chosen={to === person.user}
            mark={at === 0 && person.near ? say('AskYours') : undefined}
            onChoose={onTo}
          />
        ))}
        {offered.length > offeredFirst && (
          <li className={to === 'other' ? forms.chosen : forms.option}>
            <label className={forms.optionLabel}>
              <input
                type="radio"
                className={forms.radio}
                name={group}
                checked={to === 'other'}
                onChange={() => onTo('other')}
              />
              <span className={forms.optionText}>
                <span className={forms.optionName}>{say('AskOther')}</span>
                <span className={forms.optionMeta}>{say('AskOtherHint')}</span>
              </span>
            </label>
            {to === 'other' && (
              <div className={styles.other}>
                <PersonChoice
                  label={say('AskOther')}
                  hint={say('AskOtherHint')}
                  people={offered}
                  chosen={other}
                  onChoose={onOther}
                />
              </div>
            )}
          </li>
        )}
        <li className={to === 'all' ? forms.chosen : forms.option}>
          <label className={forms.optionLabel}>
            <input
              type="radio"
              className={forms.radio}
              name={group}
              checked={to === 'all'}
              onChange={() => onTo('all')}
            />
            <span className={forms.optionText}>
              <span className={forms.optionName}>{say('AskAll')}</span>
              <span className={forms.optionMeta}>{sayCount('AskAllText', many)}</span>
            </span>
          </label>
        </li>
      </ul>
    </fieldset>
  );
};
