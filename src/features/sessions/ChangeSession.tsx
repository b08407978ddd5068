import * as React from 'react';
import { changedValues, formOf, lacksOf } from '../../domain/sessions/form';
import { placesLost } from '../../domain/sessions/closing';
import type { SignedSession } from '../../domain/sessions/model';
import { say, sayCount, sayList } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './organiser.module.scss';
import { registrantName } from './organiserWords';
import { changeSession } from './organiserWrites';
import { SessionFields } from './SessionFields';
import type { OrganisedState } from './useOrganised';
import type { SessionsState } from './useSessions';
import { sessionTitle } from '../../shell/sessionWords';
import { WriteTo } from './WriteTo';

export interface ChangeSessionProps {
  readonly session: SignedSession;
  readonly organised: OrganisedState;
  readonly state: SessionsState;
  /** It was saved; `moved`: it is at another time or place now. */
  readonly onSaved: (moved: boolean) => void;
  readonly onClose: () => void;
}

/** A session is changed: whose place goes is said before it is written. */
export const ChangeSession = ({
  session,
  organised,
  state,
  onSaved,
  onClose
}: ChangeSessionProps): React.ReactElement => {
  const { zone, view } = state;
  // What somebody else changes meanwhile is theirs: only what differs from what was opened is written.
  const [opened] = React.useState(session);
  const [form, setForm] = React.useState(() => formOf(session, zone));
  const [tried, setTried] = React.useState(false);
  const around = React.useRef<HTMLDivElement>(null);
  const { told, act } = organised;
  const busy = told.is === 'working';
  const lacks = lacksOf(form);
  const values = lacks.length === 0 ? changedValues(opened, form, zone) : {};
  const lost = placesLost(session, values as Partial<SignedSession>, organised.rows, view);
  const title = sessionTitle(session);
  const save = async (): Promise<void> => {
    setTried(true);
    if (lacks.length > 0) {
      window.setTimeout(() => around.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (Object.keys(values).length === 0) return onClose();
    const { id, version } = session;
    const done = await act(
      (desk) => changeSession(desk, session, { kind: 'change', id, version, values }),
      say('SessionsSaved')
    );
    if (done) onSaved('startsOn' in values || 'endsOn' in values || 'place' in values);
  };
  return (
    <div className={styles.card} ref={around}>
      <h3 className={styles.title}>{say('SessionsChangeOf', { title })}</h3>
      <SessionFields form={form} onChange={setForm} state={state} tried={tried} />
      <div className={styles.foot}>
        {lost.length > 0 && (
          <>
            <Notice kind="warning">
              {sayCount('SessionsPlacesGo', lost.length, {
                names: sayList(lost.map(({ writer }) => registrantName(writer)))
              })}
            </Notice>
            <div className={styles.buttons}>
              <WriteTo
                people={lost.map(({ writer }) => writer)}
                subject={title}
                text={say('SessionsLostMail', { title })}
              />
            </div>
          </>
        )}
        <p className={told.words === '' && !(tried && lacks.length > 0) ? styles.unseen : styles.failed} role="status">
          {tried && lacks.length > 0 ? say('SessionsLacks') : told.words}
        </p>
        <div className={styles.buttons}>
          <Button look="primary" aria-disabled={busy} onClick={() => void save()}>
            {lost.length > 0 ? sayCount('SessionsSaveLosing', lost.length) : say('SessionsSave')}
          </Button>
          <Button onClick={onClose}>{say('Close')}</Button>
        </div>
      </div>
    </div>
  );
};
