import * as React from 'react';
import type { Curation } from '../../../domain/port/curation';
import { begun, carryOut, type ImportEnd, type RunState, stepsOf } from '../../../domain/importing/run';
import { importable } from '../../../domain/importing/keys';
import type { Row } from '../../../domain/importing/read';
import type { Failure } from '../../../domain/port/programme';
import { noted } from '../../../device/noted';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { failureOf } from '../../../shell/useLoad';
import { check, type CheckedFile, type CheckShare } from './check';
import { noteResults, noteWork, recallRun } from './noted';
import { type FileTrouble, type Given, readFile, type ReadFile, type Target, textOfFile } from './file';
import { seconds } from '../seconds';
import { useWork, type WorkKind, type Worked } from '../useWork';

/** Writing, on its way or over. */
export interface ImportRun {
  readonly state: RunState;
  readonly startedAt: number;
  /** Rows that were written before this go: they do not count for the time that is left. */
  readonly before: number;
  readonly stopping: boolean;
  /** Seconds of waiting that SharePoint asked for; absent: it is at work. */
  readonly waiting?: number;
  /** Absent: it is on its way. */
  readonly ended?: ImportEnd;
  /** A page before this one began it. */
  readonly recalled?: true;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly at: 'source'; readonly trouble?: FileTrouble }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'columns'; readonly file: ReadFile; readonly failure?: Failure }
  | { readonly at: 'checking'; readonly file: ReadFile; readonly share: CheckShare }
  | { readonly at: 'review'; readonly file: ReadFile; readonly checked: CheckedFile }
  | { readonly at: 'writing'; readonly target: Target; readonly run: ImportRun };

export interface ImportingState {
  readonly stage: ImportStage;
  /** The run that was there when this view came; absent: none was. */
  readonly arrived?: ImportRun;
  readonly target: Target;
  readonly aim: (target: Target) => void;
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
  /** Reads the same text again, parted otherwise. */
  readonly reread: (file: ReadFile, separator: ReadFile['separator']) => void;
  readonly correct: (file: ReadFile) => void;
  readonly look: (file: ReadFile) => void;
  readonly write: (file: ReadFile, checked: CheckedFile) => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly again: () => void;
}

const doneIn = ({ results }: RunState): number => [...results.values()].filter(({ state }) => state === 'done').length;

const importing: WorkKind<ImportStage> = {
  name: 'import',
  first: { at: 'source' },
  runs: (stage) => stage.at === 'writing' && stage.run.ended === undefined,
  // What was written is told, and its undo file offered, until somebody has had enough of it.
  outlives: ({ at }) => at === 'writing'
};

/** Sends what is to be written; every step of it is told. */
const useWriting = ({ change: setStage, stopping }: Worked<ImportStage>) => {
  const { curation, programme } = useSurroundings();

  const change = (next: (run: ImportRun) => ImportRun): void =>
    setStage((stage) => (stage.at === 'writing' ? { ...stage, run: next(stage.run) } : stage));

  const carriedOut = async (target: Target, from: RunState, ports: Curation, noting: boolean): Promise<ImportEnd> => {
    const { writer, directory, register, notes } = ports;
    const { list } = target;
    if (noting) {
      // What became of another import's rows is not to be taken for this one's.
      await notes.clear();
      await noteWork(notes, target, from);
      await noteResults(notes, from);
    }
    let noted = from.results.size;
    return carryOut(list, from, {
      writer,
      directory,
      rows: async () => (await register.rows(list)) as readonly Row[],
      stopped: () => stopping.current,
      onState: (state) => {
        change(({ waiting: _over, ...before }) => ({ ...before, state }));
        if (!noting || state.results.size === noted) return;
        noted = state.results.size;
        void noteResults(notes, state);
      },
      pause: (waiting) => {
        change((before) => ({ ...before, waiting }));
        return seconds(waiting);
      }
    });
  };

  const run = async (target: Target, from: RunState): Promise<void> => {
    stopping.current = false;
    let ended: ImportEnd;
    try {
      const ports = await curation();
      // Of two tabs at work one notes down what it does.
      ended =
        (await ports.notes.alone(() => carriedOut(target, from, ports, true))) ??
        (await carriedOut(target, from, ports, false));
    } catch (error) {
      ended = failureOf(error, target.list.url);
    }
    programme.forget();
    change(({ waiting: _over, ...before }) => ({ ...before, ended }));
  };

  return {
    run,
    stop: (): void => {
      stopping.current = true;
      change((before) => ({ ...before, stopping: true }));
    }
  };
};

/** An import from the first paste to its report. */
export const useImporting = (): ImportingState => {
  const { curation } = useSurroundings();
  const [target, aim] = React.useState<Target>({ list: importable[0]!, counting: false });
  const work = useWork(importing);
  const { state: stage, change: setStage } = work;
  const writing = useWriting(work);

  const look = (file: ReadFile): void => {
    setStage({ at: 'checking', file, share: { part: 'site', share: 0 } });
    curation()
      .then((ports) => check(file, ports, (share) => setStage({ at: 'checking', file, share })))
      .then(
        (checked) => setStage({ at: 'review', file, checked }),
        (error: unknown) => setStage({ at: 'columns', file, failure: failureOf(error, file.target.list.url) })
      );
  };
  const read = async (given: Given): Promise<void> => {
    setStage({ at: 'reading', share: 0 });
    const file = await readFile(given, (share) => setStage({ at: 'reading', share }));
    if ('trouble' in file) setStage({ at: 'source', trouble: file.trouble });
    else if (file.undo) look(file);
    else setStage({ at: 'columns', file });
  };
  const open = async (chosen: File): Promise<void> => {
    const found = await textOfFile(chosen);
    if ('trouble' in found) setStage({ at: 'source', trouble: found.trouble });
    else await read({ target, name: chosen.name, ...found });
  };
  const begin = (to: Target, from: RunState): void => {
    const run: ImportRun = { state: from, startedAt: Date.now(), before: doneIn(from), stopping: false };
    setStage({ at: 'writing', target: to, run });
    void writing.run(to, from);
  };
  const again = (): void => {
    setStage({ at: 'source' });
    curation().then(({ notes }) => notes.clear(), noted('notes'));
  };
  // What a page before this one left in the middle, or has not shown yet.
  React.useEffect(() => {
    const takeUp = async (): Promise<void> => {
      const { notes } = await curation();
      const noted = await recallRun(notes);
      if (noted === undefined) return;
      const { target: to, state, finished } = noted;
      const ended = finished ? 'finished' : 'stopped';
      const run: ImportRun = {
        state,
        startedAt: Date.now(),
        before: doneIn(state),
        stopping: false,
        ended,
        recalled: true
      };
      setStage((before) => (before.at === 'source' ? { at: 'writing', target: to, run } : before));
    };
    // Without the ports nothing can be imported either, and that is said where it is tried.
    takeUp().catch(noted('notes'));
  }, [curation, setStage]);

  return {
    stage,
    ...(work.arrived.at === 'writing' ? { arrived: work.arrived.run } : {}),
    target,
    aim,
    paste: (text) => void read({ target, text }),
    open: (chosen) => void open(chosen),
    reread: (file, separator) => void read({ ...file, separator }),
    correct: (file) => setStage({ at: 'columns', file }),
    look,
    write: (file, checked) => begin(file.target, begun(stepsOf(checked.outcomes))),
    goOn: () => {
      if (stage.at === 'writing') begin(stage.target, stage.run.state);
    },
    stop: writing.stop,
    again
  };
};
