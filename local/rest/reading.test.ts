import { Bench, api } from './testing.ts';

const bench = new Bench();
const items = "/web/lists/getByTitle('Ambassadeurs')/items";
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie', Kind: 'Support', Headcount: 30 },
  { Title: "O'Neil", Key: 'oneil' }
]);
bench.insert(
  'Lists/Ambassadors',
  Array.from({ length: 250 }, (_, at) => ({
    Title: `Person ${at + 1}`,
    PrimaryCircle: (at % 2) + 1,
    Role: at % 3 === 0 ? 'Comptable' : null,
    Score: at,
    Topics: at < 5 ? ['Teams', 'Word'] : [],
    Since: '2026-06-30',
    Met: '2026-06-30T10:20:30.123Z',
    Visible: at !== 7
  }))
);
const get = async (query: string) => bench.send(`${items}${query === '' ? '' : `?${query}`}`);
const ids = async (filter: string) =>
  (await get(`$select=Id&$top=5000&$filter=${encodeURIComponent(filter)}`)).json.value.map(
    ({ Id }: { Id: number }) => Id
  );
const message = async (query: string) => {
  const { status, json } = await get(query);
  return [status, json['odata.error']?.message.value];
};

test('a page has 100 rows unless $top says otherwise, and at most 5,000', async () => {
  expect((await get('')).json.value).toHaveLength(100);
  expect((await get('$top=9999')).json.value).toHaveLength(250);
  expect((await get('$top=250')).json).not.toHaveProperty(['odata.nextLink']);
});

test('$skip is ignored on items', async () => {
  expect((await get('$skip=50&$top=1&$select=Id')).json.value[0].Id).toBe(1);
});

test('the next link is absolute, encoded as SharePoint encodes it, and keeps the other options', async () => {
  const { json } = await get('$select=Id,Title&$top=2&$filter=Visible eq 1');
  expect(json['odata.nextLink']).toBe(
    `${api}/web/lists/getByTitle('Ambassadeurs')/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Id%2cTitle&%24top=2&%24filter=Visible%20eq%201`
  );
});

