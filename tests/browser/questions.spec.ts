import type { Page } from '@playwright/test';
import { words as firstWords } from '../../src/strings/questions/nl';
import { words as laterWords } from '../../src/strings/questionsMore/nl';
import { heldBack, listIn } from './held';
import { expect, test } from './intranet';

// Questions are written here: not in the database that other tests count in.
test.use({ world: 'questions' });

const dutch = { ...firstWords, ...laterWords };
const page = 'Questions' as const;
const first = 'nathalie.vandenbroucke@lecercle.example';
const second = 'jeroen.claeys@lecercle.example';

const button = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name, exact: typeof name === 'string' });
/** The question that is open. */
const opened = (tab: Page) => tab.getByRole('article');
/** What the panel says: who has it, and what comes next. */
const says = async (tab: Page, now: string | RegExp, next?: string | RegExp) => {
  await expect(opened(tab).getByRole('status').filter({ hasText: now })).toBeVisible();
  if (next !== undefined) await expect(opened(tab).getByText(next)).toBeVisible();
};
const idOf = (tab: Page) => new URL(tab.url()).searchParams.get('questions-question');

test('the whole story: asked, passed on, the community, IT, solved', async ({ page: tab, intranet }) => {
  test.slow();
  const title = 'Mon tableau croisé oublie la colonne Zorglub';
  await intranet.open(tab, { page, as: 'colleague' });
  await button(tab, 'Poser une question').click();
  const field = tab.getByRole('textbox', { name: 'Votre question' });
  await field.pressSequentially('partager un calendrier Outlook');
  await expect(tab.getByText('Peut-être déjà répondu').filter({ visible: true })).toBeVisible();
  await expect(tab.getByText('sujet reconnu\u202f: Outlook')).toBeVisible();
  await field.fill(title);
  await tab.getByRole('radio', { name: /^Quelqu’un d’autre/ }).check();
  await tab.getByRole('searchbox', { name: 'Cherchez un nom ou un sujet' }).fill('Nathalie Vanden');
  const nathalie = tab
    .getByRole('group', { name: 'Quelqu’un d’autre…' })
    .getByRole('radio', { name: /Nathalie Vandenbroucke/ });
  await nathalie.check();
  await expect(tab.getByText('Brouillon gardé sur cet appareil')).toBeVisible();
  await tab.reload();
  await expect(field).toHaveValue(title);
  await expect(nathalie).toBeChecked();
  await button(tab, 'Poser la question').click();
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible();
  await says(tab, 'La question est posée à Nathalie Vandenbroucke', 'Ensuite\u202f: Nathalie Vandenbroucke répond');
  await expect(button(tab, 'Retirer la question')).toBeVisible();
  await expect(button(tab, 'Je m’en occupe')).toHaveCount(0);
  const id = idOf(tab);
  expect(id).toMatch(/^\d+$/);
  const one = `questions-question=${id}`;

  // The one who was asked finds it first, and opens it by the keyboard.
  await intranet.open(tab, { page, as: first });
  const waiting = tab.locator('section', { hasText: 'En attente de vous' });
  const link = waiting.getByRole('link', { name: title });
  await expect(link.first()).toBeVisible();
  await link.first().press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
  await says(tab, 'On vous a posé cette question', 'Ensuite\u202f: vous répondez');
  await button(tab, 'Passer à quelqu’un').click();
  await tab.getByRole('searchbox', { name: 'Cherchez un nom ou un sujet' }).fill('Claeys');
  await tab.getByRole('radio', { name: /Jeroen Claeys/ }).check();
  await tab.getByRole('textbox', { name: /^Un mot pour Jeroen Claeys/ }).fill('Tu connais Zorglub mieux que moi.');
  await button(tab, 'Passer la question').click();
  await says(tab, 'La question est passée à Jeroen Claeys');
  await tab.goBack();
  await expect(tab.getByRole('link', { name: title }).first()).toBeVisible();

  await intranet.open(tab, { page, as: second, and: one });
  await says(tab, 'On vous a passé cette question');
  await expect(opened(tab).getByText('Tu connais Zorglub mieux que moi.')).toBeVisible();
  await button(tab, 'Je m’en occupe').click();
  await says(tab, /Vous vous en occupez depuis/);
  await button(tab, 'Demander à la communauté').click();
  await says(tab, 'Personne ne l’a encore prise', 'la première personne disponible la prend');

  await intranet.open(tab, { page, as: 'reader', and: one });
  await says(tab, 'Personne ne l’a encore prise');
  await button(tab, /^Moi aussi/).click();
  await expect(button(tab, /^Moi aussi/)).toHaveAttribute('aria-pressed', 'true');
  await tab.getByRole('textbox', { name: 'Votre réponse' }).fill('Actualise la source\u202f!');
  await button(tab, 'Répondre').click();
  await says(tab, '1 réponse', /Ensuite\u202f: .*Renard dit si c’est résolu/);

  // Answered, and not by what helps: the second goes on with IT.
  await intranet.open(tab, { page, as: second, and: one });
  await button(tab, 'Je m’en occupe').click();
  await button(tab, 'Transmettre à l’IT').click();
  await opened(tab)
    .getByRole('radio', { name: /Wouter Van den Broeck/ })
    .check();
  await button(tab, 'Transmettre à l’IT').click();
  await expect(opened(tab).getByText(/Vous l’avez transmise à l’IT/)).toBeVisible();

  await intranet.open(tab, { page, as: 'owner', and: one });
  await tab.getByRole('radio', { name: 'prévu' }).check();
  await button(tab, 'Répondre pour l’IT').click();
  await expect(opened(tab).getByText(/IT, vous\u202f: ?prévu/)).toBeVisible();
  await tab.getByRole('radio', { name: 'pas maintenant' }).check();
  await button(tab, 'Répondre pour l’IT').click();
  await expect(opened(tab).getByText('Avec «\u202fPas maintenant\u202f», dites pourquoi.')).toBeVisible();
  await tab.getByRole('radio', { name: 'fait', exact: true }).check();
  await tab.getByRole('textbox', { name: 'Réponse de l’IT' }).fill('La colonne est revenue.');
  await button(tab, 'Répondre pour l’IT').click();
  await expect(opened(tab).getByText(/IT, vous\u202f: ?fait/)).toBeVisible();

  await intranet.open(tab, { page, as: 'colleague', and: one });
  await says(tab, '2 réponses', 'Ensuite\u202f: vous dites si c’est résolu.');
  await button(tab, /^Cette réponse résout ma question.*Wouter/).click();
  await says(tab, /^Résolue le /, /La réponse de Wouter Van den Broeck a aidé\./);
  await expect(opened(tab).getByText('C’est cette réponse qui a aidé')).toHaveCount(1);
  await expect(button(tab, 'Rouvrir')).toBeVisible();
});

