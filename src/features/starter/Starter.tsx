import * as React from 'react';
import type { KnownProgress } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/starter';
import { safeLink } from '../../domain/common/links';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import { drawable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { say, sayCount, sayDuration, sayParts } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Pieces } from '../../ui/Pieces';
import { Finished } from './Finished';
import { ForCurators } from './ForCurators';
import { forgetNamed, namedIn } from './address';
import { NextModule } from './NextModule';
import { Ring } from './Ring';
import type { StarterSettings } from './settings';
import { StageList } from './StageList';
import styles from './starter.module.scss';
import { type ProgressState, useProgress } from './useProgress';
import { path, type StarterRead } from './reads';
import { type StarterPath, usePath } from './useStarter';
import { moduleTitle } from './words';

/** Few people ever see it. */
const EmptyPath = lazyPart(() => import(/* webpackChunkName: 'fill' */ './EmptyPath'));
/** Ranking people comes after the path; a file that does not come is said like a list that does not. */
const YourAmbassador = lazyPart(
  async () => ({
    default: (await import(/* webpackChunkName: 'starter-ambassador' */ './YourAmbassador')).YourAmbassador
  }),
  'PartlyAmbassador'
);

/** `Encore 1 h 34 : 12 modules, dont 3 obligatoires.` */
const WhatIsLeft = ({ modules, done, minutesLeft, mandatoryLeft }: StarterPath): React.ReactElement | null => {
  if (modules === done) return null;
  const time = <strong>{sayDuration(minutesLeft)}</strong>;
  const left = sayCount('StarterModules', modules - done);
  const mandatory = sayCount('StarterMandatory', mandatoryLeft);
  return (
    <p className={styles.total}>
      <Pieces
        of={
          minutesLeft === 0
            ? [left]
            : mandatoryLeft > 0
              ? sayParts('StarterTotal', { time, modules: left, mandatory })
              : sayParts('StarterTotalFree', { time, modules: left })
        }
      />
      <span> </span>
      <span className={styles.pace}>{say('StarterPace')}</span>
    </p>
  );
};

/** What was just ticked off, and whether that can be taken back: what was done before stays done. */
interface Ticked {
  readonly step: PathStep;
  readonly anew: boolean;
}

const UndoTick = ({ ticked, onUndo }: { readonly ticked: Ticked; readonly onUndo: () => void }): React.ReactElement => (
  <Notice kind="info" icon="CheckMark" actions={ticked.anew ? [{ words: say('StarterUndo'), onClick: onUndo }] : []}>
    {say('StarterTicked', { title: moduleTitle(ticked.step) })}
  </Notice>
);

/** Ticks that cannot leave the device are said once; that they have not left it yet is said at each. */
const Refused = ({ known }: { readonly known: KnownProgress }): React.ReactElement | null => {
  const { site } = useSurroundings();
  return known.hindrance === 'refused' ? (
    <Notice kind="warning" icon="CloudUpload" lead={say('StarterRefused')}>
      {say('StarterRefusedText', { site: site.name })}
    </Notice>
  ) : null;
};

/** Nothing ticked off is one thing, nothing known of it another. */
const Unread = ({ again }: { readonly again: () => void }): React.ReactElement => (
  <Notice
    kind="warning"
    icon="PlugDisconnected"
    lead={say('StarterUnread')}
    actions={[{ words: say('Retry'), onClick: again }]}
  >
    {say('StarterUnreadText')}
  </Notice>
);

const moduleWaiting = ({ hindrance, pending, unkept }: KnownProgress, key: string): string | undefined => {
  if (hindrance === undefined || !pending.has(key)) return undefined;
  if (unkept) return say('StarterUnkept');
  return hindrance === 'waiting' ? say(navigator.onLine ? 'StarterPendingSoon' : 'StarterPending') : undefined;
};

const overlineOf = ({ linked, next, done, ticks }: StarterPath): string => {
  if (linked) return say('StarterLinked');
  if (ticks.get(next?.key ?? '')?.state === 'Started') return say('StarterGoOn');
  return say(done === 0 ? 'StarterBegin' : 'StarterNext');
};

interface StarterReadyProps extends StarterSettings {
  readonly read: StarterRead;
  readonly known: KnownProgress;
  readonly keep: ProgressState['keep'];
  readonly notice: React.ReactElement;
}

