import * as React from 'react';
import { setUpPlanOf, seeded } from '../../../domain/setup/plan';
import { isUnderWay } from '../../../domain/runs/run';
import type { Wishes } from '../../../domain/setup/setup';
import type { SiteState } from '../../../domain/setup/site';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { drawable, type Loadable, useLoad } from '../../../shell/useLoad';
import type { RunHindrance } from '../runs/workplace';
import { useRun } from '../runs/useRun';
import { setUpLists, type SetUpRun, setUpRuns, setUpSoFar, type SetUpWork, type SiteLook } from './setUpRun';

export interface SetUpState {
  readonly now: Loadable<SiteLook>;
  /** Absent: nothing was begun since the last look. */
  readonly run?: SetUpRun;
  /** The run that was there when this view came; absent: none was. */
  readonly arrived?: SetUpRun;
  /** Present: nothing can be begun now. */
  readonly hindrance?: RunHindrance;
  readonly wishes: SetUpWork['wishes'];
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

/** Set-up of the site's lists: looks, carries out, stops, goes on. */
export const useSetUp = (): SetUpState => {
  const { curation } = useSurroundings();
  const [wanted, setWanted] = React.useState<Partial<Wishes>>({});
  const { run, arrived, hindrance, begin, stop, dismiss } = useRun(setUpRuns);

  const look = React.useCallback(async () => (await curation()).provisioning.inspect(), [curation]);
  const { now, retry } = useLoad(look, 'setUp');
  const site = drawable(now);
  // Whoever goes on wants what was wanted at the beginning.
  const before = run?.work.wishes;
  const startingRows = wanted.startingRows ?? before?.startingRows ?? (site !== undefined && untouched(site));
  const keepNavigation = wanted.keepNavigation ?? before?.keepNavigation ?? (site !== undefined && staysOut(site));
  const handlers = 'handlers' in wanted ? wanted.handlers : before?.handlers;
  const wishes = React.useMemo(
    () => ({ startingRows, keepNavigation, handlers }),
    [startingRows, keepNavigation, handlers]
  );
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

  // A site that could not be looked at once it had begun, and one on which nothing is left to do, are looked at as they are.
  const isBlind = run?.phase.at === 'over' && run.phase.failure !== undefined;
  const isNothingLeft =
    run?.recalled === true && found.state === 'ready' && found.value.plan.every(({ actions }) => actions.length === 0);
  React.useEffect(() => {
    if (isBlind || isNothingLeft) dismiss();
    if (isBlind) retry();
  }, [isBlind, isNothingLeft, dismiss, retry]);

  const isElsewhere = hindrance?.by === 'tab' || hindrance?.by === 'somebody';
  const wasElsewhere = React.useRef(isElsewhere);
  React.useEffect(() => {
    // What another tab, or somebody else, has made is no longer to be made here.
    if (wasElsewhere.current && !isElsewhere) retry();
    wasElsewhere.current = isElsewhere;
  }, [isElsewhere, retry]);

  return {
    now: found,
    ...(run === undefined || isNothingLeft ? {} : { run }),
    ...(arrived === undefined ? {} : { arrived }),
    ...(hindrance === undefined ? {} : { hindrance }),
    wishes,
    ...left,
    wish: (more) => setWanted((others) => ({ ...others, ...more })),
    start: () => {
      const seen = drawable(found);
      if (seen === undefined || isUnderWay(run)) return;
      const work: SetUpWork = { ...seen, wishes };
      begin(setUpSoFar(work), setUpLists(work));
    },
    stop,
    lookAgain: () => {
      dismiss();
      retry();
    }
  };
};
