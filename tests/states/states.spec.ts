import { expect, test } from '../browser/intranet';
import { states } from './all.ts';
import { openState } from './open.ts';

for (const state of states)
  test(state.name, async ({ page, intranet }) => {
    const place = await openState(page, intranet.origin, state, { lang: 'fr-FR', theme: 'light', width: 1440 });
    await expect(place.part.getByRole('heading', { level: 2 })).toHaveCount(1);
  });
