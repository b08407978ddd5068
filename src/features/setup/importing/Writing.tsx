import * as React from 'react';
import { endOf, isUnderWay, secondsLeft } from '../../../domain/runs/run';
import { undoFile } from '../../../domain/importing/undo';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { Reference } from '../../../shell/Reference';
import { language, say, sayCount } from '../../../strings/say';
import { Name } from '../../../ui/Name';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressBar } from '../../../ui/ProgressBar';
import { Hindered } from '../runs/Hindered';
import { downloadTable } from './downloadTable';
import styles from './importing.module.scss';
import type { ImportRun } from './importRun';
import { endSentence, resultSentence, timeLeft } from './phrases';
import type { ImportingState } from './useImporting';

interface WritingProps {
  readonly importing: ImportingState;
  readonly run: ImportRun;
}

const WritingUnderWay = ({ importing, run }: WritingProps): React.ReactElement => {
  const { counts, phase } = run;
  const left = secondsLeft(run);
  const isStopping = phase.at === 'stopping';
  const stop = React.useRef<HTMLButtonElement>(null);
  const isBegunHere = importing.arrived?.name.id !== run.name.id;
  React.useEffect(() => {
    if (isBegunHere) stop.current?.focus();
  }, [isBegunHere]);
  const words = say('ImportWriting', { i: counts.over, n: counts.of });
  return (
    <>
      <div className={styles.now}>
        <p className={styles.lead}>{words}</p>
        <p className={styles.soft}>{left === undefined ? '' : timeLeft(left)}</p>
      </div>
      <ProgressBar label={words} done={counts.over} of={counts.of} />
      {phase.at === 'waiting' && <Notice kind="info">{sayCount('RunWaiting', Math.round(phase.seconds))}</Notice>}
      <div className={styles.foot}>
        <p className={styles.soft}>{say('ImportPromise')}</p>
        <div className={styles.actions}>
          <Button ref={stop} aria-disabled={isStopping} onClick={importing.stop}>
            {say(isStopping ? 'ImportStopping' : 'ImportStop')}
          </Button>
        </div>
      </div>
    </>
  );
};

const Undo = ({ run: { work, results } }: { readonly run: ImportRun }): React.ReactElement | null => {
  const { today } = useSurroundings();
  const table = undoFile(work.list, results);
  if (table === undefined) return null;
  const name = `undo ${work.list.title[language]} ${today()}`;
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
  const { steps, results } = run.results;
  const lines = steps.flatMap((step, at) => {
    const result = results.get(at);
    const why = result === undefined ? undefined : resultSentence(run.work.list, step, result);
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
  const { done, of } = run.counts;
  const { ending, failure } = endOf(run);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { arrived } = importing;
  const isNews = run.recalled !== true && (arrived?.name.id !== run.name.id || isUnderWay(arrived));
  React.useEffect(() => {
    if (isNews) heading.current?.focus();
  }, [isNews]);
  const title =
    ending === 'finished'
      ? done < of
        ? 'ImportFinishedSome'
        : 'ImportFinished'
      : ending === 'interrupted'
        ? 'ImportInterrupted'
        : 'ImportStopped';
  return (
    <>
      <div role="status">
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {say(title)}
        </h3>
        <p className={styles.lead}>{sayCount('ImportWritten', done, { of })}</p>
      </div>
      {failure !== undefined && (
        <Notice kind="warning" lead={endSentence(failure)}>
          <Reference failure={failure} />
        </Notice>
      )}
      <NotWritten run={run} />
      <div className={styles.foot}>
        {ending !== 'finished' && <Hindered by={importing.hindrance} />}
        <div className={styles.actions}>
          {ending !== 'finished' && (
            <Button look="primary" onClick={importing.goOn}>
              {say('ImportGoOn')}
            </Button>
          )}
          <Button look={ending === 'finished' ? 'primary' : 'plain'} onClick={importing.again}>
            {say('ImportAgain')}
          </Button>
        </div>
        <Undo run={run} />
      </div>
    </>
  );
};

/** Rows on their way, and how it ended. */
export const Writing = (props: WritingProps): React.ReactElement => (
  <div className={styles.view}>
    {isUnderWay(props.run) ? <WritingUnderWay {...props} /> : <WritingOver {...props} />}
  </div>
);
