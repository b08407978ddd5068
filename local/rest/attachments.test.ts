import { Bench } from './testing.ts';
import type { Sent } from './testing.ts';

const bench = new Bench();
bench.insert('Lists/Circles', [{ Title: 'Paie', Key: 'paie' }], 'contributor');
const item = "/web/lists/getByTitle('Cercles')/items(1)";
const files = `${item}/AttachmentFiles`;
const send = async (path: string, more: Sent = {}) => bench.send(path, { method: 'POST', as: 'contributor', ...more });
const etag = async () => (await bench.send(`${item}?$select=Attachments`)).json['odata.etag'];

test('a file is attached, listed, read, replaced and deleted; each change raises the etag', async () => {
  expect(await etag()).toBe('"1"');
  const { status, json } = await send(`${files}/add(FileName='l''%C3%A9t%C3%A9.txt')`, { body: 'bonjour' });
  expect(status).toBe(200);
  const path = "/sites/intranet/Lists/Circles/Attachments/1/l'été.txt";
  expect(json).toMatchObject({
    'odata.type': 'SP.Attachment',
    FileName: "l'été.txt",
    FileNameAsPath: { DecodedUrl: "l'été.txt" },
    ServerRelativePath: { DecodedUrl: path },
    ServerRelativeUrl: path
  });
  expect(await etag()).toBe('"2"');
  expect((await bench.send(item)).json.Attachments).toBe(true);
  expect((await bench.send(files, { as: 'reader' })).json.value).toHaveLength(1);
  const one = `${files}('l''%C3%A9t%C3%A9.txt')`;
  const content = await bench.send(`${one}/$value`, { as: 'reader' });
  expect([content.text, content.headers['content-type']]).toEqual(['bonjour', 'text/plain']);
  expect((await send(`${one}/$value`, { body: 'bonsoir', headers: { 'x-http-method': 'PUT' } })).status).toBe(204);
  expect((await bench.send(`${one}/$value`)).text).toBe('bonsoir');
  expect(await etag()).toBe('"3"');
  expect((await send(one, { headers: { 'x-http-method': 'DELETE', 'if-match': '*' } })).status).toBe(200);
  expect(await etag()).toBe('"4"');
  expect((await bench.send(`${item}?$expand=AttachmentFiles`)).json).toMatchObject({
    Attachments: false,
    AttachmentFiles: []
  });
});

test('a name that is taken, forbidden or missing is refused', async () => {
  await send(`${files}/add(FileName='a.txt')`, { body: 'a' });
  const code = async (path: string, more: Sent = {}) => {
    const { status, json } = await send(path, more);
    return [status, json['odata.error'].code.split(',')[0]];
  };
  expect(await code(`${files}/add(FileName='A.TXT')`, { body: 'b' })).toEqual([400, '-2130575257']);
  expect(await code(`${files}/add(FileName='a%3Cb.txt')`, { body: 'b' })).toEqual([400, '-2130575245']);
  expect(await code(`${files}('none.txt')`, { method: 'GET' })).toEqual([404, '-2130575338']);
  expect(await code(`${files}/add(FileName='b.txt')`, { body: 'b', as: 'reader' })).toEqual([403, '-2147024891']);
  expect(await code("/web/lists/getByTitle('Cercles')/items(9)/AttachmentFiles", { method: 'GET' })).toEqual([
    404,
    '-2130575338'
  ]);
});
