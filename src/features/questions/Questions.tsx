import * as React from 'react';
import { AwaitedPart } from '../../shell/AwaitedPart';
import { lazyPart } from '../../shell/lazyPart';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { QuestionsReady } from './QuestionsReady';
import { questionsPlan } from './reads';
import type { QuestionsSettings } from './settings';
import { questionsMore } from '../../strings/later/questionsMore';
import { loadWithWords } from '../../strings/load';

/** Few people ever see it. */
const NoQuestions = lazyPart(
  loadWithWords(questionsMore, () => import(/* webpackChunkName: 'seldom' */ './NoQuestions'))
);

/** Questions, what became of them, and the form for one’s own. */
const Questions = (settings: QuestionsSettings): React.ReactElement => {
  const reading = useReading(questionsPlan);
  const heading = settings.title?.trim() || say('QuestionsTitle');
  return (
    <AwaitedPart reading={reading} heading={heading} absent={<NoQuestions absent />}>
      {(read) => (
        <QuestionsReady {...settings} heading={heading} read={read} now={reading.now} onRetry={reading.retry} />
      )}
    </AwaitedPart>
  );
};

export default Questions;
