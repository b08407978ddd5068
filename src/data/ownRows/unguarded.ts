/** Why nothing may be sent: the list is not safe, or this person may not write to it. */
export type Barred = 'unguarded' | 'refused';

/** Nothing was sent, for this reason. */
export class Unguarded extends Error {
  public readonly why: Barred;
  public constructor(why: Barred) {
    super(`Nothing was sent: ${why}.`);
    this.why = why;
  }
}
