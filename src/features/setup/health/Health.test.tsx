import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { SiteState } from '../../../domain/setup/site';
import { ambassadors, circles, progress } from '../../../lists';
import { aTick, healthyRows, healthySite, memoryLists, withList, type MemoryLists } from '../../../testing/memoryLists';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { anAmbassador, aPerson } from '../../../testing/people';
import { renderFeature } from '../../../testing/renderFeature';
import Health from './Health';

/** The health check of these lists, as a curator meets it. */
const open = (lists: MemoryLists, curator = true) => {
  const programme = memoryProgramme({ curator });
  renderFeature(<Health />, programme, { curation: () => Promise.resolve(lists as never) });
  return { user: userEvent.setup(), programme };
};

/** Everybody can read the progress of others. */
const unguarded = (): SiteState => withList(healthySite(), progress.url, () => ({ readSecurity: 1, writeSecurity: 1 }));

const summary = async () => (await screen.findByText(/checks? (are|is) in order|nothing to fix/)).closest('p')!;

const withPeople = (count: number) => {
  const rows = healthyRows();
  const primaryCircle = rows.circles[0]?.id;
  const people = Array.from({ length: count }, (_, at) => {
    const name = `Person ${at + 1}`;
    return anAmbassador(name, {
      primaryCircle,
      person: aPerson(name, { login: `i:0#.f|membership|p${at}@x.example` })
    });
  });
  return { ...rows, ambassadors: people, awards: [] };
};

test('everything in order is one sentence, and what was looked at is folded under it', async () => {
  const { user } = open(memoryLists());
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
  expect(await screen.findByText(/Checked just now/)).toBeVisible();
  expect(screen.queryByRole('heading', { level: 4 })).not.toBeInTheDocument();
  const fold = await screen.findByText(/^\d+ checks in order$/);
  const term = within(fold.closest('details') as HTMLElement).getByText('Circles');
  expect(term).not.toBeVisible();
  await user.click(fold);
  expect(term).toBeVisible();
  expect(term.nextElementSibling).toHaveTextContent('columns, types of the columns, mandatory fields');
});

