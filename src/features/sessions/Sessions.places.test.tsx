import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Unguarded } from '../../data/ownRows/unguarded';
import { renderFeature } from '../../testing/renderFeature';
import { type SessionDesk, sessionDesk, type SessionsToHold, stoppedClock } from '../../testing/sessionDesk';
import Sessions from './Sessions';

const hour = { id: 1, title: 'Copilot in Excel', capacity: 2 } as const;

const drawn = async (toHold: SessionsToHold, prepare: (desk: SessionDesk) => void = () => undefined) => {
  const desk = sessionDesk(toHold);
  prepare(desk);
  renderFeature(<Sessions />, desk.programme, desk.given);
  await screen.findAllByRole('listitem');
  return desk;
};

const row = (title = hour.title): HTMLElement => screen.getByRole('listitem', { name: title });
const press = async (words: string, title = hour.title): Promise<void> =>
  userEvent.click(await within(row(title)).findByRole('button', { name: `${words}: ${title}` }));
const reads = async (words: string | RegExp, title = hour.title): Promise<void> => {
  expect(await within(row(title)).findByText(words)).toBeVisible();
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  jest.useFakeTimers(stoppedClock());
});
afterEach(() => jest.useRealTimers());

describe('how many places are left', () => {
  test.each([
    [undefined, 'No limit on places'],
    [2, '2 places left of 2'],
    [1, '1 place left of 1'],
    [0, 'Full'],
    [-1, 'Full'],
    ['many' as never, 'No limit on places']
  ])('of %s', async (capacity, words) => {
    await drawn({ sessions: [{ ...hour, capacity }] });
    await reads(words);
  });

  test('those who wait are counted, never named', async () => {
    await drawn({
      sessions: [{ ...hour, capacity: 1 }],
      registered: [
        [11, 1],
        [12, 1],
        [13, 1]
      ]
    });
    await reads('Full · 2 people on the waiting list');
    expect(row()).not.toHaveTextContent(/Ann|Bob|Zoé/);
  });

  // The oldest of the newest two thousand is younger than any session: who came before is not known.
  const manyRegistrations = Array.from({ length: 2000 }, (_none, at) => ({
    id: 500 + at,
    title: '',
    sessionId: 99,
    personUser: 50,
    author: 50,
    created: '2026-11-23T09:00:00Z',
    version: 1
  })) as never;

  test('those of sessions further down are read once they are shown', async () => {
    const desk = sessionDesk({
      sessions: Array.from({ length: 12 }, (_none, at) => ({ ...hour, id: at + 1, title: `Hour ${at + 1}` })),
      held: { registrations: manyRegistrations }
    });
    renderFeature(<Sessions />, desk.programme, desk.given);
    const asked = () =>
      desk.programme.asked.flatMap((each) => JSON.parse(/"oneOf":(\[[^\]]*\])/.exec(each)?.[1] ?? '[]') as number[]);
    await waitFor(() => expect(asked()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]));
    await userEvent.click(await screen.findByRole('button', { name: /^Show the next 4/ }));
    await waitFor(() => expect(asked().slice(8)).toEqual([9, 10, 11, 12]));
    expect(screen.getAllByRole('listitem', { name: /^Hour/ })[8]).toHaveFocus();
  });

  test('nothing is said of them before enough was read', async () => {
    const desk = sessionDesk({ sessions: [hour], held: { registrations: manyRegistrations } });
    renderFeature(<Sessions />, desk.programme, desk.given);
    const release = desk.programme.delay('registrations');
    await screen.findAllByRole('listitem');
    await reads('Reading the places');
    expect(within(row()).queryByRole('button')).toBeNull();
    await waitFor(() =>
      expect(desk.programme.asked).toContainEqual(expect.stringContaining('{"column":"SessionId","oneOf":[1]}'))
    );
    await act(async () => release());
    await reads('2 places left of 2');
  });
});

