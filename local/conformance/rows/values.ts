import { clientError, get, items, made, merge, post, refused, v4 } from '../row.ts';
import type { Expected, Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const conversion = (type: string): Expected =>
  refused(
    400,
    clientError,
    new RegExp(`^Cannot convert a primitive value to the expected type '${type.replace('.', '\\.')}'\\.`)
  );

const wrongType = (id: string, says: string, body: object, expected: Expected): Row => ({
  id: `value-${id}`,
  says,
  evidence: ['I', 'M'],
  steps: [post(items, body, expected)],
  pnp: refuses(({ items: of }) => of().add(body), expected.status, /./)
});

const put = (path: string, body: unknown): StepOfRow => ({
  method: 'PUT',
  path,
  body,
  headers: { 'if-match': '*' },
  expected: { status: 204 }
});

/** What values a write takes. */
export const valueRows: readonly Row[] = [
  wrongType('boolean', 'A text for a yes or no is 400', { Visible: 'yes' }, conversion('Edm.Boolean')),
  wrongType('lookup', 'A text for a lookup’s id is 400', { CircleId: 'Accounts' }, conversion('Edm.Int32')),
  wrongType('text-number', 'A number for a text is 400', { Role: 5 }, conversion('Edm.String')),
  wrongType('many-plain', 'One value for many is 400', { OthersId: 1 }, refused(400, clientError, /StartArray/)),
  wrongType('object', 'An object for a text is 400', { Role: {} }, refused(400, clientError, /StartObject/)),
  {
    id: 'value-empty-text',
    says: 'An empty text is kept as nothing',
    evidence: ['M'],
    steps: [post(items, { Title: 'v', Role: '' }, { body: { Role: null } })],
    pnp: gives(({ items: of }) => of().add({ Title: 'v', Role: '' }), { Role: null })
  },
  {
    id: 'value-default',
    says: 'A column that the body does not name takes its default; one that is null stays empty',
    evidence: ['D', 'M'],
    steps: [
      post(items, { Title: 'v' }, { body: { Visible: true } }),
      post(items, { Title: 'v', Visible: null }, { body: { Visible: null } })
    ],
    pnp: gives(({ items: of }) => of().add({ Title: 'v' }), { Visible: true })
  },
  {
    id: 'value-date-zones',
    says: 'A moment of whatever zone is kept in UTC, without milliseconds',
    evidence: ['I'],
    steps: [
      post(items, { Met: '2026-06-30T08:00:00.999Z' }, { body: { Met: '2026-06-30T08:00:00Z' } }),
      post(items, { Met: '2026-06-30T01:00:00-07:00' }, { body: { Met: '2026-06-30T08:00:00Z' } })
    ],
    pnp: gives(({ items: of }) => of().add({ Met: '2026-06-30T08:00:00.999Z' }), { Met: '2026-06-30T08:00:00Z' })
  },
  {
    id: 'value-date-winter',
    says: 'A date-only column follows the web’s daylight saving: one hour before midnight in winter (Brussels)',
    evidence: ['V', 'M'],
    steps: [post(items, { Since: '2026-12-24T12:00:00Z' }, { body: { Since: '2026-12-23T23:00:00Z' } })],
    pnp: gives(({ items: of }) => of().add({ Since: '2026-12-24T12:00:00Z' }), { Since: '2026-12-23T23:00:00Z' })
  },
  {
    id: 'value-v4-date',
    says: 'OData 4 takes a date with its offset and gives it back in UTC',
    evidence: ['V'],
    steps: [
      post(items, { Met: '2026-06-30T10:00:00+02:00' }, { body: { Met: '2026-06-30T08:00:00Z' } }, { headers: v4 })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'value-v4-unknown',
    says: 'OData 4 refuses an unknown property too, with a plain message',
    evidence: ['V'],
    steps: [
      post(
        items,
        { Nope: 1 },
        { status: 400, body: { error: { message: /^The property 'Nope' does not exist on type/ } } },
        { headers: v4 }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'value-255',
    says: 'A Title has 255 characters at most',
    evidence: ['V', 'D'],
    steps: [post(items, { Title: 'x'.repeat(255) }), post(items, { Title: 'x'.repeat(256) }, { status: 500 })],
    pnp: refuses(({ items: of }) => of().add({ Title: 'x'.repeat(256) }), 500, /Invalid text value/)
  },
  {
    id: 'value-note-long',
    says: 'A Note takes long texts, with their line ends',
    evidence: ['D', 'M'],
    steps: [post(items, { Text: `a\n${'x'.repeat(5000)}` }, { body: { Text: /^a\nx{5000}$/ } })],
    pnp: gives(({ items: of }) => of().add({ Text: `a\n${'x'.repeat(5000)}` }), { Text: /^a\nx{5000}$/ })
  },
  {
    id: 'value-unicode',
    says: 'Letters of every script come back as they were sent',
    evidence: ['M'],
    steps: [post(items, { Title: 'Éloïse 名前 🙂' }, { body: { Title: 'Éloïse 名前 🙂' } })],
    pnp: gives(({ items: of }) => of().add({ Title: 'Éloïse 名前 🙂' }), { Title: 'Éloïse 名前 🙂' })
  },
  {
    id: 'value-fill-in',
    says: 'A choice of many takes words that nobody declared',
    evidence: ['V'],
    steps: [post(items, { Topics: ['Nobody declared this'] }, { body: { Topics: ['Nobody declared this'] } })],
    pnp: gives(({ items: of }) => of().add({ Topics: ['Nobody declared this'] }), { Topics: ['Nobody declared this'] })
  },
  {
    id: 'value-sent-back',
    says: 'What a read gave besides the columns may be sent back: metadata, ids and the link’s own shape change nothing',
    evidence: ['M', 'T'],
    steps: [
      made({ Title: 'v', Link: { Url: 'https://a.example', Description: 'A' } }),
      merge(`${items}({id})`, {
        Id: '{id:number}',
        'odata.etag': '"1"',
        'odata.type': '{entity}',
        Title: 'w',
        Link: { Url: 'https://b.example', Description: 'B' }
      }),
      get(`${items}({id})?$select=Title,Link`, {
        body: { Title: 'w', Link: { Url: 'https://b.example', Description: 'B' } }
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'v' });
        const { Id, 'odata.etag': etag } = await item.select('Id')();
        return item.update({ Id, 'odata.etag': etag, Title: 'w' });
      },
      { etag: /,2"$/ }
    )
  },
  {
    id: 'value-link-emptied',
    says: 'A link is emptied with null',
    evidence: ['M'],
    steps: [
      made({ Title: 'v', Link: { Url: 'https://a.example', Description: 'A' } }),
      merge(`${items}({id})`, { Link: null }),
      get(`${items}({id})?$select=Link`, { body: { Link: null } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'v', Link: { Url: 'https://a.example', Description: 'A' } });
        await item.update({ Link: null });
        return item.select('Link')();
      },
      { Link: null }
    )
  },
  {
    id: 'value-put',
    says: 'PUT replaces: what it does not name is emptied',
    evidence: ['D'],
    steps: [
      made({ Title: 'v', Role: 'r', Score: 3 }),
      put(`${items}({id})`, { Title: 'w' }),
      get(`${items}({id})?$select=Title,Role,Score`, { body: { Title: 'w', Role: null, Score: null } })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'value-merge-verb',
    says: 'MERGE may be the verb itself',
    evidence: ['D', 'C'],
    steps: [
      made({ Title: 'v' }),
      {
        method: 'MERGE',
        path: `${items}({id})`,
        body: { Title: 'w' },
        headers: { 'if-match': '*' },
        expected: { status: 204 }
      },
      { method: 'DELETE', path: `${items}({id})`, headers: { 'if-match': '*' }, expected: { status: 200 } },
      get(`${items}({id})`, { status: 404 })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'value-missing-item',
    says: 'A change of what is not there is 404',
    evidence: ['I', 'M'],
    steps: [merge(`${items}(999999)`, { Title: 'x' }, refused(404, /^-2130575338/, /Item does not exist/))],
    pnp: refuses(({ item }) => item(999999).update({ Title: 'x' }), 404, /Item does not exist/)
  },
  {
    id: 'value-nothing-written',
    says: 'A write with one wrong value writes none of the others',
    evidence: ['V'],
    steps: [
      made({ Title: 'v' }),
      merge(`${items}({id})`, { Title: 'w', Score: 'many' }, { status: 400 }),
      merge(`${items}({id})`, { Title: 'w', CircleId: 999999 }, { status: 500 }),
      get(`${items}({id})`, { body: { Title: 'v', 'odata.etag': '"1"' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'v' });
        await item.update({ Title: 'w', Score: 'many' }).catch(() => undefined);
        return item();
      },
      { Title: 'v', 'odata.etag': '"1"' }
    )
  },
  {
    id: 'value-array-body',
    says: 'A body that is no object is 400 with the reader’s sentence',
    evidence: ['I', 'M'],
    steps: [post(items, [], refused(400, clientError, /StartArray/)), post(items, '{"Title":', { status: 400 })],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'value-etag-foreign',
    says: 'An etag of another item is 412',
    evidence: ['I', 'M'],
    steps: [
      post(items, { Title: 'v' }, {}, { captured: { tag: 'header:etag' } }),
      made({ Title: 'w' }),
      merge(`${items}({id})`, { Title: 'x' }, { status: 412 }, '{tag}')
    ],
    pnp: refuses(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'v' })).update({ Title: 'w' }, '"00000000-0000-0000-0000-000000000000,1"'),
      412,
      /does not match the object's ETag/
    )
  },
  {
    id: 'value-delete-stale',
    says: 'A DELETE with a stale etag is 412 and deletes nothing',
    evidence: ['I'],
    steps: [
      made({ Title: 'v' }),
      merge(`${items}({id})`, { Title: 'w' }),
      {
        method: 'POST',
        path: `${items}({id})`,
        headers: { 'x-http-method': 'DELETE', 'if-match': '"1"' },
        expected: { status: 412 }
      },
      get(`${items}({id})`, {})
    ],
    pnp: refuses(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'v' });
        await item.update({ Title: 'w' });
        return item.delete('"1"');
      },
      412,
      /does not match/
    )
  }
];
