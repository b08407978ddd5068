import { languages } from '../../lists/languages';
import type { List } from '../../lists/list';
import { fold } from '../common/text';
import type { ColumnState, ListState } from './site';

/** Everything that a column of ours may be called on a site, folded. */
const strayNames = (list: List, name: string, now: ListState): readonly string[] => {
  const label = name === 'Title' ? list.titleLabel : list.columns[name]?.label;
  const here = now.columns.find((column) => column.name === name)?.title;
  return [name, here ?? '', ...languages.map((language) => label?.[language] ?? '')].map(fold).filter(Boolean);
};

/**
 * Whether a column is one of ours a second time: SharePoint numbers an internal name that is taken, `Active0`. One that
 * somebody has given a name of its own since is theirs.
 */
const isTwin = (list: List, now: ListState, name: string, { name: other, title }: ColumnState): boolean => {
  const called = strayNames(list, name, now);
  const folded = fold(title);
  const numbered = other.startsWith(name) && /^\d+$/.test(other.slice(name.length));
  return called.some(
    (word) => folded === word || (numbered && folded.startsWith(word) && /^[\s\d]*$/.test(folded.slice(word.length)))
  );
};

/** Columns beside ours that look like ours, which no part reads, each with the one that it looks like. */
export const straysIn = (
  list: List,
  now: ListState
): readonly { readonly column: ColumnState; readonly like: string }[] => {
  const ours = ['Title', ...Object.keys(list.columns)];
  return now.columns
    .filter(({ name }) => !ours.includes(name))
    .flatMap((column) => {
      const like = ours.find((name) => isTwin(list, now, name, column));
      return like === undefined ? [] : [{ column, like }];
    });
};
