import { attendance, lists, progress, sessions } from '../../lists';
import { actionsOf, everything, finished } from '../../testing/anySite';
import { healthySite, withList } from '../../testing/memoryLists';
import { plainTraits } from '../../testing/inventedLists';
import { aGrant, applied, emptySite } from '../../testing/siteModel';
import type { List } from '../../lists/list';
import type { Kind } from '../../lists/traits';
import { depends } from '../setup/dependence';
import { setUpPlanOf } from '../setup/plan';
import { retentionChecksOf } from './retention';
import { narrowedOn, withoutSurprise } from './rights';
import type { Action } from '../setup/setup';
import type { Grant, SiteState } from '../setup/site';

const owners = aGrant(3, 'Owners', 'Full Control');
const visitors = aGrant(4, 'Visitors', 'Read');
const members = aGrant(5, 'Members', 'Edit');
const designers = aGrant(8, 'Designers', 'Design');
const site = [owners, visitors, members, designers];

const listOf = (kind: Kind): List => ({ ...progress, ...plainTraits, kind, url: 'Lists/Things' });
const narrowed = (kind: Kind, here: readonly Grant[]): readonly string[] =>
  narrowedOn(listOf(kind), { ownPermissions: true, grants: here }, site).map(({ name }) => name);

test('on a private list whoever has Edit or Design because of the site sees through; Full Control and handlers keep it', () => {
  expect(narrowed('privateOwnRows', [...site, aGrant(11, 'Handlers', 'Design')])).toEqual(['Members', 'Designers']);
  // The same group may be let handle the list although it only edits the site.
  expect(narrowed('privateOwnRows', [owners, aGrant(5, 'Members', 'Design')])).toEqual([]);
  // One of the two permissions alone makes nobody a handler.
  expect(narrowed('privateOwnRows', [owners, aGrant(12, 'Helpers', 'Edit')])).toEqual(['Helpers']);
  expect(narrowed('privateOwnRows', [owners, aGrant(5, 'Members', 'Contribute')])).toEqual([]);
});

test('on a list of curators only whoever is no handler has nothing; on the others nobody loses anything', () => {
  expect(narrowed('curatorsOnly', [...site, aGrant(11, 'Handlers', 'Design')])).toEqual([
    'Visitors',
    'Members',
    'Designers'
  ]);
  expect(narrowed('curated', site)).toEqual([]);
  expect(narrowed('publicOwnRows', site)).toEqual([]);
});

const narrowing = (actions: readonly Action[]) => actions.filter(({ kind }) => kind === 'narrowList');

test('set-up says from whom it takes what, after the list has its own permissions, and then has nothing to do', () => {
  const empty = emptySite({ grants: site });
  const actions = actionsOf(setUpPlanOf(empty, everything)).filter(
    (action) => 'list' in action && action.list === progress.url
  );
  const kinds = actions.map(({ kind }) => kind);
  expect(kinds.slice(kinds.indexOf('secureRows'))).toEqual(['secureRows', 'openList', 'narrowList']);
  expect(narrowing(actions)).toEqual([
    {
      kind: 'narrowList',
      list: progress.url,
      left: 'contribute',
      from: [
        { principal: 5, name: 'Members' },
        { principal: 8, name: 'Designers' }
      ]
    }
  ]);
  const done = finished(empty);
  expect(actionsOf(setUpPlanOf(done, everything))).toEqual([]);
  expect(done.lists.get(progress.url)?.grants?.find(({ name }) => name === 'Members')).toEqual({
    ...aGrant(5, 'Members', 'Contribute')
  });
});

test('nothing is taken away where the list has no permissions of its own yet', () => {
  const [narrow] = narrowing(actionsOf(setUpPlanOf(emptySite({ grants: site }), everything)));
  expect(depends(narrow!, { kind: 'openList', list: progress.url }, lists)).toBe(true);
  expect(depends(narrow!, { kind: 'secureRows', list: progress.url }, lists)).toBe(false);
});