describe('registering', () => {
  test('one press, then it is read and said as things stand', async () => {
    const desk = await drawn({ sessions: [hour], registered: [[11, 1]] });
    await press('Register');
    await reads('Your place is reserved, as things stand.');
    await reads('Your place is reserved');
    expect(within(row()).getByRole('status')).toHaveTextContent('Your place is reserved, as things stand.');
    expect(desk.seats.room.registrations.rows()).toMatchObject([{ author: 11 }, { author: 7, sessionId: 1 }]);
    expect(within(row()).queryByRole('button', { name: /^Register/ })).toBeNull();
    expect(screen.getByRole('article', { name: hour.title })).toHaveTextContent('Your next session');
  });

  test('who loses the last place to somebody in the same second reads which number they are', async () => {
    const desk = await drawn({ sessions: [{ ...hour, capacity: 1 }] }, ({ seats, registers }) => {
      let first = true;
      seats.through(async (serve) => {
        if (first) registers(12, 1);
        first = false;
        return serve();
      });
    });
    await press('Register');
    await reads('The last place has just been taken. You are on the waiting list, no. 1.');
    await reads('Full · waiting list, you are no. 1');
    expect(desk.seats.room.registrations.rows()).toHaveLength(2);
  });

  test('a full session has a waiting list', async () => {
    await drawn({
      sessions: [hour],
      registered: [
        [11, 1],
        [12, 1],
        [13, 1]
      ]
    });
    await press('Waiting list');
    await reads('You are on the waiting list, no. 2, as things stand.');
    await reads('Full · waiting list, you are no. 2');
  });

  test('two seconds later the list is read again: who moved up meanwhile reads it without a press', async () => {
    const desk = await drawn({ sessions: [{ ...hour, capacity: 1 }], registered: [[11, 1]] });
    await press('Waiting list');
    await reads('Full · waiting list, you are no. 1');
    await act(async () => desk.withdraws(11, 1));
    await waitFor(() => expect(within(row()).getByText('Your place is reserved')).toBeVisible(), { timeout: 4000 });
    await reads('A place has come free: it is yours.');
    expect(desk.seats.room.registrations.rows()).toHaveLength(1);
  });

  test.each([
    ['the network does not answer', 'offline', /^Nothing was sent: the network does not answer/],
    ['the list is not safe', 'unguarded', /^The list of registrations is not protected/]
  ])('%s: it is said, and nothing was written', async (_why, how, words) => {
    const desk = await drawn({ sessions: [hour] });
    await within(row()).findByRole('button', { name: /^Register/ });
    if (how === 'offline')
      desk.seats.through(async () => {
        throw new TypeError('Failed to fetch');
      });
    else
      desk.seats.through(async () => {
        throw new Unguarded('unguarded');
      });
    await press('Register');
    await reads(words);
    expect(within(row()).getByRole('button', { name: /^Register/ })).toHaveAttribute('aria-disabled', 'false');
    expect(desk.seats.room.registrations.rows()).toEqual([]);
  });

  test('is not offered to whoever may not write', async () => {
    await drawn({ sessions: [hour] }, ({ seats }) => seats.room.registrations.guarded({ mayWrite: false }));
    await reads('2 places left of 2');
    expect(within(row()).queryByRole('button')).toBeNull();
  });
});

describe('withdrawing', () => {
  test('one press where nobody waits, and nothing is asked', async () => {
    const desk = await drawn({
      sessions: [hour],
      registered: [
        [7, 1],
        [11, 1]
      ]
    });
    await press('Withdraw');
    await reads('Your registration is withdrawn.');
    await reads('1 place left of 2');
    expect(desk.seats.room.registrations.rows()).toMatchObject([{ author: 11 }]);
    expect(screen.queryByText('Your next session')).toBeNull();
  });

  const waited: SessionsToHold = {
    sessions: [{ ...hour, capacity: 1 }],
    registered: [
      [7, 1],
      [12, 1]
    ]
  };

  test('is asked once where somebody waits; no keeps the place', async () => {
    const desk = await drawn(waited);
    await press('Withdraw');
    await reads('Somebody is waiting for this place: you cannot take it back.');
    expect(desk.seats.room.registrations.rows()).toHaveLength(2);
    await userEvent.click(within(row()).getByRole('button', { name: 'Keep my place' }));
    expect(within(row()).queryByText(/^Somebody is waiting/)).toBeNull();
    await reads('Your place is reserved');
    expect(desk.seats.room.registrations.rows()).toHaveLength(2);
  });

  test('yes gives it up, and whoever moved up can be told in Teams', async () => {
    const desk = await drawn(waited);
    await press('Withdraw');
    await userEvent.click(within(row()).getByRole('button', { name: 'Give up my place' }));
    await reads('Your registration is withdrawn.');
    const tell = await within(row()).findByRole('link', { name: 'Tell Bob Maes' });
    expect(tell).toHaveAttribute('href', expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/chat\//));
    expect(desk.seats.room.registrations.rows()).toMatchObject([{ author: 12 }]);
  });

  test('the last of the queue is asked nothing', async () => {
    await drawn({
      sessions: [{ ...hour, capacity: 1 }],
      registered: [
        [11, 1],
        [7, 1]
      ]
    });
    await press('Withdraw');
    await reads('Your registration is withdrawn.');
    await reads('Full');
  });

  test('to another date of the series: registers there first, then leaves here', async () => {
    const desk = await drawn({
      sessions: [
        hour,
        { ...hour, id: 2, startsOn: '2026-12-17T11:00:00Z', endsOn: '2026-12-17T12:00:00Z', title: hour.title }
      ],
      registered: [[7, 1]]
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Move me to Thursday,? (17 December|December 17)/ })
    );
    await waitFor(() => expect(desk.seats.room.registrations.rows()).toMatchObject([{ author: 7, sessionId: 2 }]));
  });
});