test('what is wrong stands in two groups, worst first, each with what it means and where to go', async () => {
  const rows = healthyRows();
  const primaryCircle = rows.circles[0]?.id;
  const person = aPerson('Katrien Desmet');
  const lists = memoryLists(unguarded(), {
    ...rows,
    ambassadors: [
      ...rows.ambassadors,
      anAmbassador('Katrien Desmet', { id: 48, primaryCircle, person }),
      anAmbassador('Katrien Desmet', { id: 112, primaryCircle, person }),
      anAmbassador('Joris Maes', { id: 5, primaryCircle, status: 'Away', awayUntil: '2026-11-12' })
    ]
  });
  open(lists);
  expect(await summary()).toHaveTextContent(/^1 point to fix, 2 to look at\. The other \d+ checks are in order\.$/);
  const mend = within(screen.getByRole('region', { name: 'To fix' })).getAllByRole('listitem');
  expect(mend).toHaveLength(1);
  expect(mend[0]).toHaveTextContent('In “Learning progress” everybody can read the rows of others.');
  const look = within(screen.getByRole('region', { name: 'To look at' })).getAllByRole('listitem');
  expect(look.map((line) => line.querySelector('p')?.textContent)).toEqual([
    'Katrien Desmet is entered twice.',
    'Joris Maes was due back on November 12.'
  ]);
  expect(look[0]).toHaveTextContent('Rows 48 and 112: colleagues see row 48.');
  expect(look[1]).toHaveTextContent('the status still says “Away”');
  expect(screen.getByRole('link', { name: 'Open row: Joris Maes was due back on November 12.' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/Lists/Ambassadors/EditForm.aspx?ID=5'
  );
  expect(screen.getByRole('link', { name: 'Open rows: Katrien Desmet is entered twice.' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/Lists/Ambassadors/AllItems.aspx?FilterFields1=ID&FilterValues1=48%3B%23112'
  );
});

test('mending does it, looks again, and leads back to the sum', async () => {
  const lists = memoryLists(unguarded());
  const { user } = open(lists);
  await user.click(await screen.findByRole('button', { name: /^Fix: In “Learning progress” everybody/ }));
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
  expect(lists.provisioning.asked).toEqual([{ kind: 'secureRows', list: progress.url }]);
  await waitFor(() => expect(screen.getByText('Everything is in order.').closest('p')).toHaveFocus());
  expect(lists.asked.filter((asked) => asked === circles.url)).toHaveLength(1);
  expect(lists.asked.filter((asked) => asked === progress.url)).toHaveLength(2);
});

test('a missing column is told without its list being read; mended, its rows are read', async () => {
  const site = withList(healthySite(), ambassadors.url, ({ columns }) => ({
    columns: columns.filter(({ name }) => name !== 'ConsentDate')
  }));
  const rows = healthyRows();
  const lists = memoryLists(site, {
    ...rows,
    ambassadors: rows.ambassadors.map((each) => ({ ...each, consentDate: undefined }))
  });
  const { user } = open(lists);
  expect(await screen.findByText('In “Ambassadors” the column “Date of consent” is missing.')).toBeVisible();
  expect(lists.asked).not.toContain(ambassadors.url);
  await user.click(screen.getByRole('button', { name: /^Fix:/ }));
  expect(await screen.findByText('Ann Peeters has no date of consent.')).toBeVisible();
});

test('a mend that fails says why, with a reference, and can be tried again', async () => {
  const lists = memoryLists(unguarded());
  lists.provisioning.meet((_, attempt) =>
    attempt === 1 ? { kind: 'forbidden', detail: 'Access denied.', reference: '403 7f3a91c2' } : undefined
  );
  const { user } = open(lists);
  await user.click(await screen.findByRole('button', { name: /^Fix:/ }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('This could not be fixed. Your permissions do not allow it.');
  expect(alert).toHaveTextContent(/Reference/);
  await user.click(await screen.findByRole('button', { name: /^Fix:/ }));
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('nothing is mended while another tab is at work, which is said until it is over', async () => {
  const lists = memoryLists(unguarded());
  let end: () => void = () => undefined;
  const other = lists.notes.alone(() => new Promise<void>((resolve) => (end = resolve)));
  const { user } = open(lists);
  await user.click(await screen.findByRole('button', { name: /^Fix:/ }));
  expect(await screen.findByText(/under way in another tab of this browser/)).toBeVisible();
  expect(lists.provisioning.asked).toEqual([]);
  end();
  await other;
  await waitFor(() => expect(screen.queryByText(/under way in another tab/)).not.toBeInTheDocument());
  await user.click(await screen.findByRole('button', { name: /^Fix:/ }));
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
});

test('whoever may not mend reads who can', async () => {
  const { may, ...site } = unguarded();
  const looked = withList({ ...site, may: { manageLists: false, managePermissions: false } }, progress.url, () => ({
    may: { ...may, edit: true, manage: false, permissions: false, seesAll: false }
  }));
  open(memoryLists(looked));
  expect(await screen.findByText('Can be fixed by: Wouter Maes.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Mend/ })).not.toBeInTheDocument();
});

test('a list that cannot be read is named, the others are checked', async () => {
  const lists = memoryLists(unguarded());
  lists.fail(ambassadors.url, { kind: 'busy' });
  const { user } = open(lists);
  expect(await screen.findByText('“Ambassadors” could not be read.')).toBeVisible();
  expect(screen.getByText('The other lists were checked.', { exact: false })).toBeVisible();
  expect(screen.getByRole('region', { name: 'To fix' })).toBeVisible();
  lists.fail(ambassadors.url, undefined);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText('“Ambassadors” could not be read.')).not.toBeInTheDocument());
});

test('a site that does not answer is said, and asked again on demand', async () => {
  const lists = memoryLists();
  lists.provisioning.blind({ kind: 'unexpected' });
  const { user } = open(lists);
  await screen.findByRole('alert');
  lists.provisioning.blind(undefined);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Everything is in order.')).toBeVisible();
});

test('a reader sees nothing of it, and whom to ask', async () => {
  const lists = memoryLists(unguarded());
  open(lists, false);
  expect(await screen.findByText(/You can ask: Wouter Maes\./)).toBeVisible();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  expect(lists.asked).toEqual([]);
});

test('checking again reads everything anew', async () => {
  const lists = memoryLists();
  const { user } = open(lists);
  await screen.findByText('Everything is in order.');
  lists.provisioning.become(unguarded());
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText(/^1 point to fix/)).toBeVisible();
});

test('a site that can only be read is said, and nothing can be mended', async () => {
  open(memoryLists({ ...unguarded(), readOnly: true }));
  expect(await screen.findByText(/The site is read-only at the moment/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Mend/ })).not.toBeInTheDocument();
});

describe('accounts', () => {
  test('a few are compared with the directory unasked', async () => {
    const lists = memoryLists();
    lists.meet((login) => !login.includes('ann.peeters'));
    open(lists);
    expect(await screen.findByText('Ann Peeters no longer has an account.')).toBeVisible();
  });

  test('many wait for a word, six at a time, and a busy directory is waited for', async () => {
    const lists = memoryLists(healthySite(), withPeople(250));
    lists.meet((login, time) =>
      login.includes('|p9@') && time === 1 ? { kind: 'busy', retryAfter: 0.05 } : !login.includes('|p7@')
    );
    const { user } = open(lists);
    expect(await screen.findByText('250 accounts have not been compared with the directory yet.')).toBeVisible();
    expect(lists.asked.some((asked) => asked.includes('membership'))).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Compare now' }));
    expect(await screen.findByText('Person 8 no longer has an account.')).toBeVisible();
    expect(screen.queryByText(/have not been compared/)).not.toBeInTheDocument();
  });

  test('a count that runs is seen at each account, and spoken at its quarters alone', async () => {
    const lists = memoryLists(healthySite(), withPeople(100));
    lists.meet(() => true);
    const [spoken, seen] = [new Set<string>(), new Set<string>()];
    const counting = /\d+ of 100 accounts compared/;
    const listener = new MutationObserver(() => {
      for (const each of document.querySelectorAll('p')) {
        const count = counting.exec(each.textContent ?? '')?.[0];
        if (count !== undefined) (each.closest('[role="status"]') === null ? seen : spoken).add(count);
      }
    });
    listener.observe(document.body, { subtree: true, childList: true, characterData: true });
    // Nobody answers before the count stands there, and then one after the other.
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const known = async (login: string) => {
      await begun;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return lists.accounts.known(login);
    };
    open({ ...lists, accounts: { known } });
    await screen.findAllByText(/^\d+ of 100 accounts compared/);
    begin();
    expect(await screen.findByText('Everything is in order.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(counting)).not.toBeInTheDocument());
    listener.disconnect();
    expect(seen.size).toBeGreaterThan(10);
    expect([...spoken].every((count) => /^(0|25|50|75|100) of/.test(count))).toBe(true);
    expect(spoken.size).toBeGreaterThan(1);
  });

  test('a directory that stops answering is said, with how far it came', async () => {
    const lists = memoryLists();
    lists.meet((login) => (login.includes('ann.peeters') ? { kind: 'unexpected' } : true));
    open(lists);
    expect(await screen.findByText(/^The directory does not answer: \d of 2 accounts compared\.$/)).toBeVisible();
  });

  test('a directory that does not know the curator either accuses nobody', async () => {
    const lists = memoryLists();
    lists.meet(() => false);
    open(lists);
    expect(await screen.findByText(/does not even know your own account/)).toBeVisible();
    expect(screen.queryByText(/no longer/)).not.toBeInTheDocument();
  });
});

test('progress of a whole company waits until somebody asks for it', async () => {
  const site = withList(healthySite(), progress.url, () => ({ rows: 100_000 }));
  const lists = memoryLists(site, { ...healthyRows(), progress: [aTick(7, 11, 12)] });
  const { user } = open(lists);
  expect(await screen.findByText('The 100,000 rows of “Learning progress” have not been checked yet.')).toBeVisible();
  expect(lists.asked).not.toContain(progress.url);
  await user.click(screen.getByRole('button', { name: 'Check now' }));
  expect(await screen.findByText('In “Learning progress” row 7 was not written by the person it names.')).toBeVisible();
  expect(screen.queryByText(/have not been checked yet/)).not.toBeInTheDocument();
});

test('who may do what is there to be read, and that managers see progress', async () => {
  const { user } = open(memoryLists());
  await user.click(await screen.findByText('Who may do what'));
  expect(screen.getByText(/^See everybody’s rows anyway, because they manage lists: Owners$/)).toBeVisible();
  // Curated lists, and those into which everybody writes.
  expect(screen.getAllByText('Read: Owners and Visitors')).toHaveLength(2);
});

test('the report can be copied as text', async () => {
  const lists = memoryLists(unguarded());
  const { user } = open(lists);
  await user.click(await screen.findByRole('button', { name: 'Copy the report' }));
  expect(await screen.findByText('Report copied')).toBeVisible();
  const text = await window.navigator.clipboard.readText();
  expect(text).toContain('To fix\n- In “Learning progress” everybody can read the rows of others.');
  expect(text).toMatch(/checks in order\n- Circles: /);
});
