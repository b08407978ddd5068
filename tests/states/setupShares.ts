import { lightly } from './setupLight.ts';
import { all } from './answers.ts';
import { columnsSeen, listsSeen } from './setupSite.ts';
import type { State } from './state.ts';

const edited: Pick<State, 'part' | 'as' | 'host' | 'and'> = {
  part: 'roster',
  as: 'owner',
  host: 'sharepoint',
  and: 'Mode=Edit'
};

const told =
  (words: string): State['seen'] =>
  ({ part, says }) =>
    part.getByRole('status').filter({ hasText: says(words) });

/** Above a web part while its page is edited: its own share of the health check. And set-up over a page. */
export const shareStates: readonly State[] = [
  {
    ...edited,
    name: 'roster/edited-with-something-to-mend',
    before: all(lightly, columnsSeen('Circles', { Headcount: 'gone', Position: 'gone' })),
    seen: told('ShareMend')
  },
  { ...edited, name: 'roster/edited-with-something-to-look-at', before: lightly, seen: told('ShareLook') },
  {
    ...edited,
    name: 'roster/edited-without-lists',
    before: all(lightly, listsSeen({ Badges: 'gone', BadgeAwards: 'gone' })),
    seen: told('ShareMissing')
  },
  {
    ...edited,
    name: 'starter/edited-unguarded',
    part: 'starter',
    before: all(lightly, listsSeen({ LearningProgress: { ReadSecurity: 1, WriteSecurity: 1 } })),
    seen: told('ShareUnguardedText')
  },
  {
    part: 'roster',
    name: 'roster/set-up-over-the-page',
    as: 'owner',
    world: 'empty',
    rich: true,
    reach: ({ part, says }) => part.getByRole('button', { name: says('SetUpOpen') }).click(),
    seen: ({ page, says }) => page.getByRole('dialog').getByRole('button', { name: says('SetUpStart') })
  }
];
