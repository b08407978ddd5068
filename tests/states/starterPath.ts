import { expect, type Locator } from '@playwright/test';
import { modules } from '../../local/people/data/trainings.ts';
import {
  all,
  answered,
  type Before,
  changed,
  cut,
  held,
  type Row,
  rowsOf,
  signIn,
  storesNothing,
  ticksRefused,
  withRows,
  writesAnswered
} from './answers.ts';
import type { Place, State } from './state.ts';

const starter = { part: 'starter' } as const;

const path = modules.filter(({ audience }) => audience.includes('Starter'));
const mandatory = path.filter((each) => each.mandatory);

/** The starter's rows as they are after some modules: each a copy of one that the server holds. */
const after = (done: readonly { readonly module: string }[], state = 'Terminé'): Before =>
  withRows('LearningProgress', ([first]) =>
    done.map(({ module }, index): Row => ({
      ...first,
      Id: 90_000 + index,
      ID: 90_000 + index,
      ModuleKey: module,
      State: state
    }))
  );

const ring = ({ part }: Place): Locator => part.getByRole('img');
const box = ({ part }: Place): Locator => part.getByRole('checkbox', { checked: false });
const text =
  (key: string) =>
  ({ part, says }: Place): Locator =>
    part.getByText(says(key)).first();
const button = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key) });
/** Ticks off the module that stands out: it is called otherwise once it was opened, but not in the old package. */
const finish = (place: Place): Promise<void> =>
  button(place, 'StarterMarkDoneLabel').or(button(place, 'StarterAlreadyLabel')).first().click();
