import { fieldDefinition } from '../package/fieldXml.ts';
import { Bench } from './testing.ts';

const bench = new Bench({ fieldFromXml: fieldDefinition });
const circles = "/web/getlist('/sites/intranet/Lists/Circles')";
const users = '/web/siteUserInfoList';
const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

const columnFromXml = (xml: string) =>
  bench.send(`${circles}/fields/createFieldAsXml`, {
    as: 'editor',
    method: 'POST',
    body: { parameters: { SchemaXml: xml, Options: 8 } }
  });

describe('the name of a column never becomes a sentence of SQL', () => {
  test.each(['x&quot;;DROP TABLE members;--', 'a{t}b', 'a b', "o'clock", '9lives', '__proto__', ''])(
    'Name="%s" is refused, and everybody is still there',
    async (name) => {
      const before = bench.site.people.principals('users').length;
      const { status } = await columnFromXml(
        `<Field Type="Text" Name="${name}" DisplayName="Harmless" Indexed="TRUE" />`
      );
      expect(status).toBe(500);
      expect(bench.site.people.principals('users')).toHaveLength(before);
      expect((await bench.send(`${circles}/fields`, { as: 'reader' })).status).toBe(200);
    }
  );

  test.each(['Prénom', 'constructor', 'toString', 'Mixed_x0020_Case', 'a-b.c'])(
    'a column called %s holds what is written into it, and nothing before',
    async (name) => {
      expect(
        (await columnFromXml(`<Field Type="Text" Name="${name}" DisplayName="${name}" Indexed="TRUE" />`)).status
      ).toBe(201);
      const items = `${circles}/items`;
      const { json: empty } = await bench.send(items, { as: 'owner', method: 'POST', body: { Title: 'empty' } });
      const { json: full } = await bench.send(items, {
        as: 'owner',
        method: 'POST',
        body: { Title: 'full', [name]: 'words' }
      });
      expect(empty[name] ?? null).toBeNull();
      expect(full[name]).toBe('words');
    }
  );
});

describe('the list of the site’s users', () => {
  test.each(['contributor', 'editor', 'owner'] as const)('is read by the %s and written by nobody', async (as) => {
    const [owner] = bench.site.people.principals('users');
    const row = `${users}/items(${owner?.id})`;
    expect((await bench.send(row, { as })).status).toBe(200);
    const changes = [
      bench.send(row, { as, method: 'DELETE', headers: { 'if-match': '*' } }),
      bench.send(row, { as, method: 'POST', headers: merge, body: { Title: 'Me' } }),
      bench.send(`${row}/recycle`, { as, method: 'POST' }),
      bench.send(`${row}/validateUpdateListItem`, {
        as,
        method: 'POST',
        body: { formValues: [{ FieldName: 'Title', FieldValue: 'Me' }] }
      }),
      bench.send(`${users}/items`, { as, method: 'POST', body: { Title: 'Nobody' } }),
      bench.send(`${users}/fields/getByInternalNameOrTitle('Name')`, { as, method: 'DELETE' }),
      bench.send(users, { as, method: 'POST', headers: merge, body: { Title: 'Mine' } })
    ];
    for (const { status } of await Promise.all(changes)) expect(status).toBe(403);
    expect(bench.site.people.principal(owner?.id ?? 0)).toEqual(owner);
  });
});

describe('what could not be read again is not written', () => {
  const added = async (body: object) =>
    (
      await bench.send("/web/getlist('/sites/intranet/Lists/Ambassadors')/items", {
        as: 'contributor',
        method: 'POST',
        body
      })
    ).status;

  test.each([1e17, 2 ** 31, -(2 ** 40)])('%d is no whole number of SharePoint', async (value) => {
    expect((await columnFromXml('<Field Type="Integer" Name="Whole" DisplayName="Whole" />')).status).toBe(201);
    const whole = await bench.send(`${circles}/items`, {
      as: 'contributor',
      method: 'POST',
      body: { Title: 'a', Whole: value }
    });
    expect(whole.status).toBe(400);
    expect(await added({ Title: 'a', PersonId: value })).toBe(400);
    expect((await bench.send(`${circles}/items`)).status).toBe(200);
  });

  test.each(['2026-02-31', '2026-02-30T10:00:00Z', '2025-02-29', '2026-04-31'])('%s is no day', async (day) => {
    expect(await added({ Title: 'a', Since: day })).toBe(400);
    expect(await added({ Title: 'a', Met: day })).toBe(400);
    const asked = encodeURIComponent(`Since eq datetime'${day}'`);
    expect((await bench.send(`/web/getlist('/sites/intranet/Lists/Ambassadors')/items?$filter=${asked}`)).status).toBe(
      400
    );
  });

  test('the 29th of February of a leap year is one', async () => {
    expect(await added({ Title: 'a', Since: '2028-02-29' })).toBe(201);
  });
});

