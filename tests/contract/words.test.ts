import { listWords } from '../../local/people/data/words.ts';
import { searchTermLines } from '../../local/people/data/searchTerms.ts';
import { lists } from '../../src/lists';
import { startingTerms } from '../../src/lists/startingTerms';

describe('the French words of the local site', () => {
  test('are those of the declarations, so that the web parts know them', () => {
    const declared = Object.fromEntries(
      lists.map(({ url, title, description, titleLabel, columns, views }) => [
        url,
        {
          title: title.fr,
          description: description.fr,
          views: Object.fromEntries(
            views.map((view, at) => [
              at === 0 ? 'AllItems.aspx' : `${view.title.en.replace(/[^A-Za-z0-9]/g, '')}.aspx`,
              view.title.fr
            ])
          ),
          fields: Object.fromEntries([
            ['Title', titleLabel.fr],
            ...Object.entries(columns).map(([name, { label }]) => [name, label.fr])
          ]),
          choices: Object.fromEntries(
            Object.entries(columns).flatMap(([name, column]) =>
              'choices' in column
                ? [[name, Object.fromEntries(Object.entries(column.choices).map(([key, words]) => [key, words.fr]))]]
                : []
            )
          )
        }
      ])
    );
    expect(listWords).toEqual(declared);
  });
});

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
