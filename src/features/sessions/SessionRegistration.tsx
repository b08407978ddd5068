import * as React from 'react';
import type { SessionForm, UntilChoice } from '../../domain/sessions/form';
import { say } from '../../strings/say';
import { Select } from '../../ui/Select';
import { FormField } from './FormField';
import styles from './organiser.module.scss';
import type { SessionWhenProps } from './SessionWhen';

const anotherDate = (): string => say('SessionsUntilOwn');

const opensWords: Readonly<Record<SessionForm['opens'], () => string>> = {
  atOnce: () => say('SessionsOpensNow'),
  own: anotherDate
};

const untilWords: Readonly<Record<UntilChoice, () => string>> = {
  dayBefore: () => say('SessionsDayBefore'),
  weekBefore: () => say('SessionsWeekBefore'),
  start: () => say('SessionsUntilStart'),
  own: anotherDate
};

interface MomentChoiceProps<Choice extends string> {
  readonly label: string;
  readonly wrong: string | undefined;
  readonly choices: Readonly<Record<Choice, () => string>>;
  readonly chosen: Choice;
  /** `2026-11-30T12:00`, where the choice is `own`. */
  readonly own: string;
  readonly onChoice: (choice: Choice) => void;
  readonly onOwn: (moment: string) => void;
}

/** A moment that is chosen by a word, or typed. */
const MomentChoice = <Choice extends string>(props: MomentChoiceProps<Choice>): React.ReactElement => (
  <FormField label={props.label} wrong={props.wrong}>
    {(field) => (
      <>
        <Select {...field} value={props.chosen} onChoice={(choice) => props.onChoice(choice as Choice)}>
          {(Object.keys(props.choices) as Choice[]).map((each) => (
            <option key={each} value={each}>
              {props.choices[each]()}
            </option>
          ))}
        </Select>
        {props.chosen === 'own' && (
          <input
            type="datetime-local"
            className={styles.field}
            aria-label={say('SessionsNamed', { words: props.label, title: anotherDate() })}
            aria-invalid={props.wrong !== undefined}
            value={props.own}
            onChange={({ target }) => props.onOwn(target.value)}
          />
        )}
      </>
    )}
  </FormField>
);

/** How many have a place, and from when to when one registers. */
export const SessionRegistration = ({ form, set, wrong }: SessionWhenProps): React.ReactElement => (
  <>
    <FormField wide label={say('SessionsPlacesField')} wrong={wrong('places')}>
      {(field) => (
        <input
          {...field}
          inputMode="numeric"
          placeholder={say('SessionsUnlimited')}
          value={form.places}
          onChange={({ target }) => set({ places: target.value })}
        />
      )}
    </FormField>
    <MomentChoice
      label={say('SessionsOpensField')}
      wrong={wrong('opens')}
      choices={opensWords}
      chosen={form.opens}
      own={form.opensOwn}
      onChoice={(opens) => set({ opens })}
      onOwn={(opensOwn) => set({ opensOwn })}
    />
    <MomentChoice
      label={say('SessionsUntilField')}
      wrong={wrong('until')}
      choices={untilWords}
      chosen={form.until}
      own={form.untilOwn}
      onChoice={(until) => set({ until })}
      onOwn={(untilOwn) => set({ untilOwn })}
    />
  </>
);
