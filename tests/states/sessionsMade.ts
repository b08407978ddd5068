import type { Locator } from '@playwright/test';
import { type Before, type Row, withRows } from './answers.ts';
import { button, hoursAgo, type Known, otherwise, people, personOf } from './questionsMade.ts';
import type { Place } from './state.ts';

/** Ids of sessions, as the invented organisation numbers them. */
export const numbers = {
  coachHour: 55,
  closed: 56,
  training: 58,
  cancelled: 59,
  pilot: 61,
  oneLeft: 62
} as const;

/** Sessions of which the list says something else, by their ids. */
export const saying = (said: Readonly<Record<number, Row>>): Before =>
  withRows('Sessions', (rows) => rows.map((row) => ({ ...row, ...said[Number(row['Id'])] })));

/** Only these sessions. */
export const only = (...ids: readonly number[]): Before =>
  withRows('Sessions', (rows) => rows.filter(({ Id }) => ids.includes(Number(Id))));

/** A registration: whose, and what its row says beside. */
type Registering = Row & { readonly who: Known };

/** Who registered for a session, in this order, and nobody else; each row may say more of itself. */
export const registering = (session: number, rows: readonly Registering[]): Before =>
  otherwise('Registrations', (others) => [
    ...others.filter(({ SessionId }) => SessionId !== session),
    ...rows.map(({ who, ...more }, at) => ({
      Id: 9000 + at,
      ID: 9000 + at,
      FileSystemObjectType: 0,
      SessionId: session,
      PersonUser: people[who].id,
      AuthorId: people[who].id,
      EditorId: people[who].id,
      Author: personOf(who),
      Created: hoursAgo(20 - at),
      Modified: hoursAgo(20 - at),
      owshiddenversion: 1,
      ...more
    }))
  ]);

/** The same where each row says the same of itself. */
export const registered = (session: number, who: readonly Known[], more: Row = {}): Before =>
  registering(
    session,
    who.map((each) => ({ ...more, who: each }))
  );

/** A session of which the list says something else, whichever way it is asked for. */
export const stands = (session: number, row: Row): Before =>
  otherwise('Sessions', (rows) => rows.map((each) => (each['Id'] === session ? { ...each, ...row } : each)));

/** A session opened by whoever organises it. */
export const organised = (id: number) =>
  ({ part: 'sessions', as: 'editor', and: `sessions-view=one&sessions-session=${id}` }) as const;

/** Presses the first button that is called so. */
export const press =
  (key: string): Before =>
  (place) =>
    button(place, key).first().click();

/** The row of a session. */
const row = ({ part }: Place, id: number): Locator => part.locator(`[data-session="${id}"]`);

/** A button of a session's row, by what is written on it. */
export const inRow = (place: Place, id: number, key: string): Locator =>
  row(place, id)
    .getByRole('button')
    .filter({ hasText: place.says(key) });

/** What a session's row says. */
export const said =
  (id: number, key: string) =>
  (place: Place): Locator =>
    row(place, id).getByText(place.says(key)).filter({ visible: true }).first();

/** Presses a button of a session's row. */
export const pressed =
  (id: number, key: string): Before =>
  (place) =>
    inRow(place, id, key).click();

/** The same, once something else has become of the lists. */
export const pressedAfter =
  (id: number, key: string, ...became: readonly Before[]): Before =>
  async (place) => {
    await inRow(place, id, key).waitFor();
    for (const each of became) await each(place);
    await pressed(id, key)(place);
  };
