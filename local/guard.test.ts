import { refusalOf } from './guard.ts';
import type { LocalRequest } from './http.ts';

const refused = (headers: Readonly<Record<string, string>>, method = 'GET') =>
  refusalOf(
    { method, url: new URL('http://localhost:4400/_api/web'), headers, body: new Uint8Array() } satisfies LocalRequest,
    4400
  );
const here = { host: 'localhost:4400' };

test('our own pages and scripts are answered', () => {
  for (const host of ['localhost:4400', 'LOCALHOST:4400', '127.0.0.1:4400', '[::1]:4400'])
    expect([host, refused({ host })]).toEqual([host, undefined]);
  for (const from of ['same-origin', 'none']) expect(refused({ ...here, 'sec-fetch-site': from })).toBeUndefined();
  expect(refused({ ...here, origin: 'http://localhost:4400' }, 'POST')).toBeUndefined();
});

test('a foreign name that was given this machine’s address is refused', () => {
  for (const host of ['evil.example:4400', 'localhost:4401', 'localhost', 'localhost.evil.example:4400', ''])
    expect([host, refused({ host })]).toEqual([host, 'This server answers to localhost:4400 only.']);
  expect(refused({})).toBe('This server answers to localhost:4400 only.');
});

test('a web page from elsewhere neither reads nor writes, whether it says where it is from or not', () => {
  const sentence = 'Web pages from elsewhere may not use this server.';
  for (const origin of ['https://evil.example', 'null', 'https://localhost:4400', 'http://localhost:4401'])
    for (const method of ['GET', 'POST'])
      expect([origin, refused({ ...here, origin }, method)]).toEqual([origin, sentence]);
  for (const from of ['cross-site', 'same-site'])
    expect([from, refused({ ...here, 'sec-fetch-site': from })]).toEqual([from, sentence]);
});

test('a link from elsewhere to a whole page is followed; one that frames it, or sends something, is not', () => {
  const link = { ...here, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect(refused(link)).toBeUndefined();
  expect(refused(link, 'POST')).toBeDefined();
  expect(refused({ ...link, 'sec-fetch-dest': 'iframe' })).toBeDefined();
  expect(refused({ ...link, 'sec-fetch-mode': 'no-cors' })).toBeDefined();
});
