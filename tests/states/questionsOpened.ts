import { all, type Before, refused } from './answers.ts';
import {
  accountGone,
  became,
  hoursAgo,
  numbers,
  opened,
  otherwise,
  people,
  personOf,
  saying,
  step,
  tellOf,
  text
} from './questionsMade.ts';
import type { State } from './state.ts';

const questions = { part: 'questions' } as const;

/** A question as its address opens it; `key`: a sentence that tells how it stands. */
const one = (name: string, id: number, key: string, more: Partial<State> = {}): State => ({
  ...questions,
  name: `questions/${name}`,
  and: opened(id),
  seen: ({ part, says }) => part.getByRole('article').getByText(says(key)).first(),
  ...more
});

const made = (name: string, id: number, key: string, before: Before, more: Partial<State> = {}): State =>
  one(name, id, key, { before, ...more });

const open: readonly State[] = [
  one('asked', numbers.askedOfOther, 'QuestionsNextAsked'),
  one('asked-of-you', numbers.askedOfMe, 'QuestionsNowYou', { as: 'editor', rich: true }),
  one('handed', numbers.handedToOther, 'QuestionsNowHanded'),
  one('handed-to-you', numbers.handedToMe, 'QuestionsNowHandedYou', { as: 'editor' }),
  one('taken', numbers.taken, 'QuestionsNextHas'),
  one('yours-to-answer', numbers.iHaveIt, 'QuestionsNextYouHave', { as: 'editor' }),
  one('nobody-yet', numbers.nobodyYet, 'QuestionsNobody'),
  one('asked-the-community', numbers.toCommunity, 'QuestionsDidAll'),
  made(
    'yours-and-taken',
    numbers.lateTake,
    'QuestionsVoidLate',
    became(numbers.lateTake, () => [step(1, 'Take', 'karim'), step(2, 'Take', 'nathalie', { SeenId: 0 })]),
    { rich: true }
  ),
  one('step-not-allowed', numbers.lateTake, 'QuestionsVoid'),
  one('given-back', numbers.askedOfFormer, 'QuestionsNowLeft'),
  one('at-it', numbers.atIt, 'QuestionsNowIt'),
  made('at-it-of-nobody', numbers.atIt, 'QuestionsNextIt', saying(numbers.atIt, accountGone)),
  one('seen-by-it', numbers.seenByIt, 'QuestionsNowItSeen'),
  one('yours-planned-by-it', numbers.ownFeedbackSeen, 'QuestionsNowItPlanned'),
  one('passed-to-it-by-you', numbers.toItByMe, 'QuestionsYouIt', { as: 'editor' }),
  one('it-is-you', numbers.plannedForAnother, 'QuestionsNextItYou', { as: 'owner' }),
  one('topic', numbers.topic, 'QuestionsNextVote'),
  one('topic-with-an-answer', numbers.topicAnswered, 'QuestionsNextVote'),
  made(
    'topic-of-one',
    numbers.topic,
    'QuestionsNowVote',
    became(numbers.topic, () => [step(1, 'Me too', 'chloe')])
  ),
  made(
    'topic-of-nobody',
    numbers.topic,
    'QuestionsNoVote',
    became(numbers.topic, () => [])
  ),
  made(
    'your-topic',
    numbers.topic,
    'QuestionsTopicYou',
    saying(numbers.topic, { AuthorId: people.amelie.id, Author: personOf('amelie') })
  )
];

const answered: readonly State[] = [
  one('answered', numbers.answered, 'QuestionsNextAsker'),
  one('yours-answered', numbers.ownAnswered, 'QuestionsNextAskerYou', { rich: true }),
  one('answered-by-you', numbers.answeredByMe, 'QuestionsYouAnswer', { as: 'editor' }),
  one('passed-on-by-you', numbers.passedOnByMe, 'QuestionsYouHand', { as: 'editor' }),
  one('not-now', numbers.notNow, 'QuestionsStateNotNow'),
  {
    ...one('no-reason-given', numbers.notNow, 'QuestionsNoReason'),
    before: otherwise('Replies', (rows) => rows.map((row) => (row['State'] === 'Not now' ? { ...row, Text: '' } : row)))
  },
  one('silently-answered', numbers.notNow, 'QuestionsSilent'),
  one('reopened', numbers.reopened, 'QuestionsDidReopen'),
  one('solved-by-an-answer', 131, 'QuestionsThisHelped'),
  one('solved-by-it', numbers.doneByIt, 'QuestionsStateDone'),
  one('solved-otherwise', numbers.otherwise, 'QuestionsOtherwise'),
  one('solved-by-your-answer', numbers.helpedByMine, 'QuestionsHelpedYou', { as: 'editor' }),
  one('yours-solved', numbers.solvedOfMine, 'QuestionsYouSolve'),
  one('yours-of-everybody', numbers.ownSolvedByEverybody, 'QuestionsYouAskAll', { as: 'editor' }),
  one('answer-taken-back', numbers.takenBack, 'QuestionsTakenBack'),
  one('your-feedback', numbers.ownFeedbackPlanned, 'QuestionsFeedbackYou', { as: 'editor' }),
  made(
    'withdrawn',
    numbers.answered,
    'QuestionsWithdrawn',
    all(
      saying(numbers.answered, { AuthorId: people.chloe.id, Author: personOf('chloe') }),
      became(numbers.answered, (its) => [...its, step(1, 'Withdraw', 'chloe')])
    )
  ),
  made(
    'yours-withdrawn',
    numbers.ownAnswered,
    'QuestionsYouWithdraw',
    became(numbers.ownAnswered, (its) => [...its, step(1, 'Withdraw', 'amelie')])
  )
];

