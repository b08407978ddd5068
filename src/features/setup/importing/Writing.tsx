import * as React from 'react';
import { endOf, isUnderWay, secondsLeft } from '../../../domain/runs/run';
import { undoFile } from '../../../domain/importing/undo';
import { awards } from '../../../lists';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { Reference } from '../../../shell/Reference';
import { language, say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ProgressBar } from '../../../ui/ProgressBar';
import { Hindered } from '../runs/Hindered';
import { AfterPeople } from './AfterPeople';
import { downloadTable } from './downloadTable';
import styles from './importing.module.scss';
import { type ImportRun, peopleAdded, thereAlready } from './importRun';
import { NotWritten } from './NotWritten';
import { endSentence, timeLeft } from './phrases';
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

const Undo = ({ importing, run: { work, results } }: WritingProps): React.ReactElement | null => {
  const { today } = useSurroundings();
  const table = undoFile(work.list, results);
  if (table === undefined) return null;
  const name = `undo ${work.list.title[language]} ${today()}`;
  return (
    <>
      <p className={styles.soft}>{say('ImportUndoHint')}</p>
      <div className={styles.actions}>
        <Button icon="History" onClick={() => importing.undo(table, work.id)}>
          {say('ImportUndoThis')}
        </Button>
        <Button look="text" icon="Download" onClick={() => downloadTable(name, table)}>
          {say('ImportUndoFile')}
        </Button>
      </div>
    </>
  );
};

const WritingOver = (props: WritingProps): React.ReactElement => {
  const { importing, run } = props;
  const { done, of } = run.counts;
  const there = thereAlready(run);
  const people = peopleAdded(run);
  const { ending, failure } = endOf(run);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { arrived } = importing;
  const isNews = run.recalled !== true && (arrived?.name.id !== run.name.id || isUnderWay(arrived));
  React.useEffect(() => {
    if (isNews) heading.current?.focus();
  }, [isNews]);
  const title =
    ending === 'finished'
      ? done + there < of
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
        {there > 0 && <p className={styles.soft}>{sayCount('ImportThere', there)}</p>}
      </div>
      {failure !== undefined && (
        <Notice kind="warning" lead={endSentence(failure)}>
          <Reference failure={failure} />
        </Notice>
      )}
      <NotWritten run={run} />
      {people.length > 0 && <AfterPeople people={people} onTable={(table) => importing.prepare(awards, table)} />}
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
        <Undo importing={importing} run={run} />
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
