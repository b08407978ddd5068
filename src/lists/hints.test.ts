import { hintsIn } from './hintsIn';
import { lists } from './index';
import { languages } from './languages';

/** Longer is cut by nobody and read by nobody. */
const longest = 130;

test.each(languages)('forms in %s say what each column does, in a sentence', async (language) => {
  const hints = await hintsIn(language);
  for (const { url, columns } of lists) {
    expect(Object.keys(hints.get(url) ?? {})).toEqual(Object.keys(columns));
    for (const [name, { here }] of Object.entries(hints.get(url) ?? {})) {
      expect(here).toMatch(/^\p{Lu}.*\.$/u);
      expect(here.length).toBeLessThanOrEqual(longest);
      expect(here).not.toBe(`${columns[name]?.label[language]}.`);
    }
  }
});
