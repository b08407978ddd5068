import * as React from 'react';
import { filledFirst, isToBeFilled } from '../../../domain/importing/filling';
import { isUnderWay } from '../../../domain/runs/run';
import type { SiteState } from '../../../domain/setup/site';
import { lists } from '../../../lists';
import { CopyButton } from '../../../shell/CopyButton';
import { Failed } from '../../../shell/Failed';
import { lazyPart } from '../../../shell/lazyPart';
import { drawable } from '../../../shell/useLoad';
import { say, sayCount, sayLanguage, sayList } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import type { PartProps } from '../part';
import { Hindered } from '../runs/Hindered';
import { type SetUpEnd, endedOf, setUpReport } from './ending';
import styles from './settingUp.module.scss';
import { lossesIn } from './phrases';
import { Running } from './Running';
import { StepList, type StepView } from './StepList';
import { endedViews, leftViews, plannedViews, runningViews } from './steps';
import type { SetUpRun, SiteLook } from './setUpRun';
import { type SetUpState, useSetUp } from './useSetUp';

const HandlersField = lazyPart(() => import(/* webpackChunkName: 'importing' */ './Handlers'));
const Filling = lazyPart(() => import(/* webpackChunkName: 'importing' */ '../filling/Filling'));

/** Somebody who may not set up reads who can. */
const NotAllowed = ({ site }: { readonly site: SiteState }): React.ReactElement => (
  <EmptyState icon="Lock" title={say('SetUpForbidden')}>
    {site.owners.length === 0
      ? say('SetUpForbiddenText')
      : say('SetUpForbiddenAsk', { people: sayList(site.owners.slice(0, 3)) })}
  </EmptyState>
);

/** What was achieved, or that nothing is to do; takes the focus when it comes at the end of a run. */
const SetUpOutcome = ({ title, text, focus }: Pick<SetUpEnd, 'title' | 'text'> & { readonly focus: boolean }) => {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <div className={styles.outcome} role="status">
      <h3 ref={heading} tabIndex={-1} className={styles.outcomeTitle}>
        {title}
      </h3>
      <p className={styles.outcomeText}>{text}</p>
    </div>
  );
};

const SetUpReportText = ({ text }: { readonly text: string }): React.ReactElement => (
  <CopyButton
    text={() => text}
    words={{ copy: say('SetUpCopyReport'), done: say('SetUpReportCopied'), refused: say('SetUpReportRefused') }}
  />
);

interface ViewProps extends PartProps {
  readonly setUp: SetUpState;
  readonly look: SiteLook;
}

/** What a curator may want besides, or rather not. */
const Wished = ({ setUp, site }: { readonly setUp: SetUpState; readonly site: SiteState }): React.ReactElement => (
  <>
    {site.groups !== undefined && (
      <React.Suspense fallback={null}>
        <HandlersField site={site} chosen={setUp.wishes.handlers} onChoice={(handlers) => setUp.wish({ handlers })} />
      </React.Suspense>
    )}
    {setUp.examplesLeft && (
      <label className={styles.wish}>
        <input
          type="checkbox"
          checked={setUp.wishes.startingRows}
          onChange={(event) => setUp.wish({ startingRows: event.target.checked })}
        />
        <span>{say('SetUpExamples')}</span>
      </label>
    )}
    {setUp.navigationLeft && (
      <label className={styles.wish}>
        <input
          type="checkbox"
          checked={!setUp.wishes.keepNavigation}
          onChange={(event) => setUp.wish({ keepNavigation: !event.target.checked })}
        />
        <span>{say('SetUpInNavigation')}</span>
      </label>
    )}
  </>
);

/** How many rows each list has; what was just made has those that set-up began it with, at most. */
const sizesOf = ({ lists: there }: SiteState): ReadonlyMap<string, number> =>
  new Map(lists.map(({ url }) => [url, there.get(url)?.rows ?? 0]));

