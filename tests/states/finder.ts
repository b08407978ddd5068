import type { State } from './state.ts';

/** Every state of the Ambassador Finder. */
export const finderStates: readonly State[] = [
  {
    name: 'finder/yours',
    part: 'finder',
    seen: ({ part, says }) => part.getByRole('article').filter({ hasText: says('FinderYours') })
  },
  {
    name: 'finder/your-circle-open',
    part: 'finder',
    reach: ({ part, says }) => part.getByRole('button', { name: says('FinderChangeLabel') }).click(),
    back: ({ page }) => page.keyboard.press('Escape'),
    seen: ({ part, says }) => part.getByRole('combobox', { name: says('FinderChooseCircle') })
  },
  {
    name: 'finder/nobody-matches',
    part: 'finder',
    reach: ({ part, says }) => part.getByPlaceholder(says('FinderPlaceholder')).fill('zzxqv'),
    seen: ({ part, says }) => part.getByText(says('FinderNone')).first()
  }
];
