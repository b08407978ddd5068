import { lists } from '../../lists';
import type { List } from '../../lists/list';
import { titledBy } from '../common/rowValues';
import { fold } from '../common/text';
import { fieldsOf, fillable, type Filled, type ImportField } from './columns';
import { bareNames, namePartWords, ofOthers, wordsFor } from './headings';
import type { Line } from './lines';

/** A field that a heading means, and how surely: 0 is its own name. */
interface Claim {
  readonly field: ImportField;
  readonly rank: number;
}

const claims = new WeakMap<List, ReadonlyMap<string, Claim>>();

const titlesOf = (list: List): 'people' | 'others' | 'nothing' =>
  titledBy(list) !== undefined ? 'people' : list.titleOptional === true ? 'nothing' : 'others';

/** Every heading that means a field, folded; names and labels before what others call it. */
const claimed = (list: List): ReadonlyMap<string, Claim> => {
  const before = claims.get(list);
  if (before !== undefined) return before;
  const meant = new Map<string, Claim>();
  const claim = (text: string, field: ImportField, rank: number): void => {
    if (!meant.has(fold(text))) meant.set(fold(text), { field, rank });
  };
  for (const field of fieldsOf(list)) {
    claim(field.name, field, 0);
    for (const label of Object.values(field.column.label)) claim(label, field, 0);
  }
  for (const field of fillable(list)) {
    const words =
      field.part === undefined ? wordsFor(list.url, field.name, titlesOf(list)) : namePartWords[field.part].split(', ');
    for (const [at, word] of words.entries()) claim(word, field, at + 1);
  }
  claims.set(list, meant);
  return meant;
};

/** Whose it is, as forms ask: `Votre cercle`, `Your email address`. */
const whose = /^(votre|vos|ton|ta|tes|mon|ma|mes|uw|jouw|je|mijn|your|my|ihr|ihre|dein|deine|mein|meine) /;