/** The lists that are filled first are there, whatever else is missing. */
const isMade = ({ lists: there }: SiteState): boolean => filledFirst.every(({ url }) => there.has(url));

/** Where to go on once the lists are there; what is empty is filled by the guide. */
const Next = ({ onPart, site, primary }: PartProps & { readonly site: SiteState; readonly primary: boolean }) => (
  <>
    {!isToBeFilled(sizesOf(site)) && (
      <Button look={primary ? 'primary' : 'plain'} onClick={() => onPart('import')}>
        {say('SetUpToImport')}
      </Button>
    )}
    <Button onClick={() => onPart('health')}>{say('SetUpToHealth')}</Button>
  </>
);

/** Leads through the lists that are empty, as long as there are some. */
const Guide = ({
  onPart,
  site,
  aside = false
}: PartProps & { readonly site: SiteState; readonly aside?: boolean }): React.ReactElement | null => {
  const sizes = sizesOf(site);
  return isToBeFilled(sizes) ? (
    <React.Suspense fallback={null}>
      <Filling sizes={sizes} aside={aside} onPart={onPart} />
    </React.Suspense>
  ) : null;
};

/** What stands in the way, and who loses something, before anything is begun. */
const Limits = ({ setUp, look: { plan, site } }: Omit<ViewProps, 'onPart'>): React.ReactElement => (
  <>
    {site.readOnly && (
      <Notice kind="warning" spoken="">
        {say('SetUpReadOnly')}
      </Notice>
    )}
    {lossesIn(plan).map((sentence) => (
      <Notice key={sentence} kind="warning">
        {sentence}
      </Notice>
    ))}
    <Hindered by={setUp.hindrance} />
  </>
);

/** Before a run: what it would do. */
const Planned = ({ setUp, look, onPart }: ViewProps): React.ReactElement => {
  const { plan, site } = look;
  const views = plannedViews(plan, site);
  const todo = plan.some(({ actions }) => actions.length > 0);
  const clear = !todo && views.every(({ state }) => state !== 'trouble');
  return (
    <>
      {clear && (
        <SetUpOutcome title={say('SetUpNothing')} text={say('SetUpNothingText', { n: lists.length })} focus={false} />
      )}
      {clear && <Guide onPart={onPart} site={site} />}
      <Limits setUp={setUp} look={look} />
      <div className={styles.head}>
        {!site.readOnly && <Wished setUp={setUp} site={site} />}
        <div className={styles.actions}>
          {todo && !site.readOnly && (
            <Button look="primary" aria-disabled={setUp.hindrance !== undefined || undefined} onClick={setUp.start}>
              {say('SetUpStart')}
            </Button>
          )}
          {clear && <Next onPart={onPart} site={site} primary={false} />}
          <Button look="text" icon="Refresh" onClick={setUp.lookAgain}>
            {say('SetUpLookAgain')}
          </Button>
        </div>
        {todo && <p className={styles.promise}>{say('SetUpPromise')}</p>}
      </div>
      {todo && isMade(site) && <Guide aside onPart={onPart} site={site} />}
      <StepList steps={views} />
    </>
  );
};

interface RunProps extends PartProps {
  readonly setUp: SetUpState;
  readonly run: SetUpRun;
  readonly look: SiteLook;
}

/** While it runs; the way to stop takes the place of the way to begin, and its focus. */
const SetUpUnderWay = ({ setUp, run, look }: Omit<RunProps, 'onPart'>): React.ReactElement => {
  const { plan, site } = look;
  const { progress } = run.results;
  const isStopping = run.phase.at === 'stopping';
  const views: readonly StepView[] =
    progress === undefined ? plannedViews(plan, site) : runningViews(plan, site, progress);
  const stop = React.useRef<HTMLButtonElement>(null);
  const isBegunHere = setUp.arrived?.name.id !== run.name.id;
  React.useEffect(() => {
    if (isBegunHere) stop.current?.focus();
  }, [isBegunHere]);
  return (
    <>
      <Running run={run} step={views[progress?.step ?? 0]?.title ?? ''} steps={plan.length + 1} />
      <StepList steps={views} />
      <div className={styles.reach}>
        <p className={styles.promise}>{say('SetUpPromise')}</p>
        <Button ref={stop} aria-disabled={isStopping} onClick={setUp.stop}>
          {isStopping ? say('SetUpStopping') : say('SetUpStop')}
        </Button>
      </div>
    </>
  );
};

