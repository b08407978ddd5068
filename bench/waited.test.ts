import { askerOf } from './waited.ts';

const frame = (name: string) => ({ url: `http://localhost:4711/_local/packages/0/${name}.js` });
const npm = { url: 'http://localhost:4711/npm/react-dom/umd/react-dom.production.min.js' };

test('what the page’s own loader asks for was asked for by the page', () => {
  expect(askerOf([])).toBe('page');
  expect(askerOf([npm])).toBe('page');
});

test('the entry asks for what its own code imports', () => {
  expect(askerOf([frame('entry'), frame('entry'), npm])).toBe('entry.js');
  expect(askerOf([npm, frame('entry')])).toBe('entry.js');
});

test('a chunk that imports through the entry’s loader is the one who asked', () => {
  expect(askerOf([frame('entry'), frame('entry'), frame('chunk.finder'), npm])).toBe('chunk.finder.js');
});
