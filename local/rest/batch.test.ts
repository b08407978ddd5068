import { Bench, api } from './testing.ts';

const bench = new Bench();
bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }]);
const circles = `${api}/web/lists/getByTitle('Cercles')/items`;

const send = async (
  body: string,
  contentType = 'multipart/mixed; boundary=batch_1',
  more: Readonly<Record<string, string>> = {}
) => bench.send('/$batch', { method: 'POST', body, headers: { 'content-type': contentType, ...more } });

const statuses = (text: string): readonly string[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status ?? '');

const part = (request: string): string =>
  `--batch_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${request}\n\n`;

/** As PnPjs writes it: consecutive writes share a changeset with a quoted boundary, lines end in LF. */
const pnpStyle = [
  part(`GET ${circles}?$select=Title HTTP/1.1\naccept: application/json`),
  '--batch_1\nContent-Type: multipart/mixed; boundary="changeset_2"\n\n',
  `--changeset_2\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${circles} HTTP/1.1\naccept: application/json\ncontent-type: application/json;charset=utf-8\n\n{"Title":"Éà","Key":"a"}\n\n`,
  `--changeset_2\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nMERGE ${circles}(1) HTTP/1.1\naccept: application/json\ncontent-type: application/json;charset=utf-8\nif-match: *\n\n{"Headcount":4}\n\n`,
  `--changeset_2\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nDELETE ${circles}(99) HTTP/1.1\naccept: application/json\nif-match: *\n\n`,
  '--changeset_2--\n\n--batch_1--\n'
].join('');

test('a batch answers flat parts in order, each on its own, and ends with a line break', async () => {
  const { status, text, headers } = await send(pnpStyle);
  expect(status).toBe(200);
  expect(String(headers['content-type'])).toMatch(/^multipart\/mixed; boundary=batchresponse_[0-9a-f-]{36}$/);
  expect(statuses(text)).toEqual(['200', '201', '204', '404']);
  expect(text.endsWith('--\r\n')).toBe(true);
  expect(text).toContain('"Title":"Éà"');
  expect(text).not.toContain('changeset');
});

test('a part without content has an empty line as its body', async () => {
  const { text } = await send(
    `${part(`MERGE ${circles}(1) HTTP/1.1\naccept: application/json\ncontent-type: application/json\nif-match: *\n\n{"Headcount":5}`)}--batch_1--`
  );
  expect(text).toMatch(/HTTP\/1\.1 204 No Content\r\nETAG: "[0-9a-f-]{36},\d+"\r\n\r\n\r\n--batchresponse_/);
});

test('SPHttpClientBatch is understood: a preamble, no changesets, X-HTTP-Method inside, its OData 4 shape', async () => {
  const four = 'Accept: application/json;odata.metadata=minimal\nOData-Version: 4.0';
  const body = `\n--batch_1\nContent-type: application/http\nContent-transfer-encoding: binary\n\nGET ${circles}(1)?$select=Title HTTP/1.1\n${four}\n\n--batch_1\nContent-type: application/http\n\nPOST ${circles}(1) HTTP/1.1\n${four}\nContent-Type: application/json;charset=utf-8\nX-HTTP-Method: MERGE\nIf-Match: *\n\n{"Headcount":6}\n--batch_1--\n`;
  const { text } = await send(body, 'multipart/mixed; boundary="batch_1"', { 'odata-version': '4.0' });
  expect(statuses(text)).toEqual(['200', '204']);
  expect(text).toContain('"@odata.etag"');
});

test('lines may end in CRLF', async () => {
  const { text } = await send(pnpStyle.replaceAll('\n', '\r\n').replace('"Key":"a"', '"Key":"crlf"'));
  expect(statuses(text)).toEqual(['200', '201', '204', '404']);
});

test('the digest is asked of the envelope, not of the parts', async () => {
  const answer = await bench.send('/$batch', {
    method: 'POST',
    bare: true,
    body: pnpStyle,
    headers: { 'content-type': 'multipart/mixed; boundary=batch_1' }
  });
  expect(answer.status).toBe(403);
});

test.each([
  ['no boundary', 'multipart/mixed', pnpStyle],
  ['another type', 'application/json', '{}'],
  ['an envelope that never ends', 'multipart/mixed; boundary=batch_1', pnpStyle.replace('--batch_1--', '')],
  ['a boundary that never comes', 'multipart/mixed; boundary=other', pnpStyle],
  ['a part that is no request', 'multipart/mixed; boundary=batch_1', `${part('what is this')}--batch_1--`],
  [
    'a part that leaves the site',
    'multipart/mixed; boundary=batch_1',
    `${part('GET https://elsewhere.example/_api/web HTTP/1.1\naccept: application/json')}--batch_1--`
  ],
  [
    'a batch in a batch',
    'multipart/mixed; boundary=batch_1',
    `${part(`POST ${api}/$batch HTTP/1.1\naccept: application/json`)}--batch_1--`
  ],
  [
    'too many parts',
    'multipart/mixed; boundary=batch_1',
    `${part(`GET ${circles}(1) HTTP/1.1\naccept: application/json`).repeat(101)}--batch_1--`
  ]
])('%s is 400, and the room lives on', async (_, type, body) => {
  const answer = await send(body, type);
  expect(answer.status).toBe(400);
  expect((await bench.send('/web/title')).status).toBe(200);
});
