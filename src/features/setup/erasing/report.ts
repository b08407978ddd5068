import { type ImportField, fieldsOf } from '../../../domain/importing/columns';
import type { Row } from '../../../domain/importing/read';
import type { Holding, Erased, Some } from '../../../domain/privacy/erasing';
import { language, say, sayCount, sayDay, sayList, sayMoment } from '../../../strings/say';
import type { List } from '../../../lists/list';
import type { PersonFound } from './findPerson';

export const listTitle = (list: List): string => list.title[language];

/** Letters of a long text that tell one row from another. */
const enough = 60;

const beginning = (text: string): string => {
  const whole = text.replace(/\s+/g, ' ').trim();
  return whole.length <= enough ? whole : `${whole.slice(0, enough).trimEnd()}…`;
};

/** A value in words; empty: nothing that tells one row from another. */
const wordsFor = ({ key, column }: ImportField, { item }: Row, named: PersonFound['named']): string => {
  const value = item[key];
  switch (column.kind) {
    case 'text':
      // A unique one is a key, which says nothing to anybody.
      return key === 'title' || column.unique === true ? '' : String(value ?? '');
    case 'note':
      return beginning(String(value ?? ''));
    // With its year: no day is the one of today here.
    case 'date':
      return sayDay(String(value ?? ''), '');
    case 'instant':
      return Number.isNaN(Date.parse(String(value))) ? '' : sayMoment(new Date(String(value)));
    case 'lookup':
      return named(column.list, Number(value)) ?? '';
    default:
      return '';
  }
};

/** What a row is recognised by: its title, else what it points at and what its texts and dates say, and its number. */
export const rowWords = ({ list, rows }: Holding, named: PersonFound['named']): readonly string[] =>
  rows.map((row) => {
    const said = fieldsOf(list).map((field) => wordsFor(field, row, named));
    const words = [row.item.title, ...said].filter((each) => each.trim() !== '').slice(0, 3);
    return [...words, say('EraseRowNumber', { n: String(row.item.id) })].join(' · ');
  });

/** All that is found goes to the recycle bin, from where it can be restored. */
export const isAllRecycled = ({ traces }: PersonFound): boolean =>
  traces.holdings.every(({ erasing, rows }) => erasing === 'recycles' || rows.length === 0);

/** How many rows are as they should be. */
export const doneWords = (finding: PersonFound, { done }: Erased): string =>
  sayCount(isAllRecycled(finding) ? 'EraseDoneRows' : 'EraseDoneAllRows', done);

const countedRows = (some: readonly Some[]): { readonly lists: string } => ({
  lists: sayList(some.map(({ list, rows }) => sayCount('EraseRows', rows, { list: listTitle(list) })))
});

/** What remains after erasing, in plain sentences. */
export const remains = ({ traces }: PersonFound): readonly string[] => {
  const { told, signed } = traces;
  return [
    ...(traces.holdings.some(({ erasing }) => erasing === 'recycles') ? [say('EraseRemainsBin')] : []),
    ...(told.length === 0 ? [] : [say('EraseRemainsTold', countedRows(told))]),
    ...(signed.length === 0 ? [] : [say('EraseRemainsSigned', countedRows(signed))]),
    say('EraseRemainsVersions'),
    say('EraseRemainsSite'),
    say('EraseRemainsBrowser'),
    say('EraseRemainsFiles')
  ];
};

/** Everything as text, for whoever has to prove what was done. */
export const erasingReport = (finding: PersonFound, erased: Erased): string =>
  [
    `${say(erased.done === erased.of ? 'EraseDone' : 'EraseDoneSome', { name: finding.person.name })} · ${sayMoment(new Date())}`,
    doneWords(finding, erased),
    ...finding.traces.holdings
      .filter(({ rows }) => rows.length > 0)
      .flatMap((holding) => [
        sayCount('EraseRows', holding.rows.length, { list: listTitle(holding.list) }),
        ...holding.rows.map(({ item }) => `  ${say('EraseRowNumber', { n: String(item.id) })}`)
      ]),
    ...erased.refused.map(({ list, id, detail }) =>
      say('EraseRefused', { list: listTitle(list), n: String(id), detail })
    ),
    '',
    say('EraseRemains'),
    ...remains(finding).map((sentence) => `- ${sentence}`)
  ].join('\r\n');
