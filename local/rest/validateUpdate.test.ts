import { Bench, visitor } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
const list = "/web/lists/getByTitle('Ambassadeurs')";
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie' },
  { Title: 'IT', Key: 'it' }
]);
const [first = 0] = bench.insert('Lists/Ambassadors', [{ Title: 'Éva' }], 'contributor');
const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
interface Verdict {
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
  readonly ItemId: number;
}
const update = async (values: Readonly<Record<string, string>>, more: Sent & { system?: boolean } = {}) =>
  bench.send(`${list}/items(${first})/validateupdatelistitem`, {
    method: 'POST',
    body: { formValues: pairs(values), bNewDocumentUpdate: more.system === true },
    ...more
  });
const add = async (values: Readonly<Record<string, string>>, folder = '/sites/intranet/Lists/Ambassadors') =>
  bench.send(`${list}/AddValidateUpdateItemUsingPath()`, {
    method: 'POST',
    as: 'contributor',
    body: { formValues: pairs(values), listItemCreateInfo: { FolderPath: { DecodedUrl: folder } } }
  });
const stored = async (select: string) => (await bench.send(`${list}/items(${first})?$select=${select}`)).json;

test('values of a form are read in the web’s language; the etag rises', async () => {
  const { status, json } = await update(
    {
      Title: 'Éva B.',
      Since: '30/06/2026',
      Met: '24/11/2026 11:00',
      Score: '1 234,5',
      Visible: '0',
      Topics: ';#Teams;#Word;#',
      PrimaryCircle: '2;#IT',
      OtherCircles: '1;#Paie;#2;#IT',
      Person: JSON.stringify([{ Key: visitor('editor').login }]),
      Link: 'https://a.be/x, Un lien, vraiment'
    },
    { as: 'contributor' }
  );
  expect(status).toBe(200);
  expect(json.value.map(({ HasException }: Verdict) => HasException)).toEqual(Array(10).fill(false));
  expect(json.value[0]).toMatchObject({ FieldName: 'Title', FieldValue: 'Éva B.', ErrorMessage: null, ItemId: first });
  expect(await stored('*')).toMatchObject({
    'odata.etag': '"2"',
    Title: 'Éva B.',
    Since: '2026-06-29T22:00:00Z',
    Met: '2026-11-24T10:00:00Z',
    Score: 1234.5,
    Visible: false,
    Topics: ['Teams', 'Word'],
    PrimaryCircleId: 2,
    OtherCirclesId: [1, 2],
    PersonId: 8,
    Link: { Url: 'https://a.be/x', Description: 'Un lien, vraiment' }
  });
});

test.each([
  ['Since', '2026-06-30', /^You must specify a valid date within the range of 1\/1\/1900 and 12\/31\/8900\.$/],
  ['Score', 'beaucoup', /not a valid number/],
  ['Title', '', /can't leave this blank/],
  ['Role', 'x'.repeat(21), /not be longer than 20/],
  ['Person', '[{"Key":"i:0#.f|membership|nobody@x.be"}]', /does not exist or is not unique/],
  ['Person', 'nobody', /does not exist or is not unique/],
  ['PrimaryCircle', '99;#Nulle part', /does not exist/],
  ['Link', 'a place', /Invalid URL/],
  ['Author', '[]', /read only/],
  ['Nope', 'x', /Column 'Nope' does not exist/]
])('%s = %j is refused by its own verdict, with 200, and nothing is written', async (name, value, message) => {
  const before = (await stored('Title'))['odata.etag'];
  const { status, json } = await update({ Visible: '1', [name]: value });
  expect(status).toBe(200);
  expect(json.value.map(({ HasException }: Verdict) => HasException)).toEqual([false, true]);
  expect(json.value[1].ErrorMessage).toMatch(message);
  expect((await stored('Title'))['odata.etag']).toBe(before);
});

test('a new row answers with its id; a refused one is not made', async () => {
  const made = (await add({ Title: 'Neuf', Person: JSON.stringify([{ Key: 'rik@cercle.example' }]) })).json.value;
  expect(made.at(-1)).toMatchObject({ FieldName: 'Id', FieldValue: '2', HasException: false });
  const doubled = (await add({ Title: 'Double', Person: JSON.stringify([{ Key: 'rik@cercle.example' }]) })).json.value;
  expect(doubled.map(({ HasException }: Verdict) => HasException)).toEqual([false, true]);
  expect(doubled[1].ErrorMessage).toContain('duplicate values were found');
  expect((await add({ Title: 'x' }, '/sites/intranet/Lists/Circles')).status).toBe(404);
  expect((await bench.send(`${list}/ItemCount`)).json.value).toBe(2);
});

test('only a system update says who wrote a row and when', async () => {
  const values = { Created: '01/02/2020 08:00', Author: JSON.stringify([{ Key: visitor('reader').login }]) };
  expect((await update(values)).json.value.every(({ HasException }: Verdict) => HasException)).toBe(true);
  expect((await update(values, { system: true })).json.value.some(({ HasException }: Verdict) => HasException)).toBe(
    false
  );
  expect(await stored('Created,Author/Title&$expand=Author')).toMatchObject({
    Created: '2020-02-01T07:00:00Z',
    Author: { Title: 'Rik Reader' }
  });
});

test('who may not edit may not here either', async () => {
  expect((await update({ Title: 'non' }, { as: 'reader' })).status).toBe(403);
  expect(
    (await bench.send(`${list}/items(99)/validateupdatelistitem`, { method: 'POST', body: { formValues: [] } })).status
  ).toBe(404);
  expect((await bench.send(`${list}/items(1)/validateupdatelistitem`, { method: 'POST', body: {} })).status).toBe(400);
});
