import { assert, property } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { addressFrom, encoded, plainPath } from './address';

test('half an emoji is encoded as a sign that nobody knows, a whole one as itself', () => {
  expect(encoded('Copilot \ud83d')).toBe('Copilot%20%EF%BF%BD');
  expect(encoded('\ude80 Copilot')).toBe('%EF%BF%BD%20Copilot');
  expect(decodeURIComponent(encoded('🚀 & Ko?'))).toBe('🚀 & Ko?');
});

test('any text at all is encoded, and asked for an address', () => {
  const anything = anyText().map((text) => `${text}\udc00`);
  assert(property(anything, (text) => encoded(text).length > 0 && addressFrom(text)?.href !== ''));
});

test.each(['', 'https://', 'https://contoso.example:99999/', 'https://[', '/sites/people', 'http://%'])(
  '%j alone is no address',
  (text) => expect(addressFrom(text)).toBeUndefined()
);

test('an address is made whole from its base', () =>
  expect(addressFrom('/sites/100%', 'https://contoso.example/sites/a/')?.pathname).toBe('/sites/100%'));

test.each([
  ['/sites/intranet', '/sites/intranet'],
  ['/sites/50%%20club', '/sites/50% club'],
  ['/sites/caf%C3%A9', '/sites/café'],
  ['/sites/%E0%A4%A', '/sites/%E0%A4%A'],
  ['/sites/100%', '/sites/100%']
])('the path %s is %s', (address, path) => {
  expect(plainPath(address)).toBe(path);
});
