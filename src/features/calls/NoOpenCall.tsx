import * as React from 'react';
import { lastClosed, stateOfCall } from '../../domain/calls/openCall';
import { mailTo } from '../../domain/common/links';
import type { CallRow } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayDay } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { contactName } from './callWords';
import styles from './call.module.scss';
import { OtherApplications } from './SentApplication';
import type { ApplyingState } from './useApplying';

export interface NoOpenCallProps {
  readonly calls: readonly CallRow[];
  readonly person: number;
  readonly applying: ApplyingState;
  /** Mail address that the page's author gave; absent: none. */
  readonly contact: string | undefined;
}

/** Whose mail address is known: whoever looked after the last call, else whom the page's author named. */
export const NoOpenCall = ({ calls, person, applying, contact }: NoOpenCallProps): React.ReactElement => {
  const { today: todayIs } = useSurroundings();
  const today = todayIs();
  const last = lastClosed(calls, today);
  const [next] = calls
    .filter((call) => stateOfCall(call, today) === 'coming')
    .map(({ opensOn = '' }) => opensOn)
    .sort();
  const asked = last?.contact?.email.trim() || contact?.trim() || '';
  const name = last?.contact?.email.trim() ? contactName(last.contact) : asked;
  const mail = mailTo(asked, say('CallTellSubject'), say('CallTellBody'));
  return (
    <div className={styles.none}>
      <EmptyState
        icon="People"
        title={say('CallNone')}
        {...(mail === undefined
          ? {}
          : {
              actions: (
                <LinkButton icon="Mail" href={mail}>
                  {say('CallTellMe')}
                </LinkButton>
              ),
              foot: say('CallTellMeText', { name })
            })}
      >
        {[
          next === undefined ? say('CallNoneText') : say('CallNextOn', { date: sayDay(next, today) }),
          ...(last === undefined ? [] : [say('CallLastOn', { date: sayDay(last.closesOn ?? '', today) })])
        ].join(' ')}
      </EmptyState>
      <OtherApplications calls={calls} person={person} applying={applying} />
    </div>
  );
};
