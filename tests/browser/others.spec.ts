import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startIntranet, test } from './intranet';
import { others, othersId } from './othersPackages';

/** Packages of other teams, all at once on one page of their own: each is drawn, or says why not. */
const folder = mkdtempSync(join(tmpdir(), 'others-'));
let intranet: Awaited<ReturnType<typeof startIntranet>>;

const answers = join(folder, 'answers.json');

const fileOf = (name: keyof typeof others): string => join(folder, `${name}.sppkg`);

test.beforeAll(async () => {
  const names = Object.keys(others) as (keyof typeof others)[];
  for (const name of names) writeFileSync(fileOf(name), others[name]());
  writeFileSync(answers, '{}');
  const packages = names.flatMap((name) => ['--package', fileOf(name)]);
  intranet = await startIntranet([...packages, '--answers', answers, '--property', 'Team=Blue = best']);
});

test.afterAll(async () => {
  await intranet.stop();
  rmSync(folder, { recursive: true, force: true });
});

const partAt = (digit: string, and = ''): string =>
  `${intranet.origin}/sites/intranet/SitePages/Home.aspx?lang=en-US&part=${othersId(digit)}${and}`;

for (const [digit, text] of [
  ['a', 'Drawn by SPFx 1.21'],
  ['b', 'React 16.13.1, function, function'],
  ['c', 'Old React runs on 16.13.1'],
  ['e', 'From the library'],
  ['1', 'Bills are drawn'],
  ['2', 'Drawn from a debug build']
] as const)
  test(`it is drawn: ${text}`, async ({ page }) => {
    await page.goto(partAt(digit));
    await expect(page.locator('#canvas')).toHaveText(text);
  });

for (const [digit, sentence] of [
  ['3', /^Debug elsewhere is a debug build, and its files at https:\/\/localhost:4321\/dist\/ cannot be had\./],
  ['4', /^Placeholder cannot be shown: its package says no place for its files \(<!-- PATH TO CDN -->\)\./],
  ['5', /^Dashboard card is a card for Viva Connections/],
  ['6', /^Lonely cannot be shown here: it needs @contoso\/words 2\.0\.0 \(77777777-/],
  ['7', /^Teams only is for Teams only/],
  ['8', /^Failing could not be drawn: the budget is spent\./]
] as const)
  test(`it says why not: ${sentence.source}`, async ({ page }) => {
    await page.goto(partAt(digit));
    await expect(page.locator('#canvas')).toHaveText(sentence);
    await expect(page.locator('#canvas')).not.toContainText(/\bat .*:\d+:\d+|Error:/);
  });

test('a web part knows the tenant, the person, the library and the page that it stands on', async ({ page }) => {
  await page.goto(partAt('0f'));
  const canvas = page.locator('#canvas');
  await expect(canvas).toHaveText(/ \| .* \| /);
  const [tenant, person, instance, list, title, path, item] = ((await canvas.textContent()) ?? '').split(' | ');
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  expect(tenant).toMatch(guid);
  expect(person).toMatch(guid);
  expect(person).not.toBe(tenant);
  expect(instance).toMatch(/^https:\/\/login\./);
  expect([title, path, item]).toEqual(['Site Pages', '/sites/intranet/SitePages', '1']);
  expect(list).toMatch(guid);
});

test('a web part that is for Teams alone is drawn in Teams', async ({ page }) => {
  await page.goto(partAt('7', '&host=teams'));
  await expect(page.frameLocator('iframe').locator('#canvas')).toHaveText('Drawn in Teams');
});

test('an application customizer has its placeholders and the properties of its feature', async ({ page }) => {
  await page.goto(partAt('a'));
  await expect(page.getByRole('region', { name: 'Of the site, above the page' })).toHaveText('Above: from the feature');
  await expect(page.getByRole('region', { name: 'Of the site, below the page' })).toHaveText('Below the page');
});

test('a dialog of the framework opens', async ({ page }) => {
  await page.goto(partAt('9'));
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByRole('dialog')).toContainText('The dialog is here');
});