describe('moving to another date', () => {
  test('whoever comes a moment too late there keeps the place here', async () => {
    const desk = await drawn(
      {
        sessions: [
          hour,
          { ...hour, id: 2, startsOn: '2026-12-17T11:00:00Z', endsOn: '2026-12-17T12:00:00Z', capacity: 1 }
        ],
        registered: [[7, 1]]
      },
      ({ seats, registers }) => {
        let first = true;
        seats.through(async (serve) => {
          if (first) registers(12, 2);
          first = false;
          return serve();
        });
      }
    );
    await userEvent.click(await screen.findByRole('button', { name: /^Move me to Thursday/ }));
    expect(
      await screen.findByText('The last place has just been taken. You are on the waiting list, no. 1.')
    ).toBeVisible();
    expect(desk.seats.room.registrations.rows()).toContainEqual(expect.objectContaining({ author: 7, sessionId: 1 }));
  });
});

describe('what counts for nothing says why', () => {
  test.each([
    ['an edited row', hour, { version: 2 }, /^Your registration was edited in the list and no longer counts\./],
    ['one that is older than the session', hour, { created: '2026-11-01T09:00:00Z' }, /is older than this session/],
    [
      'one before registration opened',
      { ...hour, registrationFrom: '2026-11-23T10:00:00Z' },
      {},
      /came before registration opened/
    ],
    ['one too late', { ...hour, registrationUntil: '2026-11-22T10:00:00Z' }, {}, /came too late/],
    ['one of who is no ambassador', { ...hour, audience: ['Ambassador' as const] }, {}, /is for Digital Ambassadors/]
  ])('%s', async (_what, session, values, words) => {
    await drawn({ sessions: [session], registered: [[7, 1, values]] });
    await reads(words);
  });

  test('after an edited row one can register again, and is last', async () => {
    const desk = await drawn({
      sessions: [{ ...hour, capacity: 1 }],
      registered: [
        [7, 1, { version: 2 }],
        [11, 1]
      ]
    });
    await press('Waiting list');
    await reads('Full · waiting list, you are no. 1');
    expect(desk.seats.room.registrations.rows()).toMatchObject([{ author: 11 }, { author: 7, version: 1 }]);
  });
});

describe('a session that takes nobody now', () => {
  test.each([
    [
      'cancelled with its reason',
      { state: 'Cancelled', summary: 'moved to 17 December' } as const,
      'Cancelled: moved to 17 December'
    ],
    ['cancelled without one', { state: 'Cancelled' } as const, 'This session is cancelled.'],
    ['closed', { state: 'Closed', inRows: '0' } as const, 'Registration closed'],
    ['closed by the hour', { registrationUntil: '2026-11-24T08:00:00Z' }, 'Registration closed']
  ])('%s', async (_what, values, words) => {
    await drawn({ sessions: [{ ...hour, ...values }] });
    await waitFor(() => expect(row()).toHaveTextContent(words));
    expect(within(row()).queryByRole('button', { name: /^(Register|Waiting list)/ })).toBeNull();
  });

  test('before registration it says from when', async () => {
    await drawn({ sessions: [{ ...hour, registrationFrom: '2026-11-30T08:00:00Z' }] });
    await reads(/^Register from Monday,? (30 November|November 30), 9:00/);
    expect(within(row()).queryByRole('button')).toBeNull();
  });

  test('until when one can register is said while one can', async () => {
    await drawn({ sessions: [{ ...hour, registrationUntil: '2026-11-30T16:00:00Z' }] });
    await within(row()).findByRole('button', { name: /^Register/ });
    expect(row()).toHaveTextContent(/Register until Monday,? (30 November|November 30), 5:00/);
  });

  test('once closed a place is what the organiser fixed, whatever became of the rows', async () => {
    const fixed = { ...hour, capacity: 1, state: 'Closed', inRows: '2' } as const;
    await drawn({
      sessions: [fixed],
      registered: [
        [11, 1],
        [7, 1]
      ]
    });
    await reads('Your place is reserved');
    expect(within(row()).getByRole('button', { name: /^Withdraw/ })).toBeVisible();
  });

  test('who was in a cancelled one can take it out of the calendar', async () => {
    await drawn({ sessions: [{ ...hour, state: 'Cancelled' }], registered: [[7, 1]] });
    expect(await within(row()).findByRole('button', { name: `Remove from Outlook: ${hour.title}` })).toBeVisible();
  });
});

describe('for ambassadors', () => {
  const theirs = { ...hour, audience: ['Ambassador' as const] };

  test('a colleague sees that it is, and no button', async () => {
    await drawn({ sessions: [theirs] });
    await reads('Digital Ambassador');
    await reads('2 places left of 2');
    expect(within(row()).queryByRole('button')).toBeNull();
  });

  test('an ambassador registers', async () => {
    await drawn({ as: 'ambassador', sessions: [theirs] });
    await press('Register');
    await reads('Your place is reserved');
  });

  test('who is no ambassador takes nobody’s place', async () => {
    await drawn({
      sessions: [theirs],
      registered: [
        [13, 1],
        [11, 1]
      ]
    });
    await reads('1 place left of 2');
  });

  test('while the list of ambassadors does not answer nothing is said of the places', async () => {
    await drawn({ sessions: [theirs] }, ({ programme }) =>
      programme.fail('ambassadors', { kind: 'unreachable' } as never)
    );
    await reads('Reading the places');
    expect(screen.getByText(/the places reserved for them cannot be counted/)).toBeVisible();
  });
});
