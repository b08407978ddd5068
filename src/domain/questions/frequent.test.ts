import { faqRow } from '../../testing/questionRows';
import { frequentOf } from './frequent';

const answer = 'Yes.';

it('stands once, in the best language, and names the others', () => {
  const rows = [
    faqRow({ id: 1, key: ' share ', language: 'NL', answer, topics: ['Excel'] }),
    faqRow({ id: 2, key: 'share', language: 'EN', answer, topics: ['Excel', { undeclared: 'Visio' }], sourceId: 9 }),
    faqRow({ id: 3, key: 'share', language: 'EN', answer }),
    faqRow({ id: 4, key: 'other', language: undefined, answer })
  ];
  const [share, other, ...rest] = frequentOf(rows, ['FR', 'EN']);
  expect(rest).toEqual([]);
  expect(share).toMatchObject({
    key: 'share',
    languages: ['EN', 'NL'],
    otherLanguage: true,
    topics: ['Excel', 'Visio'],
    source: 9
  });
  expect([share?.entry.id, share?.others.map(({ id }) => id)]).toEqual([2, [1]]);
  expect(other).toMatchObject({ key: 'other', languages: [], otherLanguage: false, others: [], topics: [] });
  expect(frequentOf(rows, ['NL'])[0]).toMatchObject({ otherLanguage: false });
});

it('leaves out drafts, what says nothing, and rows without a key', () => {
  expect(
    frequentOf(
      [
        faqRow({ id: 1, answer, published: false }),
        faqRow({ id: 2, answer: ' \u200b ' }),
        faqRow({ id: 3, answer, title: '' }),
        faqRow({ id: 4, answer, key: ' ' })
      ],
      ['FR']
    )
  ).toEqual([]);
});
