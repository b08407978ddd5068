import { Conflict } from './conflict';

/** A row that changes under every attempt to delete it is left alone. */
const mostAttempts = 4;

interface Placed {
  readonly id: number;
  readonly version: number;
}

/** What deletes one's own rows. */
interface Removing {
  remove(row: Placed): Promise<void>;
  again(id: number): Promise<Placed | undefined>;
}

/** Deletes a row of one's own for good, whatever was written on it meanwhile; one that is gone is deleted. */
export const removeWhole = async (rows: Removing, given: Placed): Promise<void> => {
  let row: Placed | undefined = given;
  for (let attempt = 1; row !== undefined; attempt++)
    try {
      return await rows.remove(row);
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === mostAttempts) throw error;
      row = await rows.again(row.id);
    }
};
