import * as React from 'react';
import { useIds } from '../../shell/ids';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './organiser.module.scss';

export interface CancellingProps {
  /** How many have a place or wait. */
  readonly people: number;
  readonly busy: boolean;
  readonly onCancel: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Why a session is cancelled: everybody reads it. */
export const Cancelling = ({ people, busy, onCancel, onClose }: CancellingProps): React.ReactElement => {
  const [field, hint] = [useIds(), useIds()];
  const [reason, setReason] = React.useState('');
  const [lacks, setLacks] = React.useState(false);
  const first = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  const cancel = (): void => {
    setLacks(reason.trim() === '');
    if (reason.trim() === '') first.current?.focus();
    else void onCancel(reason.trim());
  };
  return (
    <div className={styles.form}>
      <label className={styles.label} htmlFor={field}>
        {say('SessionsReason')}
      </label>
      <textarea
        ref={first}
        id={field}
        className={styles.area}
        dir="auto"
        maxLength={1000}
        value={reason}
        aria-invalid={lacks}
        aria-describedby={hint}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={hint} className={styles.small}>
        {people === 0 ? say('SessionsReasonText') : sayCount('SessionsReasonMail', people)}
      </p>
      <p className={lacks ? styles.failed : styles.unseen} role="status">
        {lacks ? say('SessionsReasonLacks') : ''}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={busy} onClick={cancel}>
          {say('SessionsCancelIt')}
        </Button>
        <Button onClick={onClose}>{say('SessionsKeepIt')}</Button>
      </div>
    </div>
  );
};
