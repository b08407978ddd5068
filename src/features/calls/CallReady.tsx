import * as React from 'react';
import { openCall } from '../../domain/calls/openCall';
import { painted } from '../../device/painted';
import { useAddress, usePrefix } from '../../shell/address';
import { Heading } from '../../shell/Frame';
import { useWayBack } from '../../shell/inPlace';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { callMore } from '../../strings/later/callMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { callAsked, callPrefix, callValues } from './address';
import { CallAside } from './CallAside';
import styles from './call.module.scss';
import { CallText } from './CallText';
import { NoOpenCall } from './NoOpenCall';
import type { CallLater, CallRead } from './reads';
import type { CallSettings } from './settings';
import { useApplying } from './useApplying';

/** Draws nothing. */
const TidyApplications = lazyPart(async () => {
  await painted();
  return import(/* webpackChunkName: 'seldom' */ './TidyApplications');
});
/** Of those who handle calls alone. */
const Applications = lazyPart(
  loadWithWords(callMore, () => import(/* webpackChunkName: 'importing' */ './Applications'))
);

export interface CallReadyProps extends CallSettings {
  readonly heading: string;
  readonly read: CallRead;
  readonly later: CallLater;
  readonly now: Loadable<CallRead>;
  readonly onRetry: () => void;
}

/** The call once it was read: what it is, and one's own application beside it. */
export const CallReady = (props: CallReadyProps): React.ReactElement => {
  const { heading, read, later, now, onRetry, ...settings } = props;
  const { today: todayIs } = useSurroundings();
  const [values, write] = useAddress(usePrefix(callPrefix));
  const asked = React.useMemo(() => callAsked(values), [values]);
  const today = todayIs();
  const call = openCall(read.calls, today);
  const applying = useApplying(read);
  const { handles = false } = applying.rights ?? {};
  const [arrived] = React.useState(asked.view);
  const isHandling = asked.view !== undefined;
  const around = useWayBack(asked.view, 'organised');
  const people = later.people?.ambassadors;
  const lacks = [
    ...(people?.failure === undefined ? [] : [{ failure: people.failure, words: say('CallNoPeople') }]),
    ...(read.mine.failure === undefined || read.mine.failure.kind === 'missing'
      ? []
      : [{ failure: read.mine.failure, words: say('CallMineUnread') }])
  ];
  const notices = (
    <>
      <Stale now={now} onRetry={onRetry} />
      <Partly lacks={lacks} now={now} onRetry={onRetry} />
    </>
  );
  // Until it is known who may read them, the call is not drawn in their place.
  if (isHandling && (applying.rights === undefined || handles))
    return (
      <div className={styles.call}>
        <Heading title={heading}>{say('CallUnder')}</Heading>
        {notices}
        <React.Suspense fallback={<Skeleton label={say('Loading')} cards={0} />}>
          {handles ? (
            <Applications
              {...settings}
              calls={read.calls}
              chosen={asked.call}
              takesFocus={asked.view !== arrived}
              onChoose={(id) => write(callValues({ view: 'applications', call: id }), 'replace')}
              onClose={() => write(callValues({}), 'push')}
            />
          ) : (
            <Skeleton label={say('Loading')} cards={0} />
          )}
        </React.Suspense>
      </div>
    );
  // Whoever comes by a link to what they may not read is shown the call.
  const toApplications = handles && (
    <Button
      icon="People"
      data-organised="applications"
      onClick={() => write(callValues({ view: 'applications' }), 'push')}
    >
      {say('CallHandle')}
    </Button>
  );
  return (
    <div className={styles.call} ref={around}>
      <Heading title={heading} action={toApplications}>
        {say('CallUnder')}
      </Heading>
      {notices}
      {call === undefined ? (
        <NoOpenCall calls={read.calls} person={read.person} applying={applying} contact={settings.contact} />
      ) : (
        <div className={styles.both}>
          <CallText call={call} read={read} people={people} />
          <CallAside
            call={call}
            read={read}
            applying={applying}
            people={people}
            isFresh={now.state === 'ready' || (now.state === 'stale' && now.failure !== undefined)}
          />
        </div>
      )}
      <React.Suspense fallback={null}>
        <TidyApplications calls={read.calls} applying={applying} />
      </React.Suspense>
    </div>
  );
};
