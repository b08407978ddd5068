import { searchTermLines } from '../../local/people/data/searchTerms.ts';
import { startingTerms } from '../../src/lists/startingTerms';

describe('the search terms of the local site', () => {
  test('are those that set-up offers, so that what is found here is found there', () => {
    const local = Object.entries(searchTermLines).flatMap(([language, lines]) =>
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const colon = line.indexOf(': ');
          const split = (text: string, by: RegExp) => text.split(by).map((each) => each.trim());
          const [topics, phrases] = [split(line.slice(0, colon), /,/), split(line.slice(colon + 2), /;/)];
          return { language, topics, phrases };
        })
    );
    const offered = startingTerms().map(({ language, topics, title }) => ({
      language,
      topics,
      phrases: title.split(';')
    }));
    expect(local).toEqual(offered);
    // SharePoint's Title holds no more.
    expect(offered.filter(({ phrases }) => phrases.join('; ').length > 255)).toEqual([]);
  });
});