/** More steps than are shown at once. */
const withMore = became(numbers.long, (its) => [
  ...its,
  ...[1, 2, 3, 4].map((at) => step(at, 'Answer', at % 2 === 0 ? 'karim' : 'nathalie', { Text: 'Bienvenue' }))
]);

/** Everything that can become of a question, as somebody who took part in it reads it. */
const steps: readonly State[] = [
  made(
    'your-steps',
    numbers.nobodyYet,
    'QuestionsYouTake',
    became(numbers.nobodyYet, () => [
      step(1, 'Take', 'lieve'),
      step(2, 'Ask the community', 'lieve'),
      step(3, 'Hand over', 'lieve', tellOf('yasmina')),
      step(4, 'To IT', 'lieve', tellOf('wouter'))
    ]),
    { as: 'editor' }
  ),
  made(
    'your-words-for-it',
    numbers.atIt,
    'QuestionsItSaysYou',
    became(numbers.atIt, () => [step(1, 'From IT', 'wouter', { State: 'Seen' })]),
    { as: 'owner' }
  ),
  made(
    'yours-again',
    numbers.solvedOfMine,
    'QuestionsYouReopen',
    became(numbers.solvedOfMine, (its) => [
      ...its,
      step(1, 'Reopen', 'amelie', { SeenId: 170 }),
      step(2, 'Answer', 'amelie', { Text: 'Fait, merci Mehdi !' })
    ])
  ),
  made(
    'edited-question',
    numbers.askedOfOther,
    'QuestionsEdited',
    saying(numbers.askedOfOther, { owshiddenversion: 2, Modified: hoursAgo(3) })
  ),
  made(
    'edited-steps',
    numbers.askedOfOther,
    'QuestionsVoidEdited',
    became(numbers.askedOfOther, () => [
      step(1, 'Take', 'karim', { owshiddenversion: 2 }),
      step(2, 'Take', 'chloe'),
      step(3, 'Answer', 'nathalie', { owshiddenversion: 3, Modified: hoursAgo(2), Text: 'Bienvenue' })
    ])
  ),
  made(
    'account-gone',
    numbers.answered,
    'QuestionsBy',
    all(
      saying(numbers.answered, accountGone),
      became(numbers.answered, (its) => [...its, { ...step(1, 'Answer', 'chloe'), ...accountGone }])
    )
  ),
  made('asker-gone', numbers.answered, 'QuestionsAskerGone', saying(numbers.answered, accountGone)),
  made(
    'without-title',
    numbers.nobodyYet,
    'QuestionsNobody',
    saying(numbers.nobodyYet, { Title: null, Details: 'x'.repeat(400), Topics: null, CircleKey: null, Language: null })
  ),
  made('long', numbers.long, 'QuestionsSteps', withMore, { rich: true }),
  made('long-unfolded', numbers.long, 'QuestionsAnswerEdited', withMore, {
    reach: ({ part, says }) => part.getByRole('button', { name: says('QuestionsSteps') }).click()
  }),
  one('many-steps', numbers.long, 'QuestionsAnswerEdited')
];

const missing: readonly State[] = [
  { ...questions, name: 'questions/gone', and: opened(99_999), seen: text('QuestionsAbsent') },
  {
    ...questions,
    name: 'questions/history-failed',
    and: opened(numbers.ownAnswered),
    before: refused("/Lists/Replies')/getItems", 500),
    seen: text('QuestionsHistoryFailed')
  },
  {
    ...questions,
    name: 'questions/older-failed',
    and: opened(99_999),
    before: refused("/Lists/Questions')/getItems", 500),
    seen: ({ part, says }) => part.getByRole('button', { name: says('Retry') })
  },
  {
    ...questions,
    name: 'questions/to-report',
    and: opened(numbers.answered),
    properties: { contact: 'questions@lecercle.example' },
    seen: ({ part, says }) => part.getByRole('link', { name: says('QuestionsReport', true) })
  }
];

/** One question, at each stage and with each holder. */
export const openedQuestions: readonly State[] = [...open, ...answered, ...steps, ...missing];
