import * as React from 'react';
import type { Run } from '../../../domain/runs/run';
import { noted } from '../../../device/noted';
import { type Surroundings, useSurroundings } from '../../../shell/ProgrammeContext';
import type { RunHindrance } from './workplace';
import type { Runner } from './runsOf';

/** The run of a kind, as one view of it sees it. */
export interface RunSeen<Work, Results> extends Pick<Runner<Work, Results>, 'begin' | 'stop' | 'dismiss'> {
  /** Absent: none is under way, and none is over and still shown. */
  readonly run?: Run<Work, Results>;
  /** The one that was there when this view came: whoever comes back to it keeps the focus where they are. */
  readonly arrived?: Run<Work, Results>;
  /** Present: nothing can be begun now. */
  readonly hindrance?: RunHindrance;
}

/** The run of a kind of this person on this site. It goes on when its view is left, and as long as the page stands. */
export const useRun = <Work, Results>(
  runnerFor: (curation: Surroundings['curation'], owner: string) => Runner<Work, Results>
): RunSeen<Work, Results> => {
  const { curation, memoryKey } = useSurroundings();
  const runner = runnerFor(curation, memoryKey);
  const [, draw] = React.useReducer((times: number) => times + 1, 0);
  React.useEffect(() => runner.watch(draw), [runner]);
  const run = runner.run();
  const hindrance = runner.hindrance();
  const isElsewhere = hindrance?.by === 'tab';
  // What another tab has left is looked for once that tab is at work no more.
  React.useEffect(() => {
    if (!isElsewhere) runner.takeUp().catch(noted('notes'));
  }, [runner, isElsewhere]);
  React.useEffect(() => runner.see(), [runner, run]);
  const arrived = React.useRef(run).current;
  const { begin, stop, dismiss } = runner;
  return {
    ...(run === undefined ? {} : { run }),
    ...(arrived === undefined ? {} : { arrived }),
    ...(hindrance === undefined ? {} : { hindrance }),
    begin,
    stop,
    dismiss
  };
};