test('the lists of its features have the columns of their content types; what is left out is named at the start', async ({
  page
}) => {
  // The page of a list that is empty shows no columns.
  const columns = await page.request.get(
    `${intranet.origin}/sites/intranet/_api/web/getlist('/sites/intranet/Lists/Bills')/fields?$select=Title`,
    { headers: { accept: 'application/json;odata=nometadata' } }
  );
  const { value } = (await columns.json()) as { readonly value: readonly { readonly Title: string }[] };
  expect(value.map(({ Title }) => Title)).toContain('Amount');
  await page.goto(`${intranet.origin}/sites/intranet/Lists/Bills/AllItems.aspx?lang=en-US`);
  await expect(page.getByRole('heading', { name: 'Bills', level: 1 })).toBeVisible({ timeout: 30_000 });
  expect(intranet.printed()).toMatch(
    /Of the feature "Bills lists" this is left out: .*<WorkflowAssociation> "Approval"/
  );
});

test('each package says at the start and on the page what it brings, and what of it cannot be shown', async ({
  page
}) => {
  const said = intranet.printed();
  expect(said).toMatch(/^Recent 1\.0\.0\.0 brings 1 web part\.$/m);
  expect(said).toMatch(/^Banner 1\.0\.0\.0 brings 1 application customizer\.$/m);
  expect(said).toMatch(/^Bills 1\.0\.0\.0 brings 1 web part and 1 list\.$/m);
  expect(said).toMatch(/^Graph 1\.0\.0\.0 brings 1 web part\. It asks for Microsoft Graph: User\.Read: /m);
  expect(said).toMatch(/^- Dashboard card is a card for Viva Connections/m);
  expect(said).toMatch(/^- Lonely cannot be shown here: it needs @contoso\/words/m);
  expect(said).toMatch(new RegExp(`^ {2}Recent: ${intranet.origin}.*part=${othersId('a')}$`, 'm'));
  expect(said).not.toMatch(/^\s+at /m);
  await page.goto(partAt('a'));
  await page.getByRole('button', { name: 'Page details' }).click();
  await expect(page.getByRole('dialog')).toContainText('Words 1.0.0.0 brings 1 library.');
});

test('a package that is built again is opened again, and the page shows it', async ({ page }) => {
  await page.goto(partAt('a'));
  await expect(page.locator('#canvas')).toHaveText('Drawn by SPFx 1.21');
  writeFileSync(fileOf('recent'), 'half a file');
  await expect(page.getByRole('alert')).toContainText('A package cannot be opened');
  await expect(page.locator('#canvas')).toHaveText('Drawn by SPFx 1.21');
  const began = Date.now();
  writeFileSync(fileOf('recent'), others.recent('Drawn once more'));
  await expect(page.locator('#canvas')).toHaveText('Drawn once more');
  expect(Date.now() - began).toBeLessThan(8000);
});

test('Graph says no in a sentence that names the call, until the team’s file answers it', async ({ page }) => {
  await page.goto(partAt('0'));
  const call = 'GET https://graph.microsoft.com/v1.0/me is not answered on the local page';
  await expect(page.locator('#canvas')).toContainText(`Graph says: ${call}`);
  expect(intranet.printed()).toContain(call);
  writeFileSync(answers, '{"GET /v1.0/me": {"displayName": "Ann"}}');
  await page.reload();
  await expect(page.locator('#canvas')).toHaveText('I am Ann');
  writeFileSync(answers, '{');
  await page.reload();
  await expect(page.locator('#canvas')).toContainText(`The answers in ${answers} cannot be read`);
});

test('a tenant property that was set is read as any other', async ({ request }) => {
  const answer = await request.get(`${intranet.origin}/sites/intranet/_api/web/GetStorageEntity('Team')`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  expect(await answer.json()).toMatchObject({ Value: 'Blue = best' });
});
