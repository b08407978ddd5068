import * as React from 'react';
import type { SessionForm } from '../../domain/sessions/form';
import { useDistinct } from '../../shell/ids';
import { numberOf, say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import styles from './asides.module.scss';
import type { SessionsState } from './useSessions';
import { useTopics } from './useTopics';

/** Subjects at first. */
const mostTopics = 5;

/** The coach's next subjects: what serving ambassadors vote for comes first. */
const TopicsAside = ({
  state,
  suggest,
  onNew,
  children
}: {
  readonly state: SessionsState;
  /** Where a subject is suggested; absent: nowhere. */
  readonly suggest: string | undefined;
  /** Opens a new session about a subject; absent: the reader organises nothing. */
  readonly onNew?: ((given: Partial<SessionForm>) => void) | undefined;
  /** What stands below: it waits, so that nothing moves down under the reader's eyes. */
  readonly children: React.ReactElement;
}): React.ReactElement => {
  const distinct = useDistinct();
  const { topics, settled, posts, isOn, toggle, failed } = useTopics(state);
  const [all, setAll] = React.useState(false);
  const below = settled ? children : null;
  if (topics === undefined || (topics.length === 0 && suggest === undefined)) return <>{below}</>;
  const mayVote = posts.mayWrite !== false;
  const me = state.view.reader.user;
  const shown = all ? topics : topics.slice(0, mostTopics);
  return (
    <>
      <section className={styles.aside} aria-label={distinct(say('SessionsTopics'))}>
        <h3 className={styles.title}>{say('SessionsTopics')}</h3>
        <p className={styles.small}>{say(topics.length === 0 ? 'SessionsTopicsNone' : 'SessionsTopicsHow')}</p>
        <ul className={styles.list}>
          {shown.map((topic) => {
            const { question } = topic.asked;
            const count = topic.votes + topic.interest;
            return (
              <li key={question.id} className={styles.item}>
                <span className={styles.words}>
                  <bdi lang={typeof question.language === 'string' ? question.language.toLowerCase() : ''}>
                    {question.title.trim()}
                  </bdi>
                  {topic.interest > 0 && topic.votes > 0 && (
                    <span className={styles.small}>{say('SessionsVotesOf', { n: numberOf(topic.votes) })}</span>
                  )}
                </span>
                {mayVote && question.author !== me ? (
                  <Chip
                    label={say('SessionsMeToo')}
                    count={numberOf(count)}
                    on={isOn(topic)}
                    icon="Add"
                    onClick={() => toggle(topic)}
                  />
                ) : (
                  <span className={styles.count}>{numberOf(count)}</span>
                )}
                {onNew !== undefined && (
                  <Button
                    look="text"
                    icon="Calendar"
                    label={say('SessionsNamed', { words: say('SessionsMakeIt'), title: question.title.trim() })}
                    onClick={() =>
                      onNew({
                        title: question.title.trim(),
                        questionId: question.id,
                        topics: question.topics,
                        language: question.language
                      })
                    }
                  >
                    {say('SessionsMakeIt')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        <p className={failed ? styles.failed : styles.unseen} role="status">
          {failed ? say('SessionsVoteFailed') : ''}
        </p>
        {!all && topics.length > mostTopics && (
          <Button look="text" icon="ChevronDown" onClick={() => setAll(true)}>
            {say('SessionsTopicsAll', { n: numberOf(topics.length) })}
          </Button>
        )}
        {suggest !== undefined && mayVote && (
          <LinkButton look="text" icon="Add" href={suggest}>
            {say('SessionsSuggest')}
          </LinkButton>
        )}
      </section>
      {below}
    </>
  );
};

export default TopicsAside;
