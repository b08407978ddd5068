import * as React from 'react';
import { ambassadorStanding, applicationsFor } from '../../domain/calls/applying';
import { emptyApplication, formOfApplication } from '../../domain/calls/form';
import { circleTree } from '../../domain/circles/circles';
import { safeLink } from '../../domain/common/links';
import type { CallRow } from '../../lists';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { CopyButton } from '../../shell/CopyButton';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useCheck } from '../../shell/useCheck';
import { say } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import styles from './call.module.scss';
import type { PeopleRead } from './CallText';
import type { CallRead } from './reads';
import { OtherApplications, SentApplication } from './SentApplication';
import type { ApplyingState } from './useApplying';

/** What is typed comes behind what is read. */
const ApplicationFields = lazyPart(() => import(/* webpackChunkName: 'call-more' */ './ApplicationFields'));

export interface CallAsideProps {
  readonly call: CallRow;
  readonly read: CallRead;
  readonly applying: ApplyingState;
  readonly people: PeopleRead;
  /** What is drawn was read in this visit: only then it is known whether one has applied. */
  readonly isFresh: boolean;
}

const Thanked = (): React.ReactElement => (
  <>
    <h3 className={styles.formTitle}>{say('CallThanks')}</h3>
    <p className={styles.formText}>{say('CallThanksText')}</p>
    <p className={styles.buttons}>
      <CopyButton
        text={() => window.location.href}
        words={{ copy: say('CallCopy'), done: say('CallCopied'), refused: say('CallCopyRefused') }}
      />
    </p>
  </>
);

/** One's own application: the form, what was sent, or thanks to whoever serves already. */
export const CallAside = ({ call, read, applying, people, isFresh }: CallAsideProps): React.ReactElement => {
  const { memoryKey } = useSurroundings();
  const [editing, setEditing] = React.useState(false);
  const [moved, setMoved] = React.useState(false);
  const check = useCheck();
  const { circles, profile, person, mine } = read;
  const known = React.useMemo(() => {
    const seeker = correctedSeeker(profile.value, { circles: circles.value, offices: [] }, memoryKey);
    return {
      topics: [...(check.now?.answers ?? [])].flatMap(([topic, ease]) => (ease === 'couldHelp' ? [topic] : [])),
      languages: seeker.languages,
      circleKey: circleTree(circles.value).circle(seeker.circle)?.key.trim() ?? ''
    };
  }, [check.now, circles.value, profile.value, memoryKey]);
  const [own] = applicationsFor(
    call.id,
    applying.own.filter(({ author }) => author === person)
  );
  const elsewhere = safeLink(call.formUrl);
  const standing = people === undefined ? undefined : ambassadorStanding(person, people.value);

  const inside = (): React.ReactElement => {
    if (!isFresh || standing === undefined) return <Skeleton label={say('Loading')} cards={0} />;
    if (own !== undefined && !editing)
      return (
        <SentApplication
          call={call}
          row={own}
          applying={applying}
          takesFocus={moved}
          onEdit={
            standing === 'serving' || elsewhere !== undefined
              ? undefined
              : () => {
                  setMoved(true);
                  setEditing(true);
                }
          }
          onWithdrawn={() => setMoved(true)}
        />
      );
    if (standing === 'serving') return <Thanked />;
    if (elsewhere !== undefined)
      return (
        <>
          <h3 className={styles.formTitle}>{say('CallForm')}</h3>
          <p className={styles.formText}>{say('CallElsewhere')}</p>
          <p className={styles.buttons}>
            <LinkButton look="primary" icon="OpenInNewWindow" href={elsewhere} newTab>
              {say('CallOpenForm')}
            </LinkButton>
          </p>
        </>
      );
    if (mine.failure?.kind === 'missing') return <Notice kind="warning">{say('CallNoList')}</Notice>;
    return (
      <React.Suspense fallback={<Skeleton label={say('Loading')} cards={0} />}>
        <ApplicationFields
          call={call}
          circles={circles.value}
          begun={own === undefined ? emptyApplication(known) : formOfApplication(own)}
          fromCheck={own === undefined && known.topics.length > 0}
          isFormer={standing === 'former'}
          isChange={own !== undefined}
          applying={applying}
          takesFocus={moved}
          onDone={() => {
            setMoved(true);
            setEditing(false);
          }}
          onCancel={own === undefined ? undefined : () => setEditing(false)}
        />
      </React.Suspense>
    );
  };
  return (
    <div className={styles.aside}>
      <div className={styles.card}>{inside()}</div>
      {isFresh && <OtherApplications calls={read.calls} but={call.id} person={person} applying={applying} />}
    </div>
  );
};
