import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryKeeper } from '../../testing/memoryKeeper';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { anAmbassador, aPerson, aProfile, aSmallOrganisation, aSearchTerm, aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Catalogue from './Catalogue';

const everyone = { audience: ['Everyone'], stage: undefined, mandatory: false } as const;

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', {
    primaryCircle: places.brussels.id,
    languages: ['FR', 'NL'],
    topics: ['Outlook']
  });
  const bob = anAmbassador('Bob Maes', { primaryCircle: places.brussels.id, topics: ['Excel'] });
  const owner = aPerson('Sabine Kohnen');
  const held: Partial<Holdings> = {
    profile: aProfile({ department: 'Sales Brussels', languages: ['en', 'fr'] }),
    circles: places.circles,
    offices: places.offices,
    ambassadors: [ann, bob],
    searchTerms: [aSearchTerm('agenda partagé;partager mon agenda', { topics: ['Outlook'] })],
    trainings: [
      aTraining('Share your calendar', {
        ...everyone,
        moduleKey: 'calendar',
        language: 'EN',
        level: 'Everyday',
        topics: ['Outlook'],
        minutes: 8,
        owner,
        summary: 'Choose who sees it.'
      }),
      aTraining('Partager son agenda', { ...everyone, moduleKey: 'calendar', language: 'FR', topics: ['Outlook'] }),
      aTraining('Pivot tables', {
        ...everyone,
        moduleKey: 'pivot',
        language: 'EN',
        level: 'Advanced',
        topics: ['Excel'],
        minutes: 90,
        featured: true,
        reviewBy: '2026-10-01'
      }),
      aTraining('First formulas', {
        ...everyone,
        moduleKey: 'formulas',
        language: 'EN',
        level: 'First steps',
        topics: ['Excel']
      }),
      aTraining('For champions', {
        ...everyone,
        moduleKey: 'champions',
        language: 'EN',
        audience: ['Ambassador'],
        topics: ['Teams']
      }),
      aTraining('A script', { ...everyone, moduleKey: 'script', language: 'EN', url: 'javascript:alert(1)' })
    ]
  };
  return { ann, held };
};

const cards = (): HTMLElement[] =>
  screen.getAllByRole('listitem').filter((each) => within(each).queryByRole('heading') !== null);
const titles = (): readonly (string | null)[] => cards().map((card) => within(card).getByRole('heading').textContent);

/** A training may stand under two headings. */
const first = async (role: 'link' | 'checkbox', name: string | RegExp): Promise<HTMLElement> => {
  const [found] = await screen.findAllByRole(role, { name });
  return found!;
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('one card for each training in its best language; what may not be opened, or is for others, is not there', async () => {
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  await screen.findByRole('searchbox');
  expect(screen.getByRole('heading', { level: 2, name: 'Training catalogue' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 }).parentElement).toHaveTextContent('3 training courses');
  const featured = screen.getByRole('region', { name: 'Featured 1 training course' });
  expect(featured).toHaveTextContent('E-learning · 1 h 30 · advanced');
  expect(screen.queryByText('A script')).toBeNull();
  expect(screen.queryByText('For champions')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Outlook 1 training course/ }));
  expect(screen.getByRole('region', { name: /^Outlook/ })).toHaveTextContent('English, also in French');
});

test('an ambassador sees what is for ambassadors', async () => {
  const { held, ann } = world();
  renderFeature(
    <Catalogue />,
    memoryProgramme({ ...held, profile: aProfile({ login: ann.person?.login ?? '', languages: ['en'] }) })
  );
  expect(await screen.findByText('4 training courses', { selector: 'strong' })).toBeVisible();
});

test('a need in another language finds the training; Escape empties the search; the address says it', async () => {
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  const box = await screen.findByRole('searchbox', { name: 'Look for training' });
  await userEvent.type(box, 'comment partager mon agenda');
  expect(await screen.findByText(/recognised topic: Outlook/)).toBeVisible();
  expect(titles()[0]).toBe('Share your calendar');
  await waitFor(() => expect(window.location.search).toContain('catalogue-search=comment+partager'));
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('link', { name: 'Share your calendar' })).toHaveFocus();
  await userEvent.click(box);
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('region', { name: /^Featured/ })).toBeVisible();
});

