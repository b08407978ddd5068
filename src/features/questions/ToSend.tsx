import * as React from 'react';
import type { PostsState } from '../../shell/usePosts';
import { say } from '../../strings/say';
import styles from './questions.module.scss';
import { Unsent } from './Unsent';

/** New questions that wait on this device, with their titles. */
const ToSend = ({ posts }: { readonly posts: PostsState }): React.ReactElement | null => {
  const waiting = (posts.known?.waiting ?? []).filter(({ to }) => to === 'questions');
  if (waiting.length === 0) return null;
  return (
    <section aria-label={say('QuestionsToSend')} className={styles.toSend}>
      <Unsent waiting={waiting} posts={posts} />
      <ul className={styles.rows}>
        {waiting.map((post) => (
          <li key={post.postKey} className={styles.row}>
            <p className={styles.rowTitle}>
              <bdi>{post.to === 'questions' ? post.values.title : ''}</bdi>
            </p>
            <p className={styles.meta}>{say('QuestionsWaitingLine')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

export default ToSend;
