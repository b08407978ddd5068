import { expect, test } from './intranet';
import { offPaper, onPaper } from './paper';

for (const [name, as, heading] of [
  ['Home', 'colleague', 'Trouver un Digital Ambassador'],
  ['Ambassadors', 'owner', 'Nos Digital Ambassadors'],
  ['Welcome', 'starter', /^Bienvenue/]
] as const)
  test(`${name} in a dark theme is printed black on white, without what can only be pressed`, async ({
    page,
    intranet
  }) => {
    await intranet.open(page, { page: name, as, theme: 'dark' });
    const title = page.getByRole('heading', { level: 2, name: heading });
    await title.waitFor();
    const part = page.locator('section[lang]').filter({ has: title });
    const looks = () =>
      part.evaluate((section) => [
        getComputedStyle(section).backgroundColor,
        ...[...section.querySelectorAll('h2, h3')].map((each) => getComputedStyle(each).color)
      ]);
    const pressed = part.locator('[class*="button_"], input[type="search"], [class*="tabs_"]');
    expect(new Set(await looks())).not.toContain('rgb(0, 0, 0)');
    await expect(pressed.filter({ visible: true })).not.toHaveCount(0);
    await onPaper(page);
    expect(new Set(await looks())).toEqual(new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
    await expect(pressed.filter({ visible: true })).toHaveCount(0);
    await offPaper(page);
    await expect(pressed.filter({ visible: true })).not.toHaveCount(0);
  });
