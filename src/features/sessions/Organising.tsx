import * as React from 'react';
import type { SessionForm } from '../../domain/sessions/form';
import { Failed } from '../../shell/Failed';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { ChangeSession } from './ChangeSession';
import { NewSession } from './NewSession';
import { OneSession } from './OneSession';
import styles from './organiser.module.scss';
import { useOrganised } from './useOrganised';
import type { SessionsState } from './useSessions';

const OpenedSession = ({ id, state }: { readonly id: number; readonly state: SessionsState }): React.ReactElement => {
  const organised = useOrganised(id, state);
  const [changing, setChanging] = React.useState(false);
  const [moved, setMoved] = React.useState(false);
  const { session, places, failure, isGone } = organised;
  if (session !== undefined && places !== undefined && changing)
    return (
      <ChangeSession
        session={session}
        organised={organised}
        state={state}
        onSaved={(isElsewhere) => {
          setMoved(isElsewhere);
          setChanging(false);
        }}
        onClose={() => setChanging(false)}
      />
    );
  if (session !== undefined && places !== undefined)
    return (
      <OneSession
        session={session}
        places={places}
        organised={organised}
        state={state}
        moved={moved}
        onChange={() => {
          setMoved(false);
          setChanging(true);
        }}
      />
    );
  if (failure !== undefined) return <Failed failure={failure} onRetry={organised.again} />;
  return isGone ? <Notice kind="warning">{say('SessionsGone')}</Notice> : <Skeleton label={say('Loading')} cards={0} />;
};

export interface OrganisingProps {
  readonly state: SessionsState;
  /** What a new session is filled with. */
  readonly given?: Partial<SessionForm> | undefined;
  /** It was opened by a press: the focus goes along. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** What organisers do, in place of the agenda. */
const Organising = ({ state, given, takesFocus, onClose }: OrganisingProps): React.ReactElement => {
  const back = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus]);
  const { organised, session } = state.asked;
  return (
    <div className={styles.organising}>
      <p className={styles.back}>
        <Button ref={back} look="text" icon="ChevronLeft" onClick={onClose}>
          {say('SessionsBack')}
        </Button>
      </p>
      {organised === 'new' ? (
        <NewSession state={state} given={given} onClose={onClose} />
      ) : (
        session !== undefined && <OpenedSession key={session} id={session} state={state} />
      )}
    </div>
  );
};

export default Organising;
