import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { repeatable } from './repeatable.mjs';

/** A small package as SPFx packs it, with what it draws by lot. */
const packed = ({ id, relation, time, script = 'one' }) =>
  zipSync(
    {
      'AppManifest.xml': strToU8('<App Name="Digital Ambassadors" ProductID="68768f18"></App>'),
      '_rels/AppManifest.xml.rels': strToU8(
        `<Relationships><Relationship Target="/feature.xml" Id="r${relation}"></Relationship>` +
          `<Relationship Target="/ClientSideAssets.xml" Id="r${relation + 1}"></Relationship></Relationships>`
      ),
      'feature.xml.config.xml': strToU8(`<AppPartConfig><Id>${id}</Id></AppPartConfig>`),
      'ClientSideAssets.xml.config.xml': strToU8(`<AppPartConfig><Id>${id}0</Id></AppPartConfig>`),
      'ClientSideAssets/chunk.js': strToU8(script)
    },
    { mtime: time }
  );

const once = packed({ id: '6cd87227', relation: 115, time: new Date(2026, 10, 30) });
const again = packed({ id: '888bc320', relation: 41, time: new Date(2027, 0, 1) });

test('two packings of one build are the same bytes', () => {
  expect(once).not.toEqual(again);
  expect(repeatable(once)).toEqual(repeatable(again));
});

test('another script is another package', () => {
  const other = packed({ id: '6cd87227', relation: 115, time: new Date(2026, 10, 30), script: 'two' });
  expect(repeatable(other)).not.toEqual(repeatable(once));
});

test('every file stays, in its place, and settings of two files keep two ids that SharePoint takes', () => {
  const files = unzipSync(repeatable(once));
  expect(Object.keys(files)).toEqual(Object.keys(unzipSync(once)));
  const ids = ['feature.xml.config.xml', 'ClientSideAssets.xml.config.xml'].map(
    (name) => /<Id>(.*)<\/Id>/.exec(strFromU8(files[name]))[1]
  );
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(strFromU8(files['_rels/AppManifest.xml.rels'])).toMatch(
    /feature\.xml" Id="r1".*ClientSideAssets\.xml" Id="r2"/
  );
});
