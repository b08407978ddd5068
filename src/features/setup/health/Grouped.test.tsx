import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { ColumnState } from '../../../domain/setup/site';
import { ambassadors, circles } from '../../../lists';
import { healthyRows, healthySite, memoryLists, withList, type MemoryLists } from '../../../testing/memoryLists';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { anAmbassador, aPerson } from '../../../testing/people';
import { renderFeature } from '../../../testing/renderFeature';
import Health from './Health';

const open = (lists: MemoryLists) => {
  renderFeature(<Health />, memoryProgramme({ curator: true }), { curation: () => Promise.resolve(lists as never) });
  return userEvent.setup();
};

const people = (count: number, values: object) => {
  const rows = healthyRows();
  const primaryCircle = rows.circles[0]?.id;
  return {
    ...rows,
    awards: [],
    ambassadors: Array.from({ length: count }, (_, at) => {
      const name = `Person ${String(at + 1).padStart(3, '0')}`;
      const person = aPerson(name, { login: `i:0#.f|membership|p${at}@x.example` });
      return anAmbassador(name, { id: at + 1, primaryCircle, person, ...values });
    })
  };
};

const column = (name: string): ColumnState => ({
  name,
  title: name,
  description: '',
  type: 'Text',
  required: false,
  indexed: false,
  unique: false,
  inForms: true
});

test('three of a kind are one line that unfolds to each, by keyboard, and says whether it is open', async () => {
  const user = open(memoryLists(healthySite(), people(3, { consentDate: undefined })));
  const all = await screen.findByText('3 people have no date of consent.');
  const line = all.closest('li')!;
  expect(within(line).queryByText('Person 002 has no date of consent.')).toBeNull();
  const unfold = within(line).getByRole('button', { name: 'Show one by one: 3 people have no date of consent.' });
  expect(unfold).toHaveAttribute('aria-expanded', 'false');
  unfold.focus();
  await user.keyboard('{Enter}');
  expect(within(line).getByText('Person 002 has no date of consent.')).toBeVisible();
  const fold = within(line).getByRole('button', { name: 'Show together: 3 people have no date of consent.' });
  expect(fold).toHaveFocus();
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(fold.getAttribute('aria-controls')!)).toContainElement(
    within(line).getByText('Person 002 has no date of consent.')
  );
  expect(within(line).getByRole('link', { name: 'Open row: Person 002 has no date of consent.' })).toBeVisible();
  await user.keyboard(' ');
  expect(within(line).queryByText('Person 002 has no date of consent.')).toBeNull();
});

test('two of a kind stand by themselves', async () => {
  open(memoryLists(healthySite(), people(2, { consentDate: undefined })));
  expect(await screen.findByText('Person 001 has no date of consent.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /one by one/ })).toBeNull();
});

test('many are drawn fifty at a time', async () => {
  const user = open(memoryLists(healthySite(), people(120, { consentDate: undefined })));
  await user.click(await screen.findByRole('button', { name: /^Show one by one/ }));
  expect(screen.getAllByText(/^Person \d+ has no date of consent\.$/)).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  await user.click(screen.getByRole('button', { name: 'Show 20 more' }));
  expect(screen.getAllByText(/^Person \d+ has no date of consent\.$/)).toHaveLength(120);
  expect(screen.queryByRole('button', { name: /^Show \d+ more$/ })).toBeNull();
});

test('what each needs is done to all at once, or to one', async () => {
  const site = withList(healthySite(), ambassadors.url, ({ columns }) => ({
    columns: columns.map((each) => (each.type === 'DateTime' ? { ...each, dayOnly: false } : each))
  }));
  const lists = memoryLists(site);
  const user = open(lists);
  const all = await screen.findByText('“Ambassadors”, settings of the columns: 3 points.');
  expect(within(all.closest('li')!).getByText(/Fixing this asks for the day alone again/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Show one by one/ }));
  await user.click(screen.getByRole('button', { name: /^Fix: .*“Since” asks for a time as well/ }));
  expect(await screen.findByText('In “Ambassadors” the column “Back on” asks for a time as well.')).toBeVisible();
  expect(lists.provisioning.asked).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: /^Fix:/ })[0]!);
  await user.click(await screen.findByRole('button', { name: /^Fix:/ }));
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
});

