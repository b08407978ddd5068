import { fieldsOf, type ImportField } from '../../../domain/importing/columns';
import { columnsNamed, type RefusalMeaning, refusalMeaning } from '../../../domain/importing/refusals';
import type { ImportStep } from '../../../domain/importing/steps';
import type { Failure } from '../../../domain/port/programme';
import { plain } from '../../../domain/common/meaning';
import type { Column } from '../../../lists/columns';
import type { List } from '../../../lists/list';
import { culture, say } from '../../../strings/say';
import { labelOf } from './labels';

/** What SharePoint says in English where the site's owner gave the rule no words. */
const withoutWords =
  /^(?:List data validation failed|The validation formula has evaluated to an error|Column validation failed)\b/i;

const kindsMeant: Partial<Record<RefusalMeaning, readonly Column['kind'][]>> = {
  invalidValue: ['text', 'note', 'number', 'url', 'date'],
  lookupGone: ['lookup', 'lookups', 'user']
};

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(culture(), { type: 'disjunction' }).format(names.map((name) => say('ImportQuoted', { name })));

/** The column that the site calls so, in the page's words; else as the site calls it. */
const namedColumn = (list: List, name: string): string => {
  const field = fieldsOf(list).find(({ column }) =>
    Object.values(column.label).some((word) => plain(word) === plain(name))
  );
  return field === undefined ? name : labelOf(field);
};

const writtenFields = (list: List, { write }: ImportStep): readonly ImportField[] =>
  'values' in write ? fieldsOf(list).filter(({ key }) => key in write.values) : [];

/** The columns in which the cause can be. */
const columnsMeant = (list: List, step: ImportStep, failure: Failure): string => {
  const meaning = refusalMeaning(failure);
  if (meaning === 'duplicate') {
    const named = columnsNamed(failure).map((name) => namedColumn(list, name));
    return listed(
      named.length > 0
        ? named
        : fieldsOf(list)
            .filter(({ column }) => column.unique)
            .map(labelOf)
    );
  }
  const kinds = kindsMeant[meaning];
  const fields = writtenFields(list, step).filter(({ column }) => kinds === undefined || kinds.includes(column.kind));
  return listed(fields.map(labelOf));
};

/** Why SharePoint refused a row, and what to do, in the page's language; undefined: only SharePoint's own words tell. */
export const refusalSentence = (list: List, step: ImportStep, failure: Failure): string | undefined => {
  const meaning = refusalMeaning(failure);
  const detail = failure.detail?.trim() ?? '';
  const columns = columnsMeant(list, step, failure);
  switch (meaning) {
    case 'listRule':
      return detail === '' || withoutWords.test(detail) ? say('ImportListRule') : say('ImportRuleSaid', { detail });
    case 'columnRule':
      return detail === '' || withoutWords.test(detail)
        ? say('ImportColumnRule', { columns })
        : say('ImportRuleSaid', { detail });
    case 'duplicate':
      return columns === '' ? undefined : say('ImportTaken', { columns });
    case 'invalidValue':
      return columns === '' ? undefined : say('ImportInvalidValue', { columns });
    case 'lookupGone':
      return columns === '' ? undefined : say('ImportLookupGone', { columns });
    default:
      return undefined;
  }
};
