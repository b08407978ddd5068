import * as React from 'react';
import { say, sayParts } from '../strings/say';
import { Button, LinkButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './seat.module.scss';
import type { SessionLine } from './sessionWords';
import type { Seat } from './useSeat';

interface SeatProps {
  readonly seat: Seat;
}

/** Why it was cancelled, told by curators in a language of theirs. */
export const CancelledBecause = ({ reason }: { readonly reason: string }): React.ReactElement => (
  <>
    {sayParts('SessionsCancelledWhy', { reason: <bdi lang="">{reason}</bdi> }).map((part) =>
      typeof part === 'string' ? <span key={part}>{part}</span> : <React.Fragment key="">{part}</React.Fragment>
    )}
  </>
);

/** How a session stands: what is the reader's own in bold. */
export const SeatLine = ({ line }: { readonly line: SessionLine }): React.ReactElement => (
  <span className={line.mine ? styles.mine : styles.line}>
    <Icon name={line.icon} size={14} />
    <span>{line.reason === undefined ? line.words : <CancelledBecause reason={line.reason} />}</span>
  </span>
);

/** What came of a press, and what is asked before one. */
export const SeatTold = ({ seat: { withdrawing, told, busy, named } }: SeatProps): React.ReactElement => (
  <>
    {withdrawing.asking && (
      <div className={styles.sure} role="group" aria-label={named(say('SessionsWithdraw'))}>
        <p>{say('SessionsSure')}</p>
        <Button look="primary" onClick={withdrawing.goOn}>
          {say('SessionsSureYes')}
        </Button>
        <Button onClick={withdrawing.stop}>{say('SessionsSureNo')}</Button>
      </div>
    )}
    <p className={told === '' || busy ? styles.unseen : styles.told} role="status">
      {told}
    </p>
    {withdrawing.movedUp?.chat !== undefined && (
      <p className={styles.tell}>
        <LinkButton look="text" icon="Chat" href={withdrawing.movedUp.chat} newTab>
          {say('SessionsTell', { name: withdrawing.movedUp.name })}
        </LinkButton>
      </p>
    )}
  </>
);

/** Register, wait or withdraw: one press each. */
export const SeatButtons = ({ seat }: SeatProps): React.ReactElement => {
  const { come, actions, busy, withdrawing, named } = seat;
  return (
    <>
      {come !== undefined && (
        <Button label={named(say(come))} aria-disabled={busy} onClick={seat.register}>
          {say(come)}
        </Button>
      )}
      {actions.includes('withdraw') && !withdrawing.asking && (
        <Button
          look="text"
          label={named(say('SessionsWithdraw'))}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) withdrawing.begin();
          }}
        >
          {say('SessionsWithdraw')}
        </Button>
      )}
    </>
  );
};
