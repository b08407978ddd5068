import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { TeamsHost } from '../../shell/ProgrammeContext';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { aBadge, aCircle, anAmbassador, anAward, aPerson, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

const world = () => {
  const places = aSmallOrganisation();
  const { brussels, ghent, headOffice, ghentOffice } = places;
  const ann = anAmbassador('Ann Peeters', {
    primaryCircle: brussels.id,
    office: headOffice.id,
    languages: ['FR'],
    since: '2022-07-04',
    topics: ['Teams', 'Excel']
  });
  const bea = anAmbassador('Bea Maes', {
    primaryCircle: brussels.id,
    office: ghentOffice.id,
    languages: ['FR'],
    topics: ['Excel']
  });
  const elodie = anAmbassador('Élodie Marchal', { primaryCircle: ghent.id, languages: ['NL'], topics: ['Copilot'] });
  const held = {
    profile: aProfile({ department: 'Sales Brussels', office: 'Bruxelles', languages: ['fr'] }),
    circles: places.circles,
    offices: places.offices,
    ambassadors: [ann, bea, elodie]
  };
  return { ...places, ann, bea, elodie, held };
};

const cards = () => [...document.querySelectorAll<HTMLElement>('.cards > li:not([role])')];
const hero = (name: string) => screen.findByRole('article', { name });

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('a wrong office is corrected in one click, remembered, and forgotten on request', async () => {
  const user = userEvent.setup();
  const { held, ghentOffice } = world();
  const first = renderFeature(<Finder />, memoryProgramme(held));
  await hero('Ann Peeters');
  expect(screen.getByText(/Your circle/).parentElement).toHaveTextContent(
    'Your circle: Sales Brussels · your office: Brussels'
  );
  await user.click(screen.getByRole('button', { name: 'Change your circle and your office' }));
  expect(await screen.findByRole('combobox', { name: 'Choose a circle' })).toHaveFocus();
  window.localStorage.setItem('digital-ambassadors:first:ann 1', 'a card of another office');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Choose an office' }), String(ghentOffice.id));
  expect(await hero('Bea Maes')).toHaveTextContent('same office');
  expect(window.localStorage.getItem('digital-ambassadors:first:ann 1')).toBeNull();
  first.unmount();

  renderFeature(<Finder />, memoryProgramme(held));
  await hero('Bea Maes');
  await user.click(screen.getByRole('button', { name: /^Change/ }));
  await user.click(screen.getByRole('button', { name: 'As in my profile' }));
  await hero('Ann Peeters');
  await waitFor(() => expect(screen.getByRole('button', { name: /^Change/ })).toHaveFocus());
  expect(window.localStorage).toHaveLength(0);
});

test('an ambassador who looks for help is sent to a colleague, never to themselves', async () => {
  const { held } = world();
  const profile = aProfile({
    name: 'Ann Peeters',
    department: 'Sales Brussels',
    office: 'Bruxelles',
    languages: ['fr']
  });
  renderFeature(<Finder />, memoryProgramme({ ...held, profile }));
  await hero('Bea Maes');
});

test('a page of a circle shows its people and those of the circles inside it, and nobody else', async () => {
  const { held, brussels } = world();
  const inside = aCircle('Sales Brussels North', { parent: brussels.id });
  const people = [...held.ambassadors, anAmbassador('Zoé Lambert', { primaryCircle: inside.id, languages: ['FR'] })];
  const programme = memoryProgramme({ ...held, circles: [...held.circles, inside], ambassadors: people });
  renderFeature(<Finder circle={brussels.key} />, programme);
  await hero('Ann Peeters');
  expect(document.body).toHaveTextContent('Zoé Lambert');
  expect(document.body).not.toHaveTextContent('Élodie Marchal');
});

test('another person on the same device has corrections of their own', async () => {
  const { held, ghentOffice } = world();
  window.localStorage.setItem('digital-ambassadors:test:office', String(ghentOffice.id));
  renderFeature(<Finder />, memoryProgramme(held), { memoryKey: 'somebody else' });
  await hero('Ann Peeters');
});

test('a remembered circle that is gone corrects nothing', async () => {
  window.localStorage.setItem('digital-ambassadors:test:circle', '424242');
  renderFeature(<Finder />, memoryProgramme(world().held));
  await hero('Ann Peeters');
});

test('a person’s card says where the circle stands, since when, and every badge, and of nobody that they are there', async () => {
  const { held, ann } = world();
  window.history.replaceState(null, '', `/?finder-person=${ann.id}`);
  const badges = [aBadge('Copilot pilot'), aBadge('Coach')];
  const awards = badges.map((badge) => anAward(ann, badge));
  renderFeature(<Finder />, memoryProgramme({ ...held, badges, awards }));
  const card = await hero('Ann Peeters');
  const path = within(card).getByRole('list', { name: 'Circle' });
  expect(
    within(path)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  ).toEqual(['Company', 'Sales', 'Sales Brussels']);
  expect(card).toHaveTextContent('Since July 2022');
  expect(card).not.toHaveTextContent(/Available|Not away/);
  expect(await within(card).findByText('Copilot pilot')).toBeVisible();
  expect(within(card).getByText('Coach')).toBeVisible();
});

test('closing a card gives focus back to the name that opened it', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder />, memoryProgramme(world().held));
  await hero('Ann Peeters');
  await user.click(screen.getAllByRole('link', { name: 'Élodie Marchal' }).pop()!);
  await user.click(screen.getByRole('button', { name: 'See all Digital Ambassadors' }));
  expect(document.activeElement).toHaveTextContent('Élodie Marchal');
});

