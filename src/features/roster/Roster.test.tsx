import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { aBadge, anAmbassador, anAward, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Roster from './Roster';

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, cohort: 'Wave 1' });
  const wim = anAmbassador('Wim De Ridder', {
    primaryCircle: places.support.id,
    status: 'Away',
    awayUntil: '2026-12-02'
  });
  const coach = aBadge('Teams coach', { icon: 'Chat' });
  const pilot = aBadge('Copilot pilot', { icon: 'NoSuchIcon' });
  const held: Partial<Holdings> = {
    profile: aProfile({ department: 'Sales Brussels' }),
    circles: places.circles,
    ambassadors: [ann, wim],
    badges: [coach, pilot],
    awards: [anAward(ann, coach), anAward(wim, pilot, { expiresOn: '2025-01-01' })]
  };
  return { ...places, ann, wim, coach, held };
};

const circle = (name: string) => screen.getByRole('region', { name });

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('shows everybody by circle, with since, cohort and the badges that are held', async () => {
  renderFeature(<Roster />, memoryProgramme(world().held));
  expect(await screen.findByText('2 people, in 2 of 5 circles')).toBeVisible();
  const brussels = circle('Sales Brussels');
  expect(brussels).toHaveTextContent('Your circle · Business line');
  expect(brussels).toHaveTextContent('Since May 2022 · Wave 1');
  expect(await within(brussels).findByText('Teams coach')).toBeVisible();
  expect(circle('IT')).toHaveTextContent('Back on December 2');
  expect(within(circle('IT')).queryByText('Copilot pilot')).not.toBeInTheDocument();
});

test('one’s own circle stands first, and those with nobody last', async () => {
  const { held } = world();
  renderFeature(<Roster />, memoryProgramme(held));
  await screen.findByRole('region', { name: 'Sales Brussels' });
  const order = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(order.slice(0, 2)).toEqual(['Sales Brussels', 'IT']);
  expect(order.slice(2)).toHaveLength(3);
});

test('everybody can be written to, and whoever may edit a row finds its form', async () => {
  const { held, ann } = world();
  const programme = memoryProgramme(held);
  renderFeature(<Roster />, programme);
  const chat = await screen.findByRole('link', { name: 'Chat in Teams with Ann Peeters' });
  expect(chat).toHaveAttribute('href', expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/chat/));
  expect(screen.queryByRole('link', { name: /^Edit this card/ })).toBeNull();
  cleanup();
  renderFeature(<Roster />, memoryProgramme({ ...held, curator: true }));
  expect(await screen.findByRole('link', { name: 'Edit this card: Ann Peeters' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/Lists/Ambassadors/EditForm.aspx?ID=${ann.id}&Source=http`)
  );
});

test('a name leads to the card in the Finder', async () => {
  const { held, ann } = world();
  renderFeature(<Roster />, memoryProgramme(held));
  expect(await screen.findByRole('link', { name: 'Ann Peeters' })).toHaveAttribute(
    'href',
    `https://contoso.example/sites/intranet?finder-person=${ann.id}`
  );
});

test('a circle with nobody names the one that helps out and leads there', async () => {
  const user = userEvent.setup();
  renderFeature(<Roster />, memoryProgramme(world().held));
  await screen.findByRole('region', { name: 'Sales Ghent' });
  const ghent = circle('Sales Ghent');
  expect(ghent).toHaveTextContent('Nobody for now');
  expect(ghent).toHaveTextContent('The nearest circle, Sales Brussels, helps out.');
  await user.click(within(ghent).getByRole('button', { name: 'See the person in this circle' }));
  expect(screen.getByRole('heading', { name: 'Sales Brussels' })).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'IT' })).not.toBeInTheDocument();
});

test('a badge leaves only those who hold it, and the address says so', async () => {
  const user = userEvent.setup();
  const { held, coach } = world();
  renderFeature(<Roster />, memoryProgramme(held));
  const chip = await screen.findByRole('button', { name: 'Teams coach 1' });
  await user.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('region', { name: 'IT' })).not.toBeInTheDocument();
  expect(window.location.search).toBe(`?roster-badge=${coach.id}`);
  expect(screen.queryByRole('button', { name: /Copilot pilot/ })).not.toBeInTheDocument();
});

test('the rail chooses a circle; six people show, the others on request', async () => {
  const user = userEvent.setup();
  const { held, brussels } = world();
  const crowd = Array.from({ length: 9 }, (_nothing, index) =>
    anAmbassador(`Person ${'ABCDEFGHI'[index]}`, { primaryCircle: brussels.id })
  );
  renderFeature(<Roster />, memoryProgramme({ ...held, ambassadors: crowd }));
  const rail = await screen.findByRole('navigation', { name: 'Circles' });
  await user.click(within(rail).getByRole('button', { name: /Sales Brussels/ }));
  expect(within(rail).getByRole('button', { name: /Sales Brussels/ })).toHaveAttribute('aria-current', 'true');
  expect(within(circle('Sales Brussels')).getAllByRole('heading', { level: 4 })).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Show 3 more people' }));
  expect(within(circle('Sales Brussels')).getAllByRole('heading', { level: 4 })).toHaveLength(9);
  expect(screen.getByRole('link', { name: 'Person G' })).toHaveFocus();
});

