import * as React from 'react';
import { noted } from '../../device/noted';
import type { WaitingPost } from '../../domain/questions/posts';
import type { PostsState } from '../../shell/usePosts';
import { say } from '../../strings/say';
import { Notice } from '../../ui/Notice';

const unsentWords = ({ known }: PostsState, online: boolean): string => {
  if (known?.unkept === true) return say('QuestionsUnkept');
  switch (known?.hindrance) {
    case 'signedOut':
      return say('QuestionsSignedOut');
    case 'refused':
    case 'unguarded':
      return say('QuestionsRefused');
    default:
      return say(online ? 'QuestionsKept' : 'QuestionsOffline');
  }
};

/** Milliseconds that something is on its way before anybody is told: mostly it arrives within them. */
const unsaidFor = 700;

/** What still waits on this device, and why; nothing while it goes as usual. */
export const Unsent = ({
  waiting,
  posts
}: {
  readonly waiting: readonly WaitingPost[];
  readonly posts: PostsState;
}): React.ReactElement | null => {
  const [late, setLate] = React.useState(false);
  const waits = waiting.length > 0;
  React.useEffect(() => {
    setLate(false);
    if (!waits) return undefined;
    const timer = window.setTimeout(() => setLate(true), unsaidFor);
    return () => window.clearTimeout(timer);
  }, [waits]);
  if (!waits || (!late && posts.known?.hindrance === undefined && posts.known?.unkept !== true)) return null;
  const last = waiting[waiting.length - 1];
  return (
    <Notice
      kind={posts.known?.hindrance === 'refused' || posts.known?.hindrance === 'unguarded' ? 'warning' : 'info'}
      icon="CloudUpload"
      actions={[
        { words: say('Retry'), onClick: posts.again },
        ...(last === undefined
          ? []
          : [
              {
                words: say('QuestionsTakeBack'),
                onClick: () => void posts.unpost(last.postKey).catch(noted('questions'))
              }
            ])
      ]}
    >
      {unsentWords(posts, navigator.onLine)}
    </Notice>
  );
};
