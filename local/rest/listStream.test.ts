import { Bench, visitor } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
bench.insert('Lists/Circles', [{ Title: 'Paie & co', Key: 'paie', Headcount: 1234.5 }]);
bench.insert('Lists/Ambassadors', [
  {
    Title: 'Éva',
    Person: bench.site.userId(visitor('editor').login),
    PrimaryCircle: 1,
    OtherCircles: [1],
    Topics: ['Teams', 'Word'],
    Since: '2026-06-30',
    Met: '2026-01-31T23:30:00Z',
    Link: { Url: 'https://a.be', Description: 'A' },
    Score: 7
  },
  { Title: 'Rik' },
  { Title: 'Cas' }
]);
const names =
  'LinkTitle Person PrimaryCircle OtherCircles Topics Since Met Visible Link Score Attachments Author'.split(' ');
const viewXml = (more = '') =>
  `<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields>${more}</View>`;
const stream = async (parameters: object, more: Sent & { query?: string; overrides?: object } = {}) =>
  bench.send(`/web/lists/getByTitle('Ambassadeurs')/RenderListDataAsStream${more.query ?? ''}`, {
    ...more,
    method: 'POST',
    body: { parameters, ...(more.overrides === undefined ? {} : { overrideParameters: more.overrides }) }
  });

test('rows are texts in the web’s language and zone; lookups and persons are lists of objects', async () => {
  const { status, json } = await stream({ ViewXml: viewXml(), RenderOptions: 2 }, { as: 'reader' });
  expect(status).toBe(200);
  expect(json).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 30, FilterLink: '?', ForceNoHierarchy: '1' });
  expect(json).not.toHaveProperty('NextHref');
  expect(json.Row[0]).toEqual({
    ID: '1',
    PermMask: '0xb008431061',
    FSObjType: '0',
    LinkTitle: 'Éva',
    Title: 'Éva',
    Person: [{ id: '8', title: 'Éva Editor', email: 'eva@cercle.example', sip: 'eva@cercle.example', picture: '' }],
    PrimaryCircle: [{ lookupId: 1, lookupValue: 'Paie & co', isSecretFieldValue: false }],
    OtherCircles: [{ lookupId: 1, lookupValue: 'Paie & co', isSecretFieldValue: false }],
    Topics: ['Teams', 'Word'],
    Since: '30/06/2026',
    'Since.': '2026-06-29T22:00:00Z',
    'Since.FriendlyDisplay': '',
    Met: '01/02/2026 00:30',
    'Met.': '2026-01-31T23:30:00Z',
    'Met.FriendlyDisplay': '',
    Visible: 'Oui',
    'Visible.value': '1',
    Link: 'https://a.be',
    'Link.desc': 'A',
    Score: '7',
    'Score.': '7.00000000000000',
    Attachments: '0',
    Author: [{ id: '7', title: 'Olga Owner', email: 'olga@cercle.example', sip: 'olga@cercle.example', picture: '' }]
  });
  expect(json.Row[1]).toMatchObject({
    Person: '',
    PrimaryCircle: '',
    OtherCircles: '',
    Topics: '',
    Since: '',
    Score: ''
  });
});

test('pages follow NextHref, given back as Paging, as overrides or in the address', async () => {
  const first = (await stream({ ViewXml: viewXml('<RowLimit Paged="TRUE">2</RowLimit>') })).json;
  expect([first.FirstRow, first.LastRow, first.RowLimit, first.NextHref]).toEqual([
    1,
    2,
    2,
    '?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000'
  ]);
  const parameters = { ViewXml: viewXml('<RowLimit Paged="TRUE">2</RowLimit>') };
  for (const { json } of [
    await stream({ ...parameters, Paging: first.NextHref.slice(1) }),
    await stream(parameters, { query: first.NextHref }),
    await stream(parameters, { overrides: { Paged: 'TRUE', p_ID: '2', PageFirstRow: '3' } })
  ])
    expect([json.Row[0].ID, json.FirstRow, json.LastRow, json.NextHref]).toEqual(['3', 3, 3, undefined]);
});

test('without a view of one’s own the default view decides; AddRequiredFields adds what forms need', async () => {
  const { json } = await stream({});
  expect(Object.keys(json.Row[0])).toEqual(['ID', 'PermMask', 'FSObjType', 'LinkTitle', 'Title']);
  expect((await stream({ AddRequiredFields: true })).json.Row[0]).toMatchObject({
    FileRef: '/sites/intranet/Lists/Ambassadors/1_.000',
    UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/)
  });
  const utc = (await stream({ ViewXml: viewXml(), DatesInUtc: true })).json.Row[0];
  expect(utc.Met).toBe('2026-01-31T23:30:00Z');
});

test('what is not built is 501, what nobody knows is refused, and who may not read is turned away', async () => {
  expect((await stream({ RenderOptions: 4 })).status).toBe(501);
  expect((await stream({ OverrideViewXml: '<View/>' })).status).toBe(501);
  expect((await stream({}, { query: '?FilterField1=Title' })).status).toBe(501);
  expect((await stream({ Nope: 1 })).status).toBe(400);
  expect((await stream({ ViewXml: '<View><Query><Where><Nope/></Where></Query></View>' })).status).toBe(500);
  expect((await stream({}, { as: 'outsider' })).status).toBe(403);
});
