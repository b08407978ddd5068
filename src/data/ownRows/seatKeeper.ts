import type { NewCoachingRequest, SeatKeeper } from '../../domain/port/seats';
import type * as declared from '../../lists';
import { type OwnRow, type OwnValues, withoutUnsaid } from './ownList';
import type { OnItsWay } from './onItsWay';
import type { OwnRows } from './ownRows';
import { pressing } from './pressing';
import { removeWhole } from './removing';

type Registrations = typeof declared.registrations;
type Requests = typeof declared.coachingRequests;

/** Where one's own registrations and requests are. */
export interface SeatLists {
  readonly registrations: Pick<OwnRows<Registrations>, 'own' | 'add' | 'remove' | 'again' | 'barred'>;
  readonly coachingRequests: Pick<OwnRows<Requests>, 'own' | 'add' | 'remove' | 'again' | 'barred'>;
}

const requestValues = ({ tell, ...values }: NewCoachingRequest): OwnValues<Requests> =>
  withoutUnsaid({
    ...values,
    topics: values.topics as OwnValues<Requests>['topics'],
    tell: tell === undefined ? undefined : { id: tell }
  });

/** Whoever edited a row made it void: only one that was written once can count. */
const isUntouched = ({ version }: { readonly version: number }): boolean => version === 1;

/** Writes one's own registrations and requests over a site's lists; `alone`: while no other tab of this browser does. */
export const seatKeeper = (
  { registrations, coachingRequests }: SeatLists,
  alone: OnItsWay<never>['alone']
): SeatKeeper => {
  const carriedOut = pressing(alone);

  const ownOf = async (sessionId: number): Promise<readonly OwnRow<Registrations>[]> =>
    (await registrations.own()).filter((row) => row.sessionId === sessionId);

  /** Adds a row, unless it is there; an answer that was lost is looked for before anybody is told. */
  const addOnce = async (isThere: () => Promise<boolean>, add: () => Promise<unknown>): Promise<void> => {
    if (await isThere()) return;
    try {
      await add();
    } catch (error) {
      if (!(await isThere().catch(() => false))) throw error;
    }
  };

  return {
    register: (sessionId) =>
      carriedOut(async () => {
        // One that was edited would only stand in the organiser's way.
        for (const row of await ownOf(sessionId)) if (!isUntouched(row)) await removeWhole(registrations, row);
        await addOnce(
          async () => (await ownOf(sessionId)).some(isUntouched),
          () => registrations.add('', { sessionId })
        );
      }),
    withdraw: (sessionId) =>
      carriedOut(async () => {
        for (const row of await ownOf(sessionId)) await removeWhole(registrations, row);
      }),
    request: (request) =>
      carriedOut(() =>
        addOnce(
          async () =>
            (await coachingRequests.own()).some(
              (row) =>
                isUntouched(row) &&
                row.sessionId === request.sessionId &&
                (request.sessionId !== undefined || (row.title === request.title && row.wish === request.wish))
            ),
          () => coachingRequests.add('', requestValues(request))
        )
      ),
    unrequest: (id) =>
      carriedOut(async () => {
        const row = (await coachingRequests.own()).find((own) => own.id === id);
        if (row !== undefined) await removeWhole(coachingRequests, row);
      }),
    barredFrom: (list) => (list === 'registrations' ? registrations : coachingRequests).barred().catch(() => 'refused')
  };
};
