import { all, type Before, changed, refuse, signIn, storesNothing, writesAnswered } from './answers.ts';
import { became, button, exactly, history, numbers, opened, step, text } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const questions = { part: 'questions' } as const;

/** What people write is theirs, in any language. */
const written = 'Bienvenue';

const answerBox = ({ part }: Place) => part.getByRole('article').getByRole('textbox').first();

/** Answers the question that is open. */
const answer: Before = async (place) => {
  await history(place).waitFor();
  await answerBox(place).fill(written);
  await exactly(place, 'QuestionsDoAnswer').click();
};

const pressed =
  (key: string): Before =>
  async (place) => {
    await history(place).waitFor();
    await exactly(place, key).click();
  };

/** The first of the people who are offered. */
const choose: Before = async ({ part }) => part.getByRole('article').getByRole('radio').first().check();

/** What the list says of its own safety. */
const guarded = (list: 'Questions' | 'Replies', said: object): Before =>
  changed(`/Lists/${list}')?$select=ReadSecurity`, (body: object) => ({ ...body, ...said }));

/** Somebody who may read both lists and add to neither. */
export const readOnly: Before = all(
  guarded('Questions', { EffectiveBasePermissions: { High: '432', Low: '1011028717' } }),
  guarded('Replies', { EffectiveBasePermissions: { High: '432', Low: '1011028717' } })
);

const panels: readonly State[] = [
  {
    ...questions,
    name: 'questions/passing',
    as: 'editor',
    and: opened(numbers.askedOfMe),
    rich: true,
    reach: pressed('QuestionsDoHand'),
    seen: text('QuestionsPassTo')
  },
  {
    ...questions,
    name: 'questions/passing-to-somebody',
    as: 'editor',
    and: opened(numbers.askedOfMe),
    reach: async (place) => {
      await pressed('QuestionsDoHand')(place);
      await choose(place);
    },
    seen: text('QuestionsNote')
  },
  {
    ...questions,
    name: 'questions/passing-to-nobody',
    as: 'editor',
    and: opened(numbers.askedOfMe),
    reach: async (place) => {
      await pressed('QuestionsDoHand')(place);
      await place.part.getByRole('article').getByRole('searchbox').fill('zzxqv');
    },
    seen: text('QuestionsNobodyFound')
  },
  {
    ...questions,
    name: 'questions/passing-to-it',
    as: 'editor',
    and: opened(numbers.iHaveIt),
    reach: async (place) => {
      await pressed('QuestionsDoIt')(place);
      await choose(place);
    },
    seen: text('QuestionsPassToIt')
  },
  {
    ...questions,
    name: 'questions/withdrawing',
    and: opened(numbers.ownAnswered),
    reach: pressed('QuestionsDoWithdraw'),
    seen: text('QuestionsWithdrawSure')
  },
  {
    ...questions,
    name: 'questions/answering-nothing',
    and: opened(numbers.nobodyYet),
    reach: pressed('QuestionsDoAnswer'),
    seen: text('QuestionsWriteFirst')
  },
  {
    ...questions,
    name: 'questions/not-now-without-a-reason',
    as: 'owner',
    and: opened(numbers.seenByIt),
    reach: async (place) => {
      await history(place).waitFor();
      await place.part.getByRole('radio', { name: place.says('QuestionsStateNotNow') }).check();
      await exactly(place, 'QuestionsDoFromIt').click();
    },
    seen: text('QuestionsReason')
  },
  {
    ...questions,
    name: 'questions/read-only',
    as: 'reader',
    and: opened(numbers.nobodyYet),
    before: readOnly,
    seen: text('QuestionsReadOnly')
  },
  {
    ...questions,
    name: 'questions/after-two-days',
    and: opened(numbers.ownAnswered),
    before: became(numbers.ownAnswered, () => []),
    seen: (place) => exactly(place, 'QuestionsDoAll')
  },
  {
    ...questions,
    name: 'questions/same-as-yours',
    and: opened(numbers.ownFeedbackSeen),
    seen: text('QuestionsSame')
  },
  {
    ...questions,
    name: 'questions/same-as-one-had',
    and: opened(numbers.ownAnswered),
    before: became(numbers.ownAnswered, (its) => [...its, step(1, 'Me too', 'chloe')]),
    seen: text('QuestionsSame')
  },
  {
    ...questions,
    name: 'questions/you-too',
    and: opened(numbers.nobodyYet),
    before: became(numbers.nobodyYet, () => [step(1, 'Me too', 'amelie')]),
    seen: ({ part, says }) => part.getByRole('button', { name: says('QuestionsMeToo'), pressed: true })
  },
  {
    ...questions,
    name: 'questions/with-a-link',
    and: opened(numbers.answered),
    before: became(numbers.answered, (its) => [
      ...its,
      step(1, 'Answer', 'karim', { Text: written, Url: { Url: 'https://support.microsoft.com/', Description: '' } })
    ]),
    seen: ({ part }) => part.getByRole('link', { name: /support\.microsoft/ })
  }
];

const posted: readonly State[] = [
  {
    ...questions,
    name: 'questions/answered-now',
    writes: true,
    and: opened(numbers.nobodyYet),
    reach: answer,
    seen: text('QuestionsYouAnswer')
  },
  {
    ...questions,
    name: 'questions/kept-for-a-while',
    and: opened(numbers.nobodyYet),
    before: writesAnswered((route) => route.abort()),
    reach: answer,
    seen: text('QuestionsKept')
  },
  {
    ...questions,
    name: 'questions/kept-offline',
    and: opened(numbers.nobodyYet),
    before: async () => undefined,
    reach: async (place) => {
      await history(place).waitFor();
      await answerBox(place).fill(written);
      // Its words and its outbox have come by then.
      await exactly(place, 'QuestionsDoAnswer').waitFor();
      await place.page.context().setOffline(true);
      await exactly(place, 'QuestionsDoAnswer').click();
    },
    seen: text('QuestionsOffline')
  },
  {
    ...questions,
    name: 'questions/kept-while-signed-out',
    and: opened(numbers.nobodyYet),
    before: writesAnswered(signIn),
    reach: answer,
    seen: text('QuestionsSignedOut')
  },
  {
    ...questions,
    name: 'questions/refused',
    and: opened(numbers.nobodyYet),
    before: writesAnswered(refuse(403)),
    reach: answer,
    seen: text('QuestionsRefused')
  },
  {
    ...questions,
    name: 'questions/unguarded',
    and: opened(numbers.nobodyYet),
    before: all(guarded('Questions', { WriteSecurity: 1 }), guarded('Replies', { WriteSecurity: 1 })),
    seen: text('QuestionsReadOnly')
  },
  {
    ...questions,
    name: 'questions/kept-by-the-page-alone',
    and: opened(numbers.nobodyYet),
    before: all(
      writesAnswered((route) => route.abort()),
      storesNothing
    ),
    reach: answer,
    seen: text('QuestionsUnkept')
  },
  {
    ...questions,
    name: 'questions/not-taken-back',
    and: opened(numbers.nobodyYet),
    before: all(
      became(numbers.nobodyYet, () => [step(1, 'Me too', 'amelie')]),
      writesAnswered(refuse(403))
    ),
    reach: async (place) => {
      await history(place).waitFor();
      await button(place, 'QuestionsMeToo').first().click();
    },
    seen: text('QuestionsRemoveFailed')
  }
];

/** What people do with a question, and how it goes on its way. */
export const questionActions: readonly State[] = [...panels, ...posted];
