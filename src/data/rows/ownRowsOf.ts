import { nameOfList } from '../../domain/port/listNames';
import { crossing } from '../connection/crossing';
import type { Selection } from './ranges';
import { everyRow } from './everyRow';

/**
 * Rows that this person made, found by the person's number in an indexed column. Anybody can write anybody's number, and more
 * of them than one query may look at; who made a row only SharePoint says.
 */
export const ownRowsOf = async (selection: Selection, column: string, me: number): Promise<readonly unknown[]> => {
  const { connection, list, query } = selection;
  const mine = `${column} eq ${me}`;
  const asked = { ...query, $select: [...new Set([...query.$select.split(','), 'AuthorId'])].join(',') };
  const rows = await crossing(nameOfList(list), () => everyRow(connection, list, { ...asked, $filter: mine })).catch(
    async (refusal: unknown) => {
      const { filterOf, insteadOf } = await import(/* webpackChunkName: 'rows' */ './ranges');
      return insteadOf(refusal, selection, (range) =>
        everyRow(connection, list, { ...asked, $filter: `${filterOf(range)} and ${mine}` })
      );
    }
  );
  return rows.filter((row) => Number((row as { readonly AuthorId?: unknown } | null)?.AuthorId) === me);
};
