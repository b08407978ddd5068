import * as React from 'react';
import { newId } from '../../../device/newId';
import { begun, type RunState, stepsOf } from '../../../domain/importing/steps';
import { emptyBefore, type ListSizes } from '../../../domain/importing/filling';
import { importable } from '../../../domain/importing/keys';
import { lists } from '../../../lists';
import type { List } from '../../../lists/list';
import type { Failure } from '../../../domain/port/programme';
import { csvOf } from '../../../domain/common/csv';
import { noted } from '../../../device/noted';
import { isUnderWay } from '../../../domain/runs/run';
import { type Surroundings, useSurroundings } from '../../../shell/ProgrammeContext';
import { takeHandedRows, tellRowsWritten } from '../../../shell/handedRows';
import { failureOf } from '../../../shell/useLoad';
import { culture } from '../../../strings/say';
import type { RunHindrance } from '../runs/workplace';
import { useRun } from '../runs/useRun';
import { useStage } from '../runs/useStage';
import { check, type CheckedFile, type CheckShare } from './check';
import { type FileSource, type FileTrouble, type Given, readFile, type ReadFile, type Target } from './file';
import { type ImportRun, importRuns, type ImportWork, importSoFar, writeRows } from './importRun';
import { givenLines } from './givenLines';
import { sourceOf, troubleOf } from './opening';
import { type KeptUndo, keptUndos } from './undoKept';

/** Where an import stands before anything is written. */
type BeforeWriting =
  | {
      readonly at: 'source';
      readonly trouble?: FileTrouble;
      /** Tries the same again; absent: that would not help. */
      readonly again?: () => void;
    }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'columns'; readonly file: ReadFile; readonly failure?: Failure }
  | { readonly at: 'checking'; readonly file: ReadFile; readonly share: CheckShare }
  | { readonly at: 'review'; readonly file: ReadFile; readonly checked: CheckedFile };

/** Where an import stands. */
export type ImportStage = BeforeWriting | { readonly at: 'writing'; readonly run: ImportRun };

export interface ImportingState {
  readonly stage: ImportStage;
  /** The run that was there when this view came; absent: none was. */
  readonly arrived?: ImportRun;
  /** Present: nothing can be written now. */
  readonly hindrance?: RunHindrance;
  readonly target: Target;
  /** Empty lists that its rows point at, and that are therefore filled before. */
  readonly before: readonly List[];
  readonly aim: (target: Target) => void;
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
  /** Reads the same again: parted otherwise, in another encoding, another sheet of it. */
  readonly reread: (file: ReadFile, otherwise: { separator?: ReadFile['separator']; source?: FileSource }) => void;
  readonly correct: (file: ReadFile) => void;
  readonly look: (file: ReadFile) => void;
  readonly write: (file: ReadFile, checked: CheckedFile) => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly again: () => void;
  /** Back from what an undo would do, to where it was asked for. */
  readonly leave: () => void;
  /** Nobody waits for the dry run any more: back to the columns. */
  readonly stopChecking: (file: ReadFile) => void;
  /** Imports that this browser can take back, the newest first. */
  readonly undos: readonly KeptUndo[];
  /** Shows a table that was made here, as if it had been pasted. */
  readonly prepare: (list: List, table: KeptUndo['table']) => void;
  /** Shows what taking back an import would do. */
  readonly undo: (table: KeptUndo['table'], id: string) => void;
}

const first: BeforeWriting = { at: 'source' };

/** What this browser can take back; looked for again whenever a run has come to another place. */
const useKeptUndos = (curation: Surroundings['curation'], at: string | undefined): readonly KeptUndo[] => {
  const [undos, setUndos] = React.useState<readonly KeptUndo[]>([]);
  React.useEffect(() => {
    let isHere = true;
    curation()
      .then(({ notes }) => keptUndos(notes))
      .then((found) => {
        if (isHere) setUndos(found);
      })
      .catch(noted('undo'));
    return () => {
      isHere = false;
    };
  }, [curation, at]);
  return undos;
};

/** How many rows the lists have; empty until that is known, and where it is not told. */
const useSizes = (curation: Surroundings['curation'], at: string | undefined): ListSizes => {
  const [sizes, setSizes] = React.useState<ListSizes>(new Map());
  React.useEffect(() => {
    let isHere = true;
    curation()
      .then(({ register }) => register.sizes())
      .then((found) => {
        if (isHere) setSizes(found);
      })
      .catch(noted('sizes'));
    return () => {
      isHere = false;
    };
  }, [curation, at]);
  return sizes;
};

