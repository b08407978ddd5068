import type { APIRequestContext } from '@playwright/test';
import { batchBody } from '../../src/data/connection/batch';
import { expect, test } from './intranet';

// Thousands of questions are written here.
test.use({ world: 'many questions' });

/** One more than SharePoint looks through. */
const many = 5001;
const inBatch = 100;

/** Lieve, an ambassador, whom somebody buries in questions that were never asked of her. */
const buried = 9;
/** A question that was asked of her, and one of others: both older than all of those. */
const [askedOfHer, aboutPivots] = [149, 127];

const bury = async (request: APIRequestContext, origin: string): Promise<void> => {
  const site = `${origin}/sites/intranet`;
  const headers = { accept: 'application/json;odata=nometadata', 'x-local-person': 'contributor', origin };
  const given = await request.post(`${site}/_api/contextinfo`, { headers });
  const { FormDigestValue: digest } = (await given.json()) as { readonly FormDigestValue: string };
  for (let at = 0; at < many; at += inBatch) {
    const parts = Array.from({ length: Math.min(inBatch, many - at) }, (_nothing, each) => ({
      method: 'POST' as const,
      path: "_api/web/getlist('/sites/intranet/Lists/Questions')/items",
      body: {
        Title: `Rien ${at + each}`,
        Kind: 'Question',
        AskerUser: 10,
        AskedUser: buried,
        PostKey: `buried-${at + each}`
      }
    }));
    const answer = await request.post(`${site}/_api/$batch`, {
      headers: { ...headers, 'x-requestdigest': digest, 'content-type': 'multipart/mixed; boundary="batch_many"' },
      data: batchBody(site, parts, 'many')
    });
    expect((await answer.text()).match(/HTTP\/1\.1 201/g)).toHaveLength(parts.length);
  }
};

test('whom somebody buries under 5,001 rows with their number still finds what waits for them; the search reads all titles', async ({
  page,
  intranet
}) => {
  test.setTimeout(240_000);
  await bury(page.request, intranet.origin);
  const refused: number[] = [];
  page.on('response', (answer) => {
    if (answer.status() >= 400 && /Lists\/Questions/i.test(decodeURIComponent(answer.url())))
      refused.push(answer.status());
  });
  await intranet.open(page, { page: 'Questions', as: 'editor', and: 'questions-view=mine' });
  const waiting = page.locator(`[data-question="${askedOfHer}"]`);
  await expect(page.getByRole('heading', { level: 3, name: 'En attente de vous' })).toBeVisible({ timeout: 30_000 });
  await expect(waiting).toBeVisible();
  // One question was more than SharePoint looks through, and was asked again in ranges.
  expect(refused.length).toBeLessThanOrEqual(1);
  await expect(page.getByText(/n’ont pas pu être/)).toHaveCount(0);

  const ranges: string[] = [];
  page.on('request', (request) => {
    const filter = new URL(request.url()).searchParams.get('$filter');
    if (/Lists\/Questions/i.test(decodeURIComponent(request.url())) && filter !== null) ranges.push(filter);
  });
  const box = page.getByRole('searchbox', { name: 'Chercher dans les questions' });
  await box.focus();
  await expect(page.getByText(/^La recherche porte sur 5\s\d{3} questions\.$/)).toBeVisible();
  expect(ranges).toHaveLength(1);
  expect(ranges[0]).toMatch(/^ID gt 0 and ID le \d+$/);
  await box.fill('tableau croisé');
  const found = page.locator('li', { has: page.locator(`[data-question="${aboutPivots}"]`) });
  await expect(found).toBeVisible();
  await expect(found).not.toContainText('Ouvrez-la pour voir où elle en est');
  await expect(found).not.toContainText('Compte supprimé');
});
