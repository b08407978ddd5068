import * as React from 'react';
import { lazyPart } from '../../shell/lazyPart';
import { catalogueMore } from '../../strings/later/catalogueMore';
import { loadWithWords } from '../../strings/load';

/** Comes with what is opened. */
const AskInstead = lazyPart(
  loadWithWords(catalogueMore, () => import(/* webpackChunkName: 'catalogue-more' */ './AskInstead'))
);

/** How far below the window it is asked for, so that it stands there when somebody arrives. */
const ahead = { rootMargin: '300px 0px' };

interface AskAtEndProps {
  /** What was looked for; empty: nothing. */
  readonly text: string;
  readonly questionsPage: string | undefined;
}

/** At the end of the trainings: nothing fits, and it becomes a question. Whether the reader may ask is read by whoever comes that far. */
export const AskAtEnd = ({ text, questionsPage }: AskAtEndProps): React.ReactElement | null => {
  const end = React.useRef<HTMLDivElement>(null);
  const [near, setNear] = React.useState(typeof IntersectionObserver === 'undefined');
  const offered = (questionsPage ?? '').trim() !== '';
  React.useEffect(() => {
    if (near || !offered || end.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    }, ahead);
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [near, offered]);
  return offered ? (
    <div ref={end}>
      {near && (
        <React.Suspense fallback={null}>
          <AskInstead text={text} questionsPage={questionsPage} />
        </React.Suspense>
      )}
    </div>
  ) : null;
};
