import { fieldDefinition } from '../package/fieldXml.ts';
import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';
import { uiCultureOf } from './culture.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
const circles = "/web/getList('/sites/intranet/Lists/Circles')";
const dutch = { 'accept-language': 'nl-BE,nl;q=0.9,en;q=0.8' };
const read = async (path: string, headers: Sent['headers'] = {}) => (await bench.send(path, { headers })).json;
const post = (path: string, body: unknown, more: Sent = {}) => bench.send(path, { method: 'POST', body, ...more });
const merge = (path: string, body: unknown, headers: Sent['headers'] = {}) =>
  post(path, body, { headers: { 'x-http-method': 'MERGE', 'if-match': '*', ...headers } });

test('the header chooses among the languages of the site, by weight, and falls back to its own', () => {
  expect(uiCultureOf(undefined, 'fr-FR')).toBe('fr-FR');
  expect(uiCultureOf('*', 'fr-FR')).toBe('fr-FR');
  expect(uiCultureOf('es-ES, de;q=0.5, nl-BE;q=0.7', 'fr-FR')).toBe('nl-NL');
  expect(uiCultureOf('fr-BE', 'fr-FR')).toBe('fr-FR');
  expect(uiCultureOf('en-GB', 'en-GB')).toBe('en-GB');
  expect(uiCultureOf('nl;q=0, en', 'fr-FR')).toBe('en-US');
});

test('a list is called differently in each language, and found so; its address stays', async () => {
  const set = `${circles}/titleResource/setValueForUICulture`;
  expect((await post(set, { cultureName: 'nl-NL', value: 'Kringen' })).status).toBe(200);
  expect(await read(`${circles}?$select=Title`)).toMatchObject({ Title: 'Cercles' });
  expect(await read(`${circles}?$select=Title`, dutch)).toMatchObject({ Title: 'Kringen' });
  expect(await read(`${circles}?$select=Title`, { 'accept-language': 'de-DE' })).toMatchObject({ Title: 'Cercles' });
  const byTitle = await bench.send("/web/lists/getByTitle('Kringen')?$expand=RootFolder", { headers: dutch });
  expect(byTitle.json.RootFolder.ServerRelativeUrl).toBe('/sites/intranet/Lists/Circles');
  expect((await bench.send("/web/lists/getByTitle('Kringen')")).status).toBe(404);
  expect((await bench.send("/web/lists/getByTitle('Cercles')", { headers: dutch })).status).toBe(404);
  const get = (cultureName: string) => post(`${circles}/titleResource/getValueForUICulture`, { cultureName });
  expect((await get('nl-NL')).json.value).toBe('Kringen');
  expect((await get('fr-FR')).json.value).toBe('Cercles');
  expect((await get('nowhere')).status).toBe(500);
  expect(await read(`${circles}?$select=TitleResource&$expand=TitleResource`, dutch)).toMatchObject({
    TitleResource: { Value: 'Kringen' }
  });
});

test('whoever renames in another language renames in that language alone', async () => {
  await merge(circles, { Title: 'Circles', Description: 'All of them' }, { 'accept-language': 'en-US' });
  expect(await read(circles)).toMatchObject({ Title: 'Cercles', Description: '' });
  expect(await read(circles, { 'accept-language': 'en' })).toMatchObject({
    Title: 'Circles',
    Description: 'All of them'
  });
  const key = `${circles}/fields/getByInternalNameOrTitle('Key')`;
  await merge(key, { Title: 'Sleutel', Description: 'Uniek' }, dutch);
  expect(await read(key)).toMatchObject({ Title: 'Key', Description: '', InternalName: 'Key' });
  expect(await read(key, dutch)).toMatchObject({ Title: 'Sleutel', Description: 'Uniek', InternalName: 'Key' });
  expect((await read(`${circles}/fields/getByTitle('Sleutel')`, dutch)).InternalName).toBe('Key');
  await post(`${key}/descriptionResource/setValueForUICulture(cultureName='de-DE',value='Eindeutig')`, undefined);
  expect((await read(key, { 'accept-language': 'de' })).Description).toBe('Eindeutig');
  const view = `${circles}/views/getByTitle('All Items')`;
  await merge(view, { Title: 'Alle' }, dutch);
  expect((await read(`${circles}/views?$select=Title`, dutch)).value).toMatchObject([{ Title: 'Alle' }]);
  expect((await read(view)).Title).toBe('All Items');
});

test('SharePoint’s own columns are called in the reader’s language, and a column renamed keeps its translations', async () => {
  const created = `${circles}/fields/getByInternalNameOrTitle('Created')`;
  expect([(await read(created)).Title, (await read(created, dutch)).Title]).toEqual(['Créé', 'Gemaakt']);
  await merge(created, { Title: 'Ajouté' });
  expect([(await read(created)).Title, (await read(created, dutch)).Title]).toEqual(['Ajouté', 'Gemaakt']);
});

test('only who manages lists may translate', async () => {
  const set = `${circles}/titleResource/setValueForUICulture`;
  expect((await post(set, { cultureName: 'nl-NL', value: 'x' }, { as: 'contributor' })).status).toBe(403);
  expect((await post(set, { cultureName: 'nl-NL' })).status).toBe(400);
});
