import {
  all,
  answered,
  type Before,
  changed,
  held,
  hold,
  partOf,
  refuse,
  refused,
  rowsOf,
  signIn,
  withRows,
  writesAnswered
} from './answers.ts';
import { clipboard, heading, press, pressCopy, stateOf, text } from './setupDoor.ts';
import { lightly } from './setupLight.ts';
import { settingStates } from './setupSettings.ts';
import { troubleStates } from './setupTroubles.ts';
import { carryOut, columnsSeen, halfMade, listsSeen } from './setupSite.ts';
import type { Place, State } from './state.ts';

const healthState = stateOf('PartHealth');

const state = ({ given = [], ...rest }: Parameters<typeof healthState>[0]): State =>
  healthState({ ...rest, given: [lightly, ...given] });

const lists = '/_api/web/lists?';
const directory = 'getpropertiesfor';
const owners = 'associatedownergroup';
const itself = 'wouter.vandenbroeck';

const status =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByRole('status').filter({ hasText: says(words) });

/** More people than are compared without being asked for. */
const crowd = withRows('Ambassadors', (rows) =>
  Array.from({ length: 250 }, (_nothing, at) => ({
    ...rows[at % rows.length],
    Id: at + 1,
    ID: at + 1,
    Person: {
      ...(rows[at % rows.length]?.['Person'] as object),
      Name: `i:0#.f|membership|nobody${at}@lecercle.example`
    }
  }))
);

const openedFold =
  (at: number): Before =>
  ({ part }) =>
    part.locator('summary').nth(at).click();

/** Waits until the lists have been looked at. */
const looked: Before = (place) => heading('HealthGroupLook')(place).waitFor();

const whole: readonly State[] = [
  healthState({ name: 'setup/health', rich: true, seen: heading('HealthGroupLook') }),
  state({
    name: 'setup/health-all-in-order',
    given: [
      withRows('Circles', (rows) => rows.map((row) => ({ ...row, ProfileNames: '' }))),
      withRows('TrainingCatalogue', (rows) => rows.map((row) => ({ ...row, ReviewBy: null })))
    ],
    seen: text('HealthAllGood')
  }),
  state({
    name: 'setup/health-odd-reviews',
    given: [withRows('TrainingCatalogue', (rows) => rows.map((row) => ({ ...row, ReviewBy: '1900-01-01T11:00:00Z' })))],
    seen: text('FindReviewOddWhy')
  }),
  state({ name: 'setup/health-reading', given: [held(lists)], seen: status('HealthReading'), passing: true }),
  state({ name: 'setup/health-failed', given: [refused(lists, 500)], seen: heading('FailedUnexpectedTitle') }),
  state({
    name: 'setup/health-kept',
    reach: [looked, refused(lists, 500), press('HealthAgain')],
    seen: text('StaleKept')
  }),
  state({
    name: 'setup/health-partly-read',
    given: [refused(rowsOf('BadgeAwards'), 500)],
    seen: text('HealthUnreadRest')
  }),
  state({ name: 'setup/health-for-readers', as: 'reader', seen: text('HealthClosedWho') }),
  state({
    name: 'setup/health-for-contributors',
    as: 'contributor',
    reach: [openedFold(1)],
    seen: text('HealthRightsUnknown')
  }),
  state({ name: 'setup/health-in-order-open', reach: [openedFold(0)], seen: text('CheckList') }),
  state({ name: 'setup/health-rights-open', reach: [openedFold(1)], seen: text('HealthRightsOwn') }),
  ...([true, false] as const).map((taken) =>
    state({
      name: taken ? 'setup/health-copied' : 'setup/health-not-copied',
      reach: [looked, clipboard(taken), pressCopy('HealthCopy')],
      seen: text(taken ? 'HealthCopied' : 'HealthCopyRefused')
    })
  )
];

/** What takes long waits for a word. */
const later: readonly State[] = [
  state({ name: 'setup/health-directory-offered', given: [crowd], seen: text('HealthDirectoryOffer') }),
  state({
    name: 'setup/health-directory-asked',
    given: [
      answered(directory, (route) =>
        decodeURIComponent(route.request().url()).includes(itself) ? route.fallback() : hold()
      )
    ],
    seen: text('HealthDirectoryAsking'),
    passing: true
  }),
  state({
    name: 'setup/health-directory-silent',
    given: [refused(directory, 500)],
    seen: text('HealthDirectoryFailed')
  }),
  state({
    name: 'setup/health-directory-blind',
    given: [answered(directory, (route) => route.fulfill({ json: null }))],
    seen: text('HealthDirectoryBlind')
  }),
  state({
    name: 'setup/health-progress-offered',
    given: [listsSeen({ LearningProgress: { ItemCount: 25_000 } })],
    seen: text('HealthProgressOffer')
  })
];

const withoutColumn = columnsSeen('Offices', { Headcount: 'gone' });

/** A repair is asked for; it is answered instead of the server. */
const mended = (
  answer: Parameters<typeof writesAnswered>[0]
): Pick<Parameters<typeof state>[0], 'given' | 'reach'> => ({
  given: [withoutColumn, writesAnswered(answer)],
  reach: [press('HealthMendThis')]
});

const mending: readonly State[] = [
  state({ name: 'setup/health-to-mend', given: [halfMade], seen: heading('HealthGroupMend') }),
  state({ name: 'setup/health-mending', ...mended(hold), seen: text('HealthMending'), passing: true }),
  state({
    name: 'setup/health-mending-in-steps',
    given: [listsSeen({ Badges: 'gone' }), held(partOf('Badges', 'fields'))],
    reach: [press('HealthMendThis')],
    seen: text('HealthMendingOf'),
    passing: true
  }),
  state({ name: 'setup/health-mend-forbidden', ...mended(refuse(403)), seen: text('HealthMendForbidden') }),
  state({ name: 'setup/health-mend-busy', ...mended(refuse(429)), seen: text('HealthMendBusy') }),
  state({
    name: 'setup/health-mend-offline',
    ...mended((route) => route.abort()),
    seen: text('HealthMendOffline')
  }),
  state({ name: 'setup/health-mend-signed-out', ...mended(signIn), seen: text('SignedOutRun') }),
  state({ name: 'setup/health-mend-refused', ...mended(refuse(400)), seen: text('HealthMendSaid') }),
  state({
    name: 'setup/health-mended',
    ...mended(carryOut),
    // The focus goes to the sum.
    seen: ({ part }) => part.locator('p:focus')
  }),
  state({
    name: 'setup/health-read-only',
    given: [halfMade, changed('/_api/site?', (body: object) => ({ ...body, ReadOnly: true }))],
    seen: text('HealthReadOnly')
  }),
  state({ name: 'setup/health-others-mend', as: 'contributor', given: [halfMade], seen: text('HealthWhoMends') }),
  state({
    name: 'setup/health-owners-mend',
    as: 'contributor',
    given: [all(halfMade, refused(owners, 403))],
    seen: text('HealthOwnersMend')
  })
];

/** The health of the lists: how it stands, what waits, what is mended. */
export const healthStates: readonly State[] = [...whole, ...later, ...mending, ...settingStates, ...troubleStates];
