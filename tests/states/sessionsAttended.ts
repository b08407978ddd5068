import type { Locator } from '@playwright/test';
import { all, answerParts, type Before, changed, done, notDone, type Row, writesAnswered } from './answers.ts';
import { hoursAgo, type Known, otherwise, people, personOf, text } from './questionsMade.ts';
import { numbers, organised, press, registered, stands } from './sessionsMade.ts';
import type { Place, State } from './state.ts';

interface ShownList {
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

const { closed } = numbers;

/** It began an hour ago, and these three have a place. */
const begun: Before = all(
  stands(closed, {
    StartsOn: hoursAgo(1),
    EndsOn: '2026-11-24T11:00:00Z',
    RegistrationUntil: hoursAgo(2),
    InRows: '9000, 9001, 9002'
  }),
  registered(closed, ['chloe', 'lieve', 'yasmina'])
);

type Standing = readonly [who: Known, state: string];

const attended = (...standing: readonly Standing[]): Before =>
  otherwise('Attendance', () =>
    standing.map(([who, State], at): Row => ({
      Id: 9100 + at,
      ID: 9100 + at,
      SessionId: closed,
      State,
      RowKey: `${closed}-${people[who].id}`,
      Person: personOf(who),
      PersonId: people[who].id,
      owshiddenversion: 1
    }))
  );

const expected = attended(['chloe', 'Expected'], ['lieve', 'Expected'], ['yasmina', 'Expected']);

const state = (name: string, seen: string, more: Partial<State> = {}): State => ({
  ...organised(closed),
  name: `sessions/${name}`,
  before: all(begun, expected),
  seen: text(seen),
  ...more
});

/** Who came to a session, as those who handle attendance see it. */
export const attendedSessions: readonly State[] = [
  state('attendance', 'SessionsTicksFrom', {
    before: all(stands(closed, { InRows: '9000' }), registered(closed, ['chloe']), attended(['chloe', 'Expected']))
  }),
  state('attendance-begun', 'SessionsTickAll', { rich: true }),
  state('attendance-of-each-kind', 'SessionsExcusedCountOne', {
    rich: true,
    before: all(begun, attended(['chloe', 'Attended'], ['lieve', 'Excused'], ['yasmina', 'Absent'], ['karim', 'Added']))
  }),
  state('attendance-of-many', 'SessionsExcusedCountMany', {
    before: all(
      begun,
      attended(
        ['chloe', 'Excused'],
        ['lieve', 'Excused'],
        ['yasmina', 'Absent'],
        ['karim', 'Added'],
        ['nathalie', 'Added'],
        ['amelie', 'Absent']
      )
    )
  }),
  state('attendance-ticked', 'SessionsCameOne', {
    reach: async (place) => {
      const box = place.part.getByRole('checkbox').first();
      await box.waitFor();
      await writesAnswered(answerParts(done))(place);
      await attended(['chloe', 'Attended'], ['lieve', 'Expected'], ['yasmina', 'Expected'])(place);
      await box.click();
    }
  }),
  state('attendance-not-saved', 'SessionsTickFailed', {
    reach: async (place) => {
      const box = place.part.getByRole('checkbox').first();
      await box.waitFor();
      await writesAnswered(answerParts(() => notDone(403)))(place);
      await box.click();
    }
  }),
  state('attendance-adding', 'SessionsNobodyFound', {
    reach: async (place) => {
      await press('SessionsAddSomebody')(place);
      await place.part.getByRole('searchbox').fill('zzxqv');
    }
  }),
  state('took-place', 'SessionsHold'),
  state('attendance-of-handlers', 'SessionsHandlersTick', {
    before: all(
      begun,
      // From whoever does not handle it the list is hidden.
      changed('/_api/web/lists?$select=', ({ value }: { readonly value: readonly ShownList[] }) => ({
        value: value.filter(({ RootFolder }) => !RootFolder.ServerRelativeUrl.endsWith('/Attendance'))
      }))
    )
  })
];

/** Requests for coaching, as those who handle them see it. */
const handling = (name: string, seen: string, more: Partial<State> = {}): State => ({
  part: 'sessions',
  as: 'editor',
  name: `sessions/${name}`,
  seen: (place) => requests(place).getByText(place.says(seen)).first(),
  ...more
});

const requests = ({ part, says }: Place): Locator => part.getByRole('region', { name: says('SessionsRequests') });

const confirms =
  (answer: () => ReturnType<typeof done>): Before =>
  async (place) => {
    const confirm = requests(place)
      .getByRole('button', { name: place.says('SessionsConfirmFor') })
      .first();
    await confirm.waitFor();
    await writesAnswered(answerParts(answer))(place);
    await confirm.click();
  };

/** The confirmed request is gone. */
const takenGone = otherwise('Sessions', (rows) =>
  rows.map((row) => (Number(row['TakenRow'] ?? 0) > 0 ? { ...row, TakenRow: 4711 } : row))
);

export const handledCoaching: readonly State[] = [
  handling('requests', 'SessionsConfirm', { rich: true }),
  handling('request-confirmed', 'SessionsConfirmed', { reach: confirms(() => done(0)) }),
  handling('request-changed', 'SessionsSlotChanged', { reach: confirms(() => notDone(412)) }),
  handling('confirmed-request-gone', 'SessionsTakenGone', { before: takenGone }),
  handling('slot-freed', 'SessionsFreed', {
    before: takenGone,
    reach: async (place) => {
      const free = requests(place)
        .getByRole('button')
        .filter({ hasText: place.says('SessionsFree') })
        .first();
      await free.waitFor();
      await writesAnswered(answerParts(done))(place);
      await free.click();
    }
  })
];
