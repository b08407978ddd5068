import { get, items, list, made, merge, post } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const attach = (name: string, content: string, status = 200): StepOfRow =>
  post(`${items}({id})/AttachmentFiles/add(FileName='${name}')`, content, { status });
const file = (name: string) => `${items}({id})/AttachmentFiles('${name}')`;
const changed = (path: string, verb: 'DELETE' | 'PUT', body?: string): StepOfRow => ({
  method: 'POST',
  path,
  ...(body === undefined ? {} : { body }),
  headers: { 'x-http-method': verb, 'if-match': '*' },
  // 200 and 204 have both been seen.
  expected: { status: verb === 'DELETE' ? 200 : 204 }
});

/** Attachments. */
export const attachedRows: readonly Row[] = [
  {
    id: 'attached-twice',
    says: 'A second attachment of the same name is refused',
    evidence: ['D', 'M'],
    steps: [made({ Title: 'a' }), attach('a.txt', 'one'), attach('A.TXT', 'two', 400)],
    pnp: refuses(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'a' });
        await item.attachmentFiles.add('a.txt', 'one');
        return item.attachmentFiles.add('a.txt', 'two');
      },
      400,
      /already/
    )
  },
  {
    id: 'attached-replaced',
    says: 'An attachment is replaced by PUT on its $value, and deleted; both make a version of the item',
    evidence: ['D', 'V'],
    steps: [
      made({ Title: 'a' }),
      attach('a.txt', 'one'),
      changed(`${file('a.txt')}/$value`, 'PUT', 'two'),
      get(`${file('a.txt')}/$value`, { text: /^two$/ }),
      changed(file('a.txt'), 'DELETE'),
      get(`${items}({id})?$select=Attachments`, { body: { Attachments: false, 'odata.etag': '"4"' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'a' });
        await item.attachmentFiles.add('a.txt', 'one');
        const attached = item.attachmentFiles.getByName('a.txt');
        await attached.setContent('two');
        const text = await attached.getText();
        await attached.delete();
        return [text, (await item.attachmentFiles()).length, (await item.select('Attachments')()).Attachments];
      },
      ['two', 0, false]
    )
  },
  {
    id: 'attached-expanded',
    says: 'Attachments come with their item when they are expanded',
    evidence: ['D'],
    steps: [
      made({ Title: 'a' }),
      attach('a.txt', 'one'),
      get(`${items}({id})?$select=Id,AttachmentFiles&$expand=AttachmentFiles`, {
        body: { AttachmentFiles: [{ FileName: 'a.txt', FileNameAsPath: { DecodedUrl: 'a.txt' } }] }
      }),
      get(`${items}?$select=Id,AttachmentFiles/FileName&$expand=AttachmentFiles&$filter=Id%20eq%20{id}`, {
        body: { value: [{ AttachmentFiles: [{ FileName: 'a.txt' }] }] }
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'a' });
        await item.attachmentFiles.add('a.txt', 'one');
        return item.select('AttachmentFiles/FileName').expand('AttachmentFiles')();
      },
      { AttachmentFiles: [{ FileName: 'a.txt' }] }
    )
  },
  {
    id: 'attached-names',
    says: 'Names with spaces, quotes and accents, encoded in the path',
    evidence: ['C'],
    steps: [
      made({ Title: 'a' }),
      attach('l%27%27%C3%A9t%C3%A9%20%26%20co.txt', 'one'),
      get(`${items}({id})/AttachmentFiles`, { body: { value: [{ FileName: "l'été & co.txt" }] } }),
      get(`${file('l%27%27%C3%A9t%C3%A9%20%26%20co.txt')}/$value`, { text: /^one$/ })
    ],
    pnp: gives(async ({ made: pnpMade }) => {
      const item = await pnpMade({ Title: 'a' });
      await item.attachmentFiles.add("l'été & co.txt", 'one');
      return item.attachmentFiles.getByName("l'été & co.txt").getText();
    }, 'one')
  },
  {
    id: 'attached-by-path',
    says: 'Names with # and % are taken by addUsingPath',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'a' }),
      post(`${items}({id})/AttachmentFiles/addUsingPath(DecodedUrl='50%25%20%231.txt')`, 'one', {
        status: 200,
        body: { FileName: '50% #1.txt' }
      })
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'attached-missing',
    says: 'An attachment that is not there is 404',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 'a' }),
      get(`${file('none.txt')}`, { status: 404 }),
      get(`${file('none.txt')}/$value`, { status: 404 })
    ],
    pnp: refuses(
      async ({ made: pnpMade }) => (await pnpMade({ Title: 'a' })).attachmentFiles.getByName('none.txt')(),
      404,
      /./
    )
  },
  {
    id: 'attached-off',
    says: 'A list without attachments takes none',
    evidence: ['M'],
    steps: [
      made({ Title: 'a' }, 'id', "/web/lists(guid'{shape}')/items"),
      merge("/web/lists(guid'{shape}')", { EnableAttachments: false }),
      post("/web/lists(guid'{shape}')/items({id})/AttachmentFiles/add(FileName='a.txt')", 'one', { status: 400 }),
      merge("/web/lists(guid'{shape}')", { EnableAttachments: true }),
      get(`${list}?$select=EnableAttachments`, { body: { EnableAttachments: true } })
    ],
    pnp: refuses(
      async (pnp) => {
        const item = await pnp.made({ Title: 'a' }, 'shape');
        await pnp.list('shape').update({ EnableAttachments: false });
        try {
          return await item.attachmentFiles.add('a.txt', 'one');
        } finally {
          await pnp.list('shape').update({ EnableAttachments: true });
        }
      },
      400,
      /attachment/i
    )
  },
  {
    id: 'attached-by-reader',
    says: 'A reader attaches nothing, and reads what is there',
    evidence: ['D'],
    steps: [
      made({ Title: 'a' }),
      attach('a.txt', 'one'),
      post(`${items}({id})/AttachmentFiles/add(FileName='b.txt')`, 'two', { status: 403 }, { as: 'reader' }),
      get(`${file('a.txt')}/$value`, { text: /^one$/ }, { as: 'reader' })
    ],
    pnp: refuses(
      async (pnp) => pnp.item(await pnp.added({ Title: 'a' }), 'list', 'reader').attachmentFiles.add('a.txt', 'one'),
      403,
      /Access denied/
    )
  }
];