/** `Email (work) *` is `Email`; a heading in brackets is itself. */
const headingOf = (head: string): string => {
  const bare = fold(head.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || fold(head);
  return bare.replace(whose, '');
};

const byPart = (list: List, part: string): ImportField | undefined =>
  fillable(list).find((field) => field.part === part);

const bare = new Set(bareNames.split(', '));

/** Our own internal names tell our own files: a name of several words, which no other program writes. */
const isOwnHeading = (list: List, heads: readonly string[]): boolean =>
  heads.some((head) => /[a-z][A-Z]/.test(head) && fieldsOf(list).some(({ name }) => name === head.trim()));

/** Active Directory's `Title`, and everybody's English one, is somebody's job. */
const isJob = (list: List, heads: readonly string[], head: string): boolean =>
  titlesOf(list) === 'people' && fold(head) === 'title' && !isOwnHeading(list, heads);

const byHeading = (list: List, heads: readonly string[]): Filled => {
  const meant = claimed(list);
  const each = heads.map((head): Claim | undefined => {
    const job = isJob(list, heads, head) ? fieldsOf(list).find(({ name }) => name === 'PrimaryRole') : undefined;
    return job === undefined ? (meant.get(fold(head)) ?? meant.get(headingOf(head))) : { field: job, rank: 99 };
  });
  return each.map((claim, at) => {
    const better = each.some(
      (other, place) => other?.field === claim?.field && (other?.rank ?? 0) - (claim?.rank ?? 0) < (place < at ? 1 : 0)
    );
    return claim === undefined || better ? undefined : claim.field;
  });
};

const cellsAt = (lines: readonly Line[], at: number): readonly string[] =>
  lines.flatMap(({ cells }) => (cells[at] ?? '').trim() || []);

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

const isOneWord = (cell: string): boolean => !/[\s,]/.test(cell.trim());

/** Names: given and family name make one together; a family name alone is left to the directory. */
const withNames = (list: List, heads: readonly string[], filled: Filled, lines: readonly Line[]): Filled => {
  if (titlesOf(list) !== 'people') return filled;
  const title = filled.findIndex((field) => field?.name === 'Title');
  const isBare = title !== -1 && bare.has(headingOf(heads[title] ?? ''));
  const has = (part: string): boolean => filled.some((field) => field?.part === part);
  const family = byPart(list, 'family');
  const parted = has('given') && (has('family') || isBare);
  // A column with the whole name stands beside its pieces, as directories write them.
  const whole = title !== -1 && !isBare;
  const alone =
    isBare &&
    !parted &&
    filled.some((field) => field?.name === titledBy(list)) &&
    share(cellsAt(lines, title), isOneWord) > 0.5;
  return filled.map((field, at) => {
    if (field?.part !== undefined) return parted && !whole ? field : undefined;
    if (at !== title) return field;
    if (alone || (isBare && has('given') && has('family'))) return undefined;
    return isBare && parted ? family : field;
  });
};

const isAddress = (cell: string): boolean =>
  /^([^<>@\s]+@[^<>@\s]+\.[^<>@\s]+|.*<[^<>\s]+@[^<>\s]+>|i:0#\.f\|[^\s]+)$/i.test(
    cell.trim().replace(/^(mailto|smtp):/i, '')
  );

/** The field that says who a row is about: a person, or a row of a list of people. */
const whoOf = (list: List): ImportField | undefined =>
  fieldsOf(list).find(({ column }) => column.kind === 'user') ??
  fieldsOf(list).find(
    ({ column }) =>
      column.kind === 'lookup' && lists.some((other) => other.url === column.list && titledBy(other) !== undefined)
  );

/** A column of addresses is the person, whatever its heading says; a manager’s, or a private one, is not. */
const withAddresses = (list: List, heads: readonly string[], filled: Filled, lines: readonly Line[]): Filled => {
  const who = whoOf(list);
  if (who === undefined) return filled;
  const addressed = (at: number): boolean => share(cellsAt(lines, at), isAddress) >= 0.8;
  const now = filled.indexOf(who);
  if (now !== -1 && addressed(now)) return filled;
  const found = heads.findIndex((head, at) => addressed(at) && !ofOthers.test(fold(head)));
  if (found === -1) return filled;
  return filled.map((field, at) => (at === found ? who : field === who ? undefined : field));
};

/**
 * What the headings mean, in any of the four languages, by internal name or as other programs say it; the first lines tell
 * columns of addresses and of family names. Of two columns for a field the likelier one fills it.
 */
export const guessedFields = (list: List, heads: readonly string[], lines: readonly Line[] = []): Filled => {
  const first = lines.slice(0, 200);
  return withNames(list, heads, withAddresses(list, heads, byHeading(list, heads), first), first);
};

/** Above the headings there may be a title, a date, filters. */
export const mostAbove = 15;

const filledCells = ({ cells }: Line): number => cells.filter((cell) => cell.trim() !== '').length;

/** The line after which a table begins where no heading is known: the first that is about as wide as the lines get. */
const widest = (lines: readonly Line[]): number => {
  const most = Math.max(0, ...lines.map(filledCells));
  return Math.max(
    0,
    lines.findIndex((line) => filledCells(line) * 2 >= most && (most < 2 || filledCells(line) > 1))
  );
};

/** Which line holds the headings: of the first ones the one with the most known headings; `known` counts them. */
export const headingAt = (lines: readonly Line[], known: (heads: readonly string[]) => number): number => {
  const first = lines.slice(0, mostAbove);
  const counts = first.map(({ cells }) => known(cells));
  const most = Math.max(0, ...counts);
  return most === 0 ? widest(first) : counts.indexOf(most);
};

/** How many headings mean a field of the list. */
export const knownHeads =
  (list: List) =>
  (heads: readonly string[]): number =>
    byHeading(list, heads).filter(Boolean).length;

/**
 * Headings once more among the lines: at the top of each page of a report, and as SAP’s second line, which says in words what
 * the first says in keys. They are no row.
 */
export const isHeadingsAgain = (list: List, heads: readonly string[], { cells }: Line): boolean => {
  const said = cells.map((cell) => fold(cell));
  if (said.every((cell) => cell === '')) return false;
  if (said.every((cell, at) => cell === '' || cell === fold(heads[at] ?? ''))) return said.some((cell) => cell !== '');
  const [above, here] = [byHeading(list, heads), byHeading(list, cells)];
  const same = here.filter(
    (field, at) => field !== undefined && (field === above[at] || (field.key === 'title' && above[at]?.key === 'title'))
  );
  return same.length >= 2 && same.length * 2 >= above.filter(Boolean).length;
};
