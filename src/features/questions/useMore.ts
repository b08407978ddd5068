import * as React from 'react';
import { noted } from '../../device/noted';
import { useSurroundings } from '../../shell/ProgrammeContext';
import type { MoreRows } from './readMine';
import type { QuestionsRead } from './reads';
import { newestQuestions, newestSteps } from '../../shell/questionReads';

const noMore: MoreRows = { questions: [], steps: [], whole: new Set() };

/** Reads one's own older questions, where the newest rows are not all there are. */
export const useMore = (read: QuestionsRead): MoreRows => {
  const { programme } = useSurroundings();
  const [more, setMore] = React.useState(noMore);
  const all = read.questions.length < newestQuestions && read.steps.length < newestSteps;
  React.useEffect(() => {
    if (all) return undefined;
    let current = true;
    import(/* webpackChunkName: 'questions-more' */ './readMine')
      .then(({ readMine }) => readMine(programme, read))
      .then((rows) => {
        if (current) setMore(rows);
        // What could not be read is asked for at the next visit; the newest stand there.
      }, noted('questions'));
    return () => {
      current = false;
    };
  }, [programme, read, all]);
  return more;
};
