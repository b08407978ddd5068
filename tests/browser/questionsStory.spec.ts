import type { Page } from '@playwright/test';
import { words as frenchFirst } from '../../src/strings/questions/fr';
import { words as dutchFirst } from '../../src/strings/questions/nl';
import { words as frenchMore } from '../../src/strings/questionsMore/fr';
import { words as dutchMore } from '../../src/strings/questionsMore/nl';
import { expect, test } from './intranet';

// Questions are written here: not in the database that other tests count in.
test.use({ world: 'questions, their story' });

const page = 'Questions' as const;
const first = 'nathalie.vandenbroucke@lecercle.example';
const second = 'jeroen.claeys@lecercle.example';

const stories = [
  {
    lang: 'fr-FR',
    w: { ...frenchFirst, ...frenchMore },
    title: 'Mon tableau croisé oublie la colonne Zorglub',
    similar: 'partager un calendrier Outlook',
    note: 'Tu connais Zorglub mieux que moi.',
    answer: 'Actualise la source\u202f!',
    byIt: 'La colonne est revenue.'
  },
  {
    lang: 'nl-NL',
    w: { ...dutchFirst, ...dutchMore },
    title: 'Mijn draaitabel vergeet de kolom Zorglub',
    similar: 'een gedeelde agenda in Outlook',
    note: 'Jij kent Zorglub beter dan ik.',
    answer: 'Vernieuw de bron!',
    byIt: 'De kolom is terug.'
  }
] as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\u202f/g, '\\s');

/** A sentence with what stands in its holes; what is not said may be anything. */
const sentence = (words: string, holes: Readonly<Record<string, string>> = {}): RegExp =>
  new RegExp(
    words
      .split(/(\{\w+\})/)
      .map((part) => (/^\{\w+\}$/.test(part) ? escaped(holes[part.slice(1, -1)] ?? '') || '.+' : escaped(part)))
      .join('')
  );

const button = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name, exact: typeof name === 'string' });
/** The question that is open. */
const opened = (tab: Page) => tab.getByRole('article');
/** What the panel says: who has it, and what comes next. */
const says = async (tab: Page, now: RegExp, next?: RegExp) => {
  await expect(opened(tab).getByRole('status').filter({ hasText: now })).toBeVisible();
  if (next !== undefined) await expect(opened(tab).getByText(next)).toBeVisible();
};
/** What the list holds, and not what stands in a box. */
const happened = (tab: Page, words: RegExp) => expect(opened(tab).getByRole('region').getByText(words)).toBeVisible();
const idOf = (tab: Page) => new URL(tab.url()).searchParams.get('questions-question');

