jest.mock('../data/connection/tenantSite', () => ({ tenantSite: async () => administrators }));

import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { Surroundings } from '../shell/ProgrammeContext';
import { sendAhead, surroundingsOf } from './surroundings';

interface Page {
  readonly login?: string;
  readonly site?: string;
  readonly manages?: boolean;
  /** Teams around the web part, with the place that it stands in; `{}` is a personal app. */
  readonly teams?: object;
  readonly formFactor?: number;
}

const origin = 'https://lecercle.example';

const context = ({ login = 'i:0#.f|membership|ann@lecercle.example', ...page }: Page = {}): WebPartContext =>
  ({
    pageContext: {
      web: {
        absoluteUrl: `${origin}${page.site ?? '/sites/intranet'}`,
        title: 'Intranet',
        permissions: { value: { High: 0, Low: page.manages === true ? 0xfff : 0x7ff } }
      },
      user: { loginName: login },
      cultureInfo: { currentCultureName: 'en-US' },
      legacyPageContext: { formDigestValue: '', formDigestTimeoutSeconds: 1800 }
    },
    formFactor: page.formFactor,
    sdks: page.teams === undefined ? {} : { microsoftTeams: { context: page.teams } }
  }) as unknown as WebPartContext;

const open = (page: Page = {}, settings: Parameters<typeof surroundingsOf>[1] = {}): Surroundings =>
  surroundingsOf(context(page), settings, undefined);

const network = globalThis.fetch;
/** What the administrator has set for the whole tenant; undefined: nothing. */
let administrators: string | undefined;
const asked: string[] = [];
beforeEach(() => {
  window.localStorage.clear();
  administrators = undefined;
  asked.length = 0;
  globalThis.fetch = async (input) => {
    asked.push(decodeURIComponent(String(input)));
    throw new Error('No network here.');
  };
});
afterEach(() => {
  globalThis.fetch = network;
});

test('nothing is asked of anybody before the page stands', () => {
  open({}, { sourceSite: '/sites/people' });
  expect(asked).toEqual([]);
});

test.each([
  ['/sites/intranet/SitePages/Help.aspx', `${origin}/sites/intranet/SitePages/Help.aspx`],
  ['SitePages/Help.aspx', `${origin}/sites/intranet/SitePages/Help.aspx`],
  ['https://help.example/', 'https://help.example/'],
  ['javascript:alert(1)', `${origin}/sites/intranet`],
  ['data:text/html,x', `${origin}/sites/intranet`],
  ['https://', `${origin}/sites/intranet`],
  ['  ', `${origin}/sites/intranet`]
])('names and links lead where the page’s author said, %s, unless that is no page', (given, leadsTo) => {
  expect(open({}, { finderPage: given }).finderPage).toBe(leadsTo);
});

test('whoever may manage this page’s site is not taken for the curator of another one', () => {
  expect(open({ manages: true }).mayManageLists).toBe(true);
  expect(open({ manages: false }).mayManageLists).toBe(false);
  expect(open({ manages: true }, { sourceSite: '/sites/people' }).mayManageLists).toBe(false);
  expect(open({ manages: true }, { sourceSite: '/sites/intranet/' }).mayManageLists).toBe(true);
});

test('the page’s own site goes by its title, another one by its address', () => {
  expect(open().site).toEqual({ url: `${origin}/sites/intranet`, name: 'Intranet' });
  expect(open({}, { sourceSite: '/sites/people' }).site).toEqual({
    url: `${origin}/sites/people`,
    name: '/sites/people'
  });
});

test('what the device remembers is one person’s on one site, however their login is written', () => {
  const keys = [
    open(),
    open({ login: 'I:0#.F|membership|ANN@lecercle.example' }),
    open({ login: 'i:0#.f|membership|bob@lecercle.example' }),
    open({}, { sourceSite: '/sites/people' })
  ].map(({ memoryKey }) => memoryKey);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

test('Teams, a full page and a full-width section leave no room around the web part; a column does', () => {
  expect(open().edgeToEdge).toBe(false);
  expect(open({ formFactor: 0 }).edgeToEdge).toBe(false);
  expect(open({ formFactor: 1 }).edgeToEdge).toBe(true);
  expect(open({ teams: { channelId: '19:x' } }).edgeToEdge).toBe(true);
});

test('a photo is asked for only of somebody who has one', () => {
  const { photoOf } = open();
  const person = { email: 'bob@lecercle.example', hasPicture: true } as Parameters<typeof photoOf>[0] & object;
  expect(photoOf(person)).toContain('bob%40lecercle.example');
  expect(photoOf({ ...person, hasPicture: false })).toBeUndefined();
  expect(photoOf(undefined)).toBeUndefined();
});

describe('in a Teams personal app, which nobody can set up', () => {
  test('the person is asked for the site; one of another organisation is refused', () => {
    const { siteQuestion } = open({ teams: {} });
    for (const elsewhere of [
      'https://other.example/sites/intranet',
      'https://lecercle.example.evil.example/sites/intranet',
      '//other.example/sites/x',
      'javascript:alert(1)',
      'intranet',
      ''
    ])
      expect([elsewhere, siteQuestion?.open(elsewhere)]).toEqual([elsewhere, undefined]);
    expect(siteQuestion?.open('/sites/people')?.site.url).toBe(`${origin}/sites/people`);
  });

  test('a chosen site is there at the next visit, for that person alone, until another is chosen', () => {
    open({ teams: {} }).siteQuestion?.open('/sites/people');
    const again = open({ teams: {} });
    expect([again.site.url, again.siteQuestion]).toEqual([`${origin}/sites/people`, undefined]);
    expect(open({ teams: {}, login: 'bob' }).siteQuestion).toBeDefined();
    expect(again.chooseSite?.().siteQuestion).toBeDefined();
    expect(open({ teams: {} }).siteQuestion).toBeDefined();
  });

  test('a site that the administrator set is taken, and nobody chooses another', async () => {
    administrators = '/sites/people';
    const { siteQuestion } = open({ teams: {} });
    const found = await siteQuestion?.tenantSite();
    expect(found).toBe('/sites/people');
    const known = siteQuestion?.open(found ?? '');
    expect([known?.site.url, known?.chooseSite]).toEqual([`${origin}/sites/people`, undefined]);
    expect(open({ teams: {} }).site.url).toBe(`${origin}/sites/people`);
  });

  test('a web part whose author has set a site asks nobody', () => {
    expect(open({ teams: {} }, { sourceSite: '/sites/people' }).siteQuestion).toBeUndefined();
  });
});

test('a tab of a team, a chat or a meeting asks nobody: it has a property pane', () => {
  for (const place of [{ groupId: 'g', channelId: 'c' }, { chatId: 'c' }, { meetingId: 'm', chatId: 'c' }])
    expect([place, open({ teams: place }).siteQuestion]).toEqual([place, undefined]);
});

test('questions are sent ahead of a feature only where it is known which site to ask', async () => {
  const sent: string[] = [];
  const programme = {
    rows: async ({ url }: { readonly url: string }) => {
      sent.push(url);
      if (url === 'Lists/Ambassadors') throw new Error('busy');
    }
  } as unknown as Surroundings['programme'];
  sendAhead({ programme, siteQuestion: {} }, ['circles']);
  expect(sent).toEqual([]);
  sendAhead({ programme }, ['circles', 'ambassadors']);
  await Promise.resolve();
  expect(sent).toEqual(['Lists/Circles', 'Lists/Ambassadors']);
});