const StarterReady = ({ read, known, keep, notice, ...settings }: StarterReadyProps): React.ReactElement => {
  const path = usePath(read, known, settings);
  const { stages, next, firstName, finished } = path;
  const [ticked, setTicked] = React.useState<Ticked>();
  const ticks = React.useRef(known.ticks);
  ticks.current = known.ticks;
  const steps = React.useMemo(() => stages.flatMap((stage) => stage.steps), [stages]);
  const tick = React.useCallback(
    (step: PathStep, done: boolean) => {
      keep(step.key, done ? 'Done' : 'None');
      setTicked(undefined);
    },
    [keep]
  );
  // A checkbox is its own way back; what a button or an exit link ticked off gets one.
  const finish = React.useCallback(
    (step: PathStep) => {
      const anew = ticks.current.get(step.key)?.state !== 'Done';
      if (anew) keep(step.key, 'Done');
      setTicked({ step, anew });
    },
    [keep]
  );
  const launch = (step: PathStep): void => {
    if ((known.ticks.get(step.key)?.state ?? 'None') === 'None') keep(step.key, 'Started');
  };
  // The exit link of a module: only a key of this path counts, and it counts once.
  React.useEffect(() => {
    const step = steps.find(({ key }) => key === namedIn('done'));
    if (step === undefined) return;
    forgetNamed('done');
    finish(step);
  }, [steps, finish]);

  const heading =
    settings.title?.trim() || (firstName === '' ? say('StarterTitle') : say('StarterGreeting', { name: firstName }));
  if (steps.length === 0)
    return (
      <>
        <Heading title={heading} />
        {notice}
        <React.Suspense fallback={null}>
          <EmptyPath />
        </React.Suspense>
      </>
    );
  const compact = settings.layout === 'compact';
  const help = safeLink(settings.help);
  return (
    <div className={styles.starter}>
      <header className={styles.head}>
        <Ring done={path.done} all={path.modules} />
        <div>
          <h2 className={styles.greeting}>{heading}</h2>
          <WhatIsLeft {...path} />
        </div>
      </header>
      {notice}
      <Refused known={known} />
      {finished && <Finished all={path.done === path.modules} meet={settings.ambassador !== false} />}
      {next !== undefined && <NextModule step={next} overline={overlineOf(path)} onLaunch={launch} onDone={finish} />}
      {ticked !== undefined && known.ticks.get(ticked.step.key)?.state === 'Done' && (
        <UndoTick ticked={ticked} onUndo={() => tick(ticked.step, false)} />
      )}
      {!compact && (
        <div className={styles.stages}>
          {stages.map((stage) => (
            <StageList
              key={stage.name ?? 'later'}
              stage={stage}
              ticks={known.ticks}
              nextKey={next?.key}
              pendingOf={(key) => moduleWaiting(known, key)}
              onLaunch={launch}
              onTick={tick}
            />
          ))}
        </div>
      )}
      {settings.ambassador !== false && (!compact || finished) && (
        <React.Suspense fallback={<div className={styles.waiting} aria-hidden="true" />}>
          <YourAmbassador profile={read.profile.value} />
        </React.Suspense>
      )}
      {help !== undefined && (
        <p className={styles.help}>
          <LinkButton look="text" icon="Chat" href={help} newTab>
            {say('StarterHelp')}
          </LinkButton>
        </p>
      )}
      {!compact && <ForCurators stages={stages} />}
    </div>
  );
};

/** The starter's path: what to open next, what there is, what is done, and who helps. */
const Starter = (settings: StarterSettings): React.ReactElement => {
  const { now, retry } = useReading(path);
  const { known, keep, again } = useProgress();
  const read = drawable(now);
  if (read !== undefined && known !== undefined) {
    // Where the path itself is of an earlier visit, that is said of both.
    const unread = known.unread === true && now.state === 'ready';
    const notice = unread ? <Unread again={again} /> : <Stale now={now} onRetry={retry} />;
    return <StarterReady {...settings} read={read} known={known} keep={keep} notice={notice} />;
  }
  return (
    <>
      <Heading title={settings.title?.trim() || say('StarterTitle')} />
      {now.state === 'failed' ? (
        <Failed failure={now.failure} again={now.again} onRetry={retry} />
      ) : (
        <Skeleton label={say('Loading')} shape="steps" cards={settings.layout === 'compact' ? 0 : 3} />
      )}
    </>
  );
};

export default Starter;