for (const { lang, w, title, similar, note, answer, byIt } of stories)
  test(`the whole story in ${lang}: asked, passed on, the community, IT, solved`, async ({ page: tab, intranet }) => {
    test.slow();
    await intranet.open(tab, { page, as: 'colleague', lang });
    await button(tab, w.QuestionsAsk).click();
    const field = tab.getByRole('textbox', { name: w.AskTitle, exact: true });
    await field.pressSequentially(similar);
    await expect(tab.getByRole('heading', { name: w.AskPerhaps }).first()).toBeVisible();
    await expect(tab.getByText(sentence(w.AskUnderstoodOne, { topic: 'Outlook' }))).toBeVisible();
    await field.fill(title);
    await tab.getByRole('radio', { name: sentence(w.AskOther) }).check();
    await tab.getByRole('searchbox', { name: w.AskOtherHint }).fill('Nathalie Vanden');
    const nathalie = tab
      .getByRole('group', { name: w.AskOther })
      .getByRole('radio', { name: /Nathalie Vandenbroucke/ });
    await nathalie.check();
    await expect(tab.getByText(w.AskDraft)).toBeVisible();
    await tab.reload();
    await expect(field).toHaveValue(title);
    await expect(nathalie).toBeChecked();
    await button(tab, w.AskSend).click();
    await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible();
    const toHer = { name: 'Nathalie Vandenbroucke' };
    await says(tab, sentence(w.QuestionsNowAsked, toHer), sentence(w.QuestionsNextAsked, toHer));
    await expect(button(tab, w.QuestionsDoWithdraw)).toBeVisible();
    await expect(button(tab, w.QuestionsDoTake)).toHaveCount(0);
    const id = idOf(tab);
    expect(id).toMatch(/^\d+$/);
    const one = `questions-question=${id}`;

    // The one who was asked finds it first, and opens it by the keyboard.
    await intranet.open(tab, { page, as: first, lang });
    const link = tab.locator('section', { hasText: w.QuestionsWaiting }).getByRole('link', { name: title });
    await expect(link.first()).toBeVisible();
    await link.first().press('Enter');
    await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
    await says(tab, sentence(w.QuestionsNowYou), sentence(w.QuestionsNextYou));
    await button(tab, w.QuestionsDoHand).click();
    await tab.getByRole('searchbox', { name: w.QuestionsPassHint }).fill('Claeys');
    await tab.getByRole('radio', { name: /Jeroen Claeys/ }).check();
    await tab.getByRole('textbox', { name: sentence(w.QuestionsNote, { name: 'Jeroen Claeys' }) }).fill(note);
    await button(tab, w.QuestionsPass).click();
    await says(tab, sentence(w.QuestionsNowHanded, { name: 'Jeroen Claeys' }));
    await tab.goBack();
    await expect(tab.getByRole('link', { name: title }).first()).toBeVisible();

    await intranet.open(tab, { page, as: second, lang, and: one });
    await says(tab, sentence(w.QuestionsNowHandedYou), sentence(w.QuestionsNextYou));
    await happened(tab, sentence(note));
    await button(tab, w.QuestionsDoTake).click();
    await says(tab, sentence(w.QuestionsYouHave), sentence(w.QuestionsNextYouHave));
    await button(tab, w.QuestionsDoAll).click();
    await says(tab, sentence(w.QuestionsNobody), sentence(w.QuestionsNextCommunity));

    await intranet.open(tab, { page, as: 'reader', lang, and: one });
    await says(tab, sentence(w.QuestionsNobody), sentence(w.QuestionsNextCommunity));
    const meToo = button(tab, new RegExp(`^${w.QuestionsMeToo}`));
    await meToo.click();
    await expect(meToo).toHaveAttribute('aria-pressed', 'true');
    await tab.getByRole('textbox', { name: w.QuestionsYourAnswer }).fill(answer);
    await button(tab, w.QuestionsDoAnswer).click();
    await says(tab, sentence(w.QuestionsNowAnsweredYou), sentence(w.QuestionsNextAsker));
    await happened(tab, sentence(answer));

    // Answered, and not by what helps: the second goes on with IT.
    await intranet.open(tab, { page, as: second, lang, and: one });
    await button(tab, w.QuestionsDoTake).click();
    await button(tab, w.QuestionsDoIt).click();
    await opened(tab)
      .getByRole('radio', { name: /Wouter Van den Broeck/ })
      .check();
    await button(tab, w.QuestionsDoIt).click();
    await happened(tab, sentence(w.QuestionsYouIt));
    await says(tab, sentence(w.QuestionsNowIt), sentence(w.QuestionsNextIt));

    await intranet.open(tab, { page, as: 'owner', lang, and: one });
    await says(tab, sentence(w.QuestionsNowIt), sentence(w.QuestionsNextItYou));
    await tab.getByRole('radio', { name: w.QuestionsStatePlanned, exact: true }).check();
    await button(tab, w.QuestionsDoFromIt).click();
    await happened(tab, sentence(w.QuestionsItSaysYou, { state: w.QuestionsStatePlanned }));
    await says(tab, sentence(w.QuestionsNowItPlanned));
    await tab.getByRole('radio', { name: w.QuestionsStateNotNow, exact: true }).check();
    await button(tab, w.QuestionsDoFromIt).click();
    await expect(opened(tab).getByText(w.QuestionsReason)).toBeVisible();
    await tab.getByRole('radio', { name: w.QuestionsStateDone, exact: true }).check();
    await tab.getByRole('textbox', { name: w.QuestionsItAnswer }).fill(byIt);
    await button(tab, w.QuestionsDoFromIt).click();
    await happened(tab, sentence(w.QuestionsItSaysYou, { state: w.QuestionsStateDone }));

    await intranet.open(tab, { page, as: 'colleague', lang, and: one });
    await says(tab, sentence(w.QuestionsAnswersMany, { n: '2' }), sentence(w.QuestionsNextAskerYou));
    await button(tab, sentence(w.QuestionsDoSolvedBy, { name: 'Wouter Van den Broeck' })).click();
    await says(tab, sentence(w.QuestionsSolvedOn), sentence(w.QuestionsHelped, { name: 'Wouter Van den Broeck' }));
    await expect(opened(tab).getByText(w.QuestionsThisHelped)).toHaveCount(1);
    await expect(button(tab, w.QuestionsDoReopen)).toBeVisible();

    // Whoever answered reads that it is solved, and that it was another answer.
    await intranet.open(tab, { page, as: 'reader', lang, and: one });
    await says(tab, sentence(w.QuestionsSolvedOn), sentence(w.QuestionsHelped, { name: 'Wouter Van den Broeck' }));
    await expect(meToo).toHaveAttribute('aria-pressed', 'true');
  });
