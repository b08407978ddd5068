import { moment, questionRow, smallCommunity } from '../../testing/questionRows';
import { answer, rows, solved, type StepToWrite } from '../../testing/questionSteps';
import { solvedAbout } from './about';
import { type AskedQuestion, foldQuestion } from './fold';
import type { SignedQuestion } from './model';

const asked = (row: Partial<SignedQuestion>, ...steps: readonly StepToWrite[]): AskedQuestion => {
  const question = questionRow(row);
  const written = rows(...steps).map((step) => ({ ...step, questionId: question.id }));
  return { question, folded: foldQuestion(question, written, smallCommunity(), moment(24)) };
};
const training = { key: 'outlook-share-calendar', topics: ['Outlook', 'Teams'] };
const idsAbout = (all: readonly AskedQuestion[], most = 3): readonly number[] =>
  solvedAbout(all, training, most).map(({ question }) => question.id);

test('a question asked from the training comes first, then those of its first topic, then of any of its topics', () => {
  const helped = [answer(21), solved(1)];
  const all = [
    asked({ id: 1, topics: ['Teams'] }, ...helped),
    asked({ id: 2, topics: ['Word'] }, ...helped),
    asked({ id: 3, topics: ['Outlook'] }, ...helped),
    asked({ id: 4, topics: ['Outlook'] }, ...helped),
    asked({ id: 5, moduleKey: training.key }, ...helped)
  ];
  expect(idsAbout(all, 9)).toEqual([5, 4, 3, 1]);
  expect(idsAbout(all)).toEqual([5, 4, 3]);
});

test('among those that are as near, what is in a language of the reader comes first', () => {
  const helped = [answer(21), solved(1)];
  const all = [
    asked({ id: 1, topics: ['Outlook'], language: 'FR' }, ...helped),
    asked({ id: 2, topics: ['Outlook'], language: 'DE' }, ...helped)
  ];
  expect(idsAbout(all)).toEqual([2, 1]);
  expect(solvedAbout(all, { ...training, languages: ['FR', 'NL'] }, 3).map(({ question }) => question.id)).toEqual([
    1, 2
  ]);
});

test('what is only answered, solved another way, or open, helps nobody here', () => {
  const row = { topics: ['Outlook'] as const };
  expect(
    idsAbout([
      asked({ ...row, id: 1 }, answer(21)),
      asked({ ...row, id: 2 }, answer(21), solved()),
      asked({ ...row, id: 3 })
    ])
  ).toEqual([]);
});
