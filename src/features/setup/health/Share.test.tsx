import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { CurationPart } from '../../../shell/ProgrammeContext';
import { ambassadors, badges, progress, trainings } from '../../../lists';
import { healthyRows, healthySite, memoryLists, withList, type MemoryLists } from '../../../testing/memoryLists';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { aTraining } from '../../../testing/people';
import { renderFeature } from '../../../testing/renderFeature';
import Share from './Share';

const open = (lists: MemoryLists, curator = true) => {
  const opened: CurationPart[] = [];
  const programme = memoryProgramme({ curator });
  const curation = jest.fn(() => Promise.resolve(lists as never));
  renderFeature(<Share part="Starter" />, programme, {
    curation,
    openCuration: (part) => void opened.push(part)
  });
  return { opened, programme, curation, user: userEvent.setup() };
};

const settled = async (lists: MemoryLists) => waitFor(() => expect(lists.asked).toContain(progress.url));

test('only what concerns the lists of the web part is counted, and it leads to the health check', async () => {
  const rows = healthyRows();
  const site = withList(healthySite(), trainings.url, ({ columns }) => ({
    columns: columns.map((column) => (column.name === 'ModuleKey' ? { ...column, indexed: false } : column))
  }));
  const broken = withList(site, badges.url, ({ views }) => ({ views: views.slice(1) }));
  const lists = memoryLists(broken, { ...rows, trainings: [aTraining('Teams', { url: undefined })] });
  const { opened, user } = open(lists);
  expect(await screen.findByText('1 point to fix in the lists of this web part.')).toBeVisible();
  expect(lists.asked).not.toContain(ambassadors.url);
  await user.click(screen.getByRole('button', { name: 'See the health of the lists' }));
  expect(opened).toEqual(['health']);
});

test('what should be looked at is counted when nothing has to be mended', async () => {
  const rows = { ...healthyRows(), trainings: [aTraining('Teams', { url: undefined })] };
  open(memoryLists(healthySite(), rows));
  expect(await screen.findByText('1 point to look at in the lists of this web part.')).toBeVisible();
});

test('a missing list leads to set-up', async () => {
  const site = healthySite();
  const lists = memoryLists({ ...site, lists: new Map([...site.lists].filter(([url]) => url !== trainings.url)) });
  const { opened, user } = open(lists);
  expect(await screen.findByText('1 list that this web part reads is missing.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set up lists' }));
  expect(opened).toEqual(['lists']);
});

test.each([
  ['everybody reads the rows of others', { readSecurity: 1 }],
  ['not everybody may write', { ownPermissions: false }]
])('ticks that are not kept are told once: %s', async (_why, change) => {
  open(memoryLists(withList(healthySite(), progress.url, () => change)));
  expect(await screen.findByText('Nothing is saved in “Learning progress” yet.')).toBeVisible();
  expect(screen.getAllByRole('status')).toHaveLength(1);
});

test('with lists in order nothing is said', async () => {
  const lists = memoryLists();
  open(lists);
  await settled(lists);
  await waitFor(() => expect(screen.queryByRole('status')).not.toBeInTheDocument());
});

test('a reader is told nothing, and nothing is asked of the site', async () => {
  const lists = memoryLists(withList(healthySite(), progress.url, () => ({ readSecurity: 1 })));
  const { programme, curation } = open(lists, false);
  await waitFor(() => expect(programme.asked).toContain('curator'));
  await Promise.resolve();
  expect(curation).not.toHaveBeenCalled();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('rows of progress of a whole company are not read for this', async () => {
  const site = withList(healthySite(), progress.url, () => ({ rows: 100_000 }));
  const lists = memoryLists(withList(site, trainings.url, ({ views }) => ({ views: views.slice(1) })));
  open(lists);
  expect(await screen.findByText('1 point to fix in the lists of this web part.')).toBeVisible();
  expect(lists.asked).toEqual([trainings.url]);
});