test('all of a kind are mended with one press', async () => {
  const site = withList(healthySite(), ambassadors.url, ({ columns }) => ({
    columns: columns.map((each) => (each.type === 'DateTime' ? { ...each, dayOnly: false } : each))
  }));
  const lists = memoryLists(site);
  const user = open(lists);
  const button = await screen.findByRole('button', { name: /^Fix all 3: “Ambassadors”/ });
  expect(button).toHaveTextContent('Fix all 3');
  await user.click(button);
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
  expect(lists.provisioning.asked).toHaveLength(3);
});

describe('columns beside ours', () => {
  const site = withList(healthySite(), circles.url, ({ columns }) => ({
    columns: [...columns, column('Active0'), column('Title1')]
  }));
  const empty = new Map([
    ['Active0', 0],
    ['Title1', 0]
  ]);

  test('are shown before they are removed; whoever keeps them is back at the button', async () => {
    const lists = memoryLists(site);
    lists.beside(circles.url, { filled: empty });
    const user = open(lists);
    const remove = await screen.findByRole('button', { name: /^Remove: .*“Active0” \(Active0\)/ });
    await user.click(remove);
    const sure = screen.getByRole('group', { name: /^These columns of “Circles” are removed permanently/ });
    expect(within(sure).getByRole('listitem')).toHaveTextContent('Active0 (Active0)');
    expect(within(sure).getByRole('button', { name: 'Keep' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(remove).toHaveFocus();
    expect(lists.provisioning.asked).toEqual([]);
    await user.click(remove);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByText(/“Active0” \(Active0\)/)).toBeNull());
    expect(lists.provisioning.asked).toEqual([{ kind: 'removeColumn', list: circles.url, column: 'Active0' }]);
  });

  test('that hold something are told with how many rows, and not removed', async () => {
    const lists = memoryLists(site);
    lists.beside(circles.url, {
      filled: new Map([
        ['Active0', 4],
        ['Title1', 1]
      ])
    });
    open(lists);
    expect(await screen.findByText(/^4 rows hold something in it that nobody sees: move it to “Active”/)).toBeVisible();
    expect(screen.getByText(/^1 row holds something in it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });
});

test('a name that is another in the directory is written with one press', async () => {
  const lists = memoryLists(healthySite(), people(1, {}));
  lists.meet(() => ({ name: 'Person Claes', email: 'claes@lecercle.example' }));
  const user = open(lists);
  expect(await screen.findByText('Person 001 is called Person Claes in the directory.')).toBeVisible();
  expect(
    await screen.findByText('The address of Person 001 in the directory is claes@lecercle.example.')
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Fix: Person 001 is called/ }));
  await waitFor(() =>
    expect(lists.provisioning.asked).toEqual([
      { kind: 'renameRow', list: ambassadors.url, id: 1, from: 'Person 001', to: 'Person Claes' }
    ])
  );
});

test('what hides rows says how many, and folders what they are', async () => {
  const site = withList(healthySite(), circles.url, () => ({ approval: { drafts: false, seenBy: 2 } }));
  const lists = memoryLists(site);
  lists.beside(circles.url, { waiting: 4, rejected: 1, folders: [{ id: 90, name: 'Old' }] });
  open(lists);
  expect(await screen.findByText('In “Circles” rows wait until somebody approves them.')).toBeVisible();
  expect(screen.getByText(/^4 rows wait, 1 was rejected: colleagues do not see them\./)).toBeVisible();
  expect(screen.getByText('1 folder is among the rows of “Circles”.')).toBeVisible();
});