test('people whose circle is gone stand at the end', async () => {
  const { held } = world();
  renderFeature(
    <Roster />,
    memoryProgramme({ ...held, ambassadors: [anAmbassador('Lost Soul', { primaryCircle: 9 })] })
  );
  expect(await screen.findByRole('region', { name: 'Without a circle' })).toHaveTextContent('Lost Soul');
});

test('badges that cannot be read are said; people stand', async () => {
  const programme = memoryProgramme(world().held);
  programme.fail('badges', { kind: 'busy' });
  renderFeature(<Roster />, programme);
  expect(await screen.findByText('Badges could not be read.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ann Peeters' })).toBeVisible();
});

test('a list that does not answer and an empty one are told', async () => {
  const user = userEvent.setup();
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind: 'unexpected' });
  renderFeature(<Roster />, programme);
  expect(await screen.findByRole('heading', { name: 'Something unexpected happened' })).toBeVisible();
  programme.fail('ambassadors', undefined);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'The list is on its way' })).toBeVisible();
});

test('a curator sees the coverage, worst first, and filters it; a colleague does not', async () => {
  const user = userEvent.setup();
  const { held } = world();
  renderFeature(<Roster />, memoryProgramme({ ...held, curator: true }));
  await user.click(await screen.findByRole('button', { name: 'Coverage' }));
  expect(await screen.findByText('3 circles have nobody. 2 circles rely on one person.')).toBeVisible();
  const table = screen.getByRole('table', { name: 'Coverage by circle' });
  const names = (): readonly (string | null)[] =>
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  expect(names()).toEqual(['Sales', 'Sales Ghent', 'Company', 'Sales Brussels', 'IT', 'In all']);
  expect(within(table).getByRole('row', { name: /^IT/ })).toHaveTextContent('One person only, away');
  await user.click(screen.getByRole('button', { name: /where everybody is away/ }));
  expect(window.location.search).toBe('?roster-view=coverage&roster-only=allAway');
  expect(names()).toEqual(['IT']);
});

test.each([
  ['circle', /^4 circles with nobody/, 'Coverage by circle'],
  ['office', /^1 office with nobody/, 'Coverage by office'],
  ['region', /^1 region with nobody/, 'Coverage by region']
])('by %s, what is counted is what the lines are', async (cover, tile, lines) => {
  const { held, headOffice, ghentOffice, namurOffice, ann } = world();
  const offices = [headOffice, ghentOffice, namurOffice].map((office) => ({ ...office, headcount: 20 }));
  const others = [anAmbassador('Jo Maes', { office: namurOffice.id })];
  window.history.replaceState(null, '', `/?roster-view=coverage&roster-cover=${cover}`);
  renderFeature(
    <Roster />,
    memoryProgramme({ ...held, offices, ambassadors: [{ ...ann, office: headOffice.id }, ...others], curator: true })
  );
  expect(await screen.findByRole('table', { name: lines })).toBeVisible();
  const found = screen.getByRole('button', { name: tile });
  const counted = Number(/^\d+/.exec(found.textContent ?? '')?.[0]);
  await userEvent.click(found);
  expect(within(screen.getByRole('table', { name: lines })).getAllByRole('rowheader')).toHaveLength(counted);
});

test('a circle without a headcount is said, and nothing is divided by it', async () => {
  const { held, brussels } = world();
  window.history.replaceState(null, '', '/?roster-view=coverage');
  const circles = [{ ...brussels, parent: undefined, headcount: undefined }];
  renderFeature(<Roster />, memoryProgramme({ ...held, circles, curator: true }));
  const row = await screen.findByRole('row', { name: /^Sales Brussels/ });
  expect(row).toHaveTextContent('One person only, Headcount not given');
  expect(document.body).not.toHaveTextContent(/NaN|Infinity/);
});

test('the target is the author’s', async () => {
  const { held } = world();
  window.history.replaceState(null, '', '/?roster-view=coverage');
  renderFeature(<Roster target={60} />, memoryProgramme({ ...held, curator: true }));
  expect(await screen.findByText(/The target is 1 per 60: 2 circles of 5 meet it\./)).toBeVisible();
});

