import * as React from 'react';
import { undoFile } from '../../../domain/importing/undo';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { Reference } from '../../../shell/Reference';
import { language, say, sayCount } from '../../../strings/say';
import { Name } from '../../../ui/Name';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressBar } from '../../../ui/ProgressBar';
import { downloadTable } from './downloadTable';
import type { Target } from './file';
import styles from './importing.module.scss';
import { endSentence, resultSentence, timeLeft } from './phrases';
import type { ImportingState, ImportRun } from './useImporting';

interface WritingProps {
  readonly importing: ImportingState;
  readonly target: Target;
  readonly run: ImportRun;
}

const countsOf = ({ state }: ImportRun): { readonly answered: number; readonly done: number; readonly of: number } => ({
  answered: state.results.size,
  done: [...state.results.values()].filter((result) => result.state === 'done').length,
  of: state.steps.length
});

/** From the pace so far; nothing before there is one. */
const leftToWrite = (run: ImportRun): string => {
  const { answered, of } = countsOf(run);
  const gone = answered - run.before;
  if (run.waiting !== undefined) return '';
  return gone <= 0 ? '' : timeLeft((((Date.now() - run.startedAt) / gone) * (of - answered)) / 1000);
};

const WritingUnderWay = ({ importing, run }: WritingProps): React.ReactElement => {
  const { answered, of } = countsOf(run);
  const stop = React.useRef<HTMLButtonElement>(null);
  const isBegunHere = importing.arrived?.startedAt !== run.startedAt;
  React.useEffect(() => {
    if (isBegunHere) stop.current?.focus();
  }, [isBegunHere]);
  const words = say('ImportWriting', { i: answered, n: of });
  return (
    <>
      <div className={styles.now}>
        <p className={styles.lead}>{words}</p>
        <p className={styles.soft}>{leftToWrite(run)}</p>
      </div>
      <ProgressBar label={words} done={answered} of={of} />
      {run.waiting !== undefined && <Notice kind="info">{sayCount('ImportWaiting', Math.round(run.waiting))}</Notice>}
      <div className={styles.foot}>
        <p className={styles.soft}>{say('ImportPromise')}</p>
        <div className={styles.actions}>
          <Button ref={stop} aria-disabled={run.stopping} onClick={importing.stop}>
            {say(run.stopping ? 'ImportStopping' : 'ImportStop')}
          </Button>
        </div>
      </div>
    </>
  );
};

const Undo = ({ target, run }: WritingProps): React.ReactElement | null => {
  const { today } = useSurroundings();
  const table = undoFile(target.list, run.state);
  if (table === undefined) return null;
  const name = `undo ${target.list.title[language]} ${today()}`;
  return (
    <>
      <p className={styles.soft}>{say('ImportUndoHint')}</p>
      <Button icon="Download" onClick={() => downloadTable(name, table)}>
        {say('ImportUndoFile')}
      </Button>
    </>
  );
};

const NotWritten = ({ run }: { readonly run: ImportRun }): React.ReactElement | null => {
  const lines = run.state.steps.flatMap((step, at) => {
    const result = run.state.results.get(at);
    const why = result === undefined ? undefined : resultSentence(result);
    return why === undefined ? [] : [{ step, why }];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>{say('ImportNotWritten')}</h4>
      <ol className={styles.lines}>
        {lines.slice(0, 200).map(({ step, why }) => (
          <li key={step.row} className={styles.plainLine}>
            <p className={styles.what}>
              <span className={styles.number}>{say('ImportLine', { n: step.row })}</span>
              <Name className={styles.name}>{step.name}</Name>
            </p>
            <p className={styles.detail}>{why}</p>
          </li>
        ))}
      </ol>
    </>
  );
};

const WritingOver = (props: WritingProps): React.ReactElement => {
  const { importing, run } = props;
  const { ended = 'finished' } = run;
  const { done, of } = countsOf(run);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { arrived } = importing;
  const isNews = run.recalled !== true && (arrived?.startedAt !== run.startedAt || arrived.ended === undefined);
  React.useEffect(() => {
    if (isNews) heading.current?.focus();
  }, [isNews]);
  const title =
    ended === 'finished'
      ? done < of
        ? 'ImportFinishedSome'
        : 'ImportFinished'
      : ended === 'stopped'
        ? 'ImportStopped'
        : 'ImportInterrupted';
  const why = endSentence(ended);
  return (
    <>
      <div role="status">
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {say(title)}
        </h3>
        <p className={styles.lead}>{sayCount('ImportWritten', done, { of })}</p>
      </div>
      {why !== undefined && typeof ended === 'object' && (
        <Notice kind="warning" lead={why}>
          <Reference failure={ended} />
        </Notice>
      )}
      <NotWritten run={run} />
      <div className={styles.foot}>
        <div className={styles.actions}>
          {ended !== 'finished' && (
            <Button look="primary" onClick={importing.goOn}>
              {say('ImportGoOn')}
            </Button>
          )}
          <Button look={ended === 'finished' ? 'primary' : 'plain'} onClick={importing.again}>
            {say('ImportAgain')}
          </Button>
        </div>
        <Undo {...props} />
      </div>
    </>
  );
};

/** Rows on their way, and how it ended. */
export const Writing = (props: WritingProps): React.ReactElement => (
  <div className={styles.view}>
    {props.run.ended === undefined ? <WritingUnderWay {...props} /> : <WritingOver {...props} />}
  </div>
);
