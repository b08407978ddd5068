import * as React from 'react';
import { applicationsFor } from '../../domain/calls/applying';
import type { SignedApplication } from '../../domain/calls/model';
import { stateOfCall } from '../../domain/calls/openCall';
import type { CallRow } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayDay, sayParts } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import { Notice } from '../../ui/Notice';
import { Pieces } from '../../ui/Pieces';
import { calledHere, contactName, applicationMoments } from './callWords';
import styles from './call.module.scss';
import type { ApplyingState } from './useApplying';

/** What came of a press, in words; empty: nothing to say. */
export const pressWords = ({ pressed }: ApplyingState, what: 'send' | 'withdraw'): string => {
  if (pressed === undefined || pressed.what !== what) return '';
  if (pressed.ended === undefined) return say('CallSending');
  if (pressed.ended === 'done') return what === 'withdraw' ? say('CallWithdrawn') : '';
  if (pressed.ended === 'signedOut') return say('SignedOutText');
  if (pressed.ended === 'waiting') return say(what === 'send' ? 'CallNotSent' : 'CallNotWithdrawn');
  return say(pressed.ended === 'unguarded' ? 'CallNotSafe' : 'CallNotAllowed');
};

interface WithdrawingProps {
  readonly call: number;
  readonly applying: ApplyingState;
  readonly onWithdrawn: () => void;
  readonly children?: React.ReactNode;
}

/** One press opens what it means; the second one does it. */
const WithdrawApplication = ({ call, applying, onWithdrawn, children }: WithdrawingProps): React.ReactElement => {
  const [sure, setSure] = React.useState(false);
  const yes = React.useRef<HTMLButtonElement>(null);
  const first = React.useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = React.useState(false);
  React.useEffect(() => {
    if (pressed) (sure ? yes : first).current?.focus();
  }, [sure, pressed]);
  const words = pressed ? pressWords(applying, 'withdraw') : '';
  const turn = (on: boolean): void => {
    setPressed(true);
    setSure(on);
  };
  return (
    <>
      <p className={words === '' ? styles.unseen : styles.failed} role="status">
        {words}
      </p>
      {sure && <p className={styles.sure}>{say('CallWithdrawSure')}</p>}
      <div className={styles.buttons}>
        {sure ? (
          <>
            <Button
              ref={yes}
              onClick={() =>
                void applying.withdraw(call).then((done) => {
                  if (done) onWithdrawn();
                })
              }
            >
              {say('CallWithdrawYes')}
            </Button>
            <Button look="text" onClick={() => turn(false)}>
              {say('CallKeep')}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.before}>{children}</span>
            <Button ref={first} look="text" onClick={() => turn(true)}>
              {say('CallWithdraw')}
            </Button>
          </>
        )}
      </div>
    </>
  );
};

export interface SentApplicationProps {
  readonly call: CallRow;
  readonly row: SignedApplication;
  readonly applying: ApplyingState;
  readonly takesFocus: boolean;
  /** Absent: it cannot be changed any more. */
  readonly onEdit: (() => void) | undefined;
  readonly onWithdrawn: () => void;
}

/** What was sent: when, what comes next, and the two things that can be done with it. */
export const SentApplication = (props: SentApplicationProps): React.ReactElement => {
  const { call, row, applying, takesFocus, onEdit, onWithdrawn } = props;
  const { today: todayIs } = useSurroundings();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const date = sayDay(call.closesOn ?? '', todayIs());
  const name = contactName(call.contact);
  return (
    <div className={styles.sent}>
      <span className={styles.disc}>
        <Icon name="CheckMark" size={24} />
      </span>
      <div className={styles.sentWords}>
        <h3 className={styles.formTitle} ref={heading} tabIndex={-1}>
          {say('CallSent')}
        </h3>
        <p className={styles.formText}>
          <Dotted parts={applicationMoments(row)} />
          <br />
          <span>
            <Pieces
              of={
                name === ''
                  ? sayParts('CallClosesOn', { date })
                  : sayParts('CallClosesThen', { date, name: <Name>{name}</Name> })
              }
            />
          </span>
        </p>
        {row.editor > 0 && row.editor !== row.author && <Notice kind="warning">{say('CallChangedBySomebody')}</Notice>}
        <WithdrawApplication call={call.id} applying={applying} onWithdrawn={onWithdrawn}>
          {onEdit !== undefined && (
            <Button icon="Edit" onClick={onEdit}>
              {say('CallEdit')}
            </Button>
          )}
        </WithdrawApplication>
      </div>
    </div>
  );
};

export interface OtherApplicationsProps {
  readonly calls: readonly CallRow[];
  /** The call that is shown already; absent: none is. */
  readonly but?: number;
  readonly person: number;
  readonly applying: ApplyingState;
}

/** One's applications for other calls: they can be withdrawn as long as they are there. */
export const OtherApplications = ({ calls, but, person, applying }: OtherApplicationsProps): React.ReactElement => {
  const { today } = useSurroundings();
  const own = applying.own.filter((row) => row.author === person && row.callId !== but);
  const ids = [...new Set(own.map(({ callId }) => callId ?? 0))].sort((one, other) => other - one);
  return (
    <>
      {ids.flatMap((id) => {
        const [row] = applicationsFor(id, own);
        if (row === undefined) return [];
        const call = calls.find((each) => each.id === id);
        return [
          <div key={id} className={styles.card}>
            <h3 className={styles.otherTitle}>
              {call === undefined ? say('CallGone') : say('CallClosedOwn', { call: calledHere(call) })}
            </h3>
            <p className={styles.formText}>
              <Dotted
                parts={[
                  call !== undefined && stateOfCall(call, today()) === 'closed' ? say('CallClosed') : '',
                  ...applicationMoments(row)
                ]}
              />
            </p>
            <WithdrawApplication call={id} applying={applying} onWithdrawn={() => undefined} />
          </div>
        ];
      })}
    </>
  );
};
