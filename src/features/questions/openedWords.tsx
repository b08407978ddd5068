import * as React from 'react';
import type { Folded, SignedQuestion, ToldStep, WrittenStep } from '../../domain/questions/model';
import { say, sayCount, sayParts } from '../../strings/say';
import type { IconName } from '../../ui/icons';
import { Name } from '../../ui/Name';
import { answersIn, dayWords, goesOn, nameOr, type QuestionNames, onDay, sinceDay } from './words';

/** Who has it, and what comes next. */
export interface PanelWords {
  readonly icon: IconName;
  readonly now: string;
  readonly next: string;
}

const itNow = ({ it, holderSince }: Folded, names: QuestionNames): string => {
  const day = sinceDay(holderSince, names);
  if (it === 'Planned') return say('QuestionsNowItPlanned', { day });
  return it === 'Seen' ? say('QuestionsNowItSeen', { day }) : say('QuestionsNowIt', { day });
};

/** What IT does, and then whoever asked, if they are there. */
const itNext = ({ author, writer }: SignedQuestion, names: QuestionNames): string => {
  if (author === names.me) return say('QuestionsNextItAskerYou');
  return writer === undefined ? say('QuestionsNextIt') : say('QuestionsNextItAsker', { name: nameOr(names, author) });
};

/** While it is open: whoever has it answers. */
const openPanel = (question: SignedQuestion, folded: Folded, names: QuestionNames): PanelWords => {
  const { holder, holderSince } = folded;
  switch (holder.is) {
    case 'asked':
    case 'handed': {
      const handed = holder.is === 'handed';
      const icon: IconName = handed ? 'Forward' : 'Contact';
      if (holder.user === names.me)
        return { icon, now: say(handed ? 'QuestionsNowHandedYou' : 'QuestionsNowYou'), next: say('QuestionsNextYou') };
      const name = nameOr(names, holder.user);
      return {
        icon,
        now: handed ? say('QuestionsNowHanded', { name }) : say('QuestionsNowAsked', { name }),
        next: say('QuestionsNextAsked', { name })
      };
    }
    case 'has': {
      const day = sinceDay(holderSince, names);
      if (holder.user === names.me)
        return { icon: 'Contact', now: say('QuestionsYouHave', { day }), next: say('QuestionsNextYouHave') };
      const name = nameOr(names, holder.user);
      return { icon: 'Contact', now: say('QuestionsHas', { name, day }), next: say('QuestionsNextHas', { name }) };
    }
    case 'it':
      return {
        icon: 'Headset',
        now: itNow(folded, names),
        next: holder.user === names.me ? say('QuestionsNextItYou') : itNext(question, names)
      };
    case 'community':
      return {
        icon: 'Group',
        now:
          holder.left === undefined
            ? say('QuestionsNobody')
            : say('QuestionsNowLeft', { name: nameOr(names, holder.left) }),
        next: say('QuestionsNextCommunity')
      };
    case 'vote':
      return {
        icon: 'Group',
        now: folded.meToo.length === 0 ? say('QuestionsNoVote') : sayCount('QuestionsNowVote', folded.meToo.length),
        next: say('QuestionsNextVote')
      };
  }
};

const solvedNext = ({ solvedBy, history }: Folded, names: QuestionNames): string => {
  if (solvedBy === undefined) return say('QuestionsOtherwise');
  const author = history.find(({ step }) => step.id === solvedBy)?.step.author;
  if (solvedBy === 'gone' || author === undefined) return say('QuestionsTakenBack');
  return author === names.me ? say('QuestionsHelpedYou') : say('QuestionsHelped', { name: nameOr(names, author) });
};

/** Who answered, as long as that is one answer. */
const answeredNow = (folded: Folded, names: QuestionNames): string => {
  const answers = answersIn(folded);
  const [only] = answers;
  if (only === undefined || answers.length > 1) return sayCount('QuestionsAnswers', answers.length);
  const day = onDay(only.created, names);
  return only.author === names.me
    ? say('QuestionsNowAnsweredYou', { day })
    : say('QuestionsNowAnswered', { name: nameOr(names, only.author), day });
};

/** The two questions that everybody has, before any history. `silent`: nobody expects the asker any more. */
export const panelWords = (
  question: SignedQuestion,
  folded: Folded,
  names: QuestionNames,
  silent: boolean
): PanelWords => {
  switch (folded.stage) {
    case 'Withdrawn':
      return { icon: 'Cancel', now: say('QuestionsWithdrawn'), next: say('QuestionsWithdrawnText') };
    case 'Solved':
      return {
        icon: 'Completed',
        now: say('QuestionsSolvedOn', { date: dayWords(folded.stageSince, names) }),
        next: solvedNext(folded, names)
      };
    case 'Answered':
      if (folded.holder.is === 'vote' || goesOn(question, folded, names)) return openPanel(question, folded, names);
      return {
        icon: 'Chat',
        now: answeredNow(folded, names),
        next: silent
          ? say(question.writer === undefined ? 'QuestionsAskerGone' : 'QuestionsSilent')
          : question.author === names.me
            ? say('QuestionsNextAskerYou')
            : say('QuestionsNextAsker', { name: nameOr(names, question.author) })
      };
    case 'Open':
      return openPanel(question, folded, names);
  }
};

