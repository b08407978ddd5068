import { expect, type Page } from '@playwright/test';

/** Publishes the page that is edited. A part that still comes may say that something changed: then it is published once more. */
export const published = async (page: Page): Promise<void> => {
  await expect(async () => {
    await page
      .getByRole('button', { name: /^(Publier|Republier|Enregistrer)/ })
      .first()
      .click();
    await expect(page.locator('[data-edit-state]')).toHaveText('La page est enregistrée.', { timeout: 3000 });
  }).toPass();
};