test('its first half in Dutch: asked of everybody, taken, answered', async ({ page: tab, intranet }) => {
  const title = 'Waarom springt mijn Zorglub-lijst terug?';
  await intranet.open(tab, { page, as: 'reader', lang: 'nl-NL' });
  await button(tab, dutch.QuestionsAsk).click();
  await tab.getByRole('textbox', { name: dutch.AskTitle, exact: true }).fill(title);
  await tab.getByRole('radio', { name: new RegExp(`^${dutch.AskAll}`) }).check();
  await button(tab, dutch.AskSend).click();
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible();
  await says(tab, dutch.QuestionsNobody, dutch.QuestionsNextCommunity);
  const one = `questions-question=${idOf(tab)}`;
  await intranet.open(tab, { page, as: second, lang: 'nl-NL', and: one });
  await button(tab, dutch.QuestionsDoTake).click();
  await says(tab, new RegExp(`^${dutch.QuestionsYouHave.split('{')[0] ?? ''}`), dutch.QuestionsNextYouHave);
  await tab.getByRole('textbox', { name: dutch.QuestionsYourAnswer }).fill('Zet de filter uit.');
  await button(tab, dutch.QuestionsDoAnswer).click();
  // Not what stands in the box: what the list holds.
  await expect(opened(tab).getByRole('region').getByText('Zet de filter uit.')).toBeVisible();
  await intranet.open(tab, { page, as: 'reader', lang: 'nl-NL', and: one });
  await says(tab, dutch.QuestionsAnswersOne.replace('{n}', '1'), dutch.QuestionsNextAskerYou);
});

/** How many questions of that title the list holds. */
const rowsOf = (tab: Page, title: string) =>
  tab.evaluate(async (wanted) => {
    const address = `/sites/intranet/_api/web/lists/getbytitle('Questions')/items?$filter=${encodeURIComponent(`Title eq '${wanted}'`)}`;
    const found = await fetch(address, { headers: { accept: 'application/json;odata=nometadata' } });
    return ((await found.json()) as { readonly value: readonly unknown[] }).value.length;
  }, title);

const write = async (tab: Page, title: string) => {
  await button(tab, 'Poser une question').click();
  await tab.getByRole('textbox', { name: 'Votre question' }).fill(title);
};

test('without a network a question is kept, told so, and sent once when it is back', async ({
  page: tab,
  intranet
}) => {
  const title = 'Zorglub hors du réseau';
  await intranet.open(tab, { page, as: 'starter' });
  await write(tab, title);
  // What the form needs has come.
  await tab.waitForLoadState('networkidle');
  await tab.context().setOffline(true);
  await button(tab, 'Poser la question').click();
  const waits = tab.getByRole('region', { name: 'À envoyer depuis cet appareil' });
  await expect(waits.getByText(title)).toBeVisible();
  await expect(waits.getByText(/^Vous êtes hors ligne\. Gardé sur cet appareil/)).toBeVisible();
  await tab.context().setOffline(false);
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(waits).toHaveCount(0);
  await tab.reload();
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeVisible();
  expect(await rowsOf(tab, title)).toBe(1);
});

