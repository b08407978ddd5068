import type { Answering } from './answering.ts';
import { all, type Before, changed, held, hold, onItsWay, refuse, refused, signIn, writesAnswered } from './answers.ts';
import { button, clipboard, heading, impatient, press, pressCopy, stateOf, tab, text } from './setupDoor.ts';
import { cutOff, first, inAnotherTab, somebodyAtWork } from './setupRuns.ts';
import { carryOut, halfMade, listsSeen, obstructed } from './setupSite.ts';
import type { State } from './state.ts';

const state = stateOf('PartLists');

const owners = 'associatedownergroup';
const lists = '/_api/web/lists?';
const place = '/_api/site?';

const planned: readonly State[] = [
  state({ name: 'setup/lists', rich: true, seen: button('SetUpLookAgain') }),
  state({ name: 'setup/lists-of-an-empty-site', world: 'empty', seen: button('SetUpStart') }),
  state({
    name: 'setup/lists-looking',
    given: [held(lists)],
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('SetUpLooking') }),
    passing: true
  }),
  state({ name: 'setup/lists-failed', given: [refused(lists, 500)], seen: heading('FailedUnexpectedTitle') }),
  state({
    name: 'setup/lists-to-be-filled',
    given: [listsSeen({ Ambassadors: { ItemCount: 0 }, Offices: { ItemCount: 1 } })],
    seen: heading('FillTitle'),
    rich: true
  }),
  state({ name: 'setup/lists-all-to-be-filled', world: 'bare', seen: heading('FillTitle') }),
  state({
    name: 'setup/lists-with-handlers',
    given: [changed('/_api/web/siteGroups', (body: object) => ({ ...body, value: [{ Id: 90, Title: 'Coaches' }] }))],
    reach: [
      async ({ part, says }) => {
        await part.getByRole('combobox', { name: says('SetUpHandlers', true) }).selectOption({ index: 1 });
      }
    ],
    seen: text('SetUpLetHandle')
  }),
  state({ name: 'setup/lists-half-made', given: [halfMade], seen: text('SetUpOpenList') }),
  state({ name: 'setup/lists-obstructed', given: [obstructed], seen: text('SetUpWrongTemplate') }),
  state({
    name: 'setup/lists-read-only',
    given: [changed(place, (body: object) => ({ ...body, ReadOnly: true }))],
    seen: text('SetUpReadOnly')
  }),
  state({ name: 'setup/lists-for-readers', as: 'reader', seen: text('SetUpForbiddenAsk') }),
  state({
    name: 'setup/lists-for-readers-without-owners',
    as: 'reader',
    given: [refused(owners, 403)],
    seen: text('SetUpForbiddenText')
  })
];

/** Begins; what is to be done is answered instead of the server. */
const begun = (answer: (route: Answering) => Promise<void>, site: Before = halfMade) => ({
  given: [site, writesAnswered(answer)],
  reach: [press('SetUpStart')]
});

const bodyOf = (route: Answering): string =>
  `${decodeURIComponent(route.request().url())} ${route.request().postData() ?? ''}`;

const code = (route: Answering, number: string): Promise<void> =>
  route.fulfill({
    status: 400,
    json: { 'odata.error': { code: `${number}, Microsoft.SharePoint.SPException`, message: { value: 'AwayUntil' } } }
  });

