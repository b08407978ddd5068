import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Curation } from '../../../domain/port/curation';
import { ProgrammeError } from '../../../domain/port/programme';
import { ambassadors, awards, badges, circles, lists } from '../../../lists';
import { Frame } from '../../../shell/Frame';
import { ProgrammeContext, type Surroundings } from '../../../shell/ProgrammeContext';
import { healthySite } from '../../../testing/memoryLists';
import { memoryCuration, type MemoryCuration } from '../../../testing/memoryCuration';
import { memoryNotes } from '../../../testing/memoryNotes';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { memoryProvisioning, type MemoryProvisioning } from '../../../testing/memoryProvisioning';
import { aBadge, anAmbassador, anAward } from '../../../testing/people';
import { renderFeature, surroundings } from '../../../testing/renderFeature';
import { aGrant, emptySite } from '../../../testing/siteModel';
import { Parts } from '../Parts';

type Part = React.ComponentProps<typeof Parts>['first'];

const zoe = anAmbassador('Zoe Dhondt', { id: 1 });
const badge = aBadge('Coach', { id: 4 });
const people = {
  [ambassadors.url]: [zoe, anAmbassador('Ann Peeters', { id: 2 })],
  [badges.url]: [badge],
  [awards.url]: [anAward(zoe, badge, { id: 9, awardedOn: '2026-09-15' })]
};

interface Site extends MemoryCuration {
  readonly provisioning: MemoryProvisioning;
}

/** A site with people and no lists made yet; what is noted goes to `noted`, which tabs of one browser share. */
const siteWith = (noted = new Map<string, unknown>()): Site => ({
  ...memoryCuration({ rows: people, noted }),
  provisioning: memoryProvisioning()
});

/** The same site, opened by another page of the same browser. */
const anotherTab = (site: Site, noted: Map<string, unknown>): Site => ({ ...site, notes: memoryNotes(noted) });

/** As the door does it: one port for each person and site of a page. */
const port = (site: Curation): Pick<Surroundings, 'curation'> => ({ curation: async () => site });
const open = (site: Curation, first: Part) => renderFeature(<Parts first={first} />, undefined, port(site));

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const isAskedBeforeLeaving = (): boolean => {
  const leave = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leave);
  return leave.defaultPrevented;
};

/** What is to be done waits until it is let go, or fails as it is told. */
const gate = () => {
  const waiting: ((trouble: ProgrammeError | undefined) => void)[] = [];
  const pass = async (): Promise<void> => {
    const trouble = await new Promise<ProgrammeError | undefined>((resolve) => waiting.push(resolve));
    if (trouble !== undefined) throw trouble;
  };
  const letGo = async (trouble?: ProgrammeError): Promise<void> => {
    await waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.(trouble);
  };
  return { pass, letGo };
};
const slowly = (site: Site) => {
  const { pass, letGo } = gate();
  const slow: Site = {
    ...site,
    writer: {
      ...site.writer,
      write: async (...asked) => {
        await pass();
        return site.writer.write(...asked);
      }
    },
    provisioning: {
      ...site.provisioning,
      carryOut: async (action) => {
        await pass();
        return site.provisioning.carryOut(action);
      }
    }
  };
  return { slow, letGo };
};
const busy = (retryAfter: number): ProgrammeError => new ProgrammeError({ kind: 'busy', what: 'test', retryAfter });

const findZoe = async (): Promise<void> => {
  await userEvent.type(await screen.findByLabelText('Name or email address'), 'zoe{Enter}');
  await press(/Zoe Dhondt/);
};
const eraseZoe = async (): Promise<void> => {
  await findZoe();
  await press('Move 2 rows to the recycle bin');
  await press('Yes, erase Zoe Dhondt');
};
const pasteCircle = async (): Promise<void> => {
  await userEvent.type(
    await screen.findByLabelText('Paste the rows here, headings included'),
    'Key;Name{Enter}NEW;New one'
  );
  await press('Read the rows');
  await press('Check');
};
const importCircle = async (): Promise<void> => {
  await pasteCircle();
  await press('Write 1 row');
};

/** Each kind, from the part that it stands in to what shows that it is under way, waits or stops. */
const kinds = [
  {
    part: 'lists',
    begin: () => press('Set up lists'),
    stop: 'Stop after this step',
    waiting: /SharePoint is very busy/
  },
  { part: 'import', begin: importCircle, stop: 'Stop after this batch', waiting: /SharePoint is busy/ },
  { part: 'people', begin: eraseZoe, stop: 'Stop after this batch', waiting: /SharePoint is busy/ }
] as const;

