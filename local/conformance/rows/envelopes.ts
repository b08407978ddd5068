import { get, items, made } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const address = `{site}/_api${items}`;
const sent = (
  body: string,
  text: RegExp,
  boundary = 'batch_1',
  more: Readonly<Record<string, string>> = {}
): StepOfRow => ({
  method: 'POST',
  path: '/$batch',
  headers: { 'content-type': `multipart/mixed; boundary=${boundary}`, ...more },
  body,
  expected: { status: 200, text }
});

/** As SPHttpClientBatch writes a part: no changeset, every header, its own spelling. */
const plain = (line: string, headers: readonly string[], body = ''): string =>
  `--batch_1\nContent-type: application/http\nContent-transfer-encoding: binary\n\n${line} HTTP/1.1\n${headers.join('\n')}\n\n${body}\n`;
const json = ['Accept: application/json', 'Content-Type: application/json;charset=utf-8'];
const four = [
  'odata-version: 4.0',
  'accept: application/json;odata.metadata=minimal',
  'content-type: application/json'
];

/** Envelopes of batches, PnPjs's and SPHttpClientBatch's. */
export const envelopeRows: readonly Row[] = [
  {
    id: 'envelope-sphttpclient',
    says: 'SPHttpClientBatch: a line break before the first boundary, writes outside changesets, each in OData 4',
    evidence: ['C', 'P'],
    steps: [
      sent(
        `\n${plain(`POST ${address}`, four, '{"Title":"e"}')}${plain(`GET ${address}?$top=1`, four)}--batch_1--\n`,
        /^--batchresponse_[\s\S]*201 Created[\s\S]*"@odata\.etag"[\s\S]*200 OK[\s\S]*"@odata\.context"/,
        'batch_1',
        { 'odata-version': '4.0' }
      )
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'envelope-tunnelled',
    says: 'A part may be POST with X-HTTP-Method, as SPHttpClientBatch leaves it',
    evidence: ['C'],
    steps: [
      made({ Title: 'e' }),
      sent(
        `${plain(`POST ${address}({id})`, [...json, 'X-HTTP-Method: MERGE', 'IF-MATCH: *'], '{"Title":"f"}')}--batch_1--\n`,
        /204 No Content/
      ),
      get(`${items}({id})?$select=Title`, { body: { Title: 'f' } })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'envelope-quoted',
    says: 'A boundary may be quoted, and lines may end in CR LF',
    evidence: ['C'],
    steps: [
      sent(`${plain(`GET ${address}?$top=1`, json)}--batch_1--\n`.replaceAll('\n', '\r\n'), /200 OK/, '"batch_1"')
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'envelope-patch',
    says: 'PATCH and DELETE are parts too',
    evidence: ['C', 'D'],
    steps: [
      made({ Title: 'e' }),
      sent(
        `${plain(`PATCH ${address}({id})`, [...json, 'if-match: *'], '{"Title":"g"}')}${plain(`DELETE ${address}({id})`, ['if-match: *'])}--batch_1--\n`,
        /204 No Content[\s\S]*HTTP\/1\.1 20[04] /
      ),
      get(`${items}({id})`, { status: 404 })
    ],
    pnp: gives(async (pnp) => {
      const id = await pnp.added({ Title: 'e' });
      const [batched, execute] = pnp.sp.batched();
      const list = batched.web.lists.getById(pnp.values['list']);
      const answers = Promise.all([list.items.getById(id).update({ Title: 'g' }), list.items.getById(id).delete()]);
      await execute();
      return (await answers).length;
    }, 2)
  },
  {
    id: 'envelope-412',
    says: 'A stale etag refuses its part alone',
    evidence: ['C'],
    steps: [
      made({ Title: 'e' }),
      sent(
        `${plain(`MERGE ${address}({id})`, [...json, 'if-match: "9"'], '{"Title":"x"}')}${plain(`GET ${address}({id})?$select=Title`, json)}--batch_1--\n`,
        /412 Precondition Failed[\s\S]*200 OK[\s\S]*"Title":"e"/
      )
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'e' });
        const [batched, execute] = pnp.sp.batched();
        const list = batched.web.lists.getById(pnp.values['list']);
        const answers = Promise.allSettled([
          list.items.getById(id).update({ Title: 'x' }, '"9"'),
          list.items.getById(id)()
        ]);
        await execute();
        return answers;
      },
      [
        { status: 'rejected', reason: { status: 412 } },
        { status: 'fulfilled', value: { Title: 'e' } }
      ]
    )
  },
  {
    id: 'envelope-25',
    says: 'PnPjs sends 25 calls as 20 and 5, and each has its own answer',
    evidence: ['C'],
    steps: [
      sent(
        `${Array.from({ length: 25 }, () => plain(`GET ${address}?$top=1`, json)).join('')}--batch_1--\n`,
        /^(?:[\s\S]*?200 OK){25}/
      )
    ],
    pnp: gives(
      async (pnp) => {
        const [batched, execute] = pnp.sp.batched();
        const list = batched.web.lists.getById(pnp.values['list']);
        const answers = Promise.all(Array.from({ length: 25 }, (_, at) => list.items.add({ Title: `e${at}` })));
        await execute();
        return (await answers).map(({ Title }: { readonly Title: string }) => Title).join();
      },
      Array.from({ length: 25 }, (_, at) => `e${at}`).join()
    )
  },
  {
    id: 'envelope-utf8',
    says: 'A part’s body may have letters of every script',
    evidence: ['C'],
    steps: [
      sent(`${plain(`POST ${address}`, json, '{"Title":"Éloïse 名前 🙂"}')}--batch_1--\n`, /"Title":"Éloïse 名前 🙂"/)
    ],
    pnp: gives(
      async (pnp) => {
        const [batched, execute] = pnp.sp.batched();
        const added = batched.web.lists.getById(pnp.values['list']).items.add({ Title: 'Éloïse 名前 🙂' });
        await execute();
        return added;
      },
      { Title: 'Éloïse 名前 🙂' }
    )
  },
  {
    id: 'envelope-order',
    says: 'A read behind a write in one batch sees it',
    evidence: ['M', 'C'],
    steps: [
      made({ Title: 'e' }),
      sent(
        `${plain(`MERGE ${address}({id})`, [...json, 'if-match: *'], '{"Title":"h"}')}${plain(`GET ${address}({id})?$select=Title`, json)}--batch_1--\n`,
        /204[\s\S]*"Title":"h"/
      )
    ],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'e' });
        const [batched, execute] = pnp.sp.batched();
        const list = batched.web.lists.getById(pnp.values['list']);
        const answers = Promise.all([
          list.items.getById(id).update({ Title: 'h' }),
          list.items.getById(id).select('Title')()
        ]);
        await execute();
        return (await answers)[1];
      },
      { Title: 'h' }
    )
  },
  {
    id: 'envelope-denied',
    says: 'What the caller may not do is refused in its part with 403',
    evidence: ['I', 'M'],
    as: 'reader',
    steps: [
      sent(
        `${plain(`POST ${address}`, json, '{"Title":"x"}')}${plain(`GET ${address}?$top=1`, json)}--batch_1--\n`,
        /403 Forbidden[\s\S]*200 OK/
      )
    ],
    pnp: refuses(
      async (pnp) => {
        const [batched, execute] = pnp.sp.batched();
        const added = batched.web.lists.getById(pnp.values['list']).items.add({ Title: 'x' });
        // A batch's own promise and its parts' are settled apart.
        const settled = added.catch((error: unknown) => error);
        await execute();
        throw await settled;
      },
      403,
      /Access denied/
    )
  },
  {
    id: 'envelope-foreign',
    says: 'A batch with a part for another site is refused',
    evidence: ['D', 'T'],
    steps: [
      {
        ...sent(`${plain(`GET https://elsewhere.example/sites/x/_api${items}`, json)}--batch_1--\n`, /./),
        expected: { status: 400 }
      }
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'envelope-broken',
    says: 'An envelope that is none is 400',
    evidence: ['M'],
    steps: [{ ...sent('no parts', /./), expected: { status: 400 } }],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'envelope-other-calls',
    says: 'Users, lists and columns are parts of a batch as items are',
    evidence: ['P'],
    steps: [
      sent(
        `${plain('GET {site}/_api/web/currentUser', json)}${plain("GET {site}/_api/web/lists(guid'{list}')/fields?$top=1", json)}--batch_1--\n`,
        /200 OK[\s\S]*SP\.User[\s\S]*200 OK[\s\S]*SP\.Field/
      )
    ],
    pnp: gives(
      async (pnp) => {
        const [batched, execute] = pnp.sp.batched();
        const answers = Promise.all([
          batched.web.currentUser(),
          batched.web.lists.getById(pnp.values['list']).fields.select('InternalName').top(1)(),
          batched.web.lists
            .getById(pnp.values['list'])
            .getItemsByCAMLQuery({ ViewXml: '<View><RowLimit>1</RowLimit></View>' })
        ]);
        await execute();
        return answers;
      },
      [{ 'odata.type': 'SP.User' }, [{ InternalName: /./ }], [{}]]
    )
  }
];
