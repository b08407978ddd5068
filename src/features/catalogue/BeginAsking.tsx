import * as React from 'react';
import { type Ease, eases, type SelfCheck } from '../../domain/learning/selfCheck';
import { useIds } from '../../shell/ids';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './begin.module.scss';

/** Topics that are asked about at first; the others stand behind one press. */
const topicsAtFirst = 8;

/** How well somebody says to know a topic, in words. */
export const easeWord = (ease: Ease): string => {
  switch (ease) {
    case 'new':
      return say('CatalogueEaseNew');
    case 'byMyself':
      return say('CatalogueEaseMyself');
    case 'couldHelp':
      return say('CatalogueEaseHelp');
  }
};

interface TopicRowProps {
  readonly topic: string;
  readonly answer: Ease | undefined;
  readonly onAnswer: (ease: Ease) => void;
  readonly first: React.Ref<HTMLInputElement> | undefined;
}

/** One topic with its three answers: a row of the table, and a group below 600 px. */
const TopicRow = ({ topic, answer, onAnswer, first }: TopicRowProps): React.ReactElement => {
  const ids = useIds();
  return (
    <fieldset className={styles.topic}>
      <legend className={styles.topicName} translate={topicTranslate(topic)}>
        <bdi>{topicWord(topic)}</bdi>
      </legend>
      {eases.map((ease, at) => (
        <label key={ease} className={styles.answer}>
          <input
            ref={at === 0 ? first : undefined}
            type="radio"
            className={styles.radio}
            name={ids}
            checked={answer === ease}
            onChange={() => onAnswer(ease)}
          />
          <span className={styles.answerWord}>{easeWord(ease)}</span>
        </label>
      ))}
    </fieldset>
  );
};

export interface BeginAskingProps {
  readonly topics: readonly string[];
  readonly answers: SelfCheck;
  readonly onDone: (answers: SelfCheck) => void;
  readonly onClear: () => void;
}

/** The questions. */
export const BeginAsking = ({ topics, answers: known, onDone, onClear }: BeginAskingProps): React.ReactElement => {
  const [answers, setAnswers] = React.useState(known);
  const [all, setAll] = React.useState(() => topics.slice(topicsAtFirst).some((topic) => known.has(topic)));
  const [lacking, setLacking] = React.useState(false);
  const firstNew = React.useRef<HTMLInputElement>(null);
  const pressed = React.useRef(false);
  React.useEffect(() => {
    if (all && pressed.current) firstNew.current?.focus();
  }, [all]);
  const shown = all ? topics : topics.slice(0, topicsAtFirst);
  const rest = topics.length - shown.length;
  const done = (): void => {
    if (answers.size === 0) setLacking(true);
    else onDone(answers);
  };
  return (
    <>
      <p className={styles.text}>{sayCount('CatalogueBeginText', shown.length)}</p>
      <div className={styles.table}>
        <div className={styles.head} aria-hidden="true">
          <span>{say('CatalogueTopic')}</span>
          {eases.map((ease) => (
            <span key={ease}>{easeWord(ease)}</span>
          ))}
        </div>
        {shown.map((topic, at) => (
          <TopicRow
            key={topic}
            topic={topic}
            answer={answers.get(topic)}
            onAnswer={(ease) => {
              setLacking(false);
              setAnswers(new Map([...answers, [topic, ease]]));
            }}
            first={at === topicsAtFirst ? firstNew : undefined}
          />
        ))}
      </div>
      {rest > 0 && (
        <p className={styles.more}>
          <Button
            look="text"
            icon="ChevronDown"
            onClick={() => {
              pressed.current = true;
              setAll(true);
            }}
          >
            {sayCount('CatalogueTopics', rest)}
          </Button>
        </p>
      )}
      {lacking && <Notice kind="warning">{say('CatalogueAnswer')}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" onClick={done}>
          {say('CatalogueSee')}
        </Button>
        <Button
          look="text"
          onClick={() => {
            setAnswers(new Map());
            onClear();
          }}
        >
          {say('CatalogueClear')}
        </Button>
      </div>
    </>
  );
};
