import type { Locator } from '@playwright/test';
import { type Before, storesNothing, writesAnswered, withRows } from './answers.ts';
import { button, byAddressAlone, exactly, text } from './questionsMade.ts';
import { readOnly } from './questionsActs.ts';
import type { Place, State } from './state.ts';

const asking = { part: 'questions', and: 'questions-view=ask' } as const;

const field = ({ part }: Place): Locator => part.getByRole('textbox').first();
const radio = ({ part, says }: Place, key: string): Locator => part.getByRole('radio', { name: says(key) }).first();
const form = ({ part, says }: Place): Locator => part.getByRole('heading', { level: 3, name: says('QuestionsAsk') });

const typed =
  (words: string): Before =>
  async (place) => {
    await field(place).fill(words);
  };

const chosen =
  (key: string): Before =>
  (place) =>
    radio(place, key).check();

/** As an earlier visit left it. */
const draft: Before = async ({ page }) => {
  await page.addInitScript((at) => {
    const login = 'i:0#.f|membership|amelie.renard@lecercle.example';
    const key = `digital-ambassadors:${window.location.origin}/sites/intranet ${login}:drafts`;
    if (localStorage.getItem(key) === null)
      localStorage.setItem(key, JSON.stringify({ ask: { fields: { title: 'Bienvenue', to: 'all' }, at } }));
  }, Date.parse('2026-11-23T10:00:00+01:00'));
};

/** The form in which something is asked. */
export const questionForms: readonly State[] = [
  { ...asking, name: 'questions/ask', rich: true, seen: text('AskWhom') },
  {
    ...asking,
    name: 'questions/ask-from-the-list',
    and: 'questions-view=open',
    reach: (place) => exactly(place, 'QuestionsAsk').click(),
    back: byAddressAlone,
    seen: form
  },
  {
    ...asking,
    name: 'questions/ask-suggested',
    rich: true,
    reach: typed('Copilot peut-il lire un fichier protégé ?'),
    seen: text('AskPerhaps')
  },
  {
    ...asking,
    name: 'questions/ask-two-topics',
    reach: typed('comment partager un tableau excel dans teams'),
    seen: text('AskUnderstoodMany')
  },
  {
    ...asking,
    name: 'questions/ask-suggested-training',
    reach: typed('apprendre à partager mon agenda'),
    seen: text('AskTraining')
  },
  {
    ...asking,
    name: 'questions/ask-suggested-solved',
    reach: typed('RECHERCHEX renvoie #N/A alors que le numéro de registre est bien là'),
    seen: text('QuestionsSolvedOn')
  },
  {
    ...asking,
    name: 'questions/ask-suggested-question',
    reach: typed('On m’entend en double dans les réunions'),
    seen: text('AskIsAnswered')
  },
  {
    ...asking,
    name: 'questions/ask-answered-already',
    reach: async (place) => {
      await typed('Copilot peut-il lire un fichier protégé ?')(place);
      await button(place, 'AskThatIsIt').filter({ visible: true }).first().click();
    },
    seen: text('AskGlad')
  },
  { ...asking, name: 'questions/ask-feedback', reach: chosen('AskFeedback'), seen: text('AskToIt') },
  {
    ...asking,
    name: 'questions/ask-after-a-session',
    // Whoever looks after training, by their number on the site.
    and: 'questions-view=ask&questions-kind=Feedback&questions-session=1&questions-to=10',
    seen: text('AskToHost')
  },
  { ...asking, name: 'questions/ask-topic', reach: chosen('AskTopic'), seen: text('AskToVote') },
  {
    ...asking,
    name: 'questions/ask-someone-else',
    rich: true,
    reach: chosen('AskOther'),
    seen: ({ part }) => part.getByRole('searchbox')
  },
  {
    ...asking,
    name: 'questions/ask-nobody-found',
    reach: async (place) => {
      await chosen('AskOther')(place);
      await place.part.getByRole('searchbox').fill('zzxqv');
    },
    seen: text('QuestionsNobodyFound')
  },
  { ...asking, name: 'questions/ask-everybody', reach: chosen('AskAll'), seen: text('AskAllText') },
  {
    ...asking,
    name: 'questions/ask-nothing',
    reach: (place) => exactly(place, 'AskSend').click(),
    seen: text('AskEmpty')
  },
  { ...asking, name: 'questions/ask-draft', before: draft, seen: text('AskDraft') },
  {
    ...asking,
    name: 'questions/ask-unkept',
    before: storesNothing,
    reach: typed('Bienvenue'),
    seen: form
  },
  { ...asking, name: 'questions/ask-as-a-reader', as: 'reader', before: readOnly, seen: text('AskNoReaders') },
  {
    ...asking,
    name: 'questions/ask-without-it',
    before: withRows('Contacts', () => []),
    seen: text('AskAllText')
  },
  {
    ...asking,
    name: 'questions/ask-where-nobody-serves',
    world: 'bare',
    seen: text('AskAllText')
  },
  {
    ...asking,
    name: 'questions/ask-one-serves',
    before: withRows('Ambassadors', (rows) => rows.slice(0, 1)),
    seen: text('AskAllText')
  },
  {
    ...asking,
    name: 'questions/ask-sent',
    writes: true,
    reach: async (place) => {
      await typed('Bienvenue')(place);
      await exactly(place, 'AskSend').click();
    },
    seen: text('QuestionsByYou')
  },
  {
    ...asking,
    name: 'questions/ask-kept',
    before: writesAnswered((route) => route.abort()),
    reach: async (place) => {
      await typed('Bienvenue')(place);
      await exactly(place, 'AskSend').click();
    },
    seen: text('QuestionsWaitingLine')
  }
];
