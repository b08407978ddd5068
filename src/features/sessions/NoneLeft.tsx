import * as React from 'react';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { focusRow } from './focusRow';
import styles from './sessions.module.scss';
import type { SessionsState } from './useSessions';

/** Nothing of what comes passes the filters. */
const NoneLeft = ({
  state,
  list
}: {
  readonly state: SessionsState;
  /** Where the sessions stand once there are some. */
  readonly list: React.RefObject<HTMLElement>;
}): React.ReactElement => {
  const clear = (): void => {
    state.ask({ ...state.asked, chosen: {} }, 'push');
    // The button is gone by then.
    window.setTimeout(() => focusRow(list.current, 0));
  };
  return (
    <p className={styles.none}>
      <span>{say('SessionsNoneOf')}</span>
      <Button look="text" onClick={clear}>
        {say('SessionsClear')}
      </Button>
    </p>
  );
};

export default NoneLeft;
