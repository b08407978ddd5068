import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { KnownProgress } from '../../domain/learning/progress';
import { memoryKeeper } from '../../testing/memoryKeeper';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { anAmbassador, anOffice, aProfile, aSmallOrganisation, aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Starter from './Starter';

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, languages: ['FR', 'NL'] });
  const held: Partial<Holdings> = {
    profile: aProfile({ name: 'Chloé Baudoux', department: 'Sales Brussels', languages: ['fr'] }),
    circles: places.circles,
    offices: places.offices,
    ambassadors: [ann],
    trainings: [
      aTraining('Teamwork', { language: 'EN', moduleKey: 'team', stage: 'Week 1', minutes: 55, mandatory: false }),
      aTraining('Sign in', {
        language: 'EN',
        moduleKey: 'sign-in',
        position: 1,
        minutes: 12,
        summary: 'The first time.'
      }),
      aTraining('Premiers pas', { language: 'FR', moduleKey: 'steps', position: 2, minutes: 0, mandatory: false })
    ]
  };
  return { ...places, ann, held };
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('greets by name, says how much there is, and what to open first', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  expect(await screen.findByRole('heading', { level: 2, name: 'Welcome, Chloé' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 }).parentElement).toHaveTextContent(
    '1 h 07 to go: 3 modules, 1 of them mandatory.'
  );
  const next = screen.getByRole('article', { name: 'Sign in' });
  expect(next).toHaveTextContent('Start here');
  expect(next).toHaveTextContent('E-learning · 12 min · mandatory · in English');
  const open = within(next).getByRole('link', { name: /^Open module: Sign in/ });
  expect(open).toHaveAttribute('target', '_blank');
  expect(open).toHaveAttribute('rel', 'noopener noreferrer');
});

test('the path stands in stages and says what is in another language', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  const day = await screen.findByRole('region', { name: 'Day 1' });
  expect(within(day).getAllByRole('listitem')).toHaveLength(2);
  expect(day).toHaveTextContent('In French: not translated yet');
  expect(
    within(day)
      .getByRole('link', { name: /Sign in/ })
      .closest('li')
  ).toHaveAttribute('aria-current', 'step');
  expect(screen.getByRole('region', { name: 'Week 1' })).toHaveTextContent('55 min');
});

test('the link of the welcome mail opens on its module', async () => {
  window.history.replaceState(null, '', '/?module=team');
  renderFeature(<Starter />, memoryProgramme(world().held));
  expect(await screen.findByRole('article', { name: 'Teamwork' })).toHaveTextContent('Your module');
});

test.each(['module', 'done'])('?%s= of a module that is not in the path says so', async (name) => {
  window.history.replaceState(null, '', `/?${name}=gone`);
  renderFeature(<Starter />, memoryProgramme(world().held));
  expect(await screen.findByText('The module you asked for is not part of this path, or no longer is.')).toBeVisible();
});

test('a module of the path is no stranger', async () => {
  window.history.replaceState(null, '', '/?module=team&done=sign-in');
  renderFeature(<Starter />, memoryProgramme(world().held));
  await screen.findByRole('article', { name: 'Teamwork' });
  expect(screen.queryByText(/is not part of this path/)).toBeNull();
});

test('a module with a script for an address is not in the path', async () => {
  const { held } = world();
  renderFeature(
    <Starter />,
    memoryProgramme({
      ...held,

      trainings: [...held.trainings!, aTraining('Evil', { url: 'javascript:alert(1)' })]
    })
  );
  await screen.findByRole('region', { name: 'Day 1' });
  expect(screen.queryByText('Evil')).not.toBeInTheDocument();
});

test('ends with your ambassador and the message as it will begin', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  const helper = await screen.findByRole('article', { name: 'Ann Peeters' });
  await waitFor(() => expect(helper).toHaveTextContent('“Bonjour Ann, je viens d’arriver (cercle Sales Brussels).'));
  expect(
    decodeURIComponent(
      within(helper)
        .getByRole('link', { name: /^Chat in Teams/ })
        .getAttribute('href')!
    )
  ).toContain('je viens d’arriver');
});