test('what waits in one tab is sent once, whichever tab comes to the network first, and both know', async ({
  context,
  intranet
}) => {
  const title = 'Zorglub dans deux onglets';
  const [one, other] = [await context.newPage(), await context.newPage()];
  await intranet.open(one, { page, as: 'starter' });
  await intranet.open(other, { page, as: 'starter' });
  await write(one, title);
  await one.waitForLoadState('networkidle');
  await context.setOffline(true);
  await button(one, 'Poser la question').click();
  await expect(one.getByRole('region', { name: 'À envoyer depuis cet appareil' }).getByText(title)).toBeVisible();
  await expect(other.getByRole('region', { name: 'À envoyer depuis cet appareil' }).getByText(title)).toBeVisible();
  await context.setOffline(false);
  await expect(one.getByRole('heading', { level: 3, name: title })).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole('region', { name: 'À envoyer depuis cet appareil' })).toHaveCount(0);
  expect(await rowsOf(other, title)).toBe(1);
});

test.describe('who may', () => {
  for (const as of ['reader', 'contributor', 'editor', 'owner', 'colleague'] as const)
    test(`${as}: who may add to both lists is offered to ask and to answer`, async ({ page: tab, intranet }) => {
      await intranet.open(tab, { page, as, and: 'questions-view=open' });
      await expect(button(tab, 'Poser une question')).toBeVisible();
      await tab.locator('[data-question]').first().click();
      await expect(opened(tab).getByRole('textbox').first()).toBeVisible();
    });

  test('whoever may add nothing sees everything and is offered nothing', async ({ page: tab, intranet }) => {
    await tab.route('**/_api/**', async (route) => {
      if (!decodeURIComponent(route.request().url()).includes('EffectiveBasePermissions')) return route.fallback();
      const answer = await route.fetch();
      const said = (await answer.json()) as { readonly EffectiveBasePermissions?: unknown };
      // Open and ViewListItems, and no more.
      return route.fulfill({
        response: answer,
        json: { ...said, EffectiveBasePermissions: { High: '0', Low: '65537' } }
      });
    });
    await intranet.open(tab, { page, as: 'reader', and: 'questions-view=open' });
    await tab.locator('[data-question]').first().click();
    await expect(opened(tab).getByText('Vous pouvez tout lire ici, mais pas écrire dans ces listes.')).toBeVisible();
    await expect(opened(tab).getByRole('textbox')).toHaveCount(0);
    await expect(opened(tab).getByRole('region', { name: 'Ce qui s’est passé' })).toBeVisible();
    for (const act of ['Poser une question', 'Répondre', 'Je m’en occupe', /^Moi aussi/])
      await expect(button(tab, act)).toHaveCount(0);
  });
});

test('by the keyboard from the list into a question and back, at 320 pixels too', async ({ page: tab, intranet }) => {
  await tab.setViewportSize({ width: 320, height: 800 });
  await intranet.open(tab, { page, as: 'colleague', and: 'questions-view=open&host=fullpage' });
  const link = tab.locator('[data-question]').nth(2);
  const title = (await link.textContent()) ?? '';
  await link.focus();
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
  const wide = () => tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await wide()).toBe(false);
  // In a narrow part the list is not beside it.
  await expect(link).toBeHidden();
  const back = button(tab, 'Toutes les questions');
  await back.focus();
  await tab.keyboard.press('Enter');
  await expect(link).toBeFocused();
  expect(await wide()).toBe(false);
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: title })).toBeFocused();
  await tab.goBack();
  await expect(link).toBeVisible();
  await button(tab, 'Poser une question').press('Enter');
  await expect(tab.getByRole('heading', { level: 3, name: 'Poser une question' })).toBeFocused();
  expect(await wide()).toBe(false);
});

test('the first content costs five list requests and the profile, all sent before any answer; opening one reads its replies', async ({
  page: tab,
  intranet
}) => {
  const held = await heldBack(tab, () => intranet.open(tab, { page, as: 'contributor', and: 'host=fullpage' }));
  const { addresses } = held;
  expect(addresses.map(listIn).sort()).toEqual(['', 'Ambassadors', 'Circles', 'Contacts', 'Questions', 'Replies']);
  expect(addresses.find((each) => listIn(each) === '')).toContain('getmyproperties');
  const of = (list: string) => addresses.find((each) => listIn(each) === list) ?? '';
  expect(of('Questions')).toMatch(/\$orderby=ID desc&\$top=200$/);
  expect(of('Replies')).toMatch(/\$orderby=ID desc&\$top=2000$/);
  expect(of('Replies')).not.toMatch(/[=,]Text\b/);
  for (const route of held.routes) expect(route.request().headers()['accept']).toContain('nometadata');
  await held.free();
  const link = tab.locator('[data-question]').first();
  await expect(link).toBeVisible();
  await tab.waitForLoadState('networkidle');

  const asked: string[] = [];
  tab.on('request', (request) => {
    if (request.url().includes('/_api/')) asked.push(`${listIn(request.url())} ${request.postData() ?? ''}`);
  });
  await link.click();
  await expect(opened(tab).getByRole('region', { name: 'Ce qui s’est passé' })).toBeVisible();
  const id = idOf(tab);
  const replies = asked.filter((each) => each.startsWith('Replies'));
  expect(replies).toHaveLength(1);
  expect(replies[0]).toContain(`QuestionId`);
  expect(replies[0]).toContain(`>${id}</Value>`);
});
