import { ProgrammeError } from '../../domain/port/programme';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';

/** Site user id of whoever is at the screen; rejects with ProgrammeError about `what`. */
export type AskPerson = (what: string) => Promise<number>;

/** Asks SharePoint once; `known` is the number where the page says it, which saves the request. */
export const personOn = (connection: Connection, known?: number): AskPerson => {
  let person: Promise<number> | undefined = known === undefined ? undefined : Promise.resolve(known);
  const ask = async (what: string): Promise<number> => {
    const user = await crossing(what, () => connection.ask('_api/web/currentuser', { $select: 'Id' }));
    const id = Number((user as { readonly Id?: unknown } | undefined)?.Id);
    if (!Number.isSafeInteger(id) || id <= 0) throw new ProgrammeError({ kind: 'invalid', what });
    return id;
  };
  return (what) => {
    person ??= ask(what);
    // Who could not be asked now can be asked again.
    person.catch(() => (person = undefined));
    return person;
  };
};