/** An import from the first paste to its report. `opensAt`: address of the list that it is to begin with. */
export const useImporting = (opensAt?: string): ImportingState => {
  const { curation, programme, dayAt, memoryKey } = useSurroundings();
  const [target, aim] = React.useState<Target>({
    list: importable.find(({ url }) => url === opensAt) ?? importable[0]!,
    counting: false
  });
  const [stage, setStage] = useStage<BeforeWriting>(first);
  const { run, arrived, hindrance, begin, stop, dismiss } = useRun(importRuns);

  const undos = useKeptUndos(curation, run?.phase.at);
  const sizes = useSizes(curation, run?.phase.at);
  const undoing = React.useRef<string>();
  /** Which check is waited for: a later one, or none, once it was stopped. */
  const checking = React.useRef(0);

  const look = (file: ReadFile): void => {
    checking.current += 1;
    const own = checking.current;
    const stopped = (): boolean => checking.current !== own;
    const show = (next: BeforeWriting): void => {
      if (!stopped()) setStage(next);
    };
    show({ at: 'checking', file, share: { part: 'site', share: 0 } });
    curation()
      .then((ports) => check(file, { ports, dayAt, stopped }, (share) => show({ at: 'checking', file, share })))
      .then(
        (checked) => show({ at: 'review', file, checked }),
        (error: unknown) => show({ at: 'columns', file, failure: failureOf(error, file.target.list.url) })
      );
  };
  const read = async (given: Given): Promise<void> => {
    setStage({ at: 'reading', share: 0 });
    try {
      const file = await readFile(given, (share) => setStage({ at: 'reading', share }));
      if ('trouble' in file) setStage({ at: 'source', trouble: file.trouble });
      else if (file.undo) look(file);
      else setStage({ at: 'columns', file });
    } catch (error) {
      setStage({ at: 'source', trouble: troubleOf(error) });
    }
  };
  const open = async (chosen: File): Promise<void> => {
    setStage({ at: 'reading', share: 0 });
    const source = await sourceOf(chosen);
    if (!('trouble' in source)) return read({ target, source });
    const { trouble } = source;
    setStage({
      at: 'source',
      trouble,
      ...(trouble === 'readerLost' || trouble === 'unreachable' ? { again: () => void open(chosen) } : {})
    });
  };
  const write = (to: ImportWork, from: RunState): void =>
    begin(
      importSoFar(to, from),
      async (course) => {
        try {
          return await writeRows(to, from)(course);
        } finally {
          programme.forget();
          tellRowsWritten();
        }
      },
      () => setStage(first)
    );
  // What another part laid ready was shown there: it is written at once.
  React.useEffect(() => {
    const rows = takeHandedRows(memoryKey);
    if (rows !== undefined) write({ list: rows.list, counting: false, id: newId() }, begun(rows.steps));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  // What an earlier page left shows itself to whoever has not begun anything yet.
  const isShown = run !== undefined && (isUnderWay(run) || stage.at === 'source');

  return {
    stage: isShown ? { at: 'writing', run } : stage,
    ...(arrived === undefined ? {} : { arrived }),
    ...(hindrance === undefined ? {} : { hindrance }),
    target,
    before: emptyBefore(target.list, lists, sizes),
    aim,
    paste: (text) => {
      undoing.current = undefined;
      void read({ target, source: { from: 'paste', text } });
    },
    open: (chosen) => {
      undoing.current = undefined;
      void open(chosen);
    },
    reread: ({ target: to, source }, otherwise) => void read({ target: to, source, ...otherwise }),
    correct: (file) => setStage({ at: 'columns', file }),
    look,
    write: (file, checked) => {
      const given = givenLines(file, checked);
      const undoes = file.undo ? undoing.current : undefined;
      const work: ImportWork = {
        ...file.target,
        id: newId(),
        ...(given === undefined ? {} : { given }),
        ...(undoes === undefined ? {} : { undoes })
      };
      write(work, begun(stepsOf(checked.outcomes)));
    },
    goOn: () => {
      if (run !== undefined) write(run.work, run.results);
    },
    stop,
    again: () => {
      setStage(first);
      dismiss();
    },
    leave: () => setStage(first),
    stopChecking: (file) => {
      checking.current += 1;
      setStage(file.undo ? first : { at: 'columns', file });
    },
    undos,
    prepare: (list, table) => {
      undoing.current = undefined;
      void read({
        target: { list, counting: false },
        source: { from: 'paste', text: csvOf(table, culture()) }
      });
    },
    undo: (table, id) => {
      undoing.current = id;
      void read({ target, source: { from: 'paste', text: csvOf(table, culture()) } });
    }
  };
};
