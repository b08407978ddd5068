import { fieldsOf } from '../../../domain/importingColumns';
import type { Holding, Erased } from '../../../domain/erasing';
import { culture, language, sayMoment } from '../../../strings/say';
import { tell, tellCount } from '../../../strings/tell';
import type { List } from '../../../lists/list';
import type { Finding } from './useErasing';

export const titleOf = (list: List): string => list.title[language];

/** What a row is recognised by: its title, else what its texts and dates say, and its number. */
export const rowWords = ({ list, rows }: Holding): readonly string[] =>
  rows.map(({ item }) => {
    const said = fieldsOf(list).flatMap(({ key, column }) =>
      ['text', 'date'].includes(column.kind) && key !== 'title' ? [String(item[key] ?? '')] : []
    );
    const words = [item.title, ...said].filter((each) => each.trim() !== '').slice(0, 3);
    return [...words, tell('EraseRowNumber', { n: String(item.id) })].join(' · ');
  });

/** What remains after erasing, in plain sentences. */
export const remains = ({ traces }: Finding): readonly string[] => {
  const signed = traces.signed.map(({ list, rows }) => tellCount('EraseRows', rows, { list: titleOf(list) }));
  return [
    tell('EraseRemainsBin'),
    ...(signed.length === 0
      ? []
      : [tell('EraseRemainsSigned', { lists: new Intl.ListFormat(culture()).format(signed) })]),
    tell('EraseRemainsVersions'),
    tell('EraseRemainsSite'),
    tell('EraseRemainsBrowser'),
    tell('EraseRemainsFiles')
  ];
};

/** Everything as text, for whoever has to prove what was done. */
export const reportText = (finding: Finding, erased: Erased): string =>
  [
    `${tell(erased.done === erased.of ? 'EraseDone' : 'EraseDoneSome', { name: finding.person.name })} · ${sayMoment(new Date())}`,
    tellCount('EraseDoneRows', erased.done),
    ...finding.traces.holdings
      .filter(({ rows }) => rows.length > 0)
      .flatMap((holding) => [
        tellCount('EraseRows', holding.rows.length, { list: titleOf(holding.list) }),
        ...holding.rows.map(({ item }) => `  ${tell('EraseRowNumber', { n: String(item.id) })}`)
      ]),
    ...erased.refused.map(({ list, id, detail }) =>
      tell('EraseRefused', { list: titleOf(list), n: String(id), detail })
    ),
    '',
    tell('EraseRemains'),
    ...remains(finding).map((sentence) => `- ${sentence}`)
  ].join('\r\n');