describe('a property that nobody declared is refused', () => {
  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('%s', async (name) => {
    // As JSON has it: an object of JavaScript would keep __proto__ for itself.
    const body = `{"${name}":true}`;
    for (const path of [circles, `${circles}/fields/getByInternalNameOrTitle('Key')`]) {
      const answer = await bench.send(path, { as: 'owner', method: 'POST', headers: merge, body });
      expect([path, answer.status]).toEqual([path, 400]);
    }
    const filter = encodeURIComponent(`${name} eq 1`);
    // The list of circles has been given columns of such names above.
    const items = "/web/getlist('/sites/intranet/Lists/Ambassadors')/items";
    expect((await bench.send(`${items}?$filter=${filter}`)).status).toBe(400);
  });

  test.each(['', '   ', 'x'.repeat(256)])('neither a list nor a column is called %j', async (Title) => {
    const field = `${circles}/fields/getByInternalNameOrTitle('Key')`;
    for (const path of [circles, field])
      expect((await bench.send(path, { as: 'owner', method: 'POST', headers: merge, body: { Title } })).status).toBe(
        400
      );
    const made = await bench.send('/web/lists', { as: 'owner', method: 'POST', body: { Title, BaseTemplate: 100 } });
    expect(made.status).toBe(400);
  });
});

test('a column is not unique where people read only their own rows, whichever comes first', async () => {
  const change = (path: string, body: object) =>
    bench.send(path, { as: 'owner', method: 'POST', headers: merge, body }).then(({ status }) => status);
  expect(await change(circles, { ReadSecurity: 2 })).toBe(500);
  const field = `${circles}/fields/getByInternalNameOrTitle('Key')`;
  expect(await change(field, { EnforceUniqueValues: false })).toBe(204);
  expect(await change(circles, { ReadSecurity: 2 })).toBe(204);
  expect(await change(field, { Indexed: true, EnforceUniqueValues: true })).toBe(500);
  expect(
    (
      await columnFromXml(
        '<Field Type="Text" Name="Once" DisplayName="Once" Indexed="TRUE" EnforceUniqueValues="TRUE" />'
      )
    ).status
  ).toBe(500);
  expect(await change(circles, { ReadSecurity: 1 })).toBe(204);
});

test.each(['http://[', 'https://%', '%E0%A4%A', '::'])(
  'a list at %s is not found, and that is all',
  async (address) => {
    expect((await bench.send(`/web/getlist('${encodeURIComponent(address)}')`)).status).toBe(404);
  }
);

describe('a query larger than the database takes is refused, and the server does not fail', () => {
  const often = (count: number, part: string, between: string): string => Array(count).fill(part).join(between);
  const eq = '<Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq>';
  const caml = (inside: string) =>
    bench.send(`${circles}/getItems`, { method: 'POST', body: { query: { ViewXml: `<View>${inside}</View>` } } });
  const either = encodeURIComponent(often(40_000, "Title eq 'a'", ' or '));

  test.each([
    ['of items', `${circles}/items?$filter=${either}`],
    ['of lists', `/web/lists?$filter=${either}`],
    ['behind an alias', `/web/lists?$filter=@all&@all=${either}`],
    ['that sorts items', `${circles}/items?$orderby=${often(3000, 'Title', ',')}`],
    ['that sorts lists', `/web/lists?$orderby=${often(3000, 'Title', ',')}`]
  ])('%s', async (_, path) => {
    expect((await bench.send(path)).status).toBe(400);
  });

  const spread = (depth: number): string => (depth === 0 ? eq : `<Or>${spread(depth - 1)}${spread(depth - 1)}</Or>`);
  const values = `<Values>${often(60, '<Value Type="Text">a</Value>', '')}</Values>`;
  const among = (depth: number): string =>
    depth === 0 ? `<In><FieldRef Name="Title"/>${values}</In>` : `<Or>${among(depth - 1)}${among(depth - 1)}</Or>`;

  test.each([
    ['40,000 conditions deep', `<Where>${'<Or>'.repeat(40_000)}${eq}${often(40_000, `${eq}</Or>`, '')}</Where>`],
    ['40,000 conditions wide', `<Where>${spread(15)}</Where>`],
    ['60,000 values', `<Where>${among(10)}</Where>`],
    ['3,000 columns to sort by', `<OrderBy>${often(3000, '<FieldRef Name="Title"/>', '')}</OrderBy>`]
  ])('of %s in CAML', async (_, query) => {
    expect((await caml(`<Query>${query}</Query>`)).status).toBe(400);
  });

  test('and one of 300 conditions is answered', async () => {
    expect(
      (await bench.send(`${circles}/items?$filter=${encodeURIComponent(often(300, 'ID eq 1', ' or '))}`)).status
    ).toBe(200);
    expect((await caml(`<Query><Where>${spread(8)}</Where></Query>`)).status).toBe(200);
  });
});

test('a column cannot become unique while two rows hold the same, and the refusal names it', async () => {
  bench.insert('Lists/Ambassadors', [
    { Title: 'a', Role: 'twice' },
    { Title: 'b', Role: 'Twice' }
  ]);
  const { status, json } = await bench.send(
    "/web/getlist('/sites/intranet/Lists/Ambassadors')/fields/getByInternalNameOrTitle('Role')",
    {
      as: 'owner',
      method: 'POST',
      headers: merge,
      body: { Indexed: true, EnforceUniqueValues: true }
    }
  );
  expect(status).toBe(500);
  expect(json['odata.error'].message.value).toContain('[Role]');
});