/** Some of what is asked is refused, each for a reason of its own. */
const someRefused = (route: Answering): Promise<void> => {
  const asked = bodyOf(route);
  if (/Lists\/Circles'\)\/fields/.test(asked)) return code(route, '-2130575169');
  if (/Lists\/Offices'\)\/fields\/createfieldasxml/.test(asked) && asked.includes('Headcount'))
    return route.fulfill({ json: { Id: '00000000-0000-0000-0000-000000000001', InternalName: 'Headcount0' } });
  if (/Lists\/Offices'\)\/fields\/createfieldasxml/.test(asked)) return refuse(400)(route);
  if (/Lists\/TrainingCatalogue'\)\/views/.test(asked)) return refuse(400)(route);
  if (/Lists\/BadgeAwards'\)\/fields/.test(asked)) return refuse(404)(route);
  if (/Lists\/Badges'\)/.test(asked)) return code(route, '-2130575342');
  return carryOut(route);
};

/** No time passes: how long it will still take is said on a busy machine only. */
const timeless: Before = ({ page }) =>
  page.evaluate(() => {
    const at = performance.now();
    performance.now = () => at;
  });

/** Set-up goes on behind another tab, and would be carried out there once the server answers for itself. */
const underWay: readonly State[] = [
  state({
    name: 'setup/lists-running',
    alone: true,
    given: [halfMade, first(6, carryOut, hold)],
    reach: [timeless, press('SetUpStart')],
    seen: text('SetUpActionOf'),
    passing: true
  }),
  state({
    name: 'setup/lists-stopping',
    alone: true,
    given: [halfMade, writesAnswered(hold)],
    reach: [onItsWay(press('SetUpStart')), press('SetUpStop')],
    seen: button('SetUpStopping'),
    passing: true
  }),
  state({
    name: 'setup/lists-waiting',
    alone: true,
    ...begun(refuse(429, { seconds: 30 })),
    seen: text('SetUpBusy'),
    passing: true
  }),
  state({
    name: 'setup/lists-elsewhere',
    alone: true,
    given: [halfMade, inAnotherTab],
    seen: text('RunInOtherTab')
  }),
  ...['Marc Dupont', ''].map((name) =>
    state({
      name: name === '' ? 'setup/lists-and-someone-at-work' : 'setup/lists-and-somebody-at-work',
      given: [halfMade, writesAnswered(carryOut), somebodyAtWork(name)],
      reach: [press('SetUpStart')],
      seen: text(name === '' ? 'RunBySomeone' : 'RunBySomebody')
    })
  ),
  state({
    name: 'setup/lists-left',
    alone: true,
    given: [halfMade, first(6, carryOut, hold)],
    reach: [press('SetUpStart'), cutOff('set-up'), tab('PartLists')],
    seen: text('SetUpLeft')
  })
];

/** Refused from the first change on, and then the site itself says so as well. */
const withRightsLost: Before = async (place) => {
  await writesAnswered(async (route) => {
    await refused('/_api/web?', 403)(place);
    await refuse(403)(route);
  })(place);
};

const over: readonly State[] = [
  state({
    name: 'setup/lists-stopped',
    given: [halfMade, writesAnswered(carryOut)],
    reach: [press('SetUpStart'), press('SetUpStop')],
    seen: heading('SetUpStopped')
  }),
  state({
    name: 'setup/lists-done',
    ...begun(carryOut, listsSeen({ Offices: { OnQuickLaunch: false } })),
    seen: heading('SetUpDone')
  }),
  state({ name: 'setup/lists-partly-done', ...begun(someRefused), seen: text('SetUpPartlyText') }),
  state({ name: 'setup/lists-signed-out', ...begun(signIn), seen: text('SignedOutRun') }),
  state({ name: 'setup/lists-full', ...begun(refuse(507)), seen: heading('SetUpFull') }),
  state({
    name: 'setup/lists-interrupted',
    alone: true,
    given: [halfMade, writesAnswered(refuse(429, { seconds: 1 }))],
    reach: [impatient, press('SetUpStart')],
    seen: heading('SetUpFailed')
  }),
  state({
    name: 'setup/lists-without-rights-any-more',
    given: [halfMade, withRightsLost],
    reach: [press('SetUpStart')],
    seen: heading('SetUpRightsLost')
  }),
  state({
    name: 'setup/lists-without-all-rights',
    as: 'editor',
    ...begun(carryOut, listsSeen({ LearningProgress: { HasUniqueRoleAssignments: false } })),
    seen: text('SetUpNeedsPermissionsAsk')
  }),
  state({
    name: 'setup/lists-without-all-rights-or-owners',
    as: 'editor',
    ...begun(carryOut, all(listsSeen({ LearningProgress: { HasUniqueRoleAssignments: false } }), refused(owners, 403))),
    seen: text('SetUpNeedsPermissions')
  }),
  ...([true, false] as const).map((taken) =>
    state({
      name: taken ? 'setup/lists-report-copied' : 'setup/lists-report-not-copied',
      given: [halfMade, writesAnswered(refuse(507))],
      reach: [press('SetUpStart'), clipboard(taken), pressCopy('SetUpCopyReport')],
      seen: text(taken ? 'SetUpReportCopied' : 'SetUpReportRefused')
    })
  ),
  // Once set-up has really run, nothing is left to do.
  state({
    name: 'setup/lists-in-place',
    writes: true,
    reach: [press('SetUpStart'), press('SetUpToHealth'), tab('PartLists')],
    seen: heading('SetUpNothing')
  })
];

/** Set-up of the lists: what it would do, does, and did. */
export const listStates: readonly State[] = [...planned, ...underWay, ...over];
