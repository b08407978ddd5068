import { get, items, made } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const part = (line: string, body: string, headers = ''): string =>
  `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\naccept: application/json\n${headers}${body === '' ? '' : 'content-type: application/json;charset=utf-8\n'}\n${body}\n`;

const batch = (parts: readonly string[], text: RegExp): StepOfRow => ({
  method: 'POST',
  path: '/$batch',
  headers: { 'content-type': 'multipart/mixed; boundary=batch_1' },
  body: `${parts.map((each) => `--batch_1\n${each}\n`).join('')}--batch_1--\n`,
  expected: { status: 200, headers: { 'content-type': /^multipart\/mixed; boundary="?batchresponse_/ }, text }
});

const inside = (parts: readonly string[]): string =>
  `Content-Type: multipart/mixed; boundary="changeset_1"\n\n${parts.map((each) => `--changeset_1\n${each}\n`).join('')}--changeset_1--\n`;

const address = `{site}/_api${items}`;
const add = (body: string) => part(`POST ${address}`, body);

/** $batch. */
export const batchRows: readonly Row[] = [
  {
    id: 'batch-flat',
    says: 'Parts are answered flat and in order, changesets too, and the end has a line break',
    evidence: ['P', 'C'],
    pnp: gives(
      async ({ sp, values }) => {
        const [batched, execute] = sp.batched();
        // A batched object of PnPjs is good for one call: `items` is asked for anew each time.
        const list = batched.web.lists.getById(values['list']);
        const answers = Promise.all([
          list.items.add({ Title: 'one' }),
          list.items.add({ Title: 'two' }),
          list.items.top(1)()
        ]);
        await execute();
        return answers;
      },
      [{ Title: 'one' }, { Title: 'two' }, [{}]]
    ),
    steps: [
      batch(
        [inside([add('{"Title":"one"}'), add('{"Title":"two"}')]), part(`GET ${address}?$top=1`, '')],
        /^--batchresponse_[\s\S]*201[\s\S]*"one"[\s\S]*201[\s\S]*"two"[\s\S]*200 OK[\s\S]*--\r\n$/
      )
    ]
  },
  {
    id: 'batch-no-nesting',
    says: 'No answer of a changeset is nested',
    evidence: ['P'],
    pnp: 'only in the raw answer',
    steps: [batch([inside([add('{"Title":"flat"}')])], /^(?![\s\S]*changesetresponse)[\s\S]*201/)]
  },
  {
    id: 'batch-half',
    says: 'One part fails and the others are written; the envelope is 200',
    evidence: ['D'],
    pnp: gives(
      async ({ sp, values }) => {
        const [batched, execute] = sp.batched();
        const list = batched.web.lists.getById(values['list']);
        const answers = Promise.allSettled([
          list.items.add({ Title: 'half' }),
          list.items.add({ Nope: 1 }),
          list.items.add({ Title: 'half' })
        ]);
        await execute();
        return answers;
      },
      [{ status: 'fulfilled' }, { status: 'rejected', reason: { status: 400 } }, { status: 'fulfilled' }]
    ),
    steps: [
      batch(
        [inside([add('{"Title":"half {list}"}'), add('{"Nope":1}'), add('{"Title":"half {list}"}')])],
        /201[\s\S]*400 Bad Request[\s\S]*201/
      ),
      get(`${items}?$select=Title&$filter=Title%20eq%20%27half%20{list}%27`, { body: { value: [{}, {}] } })
    ]
  },
  {
    id: 'batch-204',
    says: 'A MERGE in a batch is 204, carries its etag and leaves an empty line for its body',
    evidence: ['C', 'P'],
    pnp: gives(
      async ({ sp, values, added }) => {
        const id = await added({ Title: 'a' });
        const [batched, execute] = sp.batched();
        const changed = batched.web.lists.getById(values['list']).items.getById(id).update({ Title: 'b' });
        await execute();
        return changed;
      },
      { etag: /^"[0-9a-f-]{36},2"$/ }
    ),
    steps: [
      made({ Title: 'a' }),
      batch(
        [inside([part(`MERGE ${address}({id})`, '{"Title":"b"}', 'if-match: *\n')])],
        /204 No Content\r\n(?:[^\r\n]+\r\n)*ETAG: "[0-9a-f-]{36},2"\r\n(?:[^\r\n]+\r\n)*\r\n\r\n--batchresponse/i
      )
    ]
  },
  {
    id: 'batch-delete',
    says: 'A DELETE in a batch is 204',
    evidence: ['V'],
    pnp: refuses(
      async (pnp) => {
        const id = await pnp.added({ Title: 'a' });
        const [batched, execute] = pnp.sp.batched();
        const deleted = batched.web.lists.getById(pnp.values['list']).items.getById(id).delete();
        await execute();
        await deleted;
        return pnp.item(id)();
      },
      404,
      /Item does not exist/
    ),
    steps: [
      made({ Title: 'a' }),
      batch([inside([part(`DELETE ${address}({id})`, '', 'if-match: *\n')])], /HTTP\/1\.1 20[04] /),
      get(`${items}({id})`, { status: 404 })
    ]
  },
  {
    id: 'batch-digest',
    says: 'The envelope needs the digest',
    evidence: ['D'],
    pnp: 'PnPjs never sends it',
    steps: [
      { ...batch([part(`GET ${address}?$top=1`, '')], /security validation/), bare: true, expected: { status: 403 } }
    ]
  },
  {
    id: 'batch-json-in-one-line',
    says: 'JSON of a part is one line, which is all SPHttpClientBatch reads',
    evidence: ['C'],
    pnp: 'only in the raw answer',
    steps: [
      batch([part(`GET ${address}?$top=1`, '')], /200 OK\r\n(?:[^\r\n]+\r\n)+\r\n\{[^\r\n]*\}\r\n--batchresponse/)
    ]
  }
];
