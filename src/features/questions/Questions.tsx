import * as React from 'react';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { drawable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import { QuestionsReady } from './QuestionsReady';
import { questionsPlan } from './reads';
import type { QuestionsSettings } from './settings';

/** Few people ever see it. */
const NoQuestions = lazyPart(() => import(/* webpackChunkName: 'seldom' */ './NoQuestions'));

/** Questions, what became of them, and questionsPlan one. */
const Questions = (settings: QuestionsSettings): React.ReactElement => {
  const { now, retry } = useReading(questionsPlan);
  const heading = settings.title?.trim() || say('QuestionsTitle');
  const read = drawable(now);
  const absent = now.state === 'failed' && now.failure.kind === 'missing';
  if (read !== undefined)
    return <QuestionsReady {...settings} heading={heading} read={read} now={now} onRetry={retry} />;
  return (
    <>
      <Heading title={heading} />
      {now.state === 'loading' && <Skeleton label={say('Loading')} cards={3} />}
      {now.state === 'failed' && !absent && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {absent && (
        <React.Suspense fallback={null}>
          <NoQuestions absent />
        </React.Suspense>
      )}
    </>
  );
};

export default Questions;
