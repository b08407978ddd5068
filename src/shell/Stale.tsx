import * as React from 'react';
import { culture, say, sayTime } from '../strings/say';
import { Notice } from '../ui/Notice';
import styles from './states.module.scss';
import { isOffline, type Loadable } from './useLoad';

const calendarDay = (moment: Date): string => moment.toDateString();
const dateOf = (moment: Date): string =>
  new Intl.DateTimeFormat(culture(), { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }).format(
    moment
  );

const staleWords = (at: number, failed: boolean): string => {
  const moment = new Date(at);
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  if (failed) return say('StaleKept', { date: dateOf(moment) });
  if (calendarDay(moment) === calendarDay(new Date())) return say('StaleToday', { time: sayTime(moment) });
  if (calendarDay(moment) === calendarDay(yesterday)) return say('StaleYesterday', { time: sayTime(moment) });
  return say('StaleEarlier', { date: dateOf(moment) });
};

/** What stands here is of before: it is read again by itself once the person is signed in, in this tab or another. */
export const SignedOut = (): React.ReactElement => (
  <div className={styles.notices}>
    <Notice
      kind="warning"
      icon="Lock"
      lead={`${say('SignedOut')}.`}
      actions={[{ words: say('PartReload'), onClick: () => window.location.reload() }]}
    >
      {say('SignedOutText')}
    </Notice>
  </div>
);

/** A fresh answer mostly comes within a second: nothing flickers then. */
const staleAfter = 1000;

/** Above content of an earlier visit: how old it is, and whether fresh content is coming. */
export const Stale = <Value,>({
  now,
  onRetry
}: {
  readonly now: Loadable<Value>;
  readonly onRetry: () => void;
}): React.ReactElement | null => {
  const [waited, setWaited] = React.useState(false);
  const stale = now.state === 'stale';
  React.useEffect(() => {
    setWaited(false);
    if (!stale) return undefined;
    const timer = window.setTimeout(() => setWaited(true), staleAfter);
    return () => window.clearTimeout(timer);
  }, [stale]);
  if (now.state !== 'stale') return null;
  const failed = now.failure !== undefined;
  if (!waited && !failed) return null;
  if (now.failure?.kind === 'signedOut') return <SignedOut />;
  return (
    <div className={styles.notices}>
      <Notice
        kind={failed ? 'warning' : 'info'}
        icon="History"
        actions={failed ? [{ words: say('Retry'), onClick: onRetry }] : []}
      >
        {`${staleWords(now.at, failed)}${isOffline(now.failure) ? ` ${say('FailedOffline')}` : ''}`}
      </Notice>
    </div>
  );
};
