import type { Profile, Remembered, SharedProgramme } from '../domain/port/programme';
import type { ColumnOf, InstantOf, NumberOf, RowOf, Shape, Signing } from '../domain/port/rows';
import type { List, Reading } from '../lists/list';

/** Something that a feature reads: how it is asked, and how the device tells what it was. */
export interface Question<Answer, Otherwise = Answer> {
  readonly ask: (programme: SharedProgramme) => Promise<Answer>;
  /** Absent: no device keeps it. */
  readonly recall?: (programme: SharedProgramme) => Promise<Remembered<Answer> | undefined>;
  /** What stands in for an answer that did not come. */
  readonly otherwise: Otherwise;
}

/** Rows of a list; none stand in for them. */
export const rowsOf = <Declared extends List, Name extends ColumnOf<Declared> | Signing = ColumnOf<Declared>>(
  list: Reading<Declared>,
  shape?: Shape<Name, NumberOf<Declared>, InstantOf<Declared>>
): Question<readonly RowOf<Declared, Name>[]> => ({
  ask: (programme) => programme.rows(list, shape),
  recall: (programme) => programme.remembered.rows(list, shape),
  otherwise: []
});

/** All rows of a list; of a long one somebody can be chosen before all have come. */
export const rowsInStages = <Declared extends List>(
  list: Reading<Declared>
): Question<readonly RowOf<Declared, ColumnOf<Declared>>[]> => ({
  ...rowsOf<Declared>(list),
  ask: (programme) => programme.inStages(list) as Promise<never>
});

/** Who is at the screen. */
export const profile: Question<Profile, undefined> = {
  ask: (programme) => programme.profile(),
  recall: (programme) => programme.remembered.profile(),
  otherwise: undefined
};

/** Site user id of whoever reads: rows of their own are told by it. */
export const person: Question<number> = {
  ask: (programme) => programme.person(),
  recall: async (programme) => ({ answer: await programme.person(), at: Date.now() }),
  otherwise: 0
};

/** Whether that is somebody who keeps the lists; who cannot be asked about is none. */
export const curator: Question<boolean> = {
  ask: (programme) => programme.curator(),
  otherwise: false
};
