import { actionsOf, finished } from '../testing/anySite';
import { halfDays, invented, requests } from '../testing/inventedLists';
import { emptySite } from '../testing/siteModel';
import { planOf } from './plan';

// Two lists that no code knows by name: what goes through the declarations has to do for them what their traits say.

const kindsFor = (url: string, startingRows = true): readonly string[] =>
  actionsOf(planOf(emptySite(), { startingRows }, invented)).flatMap((action) =>
    'list' in action && action.list === url ? [action.kind] : []
  );

test('set-up fills and secures lists as their traits say', () => {
  expect(kindsFor(halfDays.url)).toEqual(expect.arrayContaining(['createList', 'seed']));
  expect(kindsFor(halfDays.url, false)).not.toContain('seed');
  expect(kindsFor(halfDays.url)).not.toContain('secureRows');
  expect(kindsFor(requests.url)).toEqual(expect.arrayContaining(['secureRows', 'openList']));
  expect(kindsFor(requests.url)).not.toContain('seed');
  const done = finished(emptySite(), invented);
  expect(actionsOf(planOf(done, { startingRows: true }, invented))).toEqual([]);
});
