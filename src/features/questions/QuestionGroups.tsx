import * as React from 'react';
import { say } from '../../strings/say';
import type { QuestionsView } from './address';
import type { QuestionGroup } from './groups';
import { QuestionRows, type RowActs } from './QuestionRows';
import styles from './questions.module.scss';

/** What a view is called. */
export const viewWord = (view: QuestionsView): string => {
  switch (view) {
    case 'mine':
      return say('QuestionsMine');
    case 'circle':
      return say('QuestionsCircle');
    case 'open':
      return say('QuestionsOpen');
    case 'solved':
      return say('QuestionsSolved');
    case 'it':
      return say('QuestionsIt');
    case 'votes':
      return say('QuestionsVotes');
  }
};

const groupWord = (kind: QuestionGroup['kind']): string | undefined => {
  switch (kind) {
    case 'waiting':
      return say('QuestionsWaiting');
    case 'passedOn':
      return say('QuestionsPassed');
    case 'asked':
      return say('QuestionsYours');
    case 'followed':
      return say('QuestionsElsewhere');
    default:
      return undefined;
  }
};

/** Rows of a group at first: of several groups a few each. */
const fewRows = 5;
const manyRows = 25;

export interface QuestionGroupsProps {
  readonly view: QuestionsView;
  readonly groups: readonly QuestionGroup[];
  readonly open: number | undefined;
  readonly acts: RowActs;
}

/** What a view shows, each group with its heading. */
export const QuestionGroups = ({ view, groups, open, acts }: QuestionGroupsProps): React.ReactElement => (
  <>
    {groups.map(({ kind, questions }) => {
      const words = groupWord(kind);
      return (
        <React.Fragment key={`${view} ${kind}`}>
          <h3 className={words === undefined ? styles.unseen : styles.groupTitle}>{words ?? viewWord(view)}</h3>
          <QuestionRows questions={questions} open={open} acts={acts} most={words === undefined ? manyRows : fewRows} />
        </React.Fragment>
      );
    })}
  </>
);