test('without an ambassador list the modules are there all the same', async () => {
  const programme = memoryProgramme(world().held);
  programme.fail('ambassadors', { kind: 'forbidden' });
  renderFeature(<Starter />, programme);
  expect(await screen.findByText(/Your Digital Ambassador could not be looked up/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Day 1' })).toBeVisible();
});

test('a stage unfolds by its button', async () => {
  const user = userEvent.setup();
  renderFeature(<Starter />, memoryProgramme(world().held));
  const toggle = await screen.findByRole('button', { name: /^Week 1/ });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await user.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).toHaveTextContent('Teamwork');
});

test('an empty catalogue says one thing to a starter and another to a curator', async () => {
  const { unmount } = renderFeature(<Starter />, memoryProgramme());
  expect(await screen.findByRole('heading', { name: 'The path is on its way' })).toBeVisible();
  unmount();
  renderFeature(<Starter />, memoryProgramme({ curator: true }));
  expect(await screen.findByRole('heading', { name: 'The path has no modules yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the list' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/Lists/TrainingCatalogue'
  );
});

test('a catalogue that does not answer can be tried again', async () => {
  const user = userEvent.setup();
  const programme = memoryProgramme(world().held);
  programme.fail('trainings', { kind: 'unexpected' });
  renderFeature(<Starter />, programme);
  await user.click(
    await screen.findByRole('button', { name: 'Try again' }).then((button) => {
      programme.fail('trainings', undefined);
      return button;
    })
  );
  expect(await screen.findByRole('region', { name: 'Day 1' })).toBeVisible();
});

describe('what the reader did', () => {
  const open = (given: { progress?: ReturnType<typeof memoryKeeper>; held?: Partial<Holdings> } = {}) => {
    const progress = given.progress ?? memoryKeeper();
    const view = renderFeature(<Starter />, memoryProgramme({ ...world().held, ...given.held }), { progress });
    return { progress, view, user: userEvent.setup() };
  };
  const states = (progress: ReturnType<typeof memoryKeeper>) =>
    progress.room.rows().map(({ moduleKey, state }) => [moduleKey, state]);

  test('a tick counts at once, reaches the list and can be taken back', async () => {
    const { progress, user } = open();
    const tick = await screen.findByRole('checkbox', { name: 'Done: Sign in' });
    expect(screen.getByRole('img', { name: '0 of 3 modules done' })).toBeVisible();
    await user.click(tick);
    expect(tick).toBeChecked();
    expect(screen.getByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'Premiers pas' })).toHaveTextContent('Up next');
    expect(screen.getByText('Done today')).toBeVisible();
    await waitFor(() => expect(states(progress)).toEqual([['sign-in', 'Done']]));
    await user.click(tick);
    expect(tick).not.toBeChecked();
    await waitFor(() => expect(states(progress)).toEqual([['sign-in', 'None']]));
  });

  test('a module that was opened is marked as done, one that was not is done already', async () => {
    const progress = memoryKeeper();
    const { user } = open({ progress });
    expect(await screen.findByRole('button', { name: 'Already done: Sign in' })).toHaveTextContent('Already done');
    await user.click(screen.getByRole('link', { name: /^Open module: Sign in/ }));
    expect(screen.getByRole('button', { name: 'Mark as done: Sign in' })).toHaveTextContent('Mark as done');
    expect(screen.queryByRole('button', { name: /^Already done/ })).toBeNull();
  });

  const goAndComeBack = (): void => {
    const hidden = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    hidden.mockReturnValue(false);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    hidden.mockRestore();
  };

  test('whoever comes back from a module is asked once whether it is done', async () => {
    const { user, progress } = open();
    goAndComeBack();
    await user.click(await screen.findByRole('link', { name: /^Open module: Sign in/ }));
    expect(screen.queryByText(/^Have you finished/)).toBeNull();
    goAndComeBack();
    expect(screen.getByText('Have you finished “Sign in”?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(screen.queryByText(/^Have you finished/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Mark as done: Sign in' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: /^Open module: Sign in/ }));
    goAndComeBack();
    expect(screen.queryByText(/^Have you finished/)).toBeNull();
    expect(states(progress)).toEqual([['sign-in', 'Started']]);
  });

  test('yes ticks it off, with a way back, and the focus is at what comes next', async () => {
    const { user, progress } = open();
    await user.click(await screen.findByRole('link', { name: /^Open module: Sign in/ }));
    goAndComeBack();
    await user.click(screen.getByRole('button', { name: 'Yes, it is done' }));
    await waitFor(() => expect(states(progress)).toEqual([['sign-in', 'Done']]));
    expect(screen.getByText('Marked as done: Sign in')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Already done: Premiers pas' })).toHaveFocus();
  });

  test('what was ticked off is told above the module that stands out, and undo leaves the focus there', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Already done: Sign in' }));
    const undo = screen.getByRole('button', { name: 'Undo' });
    const next = screen.getByRole('article', { name: 'Premiers pas' });
    expect(undo.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await user.click(undo);
    expect(screen.getByRole('button', { name: 'Already done: Sign in' })).toHaveFocus();
    expect(screen.queryByText(/^Marked as done/)).toBeNull();
  });

  test('opening a module marks it started, and opening a done one changes nothing', async () => {
    const progress = memoryKeeper();
    progress.room.write(7, 7, 'steps', { state: 'Done', doneOn: '2026-11-03' });
    const { user } = open({ progress });
    await user.click(await screen.findByRole('link', { name: /^Open module: Sign in/ }));
    await user.click(screen.getByRole('link', { name: /^Premiers pas/ }));
    await waitFor(() =>
      expect(states(progress)).toEqual([
        ['steps', 'Done'],
        ['sign-in', 'Started']
      ])
    );
    expect(screen.getByRole('article', { name: 'Sign in' })).toHaveTextContent('Continue with');
  });

  test('the exit link of a module ticks it off and leaves the address', async () => {
    window.history.replaceState({ router: 1 }, '', '/?a=1&done=sign-in');
    const { progress } = open();
    expect(await screen.findByText('Marked as done: Sign in')).toBeVisible();
    expect(window.location.search).toBe('?a=1');
    expect(window.history.state).toEqual({ router: 1 });
    await waitFor(() => expect(states(progress)).toEqual([['sign-in', 'Done']]));
  });

  test('an exit link of a module that is not in the path ticks nothing off', async () => {
    window.history.replaceState(null, '', '/?done=gone');
    const { progress } = open();
    await screen.findByRole('region', { name: 'Day 1' });
    expect(states(progress)).toEqual([]);
  });

  test('the link of the welcome mail puts no module forward that is done already', async () => {
    window.history.replaceState(null, '', '/?module=team');
    const progress = memoryKeeper();
    progress.room.write(7, 7, 'team', { state: 'Done', doneOn: '2026-11-03' });
    open({ progress });
    expect(await screen.findByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
    expect(screen.queryByRole('article', { name: 'Teamwork' })).toBeNull();
    expect(screen.getByRole('article', { name: 'Sign in' })).toBeVisible();
  });

  test('what the device remembers late does not take the place of what the list says', async () => {
    const progress = memoryKeeper();
    progress.room.write(7, 7, 'sign-in', { state: 'Done', doneOn: '2026-11-03' });
    let remember = (_known: KnownProgress): void => undefined;
    const late = { ...progress, remembered: () => new Promise<KnownProgress>((resolve) => (remember = resolve)) };
    open({ progress: late });
    expect(await screen.findByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
    await act(async () => remember({ ticks: new Map(), pending: new Set() }));
    expect(screen.getByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
  });

  test('a circle that the starter corrected in the Finder is theirs here too', async () => {
    const { held, ghent } = world();
    const bea = anAmbassador('Bea Maes', { primaryCircle: ghent.id, languages: ['FR'] });
    window.localStorage.setItem('digital-ambassadors:test:circle', String(ghent.id));
    open({ held: { ambassadors: [...(held.ambassadors ?? []), bea], circles: held.circles ?? [] } });
    expect(await screen.findByText('Bea Maes')).toBeVisible();
    expect(screen.queryByText('Ann Peeters')).toBeNull();
  });

  test('so is an office that they corrected there', async () => {
    const { held, ghent } = world();
    const [brugge, gent] = [anOffice('Brugge'), anOffice('Gent')];
    const ann = anAmbassador('Ann Peeters', { primaryCircle: ghent.id, office: brugge.id });
    const bea = anAmbassador('Bea Maes', { primaryCircle: ghent.id, office: gent.id });
    window.localStorage.setItem('digital-ambassadors:test:circle', String(ghent.id));
    const near = async (office: number): Promise<string | null> => {
      window.localStorage.setItem('digital-ambassadors:test:office', String(office));
      const { view } = open({
        held: { ambassadors: [ann, bea], circles: held.circles ?? [], offices: [brugge, gent] }
      });
      const name = (await screen.findByText(/Ann Peeters|Bea Maes/)).textContent;
      view.unmount();
      return name;
    };
    expect(await near(brugge.id)).toBe('Ann Peeters');
    expect(await near(gent.id)).toBe('Bea Maes');
  });

  test('a list that does not answer is told instead of nothing done, and asked again', async () => {
    const progress = memoryKeeper();
    progress.room.write(7, 7, 'sign-in', { state: 'Done', doneOn: '2026-11-03' });
    const unread: KnownProgress = { ticks: new Map(), pending: new Set(), unread: true };
    const { user } = open({
      progress: { ...progress, read: jest.fn(progress.read).mockResolvedValueOnce(unread) }
    });
    expect(await screen.findByText('Your ticks could not be read.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
    expect(screen.queryByText('Your ticks could not be read.')).toBeNull();
  });

  test('what waits for the network says so at its step, and the tick stays', async () => {
    const progress = memoryKeeper();
    progress.hinder('waiting');
    const { user } = open({ progress });
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Sign in' }));
    expect(await screen.findByText('Kept on this device, sent as soon as possible')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Done: Sign in' })).toBeChecked();
  });

  test('what cannot be saved is said once', async () => {
    const progress = memoryKeeper();
    progress.room.guarded({ mayWrite: false });
    const { user } = open({ progress });
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Sign in' }));
    expect(await screen.findByText('Your ticks stay on this device.')).toBeVisible();
  });

  test.each([{ mayWrite: false }, { ownRowsOnly: false }])(
    'who keeps the lists is told why ticks stay on the device, while the page is read (%p)',
    async (guard) => {
      const progress = memoryKeeper();
      progress.room.guarded(guard);
      const openCuration = jest.fn();
      const programme = memoryProgramme({ ...world().held, curator: true });
      renderFeature(<Starter />, programme, { progress, openCuration });
      const user = userEvent.setup();
      await user.click(await screen.findByRole('checkbox', { name: 'Done: Sign in' }));
      expect(await screen.findByText(/The health of the lists says what to fix/)).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'See the health of the lists' }));
      expect(openCuration).toHaveBeenCalledWith('health');
    }
  );

  test('a list that is not safe does not bother the starter', async () => {
    const progress = memoryKeeper();
    progress.room.guarded({ ownRowsOnly: false });
    const { user } = open({ progress });
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Sign in' }));
    expect(screen.queryByText(/on this device/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Nothing is saved in/)).not.toBeInTheDocument();
  });

  test('all mandatory modules done is said, and the rest stays open', async () => {
    const { user } = open();
    await user.dblClick(await screen.findByRole('button', { name: 'Already done: Sign in' }));
    expect(screen.getByRole('img', { name: '1 of 3 modules done' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(screen.getByText('Everything mandatory is done. Well done!')).toBeVisible();
    expect(screen.getByRole('article', { name: 'Premiers pas' })).toBeVisible();
  });

  test('compact shows what is left and the next module, and the whole path on request', async () => {
    const user = userEvent.setup();
    renderFeature(<Starter layout="compact" />, memoryProgramme(world().held));
    expect(await screen.findByRole('article', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Day 1' })).not.toBeInTheDocument();
    const whole = screen.getByRole('button', { name: 'See the whole path' });
    expect(whole).toHaveAttribute('aria-expanded', 'false');
    await user.click(whole);
    expect(screen.getByRole('region', { name: 'Day 1' })).toBeVisible();
    const fold = screen.getByRole('button', { name: 'Collapse the path' });
    expect(fold).toHaveFocus();
    await user.click(fold);
    expect(screen.queryByRole('region', { name: 'Day 1' })).not.toBeInTheDocument();
  });

  test('totals are counted for whoever manages the list, and others are told who could', async () => {
    const progress = memoryKeeper();
    const { user, view } = open({ progress, held: { curator: true } });
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    expect(
      await screen.findByText(/Only people who manage the list “Learning progress” see these numbers/)
    ).toBeVisible();
    view.unmount();
    progress.room.guarded({ mayTotal: true });
    for (let author = 20; author < 36; author++)
      progress.room.write(author, author, 'sign-in', { state: 'Done', startedOn: '2026-09-01', doneOn: '2026-09-02' });
    progress.room.write(50, 50, 'team', { state: 'Started', startedOn: '2026-08-03' });
    open({ progress, held: { curator: true } });
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    const table = await screen.findByRole('table');
    expect(screen.getAllByRole('region', { name: 'Everyone’s progress' })).toHaveLength(1);
    expect(within(table).getByRole('row', { name: /^Sign in 10 or more/ })).toBeVisible();
    expect(screen.getByText('16 people began.')).toBeVisible();
    expect(screen.getByText(/done by the end of October 2026/)).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Teamwork fewer than 10/ })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Began in'), 'August 2026');
    expect(screen.getByText('Fewer than 5 people began.')).toBeVisible();
    expect(within(table).getByRole('row', { name: /^Sign in not shown/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: /^The whole path not shown/ })).toBeVisible();
  });
});

test('a curator reads what to do when the catalogue has no module for starters', async () => {
  const trainings = [aTraining('For all', { audience: ['Everyone'] })];
  renderFeature(<Starter />, memoryProgramme({ curator: true, trainings }));
  expect(await screen.findByRole('heading', { name: 'The path has no modules yet' })).toBeVisible();
});

test('everybody being away, the nearest stands there all the same with the day of return', async () => {
  const { held, ann } = world();
  renderFeature(
    <Starter />,
    memoryProgramme({ ...held, ambassadors: [{ ...ann, status: 'Away', awayUntil: '2026-12-02' }] })
  );
  expect(await screen.findByRole('article', { name: 'Ann Peeters' })).toHaveTextContent('Back on December 2');
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s in the address, as the key of a module and as its format is a word like any other',
  async (word) => {
    window.history.replaceState(null, '', `/?starter-${word}=1&done=${word}`);
    const keeper = memoryKeeper();
    const trainings = [aTraining('Odd one', { language: 'EN', moduleKey: word, format: { undeclared: word } })];
    renderFeature(<Starter />, memoryProgramme({ ...world().held, trainings }), { progress: keeper });
    await waitFor(async () => expect((await keeper.read()).ticks.get(word)).toMatchObject({ state: 'Done' }));
    expect(window.location.search).toBe(`?starter-${word}=1`);
  }
);

test('the exit link of what was done before takes nothing away and offers no way to', async () => {
  const keeper = memoryKeeper();
  await keeper.keep('sign-in', 'Done', '2026-03-01');
  window.history.replaceState(null, '', '/?done=sign-in');
  renderFeature(<Starter />, memoryProgramme(world().held), { progress: keeper });
  await screen.findByText(/^Marked as done/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect((await keeper.read()).ticks.get('sign-in')).toMatchObject({ state: 'Done', doneOn: '2026-03-01' });
});

test('a tick that nothing kept is not shown as done', async () => {
  const keeper = { ...memoryKeeper(), keep: () => Promise.reject(new Error('Loading chunk progress failed')) };
  renderFeature(<Starter />, memoryProgramme(world().held), { progress: keeper });
  const [box] = await screen.findAllByRole<HTMLInputElement>('checkbox');
  await userEvent.click(box!);
  await waitFor(() => expect(box).not.toBeChecked());
});

test('an answer that was on its way when somebody ticked takes the tick off no screen', async () => {
  const real = memoryKeeper();
  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  const keeper = {
    ...real,
    remembered: async () => ({ ticks: new Map(), pending: new Set<string>() }),
    read: async () => {
      const known = await real.read();
      await late;
      return known;
    },
    keep: () => new Promise<void>(() => undefined)
  };
  renderFeature(<Starter />, memoryProgramme(world().held), { progress: keeper });
  const [box] = await screen.findAllByRole<HTMLInputElement>('checkbox');
  await userEvent.click(box!);
  await act(async () => answer());
  expect(box).toBeChecked();
});

test('an exit link that is faster than the list offers no Undo over what the list says was done before', async () => {
  const real = memoryKeeper();
  await real.keep('sign-in', 'Done', '2026-03-01');
  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  const keeper = {
    ...real,
    remembered: async () => ({ ticks: new Map(), pending: new Set<string>() }),
    read: async () => {
      await late;
      return real.read();
    }
  };
  window.history.replaceState(null, '', '/?done=sign-in');
  renderFeature(<Starter />, memoryProgramme(world().held), { progress: keeper });
  await screen.findByText(/^Marked as done/);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await act(async () => answer());
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect((await real.read()).ticks.get('sign-in')).toMatchObject({ state: 'Done', doneOn: '2026-03-01' });
});

test('in the compact layout what was done today can be taken back after a reload, what was done before cannot', async () => {
  const keeper = memoryKeeper();
  await keeper.keep('sign-in', 'Done', '2026-03-01');
  const first = renderFeature(<Starter layout="compact" />, memoryProgramme(world().held), { progress: keeper });
  await screen.findByRole('img', { name: '1 of 3 modules done' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  first.unmount();
  await keeper.keep('team', 'Done', '2026-11-24');
  renderFeature(<Starter layout="compact" />, memoryProgramme(world().held), { progress: keeper });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  const { ticks } = await keeper.read();
  expect([ticks.get('sign-in')?.state, ticks.get('team')?.state]).toEqual(['Done', 'None']);
});
