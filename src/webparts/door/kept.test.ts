jest.mock('@microsoft/sp-core-library', () => ({ DisplayMode: { Read: 1 } }));

import type { KeptCards, KeptNode } from '../../device/keptCard';
import { cardPlace, keptCard } from './kept';
import type { StandingPart } from './part';

interface Changed {
  readonly properties?: object;
  readonly displayMode?: number;
  readonly login?: string;
  readonly build?: string;
  readonly teams?: object;
}

const standing = ({ properties = {}, displayMode = 1, login = 'chloe', build = 'a', teams }: Changed = {}) =>
  ({
    properties,
    displayMode,
    theme: undefined,
    context: {
      instanceId: '1',
      sdks: { microsoftTeams: teams },
      manifest: { id: 'finder', loaderConfig: { build } },
      pageContext: { user: { loginName: login } }
    }
  }) as unknown as StandingPart<object>;

const words = ['div', 'a', 'href', 'https://contoso.com/', 'Nathalie', 'class', 'name', 'p', 'style', 'color: red'];
const card: KeptNode = [0, [], [1, [2, 3, 5, 6], 4], [7, [8, 9]]];

const lay = (changed: Partial<KeptCards> = {}, from = standing()): void => {
  const { owner, key } = cardPlace(from);
  const now = Date.now();
  const kept: KeptCards = {
    key,
    colours: {},
    css: '',
    words,
    cards: [card],
    days: [[now - 1, now + 1000, 0]],
    ...changed
  };
  window.localStorage.setItem(`digital-ambassadors:first:${owner}`, JSON.stringify(kept));
};

const shown = (of = standing()): string | undefined => keptCard(of)?.element.outerHTML;

beforeEach(() => window.localStorage.clear());
afterEach(() => window.history.replaceState(null, '', '/'));

test('the card of this moment is drawn, with its link and its style', () => {
  lay();
  expect(shown()).toBe(
    '<div><a href="https://contoso.com/" class="name">Nathalie</a><p style="color: red;"></p></div>'
  );
});

test.each([
  ['nothing is kept', () => undefined],
  ['its day is over', () => lay({ days: [[0, Date.now() - 1, 0]] })],
  ['its day has not begun', () => lay({ days: [[Date.now() + 1000, Date.now() + 2000, 0]] })],
  ['it says a card that is not there', () => lay({ cards: [] })],
  [
    'somebody else wrote there',
    () => window.localStorage.setItem(`digital-ambassadors:first:${cardPlace(standing()).owner}`, '{')
  ],
  ['it is of another build', () => lay({}, standing({ build: 'b' }))],
  ['it is of other settings', () => lay({}, standing({ properties: { title: 'Help' } }))],
  ['it is of another person', () => lay({}, standing({ login: 'somebody' }))]
])('no card is drawn where %s', (_why, prepare) => {
  prepare();
  expect(keptCard(standing())).toBeNull();
});

test.each(['?finder-person=3', '?a=1&roster-view=badges', '?module=teams', '?screen=1'])(
  'no card is drawn where the address asks for something: %s',
  (address) => {
    lay();
    window.history.replaceState(null, '', address);
    expect(keptCard(standing())).toBeNull();
  }
);

test('an address with what others put there asks for nothing', () => {
  lay();
  window.history.replaceState(null, '', '?lang=fr-FR&part=4d96fc9f-4c13-4b1f');
  expect(keptCard(standing())).not.toBeNull();
});

test('no card is drawn where the page is written, or in Teams', () => {
  lay();
  expect(keptCard(standing({ displayMode: 2 }))).toBeNull();
  expect(keptCard(standing({ teams: {} }))).toBeNull();
});

test('what runs or leads elsewhere is left out, whoever wrote it there', () => {
  const hostile = [
    'div',
    'a',
    'href',
    'javascript:alert(1)',
    'onclick',
    '/alert(1)',
    'script',
    'alert(1)',
    'img',
    'src',
    'data:x',
    'ONCLICK',
    'srcdoc',
    'iframe'
  ];
  lay({ words: hostile, cards: [[0, [], [1, [2, 3, 4, 5, 11, 5]], [6, [], 7], [8, [9, 10]], [13, [12, 7]]]] });
  const element = keptCard(standing())!.element;
  expect(element.outerHTML).toBe('<div><a></a><i>alert(1)</i><img><i></i></div>');
});

test('what is pressed before anybody hears is known', () => {
  lay();
  const kept = keptCard(standing())!;
  document.body.append(kept.element);
  const link = kept.element.querySelector('a')!;
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(kept.pressed).toBe(link);
});
