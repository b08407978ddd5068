import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import {
  aBadge,
  anAmbassador,
  anAward,
  aPerson,
  aProfile,
  aSearchTerm,
  aSmallOrganisation
} from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', {
    primaryCircle: places.brussels.id,
    primaryRole: 'Payroll officer',
    office: places.headOffice.id,
    languages: ['FR', 'NL'],
    topics: ['Teams', 'Excel'],
    about: 'Write to me.'
  });
  const elodie = anAmbassador('Élodie Marchal', {
    primaryCircle: places.ghent.id,
    languages: ['NL'],
    topics: ['Copilot']
  });
  const wim = anAmbassador('Wim De Ridder', {
    primaryCircle: places.support.id,
    status: 'Away',
    awayUntil: '2026-12-02'
  });
  const held: Partial<Holdings> = {
    profile: aProfile({ department: 'Sales Brussels', office: 'Bruxelles', languages: ['nl', 'fr'] }),
    circles: places.circles,
    offices: places.offices,
    ambassadors: [ann, elodie, wim]
  };
  return { ...places, ann, elodie, wim, held };
};

const cards = () =>
  screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('heading', { level: 3 }) !== null);
const cardNames = () => {
  const list = document.querySelector('.cards');
  return [...(list?.querySelectorAll('h3') ?? [])].map((heading) => heading.textContent);
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('opens on the nearest ambassador, with the reason and three ways to write', async () => {
  renderFeature(<Finder />, memoryProgramme(world().held));
  const hero = await screen.findByRole('article', { name: 'Ann Peeters' });
  expect(within(hero).getByText('Your Digital Ambassador')).toBeVisible();
  expect(hero).toHaveTextContent('In your circle · speaks Dutch · same office');
  expect(hero).toHaveTextContent('Payroll officer · Sales Brussels · Brussels');
  expect(within(hero).getByRole('link', { name: 'Chat in Teams with Ann Peeters' })).toHaveAttribute(
    'href',
    expect.stringContaining('https://teams.microsoft.com/l/chat/0/0?users=ann.peeters%40lecercle.example')
  );
  expect(within(hero).getByRole('link', { name: 'Email to Ann Peeters' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:ann\.peeters@lecercle\.example/)
  );
  expect(within(hero).getByRole('button', { name: 'Copy link: Ann Peeters' })).toBeEnabled();
});

test('begins the chat in the first language that both speak', async () => {
  renderFeature(<Finder />, memoryProgramme(world().held));
  const chat = await screen.findByRole('link', { name: 'Chat in Teams with Ann Peeters' });
  await waitFor(() => expect(decodeURIComponent(chat.getAttribute('href')!)).toContain('Dag Ann, heb je even tijd'));
});

test('lists the others, says who is away and until when, and does not show the hero twice', async () => {
  renderFeature(<Finder />, memoryProgramme(world().held));
  await screen.findByText('Your Digital Ambassador');
  expect(screen.getByText('3 people')).toBeVisible();
  expect(cardNames()).toEqual(['Élodie Marchal', 'Wim De Ridder']);
  expect(cards().some((card) => card.textContent?.includes('Back on December 2'))).toBe(true);
});

test('finds a name without its accents, and Escape clears the box', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder />, memoryProgramme(world().held));
  const box = await screen.findByRole('searchbox', { name: 'Look for someone else' });
  await user.type(box, 'elodie');
  await waitFor(() => expect(cardNames()).toEqual(['Élodie Marchal']));
  expect(await screen.findByText('1 person')).toBeVisible();
  await waitFor(() => expect(window.location.search).toBe('?finder-search=elodie'));
  await user.keyboard('{Escape}');
  expect(box).toHaveValue('');
  expect(cardNames()).toHaveLength(2);
});