describe.each(kinds)('in $part', ({ part, begin, stop, waiting }) => {
  test('SharePoint’s wait is told, and stopping does not wait for its end', async () => {
    const { slow, letGo } = slowly(siteWith());
    open(slow, part);
    await begin();
    await letGo(busy(300));
    expect(await screen.findByText(waiting)).toHaveTextContent('300 seconds');
    expect(isAskedBeforeLeaving()).toBe(true);
    await press(stop);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(screen.queryByText(waiting)).toBeNull();
    expect(isAskedBeforeLeaving()).toBe(false);
  });

  test('who stops is told that it is heard, and what is on its way is waited for', async () => {
    const { slow, letGo } = slowly(siteWith());
    open(slow, part);
    await begin();
    await press(stop);
    expect(await screen.findByRole('button', { name: /^Stopping/ })).toHaveAttribute('aria-disabled', 'true');
    await letGo(busy(300));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  test('it goes on while its view is gone, and is shown to whoever comes back', async () => {
    const { slow, letGo } = slowly(siteWith());
    const around = port(slow);
    const view = renderFeature(<Parts first={part} />, undefined, around);
    await begin();
    await screen.findByRole('progressbar');
    view.unmount();
    expect(isAskedBeforeLeaving()).toBe(true);
    renderFeature(<Parts first={part} />, undefined, around);
    expect(await screen.findByRole('progressbar')).toBeVisible();
    await press(stop);
    await letGo(busy(300));
    await waitFor(() => expect(isAskedBeforeLeaving()).toBe(false));
  });

  test('nothing is begun beside it in another tab, which says so until it is over', async () => {
    const noted = new Map<string, unknown>();
    const site = siteWith(noted);
    let end: () => void = () => undefined;
    const other = memoryNotes(noted).alone(() => new Promise<void>((resolve) => (end = resolve)));
    open(site, part);
    await screen.findByText(/under way in another tab of this browser/);
    await begin();
    expect(await screen.findByText(/under way in another tab of this browser/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect([site.batches, site.provisioning.asked]).toEqual([[], []]);
    const isOff = () => screen.queryAllByRole('button').some((each) => each.getAttribute('aria-disabled') === 'true');
    expect(isOff()).toBe(true);
    end();
    await other;
    await waitFor(() => expect(isOff()).toBe(false));
    await waitFor(() => expect(screen.queryByText(/under way in another tab/)).toBeNull());
  });

  test.each([
    ['nothing at all', 7],
    ['no run', { work: {} }],
    ['a run without work', { run: 'earlier' }],
    ['work of another shape', { run: 'earlier', work: { plan: [{ exists: 1 }], login: 1, list: 2, steps: [null] } }],
    ['actions that nobody knows', { run: 'earlier', work: { plan: [{ exists: true, actions: [{ kind: 'burn' }] }] } }]
  ])('what was noted and cannot be understood is nothing: %s', async (_what, note) => {
    const noted = new Map<string, unknown>();
    for (const kind of ['set-up', 'import', 'erasing']) noted.set(kind, note).set(`${kind} results`, [[], null]);
    open(siteWith(noted), part);
    await begin();
    await waitFor(() => expect(screen.queryByText(/The page was left/)).toBeNull());
  });
});

test('an erasing that was cut off is told by its numbers alone, and gone on with after a fresh look', async () => {
  const noted = new Map<string, unknown>();
  const { slow, letGo } = slowly(siteWith(noted));
  const view = open(slow, 'people');
  await eraseZoe();
  await letGo();
  await screen.findByText('Erasing: 1 of 2');
  await waitFor(() => expect(noted.get('erasing results')).toMatchObject({ results: { done: 1, of: 2, refused: 0 } }));
  // Of the person no more than it takes to look again, and nothing of what the rows said.
  expect(noted.get('erasing')).toEqual({
    run: expect.any(String),
    work: { login: zoe.person?.login, name: 'Zoe Dhondt', id: zoe.person?.id }
  });
  expect(JSON.stringify([...noted])).not.toMatch(/Coach|2026-09-15/);
  const then = new Map(noted);
  view.unmount();

  open(anotherTab(slow, then), 'people');
  expect(await screen.findByText(/1 row of 2 had been erased/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Zoe Dhondt is not completely erased yet' })).toBeVisible();
  expect(then.size).toBe(2);
  // Of an import of the person: forgotten with them.
  then.set('undo', [{ id: 'a', list: 'Lists/Ambassadors', at: 1, rows: 1, table: [['Zoe Dhondt']] }]);
  await press('Look again');
  await press('Move 1 row to the recycle bin');
  await press('Yes, erase Zoe Dhondt');
  await letGo();
  await letGo();
  expect(await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' })).toBeVisible();
  await waitFor(() => expect(then.size).toBe(0));
  await waitFor(() => expect(isAskedBeforeLeaving()).toBe(false));
});

test.each([
  ['lists', 'set-up', ['keepNavigation', 'plan', 'startingRows']],
  ['import', 'import', ['counting', 'given', 'id', 'list', 'steps']],
  ['people', 'erasing', ['id', 'login', 'name']]
] as const)('what is noted in %s is what docs/stored.md says', async (part, kind, keys) => {
  const noted = new Map<string, unknown>();
  const { slow, letGo } = slowly(siteWith(noted));
  open(slow, part);
  const { begin, stop } = kinds.find((each) => each.part === part)!;
  await begin();
  await screen.findByRole('progressbar');
  await waitFor(() => expect([...noted.keys()].sort()).toEqual([kind, `${kind} results`]));
  const { work } = noted.get(kind) as { readonly work: object };
  expect(Object.keys(work).sort()).toEqual(keys);
  await press(stop);
  await letGo(busy(300));
  await waitFor(() => expect(isAskedBeforeLeaving()).toBe(false));
});

test('an erasing that ended unseen with nothing left is told as done', async () => {
  const noted = new Map<string, unknown>([
    ['erasing', { run: 'a', work: { login: '', name: 'Zoe Dhondt' } }],
    ['erasing results', { run: 'a', results: { done: 4, of: 4, refused: 0 } }]
  ]);
  open(siteWith(noted), 'people');
  expect(await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' })).toBeVisible();
  expect(screen.getByText('4 rows are erased.')).toBeVisible();
  await waitFor(() => expect(noted.size).toBe(0));
});

test('an erasing whose end nobody saw is told once, and then forgotten', async () => {
  const noted = new Map<string, unknown>([
    ['erasing', { run: 'a', work: { login: 'i:0#.f|membership|zoe@x.y', name: 'Zoe Dhondt' } }],
    ['erasing results', { run: 'a', results: { done: 3, of: 4, refused: 1 }, ending: 'finished' }]
  ]);
  open(siteWith(noted), 'people');
  expect(await screen.findByText('SharePoint refused 1 row.')).toBeVisible();
  await waitFor(() => expect(noted.size).toBe(0));
});

test('whoever wants nothing more of an erasing that was cut off has it forgotten', async () => {
  const noted = new Map<string, unknown>([
    ['erasing', { run: 'a', work: { login: '', name: 'Zoe Dhondt' } }],
    ['erasing results', { run: 'a', results: { done: 0, of: 4, refused: 0 } }]
  ]);
  open(siteWith(noted), 'people');
  await press('Another person');
  expect(screen.getByLabelText('Name or email address')).toBeVisible();
  await waitFor(() => expect(noted.size).toBe(0));
});

test('an erasing whose list is hidden in the middle has not erased what it no longer sees', async () => {
  const site = siteWith();
  const { slow, letGo } = slowly(site);
  const rows: Curation['register']['rows'] = async (list) => {
    if (isGone && list.url === awards.url) throw new ProgrammeError({ kind: 'missing', what: list.url });
    return site.register.rows(list);
  };
  let isGone = false;
  open({ ...slow, register: { ...site.register, rows } }, 'people');
  await eraseZoe();
  isGone = true;
  await letGo(busy(1));
  expect(await screen.findByRole('heading', { name: /not completely erased yet/ })).toBeVisible();
  expect(site.held(awards)).toHaveLength(1);
});

test('a set-up that was cut off says what it did, goes on from there, and is forgotten at its end', async () => {
  const noted = new Map<string, unknown>();
  const site = siteWith(noted);
  const { slow, letGo } = slowly(site);
  const view = open(slow, 'lists');
  await userEvent.click(await screen.findByRole('checkbox', { name: /search terms and badges/ }));
  await press('Set up lists');
  for (let action = 0; action < 3; action++) await letGo();
  await waitFor(() => expect(noted.get('set-up results')).toHaveProperty('results.0.length', 3));
  const then = new Map(noted);
  view.unmount();

  open(anotherTab(site, then), 'lists');
  expect(await screen.findByRole('heading', { name: 'Set-up was interrupted' })).toBeVisible();
  expect(screen.getByText(/^The page was left in the middle: 3 actions of \d+ had been carried out\./)).toBeVisible();
  expect(screen.getByText('List created: 1 column')).toBeVisible();
  await press('Carry on');
  expect(await screen.findByRole('heading', { name: 'The lists are ready' })).toHaveFocus();
  expect(site.provisioning.site().lists.size).toBe(lists.length);
  // What was not wanted at the beginning is not wanted now.
  expect(site.provisioning.asked.some(({ kind }) => kind === 'seed')).toBe(false);
  await waitFor(() => expect(then.size).toBe(0));
  // The page that was left is one in name only: it ends here.
  await letGo(new ProgrammeError({ kind: 'unexpected', what: 'test', reference: '423' }));
  await waitFor(() => expect(isAskedBeforeLeaving()).toBe(false));
});

/** What a page noted of a set-up that it had hardly begun. */
const hardlyBegun = (): Map<string, unknown> => {
  const actions = [{ kind: 'createList', list: circles.url }];
  return new Map([['set-up', { run: 'a', work: { plan: [{ list: circles.url, exists: false, actions }] } }]]);
};

test('who loses rights by going on is named before, also when a page before this one named them', async () => {
  const grants = [aGrant(3, 'Owners', 'Full Control'), aGrant(5, 'Members', 'Edit')];
  open({ ...siteWith(hardlyBegun()), provisioning: memoryProvisioning(emptySite({ grants })) }, 'lists');
  await screen.findByRole('heading', { name: 'Set-up was interrupted' });
  const named = screen.getAllByText(/some rights are taken away: Contribute and no more for Members\./);
  expect(named).toHaveLength(lists.filter(({ kind }) => kind === 'privateOwnRows').length);
});

test('a set-up that was cut off is not gone on with on a site that has become read-only', async () => {
  open({ ...siteWith(hardlyBegun()), provisioning: memoryProvisioning(emptySite({ readOnly: true })) }, 'lists');
  await screen.findByRole('heading', { name: 'Set-up was interrupted' });
  expect(screen.getByText(/This site is read-only for now/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull();
});

test('whoever would rather look at the site than go on does so, and nothing is told of it again', async () => {
  const noted = hardlyBegun();
  open(siteWith(noted), 'lists');
  await screen.findByRole('heading', { name: 'Set-up was interrupted' });
  await press('Check again');
  expect(await screen.findByRole('button', { name: 'Set up lists' })).toBeVisible();
  await waitFor(() => expect(noted.size).toBe(0));
});

test('of a set-up that was cut off once all was made nothing is told', async () => {
  const noted = hardlyBegun();
  open({ ...siteWith(noted), provisioning: memoryProvisioning(healthySite()) }, 'lists');
  expect(await screen.findByRole('heading', { name: 'Everything is in place' })).toBeVisible();
  await waitFor(() => expect(noted.size).toBe(0));
});

test('what a tab that was closed in the middle has left is offered as soon as it is at work no more', async () => {
  const noted = new Map<string, unknown>();
  const { slow, letGo } = slowly(siteWith(noted));
  let close: () => void = () => undefined;
  // The other tab, whose lock goes with it.
  void memoryNotes(noted).alone(() => new Promise<void>((resolve) => (close = resolve)));
  open(anotherTab(slow, noted), 'people');
  await screen.findByText(/under way in another tab/);
  noted.set('erasing', { run: 'a', work: { login: zoe.person?.login, name: 'Zoe Dhondt' } });
  noted.set('erasing results', { run: 'a', results: { done: 1, of: 2, refused: 0 } });
  close();
  expect(await screen.findByText(/1 row of 2 had been erased/)).toBeVisible();
  await press('Look again');
  await press(/^Move \d rows? to the recycle bin/);
  await press('Yes, erase Zoe Dhondt');
  await letGo();
  await letGo();
  await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' });
});

test('another part of the same page is named while it is at work, and mends nothing beside it either', async () => {
  const site = siteWith();
  const { slow, letGo } = slowly(site);
  open(slow, 'import');
  await importCircle();
  await press('Set up');
  expect(await screen.findByText(/^Work is under way in “Import and export”\./)).toBeVisible();
  await press('Set up lists');
  expect(screen.queryByRole('button', { name: 'Stop after this step' })).toBeNull();
  expect(site.provisioning.asked).toEqual([]);
  await letGo();
  await waitFor(() => expect(screen.queryByText(/^Work is under way/)).toBeNull());
  await press('Set up lists');
  await press('Stop after this step');
  await letGo(busy(300));
});

/** A page whose web part is given one site after another. */
const pageOf = (around: Partial<Surroundings>, first: Part): React.ReactElement => (
  <ProgrammeContext.Provider value={surroundings(memoryProgramme(), around)}>
    <Frame label="Web part">
      <Parts first={first} />
    </Frame>
  </ProgrammeContext.Provider>
);

test('another site in the property pane begins anew, and what is under way on the first one stays there', async () => {
  const [one, two] = [siteWith(), siteWith()];
  const { slow, letGo } = slowly(one);
  const [atOne, atTwo] = [
    { ...port(slow), memoryKey: 'one ann' },
    { ...port(two), memoryKey: 'two ann' }
  ];
  const page = render(pageOf(atOne, 'import'));
  await pasteCircle();
  page.rerender(pageOf(atTwo, 'import'));
  // What was checked against one site is not written into another.
  expect(await screen.findByLabelText('Paste the rows here, headings included')).toHaveValue('');
  page.rerender(pageOf(atOne, 'import'));
  await importCircle();
  await screen.findByRole('progressbar');
  page.rerender(pageOf(atTwo, 'import'));
  await screen.findByLabelText('Paste the rows here, headings included');
  expect(screen.queryByText(/under way/)).toBeNull();
  expect(isAskedBeforeLeaving()).toBe(true);
  await importCircle();
  expect(await screen.findByText('1 row of 1 was written.')).toBeVisible();
  await letGo();
  page.rerender(pageOf(atOne, 'import'));
  expect(await screen.findByText('1 row of 1 was written.')).toBeVisible();
  expect([one.held(circles).length, two.held(circles).length]).toEqual([1, 1]);
  expect(isAskedBeforeLeaving()).toBe(false);
});

test('two people on one device do not see each other’s runs', async () => {
  const { slow, letGo } = slowly(siteWith());
  const ann = { ...port(slow), memoryKey: 'one ann' };
  const bob = { ...port(siteWith()), memoryKey: 'one bob' };
  const page = render(pageOf(ann, 'people'));
  await eraseZoe();
  await screen.findByRole('progressbar');
  page.rerender(pageOf(bob, 'people'));
  expect(await screen.findByLabelText('Name or email address')).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  await letGo(busy(300));
  page.rerender(pageOf(ann, 'people'));
  await press('Stop after this batch');
});

test('notes that are taken away in the middle are written again, whole', async () => {
  const noted = new Map<string, unknown>();
  const { slow, letGo } = slowly(siteWith(noted));
  open(slow, 'people');
  await eraseZoe();
  await waitFor(() => expect(noted.size).toBe(2));
  noted.clear();
  await letGo();
  await waitFor(() => expect(noted.get('erasing results')).toMatchObject({ results: { done: 1 } }));
  expect(noted.get('erasing')).toMatchObject({ work: { name: 'Zoe Dhondt' } });
  await letGo();
  await screen.findByRole('heading', { name: 'Zoe Dhondt is no longer in the lists' });
});

test('a run that cannot reach what it needs says so, and can be begun again', async () => {
  let isThere = true;
  const site = siteWith();
  const around: Pick<Surroundings, 'curation'> = {
    curation: async () => (isThere ? site : Promise.reject(new ProgrammeError({ kind: 'offline', what: 'script' })))
  };
  renderFeature(<Parts first="import" />, undefined, around);
  await pasteCircle();
  isThere = false;
  await press('Write 1 row');
  expect(await screen.findByRole('heading', { name: 'Interrupted' })).toHaveFocus();
  isThere = true;
  await press('Continue');
  expect(await screen.findByText('1 row of 1 was written.')).toBeVisible();
});
