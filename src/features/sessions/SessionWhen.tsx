import * as React from 'react';
import { dayOf, daysLater } from '../../domain/common/day';
import type { FormLack, SessionForm } from '../../domain/sessions/form';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { FormField } from './FormField';
import styles from './organiser.module.scss';

/** The last day goes along with the first. */
const daysUntil = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000) || 0;

export interface SessionWhenProps {
  readonly form: SessionForm;
  readonly set: (values: Partial<SessionForm>) => void;
  readonly wrong: (lack: FormLack) => string | undefined;
}

/** On which day, from when to when; over several days once somebody says so. */
export const SessionWhen = ({ form, set, wrong }: SessionWhenProps): React.ReactElement => {
  const { day, lastDay, from, to } = form;
  const [several, setSeveral] = React.useState(day !== lastDay);
  const move = (next: string): void =>
    set({
      day: next,
      lastDay: dayOf(next) === undefined || !several ? next : daysLater(next, daysUntil(day, lastDay))
    });
  return (
    <>
      <div className={styles.when}>
        <FormField label={say('SessionsDay')} wrong={wrong('day')}>
          {(field) => <input {...field} type="date" value={day} onChange={({ target }) => move(target.value)} />}
        </FormField>
        <FormField label={say('SessionsBegins')} wrong={wrong('from')}>
          {(field) => (
            <input {...field} type="time" value={from} onChange={({ target }) => set({ from: target.value })} />
          )}
        </FormField>
        {several && (
          <FormField label={say('SessionsLastDay')}>
            {(field) => (
              <input {...field} type="date" value={lastDay} onChange={({ target }) => set({ lastDay: target.value })} />
            )}
          </FormField>
        )}
        <FormField label={say('SessionsEnds')} wrong={wrong('to')}>
          {(field) => <input {...field} type="time" value={to} onChange={({ target }) => set({ to: target.value })} />}
        </FormField>
      </div>
      {!several && (
        <div className={styles.wideField}>
          <Button look="text" icon="Calendar" onClick={() => setSeveral(true)}>
            {say('SessionsSeveralDays')}
          </Button>
        </div>
      )}
    </>
  );
};
