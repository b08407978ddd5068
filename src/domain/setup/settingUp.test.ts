import fc from 'fast-check';
import { lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import { actionsOf, anySite, everything, finished } from '../../testing/anySite';
import { memoryProvisioning, type MemoryProvisioning } from '../../testing/memoryProvisioning';
import { emptySite } from '../../testing/siteModel';
import { setUpPlanOf } from './plan';
import { settingUp, type ActionOutcome, type SetUpProgress, type SetUpReport, type SetUpDesk } from './settingUp';
import type { Action } from './setup';

const ownPermissions = lists.filter(({ kind }) => kinds[kind].ownPermissions);
/** What readers of the site have on a new list of handlers goes. */
const closing = { kind: 'narrowList', from: [{ principal: 4, name: 'Visitors' }], left: 'nothing' };
/** Lists into which everybody who reads the site writes. */
const ownRows = lists.filter(({ kind }) => kind === 'privateOwnRows' || kind === 'publicOwnRows');

const runOf = (provisioning: MemoryProvisioning, given: Partial<SetUpDesk> = {}): SetUpDesk => ({
  provisioning,
  wishes: everything,
  pause: async () => undefined,
  stopped: () => false,
  tell: () => undefined,
  ...given
});

const setUp = async (provisioning: MemoryProvisioning, given: Partial<SetUpDesk> = {}): Promise<SetUpReport> => {
  const site = await provisioning.inspect();
  return settingUp(setUpPlanOf(site, everything), site, runOf(provisioning, given));
};

const outcomesOf = ({ steps }: SetUpReport): readonly ActionOutcome[] => steps.flatMap(({ outcomes }) => outcomes);
const undone = (report: SetUpReport): readonly ActionOutcome[] =>
  outcomesOf(report).filter(({ kind }) => kind !== 'done');
const isColumn = (action: Action, name: string): boolean => action.kind === 'createColumn' && action.column === name;

test('an empty site is set up, each action once, and nothing is left to do', async () => {
  const ground = memoryProvisioning();
  const report = await setUp(ground);
  expect(report).toMatchObject({ ending: 'finished', site: ground.site().url });
  expect(undone(report)).toEqual([]);
  expect(actionsOf(report.left ?? [])).toEqual([]);
  expect(ground.asked).toEqual(actionsOf(setUpPlanOf(emptySite(), everything)));
});

test('progress names the step and the action at work, and counts what is over', async () => {
  const told: SetUpProgress[] = [];
  await setUp(memoryProvisioning(), { tell: (progress) => told.push(progress) });
  const all = actionsOf(setUpPlanOf(emptySite(), everything)).length;
  expect(told[0]).toMatchObject({ step: 0, action: 0, over: 0, of: all });
  expect(told.map(({ over }) => over)).toEqual([...told.map(({ over }) => over)].sort((one, other) => one - other));
  expect(told.at(-1)).toMatchObject({ step: lists.length + 1, over: all, of: all });
  // What was told stays as it was told.
  expect(told[0]?.steps.every(({ outcomes }) => outcomes.length === 0)).toBe(true);
});

test('asked to stop, it ends after the step at work and goes on from there the next time', async () => {
  const ground = memoryProvisioning();
  const report = await setUp(ground, { stopped: () => ground.asked.length > 0 });
  expect(report.ending).toBe('stopped');
  expect(report.steps[0]?.outcomes).toHaveLength(setUpPlanOf(emptySite(), everything)[0]?.actions.length ?? 0);
  expect(report.steps.slice(1).every(({ outcomes }) => outcomes.length === 0)).toBe(true);
  expect(actionsOf(report.left ?? []).length).toBeGreaterThan(0);
  await setUp(ground);
  expect(ground.site()).toEqual(finished(emptySite()));
});

test('throttling is sat out for as long as SharePoint says', async () => {
  const ground = memoryProvisioning();
  const waited: number[] = [];
  ground.meet((action, attempt) =>
    isColumn(action, 'Key') && attempt < 3 ? { kind: 'busy', retryAfter: 17 } : undefined
  );
  const report = await setUp(ground, { pause: async (seconds) => void waited.push(seconds) });
  expect(waited).toEqual(lists.flatMap(({ columns }) => ('Key' in columns ? [17, 17] : [])));
  expect(undone(report)).toEqual([]);
});

test('whoever stops while throttling is sat out waits for nothing more, and what was under way is still to do', async () => {
  const ground = memoryProvisioning();
  ground.meet((action) => (isColumn(action, 'Key') ? { kind: 'busy', retryAfter: 300 } : undefined));
  let stopped = false;
  const report = await setUp(ground, { pause: async () => void (stopped = true), stopped: () => stopped });
  expect(report.ending).toBe('stopped');
  expect(ground.asked.filter((action) => isColumn(action, 'Key'))).toHaveLength(1);
  expect(undone(report)).toEqual([]);
  expect(actionsOf(report.left ?? [])).toContainEqual(expect.objectContaining({ kind: 'createColumn', column: 'Key' }));
});

test('throttled without an end it stops, says so, and leaves the rest for later', async () => {
  const ground = memoryProvisioning();
  ground.meet((action) => (isColumn(action, 'Key') ? { kind: 'busy' } : undefined));
  const report = await setUp(ground);
  expect(report.ending).toBe('busy');
  expect(undone(report)).toMatchObject([{ kind: 'failed', reason: 'busy' }]);
  expect(ground.asked.filter((action) => isColumn(action, 'Key'))).toHaveLength(6);
});

test('a lost answer is asked for again; without a network it stops', async () => {
  const lossy = memoryProvisioning();
  lossy.meet((_, attempt) => (attempt === 1 ? { lost: true } : undefined));
  expect(undone(await setUp(lossy))).toEqual([]);
  expect(lossy.site()).toEqual(finished(emptySite()));
  const away = memoryProvisioning();
  away.meet((action) => (isColumn(action, 'Key') ? { kind: 'offline' } : undefined));
  expect((await setUp(away)).ending).toBe('offline');
});

test('what failed is told with its reason, what leans on it is left out, and the next list is set up', async () => {
  const ground = memoryProvisioning();
  ground.meet((action) =>
    action.kind === 'createList' && action.list === 'Lists/Circles'
      ? { kind: 'unexpected', code: '-2130575342, Microsoft.SharePoint.SPException' }
      : undefined
  );
  const report = await setUp(ground);
  const failed = { kind: 'createList', list: 'Lists/Circles', inNavigation: true };
  expect(report.ending).toBe('finished');
  expect(report.steps[0]?.outcomes[0]).toMatchObject({ kind: 'failed', action: failed, reason: 'titleTaken' });
  expect(report.steps[0]?.outcomes.slice(1).every((outcome) => outcome.kind === 'skipped')).toBe(true);
  expect(undone(report)).toContainEqual({
    kind: 'skipped',
    action: { kind: 'createColumn', list: 'Lists/Ambassadors', column: 'PrimaryCircle' },
    after: failed
  });
  // Views that show the column wait for it; those that do not are made.
  const later = undone(report).flatMap(({ action }) => (action.kind === 'createView' ? [action] : []));
  expect(later.filter(({ list }) => list === 'Lists/Ambassadors').map(({ view }) => view)).toEqual([0, 1, 2]);
  expect(ground.site().lists.has('Lists/Offices')).toBe(true);
  // A list that is not there cannot be put into the navigation either.
  const { inNavigation, ...made } = failed;
  expect(inNavigation).toBe(true);
  expect(actionsOf(report.left ?? [])).toEqual([
    made,
    ...undone(report)
      .map(({ action }) => action)
      .slice(1),
    { kind: 'navigation' }
  ]);
});

test('everybody may write only after rows are secured', async () => {
  const ground = memoryProvisioning();
  ground.meet(({ kind }) => (kind === 'secureRows' ? { kind: 'unexpected' } : undefined));
  const report = await setUp(ground);
  expect(undone(report).map(({ action, kind }) => [action.kind, kind])).toEqual(
    ownRows.flatMap(() => [
      ['secureRows', 'failed'],
      ['openList', 'skipped']
    ])
  );
});

test('without Manage Permissions the one step that takes it is left out and all others are done', async () => {
  const ground = memoryProvisioning(emptySite({ may: { manageLists: true, managePermissions: false } }));
  const report = await setUp(ground);
  const left = ownPermissions.flatMap(({ url: list, kind }) => [
    { kind: 'openList', list },
    // Readers are taken off a list of handlers only once it has its own permissions.
    ...(kind === 'curatorsOnly' ? [{ ...closing, list }] : [])
  ]);
  expect(undone(report)).toEqual(left.map((action) => ({ kind: 'skipped', action })));
  expect(report.ending).toBe('finished');
});

test('when the rights end half way it stops at once and says so', async () => {
  const ground = memoryProvisioning();
  ground.meet((action) => {
    if (!isColumn(action, 'Headcount')) return undefined;
    ground.become({ ...ground.site(), may: { manageLists: false, managePermissions: false } });
    return { kind: 'forbidden' };
  });
  const report = await setUp(ground);
  expect(report.ending).toBe('rights');
  expect(outcomesOf(report).at(-1)).toMatchObject({ kind: 'failed', reason: 'rights' });
});

test('one thing refused to somebody who may set up does not end the run', async () => {
  const ground = memoryProvisioning();
  ground.meet(({ kind }) => (kind === 'openList' ? { kind: 'forbidden' } : undefined));
  const report = await setUp(ground);
  expect(report.ending).toBe('finished');
  expect(undone(report)).toMatchObject(
    ownPermissions.flatMap(({ url: list, kind }) => [
      { kind: 'failed', reason: 'rights', action: { kind: 'openList', list } },
      ...(kind === 'curatorsOnly'
        ? [{ kind: 'skipped', action: { ...closing, list }, after: { kind: 'openList', list } }]
        : [])
    ])
  );
});

test.each([
  ['a locked site', { kind: 'unexpected', reference: 'HTTP 423' }, 'readOnly'],
  ['a full site', { kind: 'unexpected', reference: '507 a1b2' }, 'full'],
  ['a full site that says so in words', { kind: 'unexpected', detail: 'The site has exceeded its Quota.' }, 'full']
] as const)('%s ends the run', async (_, failure, ending) => {
  const ground = memoryProvisioning();
  ground.meet((action) => (isColumn(action, 'Key') ? failure : undefined));
  expect((await setUp(ground)).ending).toBe(ending);
});

test('a site that is known to be locked is not written to', async () => {
  const ground = memoryProvisioning(emptySite({ readOnly: true }));
  expect((await setUp(ground)).ending).toBe('readOnly');
  expect(ground.asked).toEqual([]);
});

test('a site that cannot be looked at afterwards leaves the report without what is left', async () => {
  const ground = memoryProvisioning();
  const report = await setUp(ground, {
    tell: ({ step }) => step > lists.length && ground.blind({ kind: 'offline' })
  });
  expect(report.ending).toBe('finished');
  expect('left' in report).toBe(false);
});

test('whatever fails, run again it ends as if nothing had failed', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySite,
      fc.array(fc.constantFrom('lost', 'busy', 'unexpected', 'fine'), { minLength: 1, maxLength: 40 }),
      async (start, fates) => {
        const ground = memoryProvisioning(start);
        let asked = 0;
        ground.meet(() => {
          const fate = fates[asked++ % fates.length];
          if (fate === undefined || fate === 'fine' || asked > 200) return undefined;
          return fate === 'lost' ? { lost: true } : { kind: fate as 'busy' | 'unexpected' };
        });
        await setUp(ground);
        ground.meet(() => undefined);
        await setUp(ground);
        const sorted = (site: ReturnType<MemoryProvisioning['site']>) =>
          new Map(
            [...site.lists].map(([url, list]) => [
              url,
              {
                ...list,
                columns: [...list.columns].sort((one, other) => (one.name < other.name ? -1 : 1)),
                views: [...list.views].sort((one, other) => (one.page < other.page ? -1 : 1))
              }
            ])
          );
        expect(sorted(ground.site())).toEqual(sorted(finished(start)));
      }
    ),
    { numRuns: 60 }
  );
});
