import { nameOfList } from '../../domain/port/listNames';
import { ProgrammeError } from '../../domain/port/programme';
import { mostBetween, mostNumbers, type Which } from '../../domain/port/rows';
import { crossing } from '../connection/crossing';
import { everyRow } from './everyRow';
import { filterOf, follow, insteadOf, type Range, type Selection } from './ranges';
import { listPath, pageOf, pageSize } from './rows';

/** So many of the newest rows, the newest first. */
export const newestOf = async ({ connection, list, query }: Selection, count: number): Promise<readonly unknown[]> => {
  const asked = { ...query, $orderby: 'ID desc', $top: String(Math.min(count, pageSize)) };
  const answer = await connection.ask(`${listPath(connection, list)}/items`, asked);
  return (await follow(connection, answer, count)).slice(0, count);
};

/** So many rows whose moment is not before another, the earliest first. */
export const rowsSince = async (
  selection: Selection,
  { timed, since, most }: Extract<Which, { readonly timed: string }>
): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const from = `${timed} ge datetime'${since}'`;
  const asked = { ...query, $orderby: `${timed},ID`, $top: String(Math.min(most, pageSize)) };
  const read = async (range?: Range): Promise<readonly unknown[]> => {
    const $filter = range === undefined ? from : `${filterOf(range)} and ${from}`;
    const answer = await connection.ask(`${listPath(connection, list)}/items`, { ...asked, $filter });
    return follow(connection, answer, most);
  };
  const found = await crossing(nameOfList(list), read).catch((refusal: unknown) => insteadOf(refusal, selection, read));
  const momentOf = (row: unknown): number => Date.parse(String((row as Readonly<Record<string, unknown>>)[timed]));
  return [...found].sort((one, other) => momentOf(one) - momentOf(other)).slice(0, most);
};

/** Rows whose ids lie in a range, in the order of their ids. */
export const rowsBetween = async (
  { connection, list, query }: Selection,
  range: Range
): Promise<readonly unknown[]> => {
  if (range[1] - range[0] > mostBetween)
    throw new ProgrammeError({
      kind: 'unexpected',
      what: nameOfList(list),
      detail: `At most ${mostBetween} ids are looked through at once.`
    });
  return everyRow(connection, list, { ...query, $filter: filterOf(range) });
};

const number = (name: string, value: number): string =>
  `<FieldRef Name="${name}"/><Value Type="${name === 'ID' ? 'Counter' : 'Number'}">${value}</Value>`;

const viewOf = (column: string, numbers: readonly number[], range: Range | undefined): string => {
  const type = column === 'ID' ? 'Counter' : 'Number';
  const values = numbers.map((each) => `<Value Type="${type}">${each}</Value>`).join('');
  const among = `<In><FieldRef Name="${column}"/><Values>${values}</Values></In>`;
  const where =
    range === undefined
      ? among
      : `<And><And><Gt>${number('ID', range[0])}</Gt><Leq>${number('ID', range[1])}</Leq></And>${among}</And>`;
  return `<View><Query><Where>${where}</Where><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit>${pageSize}</RowLimit></View>`;
};

/** Rows with one of these numbers in an indexed column, or in `ID`, in one request. */
export const rowsAmong = async (
  selection: Selection,
  column: string,
  numbers: readonly number[]
): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const asked = [...new Set(numbers)].filter(Number.isFinite);
  if (asked.length === 0) return [];
  if (asked.length > mostNumbers)
    throw new ProgrammeError({
      kind: 'unexpected',
      what: nameOfList(list),
      detail: `At most ${mostNumbers} numbers are asked for at once.`
    });
  const path = `${listPath(connection, list)}/getItems?${new URLSearchParams({ ...query }).toString()}`;
  const read = async (range?: Range): Promise<readonly unknown[]> => {
    const answer = await connection.send(path, { query: { ViewXml: viewOf(column, asked, range) } });
    return pageOf(answer).rows;
  };
  return crossing(nameOfList(list), read).catch((refusal: unknown) => insteadOf(refusal, selection, read));
};

/** With more rows than this changed, reading the list costs less than asking for them by their ids. */
export const mostChanged = 10 * mostNumbers;

/** Rows with these ids, a request for each hundred; those that are gone are left out. */
export const rowsOfIds = async (selection: Selection, ids: readonly number[]): Promise<readonly unknown[]> => {
  const rows: unknown[] = [];
  for (let at = 0; at < ids.length; at += mostNumbers)
    rows.push(...(await rowsAmong(selection, 'ID', ids.slice(at, at + mostNumbers))));
  return rows;
};
