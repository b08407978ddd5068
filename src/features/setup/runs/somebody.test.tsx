import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryCuration, type MemoryCuration } from '../../../testing/memoryCuration';
import { type MemoryMark, unmarked } from '../../../testing/memoryMark';
import { memoryProvisioning } from '../../../testing/memoryProvisioning';
import { renderFeature } from '../../../testing/renderFeature';
import { circles } from '../../../lists';
import { Parts } from '../Parts';

const anotherAt = (what: string, name = 'Marc Dupont'): MemoryMark => ({
  id: 1,
  name,
  what,
  since: Date.parse('2026-11-24T10:05:00')
});

const siteWith = (marks: MemoryMark[], noted = new Map<string, unknown>()): MemoryCuration => ({
  ...memoryCuration({ marks, noted }),
  provisioning: memoryProvisioning()
});

const open = (site: MemoryCuration, first: React.ComponentProps<typeof Parts>['first']) =>
  renderFeature(<Parts first={first} />, undefined, { curation: async () => site });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const importCircle = async (): Promise<void> => {
  await userEvent.type(
    await screen.findByLabelText('Paste the rows here, headings included'),
    'Key;Name{Enter}NEW;New one'
  );
  await press('Read the rows');
  await press('Check');
  await press('Write 1 row');
};

/** Timers that repeat, each with its period, called when the test says so. */
const everyTimer = () => {
  const timers = new Map<number, { readonly call: () => void; readonly each: number }>();
  let last = 0;
  jest.spyOn(window, 'setInterval').mockImplementation(((call: () => void, each: number) => {
    timers.set(++last, { call, each });
    return last;
  }) as never);
  jest.spyOn(window, 'clearInterval').mockImplementation((timer) => void timers.delete(Number(timer)));
  return async (each: number): Promise<void> =>
    act(async () => {
      for (const timer of [...timers.values()]) if (timer.each === each) timer.call();
    });
};
afterEach(() => jest.restoreAllMocks());

test('what a colleague has begun in another browser is told by name, and one can begin once it is over', async () => {
  const marks = [anotherAt('set-up')];
  const site = siteWith(marks);
  open(site, 'import');
  await importCircle();
  expect(
    await screen.findByText(/^Marc Dupont has been at work on these lists since 10:05.*, in “Set up”\./)
  ).toBeVisible();
  expect(site.held(circles)).toEqual([]);
  const pass = everyTimer();
  await press('Write 1 row');
  await pass(20_000);
  expect(screen.getByText(/^Marc Dupont/)).toBeVisible();
  marks.pop();
  await pass(20_000);
  await waitFor(() => expect(screen.queryByText(/^Marc Dupont/)).toBeNull());
  await press('Write 1 row');
  await screen.findByRole('heading', { name: 'Done' });
  expect(site.held(circles)).toHaveLength(1);
  // Whoever comes next finds no mark.
  expect(marks).toEqual([]);
});

test('nor does set-up begin beside it, whatever it is', async () => {
  open(siteWith([anotherAt('something new', '')]), 'lists');
  await press('Set up lists');
  expect(await screen.findByText(/^Somebody has been at work .*, in “something new”\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Stop after this step' })).toBeNull();
});

test('a page that slept so long that its mark was taken away stops what it does', async () => {
  const marks: MemoryMark[] = [];
  const site = siteWith(marks);
  const waiting: (() => void)[] = [];
  const pass = everyTimer();
  const slow: MemoryCuration = {
    ...site,
    provisioning: {
      ...site.provisioning,
      carryOut: async (action) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return site.provisioning.carryOut(action);
      }
    }
  };
  open(slow, 'lists');
  await press('Set up lists');
  await waitFor(() => expect(waiting).toHaveLength(1));
  await pass(60_000);
  expect(screen.getByRole('button', { name: 'Stop after this step' })).toBeVisible();
  marks[0] = anotherAt('import');
  await pass(60_000);
  expect(await screen.findByRole('button', { name: /^Stopping/ })).toBeVisible();
});

test('what this browser left in the middle keeps it from nothing', async () => {
  const marks = [anotherAt('import', 'Chloé Baudoux')];
  open(siteWith(marks, new Map<string, unknown>([['mark', 1]])), 'import');
  await importCircle();
  await screen.findByRole('heading', { name: 'Done' });
});

test('where no mark can be left work goes on as before', async () => {
  const site = siteWith([]);
  open({ ...site, mark: unmarked }, 'import');
  await importCircle();
  await screen.findByRole('heading', { name: 'Done' });
});
