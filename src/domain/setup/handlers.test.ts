import { lists, progress } from '../../lists';
import { aGrant, emptySite } from '../../testing/siteModel';
import { applied } from '../../testing/siteModel';
import { handlersName, handlersNow, possibleHandlers } from './handlers';
import { setUpPlanOf } from './plan';
import type { Wishes } from './setup';
import type { SiteState } from './site';

const groups = [
  { id: 3, title: 'Owners' },
  { id: 4, title: 'Visitors' },
  { id: 12, title: 'Communication' }
];
const site = emptySite({ groups });
const carriedOut = (from: SiteState, wishes: Wishes): SiteState =>
  setUpPlanOf(from, wishes)
    .flatMap(({ actions }) => actions)
    .reduce((now, action) => applied(now, action, lists), from);

test('only groups without rights on the site are offered, and one that is yet to be made', () => {
  expect(possibleHandlers(site)).toEqual([{ principal: 12, name: 'Communication' }, { name: handlersName.fr }]);
  const made = { ...site, groups: [...groups, { id: 13, title: handlersName.fr.toUpperCase() }] };
  expect(possibleHandlers(made).map(({ principal }) => principal)).toEqual([12, 13]);
});

test.each([[{ principal: 12, name: 'Communication' }], [{ name: handlersName.fr }]])(
  '%j is let handle each private list, once, after its rights were narrowed',
  (handlers) => {
    const wishes: Wishes = { startingRows: false, handlers };
    const step = setUpPlanOf(site, wishes).find(({ list }) => list === progress.url);
    expect(step?.actions.at(-1)).toEqual({ kind: 'letHandle', list: progress.url, group: handlers });
    const after = carriedOut(site, wishes);
    expect(handlersNow(lists, after).map(({ name }) => name)).toEqual([handlers.name]);
    expect(setUpPlanOf(after, wishes).flatMap(({ actions }) => actions)).toEqual([]);
    // Whoever wishes for nothing takes nothing away.
    expect(setUpPlanOf(after, { startingRows: false }).flatMap(({ actions }) => actions)).toEqual([]);
  }
);

test('whoever sees all rows because they do on the site is no handler, nor is Full Control', () => {
  const grants = [aGrant(3, 'Owners', 'Full Control'), aGrant(5, 'Designers', 'Design')];
  expect(handlersNow(lists, carriedOut({ ...site, grants }, { startingRows: false }))).toEqual([]);
});
