import { ambassadors } from '../../lists/reading/ambassadors';
import { awards } from '../../lists/reading/awards';
import { badges } from '../../lists/reading/badges';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { searchTerms } from '../../lists/reading/searchTerms';
import { sessions } from '../../lists/reading/sessions';
import { ProgrammeError } from '../../domain/port/programme';
import type { List } from '../../lists/list';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { aCircle } from '../../testing/people';
import { sessionRow } from '../../testing/sessionRows';
import { remembering } from './remembered';
import type { Shelf } from '../../device/shelf';

/** Under which an answer of this version is kept. */
const shape = '1ozq32';

const day = 24 * 60 * 60 * 1000;

const ground = () => {
  const kept = new Map<string, unknown>();
  const shelf: Shelf = {
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, value),
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()]
  };
  let now = 100 * day;
  const long = { is: false };
  const memory = memoryProgramme({ circles: [aCircle('Payroll', { id: 1 })], sessions: [sessionRow(1)] });
  const visit = (owner = 'intranet ann', on: Shelf = shelf) =>
    remembering(memory, { shelf: on, owner, now: () => now, isLong: () => long.is });
  return { kept, shelf, memory, visit, long, later: (by: number) => (now += by) };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the next visit finds the last good answer without asking', async () => {
  const { memory, visit } = ground();
  const answer = await visit().rows(circles);
  await settled();
  expect(await visit().remembered.rows(circles)).toEqual({ answer, at: 100 * day });
  expect(memory.asked).toEqual(['circles']);
});

test('nobody finds what another person or another site left', async () => {
  const { visit } = ground();
  await visit().rows(circles);
  await settled();
  expect(await visit('intranet bob').remembered.rows(circles)).toBeUndefined();
  expect(await visit('people ann').remembered.rows(circles)).toBeUndefined();
});

test('whoever used the browser before leaves no answers to the next person; one’s own of another site stay', async () => {
  const { kept, visit } = ground();
  await visit('intranet bob').rows(circles);
  await visit('people ann').rows(circles);
  await settled();
  await visit('intranet ann').rows(circles);
  await settled();
  expect([...kept.keys()].sort()).toEqual([`${shape} intranet ann circles`, `${shape} people ann circles`]);
});

test.each(['circles', 'ambassadors', 'awards'] as const)(
  'who may no longer see one list of a site, %s, keeps nothing of that site, and of the others everything',
  async (list) => {
    const { kept, memory, visit } = ground();
    await visit('people ann').rows(circles);
    const programme = visit();
    await programme.rows(circles);
    await programme.rows(ambassadors);
    await programme.profile();
    await settled();
    memory.fail(list, { kind: 'forbidden' });
    await expect(programme.rows<List>({ circles, ambassadors, awards }[list])).rejects.toThrow();
    await settled();
    expect([...kept.keys()]).toEqual([`${shape} people ann circles`]);
  }
);