test('filters count what each value would give, and stand in the address', async () => {
  window.history.replaceState(null, '', '/?catalogue-topic=Excel');
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  expect(await screen.findByText('2 training courses', { selector: 'strong' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Excel 2', pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Length' }));
  const long = await screen.findByRole('checkbox', { name: /More than an hour/ });
  await userEvent.click(long);
  expect(titles()).toEqual(['Pivot tables']);
  expect(window.location.search).toBe('?catalogue-topic=Excel&catalogue-length=longer');
});

test('a training opens in place, names its owner and who can help, and closes to where it was opened', async () => {
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  await userEvent.click(await first('link', 'Pivot tables'));
  expect(await screen.findByRole('heading', { level: 3, name: 'Pivot tables' })).toHaveFocus();
  expect(window.location.search).toBe('?catalogue-training=pivot');
  const chat = await screen.findByRole('link', { name: 'Chat in Teams with Bob Maes' });
  await waitFor(() =>
    expect(decodeURIComponent(chat.getAttribute('href') ?? '')).toContain(
      '«\u202fPivot tables\u202f»\u202f: bonjour Bob'
    )
  );
  expect(screen.queryByText('Ann Peeters')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'All training' }));
  expect(await first('link', 'Pivot tables')).toHaveFocus();
});

test('an open training says when its row was changed last, and nothing where that cannot be read', async () => {
  const { held } = world();
  window.history.replaceState(null, '', '/?catalogue-training=pivot');
  const programme = memoryProgramme(held);
  const rows = (held.trainings ?? []).map((row) => ({ ...row, modified: '2026-11-20T23:30:00Z' }));
  programme.holdRows({ url: 'Lists/TrainingCatalogue' }, rows);
  const { unmount } = renderFeature(<Catalogue />, programme);
  // As the site's clock has it, after midnight.
  expect((await screen.findByText('Updated')).nextElementSibling).toHaveTextContent(/^November 21$/);
  unmount();
  programme.holdRows({ url: 'Lists/TrainingCatalogue' }, held.trainings ?? []);
  renderFeature(<Catalogue />, programme);
  expect(await screen.findByRole('heading', { level: 3, name: 'Pivot tables' })).toBeVisible();
  expect(screen.queryByText('Updated')).toBeNull();
});

