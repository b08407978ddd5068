import { listWords } from '../../local/people/data/words.ts';
import { lists } from '../../src/lists';

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
