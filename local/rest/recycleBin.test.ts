import type { VisitorKey } from '../http.ts';
import { pnpFor } from './pnpTesting.ts';
import { Bench } from './testing.ts';

const bench = new Bench();
const circles = "/web/lists/getByTitle('Cercles')/items";

interface InBin {
  readonly Title: string;
  readonly ItemState: number;
}

const inBin = async (path: string, as: VisitorKey = 'owner'): Promise<readonly string[]> => {
  const { value } = (await bench.send(path, { as })).json as { readonly value: readonly InBin[] };
  return value.map(({ Title, ItemState }) => `${Title} ${ItemState}`).sort();
};

/** New rows by these people, each recycled by its author. */
const thrown = async (...rows: readonly (readonly [title: string, by: VisitorKey])[]): Promise<void> => {
  for (const [title, by] of rows) {
    const [id = 0] = bench.insert('Lists/Circles', [{ Title: title, Key: title }], by);
    await bench.send(`${circles}(${id})/recycle`, { method: 'POST', as: by });
  }
};

const inSecondStage = (): unknown => bench.site.database.prepare('SELECT count(*) AS n FROM second_stage').get()?.['n'];

const post = async (path: string, as: VisitorKey = 'owner') => bench.send(path, { method: 'POST', as });

beforeEach(async () => {
  await post('/site/recycleBin/deleteAll');
});

test('what is moved to the second stage leaves its deleter’s sight; the site’s bin shows both', async () => {
  await thrown(['a', 'contributor'], ['b', 'contributor'], ['c', 'owner']);
  expect(await inBin('/web/recycleBin', 'contributor')).toEqual(['a 1', 'b 1']);
  const bin = pnpFor(bench, 'contributor').web.recycleBin;
  const [{ Id }] = (await bin.filter("Title eq 'a'")()) as [{ Id: string }];
  await bin.getById(Id).moveToSecondStage();
  expect(await inBin('/web/recycleBin', 'contributor')).toEqual(['b 1']);
  await expect(bin.getById(Id)()).rejects.toThrow(/\[404\]/);
  expect(await inBin('/web/recycleBin')).toEqual(['b 1', 'c 1']);
  expect(await inBin('/site/recycleBin')).toEqual(['a 2', 'b 1', 'c 1']);
  // Nobody but a manager of the site sees the second stage.
  expect(await inBin('/site/recycleBin', 'contributor')).toEqual(['b 1']);
  expect((await post(`/site/recycleBin('${Id}')/restore()`, 'contributor')).status).toBe(404);
  expect((await post(`/site/recycleBin('${Id}')/restore()`)).status).toBe(200);
  expect(await inBin('/site/recycleBin')).toEqual(['b 1', 'c 1']);
  expect(inSecondStage()).toBe(0);
});

test('all of one’s own is restored, moved or deleted at once; what others deleted stays', async () => {
  await thrown(['d', 'contributor'], ['e', 'contributor'], ['f', 'owner']);
  const bin = pnpFor(bench, 'contributor').web.recycleBin;
  await bin.restoreAll();
  expect(await inBin('/web/recycleBin')).toEqual(['f 1']);
  expect((await bench.send(`${circles}?$filter=Title eq 'd' or Title eq 'e'`)).json.value).toHaveLength(2);
  await thrown(['g', 'contributor']);
  await bin.moveAllToSecondStage();
  expect(await inBin('/site/recycleBin')).toEqual(['f 1', 'g 2']);
  await thrown(['h', 'contributor']);
  await bin.deleteAll();
  expect(await inBin('/site/recycleBin')).toEqual(['f 1', 'g 2']);
});

test('the second stage is emptied by whoever manages the site', async () => {
  await thrown(['i', 'owner'], ['j', 'owner']);
  const [id = ''] = (await bench.send("/web/recycleBin?$filter=Title eq 'i'")).json.value.map(
    ({ Id }: { Id: string }) => Id
  );
  await post(`/web/recycleBin('${id}')/moveToSecondStage()`);
  expect((await post('/site/recycleBin/deleteAllSecondStageItems', 'contributor')).status).toBe(403);
  await pnpFor(bench).site.recycleBin.deleteAllSecondStageItems();
  expect(await inBin('/site/recycleBin')).toEqual(['j 1']);
  expect(inSecondStage()).toBe(0);
});

test('restoring all is all or nothing: a row whose place was taken leaves everything where it was', async () => {
  await thrown(['k', 'owner'], ['l', 'owner']);
  bench.insert('Lists/Circles', [{ Title: 'another', Key: 'k' }]);
  const { status, json } = await post('/web/recycleBin/restoreAll');
  expect([status, json['odata.error'].code]).toEqual([500, expect.stringContaining('SPDuplicateValues')]);
  expect(await inBin('/web/recycleBin')).toEqual(['k 1', 'l 1']);
  expect((await bench.send(`${circles}?$filter=Title eq 'l'`)).json.value).toEqual([]);
});

test('a whole list comes back with restoreAll', async () => {
  const { json } = await bench.send('/web/lists', { method: 'POST', body: { Title: 'Old', BaseTemplate: 100 } });
  await post(`/web/lists(guid'${json.Id as string}')/recycle`);
  expect(await inBin('/web/recycleBin')).toEqual(['Old 1']);
  await post('/web/recycleBin/restoreAll');
  expect((await bench.send("/web/lists/getByTitle('Old')/Title")).json.value).toBe('Old');
});
