import { encode } from 'uqr';
import { withoutOrigin } from './addresses.ts';
import { linesOf } from './lines.ts';
import type { Piece, Role } from './piece.ts';

const origin = 'http://localhost:4711';
const base = `${origin}/sites/intranet/SitePages/Home.aspx?lang=fr-FR`;

interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly role?: Role;
  readonly seen?: false;
  readonly inline?: true;
}

const text = (words: string): Piece => ({
  name: '#text',
  text: words,
  attributes: new Map(),
  seen: true,
  inline: true,
  children: []
});

const element = (name: string, given: Given, ...children: readonly (Piece | string)[]): Piece => ({
  name,
  text: '',
  attributes: new Map(Object.entries(given.attributes ?? {})),
  seen: given.seen !== false,
  inline: given.inline === true,
  ...(given.role === undefined ? {} : { role: given.role }),
  children: children.map((child) => (typeof child === 'string' ? text(child) : child))
});

const read = (...pieces: readonly Piece[]): readonly string[] =>
  linesOf(pieces, base, withoutOrigin(origin)).map(({ kind, says }) => `${kind}: ${says}`);

test('a sentence is one line whatever stands in it, and ends with its block', () => {
  expect(
    read(
      element('div', {}, element('p', {}, 'Voir \n  ', element('b', { inline: true }, 'la page'), ' d’aide.'), 'Fin')
    )
  ).toEqual(['text: Voir la page d’aide.', 'text: Fin']);
});

test('icons, which are letters of a font, and white space are no text', () => {
  expect(read(element('span', {}, '\uE711  '))).toEqual([]);
});

test('an address is followed from the page, without the port, in texts and parameters too', () => {
  expect(
    read(
      element('a', { attributes: { href: '?finder-person=14', target: '_blank', rel: 'noopener' } }),
      element('a', { attributes: { href: `mailto:?body=${encodeURIComponent(`${origin}/x`)}` } }),
      element('p', {}, `Adresse : ${origin}/x`)
    )
  ).toEqual([
    'address: href {here}/sites/intranet/SitePages/Home.aspx?finder-person=14 target=_blank rel=noopener',
    'address: href mailto:?body={here}%2Fx',
    'text: Adresse : {here}/x'
  ]);
});

test('what is not drawn has neither text nor address', () => {
  expect(read(element('a', { seen: false, attributes: { href: '/x', title: 'X' } }))).toEqual([]);
});

test('a role with its name and what else is said of it; the heading above is where a line stands', () => {
  const heading = element('h3', { role: { role: 'heading', name: 'Filtres', more: ['level=3'] } }, 'Filtres');
  const button = element('button', {
    role: { role: 'button', name: 'Cercle', more: ['not expanded', 'hasPopup=dialog'] },
    attributes: { tabindex: '-1' }
  });
  const lines = linesOf([heading, button], base, withoutOrigin(origin));
  expect(lines.map(({ says }) => says)).toEqual([
    'heading "Filtres" level=3',
    'Filtres',
    'button "Cercle" not expanded hasPopup=dialog tabindex=-1'
  ]);
  expect(lines.at(-1)?.at).toBe('Filtres');
});

test('a code is read: the address in it is compared, not its drawing', () => {
  const { data, size } = encode(`${origin}/sites/intranet/SitePages/Home.aspx?finder-person=14`, {
    ecc: 'M',
    border: 0
  });
  const path = data.flatMap((row, y) => row.map((black, x) => (black ? `M${x} ${y}h1v1H${x}Z` : ''))).join('');
  expect(size).toBeGreaterThan(20);
  expect(read(element('path', { attributes: { d: path } }))).toEqual([
    'address: code {here}/sites/intranet/SitePages/Home.aspx?finder-person=14'
  ]);
});

test('the number that the server invents for a request is left out, the status it stands behind is not', () => {
  expect(read(element('p', {}, 'Référence 404D-30F2'))).toEqual(['text: Référence 404{number}']);
});
