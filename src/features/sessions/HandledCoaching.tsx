import * as React from 'react';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import type { SessionForm } from '../../domain/sessions/form';
import { useDistinct } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Name } from '../../ui/Name';
import styles from './asides.module.scss';
import { registrantName } from './organiserWords';
import { dayAndHours } from '../../shell/sessionTimes';
import { useHandled, type HandledRequest } from './useHandled';
import { useHandles } from './useHandles';
import type { SessionsState } from './useSessions';

export interface HandledCoachingProps {
  readonly state: SessionsState;
  /** Opens a new slot that answers a wish. */
  readonly onNew: (given: Partial<SessionForm>) => void;
}

const AskedBySomebody = ({
  request,
  children
}: {
  readonly request: HandledRequest;
  readonly children?: React.ReactNode;
}) => {
  const chat = request.writer === undefined ? undefined : teamsChat(teamsAccount(request.writer));
  const name = registrantName(request.writer);
  return (
    <div className={styles.item}>
      <span className={styles.words}>
        <Name>{name}</Name>
        <bdi className={styles.small} lang="">
          {[request.title, request.wish].filter((each) => each.trim() !== '').join(' · ')}
        </bdi>
      </span>
      <span className={styles.buttons}>
        <span className={styles.buttons}>{children}</span>
        {chat !== undefined && (
          <LinkButton
            look="text"
            icon="Chat"
            href={chat}
            newTab
            label={say('SessionsNamed', { words: say('SessionsChat'), title: name })}
          >
            {say('SessionsChat')}
          </LinkButton>
        )}
      </span>
    </div>
  );
};

const Handled = ({ state, onNew }: HandledCoachingProps): React.ReactElement | null => {
  const distinct = useDistinct();
  const handled = useHandled(state);
  if (handled === undefined || (handled.slots.length === 0 && handled.wishes.length === 0)) return null;
  const { slots, wishes, told, give, free } = handled;
  return (
    <section className={styles.aside} aria-label={distinct(say('SessionsRequests'))}>
      <h3 className={styles.title}>{say('SessionsRequests')}</h3>
      <ul className={styles.list}>
        {slots.map((each) => {
          const when = dayAndHours(each.slot, state.zone, state.today);
          return (
            <li key={each.slot.id} className={styles.slot}>
              <strong>{when}</strong>
              {each.taken !== undefined && (
                <>
                  <p className={styles.small}>{say('SessionsConfirmedFor')}</p>
                  <AskedBySomebody request={each.taken} />
                </>
              )}
              {each.toFree && (
                <>
                  <p className={styles.small}>{say('SessionsTakenGone')}</p>
                  <Button
                    label={say('SessionsNamed', { words: say('SessionsFree'), title: when })}
                    onClick={() => free(each)}
                  >
                    {say('SessionsFree')}
                  </Button>
                </>
              )}
              {each.taken === undefined &&
                !each.toFree &&
                each.asking.map((request) => (
                  <AskedBySomebody key={request.id} request={request}>
                    <Button
                      label={say('SessionsConfirmFor', { name: registrantName(request.writer) })}
                      onClick={() => give(each, request)}
                    >
                      {say('SessionsConfirm')}
                    </Button>
                  </AskedBySomebody>
                ))}
            </li>
          );
        })}
        {wishes.map((wish) => (
          <li key={`wish ${wish.id}`} className={styles.slot}>
            <AskedBySomebody request={wish}>
              <Button
                label={say('SessionsNamed', { words: say('SessionsOffer'), title: registrantName(wish.writer) })}
                onClick={() => onNew({ kind: 'Coaching', title: wish.title, takenRow: wish.id, audience: [] })}
              >
                {say('SessionsOffer')}
              </Button>
            </AskedBySomebody>
          </li>
        ))}
      </ul>
      <p className={told === '' ? styles.unseen : styles.failed} role="status">
        {told === '' ? '' : say(told)}
      </p>
    </section>
  );
};

/** Requests for coaching: for those who handle them alone. */
export const HandledCoaching = (props: HandledCoachingProps): React.ReactElement | null =>
  useHandles() === true ? <Handled {...props} /> : null;
