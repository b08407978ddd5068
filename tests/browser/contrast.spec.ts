import { expect, test } from './intranet';

// Windows' contrast themes: the browser gives text, ground and lines the reader's own few colours.

for (const [name, as, theme, colorScheme] of [
  ['Home', 'colleague', 'light', 'dark'],
  ['Ambassadors', 'owner', 'light', 'dark'],
  ['Ambassadors', 'owner', 'dark', 'light'],
  ['Welcome', 'starter', 'light', 'dark'],
  ['Lists', 'owner', 'light', 'dark']
] as const)
  test(`icons of ${name} have the ${colorScheme} colours that people chose, in the theme ${theme}`, async ({
    page,
    intranet
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await intranet.open(page, { page: name, as, theme });
    const icons = page.locator('section[lang] svg[viewBox="0 0 16 16"]').filter({ visible: true });
    await expect(icons.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const odd = await icons.evaluateAll((all) => {
      const named = ['CanvasText', 'LinkText', 'ButtonText', 'HighlightText', 'GrayText', 'Highlight', 'FieldText'];
      const ink = document.createElement('i');
      ink.style.setProperty('forced-color-adjust', 'none');
      document.body.append(ink);
      const chosen = named.map((colour) => {
        ink.style.color = colour;
        return getComputedStyle(ink).color;
      });
      return all
        .filter((icon) => !chosen.includes(getComputedStyle(icon).color))
        .map((icon) => `${icon.parentElement?.className}: ${getComputedStyle(icon).color}`);
    });
    expect(odd).toEqual([]);
  });
