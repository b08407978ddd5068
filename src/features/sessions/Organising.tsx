import * as React from 'react';
import { Failed } from '../../shell/Failed';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { OneSession } from './OneSession';
import styles from './organiser.module.scss';
import { useOrganised } from './useOrganised';
import type { SessionsState } from './useSessions';

const Opened = ({ id, state }: { readonly id: number; readonly state: SessionsState }): React.ReactElement => {
  const organised = useOrganised(id, state);
  const { session, places, failure, isGone } = organised;
  if (session !== undefined && places !== undefined)
    return <OneSession session={session} places={places} organised={organised} state={state} />;
  if (failure !== undefined) return <Failed failure={failure} onRetry={organised.again} />;
  return isGone ? <Notice kind="warning">{say('SessionsGone')}</Notice> : <Skeleton label={say('Loading')} cards={0} />;
};

export interface OrganisingProps {
  readonly state: SessionsState;
  /** It was opened by a press: the focus goes along. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** What organisers do, in place of the agenda. */
const Organising = ({ state, takesFocus, onClose }: OrganisingProps): React.ReactElement => {
  const back = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus]);
  const { session } = state.asked;
  return (
    <div className={styles.organising}>
      <p className={styles.back}>
        <Button ref={back} look="text" icon="ChevronLeft" onClick={onClose}>
          {say('SessionsBack')}
        </Button>
      </p>
      {session !== undefined && <Opened key={session} id={session} state={state} />}
    </div>
  );
};

export default Organising;
