import * as React from 'react';
import { setUpPlanOf, seeded } from '../../../domain/setup/plan';
import { withoutSurprise } from '../../../domain/privacy/rights';
import type { Plan, Wishes } from '../../../domain/setup/setup';
import { type SetUpProgress, type SetUpReport, settingUp } from '../../../domain/setup/settingUp';
import type { SiteState } from '../../../domain/setup/site';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { drawable, type Loadable, useLoad } from '../../../shell/useLoad';
import { seconds } from '../seconds';
import { useWork, type WorkKind } from '../useWork';

/** The site as it is, and what is to be done about it. */
export interface SiteLook {
  readonly site: SiteState;
  readonly plan: Plan;
}

interface SetUpRun extends SiteLook {
  readonly startedAt: number;
  /** Absent: it has only begun. */
  readonly progress?: SetUpProgress;
  /** Present: it is over. */
  readonly report?: SetUpReport;
  /** Somebody asked to stop after the step at work. */
  readonly stopping: boolean;
}

export interface SetUpState {
  readonly now: Loadable<SiteLook>;
  /** Absent: nothing was begun since the last look. */
  readonly run?: SetUpRun;
  /** The run that was there when this view came; absent: none was. */
  readonly arrived?: SetUpRun;
  readonly wishes: Required<Omit<Wishes, 'groups'>>;
  /** There are rows to begin with to be had. */
  readonly examplesLeft: boolean;
  /** Lists are missing in the site's navigation. */
  readonly navigationLeft: boolean;
  readonly wish: (wishes: Partial<Wishes>) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly lookAgain: () => void;
}

/** Nobody has filled the lists that come with rows to begin with: whoever deleted some does not want them back. */
const untouched = ({ lists }: SiteState): boolean => [...seeded].every((url) => (lists.get(url)?.rows ?? 0) === 0);

const someLeft = ({ lists }: SiteState): boolean =>
  [...seeded].some((url) => {
    const list = lists.get(url);
    return list === undefined || (list.startingRows ?? 0) > 0;
  });

/** The lists are there and none of them is in the navigation: somebody wanted it so. */
const staysOut = ({ lists, navigation }: SiteState): boolean => lists.size > 0 && navigation.length === 0;

const navigates = (site: SiteState): boolean =>
  setUpPlanOf(site, { startingRows: false }).some(({ list, actions }) => list === undefined && actions.length > 0);

const settingUpWork: WorkKind<SetUpRun | undefined> = {
  name: 'lists',
  first: undefined,
  runs: (run) => run !== undefined && run.report === undefined,
  // Whoever comes back after its end wants to see how the lists are now.
  outlives: (run) => run !== undefined && run.report === undefined
};

/** Set-up of the site's lists: looks, carries out, stops, goes on. */
export const useSetUp = (): SetUpState => {
  const { curation } = useSurroundings();
  const [wanted, setWanted] = React.useState<Partial<Wishes>>({});
  const { state: run, arrived, change: setRun, stopping: stopped } = useWork(settingUpWork);
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  const look = React.useCallback(async () => (await curation()).provisioning.inspect(), [curation]);
  const { now, retry } = useLoad(look, 'setUp');
  const site = drawable(now);
  const startingRows = wanted.startingRows ?? (site !== undefined && untouched(site));
  const keepNavigation = wanted.keepNavigation ?? (site !== undefined && staysOut(site));
  const wishes = React.useMemo(() => ({ startingRows, keepNavigation }), [startingRows, keepNavigation]);
  const left = React.useMemo(
    () => ({
      examplesLeft: site !== undefined && someLeft(site),
      navigationLeft: site !== undefined && navigates(site)
    }),
    [site]
  );
  const found: Loadable<SiteLook> = React.useMemo(
    () =>
      now.state === 'ready' || now.state === 'stale'
        ? { ...now, value: { site: now.value, plan: setUpPlanOf(now.value, wishes) } }
        : now,
    [now, wishes]
  );

  const lookAgain = (): void => {
    setRun(undefined);
    if (here.current) retry();
  };
  const start = (): void => {
    const begun = drawable(found);
    if (begun === undefined || (run !== undefined && run.report === undefined)) return;
    stopped.current = false;
    const update = (change: Partial<SetUpRun>): void =>
      setRun((before) => (before === undefined ? before : { ...before, ...change }));
    const work = async (): Promise<void> => {
      const { provisioning } = await curation();
      // What was seen may be from before a coffee, or from before the last run.
      const site = await provisioning.inspect();
      const plan = withoutSurprise(setUpPlanOf(site, wishes), begun.plan);
      update({ site, plan });
      const report = await settingUp(plan, site, {
        provisioning,
        wishes,
        wait: seconds,
        stopped: () => stopped.current,
        tell: (progress) => update({ progress })
      });
      update({ report });
    };
    setRun({ ...begun, startedAt: performance.now(), stopping: false });
    work().catch(lookAgain);
  };
  return {
    now: found,
    ...(run === undefined ? {} : { run }),
    ...(arrived === undefined ? {} : { arrived }),
    wishes,
    ...left,
    wish: (more) => setWanted((before) => ({ ...before, ...more })),
    start,
    stop: () => {
      stopped.current = true;
      setRun((before) => (before === undefined ? before : { ...before, stopping: true }));
    },
    lookAgain
  };
};