test('understands a need by its search terms and says which topic', async () => {
  const user = userEvent.setup();
  const { held } = world();
  renderFeature(
    <Finder />,
    memoryProgramme({
      ...held,
      searchTerms: [aSearchTerm('artificial intelligence', { topics: ['Copilot'], language: 'EN' })]
    })
  );
  await user.type(await screen.findByRole('searchbox'), 'artificial intelligence');
  expect(await screen.findByText(/recognised topic: Copilot/)).toBeVisible();
  expect(cardNames()).toEqual(['Élodie Marchal']);
});

test('a topic is a switch with the number it would give, kept in the address, undone by Back', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder />, memoryProgramme(world().held));
  const chip = await screen.findByRole('button', { name: 'Excel 1' });
  expect(chip).toHaveAttribute('aria-pressed', 'false');
  await user.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(cardNames()).toEqual(['Ann Peeters']);
  expect(window.location.search).toBe('?finder-topic=Excel');
  window.history.back();
  await waitFor(() => expect(chip).toHaveAttribute('aria-pressed', 'false'));
});

test('keeps what others wrote in the address and in the history', async () => {
  const user = userEvent.setup();
  window.history.replaceState({ theirs: 1 }, '', '/?Mode=Edit&other-x=1');
  renderFeature(<Finder />, memoryProgramme(world().held));
  await user.click(await screen.findByRole('button', { name: 'Excel 1' }));
  expect(window.location.search).toBe('?Mode=Edit&other-x=1&finder-topic=Excel');
  expect(window.history.state).toEqual({ theirs: 1 });
});

test('a name opens the card of one person, and a link leads back to everybody', async () => {
  const user = userEvent.setup();
  const { held, elodie } = world();
  renderFeature(<Finder />, memoryProgramme(held));
  const [name] = await screen.findAllByRole('link', { name: 'Élodie Marchal' });
  await user.click(name!);
  expect(window.location.search).toBe(`?finder-person=${elodie.id}`);
  expect(await screen.findByRole('heading', { name: 'Élodie Marchal' })).toHaveFocus();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'See all Digital Ambassadors' }));
  expect(screen.getByRole('searchbox')).toBeVisible();
});

test('a link to somebody who is gone says so', async () => {
  window.history.replaceState(null, '', '/?finder-person=999999');
  renderFeature(<Finder />, memoryProgramme(world().held));
  expect(await screen.findByText('This person is not in the list, or no longer is.')).toBeVisible();
});

test('asks for the circle once when the profile does not tell, and remembers the answer', async () => {
  const user = userEvent.setup();
  const { held, ghent } = world();
  const unknown = { ...held, profile: aProfile({ department: 'Nobody mapped this' }) };
  const first = renderFeature(<Finder />, memoryProgramme(unknown));
  expect(await screen.findByText('Where do you work?')).toBeVisible();
  expect(screen.queryByText('Your Digital Ambassador')).not.toBeInTheDocument();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Choose a circle' }), String(ghent.id));
  expect(await screen.findByRole('article', { name: 'Élodie Marchal' })).toBeVisible();
  first.unmount();
  renderFeature(<Finder />, memoryProgramme(unknown));
  expect(await screen.findByRole('article', { name: 'Élodie Marchal' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Change/ }));
  await user.click(screen.getByRole('button', { name: 'As in my profile' }));
  expect(screen.getByText('Where do you work?')).toBeVisible();
});

test('nobody matches: says so, and who is nearest all the same', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder community="https://teams.microsoft.com/l/channel/1" />, memoryProgramme(world().held));
  await user.type(await screen.findByRole('searchbox'), 'xyzzyq');
  expect(await screen.findByText('Nobody matches “xyzzyq”')).toBeVisible();
  expect(screen.getByText('Still, the people nearest to you')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ask the community' })).toHaveAttribute('rel', 'noopener noreferrer');
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  expect(screen.getByRole('searchbox')).toHaveValue('');
});

test('a bar in what is typed is a sign like any other', async () => {
  renderFeature(<Finder />, memoryProgramme(world().held));
  await userEvent.type(await screen.findByRole('searchbox'), 'zzzz|qqqq');
  expect(await screen.findByText('Nobody matches “zzzz|qqqq”')).toBeVisible();
});

