import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { circles, lists, offices, progress } from '../../../lists';
import { kinds } from '../../../lists/kinds';
import type { SiteState } from '../../../domain/setup/site';
import { healthySite } from '../../../testing/memoryLists';
import { memoryMark } from '../../../testing/memoryMark';
import { memoryNotes } from '../../../testing/memoryNotes';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { memoryProvisioning, type MemoryProvisioning } from '../../../testing/memoryProvisioning';
import { renderFeature } from '../../../testing/renderFeature';
import { aGrant, emptySite } from '../../../testing/siteModel';
import SetUp from './SetUp';

const gone: string[] = [];
/** A site that has everything, with so many rows. */
const filled = (rows: Readonly<Record<string, number>>): SiteState => {
  const site = healthySite();
  return { ...site, lists: new Map([...site.lists].map(([url, list]) => [url, { ...list, rows: rows[url] ?? 0 }])) };
};
const open = (provisioning: MemoryProvisioning) =>
  renderFeature(
    <SetUp onPart={(part, list) => gone.push(list === undefined ? part : `${part} ${list}`)} />,
    memoryProgramme(),
    {
      curation: async () => ({ provisioning, notes: memoryNotes(), mark: memoryMark() }) as never
    }
  );
const start = async () => userEvent.click(await screen.findByRole('button', { name: 'Set up lists' }));
const step = async (name: RegExp) =>
  within([...(await screen.findAllByRole('listitem'))].reverse().find((item) => name.test(item.textContent ?? ''))!);

test('on an empty site it says what it would make, makes it, and leads to the import', async () => {
  const site = memoryProvisioning();
  open(site);
  expect((await step(/^Circles/)).getByText('To be created: 12 columns and 2 views')).toBeVisible();
  expect(screen.getByText(/Nothing is ever deleted/)).toBeVisible();
  await start();
  const outcome = await screen.findByRole('heading', { name: 'The lists are ready' });
  expect(outcome).toHaveFocus();
  expect([...site.site().lists.keys()].sort()).toEqual(lists.map(({ url }) => url).sort());
  expect((await step(/^Circles/)).getByText('List created: 12 columns and 2 views')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Import the first people' })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Import: Circles' }));
  expect(gone).toEqual(['import Lists/Circles']);
});

test('a site that is filled half way is led on: ticks for what has rows, a template and an import for what has none', async () => {
  const site = memoryProvisioning(filled({ [circles.url]: 12, [offices.url]: 3 }));
  open(site);
  const guide = await screen.findByRole('region', { name: 'Fill the lists' });
  const steps = within(guide).getAllByRole('listitem');
  expect(steps.map((each) => each.textContent)).toEqual([
    'Circles12 rows',
    'Offices3 rows',
    'AmbassadorsEmpty so farImportTemplate',
    'Training catalogueEmpty so farImportTemplate'
  ]);
  expect(steps[2]).toHaveAttribute('aria-current', 'step');
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    },
    revokeObjectURL: () => undefined
  });
  await userEvent.click(within(guide).getByRole('button', { name: 'Template: Ambassadors' }));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved[0]!);
  });
  // Headings that an import knows, and nothing else.
  expect(text.trim().split(/\r?\n/)).toHaveLength(1);
  expect(text).toContain('Person,Circle');
  await userEvent.click(within(guide).getByRole('button', { name: 'Import: Ambassadors' }));
  expect(gone.pop()).toBe('import Lists/Ambassadors');
});

test('a site on which something is left to do is led as well once its lists are there, and its first press stays the first', async () => {
  const site = filled({ [circles.url]: 12 });
  const { columns, ...rest } = site.lists.get(offices.url)!;
  const less = { ...rest, columns: columns.filter(({ name }) => name !== 'Region') };
  open(memoryProvisioning({ ...site, lists: new Map([...site.lists, [offices.url, less]]) }));
  const guide = await screen.findByRole('region', { name: 'Fill the lists' });
  expect(screen.getByRole('button', { name: 'Set up lists' })).toHaveClass('primary');
  expect(within(guide).getByRole('button', { name: 'Import: Offices' })).not.toHaveClass('primary');
});

