import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ambassadors, awards, badges } from '../../../lists';
import { tracesOf } from '../../../domain/privacy/erasing';
import { kept } from '../../../testing/importing';
import { halfDays, invented, requests } from '../../../testing/inventedLists';
import { memoryCuration } from '../../../testing/memoryCuration';
import { aBadge, anAmbassador, anAward } from '../../../testing/people';
import { renderFeature } from '../../../testing/renderFeature';
import Erasing from './Erasing';
import { FoundRows } from './Found';

const zoe = anAmbassador('Zoe Dhondt', { id: 1 });
const badge = aBadge('Coach', { id: 4 });
const rows = {
  [ambassadors.url]: [zoe, anAmbassador('Ann Peeters', { id: 2 })],
  [badges.url]: [badge],
  [awards.url]: [anAward(zoe, badge, { id: 9, awardedOn: '2026-09-15' })]
};

const find = async (text: string): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Name or email address'), `${text}{Enter}`);
};
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

test('a person’s rows are shown, and go only after the second button', async () => {
  const site = memoryCuration({ rows });
  renderFeature(<Erasing />, undefined, { curation: async () => site });
  await find('zoe');
  await press(/Zoe Dhondt/);
  expect(await screen.findByRole('heading', { name: 'What the lists hold about Zoe Dhondt' })).toHaveFocus();
  expect(screen.getByRole('heading', { name: 'Ambassadors: 1 row' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Badge awards: 1 row' })).toBeVisible();
  expect(screen.getByText('Coach · September 15, 2026 · row 9')).toBeVisible();
  expect(screen.getByText(/93 days/)).toBeVisible();
  await press('Move 2 rows to the recycle bin');
  expect(screen.getByRole('button', { name: 'No, change nothing' })).toHaveFocus();
  expect(site.batches).toEqual([]);
  await press('Yes, erase Zoe Dhondt');
  expect(await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' })).toBeVisible();
  expect(site.held(ambassadors).map(({ item }) => item.title)).toEqual(['Ann Peeters']);
  expect(site.held(awards)).toEqual([]);
});

test('with a person goes what this browser noted of imports: what can be undone, and what was left in the middle', async () => {
  const undo = { id: 'a', list: ambassadors.url, at: Date.now(), rows: 1, table: [['Zoe Dhondt']] };
  const noted = new Map<string, unknown>([
    ['undo', [undo]],
    ['import', { run: 'b', work: { list: ambassadors.url, steps: [{ name: 'Zoe Dhondt' }] } }],
    ['import results', { run: 'b', results: [] }]
  ]);
  const site = memoryCuration({ rows, noted });
  renderFeature(<Erasing />, undefined, { curation: async () => site });
  await find('zoe');
  await press(/Zoe Dhondt/);
  await press('Move 2 rows to the recycle bin');
  expect(noted.size).toBe(3);
  await press('Yes, erase Zoe Dhondt');
  expect(await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' })).toBeVisible();
  expect([...noted.keys()].filter((name) => !name.startsWith('erasing'))).toEqual([]);
});

test('whoever may not delete or not see others’ progress is told, and nothing is offered', async () => {
  const site = memoryCuration({ rows, rights: { mayDelete: false, seesAll: false } });
  renderFeature(<Erasing />, undefined, { curation: async () => site });
  await find('zoe');
  await press(/Zoe Dhondt/);
  expect(
    await screen.findByText(/On “Learning progress” you lack Manage Lists or Override List Behaviors/)
  ).toBeVisible();
  expect(screen.getByText(/You may not delete rows of “Ambassadors”/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /recycle bin/ })).toBeNull();
});

test('nobody of that name', async () => {
  renderFeature(<Erasing />, undefined, { curation: async () => memoryCuration({ rows }) });
  await find('xyz');
  expect(await screen.findByText('Nobody is called “xyz”, neither in the lists nor in the directory.')).toBeVisible();
});

test('what no list keeps and what is only named in it are told as what they are', async () => {
  const person = zoe.person!;
  const traces = tracesOf(
    person,
    ({ url }) =>
      url === requests.url
        ? [
            ...kept({ id: 5, title: 'Told to her', tell: person }),
            ...kept({ id: 6, title: 'Hers' }).map((row) => ({ ...row, author: person.id }))
          ]
        : url === halfDays.url
          ? kept({ id: 1, title: 'Teams', host: person })
          : [],
    invented
  );
  const finding = {
    person,
    traces,
    named: () => undefined,
    missing: [],
    hidden: [],
    kept: []
  };
  renderFeature(<FoundRows finding={finding} erasing={{ stage: { at: 'found', finding } } as never} />);
  expect(screen.getByText('These rows are deleted permanently; they cannot be restored.')).toBeVisible();
  expect(screen.getByText('The rows stay; only the person is taken out of them.')).toBeVisible();
  expect(screen.getByText(/stay as they are: Requests: 1 row\./)).toBeVisible();
  expect(screen.queryByText(/93 days/)).toBeNull();
  await press('Erase 2 rows');
  expect(screen.getByText(/2 rows about Zoe Dhondt will be erased as described above/)).toBeVisible();
});
