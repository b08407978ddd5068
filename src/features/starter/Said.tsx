import * as React from 'react';
import type { Barring, State } from '../../domain/learning/progress';
import type { PathStep } from '../../domain/learning/modules';
import BarredTicks from '../../shell/BarredTicks';
import { say } from '../../strings/say';
import { Notice } from '../../ui/Notice';
import { useReturn } from './useReturn';
import { moduleTitle } from '../../shell/moduleWords';

/** What was just ticked off, and whether that can be taken back: what was done before stays done. */
export interface Ticked {
  readonly step: PathStep;
  readonly anew: boolean;
}

/** A module that was opened from here; another object each time. */
export interface Opened {
  readonly step: PathStep;
}

export interface SaidProps {
  readonly ticked: Ticked | undefined;
  readonly opened: Opened | undefined;
  /** The address named a module that is not in this path. */
  readonly strange: boolean;
  /** Ticks cannot leave the device: said once; that they have not left it yet is said at each. */
  readonly barred: Barring | undefined;
  readonly stateOf: (step: PathStep) => State | undefined;
  readonly onUndo: (step: PathStep) => void;
  readonly onAnswer: (step: PathStep, done: boolean) => void;
}

/** What was done a moment ago, above what comes next: told, asked about, and taken back there. */
const Said = ({ ticked, opened, strange, barred, stateOf, onUndo, onAnswer }: SaidProps): React.ReactElement => {
  const { from, settle } = useReturn(opened);
  const answer = (done: boolean) => (): void => {
    settle();
    if (from !== undefined) onAnswer(from, done);
  };
  return (
    <>
      {barred !== undefined && <BarredTicks by={barred} />}
      {strange && <Notice kind="info">{say('StarterUnknown')}</Notice>}
      {ticked !== undefined && stateOf(ticked.step) === 'Done' && (
        <Notice
          kind="info"
          icon="CheckMark"
          actions={ticked.anew ? [{ words: say('StarterUndo'), onClick: () => onUndo(ticked.step) }] : []}
        >
          {say('StarterTicked', { title: moduleTitle(ticked.step) })}
        </Notice>
      )}
      {from !== undefined && stateOf(from) !== 'Done' && (
        <Notice
          kind="info"
          icon="Education"
          actions={[
            { words: say('StarterAskYes'), onClick: answer(true) },
            { words: say('StarterAskNotYet'), onClick: answer(false) }
          ]}
        >
          {say('StarterAsk', { title: moduleTitle(from) })}
        </Notice>
      )}
    </>
  );
};

export default Said;
