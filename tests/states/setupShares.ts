import { lightly } from './setupLight.ts';
import { all, refused, rowsOf, slow, withRows } from './answers.ts';
import { columnsSeen, listsSeen } from './setupSite.ts';
import type { Place, State } from './state.ts';

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

const pane = ({ page }: Place) => page.locator('#spPropertyPaneContainer');

const paneOpened = ({ page }: Place): Promise<void> => page.locator('[data-tool=pencil]').first().click();

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
    ...edited,
    name: 'setup/edited',
    part: 'setup',
    reach: paneOpened,
    seen: (place) => pane(place).getByText(place.says('PaneSetup'))
  },
  {
    ...edited,
    name: 'finder/edited-without-circles',
    part: 'finder',
    before: all(lightly, refused(rowsOf('Circles'), 500)),
    reach: paneOpened,
    seen: (place) => pane(place).getByText(place.says('PaneCircleUnread'))
  },
  {
    ...edited,
    name: 'finder/edited-before-its-filters',
    part: 'finder',
    before: all(lightly, slow('chunk.words-more', 2_000)),
    reach: paneOpened,
    seen: (place) => pane(place).getByText(place.says('FacetRegion'))
  },
  {
    name: 'finder/near-in-every-way',
    part: 'finder',
    before: all(
      withRows('Ambassadors', (rows) =>
        rows.map((row, at) => (at === 0 ? { ...row, OtherCirclesId: [11], OtherCircles: [{ Id: 11 }] } : row))
      ),
      withRows('Circles', (rows) => rows.map((row) => (row['Id'] === 3 ? { ...row, ParentId: 11 } : row)))
    ),
    seen: ({ part, says }) => part.getByText(says('ReasonInside'))
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