const SetUpOver = ({ setUp, run, look, onPart }: RunProps): React.ReactElement => {
  const { plan, site } = look;
  const { report } = run.results;
  const isNews = setUp.arrived?.name.id !== run.name.id || isUnderWay(setUp.arrived);
  if (report === undefined) return <></>;
  const views = endedViews(plan, site, report);
  const ended = endedOf(report, views);
  const isFinished = !ended.goOn && report.ending === 'finished';
  return (
    <>
      <SetUpOutcome title={ended.title} text={ended.text} focus={isNews} />
      {ended.goOn && <Hindered by={setUp.hindrance} />}
      {isFinished && <Guide onPart={onPart} site={site} />}
      <div className={styles.actions}>
        {ended.goOn && (
          <Button look="primary" aria-disabled={setUp.hindrance !== undefined || undefined} onClick={setUp.start}>
            {say('SetUpGoOn')}
          </Button>
        )}
        {isFinished && <Next onPart={onPart} site={site} primary />}
        <SetUpReportText text={setUpReport(site, ended, views)} />
      </div>
      <StepList steps={views} />
    </>
  );
};

/** A page before this one was left in the middle: what it did, and what is left as the site is now. */
const SetUpLeft = ({ setUp, run, look }: Omit<RunProps, 'onPart'>): React.ReactElement => {
  const { plan, site } = look;
  const { done, of } = run.counts;
  return (
    <>
      <SetUpOutcome title={say('SetUpFailed')} text={sayCount('SetUpLeft', done, { of })} focus={false} />
      <Limits setUp={setUp} look={look} />
      <div className={styles.actions}>
        {!site.readOnly && (
          <Button look="primary" aria-disabled={setUp.hindrance !== undefined || undefined} onClick={setUp.start}>
            {say('SetUpGoOn')}
          </Button>
        )}
        <Button look="text" icon="Refresh" onClick={setUp.lookAgain}>
          {say('SetUpLookAgain')}
        </Button>
      </div>
      <StepList steps={leftViews(plan, site, run.results.steps)} />
    </>
  );
};

/** Compares the site with what is declared, and makes what is missing, one step at a time. */
const SetUp = ({ onPart }: PartProps): React.ReactElement => {
  const setUp = useSetUp();
  const { now, run } = setUp;
  // Of what an earlier page did nothing is told before this one has looked at the site itself.
  const begun = run?.work.site === undefined ? undefined : { site: run.work.site, plan: run.work.plan };
  const look = begun ?? drawable(now);
  if (now.state === 'failed' && begun === undefined)
    return <Failed failure={now.failure} again={now.again} onRetry={setUp.lookAgain} />;
  if (look === undefined) return <Skeleton label={say('SetUpLooking')} shape="rows" />;
  const { site } = look;
  if (!site.may.manageLists && begun === undefined) return <NotAllowed site={site} />;
  return (
    <div className={styles.view}>
      <p className={styles.site}>{say('SetUpSite', { site: site.title, language: sayLanguage(site.language) })}</p>
      {run === undefined ? (
        <Planned setUp={setUp} look={look} onPart={onPart} />
      ) : begun === undefined ? (
        <SetUpLeft setUp={setUp} run={run} look={look} />
      ) : isUnderWay(run) ? (
        <SetUpUnderWay setUp={setUp} run={run} look={look} />
      ) : (
        <SetUpOver setUp={setUp} run={run} look={look} onPart={onPart} />
      )}
    </div>
  );
};

export default SetUp;
