import type { ListRights } from '../port/rowWriter';
import type { LineOutcome } from './plan';

/** What a list itself keeps whoever imports from doing, whatever their permissions. */
export interface KeptBack {
  /** Rows of others are not shown: what is there already would be entered again. */
  readonly unseen: boolean;
  /** Lines, by their rows in the file, that change or take away what only somebody else may. */
  readonly locked: readonly number[];
}

/** What of a dry run SharePoint would refuse, or would do twice, because rows are kept apart by who made them. */
export const keptBackBy = ({ ownRows }: ListRights, outcomes: readonly LineOutcome[]): KeptBack => {
  if (ownRows === undefined) return { unseen: false, locked: [] };
  const { reads, writes, person } = ownRows;
  const locked = outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'changed' && outcome.kind !== 'removed') return [];
    return writes === 'none' || (writes === 'own' && outcome.before.author !== person) ? [outcome.row] : [];
  });
  return { unseen: reads === 'own' && outcomes.some(({ kind }) => kind === 'added'), locked };
};
