import * as React from 'react';
import type { Folded, SignedQuestion } from '../../domain/questions/model';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted, type OtherWords } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './questions.module.scss';
import { type QuestionNames, nameOr, questionStateLine } from './words';

/** A question with what became of it. */
export interface KnownQuestion {
  readonly question: SignedQuestion;
  readonly folded: Folded;
  /** Everything that became of it was read: how it stands can be said. */
  readonly worded: boolean;
  /** Asked by others since the person was here last, or heard of where it concerns them. */
  readonly fresh: boolean;
}

/** What a row needs beside its question. */
export interface RowActs {
  readonly names: QuestionNames;
  /** What a circle is called; empty: nobody says. */
  readonly circleName: (key: string) => string;
  readonly linkTo: (question: SignedQuestion) => string;
  readonly onShow: (question: SignedQuestion, event: React.MouseEvent<HTMLAnchorElement>) => void;
}

/** Who asked, as people call them; empty: that was not read. */
export const askerName = ({ author, writer }: SignedQuestion, names: QuestionNames): string =>
  author === names.me ? say('QuestionsYou') : writer?.name.trim() || (author === 0 ? '' : nameOr(names, author));

/** Its title, or that it has none. */
export const questionTitle = ({ title }: SignedQuestion): string => title.trim() || say('QuestionsUntitled');

/** In the language that it was asked in. */
export const questionLang = ({ language }: SignedQuestion): string =>
  typeof language === 'string' ? language.toLowerCase() : '';

/** A topic among other parts of a line. */
const topicPart = (topic: SignedQuestion['topics'][number]): OtherWords => {
  const translate = topicTranslate(topic);
  return { text: topicWord(topic), ...(translate === undefined ? {} : { translate }) };
};

const OneQuestion = ({
  known: { question, folded, worded, fresh },
  current,
  acts
}: {
  readonly known: KnownQuestion;
  readonly current: boolean;
  readonly acts: RowActs;
}): React.ReactElement => {
  const { names } = acts;
  const [topic] = question.topics;
  const state = questionStateLine(question, folded, names);
  return (
    <li className={current ? styles.current : styles.row}>
      <div className={styles.rowHead}>
        <h4 className={styles.rowTitle}>
          <a
            className={styles.titleLink}
            href={acts.linkTo(question)}
            data-question={question.id}
            data-interception="off"
            aria-current={current ? 'true' : undefined}
            onClick={(event) => acts.onShow(question, event)}
          >
            <bdi lang={questionLang(question)}>{questionTitle(question)}</bdi>
          </a>
        </h4>
        {fresh && <span className={styles.tag}>{say('QuestionsTag')}</span>}
      </div>
      <p className={styles.meta}>
        <Dotted
          parts={[
            { text: askerName(question, names), ...(question.author === names.me ? {} : { translate: 'no' as const }) },
            acts.circleName(question.circleKey),
            topic === undefined ? '' : topicPart(topic)
          ]}
        />
      </p>
      <p className={styles.state}>
        <Icon name={worded ? state.icon : 'Info'} size={14} />
        <span>{worded ? state.words : say('QuestionsUnworded')}</span>
      </p>
    </li>
  );
};

/** Rows at first, and as many more each time. */
const moreRows = 25;

/** Questions below each other, some at a time. */
export const QuestionRows = ({
  questions,
  open,
  acts,
  most = moreRows
}: {
  readonly questions: readonly KnownQuestion[];
  readonly open: number | undefined;
  readonly acts: RowActs;
  readonly most?: number;
}): React.ReactElement => {
  const [shown, setShown] = React.useState(most);
  const list = React.useRef<HTMLUListElement>(null);
  const before = React.useRef(shown);
  React.useEffect(() => {
    // The button moved on: the first of those that it brought is where to read on.
    if (shown > before.current)
      list.current?.children[before.current]?.querySelector<HTMLElement>('[data-question]')?.focus();
    before.current = shown;
  }, [shown]);
  const rest = questions.length - shown;
  return (
    <>
      <ul className={styles.rows} ref={list}>
        {questions.slice(0, shown).map((known) => (
          <OneQuestion key={known.question.id} known={known} current={known.question.id === open} acts={acts} />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.more}>
          <Button look="text" onClick={() => setShown(shown + moreRows)}>
            {sayCount('QuestionsMore', Math.min(moreRows, rest))}
          </Button>
        </p>
      )}
    </>
  );
};
