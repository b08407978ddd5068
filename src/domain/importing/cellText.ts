import { plain } from '../common/meaning';
import { opened } from './cells';
import type { ImportField } from './columns';
import { isBlankDate } from './days';

/** What programs and people write where there is nothing: a database, a pivot table, a form. */
const nothing = new Set(
  'null|(null)|<null>|[null]|\\n|(blank)|(empty)|(vide)|(leer)|(leeg)|n/a|n.a.|n.v.t.|k.a.|s.o.|-|--|–|—'.split('|')
);

/** Signs that nobody sees around an address or a name that was copied: Windows and Teams put them there. */
const unseen = /^[\s\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]+|[\s\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]+$/g;
/** Where no such sign can be meant they go wherever they stand: browsers and Windows put them between the numbers of a date. */
const unseenWithin = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
const withoutUnseen = new Set<ImportField['column']['kind']>(['date', 'instant', 'number', 'yesNo', 'user']);

/** `="00471"`, by which programs keep Excel from dropping zeros. */
const asText = /^="((?:[^"]|"")*)"$/;

/** Somebody is called Null, and a dash is a no. */
const meansSomething = ({ key, column }: ImportField): boolean => key === 'title' || column.kind === 'yesNo';

const isNothing = (text: string, field: ImportField): boolean =>
  (field.column.kind === 'date' && isBlankDate(text)) || (nothing.has(plain(text)) && !meansSomething(field));

/** A cell as it counts for a field: without what was only wrapped around it; what stands for nothing is nothing. */
export const cellText = (cell: string, field: ImportField): string => {
  const wrapped = asText.exec(cell.trim())?.[1]?.replace(/""/g, '"');
  const said = wrapped === undefined ? opened(cell) : wrapped.trim();
  const { kind } = field.column;
  const bare = withoutUnseen.has(kind) ? said.replace(unseenWithin, '') : said;
  const text = kind === 'text' || kind === 'note' ? bare : bare.replace(unseen, '');
  return isNothing(text, field) ? '' : text;
};
