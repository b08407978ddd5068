import { actionsOf, finished } from '../../testing/anySite';
import { erasingDesk } from '../../testing/erasingDesk';
import { dryRun, kept, siteWith } from '../../testing/importing';
import { halfDays, invented, requests } from '../../testing/inventedLists';
import { memoryCuration } from '../../testing/memoryCuration';
import { aPerson } from '../../testing/people';
import { emptySite } from '../../testing/siteModel';
import { csvOf } from './csv';
import { erase, tracesOf } from '../privacy/erasing';
import { exported } from '../importing/export';
import type { Row } from '../importing/read';
import { setUpPlanOf } from '../setup/plan';

// Two lists that no code knows by name: what goes through the declarations has to do for them what their traits say.

const kindsFor = (url: string, startingRows = true): readonly string[] =>
  actionsOf(setUpPlanOf(emptySite(), { startingRows }, invented)).flatMap((action) =>
    'list' in action && action.list === url ? [action.kind] : []
  );

test('set-up fills and secures lists as their traits say', () => {
  expect(kindsFor(halfDays.url)).toEqual(expect.arrayContaining(['createList', 'seed']));
  expect(kindsFor(halfDays.url, false)).not.toContain('seed');
  expect(kindsFor(halfDays.url)).not.toContain('secureRows');
  expect(kindsFor(requests.url)).toEqual(expect.arrayContaining(['secureRows', 'openList']));
  expect(kindsFor(requests.url)).not.toContain('seed');
  const done = finished(emptySite(), invented);
  expect(actionsOf(setUpPlanOf(done, { startingRows: true }, invented))).toEqual([]);
});

const ada = aPerson('Ada Lovelace', { id: 12 });
const held: Readonly<Record<string, readonly Row[]>> = {
  [halfDays.url]: kept(
    { id: 1, title: 'Teams', code: 'T', host: ada },
    { id: 2, title: 'Excel', code: 'E', host: aPerson('Ann Peeters') }
  ),
  [requests.url]: [
    ...kept({ id: 5, title: 'A slide master', tell: ada }, { id: 6, title: 'Mine, told to me', tell: ada }),
    ...kept({ id: 7, title: 'Nothing to do with it' }, { id: 8, title: 'Told as well', tell: ada })
  ].map((row) => (row.item.id === 6 ? { ...row, author: 12 } : row))
};

test('erasing deletes, empties and tells as each list says, and nothing else is touched', async () => {
  const traces = tracesOf(ada, ({ url }) => held[url] ?? [], invented);
  expect(
    traces.holdings.map(({ list, erasing, rows }) => [list.url, erasing, rows.map(({ item }) => item.id)])
  ).toEqual([
    [requests.url, 'deletes', [6]],
    [halfDays.url, 'empties', [1]]
  ]);
  expect(traces.told.map(({ list, rows }) => [list.url, rows])).toEqual([[requests.url, 2]]);
  const site = memoryCuration({
    lists: invented,
    rows: Object.fromEntries(Object.entries(held).map(([url, rows]) => [url, rows.map(({ item }) => item)]))
  });
  expect(await erase(traces, erasingDesk(site, { look: async () => [] }))).toEqual({ done: 2, of: 2, refused: [] });
  expect(site.held(requests).map(({ item }) => item.id)).toEqual([5, 7, 8]);
  expect(site.held(halfDays).map(({ item }) => [item.title, item.host === undefined])).toEqual([
    ['Teams', true],
    ['Excel', false]
  ]);
});

test('a row whose answer was lost is not emptied twice, and counts as erased', async () => {
  const traces = tracesOf(ada, ({ url }) => held[url] ?? [], [halfDays]);
  const site = memoryCuration({
    lists: invented,
    rows: { [halfDays.url]: held[halfDays.url]?.map(({ item }) => item) ?? [] }
  });
  site.mishaps.push('lost');
  const look = async () => tracesOf(ada, site.held, [halfDays]).holdings;
  expect(await erase(traces, erasingDesk(site, { look }))).toEqual({ done: 1, of: 1, refused: [] });
  expect([site.held(halfDays)[0]?.version, site.batches.length]).toEqual([2, 1]);
});

test('a row that somebody wrote meanwhile is not emptied, and is told', async () => {
  const traces = tracesOf(ada, ({ url }) => held[url] ?? [], [halfDays]);
  const site = memoryCuration({
    lists: invented,
    rows: { [halfDays.url]: held[halfDays.url]?.map(({ item }) => item) ?? [] }
  });
  site.touch(halfDays, 1, { title: 'Teams again' });
  const erased = await erase(traces, erasingDesk(site, { look: async () => traces.holdings }));
  expect([erased.done, erased.refused.map(({ id }) => id)]).toEqual([0, [1]]);
  expect(site.held(halfDays)[0]?.item.host).toEqual(ada);
});

const daysOnSite = kept(
  { id: 1, title: 'Teams', code: 'TEAMS', heldOn: '2026-03-02', host: ada, after: undefined, state: 'Held' },
  { id: 2, title: 'Excel', code: 'EXCEL', heldOn: '2026-04-02', host: undefined, after: 1, state: 'Planned' }
);

test('a file becomes rows by what the list says it is known by, codes and trees too', () => {
  const site = siteWith(halfDays, daysOnSite);
  const file =
    'Title;Held on;After;State\nteams;02/03/2026;;Prévue\nPower BI;02/05/2026;EXCEL;Planned\nOneNote;;Power BI;\n';
  expect(
    dryRun(halfDays, file, site).map((each) => ('values' in each ? [each.kind, each.values] : [each.kind]))
  ).toEqual([
    ['changed', { state: 'Planned' }],
    ['added', { title: 'Power BI', heldOn: '2026-05-02', after: 2, state: 'Planned', code: 'POWER-BI' }],
    ['added', { title: 'OneNote', after: { line: 3 }, code: 'ONENOTE' }]
  ]);
  const loop = dryRun(halfDays, 'Code;After\nTEAMS;Excel\n', site);
  expect(loop).toEqual([expect.objectContaining({ kind: 'problem', problems: [{ why: 'loop' }] })]);
});

test('what such a list exports it imports without a change', () => {
  const site = siteWith(halfDays, daysOnSite);
  const file = csvOf(exported(halfDays, daysOnSite, { language: 'fr', names: site.names }), 'fr-BE');
  expect(dryRun(halfDays, file, site).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
});