test('pages follow each other by the values of the order, and deleted rows shift nothing', async () => {
  const own = new Bench();
  own.insert(
    'Lists/Circles',
    Array.from({ length: 9 }, (_, at) => ({ Title: at < 6 ? 'same' : `z${at}`, Key: `k${at}` }))
  );
  let link = `${api}/web/lists/getByTitle('Cercles')/items?$select=Id&$orderby=Title desc,Id desc&$top=2`;
  const seen: number[] = [];
  while (link !== '') {
    const { json } = await own.send(link);
    seen.push(...json.value.map(({ Id }: { Id: number }) => Id));
    if (seen.length === 4)
      await own.send("/web/lists/getByTitle('Cercles')/items(9)", { method: 'DELETE', headers: { 'if-match': '*' } });
    link = json['odata.nextLink'] ?? '';
  }
  expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test.each(['desc', 'asc'])(
  'rows without a value are on some page too, whichever way the order goes: %s',
  async (way) => {
    const own = new Bench();
    own.insert(
      'Lists/Circles',
      [5, undefined, 7, undefined, 5, undefined].map((headcount, at) => ({
        Title: `c${at}`,
        Key: `k${at}`,
        ...(headcount === undefined ? {} : { Headcount: headcount })
      }))
    );
    let link = `${api}/web/lists/getByTitle('Cercles')/items?$select=Id&$orderby=Headcount ${way}&$top=1`;
    const seen: number[] = [];
    while (link !== '' && seen.length < 10) {
      const { json } = await own.send(link);
      seen.push(...json.value.map(({ Id }: { Id: number }) => Id));
      link = json['odata.nextLink'] ?? '';
    }
    expect(seen).toEqual(way === 'desc' ? [3, 1, 5, 2, 4, 6] : [2, 4, 6, 1, 5, 3]);
  }
);

test('a hand-written position serves the rows behind it, and PagedPrev those before', async () => {
  const after = await get('$select=Id&$top=2&$skiptoken=Paged%3DTRUE%26p_ID%3D10');
  expect(after.json.value.map(({ Id }: { Id: number }) => Id)).toEqual([11, 12]);
  const before = await get('$select=Id&$top=2&$skiptoken=Paged%3DTRUE%26PagedPrev%3DTRUE%26p_ID%3D10');
  expect(before.json.value.map(({ Id }: { Id: number }) => Id)).toEqual([8, 9]);
  expect((await get('$skiptoken=nonsense')).status).toBe(400);
});

test('pages in the order of a date column carry that column', async () => {
  const { json } = await get('$select=Id&$orderby=Met desc&$top=1');
  expect(json['odata.nextLink']).toContain('p_Met%3d20260630%252010%253a20%253a30%26p_ID%3d1');
});

test('lookups come as ids only, unless $select and $expand name them both', async () => {
  const { json } = await get('$top=1');
  expect(json.value[0]).toMatchObject({ PrimaryCircleId: 1, OtherCirclesId: [], AuthorId: 7, PersonId: null });
  expect(json.value[0]).not.toHaveProperty('PrimaryCircle');
  const half =
    "The query to field 'PrimaryCircle/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains PrimaryCircle.";
  expect(await message('$select=PrimaryCircle/Title')).toEqual([400, half]);
  expect(await get('$select=PrimaryCircle')).toMatchObject({ status: 400 });
  expect(await get('$expand=PrimaryCircle')).toMatchObject({ status: 400 });
  expect((await get('$select=*,PrimaryCircle/Title&$expand=PrimaryCircle&$top=1')).json.value[0]).toMatchObject({
    Title: 'Person 1',
    PrimaryCircle: { Title: 'Paie' }
  });
});

test('through a lookup only id, text and dates are served: choices, notes and numbers are refused', async () => {
  for (const name of ['Kind', 'ProfileNames', 'Headcount', 'Parent', 'Nope'])
    expect(await message(`$select=PrimaryCircle/${name}&$expand=PrimaryCircle`)).toEqual([
      400,
      `The query to field 'PrimaryCircle/${name}' is not valid.`
    ]);
  expect((await get('$select=PrimaryCircle/Key,PrimaryCircle/Created&$expand=PrimaryCircle&$top=1')).status).toBe(200);
});

test('an unknown column is refused, in $select, $filter and $orderby', async () => {
  expect(await message('$select=Nope')).toEqual([400, "The field or property 'Nope' does not exist."]);
  const missing = "Column 'Nope' does not exist. It may have been deleted by another user.";
  expect(await message('$filter=Nope eq 1')).toEqual([400, missing]);
  expect(await message('$orderby=Nope')).toEqual([400, missing]);
  expect((await get('$select=title')).status).toBe(400);
});

test('$select=Id answers both spellings', async () => {
  const { json } = await get('$select=Id&$top=1');
  expect(json.value[0]).toMatchObject({ Id: 1, ID: 1 });
});

test('text is compared without case but with accents; quotes are doubled', async () => {
  expect(await ids("Title eq 'pErSoN 7'")).toEqual([7]);
  expect(await ids("startswith(Title,'PERSON 25')")).toEqual([25, 250]);
  expect(await ids("substringof('SON 12',Title)")).toHaveLength(11);
  expect(await ids("PrimaryCircle/Title eq 'x'").catch(() => 'refused')).toBe('refused');
  const quoted = await get('$select=Id&$expand=PrimaryCircle&$select=Id&$top=1').then(({ status }) => status);
  expect(quoted).toBe(400);
  const found = await get(
    `$select=Id,PrimaryCircle/Id&$expand=PrimaryCircle&$filter=${encodeURIComponent("PrimaryCircle/Title eq 'o''neil'")}&$top=200`
  );
  expect(found.json.value).toHaveLength(125);
});

test('numbers, yes/no, dates, nulls, lookups and many choices are filtered as SharePoint does', async () => {
  expect(await ids('Score ge 3 and Score lt 5')).toEqual([4, 5]);
  expect(await ids('5 eq Score')).toEqual([6]);
  expect(await ids('Visible eq 0')).toEqual([8]);
  expect(await ids('Visible eq false')).toEqual([8]);
  expect(await ids("Met ge datetime'2026-06-30T10:20:30Z' and ID le 2")).toEqual([1, 2]);
  expect(await ids("Met gt '2026-06-30T10:20:30Z'")).toEqual([]);
  expect(await ids("Since eq datetime'2026-06-29T22:00:00Z' and ID eq 1")).toEqual([1]);
  expect(await ids('Role eq null and ID lt 4')).toEqual([2, 3]);
  expect(await ids('Role ne null and ID lt 8')).toEqual([1, 4, 7]);
  expect(await ids("Role ne 'comptable' and ID lt 4")).toEqual([2, 3]);
  expect(await ids('PrimaryCircleId eq 2 and Id le 4')).toEqual([2, 4]);
  expect(await ids("Topics eq 'teams'")).toEqual([1, 2, 3, 4, 5]);
  expect(await ids('month(Met) eq 6 and year(Met) eq 2026 and (ID eq 1 or ID eq 3)')).toEqual([1, 3]);
});

test.each([
  "contains(Title,'x')",
  "endswith(Title,'x')",
  "tolower(Title) eq 'x'",
  'Score add 1 eq 2',
  "Title in ('a','b')",
  'not (ID eq 1)',
  "Topics/any(t: t eq 'x')",
  'length(Title) eq 3',
  'ID eq',
  'eq 1',
  '(ID eq 1',
  'ID eq 1)',
  "Title eq 'x",
  'ID = 1',
  "ID eq 'abc'",
  "Circle/Owner/Title eq 'a'",
  'Title',
  "Met eq 'yesterday'",
  'ID eq 1 and',
  "indexof(Title,'x') eq 1",
  "Title eq datetime'x'",
  '1 eq 1'
])('$filter=%s is refused with InvalidClientQueryException', async (filter) => {
  const { status, json } = await get(`$filter=${encodeURIComponent(filter)}`);
  expect([status, json['odata.error'].code]).toEqual([
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
  ]);
});

test('a note is not compared, but searched', async () => {
  const circles = "/web/lists/getByTitle('Cercles')/items";
  expect((await bench.send(`${circles}?$filter=ProfileNames eq 'x'`)).json['odata.error'].message.value).toBe(
    "The field 'ProfileNames' of type 'Note' cannot be used in the query filter expression."
  );
  expect((await bench.send(`${circles}?$filter=substringof('x',ProfileNames)`)).status).toBe(200);
});

test('dates are UTC without milliseconds; a day is midnight of the web’s zone', async () => {
  const { json } = await get('$select=Since,Met,Created&$top=1');
  expect(json.value[0]).toMatchObject({
    Since: '2026-06-29T22:00:00Z',
    Met: '2026-06-30T10:20:30Z',
    Created: '2026-11-24T10:00:00Z'
  });
});

test('an option that SharePoint has and this does not is 501 and named in the log; one that nobody has is 400', async () => {
  expect((await get('$search=x')).status).toBe(501);
  expect(bench.logged.at(-1)).toContain('$search');
  expect((await get('$nonsense=1')).status).toBe(400);
});

test('the note says what the database had to read', async () => {
  expect((await get('$top=10')).note).toBe('10 rows read, 10 returned · order: ID · joins 5 of 12');
  expect((await get('$filter=Score eq 3&$select=Id')).note).toBe('1 row read, 1 returned · order: ID · joins 0 of 12');
  expect((await get("$filter=Role eq 'x'&$select=Id")).note).toBe(
    '250 rows read, 0 returned · order: ID · joins 0 of 12'
  );
});

test('a literal, an alias and each way to name a list lead to the same items', async () => {
  const { json } = await bench.send("/web/lists/getByTitle('Ambassadeurs')?$select=Id");
  const id = String(json.Id);
  const ways = [
    "/web/getList(@url)/items?@url='%2Fsites%2Fintranet%2FLists%2FAmbassadors'&$top=1",
    "/web/getList('%2Fsites%2Fintranet%2FLists%2FAmbassadors')/items?$top=1",
    `/web/lists('${id}')/items?$top=1`,
    `/Web/Lists(guid'${id}')/Items?$top=1`,
    `/lists/getById('{${id}}')/items?$top=1`
  ];
  for (const way of ways) expect((await bench.send(way)).json.value).toHaveLength(1);
  const missing = await bench.send("/web/getList('/sites/intranet/Lists/No')");
  expect([missing.status, missing.json['odata.error'].code]).toEqual([
    404,
    '-2147024894, System.IO.FileNotFoundException'
  ]);
  expect((await bench.send('/web/getList(@gone)')).json['odata.error'].message.value).toBe(
    'Missing required query string: @gone.'
  );
});
