import type { Guard } from '../../domain/learning/progress';
import { type Barred, Unguarded } from './unguarded';

/** Keeps writes back until the list was seen to be safe in this visit. */
export interface Guarding {
  /** Absent: rows may be sent. Asked once; a list that was not safe, or did not answer, is asked again. */
  barred(): Promise<Barred | undefined>;
  /** Does the work if rows may be sent; else rejects with Unguarded. */
  writing<Answer>(work: () => Promise<Answer>): Promise<Answer>;
}

/** Why nobody may send rows to a list that is guarded so; undefined: they may. */
export const barredBy = ({ ownRowsOnly, ownPermissions, mayWrite }: Guard): Barred | undefined =>
  ownRowsOnly && ownPermissions ? (mayWrite ? undefined : 'refused') : 'unguarded';

/** `guard` reads how the list is guarded now. */
export const guarding = (guard: () => Promise<Guard>): Guarding => {
  let asked: Promise<Barred | undefined> | undefined;
  const barred = async (): Promise<Barred | undefined> => {
    const mine = (asked ??= guard().then(barredBy));
    const forget = (): void => void (asked = asked === mine ? undefined : asked);
    try {
      const why = await mine;
      if (why !== undefined) forget();
      return why;
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    barred,
    writing: async (work) => {
      const why = await barred();
      if (why !== undefined) throw new Unguarded(why);
      return work();
    }
  };
};
