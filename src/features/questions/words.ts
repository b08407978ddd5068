import type { Folded, SignedQuestion, Step } from '../../domain/questions/model';
import type { Day } from '../../domain/common/day';
import { nextOf } from '../../domain/questions/views';
import { kept, say, sayCount, sayDay } from '../../strings/say';
import type { IconName } from '../../ui/icons';

/** How people are called here. */
export interface QuestionNames {
  /** Site user id of whoever reads. */
  readonly me: number;
  /** Empty: nobody knows a name for them. */
  readonly nameOf: (user: number) => string;
  readonly today: Day;
  /** The day that the site's clock shows at a moment. */
  readonly dayAt: (instant: number) => Day;
}

/** A name, or that the account is gone. */
export const nameOr = ({ nameOf }: QuestionNames, user: number): string => nameOf(user) || say('QuestionsGone');

const daysBetween = (one: Day, other: Day): number =>
  Math.round((Date.parse(`${other}T12:00:00Z`) - Date.parse(`${one}T12:00:00Z`)) / 86_400_000);

const weekdayOf = (day: Day): string =>
  kept('weekday', (culture) => new Intl.DateTimeFormat(culture, { weekday: 'long', timeZone: 'UTC' })).format(
    new Date(`${day}T12:00:00Z`)
  );

const nearDay = (days: number): string =>
  kept('near', (culture) => new Intl.RelativeTimeFormat(culture, { numeric: 'auto' })).format(-days, 'day');

/** The day of a moment: today, yesterday, a weekday of this week, else a date as `dated` words it; empty for what is no moment. */
const dayWord = (moment: string, names: QuestionNames, dated: (date: string) => string): string => {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return '';
  const day = names.dayAt(instant);
  const days = daysBetween(day, names.today);
  if (days === 0 || days === 1) return nearDay(days);
  return days > 1 && days < 7 ? weekdayOf(day) : dated(sayDay(day, names.today));
};

/** *lundi*, *le 3 novembre*: when something was done. */
export const onDay = (moment: string, names: QuestionNames): string =>
  dayWord(moment, names, (date) => say('QuestionsOn', { date }));

/** The same after *since*. */
export const sinceDay = (moment: string, names: QuestionNames): string =>
  dayWord(moment, names, (date) => say('QuestionsFrom', { date }));

/** The date alone, for *solved on*. */
export const dayWords = (moment: string, { today, dayAt }: Pick<QuestionNames, 'today' | 'dayAt'>): string => {
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? '' : sayDay(dayAt(instant), today);
};

/** Answered, and gone on since: passed to IT, or the asker added something. Whoever has it is next, not the asker. */
export const goesOn = (question: SignedQuestion, folded: Folded, { today }: QuestionNames): boolean =>
  folded.stage === 'Answered' && nextOf({ question, folded }, `${today}T12:00:00Z`) === 'holder';

/** How a question stands, in one line. */
export interface QuestionStateLine {
  readonly icon: IconName;
  readonly words: string;
}

const itLine = ({ it }: Folded): string => {
  if (it === 'Planned') return say('QuestionsItPlanned');
  return say(it === 'Seen' ? 'QuestionsItSeen' : 'QuestionsItHas');
};

const handedBy = ({ history, last }: Folded): number =>
  history.find(({ step }) => step.id === last && step.kind === 'Hand over')?.step.author ?? 0;

const openLine = (folded: Folded, names: QuestionNames): QuestionStateLine => {
  const { holder, holderSince } = folded;
  const day = onDay(holderSince, names);
  switch (holder.is) {
    case 'asked':
      return {
        icon: 'Contact',
        words:
          holder.user === names.me
            ? say('QuestionsAskedYou', { day })
            : say('QuestionsAskedWho', { name: nameOr(names, holder.user), day })
      };
    case 'handed': {
      const by = names.nameOf(handedBy(folded));
      if (holder.user !== names.me)
        return { icon: 'Forward', words: say('QuestionsHandedWho', { name: nameOr(names, holder.user), day }) };
      return {
        icon: 'Forward',
        words: by === '' ? say('QuestionsHandedYou', { day }) : say('QuestionsHandedBy', { name: by, day })
      };
    }
    case 'has': {
      const since = sinceDay(holderSince, names);
      return {
        icon: 'Contact',
        words:
          holder.user === names.me
            ? say('QuestionsYouHave', { day: since })
            : say('QuestionsHas', { name: nameOr(names, holder.user), day: since })
      };
    }
    case 'it':
      return { icon: 'Headset', words: itLine(folded) };
    case 'vote':
      return voteLine(folded);
    case 'community':
      return { icon: 'Group', words: say('QuestionsNobody') };
  }
};

const voteLine = ({ meToo }: Folded): QuestionStateLine => ({
  icon: 'Group',
  words: meToo.length === 0 ? say('QuestionsNoVote') : sayCount('QuestionsVote', meToo.length)
});

/** That IT has seen it, or plans it, is no answer. */
const isPromise = ({ kind, state }: Step): boolean => kind === 'From IT' && (state === 'Seen' || state === 'Planned');

/** What was answered, the first one first. */
export const answersIn = ({ answers, history }: Folded): readonly Step[] =>
  history.flatMap(({ step }) => (answers.includes(step.id) && !isPromise(step) ? [step] : []));

/** One line for the list: who has it, or what came of it. */
export const questionStateLine = (
  question: SignedQuestion,
  folded: Folded,
  names: QuestionNames
): QuestionStateLine => {
  if (folded.holder.is === 'vote') return voteLine(folded);
  if (goesOn(question, folded, names)) return openLine(folded, names);
  switch (folded.stage) {
    case 'Solved':
      return { icon: 'Completed', words: say('QuestionsSolvedOn', { date: dayWords(folded.stageSince, names) }) };
    case 'Answered':
      return {
        icon: 'Chat',
        words:
          question.author === names.me
            ? sayCount('QuestionsWhich', answersIn(folded).length)
            : sayCount('QuestionsAnswers', answersIn(folded).length)
      };
    case 'Withdrawn':
    case 'Open':
      return openLine(folded, names);
  }
};