test('the question goes along to the community, in its address', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder community="https://forms.example/new?q={question}" />, memoryProgramme(world().held));
  await user.type(await screen.findByRole('searchbox'), 'wie zit & waar?');
  expect(await screen.findByRole('link', { name: 'Ask the community' })).toHaveAttribute(
    'href',
    'https://forms.example/new?q=wie%20zit%20%26%20waar%3F'
  );
});

test('a community that takes no question gets it by the clipboard', async () => {
  const user = userEvent.setup();
  renderFeature(<Finder community="https://teams.microsoft.com/l/channel/1" />, memoryProgramme(world().held));
  await user.type(await screen.findByRole('searchbox'), 'xyzzyq');
  const link = await screen.findByRole('link', { name: 'Ask the community' });
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  expect(await screen.findByText('Your question is copied: paste it there.')).toBeVisible();
  expect(await window.navigator.clipboard.readText()).toBe('xyzzyq');
});

test('the list layout begins with the search and has everybody, nearest first', async () => {
  renderFeature(<Finder layout="list" />, memoryProgramme(world().held));
  await screen.findByRole('searchbox', { name: 'Look for someone' });
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  expect(cards().map((card) => within(card).getByRole('heading').textContent)).toEqual([
    'Ann Peeters',
    'Bea Maes',
    'Élodie Marchal'
  ]);
  expect(cards()[0]).toHaveTextContent('In your circle · speaks French · same office');
});

