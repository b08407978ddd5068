import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Something that is fading in has the contrast of nothing: what moves and ends is waited for. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished)
    )
  );

/** What axe finds wrong in the page, or in a part of it: the rule, and each element that breaks it. */
export const violationsOf = async (page: Page, within = 'body'): Promise<readonly string[]> => {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // What passes is looked at and not told: of a crowd it is megabytes, which took as long as the looking.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // No frame here comes from elsewhere; without this, the results are put together in a second page.
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
};
