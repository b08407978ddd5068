import { clientError, get, items, list, made, merge, post, refused, remove, targets, verboseBody } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const unknown = (name: string) =>
  refused(
    400,
    clientError,
    `The property '${name}' does not exist on type '{entity}'. Make sure to only use property names that are defined by the type.`
  );
const stale = refused(
  412,
  '-1, Microsoft.SharePoint.Client.ClientServiceException',
  /^The request ETag value '.*' does not match the object's ETag value '"[0-9a-f-]{36},\d+"'\.$/
);

/** Writing items. */
export const writingRows: readonly Row[] = [
  {
    id: 'add-201',
    says: 'POST is 201 with the whole item, its address and its etag',
    evidence: ['D', 'C'],
    pnp: gives(({ items }) => items().add({ Title: 'new' }), { Title: 'new', 'odata.etag': '"1"', Visible: true }),
    steps: [
      post(
        items,
        { Title: 'new' },
        {
          headers: { etag: /^"[0-9a-f-]{36},1"$/, location: /Items\(\d+\)$/i },
          body: { Title: 'new', 'odata.etag': '"1"', Visible: true }
        }
      )
    ]
  },
  {
    id: 'add-unknown',
    says: 'An unknown property is 400 and nothing is written',
    evidence: ['V'],
    pnp: refuses(
      ({ items }) => items().add({ Title: 'unknown row', Nope: 1 }),
      400,
      /The property 'Nope' does not exist on type '{entity}'/
    ),
    steps: [
      post(items, { Title: 'unknown row', Nope: 1 }, unknown('Nope')),
      get(`${items}?$filter=Title%20eq%20%27unknown%20row%27`, { body: { value: [] } })
    ]
  },
  {
    id: 'add-lookup-name',
    says: 'A lookup is written as CircleId; Circle is 400',
    evidence: ['V', 'I'],
    pnp: refuses(
      ({ items, id }) => items().add({ Circle: id('first') }),
      400,
      /The property 'Circle' does not exist on type/
    ),
    steps: [post(items, { Circle: '{first:number}' }, unknown('Circle'))]
  },
  {
    id: 'add-metadata',
    says: '__metadata is 400 unless the content is verbose',
    evidence: ['V', 'I'],
    pnp: refuses(
      ({ items, values }) => items().add({ __metadata: { type: values['entity'] }, Title: 'v' }),
      400,
      /The property '__metadata' does not exist on type/
    ),
    steps: [
      post(items, { __metadata: { type: '{entity}' }, Title: 'v' }, unknown('__metadata')),
      post(
        items,
        { __metadata: { type: '{entity}' }, Title: 'v' },
        { body: { d: { Title: 'v' } } },
        { headers: verboseBody }
      )
    ]
  },
  {
    id: 'add-required',
    says: 'REST does not enforce Required',
    evidence: ['D'],
    pnp: gives(({ items }) => items().add({}), { Title: null }),
    steps: [post(items, {})]
  },
  {
    id: 'add-choice',
    says: 'REST stores any text in a choice',
    evidence: ['V'],
    pnp: gives(({ items }) => items('targets').add({ Title: 'c', Kind: 'Nobody declared this' }), {
      Kind: 'Nobody declared this'
    }),
    steps: [post(targets, { Title: 'c', Kind: 'Nobody declared this' }, { body: { Kind: 'Nobody declared this' } })]
  },
  {
    id: 'add-number-type',
    says: 'A text for a number is 400',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().add({ Score: 'many' }), 400, /expected type 'Edm\.Double'/),
    steps: [
      post(
        items,
        { Score: 'many' },
        refused(400, clientError, /Cannot convert a primitive value to the expected type 'Edm\.Double'\./)
      )
    ]
  },
  {
    id: 'add-text-type',
    says: 'A boolean for a text is 400',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().add({ Title: true }), 400, /expected type 'Edm\.String'/),
    steps: [
      post(
        items,
        { Title: true },
        refused(400, clientError, /Cannot convert a primitive value to the expected type 'Edm\.String'\./)
      )
    ]
  },
  {
    id: 'add-date-type',
    says: 'A date of the locale is 400',
    evidence: ['I'],
    pnp: refuses(({ items }) => items().add({ Met: '30/06/2026' }), 400, /expected type 'Edm\.DateTime'/),
    steps: [
      post(
        items,
        { Met: '30/06/2026' },
        refused(400, clientError, /Cannot convert a primitive value to the expected type 'Edm\.DateTime'\./)
      )
    ]
  },
  {
    id: 'add-date-offset-v4',
    says: 'In OData 4 a date needs its offset',
    evidence: ['V'],
    pnp: 'PnPjs never sends it',
    steps: [
      post(
        items,
        { Met: '2026-06-30T08:00:00' },
        {
          status: 400,
          body: {
            error: {
              message: /Cannot convert the literal '2026-06-30T08:00:00' to the expected type 'Edm\.DateTimeOffset'\./
            }
          }
        },
        { headers: { 'odata-version': '4.0' } }
      )
    ]
  },
  {
    id: 'add-link',
    says: 'A link is an object; a text is 400',
    evidence: ['V'],
    pnp: gives(({ items }) => items().add({ Link: { Url: 'https://a.example', Description: 'A' } }), {
      Link: { Url: 'https://a.example', Description: 'A' }
    }),
    steps: [
      post(items, { Link: 'https://a.example' }, { status: 400 }),
      post(
        items,
        { Link: { Url: 'https://a.example', Description: 'A' } },
        { body: { Link: { Url: 'https://a.example', Description: 'A' } } }
      )
    ]
  },
  {
    id: 'add-too-long',
    says: 'Too long a text is 500 and names no field',
    evidence: ['V'],
    pnp: refuses(({ items }) => items().add({ Role: 'x'.repeat(21) }), 500, /-2130575336.*Invalid text value/),
    steps: [
      post(
        items,
        { Role: 'x'.repeat(21) },
        refused(
          500,
          '-2130575336, Microsoft.SharePoint.SPException',
          'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
        )
      )
    ]
  },
  {
    id: 'add-duplicate',
    says: 'A second of a unique value is 500, whatever its case',
    evidence: ['I', 'M'],
    pnp: refuses(
      ({ items }) => items('targets').add({ Title: 'twice', Key: 'FIRST' }),
      500,
      /SPDuplicateValuesFoundException.*\[Key\]/
    ),
    steps: [
      post(
        targets,
        { Title: 'twice', Key: 'FIRST' },
        refused(
          500,
          '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
          'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].'
        )
      )
    ]
  },
  {
    id: 'add-missing-target',
    says: 'A lookup to nothing is an error',
    evidence: ['V', 'M'],
    pnp: refuses(({ items }) => items().add({ CircleId: 999999 }), 500, /./),
    steps: [post(items, { CircleId: 999999 }, { status: 500 })]
  },
  {
    id: 'add-read-only',
    says: 'Author and Created cannot be written',
    evidence: ['I', 'M'],
    pnp: refuses(({ items }) => items().add({ Title: 'r', AuthorId: 1 }), 400, /./),
    steps: [
      post(items, { Title: 'r', AuthorId: 1 }, { status: 400 }),
      post(items, { Title: 'r', Created: '2020-01-01T00:00:00Z' }, { status: 400 })
    ]
  },
  {
    id: 'add-empty-body',
    says: 'An empty body is 400 with the reader’s sentence',
    evidence: ['I'],
    pnp: 'PnPjs never sends it',
    steps: [post(items, '', refused(400, clientError, /EndOfInput/))]
  },
  {
    id: 'add-many-v4',
    says: 'OData 4 marks many values with their type',
    evidence: ['V'],
    pnp: 'PnPjs never sends it',
    steps: [
      post(
        items,
        { Title: '4', 'OthersId@odata.type': 'Collection(Edm.Int32)', OthersId: ['{first:number}'] },
        { body: { OthersId: ['{first:number}'] } },
        { headers: { 'odata-version': '4.0' } }
      )
    ]
  },
  {
    id: 'merge-204',
    says: 'MERGE is 204 without a body and with the next etag',
    evidence: ['D', 'C'],
    pnp: gives(async ({ made }) => (await made({ Title: 'a' })).update({ Title: 'b' }), {
      etag: /^"[0-9a-f-]{36},2"$/
    }),
    steps: [
      made({ Title: 'a' }),
      merge(`${items}({id})`, { Title: 'b' }, { headers: { etag: /^"[0-9a-f-]{36},2"$/ }, text: /^$/ }),
      get(`${items}({id})`, { body: { Title: 'b', 'odata.etag': '"2"' } })
    ]
  },
  {
    id: 'merge-patch',
    says: 'PATCH is MERGE',
    evidence: ['D'],
    pnp: 'PnPjs never sends it',
    steps: [
      made({ Title: 'a' }),
      {
        method: 'PATCH',
        path: `${items}({id})`,
        body: { Title: 'p' },
        headers: { 'if-match': '*' },
        expected: { status: 204 }
      },
      get(`${items}({id})`, { body: { Title: 'p' } })
    ]
  },
  {
    id: 'etag-forms',
    says: 'If-Match takes *, "n" and "guid,n"',
    evidence: ['I'],
    pnp: gives(
      async ({ made }) => {
        const item = await made({ Title: 'a' });
        const { etag } = await item.update({ Title: 'b' });
        await item.update({ Title: 'c' }, etag);
        await item.update({ Title: 'd' }, '"3"');
        return item.update({ Title: 'e' }, '*');
      },
      { etag: /,5"$/ }
    ),
    steps: [
      post(items, { Title: 'a' }, {}, { captured: { id: 'Id', tag: 'header:etag' } }),
      merge(`${items}({id})`, { Title: 'b' }, {}, '{tag}'),
      merge(`${items}({id})`, { Title: 'c' }, {}, '"2"'),
      merge(`${items}({id})`, { Title: 'd' })
    ]
  },
  {
    id: 'etag-stale',
    says: 'A stale etag is 412 and names both',
    evidence: ['I'],
    pnp: refuses(
      async ({ made }) => {
        const item = await made({ Title: 'a' });
        await item.update({ Title: 'b' });
        return item.update({ Title: 'lost' }, '"1"');
      },
      412,
      /The request ETag value .* does not match the object's ETag value/
    ),
    steps: [
      made({ Title: 'a' }),
      merge(`${items}({id})`, { Title: 'b' }),
      merge(`${items}({id})`, { Title: 'lost' }, stale, '"1"'),
      get(`${items}({id})`, { body: { Title: 'b' } })
    ]
  },
  {
    id: 'etag-missing',
    says: 'MERGE and DELETE of an item without If-Match are 412',
    evidence: ['I'],
    pnp: 'PnPjs never sends it',
    steps: [
      made({ Title: 'a' }),
      { ...merge(`${items}({id})`, { Title: 'b' }, stale), headers: { 'x-http-method': 'MERGE' } },
      { ...remove(`${items}({id})`, stale), headers: { 'x-http-method': 'DELETE' } }
    ]
  },
  {
    id: 'etag-same-value',
    says: 'A MERGE that changes nothing makes a new version too',
    evidence: ['M'],
    pnp: gives(async ({ made }) => (await made({ Title: 'a' })).update({ Title: 'a' }), { etag: /,2"$/ }),
    steps: [made({ Title: 'a' }), merge(`${items}({id})`, { Title: 'a' }, { headers: { etag: /,2"$/ } })]
  },
  {
    id: 'etag-attachment',
    says: 'An attachment makes a new version of its item',
    evidence: ['V', 'I'],
    pnp: gives(
      async ({ made }) => {
        const item = await made({ Title: 'a' });
        await item.attachmentFiles.add('a.txt', 'hello');
        return {
          ...(await item.select('Attachments')()),
          text: await item.attachmentFiles.getByName('a.txt').getText()
        };
      },
      { Attachments: true, 'odata.etag': '"2"', text: 'hello' }
    ),
    steps: [
      made({ Title: 'a' }),
      post(`${items}({id})/AttachmentFiles/add(FileName='a.txt')`, 'hello', { status: 200 }),
      get(`${items}({id})?$select=Attachments`, { body: { Attachments: true, 'odata.etag': '"2"' } }),
      get(`${items}({id})/AttachmentFiles('a.txt')/$value`, { text: /^hello$/ })
    ]
  },
  {
    id: 'delete-forever',
    says: 'DELETE is 200 and fills no recycle bin',
    evidence: ['V'],
    pnp: refuses(
      async ({ made }) => {
        const item = await made({ Title: 'gone' });
        await item.delete();
        return item();
      },
      404,
      /Item does not exist/
    ),
    steps: [
      made({ Title: 'gone {list}' }),
      remove(`${items}({id})`),
      get(`${items}({id})`, { status: 404 }),
      get('/web/recycleBin?$filter=Title%20eq%20%27gone%20{list}%27', { body: { value: [] } })
    ]
  },
  {
    id: 'recycle',
    says: 'recycle answers the id of what lies in the bin',
    evidence: ['V', 'P'],
    pnp: gives(async ({ made }) => (await made({ Title: 'bin' })).recycle(), /^[0-9a-f-]{36}$/i),
    steps: [
      made({ Title: 'bin {list}' }),
      post(`${items}({id})/recycle`, undefined, { status: 200, body: { value: /^[0-9a-f-]{36}$/i } }),
      get(`${items}({id})`, { status: 404 })
    ]
  },
  {
    id: 'ids-never-reused',
    says: 'The id of a deleted item is not given again',
    evidence: ['V'],
    pnp: gives(async (pnp) => {
      const id = await pnp.added({ Title: 'a' });
      await pnp.item(id).delete();
      return (await pnp.added({ Title: 'b' })) > id;
    }, true),
    steps: [
      made({ Title: 'a' }),
      remove(`${items}({id})`),
      made({ Title: 'b' }, 'next'),
      get(`${items}({next})?$select=Title`, { body: { Title: 'b' } }),
      get(`${items}({id})`, { status: 404 })
    ]
  },
  {
    id: 'validate-200',
    says: 'validateUpdateListItem is 200 with an answer for each value',
    evidence: ['D'],
    pnp: gives(
      async ({ made }) =>
        (await made({ Title: 'a' })).validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'b' }]),
      [{ FieldName: 'Title', FieldValue: 'b', HasException: false }]
    ),
    steps: [
      made({ Title: 'a' }),
      post(
        `${items}({id})/validateUpdateListItem`,
        { formValues: [{ FieldName: 'Title', FieldValue: 'b' }], bNewDocumentUpdate: false },
        { status: 200, body: { value: { 0: { FieldName: 'Title', FieldValue: 'b', HasException: false } } } }
      )
    ]
  },
  {
    id: 'validate-date',
    says: 'A date in ISO is an exception of its value, still 200',
    evidence: ['B'],
    pnp: gives(
      async ({ made }) =>
        (await made({ Title: 'a' })).validateUpdateListItem([{ FieldName: 'Met', FieldValue: '2026-06-30T08:00:00Z' }]),
      [{ HasException: true, ErrorMessage: /valid date/ }]
    ),
    steps: [
      made({ Title: 'a' }),
      post(
        `${items}({id})/validateUpdateListItem`,
        { formValues: [{ FieldName: 'Met', FieldValue: '2026-06-30T08:00:00Z' }], bNewDocumentUpdate: false },
        { status: 200, body: { value: { 0: { HasException: true, ErrorMessage: /valid date/ } } } }
      )
    ]
  },
  {
    id: 'field-merge-no-etag',
    says: 'A column is changed without If-Match, as PnPjs does',
    evidence: ['C'],
    pnp: gives(
      async ({ list }) => {
        const field = list().fields.getByInternalNameOrTitle('Text');
        await field.update({ Description: 'Some words' });
        return field.select('Description')();
      },
      { Description: 'Some words' }
    ),
    steps: [
      {
        ...merge(`${list}/fields/getByInternalNameOrTitle('Text')`, { Description: 'Words' }),
        headers: { 'x-http-method': 'MERGE' }
      }
    ]
  },
  {
    id: 'note-index-refused',
    says: 'An index on a Note is accepted and reads back false',
    evidence: ['B'],
    pnp: gives(
      async ({ list }) => {
        const field = list().fields.getByInternalNameOrTitle('Text');
        await field.update({ Indexed: true });
        return field.select('Indexed')();
      },
      { Indexed: false }
    ),
    steps: [
      merge(`${list}/fields/getByInternalNameOrTitle('Text')`, { Indexed: true }),
      get(`${list}/fields/getByInternalNameOrTitle('Text')?$select=Indexed`, { body: { Indexed: false } })
    ]
  }
];