test('show more leads to the first new person', async () => {
  const user = userEvent.setup();
  const { held, ann } = world();
  const crowd = Array.from({ length: 8 }, (_nothing, index) => anAmbassador(`Person ${'ABCDEFGH'[index]}`));
  renderFeature(<Finder cards={3} />, memoryProgramme({ ...held, ambassadors: [ann, ...crowd] }));
  await user.click(await screen.findByRole('button', { name: 'Show 3 more people' }));
  expect(cardNames()).toHaveLength(6);
  expect(document.activeElement).toHaveTextContent(cardNames()[3]!);
});

test('badges come after the cards; when they cannot be read, everything else stands', async () => {
  const { held, elodie } = world();
  const badge = aBadge('Copilot pilot');
  const programme = memoryProgramme({ ...held, badges: [badge], awards: [anAward(elodie, badge)] });
  const { unmount } = renderFeature(<Finder />, programme);
  expect(await screen.findByText('Copilot pilot')).toBeVisible();
  unmount();
  programme.fail('awards', { kind: 'unexpected', reference: '7f3a91c2-0000' });
  renderFeature(<Finder />, programme);
  expect(await screen.findByText('Badges could not be read.')).toBeVisible();
  expect(screen.getByText('Your Digital Ambassador')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy the reference' })).toBeVisible();
});

test('asks for three lists and the profile before the first card, and for nothing else', async () => {
  const programme = memoryProgramme(world().held);
  programme.delay('ambassadors');
  renderFeature(<Finder />, programme);
  await screen.findByText('Loading…');
  expect([...programme.asked].sort()).toEqual(['ambassadors', 'circles', 'offices', 'profile']);
});

test('shows what the device remembers while the list is on its way', async () => {
  const { held } = world();
  const programme = memoryProgramme();
  programme.remember(held, Date.now() - 60_000);
  programme.delay('ambassadors');
  renderFeature(<Finder />, programme);
  expect(await screen.findByRole('article', { name: 'Ann Peeters' })).toBeVisible();
  expect(await screen.findByText(/Updating…/, {}, { timeout: 2500 })).toBeVisible();
});

test('what was remembered is no longer shown to somebody who lost access', async () => {
  const { held } = world();
  const programme = memoryProgramme();
  programme.remember(held, Date.now() - 60_000);
  programme.fail('ambassadors', { kind: 'forbidden' });
  renderFeature(<Finder />, programme);
  expect(await screen.findByText('You do not have access to this list')).toBeVisible();
  expect(screen.queryByText('Ann Peeters')).not.toBeInTheDocument();
});

test('a list that does not answer offers a retry, a reference and nothing technical', async () => {
  const user = userEvent.setup();
  const programme = memoryProgramme(world().held);
  programme.fail('ambassadors', { kind: 'unexpected', reference: '7f3a91c2-aaaa', detail: 'System.Secret' });
  renderFeature(<Finder />, programme);
  expect(await screen.findByText('Something unexpected happened')).toBeVisible();
  expect(screen.getByText('Reference 7F3A-91C2')).toBeVisible();
  expect(document.body).not.toHaveTextContent('System.Secret');
  programme.fail('ambassadors', undefined);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Your Digital Ambassador')).toBeVisible();
});

test('a busy SharePoint is tried again by itself', async () => {
  const programme = memoryProgramme(world().held);
  programme.fail('ambassadors', { kind: 'busy', retryAfter: 1 });
  renderFeature(<Finder />, programme);
  expect(await screen.findByText(/Trying again automatically in 1 second;/)).toBeVisible();
  programme.fail('ambassadors', undefined);
  expect(await screen.findByText('Your Digital Ambassador', {}, { timeout: 3000 })).toBeVisible();
});

test.each([
  ['forbidden', 'You do not have access to this list', 'Intranet'],
  ['missing', 'There is nothing to see here yet', 'you do not have access to it'],
  ['offline', 'The list did not answer', 'SharePoint cannot be reached'],
  ['signedOut', 'You have been signed out', 'Reload the page to sign in again.']
] as const)('%s is told kindly', async (kind, title, words) => {
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind });
  renderFeature(<Finder />, programme);
  expect(await screen.findByRole('heading', { level: 3, name: title })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

test('whoever has no access can ask for it, on SharePoint’s own page, for the list', async () => {
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind: 'forbidden' });
  renderFeature(<Finder />, programme);
  const ask = await screen.findByRole('link', { name: 'Ask for access' });
  const site = 'https://contoso.example/sites/intranet';
  expect(ask).toHaveAttribute(
    'href',
    `${site}/_layouts/15/AccessDenied.aspx?Source=${encodeURIComponent(`${site}/Lists/Ambassadors`)}`
  );
  expect(ask).toHaveAttribute('target', '_blank');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('nobody is offered to ask for what no access is missing to', async () => {
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind: 'unexpected' });
  renderFeature(<Finder />, programme);
  await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('link', { name: 'Ask for access' })).toBeNull();
});

