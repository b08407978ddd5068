import type { Page } from '@playwright/test';
import { expect, test } from './intranet';

// SharePoint draws a web part anew at every theme and at every letter typed in its pane: nothing may be asked for that.

/** Requests of lists from now on, by their paths. */
const listening = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/_api/')) asked.push(decodeURIComponent(new URL(request.url()).pathname));
  });
  return asked;
};

const quiet = (page: Page) => page.waitForLoadState('networkidle');

const changeTheme = async (page: Page, times: number) => {
  for (let time = 0; time < times; time += 1)
    await page.evaluate(
      (theme) => window.dispatchEvent(new CustomEvent('local-look', { detail: { theme } })),
      time % 2 === 0 ? 'dark' : 'light'
    );
};

for (const { page: name, as, and } of [
  { page: 'Home', as: 'owner', and: 'Mode=Edit' },
  { page: 'Ambassadors', as: 'owner', and: 'Mode=Edit' },
  { page: 'Welcome', as: 'starter', and: '' },
  { page: 'Trainings', as: 'owner', and: '' },
  { page: 'Questions', as: 'owner', and: '' },
  { page: 'Sessions', as: 'owner', and: '' },
  { page: 'Lists', as: 'owner', and: '' }
] as const)
  test(`five themes ask nothing of the lists on ${name}`, async ({ page, intranet }) => {
    await intranet.open(page, { page: name, as, and });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await quiet(page);
    const asked = listening(page);
    await changeTheme(page, 5);
    await expect(page.locator('.webpart section').first()).toBeVisible();
    await quiet(page);
    expect(asked).toEqual([]);
  });

test('five themes ask nothing of the lists while the health check is open', async ({ page, intranet }) => {
  await intranet.open(page, { page: 'Lists', as: 'owner' });
  await page
    .getByRole('button', { name: /^(Santé|État)/ })
    .or(page.getByRole('tab', { name: /^(Santé|État)/ }))
    .first()
    .click();
  await quiet(page);
  const asked = listening(page);
  await changeTheme(page, 5);
  await quiet(page);
  expect(asked).toEqual([]);
});

test('a title typed in the pane asks nothing of the lists, and is there', async ({ page, intranet }) => {
  const title = 'Quelqu’un qui vous aide, tout près de chez vous !';
  await intranet.open(page, { page: 'Home', as: 'owner', and: 'Mode=Edit' });
  await page
    .getByRole('button', { name: /Modifier les propriétés/ })
    .first()
    .click();
  const box = page.locator('#spPropertyPaneContainer').getByRole('textbox', { name: 'Titre' });
  await box.waitFor();
  await quiet(page);
  const asked = listening(page);
  await box.pressSequentially(title);
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await quiet(page);
  expect(asked).toEqual([]);
});
