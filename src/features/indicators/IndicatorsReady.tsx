import * as React from 'react';
import { painted } from '../../device/painted';
import type { Scale } from '../../domain/indicators/model';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { indicatorsMore } from '../../strings/later/indicatorsMore';
import { loadWithWords } from '../../strings/load';
import { numberOf, say } from '../../strings/say';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Cohorts } from './Cohorts';
import styles from './indicators.module.scss';
import type { IndicatorsRead } from './reads';
import type { IndicatorsSettings } from './settings';
import { Tiles } from './Tiles';
import { hasTrend, TrendView } from './TrendView';
import { useIndicators } from './useIndicators';
import { percentWords } from './words';

/** Few people ever see it. */
const NoIndicators = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoIndicators'));

const withMoreWords = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  loadWithWords(indicatorsMore, async () => {
    await painted();
    return load();
  });

const BoardActions = lazyPart(withMoreWords(() => import(/* webpackChunkName: 'indicators-more' */ './BoardActions')));
const Computed = lazyPart(withMoreWords(() => import(/* webpackChunkName: 'indicators-more' */ './Computed')));
const EnterWave = lazyPart(withMoreWords(() => import(/* webpackChunkName: 'indicators-more' */ './EnterWave')));

export interface IndicatorsReadyProps extends IndicatorsSettings {
  readonly heading: string;
  readonly read: IndicatorsRead;
  readonly now: Loadable<IndicatorsRead>;
  readonly onRetry: () => void;
  /** Whoever entered a wave goes on where they opened the form. */
  readonly returns: boolean;
  readonly onSaved: () => void;
}

/** The indicators once they were read: the last wave, the way there, who is still there; for the team what the lists tell. */
export const IndicatorsReady = ({
  heading,
  read,
  now,
  onRetry,
  returns,
  onSaved,
  ...settings
}: IndicatorsReadyProps): React.ReactElement => {
  const state = useIndicators(read, settings);
  const [scale, setScale] = React.useState<Scale>();
  const [entering, setEntering] = React.useState(false);
  const [returned, setReturned] = React.useState(returns);
  const close = (saved: boolean): void => {
    if (saved) return onSaved();
    setReturned(true);
    setEntering(false);
  };
  const { tiles, measures, latest, low, standing, curator } = state;
  const failure = read.ambassadors.failure ?? read.circles.failure;
  const actions = (tiles.length > 0 || curator) && (
    <div className={styles.actionsRoom}>
      <React.Suspense fallback={null}>
        <BoardActions
          heading={heading}
          state={state}
          scale={scale}
          takesFocus={returned}
          onEnter={() => setEntering(true)}
        />
      </React.Suspense>
    </div>
  );
  const notices = (
    <>
      <Stale now={now} onRetry={onRetry} />
      <Partly
        lacks={failure === undefined ? [] : [{ failure, words: say('IndicatorsNoPeople') }]}
        now={now}
        onRetry={onRetry}
      />
    </>
  );
  if (entering)
    return (
      <div className={styles.indicators}>
        <Heading title={heading} />
        <React.Suspense fallback={<Skeleton label={say('Loading')} cards={0} />}>
          <EnterWave state={state} onClose={close} />
        </React.Suspense>
      </div>
    );
  const under =
    latest === undefined
      ? undefined
      : say(latest.published ? 'IndicatorsAll' : 'IndicatorsDraft', { wave: latest.wave || latest.measuredOn });
  return (
    <div className={styles.indicators}>
      <Heading title={heading} action={actions}>
        {under}
      </Heading>
      {notices}
      {low !== undefined && (
        <Notice
          kind="warning"
          spoken=""
          lead={say('IndicatorsLowLead', {
            p: percentWords((low.answers ?? 0) / (low.invited ?? 1)),
            n: numberOf(low.answers ?? 0),
            all: numberOf(low.invited ?? 0)
          })}
        >
          {say('IndicatorsLowText')}
        </Notice>
      )}
      {tiles.length === 0 ? (
        <React.Suspense fallback={null}>
          <NoIndicators absent={false} curator={curator} />
        </React.Suspense>
      ) : (
        <Tiles tiles={tiles} />
      )}
      <div className={styles.both}>
        {hasTrend(measures, tiles) && <TrendView measures={measures} tiles={tiles} scale={scale} onScale={setScale} />}
        {standing !== undefined && <Cohorts cohorts={standing.cohorts} />}
      </div>
      {curator && (
        <React.Suspense fallback={null}>
          <Computed state={state} />
        </React.Suspense>
      )}
    </div>
  );
};
