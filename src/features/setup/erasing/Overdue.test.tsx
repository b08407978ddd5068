import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { halfDays, invented, requests } from '../../../testing/inventedLists';
import { memoryCuration, type MemoryCuration } from '../../../testing/memoryCuration';
import { renderFeature } from '../../../testing/renderFeature';
import Overdue from './Overdue';

const rows = {
  [halfDays.url]: [
    { id: 1, title: 'Teams', heldOn: '2026-03-02' },
    { id: 2, title: 'Excel', heldOn: '2026-11-20' }
  ],
  [requests.url]: [
    { id: 5, title: 'A macro', halfDayId: 1 },
    { id: 6, title: '', halfDayId: 1 },
    { id: 7, title: 'A table', halfDayId: 2 }
  ]
};
const siteWith = (given: Parameters<typeof memoryCuration>[0] = {}): MemoryCuration =>
  memoryCuration({ lists: invented, rows, ...given });

const open = (site: MemoryCuration, owners: readonly string[] = []) => {
  const [onGone, onClose] = [jest.fn(), jest.fn()];
  renderFeature(
    <Overdue
      list={requests}
      title="Requests"
      day="2026-11-24"
      owners={owners}
      declared={invented}
      onClose={onClose}
      onGone={onGone}
    />,
    undefined,
    { curation: async () => site }
  );
  return { onGone, onClose };
};

test('what is kept too long is shown, and goes only after that', async () => {
  const site = siteWith();
  const { onGone } = open(site);
  expect(await screen.findByRole('heading', { name: 'Requests: 2 rows are kept too long' })).toHaveFocus();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['A macro', 'row 6']);
  expect(screen.getByText(/deleted permanently, not into the recycle bin/)).toBeVisible();
  expect(site.held(requests)).toHaveLength(3);
  await userEvent.click(screen.getByRole('button', { name: 'Delete 2 rows' }));
  expect(await screen.findByText('2 rows of 2 are deleted.')).toBeVisible();
  expect(site.held(requests).map(({ item }) => item.title)).toEqual(['A table']);
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('whoever thinks better of it changes nothing', async () => {
  const site = siteWith();
  const { onClose } = open(site);
  await userEvent.click(await screen.findByRole('button', { name: 'No, change nothing' }));
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(site.batches).toEqual([]);
});

test('whoever may not delete reads whom to ask', async () => {
  open(siteWith({ rights: { mayDelete: false } }), ['Wouter Maes', 'Ann Peeters']);
  expect(
    await screen.findByText('You may not delete these rows. They can: Wouter Maes and Ann Peeters.')
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
});

test('an answer that is lost is waited for, and nothing is deleted twice', async () => {
  const site = siteWith();
  site.mishaps = ['lost'];
  open(site);
  await userEvent.click(await screen.findByRole('button', { name: 'Delete 2 rows' }));
  expect(await screen.findByText('2 rows of 2 are deleted.', undefined, { timeout: 4000 })).toBeVisible();
  expect(site.batches).toEqual([2]);
});

test('rows that could not be read are not none', async () => {
  const site = siteWith();
  open({ ...site, register: { ...site.register, rows: () => Promise.reject(new Error('gone')) } });
  expect(await screen.findByText('The rows could not be read, so nothing is deleted.')).toBeVisible();
  expect(screen.queryByText(/0 rows/)).toBeNull();
});

test('where somebody else was faster the list is looked at again, and no 0 is told', async () => {
  const site = siteWith({ rows: { ...rows, [requests.url]: [] } });
  const { onGone } = open(site);
  await waitFor(() => expect(onGone).toHaveBeenCalledTimes(1));
  expect(screen.queryByText(/0 rows/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Delete/ })).toBeNull();
});