test('a list that was there and is not found any more takes all of its site along; one that never was takes nothing', async () => {
  const { kept, memory, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await programme.rows(ambassadors);
  await settled();
  const all = [...kept.keys()];
  memory.fail('offices', { kind: 'missing' });
  await expect(programme.rows(offices)).rejects.toThrow();
  await settled();
  expect([...kept.keys()]).toEqual(all);
  memory.fail('circles', { kind: 'missing' });
  await expect(programme.rows(circles)).rejects.toThrow();
  await settled();
  expect([...kept.keys()]).toEqual([]);
});

test.each(['signedOut', 'offline', 'busy', 'unexpected', 'invalid'] as const)('%s takes nothing away', async (kind) => {
  const { kept, memory, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await settled();
  memory.fail('circles', { kind });
  await expect(programme.rows(circles)).rejects.toThrow();
  await settled();
  expect(kept.size).toBe(1);
});

test('a profile that is refused takes the profile along, no list of the site', async () => {
  const { kept, memory, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await programme.profile();
  await settled();
  memory.fail('profile', { kind: 'forbidden' });
  await expect(programme.profile()).rejects.toThrow();
  await settled();
  expect([...kept.keys()]).toEqual([`${shape} intranet ann circles`]);
});

test('what no first card is drawn from is not kept', async () => {
  const { kept, visit } = ground();
  const programme = visit();
  await Promise.all([programme.rows(awards), programme.rows(badges), programme.rows(searchTerms)]);
  await settled();
  expect([...kept.keys()]).toEqual([]);
});

test('after a week an answer is no longer shown, and is taken away at the next one', async () => {
  const { kept, visit, later } = ground();
  await visit('intranet bob').rows(circles);
  await settled();
  later(7 * day + 1);
  expect(await visit('intranet bob').remembered.rows(circles)).toBeUndefined();
  await visit().rows(circles);
  await settled();
  expect([...kept.keys()]).toEqual([`${shape} intranet ann circles`]);
});

test('what a version left that declared the list otherwise is taken away, also of what was asked of some columns', async () => {
  const { kept, visit } = ground();
  for (const question of ['circles', 'circles [null,["Key"]]', 'offices'])
    kept.set(`older intranet ann ${question}`, { answer: [], at: 100 * day });
  await visit().rows(circles);
  await settled();
  // Of a list that nobody asked for nothing is known; after a week that goes as well.
  expect([...kept.keys()].sort()).toEqual([`${shape} intranet ann circles`, 'older intranet ann offices'].sort());
});

test('a list that is declared otherwise from now on leaves what is remembered of the others', async () => {
  const { visit } = ground();
  const before = visit();
  await Promise.all([before.profile(), before.rows(circles), before.rows(offices)]);
  await settled();
  const changed = { ...circles, keptAs: 'other' };
  expect(await visit().remembered.rows(changed)).toBeUndefined();
  await visit().rows(changed);
  await settled();
  const { remembered } = visit();
  expect(await remembered.rows(offices)).toBeDefined();
  expect(await remembered.profile()).toBeDefined();
  expect(await remembered.rows(circles)).toBeUndefined();
});

test('a busy SharePoint leaves the memory, a refusal takes it away', async () => {
  const { memory, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await settled();
  memory.fail('circles', { kind: 'busy' });
  await expect(programme.rows(circles)).rejects.toThrow();
  await settled();
  expect(await programme.remembered.rows(circles)).toBeDefined();
  memory.fail('circles', { kind: 'forbidden' });
  await expect(programme.rows(circles)).rejects.toThrow();
  await settled();
  expect(await programme.remembered.rows(circles)).toBeUndefined();
});

test('a device that refuses to remember costs nothing but the memory', async () => {
  const { visit } = ground();
  const refuse = () => Promise.reject(new Error('QuotaExceededError'));
  const broken = visit('intranet ann', { read: refuse, write: refuse, remove: refuse, keys: refuse });
  expect(await broken.rows(circles)).toHaveLength(1);
  expect(await broken.remembered.rows(circles)).toBeUndefined();
});

test('a device that never answers is not waited for', async () => {
  const { visit } = ground();
  const never = () => new Promise<never>(() => undefined);
  const mute = visit('intranet ann', { read: never, write: never, remove: never, keys: never });
  expect(await mute.rows(circles)).toHaveLength(1);
  expect(await mute.remembered.rows(circles)).toBeUndefined();
});

test('nonsense on the shelf is no memory', async () => {
  const { kept, visit } = ground();
  for (const nonsense of ['text', null, {}, { answer: 1 }, { answer: [], at: 'x' }, { answer: [], at: 1e15 }]) {
    kept.set(`${shape} intranet ann circles`, nonsense);
    expect(await visit().remembered.rows(circles)).toBeUndefined();
  }
});

test('what takes place from today on is drawn tomorrow from what was remembered today', async () => {
  const { kept, visit } = ground();
  const from = (since: string) => ({ which: { timed: 'StartsOn', since, most: 200 } }) as const;
  await visit().rows(sessions, from('2026-11-24T00:00:00Z'));
  await settled();
  const tomorrow = visit();
  expect((await tomorrow.remembered.rows(sessions, from('2026-11-25T00:00:00Z')))?.answer).toHaveLength(1);
  await tomorrow.rows(sessions, from('2026-11-25T00:00:00Z'));
  await settled();
  expect(kept.size).toBe(1);
});

test('a shape that many visits ask alike is kept beside the list, one that a number selects is not', async () => {
  const { kept, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await programme.rows(circles, { columns: ['Key'] });
  await programme.rows(circles, { which: { newest: 5 } });
  await programme.rows(circles, { which: { column: 'Headcount', oneOf: [1] } });
  await settled();
  const mine = `${shape} intranet ann circles`;
  expect([...kept.keys()].sort()).toEqual([mine, `${mine} [null,["Key"]]`, `${mine} [{"newest":5},null]`]);
  expect((await visit().remembered.rows(circles, { columns: ['Key'] }))?.answer).toEqual([
    { id: 1, title: 'Payroll', key: expect.any(String) as string }
  ]);
});

test('who may no longer see a list keeps no shape of it', async () => {
  const { kept, memory, visit } = ground();
  const programme = visit();
  await programme.rows(circles);
  await programme.rows(circles, { columns: ['Key'] });
  await programme.rows(offices);
  await settled();
  memory.fail('circles', { kind: 'forbidden' });
  await expect(programme.rows(circles)).rejects.toThrow();
  await settled();
  expect([...kept.keys()]).toEqual([]);
});

describe('a list that was long at the last visit', () => {
  const many = () => {
    const made = ground();
    made.memory.hold({ circles: [1, 2, 3].map((id) => aCircle(`Circle ${id}`, { id })) });
    made.long.is = true;
    return made;
  };
  /** A visit that ends: what it read is kept. */
  const visited = async (visit: () => ReturnType<typeof remembering>) => {
    const programme = visit();
    const remembered = await programme.remembered.rows(circles);
    const rows = await programme.rows(circles);
    await settled();
    return { rows, remembered: remembered?.answer };
  };

  test('is read whole once, and from then on only what became of it is asked', async () => {
    const { memory, visit } = many();
    const first = await visited(visit);
    const again = await visited(visit);
    expect(again.rows).toEqual(first.rows);
    // The very rows that were drawn from memory: nothing is ranked or drawn again.
    expect(again.rows).toBe(again.remembered);
    memory.hold({
      circles: [aCircle('Circle 1', { id: 1 }), aCircle('Renamed', { id: 3 }), aCircle('New', { id: 4 })]
    });
    const changed = await visited(visit);
    expect(changed.rows.map(({ id, title }) => [id, title])).toEqual([
      [1, 'Circle 1'],
      [3, 'Renamed'],
      [4, 'New']
    ]);
    expect((await visited(visit)).remembered).toEqual(changed.rows);
  });

  test('is read anew when that was a day ago', async () => {
    const { memory, visit, later, kept } = many();
    await visited(visit);
    const changes = jest.spyOn(memory, 'changes');
    later(day - 1);
    await visited(visit);
    later(1);
    await visited(visit);
    expect(changes.mock.calls.map(([, since]) => since === undefined)).toEqual([false, true]);
    expect([...kept.values()]).toMatchObject([{ at: 101 * day }]);
  });

  test.each(['forbidden', 'missing', 'unexpected', 'invalid'] as const)(
    'is read as ever where changes are not told (%s)',
    async (kind) => {
      const { memory, visit } = many();
      const { rows } = await visited(visit);
      Object.assign(memory, { changes: () => Promise.reject(new ProgrammeError({ kind, what: 'circles' })) });
      const again = await visited(visit);
      expect(again.rows).toEqual(rows);
      expect(again.remembered).toEqual(rows);
    }
  );

  test.each(['offline', 'signedOut', 'busy'] as const)(
    'is asked once where nothing comes through (%s)',
    async (kind) => {
      const { memory, visit } = many();
      await visited(visit);
      const asked = memory.asked.length;
      Object.assign(memory, { changes: () => Promise.reject(new ProgrammeError({ kind, what: 'circles' })) });
      await expect(visit().rows(circles)).rejects.toMatchObject({ failure: { kind } });
      expect(memory.asked).toHaveLength(asked);
      expect(await visit().remembered.rows(circles)).toBeDefined();
    }
  );

  test('that may no longer be read takes all that was kept with it', async () => {
    const { memory, visit, kept } = many();
    await visited(visit);
    memory.fail('circles', { kind: 'forbidden' });
    await expect(visit().rows(circles)).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
    await settled();
    expect(kept.size).toBe(0);
  });
});
