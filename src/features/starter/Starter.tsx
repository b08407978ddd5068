import * as React from 'react';
import { barringIn, type KnownProgress } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/modules';
import { safeLink } from '../../domain/common/links';
import { Awaited } from '../../shell/Awaited';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { SignedOut, Stale } from '../../shell/Stale';
import { useFirstCard } from '../../shell/useFirstCard';
import { drawable } from '../../shell/useLoad';
import { type ProgressState, useProgress } from '../../shell/useProgress';
import { useReading } from '../../shell/useReading';
import { starterMore } from '../../strings/later/starterMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Finished } from './Finished';
import { ForCurators } from './ForCurators';
import { forgetNamed, useNamed } from './address';
import { NextModule } from './NextModule';
import { Ring } from './Ring';
import type { Opened, Ticked } from './Said';
import type { StarterSettings } from './settings';
import { StageList } from './StageList';
import styles from './starter.module.scss';
import { path, type StarterRead } from './reads';
import { type StarterPath, usePath } from './useStarter';
import { StarterWaiting } from './StarterWaiting';
import { WhatIsLeft } from './WhatIsLeft';

/** Few people ever see it. */
const EmptyPath = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './EmptyPath'));
/** Ranking people comes after the path; a file that does not come is said like a list that does not. */
const YourAmbassador = lazyPart(
  async () => ({
    default: (await import(/* webpackChunkName: 'starter-ambassador' */ './YourAmbassador')).YourAmbassador
  }),
  'PartlyAmbassador'
);

/** What only those meet who have done something; its words come with it. */
const Said = lazyPart(loadWithWords(starterMore, () => import(/* webpackChunkName: 'starter-more' */ './Said')));

/** The last thing done today: in the compact layout no box stands there to take it back, after a reload either. */
const doneToday = (steps: readonly PathStep[], { ticks }: KnownProgress, today: string): Ticked | undefined => {
  const step = [...steps].reverse().find(({ key }) => ticks.get(key)?.doneOn === today);
  return step && { step, anew: true };
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
  if (hindrance !== 'waiting' && hindrance !== 'signedOut') return undefined;
  return say(navigator.onLine ? 'StarterPendingSoon' : 'StarterPending');
};

const overlineOf = ({ linked, next, done, ticks }: StarterPath): string => {
  if (linked) return say('StarterLinked');
  if (ticks.get(next?.key ?? '')?.state === 'Started') return say('StarterGoOn');
  return say(done === 0 ? 'StarterBegin' : 'StarterNext');
};

interface StarterReadyProps extends StarterSettings {
  readonly read: StarterRead;
  readonly known: KnownProgress;
  /** Nothing may be taken back before: an older tick may stand in the list. */
  readonly answered: boolean;
  /** The path was read in this visit. */
  readonly fresh: boolean;
  readonly keep: ProgressState['keep'];
  readonly notice: React.ReactElement;
}

const StarterReady = ({
  read,
  known,
  answered,
  fresh,
  keep,
  notice,
  ...settings
}: StarterReadyProps): React.ReactElement => {
  const { today } = useSurroundings();
  const path = usePath(read, known, settings);
  const { stages, next, firstName, finished } = path;
  const [whole, setWhole] = React.useState(false);
  const [opened, setOpened] = React.useState<Opened>();
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
    setOpened({ step });
    if ((known.ticks.get(step.key)?.state ?? 'None') === 'None') keep(step.key, 'Started');
  };
  const doneButton = React.useRef<HTMLButtonElement>(null);
  const wanted = React.useRef(false);
  // What was pressed goes with its notice: one goes on with the module that stands out, or that will again.
  const goOn = (): void => {
    wanted.current = doneButton.current === null;
    doneButton.current?.focus();
  };
  React.useEffect(() => {
    if (wanted.current) goOn();
  });
  const undo = (step: PathStep): void => {
    tick(step, false);
    goOn();
  };
  const answer = (step: PathStep, done: boolean): void => {
    if (done) finish(step);
    goOn();
  };
  // The exit link of a module: only a key of this path counts, and it counts once.
  const exited = useNamed('done');
  React.useEffect(() => {
    const step = steps.find(({ key }) => key === exited);
    if (step === undefined) return;
    forgetNamed('done');
    finish(step);
  }, [exited, steps, finish]);

  useFirstCard(answered && fresh && ticked === undefined && opened === undefined);

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
  const barred = barringIn(known);
  const compact = settings.layout === 'compact' && !whole;
  const stateOf = ({ key }: PathStep) => known.ticks.get(key)?.state;
  const day = today();
  const noted = ticked ?? (compact ? doneToday(steps, known, day) : undefined);
  const anew = noted?.anew === true && answered && known.ticks.get(noted.step.key)?.doneOn === day;
  const help = safeLink(settings.help);
  return (
    <div className={styles.starter}>
      <header className={styles.head} data-first="head">
        <Ring done={path.done} all={path.modules} />
        <div>
          <h2 className={styles.greeting}>{heading}</h2>
          <WhatIsLeft {...path} />
        </div>
      </header>
      {notice}
      {finished && <Finished all={path.done === path.modules} meet={settings.ambassador !== false} />}
      {(path.strange || barred !== undefined || noted !== undefined || opened !== undefined) && (
        <React.Suspense fallback={null}>
          <Said
            ticked={noted && { ...noted, anew }}
            opened={opened}
            strange={path.strange}
            barred={barred}
            stateOf={stateOf}
            onUndo={undo}
            onAnswer={answer}
          />
        </React.Suspense>
      )}
      {next !== undefined && (
        <NextModule
          step={next}
          overline={overlineOf(path)}
          started={stateOf(next) === 'Started'}
          done={doneButton}
          onLaunch={launch}
          onDone={finish}
        />
      )}
      {settings.layout === 'compact' && (
        <p className={styles.help}>
          <Button
            look="text"
            icon={whole ? 'ChevronUp' : 'ChevronDown'}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {say(whole ? 'StarterFold' : 'StarterWhole')}
          </Button>
        </p>
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
  const { known, answered, keep, again } = useProgress();
  const read = drawable(now);
  if (read !== undefined && known !== undefined) {
    // Where the path itself is of an earlier visit, that is said of both; and where the session has ended, that of everything.
    const unread = known.unread === true && now.state === 'ready';
    const other = unread ? <Unread again={again} /> : <Stale now={now} onRetry={retry} />;
    const notice = known.hindrance === 'signedOut' ? <SignedOut /> : other;
    return (
      <StarterReady
        {...settings}
        read={read}
        known={known}
        answered={answered}
        fresh={now.state === 'ready'}
        keep={keep}
        notice={notice}
      />
    );
  }
  const title = settings.title?.trim() || say('StarterTitle');
  if (now.state !== 'failed')
    return (
      <Awaited>
        <StarterWaiting title={title} compact={settings.layout === 'compact'} />
      </Awaited>
    );
  return (
    <>
      <Heading title={title} />
      <Failed failure={now.failure} again={now.again} onRetry={retry} />
    </>
  );
};

export default Starter;
