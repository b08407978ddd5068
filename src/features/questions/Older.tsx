import * as React from 'react';
import type { SignedQuestion } from '../../domain/questions/model';
import type { Failure } from '../../domain/port/programme';
import { noted } from '../../device/noted';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { failureOf } from '../../shell/useLoad';
import { numberOf, say, sayCount } from '../../strings/say';
import type { QuestionsRead } from './reads';
import { isRefused, type RangesRead, rangesBelow, readFound, readTitles } from './readOlder';
import styles from './questions.module.scss';
import type { QuestionsState } from './useQuestions';
import { dayWords } from './words';

/** So many of those that were found are read whole: more are seldom looked at. */
const mostWhole = 30;

/** Milliseconds without a key after which what was found is read. */
const calm = 300;

interface OlderProps {
  readonly read: QuestionsRead;
  readonly state: QuestionsState;
}

/** How far the titles were read. */
interface TitlesTold {
  readonly ranges: RangesRead;
  /** Why some were not read, and the moment before which they were asked. */
  readonly lack?: { readonly failure: Failure; readonly before: string } | undefined;
}

const lackIn = (newest: readonly SignedQuestion[], ranges: RangesRead): TitlesTold['lack'] => {
  let before = newest.reduce((oldest, { created }) => (created < oldest ? created : oldest), newest[0]?.created ?? '');
  for (const [, titles] of [...ranges].sort(([one], [other]) => other - one)) {
    if (isRefused(titles)) return { failure: titles, before };
    before = titles[titles.length - 1]?.created ?? before;
  }
  return undefined;
};

const titlesOf = (ranges: RangesRead): readonly SignedQuestion[] =>
  [...ranges].sort(([one], [other]) => other - one).flatMap(([, titles]) => (isRefused(titles) ? [] : titles));

/** Reads the titles of all questions but the newest; those that were refused again when it is asked for. */
const useTitles = ({ read: { questions }, state: { onOlder } }: OlderProps) => {
  const { programme } = useSurroundings();
  const [told, setTold] = React.useState<TitlesTold>({ ranges: new Map() });
  const known = React.useRef<{ readonly lowest: number; readonly ranges: RangesRead }>();
  const [turn, setTurn] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const lowest = questions.reduce((least, { id }) => Math.min(least, id), Infinity);
    const before: RangesRead = known.current?.lowest === lowest ? known.current.ranges : new Map();
    readTitles(programme, rangesBelow(lowest), before, (ranges) => {
      if (current) setTold({ ranges });
    }).then((ranges) => {
      if (!current) return;
      known.current = { lowest, ranges };
      setTold({ ranges, lack: lackIn(questions, ranges) });
      onOlder({ titles: titlesOf(ranges), over: true });
    }, noted('questions'));
    return () => {
      current = false;
    };
  }, [programme, questions, turn, onOlder]);
  return { told, again: () => setTurn(turn + 1) };
};

/** Reads what became of the first of those that were found, once nobody types any more. */
const useFound = ({ asked, shown, older, onOlder }: QuestionsState) => {
  const { programme } = useSurroundings();
  const [failure, setFailure] = React.useState<Failure>();
  const [turn, setTurn] = React.useState(0);
  const first = asked.text.trim() === '' ? [] : shown.slice(0, mostWhole);
  const wanted = first.flatMap(({ question: { id }, worded }) => (worded || older.found.has(id) ? [] : [id])).join(' ');
  React.useEffect(() => {
    setFailure(undefined);
    if (wanted === '') return undefined;
    let current = true;
    const timer = window.setTimeout(() => {
      readFound(programme, wanted.split(' ').map(Number)).then(
        (found) => {
          if (current) onOlder({ found });
        },
        (error: unknown) => {
          if (current) setFailure(failureOf(error, 'replies'));
        }
      );
    }, calm);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [programme, wanted, turn, onOlder]);
  return { failure, again: () => setTurn(turn + 1) };
};

/** Reads older questions for the search, and says how far that is. */
const Older = (props: OlderProps): React.ReactElement => {
  const { state } = props;
  const titles = useTitles(props);
  const found = useFound(state);
  const { over } = state.older;
  const count = titlesOf(titles.told.ranges).length;
  const { lack } = titles.told;
  return (
    <>
      <p className={styles.older} role="status">
        {over
          ? sayCount('QuestionsSearched', props.read.questions.length + count)
          : say('QuestionsOlder', { n: numberOf(count) })}
      </p>
      <Partly
        lacks={
          over && lack !== undefined
            ? [
                {
                  failure: lack.failure,
                  words: say('QuestionsOlderFailed', { date: dayWords(lack.before, state.names) })
                }
              ]
            : []
        }
        onRetry={titles.again}
      />
      <Partly
        lacks={found.failure === undefined ? [] : [{ failure: found.failure, words: say('QuestionsFoundFailed') }]}
        onRetry={found.again}
      />
    </>
  );
};

export default Older;