test('filters that the page’s author does not offer are not there', async () => {
  renderFeature(<Finder filters={{ topic: false, office: false }} />, memoryProgramme(world().held));
  await hero('Ann Peeters');
  expect(await screen.findByRole('button', { name: 'Circle' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Office' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Excel/ })).not.toBeInTheDocument();
});

test('a page about a circle shows its people, and reasons stay the reader’s own', async () => {
  const { held, ghent } = world();
  renderFeature(<Finder circle={ghent.key} />, memoryProgramme(held));
  const yours = await hero('Élodie Marchal');
  expect(screen.getByText('In the circle Sales Ghent')).toBeVisible();
  expect(yours).toHaveTextContent('Neighbouring circle');
  expect(screen.queryByText('Ann Peeters')).not.toBeInTheDocument();
});

test.each(['nowhere', 'empty'])('a page about a circle without people (%s) shows everybody', async (key) => {
  const { held, company } = world();
  const circles = [...held.circles, aCircle('Empty', { parent: company.id })];
  renderFeature(<Finder circle={key} />, memoryProgramme({ ...held, circles }));
  await hero('Ann Peeters');
});

test('the compact layout leads to the cards of the page with everybody', async () => {
  const { held, ann } = world();
  renderFeature(<Finder layout="compact" />, memoryProgramme(held));
  expect(within(await hero('Ann Peeters')).getByRole('link', { name: 'Ann Peeters' })).toHaveAttribute(
    'href',
    `https://contoso.example/sites/intranet?finder-person=${ann.id}`
  );
});

test('of two hundred people only a part is drawn, and each says its place among all', async () => {
  const user = userEvent.setup();
  const { held } = world();
  const crowd = Array.from({ length: 200 }, (_nothing, index) =>
    anAmbassador(`Person ${index}`, {
      person: aPerson(`Person ${String.fromCharCode(97 + (index % 26))}${index}`, { login: `p${index}` })
    })
  );
  renderFeature(<Finder layout="list" />, memoryProgramme({ ...held, ambassadors: crowd }));
  await user.click(await screen.findByRole('button', { name: 'Show everybody (200)' }));
  expect(cards().length).toBeLessThan(100);
  expect(cards().map((card) => card.getAttribute('aria-posinset'))).toEqual(
    cards().map((_card, index) => String(index + 1))
  );
  expect(new Set(cards().map((card) => card.getAttribute('aria-setsize')))).toEqual(new Set(['200']));
  expect(document.querySelector('.room')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

const inTeams = (host: TeamsHost) => ({ teams: host, edgeToEdge: true });

test('in Teams a chat is the host’s own, with the message begun', async () => {
  const user = userEvent.setup();
  const chat = jest.fn<Promise<void>, [string, string | undefined]>(() => Promise.resolve());
  renderFeature(<Finder />, memoryProgramme(world().held), inTeams({ chat }));
  const link = await screen.findByRole('link', { name: 'Chat in Teams with Ann Peeters' });
  await waitFor(() => expect(link.getAttribute('href')).toContain('message='));
  await user.click(link);
  expect(chat).toHaveBeenCalledWith('ann.peeters@lecercle.example', expect.stringMatching(/^Bonjour Ann, auriez-vous/));
});

test('a Teams that refuses the chat is given the link', async () => {
  const user = userEvent.setup();
  const opened = jest.spyOn(window, 'open').mockReturnValue(null);
  const chat = () => Promise.reject(new Error('Not here.'));
  renderFeature(<Finder />, memoryProgramme(world().held), inTeams({ chat }));
  await user.click(await screen.findByRole('link', { name: 'Chat in Teams with Ann Peeters' }));
  await waitFor(() =>
    expect(opened).toHaveBeenCalledWith(
      expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/chat/),
      '_blank',
      'noopener'
    )
  );
  opened.mockRestore();
});

test('in Teams the view is shared as a sub-page, and opens from one', async () => {
  const user = userEvent.setup();
  const share = jest.fn();
  const { held } = world();
  const first = renderFeature(<Finder />, memoryProgramme(held), inTeams({ share, subPage: 'finder-topic=Copilot' }));
  const chip = await screen.findByRole('button', { name: 'Copilot 1' });
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(window.location.search).toBe('?finder-topic=Copilot');
  await user.click(screen.getByRole('button', { name: 'Share this view' }));
  expect(share).toHaveBeenCalledWith('finder-topic=Copilot', 'Find a Digital Ambassador');
  first.unmount();
});

test('two Finders on a page keep their questions apart, and each name stands once', async () => {
  const user = userEvent.setup();
  const { held } = world();
  renderFeature(<Finder />, memoryProgramme(held));
  renderFeature(<Finder />, memoryProgramme(held), { beside: { id: '1a2b3c4d', nth: 2, first: {} } });
  const [first, second] = (await screen.findAllByRole('searchbox')) as [HTMLElement, HTMLElement];
  await user.type(second, 'copilot');
  await waitFor(() => expect(window.location.search).toBe('?finder_1a2b3c4d-search=copilot'));
  await user.type(first, 'excel');
  await waitFor(() => expect(window.location.search).toBe('?finder_1a2b3c4d-search=copilot&finder-search=excel'));
  expect([first, second].map((box) => (box as HTMLInputElement).value)).toEqual(['excel', 'copilot']);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const names = screen.getAllByRole('search').map((each) => each.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(2);
});

test('a link to a person opens in the Finder that can show them', async () => {
  const { held, brussels, ghent, elodie } = world();
  const [first, second] = [{ circle: brussels.key }, { circle: ghent.key }];
  renderFeature(<Finder {...first} />, memoryProgramme(held));
  renderFeature(<Finder {...second} />, memoryProgramme(held), { beside: { id: '1a2b3c4d', nth: 2, first } });
  await screen.findAllByRole('searchbox');
  window.history.replaceState(null, '', `/?finder-person=${elodie.id}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await waitFor(() => expect(window.location.search).toBe(`?finder_1a2b3c4d-person=${elodie.id}`));
  expect(await screen.findByRole('heading', { name: 'Élodie Marchal' })).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole('searchbox')).toHaveLength(1));
});

test('a person whom both can show opens in the first', async () => {
  const { held, brussels, bea } = world();
  renderFeature(<Finder />, memoryProgramme(held));
  renderFeature(<Finder circle={brussels.key} />, memoryProgramme(held), {
    beside: { id: '1a2b3c4d', nth: 2, first: {} }
  });
  await screen.findAllByRole('searchbox');
  window.history.replaceState(null, '', `/?finder-person=${bea.id}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await waitFor(() => expect(screen.getAllByRole('searchbox')).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(window.location.search).toBe(`?finder-person=${bea.id}`);
});