test('the address of the coverage shows a colleague the people', async () => {
  window.history.replaceState(null, '', '/?roster-view=coverage');
  renderFeature(<Roster />, memoryProgramme(world().held));
  expect(await screen.findByRole('link', { name: 'Ann Peeters' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Coverage' })).not.toBeInTheDocument();
});

test('a badge’s page tells what it takes and who holds it, newest first; the focus comes and goes with it', async () => {
  const user = userEvent.setup();
  const { held, ann, wim, coach } = world();
  const badges = [{ ...coach, criterion: 'Three sessions', validMonths: 24, description: 'Helps a team' }];
  const awards = [
    anAward(wim, coach, { awardedOn: '2026-02-01' }),
    anAward(ann, coach, { awardedOn: '2024-12-01' }),
    anAward(ann, coach, { awardedOn: '2024-11-30' }),
    anAward({ ...ann, id: 4 }, coach),
    anAward(ann, { ...coach, id: 5 }),
    anAward(ann, coach, { awardedOn: '2027-01-01' })
  ];
  renderFeature(<Roster />, memoryProgramme({ ...held, badges, awards, curator: true }));
  await user.click(await screen.findByRole('button', { name: 'Badges' }));
  await user.click(await screen.findByRole('button', { name: 'Teams coach' }));
  expect(screen.getByRole('heading', { name: 'Teams coach' })).toHaveFocus();
  expect(screen.getByText('Three sessions')).toBeVisible();
  expect(screen.getByText('24 months')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 5 }).map(({ textContent }) => textContent)).toEqual([
    'Wim De Ridder',
    'Ann Peeters'
  ]);
  expect(await screen.findByText('Expires soon: December 1')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'All badges' }));
  expect(screen.getByRole('button', { name: 'Teams coach' })).toHaveFocus();
});

test('people stand together by cohort or letter, and are searched', async () => {
  const user = userEvent.setup();
  renderFeature(<Roster />, memoryProgramme(world().held));
  await user.selectOptions(await screen.findByLabelText('Group by'), 'cohort');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Wave 1',
    'Cohort not given'
  ]);
  await user.selectOptions(screen.getByLabelText('Group by'), 'name');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['A', 'W']);
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'peters');
  expect(await screen.findByRole('link', { name: 'Ann Peeters' })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Wim De Ridder' })).not.toBeInTheDocument());
});

test('a wall of faces leads to the cards', async () => {
  const { held, ann } = world();
  renderFeature(<Roster layout="faces" />, memoryProgramme(held));
  expect(await screen.findByRole('link', { name: 'Ann Peeters' })).toHaveAttribute(
    'href',
    `https://contoso.example/sites/intranet?finder-person=${ann.id}`
  );
});

test('the spotlight shows somebody who agreed, and nobody else', async () => {
  const { held, ann, wim } = world();
  const ambassadors = [{ ...ann, spotlight: true }, wim];
  renderFeature(<Roster spotlight />, memoryProgramme({ ...held, ambassadors }));
  expect(await screen.findByRole('region', { name: 'Ann Peeters' })).toHaveTextContent('In the spotlight this week');
});

test('stickers: whose, on what, how many sheets; nobody chosen prints nothing', async () => {
  const user = userEvent.setup();
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  renderFeature(<Roster />, memoryProgramme({ ...world().held, curator: true }));
  await user.click(await screen.findByRole('button', { name: 'Print stickers' }));
  const dialog = await screen.findByRole('dialog', { name: 'Print stickers' });
  expect(within(dialog).getByText('2 labels on 1 sheet, 19 stay free')).toBeInTheDocument();
  await user.selectOptions(within(dialog).getByLabelText('People'), 'picked');
  expect(within(dialog).getByText('Choose at least one person.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Print' }));
  expect(print).not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole('checkbox', { name: 'Ann Peeters' }));
  await user.click(within(dialog).getByRole('radio', { name: /A4 sheet, 8 per sheet/ }));
  expect(within(dialog).getByText('1 label on 1 sheet, 7 stay free')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(document.querySelectorAll('[data-stickers] [data-label]')).toHaveLength(1);
  print.mockRestore();
}, 30_000);

test('an address that names people opens their stickers for whoever may print them, and goes with the dialog', async () => {
  const { held, ann } = world();
  window.history.replaceState(null, '', `?roster-stickers=${ann.id}.9999`);
  const { unmount } = renderFeature(<Roster />, memoryProgramme(held));
  await screen.findByRole('heading', { level: 2 });
  expect(screen.queryByRole('dialog')).toBeNull();
  unmount();
  renderFeature(<Roster />, memoryProgramme({ ...held, curator: true }));
  const dialog = await screen.findByRole('dialog', { name: 'Print stickers' });
  expect(within(dialog).getByText('1 label on 1 sheet, 20 stay free')).toBeInTheDocument();
  expect(within(dialog).getByRole('checkbox', { name: 'Ann Peeters' })).toBeChecked();
  await userEvent.click(within(dialog).getAllByRole('button', { name: 'Close' })[0]!);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(window.location.search).toBe('');
}, 30_000);

test('the table shows the columns that fit, and what has no room below the name', async () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700);
  class Observer {
    private readonly look: () => void;
    public constructor(look: ResizeObserverCallback) {
      this.look = () => look([], this);
    }
    public observe(): void {
      this.look();
    }
    public unobserve(): void {
      // Nothing is watched.
    }
    public disconnect(): void {
      // Nothing is watched.
    }
  }
  Object.assign(globalThis, { ResizeObserver: Observer });
  renderFeature(<Roster layout="table" />, memoryProgramme(world().held));
  const row = (await screen.findByRole('link', { name: 'Ann Peeters' })).closest('[role=gridcell], [role=rowheader]');
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headers).toEqual(['Name', 'Circle', 'Badges']);
  expect(row).toHaveTextContent(/May 2022.*Wave 1/);
  Reflect.deleteProperty(globalThis, 'ResizeObserver');
  jest.restoreAllMocks();
});