test('whoever may create lists is told what to do about missing ones', async () => {
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind: 'missing' });
  renderFeature(<Finder />, programme, { mayManageLists: true });
  expect(await screen.findByRole('heading', { name: 'The lists are still missing' })).toBeVisible();
});

test('an empty list says one thing to a colleague and another to a curator', async () => {
  const { unmount } = renderFeature(<Finder />, memoryProgramme());
  expect(await screen.findByRole('heading', { name: 'The list is on its way' })).toBeVisible();
  unmount();
  renderFeature(<Finder />, memoryProgramme({ curator: true }));
  expect(await screen.findByRole('link', { name: 'Open the list' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/Lists/Ambassadors'
  );
});

test('hostile text is text, and a script is no community', async () => {
  const { held, brussels } = world();
  const hostile = anAmbassador('<img src=x onerror=alert(1)>', {
    primaryCircle: brussels.id,
    person: aPerson('Eve', { email: 'eve@x.example?cc=all@x.example' }),
    primaryRole: '<script>alert(1)</script>',
    topics: [{ undeclared: '<b>bold</b>' }]
  });
  renderFeature(
    // An address as a curator's page could hold it; eslint knows what it is.

    <Finder community="javascript:alert(1)" title="<i>Title</i>" />,
    memoryProgramme({ ...held, ambassadors: [hostile] })
  );
  expect(await screen.findByRole('article', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: '<i>Title</i>' })).toBeVisible();
  expect(document.querySelector('img, script, b, i')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Ask the community' })).not.toBeInTheDocument();
  for (const link of screen.getAllByRole('link'))
    expect(link.getAttribute('href')).not.toMatch(/^(javascript|mailto:eve@x)/);
});

test('a photo that fails leaves the initials', async () => {
  const { held, brussels } = world();
  const pictured = anAmbassador('Zoé Van den Broeck', {
    primaryCircle: brussels.id,
    person: aPerson('Zoé Van den Broeck', { hasPicture: true })
  });
  renderFeature(<Finder />, memoryProgramme({ ...held, ambassadors: [pictured] }));
  await screen.findByText('Your Digital Ambassador');
  const photo = document.querySelector('img')!;
  expect(photo).toHaveAttribute('alt', '');
  photo.dispatchEvent(new Event('error'));
  await waitFor(() => expect(document.querySelector('img')).toBeNull());
  expect(screen.getByText('ZB')).toBeInTheDocument();
});

test('the compact layout has your ambassador and a way to everybody, no search', async () => {
  renderFeature(<Finder layout="compact" />, memoryProgramme(world().held));
  expect(await screen.findByText('Your Digital Ambassador')).toBeVisible();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'See all Digital Ambassadors' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet'
  );
});