test('each kind of list gets its own settings', () => {
  const settings = (kind: Kind) => {
    const declared = [{ ...listOf(kind), url: 'Lists/Things' }];
    const list = finished(emptySite({ grants: site }), declared).lists.get('Lists/Things');
    const may = list?.grants?.map(({ name, mayWrite }) => `${name}${mayWrite ? ' write' : ''}`).join(', ');
    return [list?.ownPermissions, list?.readSecurity, list?.writeSecurity, may];
  };
  expect(settings('curated')).toEqual([false, 1, 1, 'Owners write, Visitors, Members write, Designers write']);
  const all = 'Owners write, Visitors write, Members write, Designers write';
  expect(settings('publicOwnRows')).toEqual([true, 1, 2, all]);
  expect(settings('privateOwnRows')).toEqual([true, 2, 2, all]);
  expect(settings('curatorsOnly')).toEqual([true, 1, 1, 'Owners write']);
});

test('nobody loses what was not said before', () => {
  const shown = setUpPlanOf(finished(emptySite({ grants: [owners, visitors] })), everything);
  const later = withList(healthySite({ grants: site }), progress.url, () => ({ ownPermissions: true, grants: site }));
  const plan = setUpPlanOf(later, everything);
  expect(narrowing(actionsOf(plan))).toHaveLength(1);
  expect(narrowing(actionsOf(withoutSurprise(plan, shown)))).toEqual([]);
  expect(withoutSurprise(plan, plan)).toEqual(plan);
  const [half] = narrowing(actionsOf(plan));
  const halfShown = half?.kind === 'narrowList' ? { ...half, from: half.from.slice(0, 1) } : undefined;
  const told = [{ exists: true, actions: halfShown === undefined ? [] : [halfShown], obstacles: [] }];
  expect(narrowing(actionsOf(withoutSurprise(plan, told)))).toEqual([halfShown]);
  expect(
    applied(later, halfShown!, lists)
      .lists.get(progress.url)
      ?.grants?.filter((each) => each.mayManage)
  ).toEqual([owners, designers]);
});

test('a list of handlers that curators cannot see is not said to be missing, nor made once more', () => {
  const closed = finished(emptySite({ grants: site, may: { manageLists: true, managePermissions: false } }));
  const without = (url: string, from = closed) => ({
    ...from,
    lists: new Map([...from.lists].filter(([each]) => each !== url))
  });
  const planned = (state: SiteState) =>
    actionsOf(setUpPlanOf(state, everything)).filter(({ kind }) => kind === 'createList');
  expect(planned(without(attendance.url))).toEqual([]);
  // A list that everybody may see is missing where it is not seen, and whoever gives rights sees what there is.
  expect(planned(without(sessions.url))).toEqual([expect.objectContaining({ list: sessions.url })]);
  const governed = { ...closed, may: { manageLists: true, managePermissions: true } };
  expect(planned(without(attendance.url, governed))).toEqual([expect.objectContaining({ list: attendance.url })]);
  // Where nothing of the group is there, neither is that.
  const nothing = { ...closed, lists: new Map([...closed.lists].filter(([url]) => url === progress.url)) };
  expect(planned(nothing)).toContainEqual(expect.objectContaining({ list: attendance.url }));
});

test('whoever cannot see a list of handlers is told that rows may be kept too long there', () => {
  const closed = finished(emptySite({ may: { manageLists: true, managePermissions: false } }));
  const hidden = { ...closed, lists: new Map([...closed.lists].filter(([url]) => url !== attendance.url)) };
  const told = retentionChecksOf([attendance], {
    facts: { day: '2026-11-24', state: hidden },
    rowsAt: () => undefined
  });
  expect(told.flatMap(({ run }) => run()).map(({ trouble }) => trouble)).toEqual([{ kind: 'keptUnseen' }]);
});