test('a site that is filled is not led', async () => {
  open(memoryProvisioning(filled(Object.fromEntries(lists.map(({ url }) => [url, 1])))));
  expect(await screen.findByRole('button', { name: 'Import the first people' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Fill the lists' })).toBeNull();
});

test('who loses rights on a private list is named before, and who came meanwhile loses nothing yet', async () => {
  const [owners, visitors] = [aGrant(3, 'Owners', 'Full Control'), aGrant(4, 'Visitors', 'Read')];
  const site = memoryProvisioning(emptySite({ grants: [owners, visitors, aGrant(5, 'Members', 'Edit')] }));
  open(site);
  const narrowed = lists.filter(({ kind }) => kinds[kind].seeingThrough !== 'asOnSite');
  const isPrivate = ({ kind }: (typeof lists)[number]): boolean => kinds[kind].seeingThrough === 'contribute';
  expect(narrowed.filter((list) => !isPrivate(list))).not.toEqual([]);
  for (const list of narrowed) {
    const loss = isPrivate(list) ? 'Contribute and no more for Members' : 'no more rights for Visitors and Members';
    const said = await screen.findByText((text) =>
      text.startsWith(`On “${list.title.en}” some rights are taken away: ${loss}. `)
    );
    expect(said).toBeVisible();
  }
  const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  const planned = (title: string): string => steps.find((step) => step.startsWith(title)) ?? '';
  expect(planned('Attendance')).toMatch(/permissions of its own, for those who handle it/);
  expect(planned('Attendance')).not.toMatch(/everybody who reads the site/);
  expect(planned('Registrations')).toMatch(/each person changes only rows of their own/);
  expect(planned('Coaching requests')).toMatch(/each person sees only rows of their own/);
  site.become({ ...site.site(), grants: [...(site.site().grants ?? []), aGrant(9, 'Newcomers', 'Edit')] });
  await start();
  await screen.findByRole('heading', { name: /^The lists are ready|points?/ });
  await waitFor(() => expect(site.site().lists.get(progress.url)?.ownPermissions).toBe(true));
  await waitFor(() =>
    expect(site.asked.filter(({ kind }) => kind === 'narrowList')).toEqual(
      narrowed.map((list) =>
        expect.objectContaining({
          list: list.url,
          from: [...(isPrivate(list) ? [] : [{ principal: 4, name: 'Visitors' }]), { principal: 5, name: 'Members' }]
        })
      )
    )
  );
});

test('a site that has everything is told so, and nothing is begun', async () => {
  const site = memoryProvisioning();
  open(site).unmount();
  const first = open(site);
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  first.unmount();
  const before = site.asked.length;
  open(site);
  expect(await screen.findByRole('heading', { name: 'Everything is in place' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Set up lists' })).toBeNull();
  expect(site.asked.length).toBe(before);
});

test('rows to start with are offered on a new site, and left out when they are not wanted', async () => {
  const site = memoryProvisioning();
  open(site);
  const wish = await screen.findByRole('checkbox', { name: /search terms and badges/ });
  expect(wish).toBeChecked();
  await userEvent.click(wish);
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  expect(site.asked.some(({ kind }) => kind === 'seed')).toBe(false);
});

test('rows to start with are offered, but not wished for unasked, where curators have rows of their own', async () => {
  const site = memoryProvisioning();
  const first = open(site);
  await userEvent.click(await screen.findByRole('checkbox', { name: /search terms and badges/ }));
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  first.unmount();
  const now = site.site();
  site.become({ ...now, lists: new Map([...now.lists].map(([url, list]) => [url, { ...list, rows: 7 }])) });
  open(site);
  expect(await screen.findByRole('checkbox', { name: /search terms and badges/ })).not.toBeChecked();
});

test('the site’s navigation is left as it is when somebody says so, and nothing is missing then', async () => {
  const site = memoryProvisioning();
  open(site);
  const wish = await screen.findByRole('checkbox', { name: /navigation/ });
  expect(wish).toBeChecked();
  await userEvent.click(wish);
  expect(screen.queryByText('Site navigation')).toBeNull();
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  expect(site.site().navigation).toEqual([]);
});

test('lists that somebody keeps out of the navigation are not offered for it unasked', async () => {
  const site = memoryProvisioning();
  const first = open(site);
  await userEvent.click(await screen.findByRole('checkbox', { name: /navigation/ }));
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  first.unmount();
  open(site);
  expect(await screen.findByRole('heading', { name: 'Everything is in place' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /navigation/ })).not.toBeChecked();
});

test('it stops after the step at work, says where, and carries on from there', async () => {
  const site = memoryProvisioning();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow: MemoryProvisioning = {
    ...site,
    carryOut: async (action) => {
      if (action.kind === 'createList' && action.list === 'Lists/Offices') await held;
      return site.carryOut(action);
    }
  };
  open(slow);
  await start();
  expect(await screen.findByRole('progressbar', { name: `Step 2 of ${lists.length + 2}: Offices` })).toBeVisible();
  const stop = screen.getByRole('button', { name: 'Stop after this step' });
  expect(stop).toHaveFocus();
  await userEvent.click(stop);
  expect(screen.getByRole('button', { name: /Stopping/ })).toHaveAttribute('aria-disabled', 'true');
  release();
  expect(await screen.findByRole('heading', { name: `Stopped after step 2 of ${lists.length + 1}` })).toBeVisible();
  expect([...site.site().lists.keys()].sort()).toEqual(['Lists/Circles', 'Lists/Offices']);
  await userEvent.click(screen.getByRole('button', { name: 'Carry on' }));
  await screen.findByRole('heading', { name: 'The lists are ready' });
  expect(site.site().lists.size).toBe(lists.length);
});

test('what SharePoint refuses is explained at its list; the rest is made', async () => {
  const site = memoryProvisioning();
  site.meet((action) =>
    action.kind === 'createColumn' && action.column === 'Headcount' && action.list === 'Lists/Circles'
      ? { detail: 'The column limit is reached.' }
      : undefined
  );
  open(site);
  await start();
  expect(await screen.findByRole('heading', { name: 'Ready, except for 1 point' })).toBeVisible();
  expect(
    (await step(/^Circles/)).getByText('SharePoint refused for the column “Headcount”: The column limit is reached.')
  ).toBeVisible();
  expect(site.site().lists.size).toBe(lists.length);
});

test('something else at the address of a list is named with a way on, and nothing of it is touched', async () => {
  const empty = emptySite();
  const site = memoryProvisioning();
  await site.carryOut({ kind: 'createList', list: 'Lists/Badges' });
  const badges = site.site().lists.get('Lists/Badges')!;
  site.become({ ...empty, lists: new Map([['Lists/Badges', { ...badges, template: 101, title: 'Pictures' }]]) });
  open(site);
  await start();
  await screen.findByRole('heading', { name: /^Ready, except for/ });
  expect((await step(/^Badges/)).getByText(/Something other than an ordinary list is at Lists\/Badges/)).toBeVisible();
  expect(site.site().lists.get('Lists/Badges')).toEqual({ ...badges, template: 101, title: 'Pictures' });
});

test('whoever may not manage permissions does everything else and reads whom to ask', async () => {
  const site = memoryProvisioning(
    emptySite({ may: { manageLists: true, managePermissions: false }, owners: ['Wouter Van den Broeck'] })
  );
  open(site);
  await start();
  // Each list with permissions of its own waits for somebody who may give them.
  const waiting = lists.filter(({ kind }) => kinds[kind].ownPermissions).length;
  await screen.findByRole('heading', { name: `Ready, except for ${waiting} point${waiting === 1 ? '' : 's'}` });
  expect((await step(/^Learning progress/)).getByText(/Ask Wouter Van den Broeck to do this step/)).toBeVisible();
  expect(site.asked.some(({ kind }) => kind === 'openList')).toBe(false);
  expect(site.site().lists.get('Lists/LearningProgress')).toMatchObject({ readSecurity: 2, ownPermissions: false });
});

test('a reader is told who can, and is offered nothing', async () => {
  open(
    memoryProvisioning(
      emptySite({ may: { manageLists: false, managePermissions: false }, owners: ['Lieve Dhaenens', 'Ann Peeters'] })
    )
  );
  expect(await screen.findByText(/Ask Lieve Dhaenens and Ann Peeters/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a site that is read-only says so and offers no beginning', async () => {
  open(memoryProvisioning(emptySite({ readOnly: true })));
  expect(await screen.findByText(/This site is read-only for now/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Set up lists' })).toBeNull();
});

test('a site that cannot be looked at can be looked at again', async () => {
  const site = memoryProvisioning();
  site.blind({ kind: 'offline' });
  open(site);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  site.blind(undefined);
  await userEvent.click(retry);
  expect(await screen.findByRole('button', { name: 'Set up lists' })).toBeVisible();
});

test('rights that end half way are told, and what was done is kept', async () => {
  const site = memoryProvisioning();
  site.meet((action) => {
    if (action.kind !== 'createList' || action.list !== 'Lists/Ambassadors') return undefined;
    site.become({ ...site.site(), may: { manageLists: false, managePermissions: false } });
    return { kind: 'forbidden' };
  });
  open(site);
  await start();
  expect(await screen.findByRole('heading', { name: 'Your rights on this site have changed' })).toBeVisible();
  expect(site.site().lists.has('Lists/Badges')).toBe(true);
});

test('the report can be copied as plain text', async () => {
  const written: string[] = [];
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void written.push(text) }
  });
  open(memoryProvisioning());
  await start();
  await userEvent.click(await screen.findByRole('button', { name: 'Copy report' }));
  await waitFor(() => expect(screen.getByText('Report copied')).toBeInTheDocument());
  expect(written[0]).toMatch(/^Set-up of the lists, .*\nhttps:\/\/contoso/);
  expect(written[0]).toMatch(/Circles\n {2}List created: 12 columns and 2 views/);
});

test('who handles private rows is chosen among groups without rights here, shown before, and done', async () => {
  const site = memoryProvisioning(
    emptySite({
      groups: [
        { id: 4, title: 'Visitors' },
        { id: 12, title: 'Coaches' }
      ]
    })
  );
  open(site);
  const field = await screen.findByRole('combobox', { name: 'Who handles private rows' });
  expect(
    within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
  ).toEqual(['Nobody but Full Control', 'Coaches', 'A new group: Digital Ambassadors – suivi']);
  expect(field).toHaveAccessibleDescription(/sees everybody’s rows in “Learning progress”/);
  expect((await step(/^Learning progress/)).queryByText(/all rows for/)).toBeNull();
  await userEvent.selectOptions(field, 'Coaches');
  expect((await step(/^Learning progress/)).getByText(/and all rows for Coaches$/)).toBeVisible();
  await start();
  await screen.findByRole('heading', { name: 'The lists are ready' });
  expect(site.asked).toContainEqual({
    kind: 'letHandle',
    list: progress.url,
    group: { principal: 12, name: 'Coaches' }
  });
});

test('whoever gives no rights on the site chooses nobody', async () => {
  open(memoryProvisioning(emptySite({ may: { manageLists: true, managePermissions: false } })));
  await screen.findByRole('button', { name: 'Set up lists' });
  expect(screen.queryByRole('combobox')).toBeNull();
});