type StepSentence = readonly (string | React.ReactElement)[];

const stressed = (name: string): React.ReactElement => (
  <strong>
    <Name>{name}</Name>
  </strong>
);
const unstressed = (name: string): React.ReactElement => <Name>{name}</Name>;

const stateWord = (step: WrittenStep): string => {
  switch (step.state) {
    case 'Seen':
      return say('QuestionsStateSeen');
    case 'Planned':
      return say('QuestionsStatePlanned');
    case 'Done':
      return say('QuestionsStateDone');
    case 'Not now':
      return say('QuestionsStateNotNow');
    default:
      return '';
  }
};

/** The person that a step is passed to, by the name that SharePoint knows. */
const toldName = (step: WrittenStep, names: QuestionNames): string =>
  step.tell?.name.trim() || nameOr(names, step.tellUser ?? 0);

/** Who did what, with names as they are called. */
export const stepWords = (
  { step, verdict }: ToldStep<WrittenStep>,
  asker: number,
  names: QuestionNames
): StepSentence => {
  const mine = step.author === names.me;
  const who = stressed(step.writer?.name.trim() || nameOr(names, step.author));
  switch (step.kind) {
    case 'Answer':
      if (verdict.is === 'added' || step.author === asker)
        return mine ? [say('QuestionsYouAdd')] : sayParts('QuestionsDidAdd', { who });
      return mine ? [say('QuestionsYouAnswer')] : sayParts('QuestionsDidAnswer', { who });
    case 'Take':
      return mine ? [say('QuestionsYouTake')] : sayParts('QuestionsDidTake', { who });
    case 'Hand over': {
      if (step.tellUser === names.me && !mine) return sayParts('QuestionsDidHandYou', { who });
      const name = unstressed(toldName(step, names));
      return mine ? sayParts('QuestionsYouHand', { name }) : sayParts('QuestionsDidHand', { who, name });
    }
    case 'Ask the community':
      return mine ? [say('QuestionsYouAll')] : sayParts('QuestionsDidAll', { who });
    case 'To IT':
      return mine ? [say('QuestionsYouIt')] : sayParts('QuestionsDidIt', { who });
    case 'From IT': {
      const state = <span>{stateWord(step)}</span>;
      return mine ? sayParts('QuestionsItSaysYou', { state }) : sayParts('QuestionsItSays', { who, state });
    }
    case 'Solved':
      return mine ? [say('QuestionsYouSolve')] : sayParts('QuestionsDidSolve', { who });
    case 'Reopen':
      return mine ? [say('QuestionsYouReopen')] : sayParts('QuestionsDidReopen', { who });
    case 'Withdraw':
      return mine ? [say('QuestionsYouWithdraw')] : sayParts('QuestionsDidWithdraw', { who });
    default:
      return [who];
  }
};

/** How it began. */
export const beganWords = (question: SignedQuestion, names: QuestionNames): StepSentence => {
  const mine = question.author === names.me;
  const who = stressed(question.writer?.name.trim() || nameOr(names, question.author));
  if (question.kind === 'Topic') return mine ? [say('QuestionsYouPropose')] : sayParts('QuestionsDidPropose', { who });
  const { asked } = question;
  if (asked === undefined) return mine ? [say('QuestionsYouAskAll')] : sayParts('QuestionsDidAskAll', { who });
  if (asked.id === names.me && !mine) return sayParts('QuestionsDidAskYou', { who });
  const name = unstressed(asked.name.trim() || nameOr(names, asked.id));
  return mine ? sayParts('QuestionsYouAsk', { name }) : sayParts('QuestionsDidAsk', { who, name });
};

/** Why a step is only told, or that its words were changed; empty: nothing to say. */
export const verdictWords = (
  { step, verdict }: ToldStep<WrittenStep>,
  history: readonly ToldStep<WrittenStep>[],
  names: QuestionNames
): string => {
  switch (verdict.is) {
    case 'edited':
      return say('QuestionsAnswerEdited', { day: onDay(step.modified, names) });
    case 'void': {
      if (verdict.because === 'edited') return say('QuestionsVoidEdited');
      if (verdict.because !== 'late') return say('QuestionsVoid');
      const first = history.find((each) => each.step.id === verdict.after)?.step;
      return first === undefined
        ? say('QuestionsVoid')
        : say('QuestionsVoidLate', { name: first.writer?.name.trim() || nameOr(names, first.author) });
    }
    default:
      return '';
  }
};
