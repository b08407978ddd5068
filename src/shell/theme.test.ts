import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrast } from './colour';
import { sectionColours } from './theme';

const theme = (colours: Record<string, string>): IReadonlyTheme =>
  ({
    isInverted: false,
    palette: { themePrimary: '#03787c' },
    semanticColors: {
      bodyBackground: '#ffffff',
      bodyStandoutBackground: '#faf9f8',
      bodyText: '#323130',
      bodySubtext: '#605e5c',
      link: '#03787c',
      ...colours
    }
  }) as unknown as IReadonlyTheme;
const coloursOf = (colours: Record<string, string>) =>
  sectionColours(theme(colours)) as unknown as Record<string, string | undefined>;

test('contrast as WCAG reckons it; unreadable colours have none', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('white', 'rgb(118, 118, 118)')).toBeCloseTo(4.54, 2);
  expect(contrast('transparent', '#fff')).toBeUndefined();
});

test('the surface is the standout ground, but the ground where links would not be readable on it', () => {
  expect(coloursOf({})['--da-surface']).toBe('#faf9f8');
  expect(coloursOf({ bodyStandoutBackground: '#03787c' })['--da-surface']).toBe('#ffffff');
});

test('a link that is not readable takes the colour of text and is underlined', () => {
  const colours = coloursOf({ link: '#cccccc' });
  expect(colours['--da-link']).toBe('#323130');
  expect(colours['--da-link-line']).toBe('underline');
  expect(coloursOf({})['--da-link-line']).toBeUndefined();
});

test('secondary text that is not readable on its section takes the colour of text', () => {
  expect(coloursOf({})['--da-soft']).toBe('#605e5c');
  expect(coloursOf({ bodyBackground: '#03787c', bodyText: '#ffffff', bodySubtext: '#605e5c' })['--da-soft']).toBe(
    '#ffffff'
  );
  expect(coloursOf({ bodySubtext: 'transparent' })['--da-soft']).toBe('transparent');
});

test('a link as white as the words around it is underlined, a button that looks like one is not', () => {
  const strong = coloursOf({ bodyBackground: '#03787c', bodyText: '#ffffff', link: '#ffffff' });
  expect(strong['--da-inline-line']).toBe('underline');
  expect(strong['--da-link-line']).toBeUndefined();
  expect(coloursOf({})['--da-inline-line']).toBeUndefined();
});

test('a frozen theme is read, never written; no theme leaves the system’s colours', () => {
  expect(() => sectionColours(Object.freeze(theme({})))).not.toThrow();
  expect(sectionColours(undefined)).toEqual({});
});

test('a colour called as something that every object has cannot be read', () => {
  for (const name of ['constructor', '__proto__', 'toString']) expect(contrast(name, '#fff')).toBeUndefined();
});
