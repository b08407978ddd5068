import * as React from 'react';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import styles from './erasing.module.scss';
import type { ErasingRun } from './erasingRun';
import type { ErasingState } from './useErasing';

export interface LeftProps {
  readonly erasing: ErasingState;
  readonly run: ErasingRun;
}

/** What a page before this one erased of a person, by numbers alone, and the way to what is left. */
export const ErasingLeft = ({ erasing, run }: LeftProps): React.ReactElement => {
  const { person } = run.work;
  const { done, of, refused } = run.results;
  const isDone = done === of;
  return (
    <>
      <div role="status">
        <h3 className={styles.found}>{say(isDone ? 'EraseDone' : 'EraseDoneSome', { name: person.name })}</h3>
        <p className={styles.text}>
          {isDone ? sayCount('EraseDoneAllRows', done) : sayCount('EraseLeft', done, { of })}
        </p>
      </div>
      {refused > 0 && <p className={styles.text}>{sayCount('EraseRefusedSome', refused)}</p>}
      <div className={styles.actions}>
        <Button look="primary" onClick={() => erasing.look(person)}>
          {say('EraseLookAgain')}
        </Button>
        <Button onClick={erasing.again}>{say('EraseOther')}</Button>
      </div>
    </>
  );
};
