import { all, answerParts, done, notDone, withRows, writesAnswered } from './answers.ts';
import { button, exactly, history, numbers, opened, text } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const questions = { part: 'questions' } as const;

const unfold = async (place: Place): Promise<void> => button(place, 'QuestionsLookMany').click();

const kept = (name: string, key: string, more: Partial<State> = {}): State => ({
  ...questions,
  name: `questions/${name}`,
  as: 'owner',
  and: opened(numbers.answered),
  seen: text(key),
  ...more
});

const press = async (place: Place, ...keys: readonly string[]): Promise<void> => {
  await history(place).waitFor();
  for (const key of keys) await exactly(place, key).click();
};

/** For those who keep the lists: what is silent, figures, writing a question up, deleting one. */
export const keptQuestions: readonly State[] = [
  { ...questions, name: 'questions/for-curators', as: 'editor', seen: text('QuestionsLookMany') },
  {
    ...questions,
    name: 'questions/silent-ones',
    as: 'editor',
    reach: unfold,
    seen: (place) => button(place, 'QuestionsFigures')
  },
  {
    ...questions,
    name: 'questions/figures',
    as: 'editor',
    rich: true,
    reach: async (place) => {
      await unfold(place);
      await button(place, 'QuestionsFigures').click();
    },
    seen: text('QuestionsFiguresTitle')
  },
  kept('opened-for-curators', 'QuestionsDelete'),
  kept('deleting', 'QuestionsDeleteSure', { reach: (place) => press(place, 'QuestionsDelete') }),
  kept('not-deleted', 'QuestionsDeleteFailed', {
    before: writesAnswered(answerParts(() => notDone(403))),
    reach: (place) => press(place, 'QuestionsDelete', 'QuestionsDelete')
  }),
  kept('made-frequent', 'QuestionsFrequentMadeMany', {
    before: writesAnswered(answerParts(done)),
    reach: (place) => press(place, 'QuestionsMakeFrequent')
  }),
  kept('not-made-frequent', 'QuestionsWriteFailed', {
    before: writesAnswered(answerParts(() => notDone(403))),
    reach: (place) => press(place, 'QuestionsMakeFrequent')
  }),
  kept('frequent-already', 'QuestionsIsFrequent', {
    before: all(
      writesAnswered(answerParts(done)),
      withRows('Faq', (rows) => rows.map((row, at) => (at === 0 ? { ...row, SourceId: numbers.answered } : row)))
    ),
    reach: (place) => press(place, 'QuestionsMakeFrequent')
  })
];
