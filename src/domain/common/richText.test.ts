import * as fc from 'fast-check';
import { wordsOfHtml } from './richText';

const rich = (inside: string): string => `<div class="ExternalClass0A1B2C3D4E5F60718293A4B5C6D7E8F9">${inside}</div>`;

test.each([
  ['a word', '<p>Bonjour</p>', 'Bonjour'],
  [
    'bold and a link',
    '<p>I <strong>know</strong> <a href="https://x.example/?a=1&amp;b=2">Teams</a></p>',
    'I know Teams'
  ],
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['a break', 'One<br />Two', 'One\nTwo'],
  ['an empty line', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
  ['a list', '<ul><li>Teams</li><li>Excel</li></ul>', 'Teams\nExcel'],
  ['signs', 'R&amp;D &lt;b&gt; &#233;t&#xe9;&#58; 5&nbsp;&gt;&nbsp;3', 'R&D <b> été: 5 > 3'],
  ['what SharePoint puts before', '<p>&#8203;Hello</p>', 'Hello'],
  ['source in lines', '<p>\r\n  Hello\n  there </p>', 'Hello there'],
  ['a quotation mark that holds a bracket', '<p title="a > b">Hello</p>', 'Hello'],
  ['what nobody reads', '<style>p > b {}</style><p>Hello</p><script>alert("<p>no</p>")</script><!-- no -->', 'Hello'],
  ['a table', '<table><tr><td>One</td><td>Two</td></tr><tr><td>Three</td></tr></table>', 'One Two\nThree'],
  ['nothing', '<p><br></p>', ''],
  ['an entity that nobody knows', '&constructor; &zzz;', '&constructor; &zzz;']
])('of %s the words and line breaks stay', (_what, inside, words) => {
  expect(wordsOfHtml(rich(inside))).toBe(words);
});

test('whatever stands in it, it ends, and soon', () => {
  const piece = fc.constantFrom('<p>', '</p>', '<', '>', '"', "'", '<br', '&lt;', '&#60;', 'word', ' ', '<!--', '-->');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(typeof wordsOfHtml(rich(pieces.join('')))).toBe('string');
    })
  );
  const began = performance.now();
  wordsOfHtml(rich('<p '.repeat(20_000)));
  wordsOfHtml(rich('<p a="'.repeat(20_000)));
  wordsOfHtml(rich('<script '.repeat(20_000)));
  expect(performance.now() - began).toBeLessThan(4000);
});
