import { replies } from '../../../lists';
import { rowWords } from './report';

test('a row is recognised by what it says, and never by a key', () => {
  const row = (text: string) => ({ item: { id: 44, title: '', text, postKey: '1c95828f904e41bb' } });
  const words = (text: string): readonly string[] =>
    rowWords({ list: replies, erasing: 'deletes', rows: [row(text)] } as never, () => undefined);
  expect(words('Nee, je kunt\n alles nog lezen.')).toEqual(['Nee, je kunt alles nog lezen. · row 44']);
  expect(words('x'.repeat(200))).toEqual([`${'x'.repeat(60)}… · row 44`]);
  expect(words('')).toEqual(['row 44']);
});