/** As if the tab of the module had been in front. */
const comeBack = ({ page }: Place): Promise<void> =>
  page.evaluate(() => {
    for (const hidden of [true, false]) {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });
const opening: Before = all(after([]), async ({ page }) => {
  await page.context().route(/^https:\/\/(?!localhost)/, (route) => route.fulfill({ body: '' }));
});
const helper = ({ part, says }: Place): Locator => part.getByRole('article').filter({ hasText: says('FinderYours') });

/** A box that stands open: in a narrow place only the current stage does. */
const tick = (place: Place): Promise<void> => box(place).filter({ visible: true }).first().check({ force: true });

const progress: readonly State[] = [
  { ...starter, name: 'starter/some-done', rich: true, seen: helper },
  { ...starter, name: 'starter/nothing-done', before: after([]), seen: text('StarterBegin') },
  { ...starter, name: 'starter/next', before: after(path.slice(0, 3)), seen: text('StarterNext') },
  { ...starter, name: 'starter/mandatory-done', before: after(mandatory), seen: text('StarterFinished') },
  { ...starter, name: 'starter/all-done', rich: true, before: after(path), seen: text('StarterFinishedAll') },
  { ...starter, name: 'starter/all-opened', before: after(path, 'Commencé'), seen: text('StarterGoOn') },
  { ...starter, name: 'starter/welcome-mail', and: 'module=phishing', seen: text('StarterLinked') },
  { ...starter, name: 'starter/unknown-module', and: 'module=nowhere', seen: text('StarterUnknown') },
  {
    ...starter,
    name: 'starter/other-languages',
    before: withRows('TrainingCatalogue', (rows) =>
      rows.filter(({ Language }) => Language === 'Allemand' || Language === 'Néerlandais')
    ),
    seen: text('StarterOtherLanguage'),
    widths: [1440]
  },
  {
    ...starter,
    name: 'starter/without-stages',
    before: withRows('TrainingCatalogue', (rows) =>
      rows.map((row) => ({ ...row, Stage: null, Minutes: 0, DurationMinutes: 0 }))
    ),
    seen: ({ part, says }) => part.getByText(says('StarterLater')).filter({ visible: true })
  },
  {
    ...starter,
    name: 'starter/everybody-away',
    before: withRows('Ambassadors', (rows) =>
      rows.map((row) => ({ ...row, Status: 'Absent', AwayFrom: null, AwayUntil: '2026-12-03T12:00:00Z' }))
    ),
    seen: text('FinderBack')
  },
  {
    ...starter,
    name: 'starter/nobody-serves',
    before: withRows('Ambassadors', () => []),
    seen: ring
  },
  {
    ...starter,
    name: 'starter/stage-opened',
    widths: [320],
    reach: ({ part }) => part.locator('button[aria-expanded="false"]').first().click(),
    back: ({ part }) => part.locator('button[aria-expanded="true"]').last().click(),
    seen: ({ part }) => part.locator('button[aria-expanded="true"]').nth(1)
  }
];

const ticked: readonly State[] = [
  { ...starter, name: 'starter/ticked', writes: true, reach: tick, seen: text('StarterDoneToday') },
  {
    ...starter,
    name: 'starter/unticked',
    // What is done is folded in a narrow place.
    widths: [1440],
    writes: true,
    reach: ({ part }) => part.getByRole('checkbox', { checked: true }).first().uncheck({ force: true }),
    seen: ring
  },
  {
    ...starter,
    name: 'starter/already-done',
    writes: true,
    reach: finish,
    seen: text('StarterTicked')
  },
  {
    ...starter,
    name: 'starter/undone',
    writes: true,
    reach: async (place) => {
      await finish(place);
      await button(place, 'StarterUndo').click();
    },
    seen: ({ part }) => part.getByRole('article').first()
  },
  { ...starter, name: 'starter/done-by-a-link', writes: true, and: 'done=copilot-start', seen: text('StarterTicked') },
  {
    ...starter,
    name: 'starter/opened',
    writes: true,
    before: opening,
    reach: ({ part, says }) => part.getByRole('link', { name: says('StarterOpenLabel') }).click(),
    seen: text('StarterGoOn')
  },
  {
    ...starter,
    name: 'starter/came-back',
    writes: true,
    before: opening,
    reach: async (place) => {
      await place.part.getByRole('link', { name: place.says('StarterOpenLabel') }).click();
      await text('StarterMarkDone')(place).waitFor();
      // The file with the question comes while the module is in front.
      await expect(async () => {
        await comeBack(place);
        await expect(text('StarterAsk')(place)).toBeVisible({ timeout: 300 });
      }).toPass();
    },
    seen: text('StarterAsk')
  },
  {
    ...starter,
    name: 'starter/kept-offline',
    before: async () => undefined,
    reach: async (place) => {
      await helper(place).waitFor();
      await place.page.context().setOffline(true);
      await tick(place);
    },
    seen: text('StarterPending')
  },
  {
    ...starter,
    name: 'starter/kept-for-a-while',
    before: writesAnswered((route) => route.abort()),
    reach: tick,
    seen: text('StarterPendingSoon')
  },
  {
    ...starter,
    name: 'starter/kept-by-the-page-alone',
    before: all(
      writesAnswered((route) => route.abort()),
      storesNothing
    ),
    reach: tick,
    seen: text('StarterUnkept')
  },
  {
    ...starter,
    name: 'starter/not-kept-on-the-site',
    before: ticksRefused,
    reach: tick,
    seen: text('TicksRefused')
  },
  {
    ...starter,
    name: 'starter/not-kept-on-the-site-for-curators',
    as: 'owner',
    before: ticksRefused,
    reach: tick,
    seen: text('TicksRefusedCurator')
  },
  {
    ...starter,
    name: 'starter/signed-out-at-a-tick',
    before: writesAnswered(signIn),
    reach: tick,
    seen: text('SignedOut')
  },
  {
    ...starter,
    name: 'starter/progress-not-read',
    before: answered(rowsOf('LearningProgress'), (route) => route.fulfill({ status: 500, body: '{}' })),
    // Drawn at once with the sentence.
    seen: ring
  }
];

const totals = ({ part, says }: Place): Locator => part.getByRole('region', { name: says('StarterTotals') });
const openTotals = (place: Place): Promise<void> =>
  totals(place)
    .getByRole('button', { name: place.says('StarterTotalsShow', true) })
    .click();

const counted: readonly State[] = [
  { ...starter, name: 'starter/for-curators', as: 'editor', seen: totals },
  {
    ...starter,
    name: 'starter/totals',
    as: 'editor',
    rich: true,
    reach: openTotals,
    seen: ({ part }) => part.getByRole('table')
  },
  {
    ...starter,
    name: 'starter/totals-of-nobody',
    as: 'editor',
    before: withRows('LearningProgress', () => []),
    reach: openTotals,
    seen: text('StarterTotalsBeganOne')
  },
  {
    ...starter,
    name: 'starter/totals-of-few',
    as: 'editor',
    before: withRows('LearningProgress', (rows) => {
      const [one] = rows.filter(({ StartedOn }) => String(StartedOn).startsWith('2026-09-1'));
      return one === undefined ? [] : [one];
    }),
    reach: openTotals,
    seen: text('StarterTotalsBeganFew')
  },
  {
    ...starter,
    name: 'starter/totals-of-small-modules',
    as: 'editor',
    before: withRows('LearningProgress', (rows) => rows.map((row) => ({ ...row, State: 'Started' }))),
    reach: openTotals,
    seen: text('StarterTotalsBelow')
  },
  { ...starter, name: 'starter/totals-closed', as: 'contributor', reach: openTotals, seen: text('StarterTotalsWho') },
  {
    ...starter,
    name: 'starter/totals-failed',
    as: 'editor',
    reach: async (place) => {
      await totals(place).waitFor();
      await answered('LearningProgress', (route) => route.fulfill({ status: 500, body: '{}' }))(place);
      await openTotals(place);
    },
    before: async () => undefined,
    seen: (place) => totals(place).getByRole('alert')
  },
  {
    ...starter,
    name: 'starter/totals-waiting',
    as: 'editor',
    passing: true,
    reach: async (place) => {
      await totals(place).waitFor();
      await held('LearningProgress')(place);
      await openTotals(place);
    },
    seen: (place) => totals(place).getByText(place.says('Loading'))
  },
  {
    ...starter,
    name: 'starter/totals-not-loaded',
    as: 'editor',
    // As the old package calls it.
    before: all(cut('chunk.starter-more'), cut('chunk.starter-totals')),
    reach: openTotals,
    seen: (place) =>
      totals(place)
        .getByText(place.says('PartLost'))
        // As the old package says it.
        .or(totals(place).getByText(place.says('FailedUnexpected')))
  },
  {
    ...starter,
    name: 'starter/ambassador-not-loaded',
    before: cut('chunk.starter-ambassador'),
    seen: text('PartlyAmbassador')
  },
  {
    ...starter,
    name: 'starter/unsafe-list',
    as: 'owner',
    host: 'sharepoint',
    and: 'Mode=Edit',
    before: changed("Lists/LearningProgress')?$select=ReadSecurity", (body: object) => ({ ...body, ReadSecurity: 1 })),
    seen: ring
  }
];

/** How far somebody is, and what is done about it. */
export const pathStates: readonly State[] = [...progress, ...ticked, ...counted];