test('an ambassador is not told to ask themselves', async () => {
  const { held } = world();
  const bob = held.ambassadors?.find(({ topics }) => topics.includes('Excel'));
  window.history.replaceState(null, '', '/?catalogue-training=pivot');
  renderFeature(
    <Catalogue />,
    memoryProgramme({ ...held, profile: aProfile({ login: bob?.person?.login ?? '', languages: ['en'] }) })
  );
  expect(await screen.findByRole('link', { name: 'Chat in Teams with Ann Peeters' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Chat in Teams with Bob Maes' })).toBeNull();
});

test('a dead link begins a mail to the owner, else to the team, else says whom to tell', async () => {
  window.history.replaceState(null, '', '/?catalogue-training=calendar');
  const drawn = renderFeature(<Catalogue />, memoryProgramme(world().held));
  const dead = await screen.findByRole('link', { name: 'Is this link dead?' });
  const mail = decodeURIComponent(dead.getAttribute('href') ?? '');
  expect(mail).toMatch(/^mailto:sabine\.kohnen@lecercle\.example\?subject=A link no longer works: Share your calendar/);
  expect(mail).toContain('https://support.microsoft.com/fr-fr/teams');
  expect(screen.getByText('An email to Sabine Kohnen opens, ready to send.')).toBeVisible();
  drawn.unmount();
  window.history.replaceState(null, '', '/?catalogue-training=formulas');
  const second = renderFeature(<Catalogue contact="training@lecercle.example" />, memoryProgramme(world().held));
  expect((await screen.findByRole('link', { name: 'Is this link dead?' })).getAttribute('href')).toMatch(
    /^mailto:training@lecercle\.example/
  );
  second.unmount();
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  expect(await screen.findByText('A dead link? Tell the team of the site Intranet.')).toBeVisible();
});

test('a training that is not there says so', async () => {
  window.history.replaceState(null, '', '/?catalogue-training=gone');
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  expect(await screen.findByText('The training asked for is not, or no longer, in the catalogue.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'All training' }));
  expect(await screen.findByRole('searchbox')).toBeVisible();
});

test('opening begins a training, a tick ends it, and both go to the same keeper as the Starter’s', async () => {
  const progress = memoryKeeper();
  renderFeature(<Catalogue />, memoryProgramme(world().held), { progress });
  const open = await first('link', /^Open: Pivot tables/);
  open.addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(open);
  const hero = await screen.findByRole('article', { name: 'Pivot tables' });
  expect(hero).toHaveTextContent('Carry on');
  expect(hero).toHaveTextContent('Started on November 24');
  await userEvent.click(within(hero).getByRole('button', { name: 'Already done: Pivot tables' }));
  expect(await screen.findAllByText('Completed today')).not.toEqual([]);
  expect((await progress.read()).ticks.get('pivot')).toMatchObject({ state: 'Done', doneOn: '2026-11-24' });
  const mark = await first('checkbox', 'Completed: Pivot tables');
  expect(mark).toBeChecked();
  await userEvent.click(mark);
  await waitFor(async () => expect((await progress.read()).ticks.get('pivot')?.state).toBe('None'));
});

test('the self-check stays on the device, proposes what to begin with, and says what changed', async () => {
  const programme = memoryProgramme(world().held);
  const drawn = renderFeature(<Catalogue />, programme);
  await userEvent.click(await screen.findByRole('button', { name: 'Choose my answers' }));
  const excel = await screen.findByRole('group', { name: 'Excel' });
  const asked = programme.asked.length;
  await userEvent.click(screen.getByRole('button', { name: 'Show me where to begin' }));
  expect(screen.getByText('Answer for at least one topic.')).toBeVisible();
  await userEvent.click(within(excel).getByRole('radio', { name: 'New to me' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show me where to begin' }));
  expect(await screen.findByRole('heading', { level: 3, name: 'Your starting point' })).toHaveFocus();
  expect(screen.getByText('New to you: Excel')).toBeVisible();
  expect(screen.getByRole('link', { name: 'First formulas' })).toBeVisible();
  expect(programme.asked.slice(asked).filter((each) => !/^(ambassadors|circles|offices)$/.test(each))).toEqual([]);
  expect(Object.keys(window.localStorage).filter((name) => name.endsWith(':check'))).toHaveLength(1);
  drawn.unmount();
  window.history.replaceState(null, '', '/?catalogue-view=begin');
  renderFeature(<Catalogue />, programme, { today: () => '2026-11-30' });
  await userEvent.click(await screen.findByRole('button', { name: 'Start again' }));
  await userEvent.click(
    within(await screen.findByRole('group', { name: 'Excel' })).getByRole('radio', { name: 'I get by' })
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show me where to begin' }));
  expect(await screen.findByText('Since November 24: Excel, from “New to me” to “I get by”.')).toBeVisible();
  expect(screen.getByText('The next step for Excel')).toBeVisible();
});

test('answers of whoever used this browser before go', async () => {
  window.localStorage.setItem('digital-ambassadors:other:check', '{"on":"2026-11-01","answers":{"Excel":"new"}}');
  renderFeature(<Catalogue />, memoryProgramme(world().held));
  await screen.findByRole('searchbox');
  expect(window.localStorage.getItem('digital-ambassadors:other:check')).toBeNull();
});

test('what came since the last visit is new, until another day', async () => {
  const { held } = world();
  const newest = Math.max(...(held.trainings ?? []).map(({ id }) => id));
  window.localStorage.setItem('digital-ambassadors:test:catalogue', JSON.stringify({ on: '2026-11-09', seen: newest }));
  const fresh = aTraining('Brand new', {
    ...everyone,
    moduleKey: 'new',
    language: 'EN',
    id: newest + 1,
    topics: ['Word']
  });
  const later = memoryProgramme({ ...held, trainings: [...(held.trainings ?? []), fresh] });
  const drawn = renderFeature(<Catalogue />, later);
  const section = await screen.findByRole('region', { name: 'New 1 training course' });
  expect(section).toHaveTextContent('Added since your last visit on November 9');
  expect(section).toHaveTextContent('Brand new');
  await waitFor(() =>
    expect(JSON.parse(window.localStorage.getItem('digital-ambassadors:test:catalogue') ?? '')).toEqual({
      on: '2026-11-24',
      seen: newest + 1,
      before: { on: '2026-11-09', seen: newest }
    })
  );
  // Still on the same day.
  drawn.unmount();
  renderFeature(<Catalogue />, later);
  expect(await screen.findByRole('region', { name: 'New 1 training course' })).toBeVisible();
});

test('a curator reads what waits for a look, and which trainings hardly anybody opened', async () => {
  const progress = {
    ...memoryKeeper(),
    guard: () => Promise.resolve({ ownRowsOnly: true, ownPermissions: true, mayWrite: true, mayTotal: true }),
    everyone: () => Promise.resolve([])
  };
  renderFeature(<Catalogue />, memoryProgramme({ ...world().held, curator: true }), { progress });
  await userEvent.click(await screen.findByRole('button', { name: /^2 courses to look at/ }));
  const list = screen.getByRole('region', { name: /courses to look at/ });
  expect(list).toHaveTextContent('To review since October 1 · Nobody looks after it');
  await userEvent.click(within(list).getByRole('button', { name: 'Look for what hardly anybody opens' }));
  expect(await screen.findByText('3 courses opened by fewer than 5 people in six months')).toBeVisible();
});

test('nothing published: a colleague is told when, a curator what to do', async () => {
  const drawn = renderFeature(<Catalogue />, memoryProgramme({ ...world().held, trainings: [] }));
  expect(await screen.findByText('The catalogue is on its way')).toBeVisible();
  drawn.unmount();
  renderFeature(<Catalogue />, memoryProgramme({ ...world().held, trainings: [], curator: true }));
  expect(await screen.findByText('The catalogue is still empty')).toBeVisible();
});

test.each([{ mayWrite: false }, { ownRowsOnly: false }])(
  'who keeps the lists is told why ticks stay on the device (%p)',
  async (guard) => {
    const progress = memoryKeeper();
    progress.room.guarded(guard);
    const openCuration = jest.fn();
    const programme = memoryProgramme({ ...world().held, curator: true });
    renderFeature(<Catalogue />, programme, { progress, openCuration });
    const user = userEvent.setup();
    await user.click((await screen.findAllByRole('checkbox'))[0]!);
    expect(await screen.findByText(/The health of the lists says what to fix/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See the health of the lists' }));
    expect(openCuration).toHaveBeenCalledWith('health');
  }
);

test('a list that is not safe does not bother whoever learns; one that refuses is told with whom to ask', async () => {
  const progress = memoryKeeper();
  progress.room.guarded({ ownRowsOnly: false });
  const unsafe = renderFeature(<Catalogue />, memoryProgramme(world().held), { progress });
  const user = userEvent.setup();
  await user.click((await screen.findAllByRole('checkbox'))[0]!);
  expect(screen.queryByText('Your ticks stay on this device.')).toBeNull();
  unsafe.unmount();
  const closed = memoryKeeper();
  closed.room.guarded({ mayWrite: false });
  renderFeature(<Catalogue />, memoryProgramme(world().held), { progress: closed });
  await user.click((await screen.findAllByRole('checkbox'))[0]!);
  expect(await screen.findByText(/The team of the site .* can help/)).toBeVisible();
});
