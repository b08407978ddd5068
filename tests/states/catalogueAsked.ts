import type { Locator } from '@playwright/test';
import {
  all,
  answered,
  type Before,
  refused,
  rowsOf,
  signIn,
  storesNothing,
  ticksRefused,
  withRows,
  writesAnswered
} from './answers.ts';
import { solvedAlsoFor } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const catalogue = { part: 'catalogue' } as const;
const escape = ({ page }: Place): Promise<void> => page.keyboard.press('Escape');
/** The address says all of it. */
const byAddressAlone = (): Promise<void> => Promise.resolve();

const dialog = ({ page }: Place): Locator => page.getByRole('dialog');
const box = ({ part }: Place): Locator => part.getByRole('searchbox');
const button = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key) });
const exactly = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key, true) });
const link = ({ part, says }: Place, key: string): Locator => part.getByRole('link', { name: says(key) });
const text =
  (key: string) =>
  ({ part, says }: Place): Locator =>
    part.getByText(says(key)).filter({ visible: true }).first();
const marks = ({ part }: Place): Locator => part.getByRole('checkbox', { checked: false });
/** The filters come a moment after the cards. */
const chips = ({ part }: Place): Locator => part.locator('button[aria-pressed]').first();
const mark = (place: Place): Promise<void> => marks(place).filter({ visible: true }).first().check({ force: true });

const filters = ({ part, says }: Place): Locator =>
  part.locator('button[aria-haspopup="dialog"]').filter({ hasText: says('FinderFilters') });

const filterOpen = (name: string, key: string): State => ({
  ...catalogue,
  name: `catalogue/filter-${name}`,
  widths: [1440],
  reach: (place) => exactly(place, key).first().click(),
  back: escape,
  seen: (place) => dialog(place).getByRole('checkbox')
});

/** As if the person had looked two weeks ago: what came since is new. */
const lastVisit: Before = async ({ page }) => {
  await page.addInitScript(() => {
    const login = 'i:0#.f|membership|amelie.renard@lecercle.example';
    const key = `digital-ambassadors:${window.location.origin}/sites/intranet ${login}:catalogue`;
    localStorage.setItem(key, '{"on":"2026-11-09","seen":381}');
  });
};

/** Answers that the person gave before. */
const answeredBefore =
  (value: object): Before =>
  async ({ page }) => {
    await page.addInitScript((kept) => {
      const login = 'i:0#.f|membership|amelie.renard@lecercle.example';
      const key = `digital-ambassadors:${window.location.origin}/sites/intranet ${login}:check`;
      if (localStorage.getItem(key) === null) localStorage.setItem(key, kept);
    }, JSON.stringify(value));
  };
const answers = { Copilot: 'new', Planner: 'new', Excel: 'byMyself', Teams: 'couldHelp' };

const shelves: readonly State[] = [
  { ...catalogue, name: 'catalogue/shelves', rich: true, seen: chips },
  { ...catalogue, name: 'catalogue/going-on', as: 'starter', rich: true, seen: text('CatalogueGoOn') },
  {
    ...catalogue,
    name: 'catalogue/new',
    before: lastVisit,
    seen: text('CatalogueSince')
  },
  {
    ...catalogue,
    name: 'catalogue/topic-unfolded',
    reach: ({ part }) => part.locator('h3 button[aria-expanded="false"]').first().click(),
    back: ({ part }) => part.locator('h3 button[aria-expanded="true"]').first().click(),
    seen: ({ part, says }) => part.getByText(says('CatalogueFold'))
  },
  {
    ...catalogue,
    name: 'catalogue/others',
    reach: (place) => button(place, 'CatalogueOthersMany').first().click(),
    seen: chips
  },
  {
    ...catalogue,
    name: 'catalogue/more-topics',
    reach: (place) => button(place, 'CatalogueTopicsMany').click(),
    seen: chips
  },
  {
    ...catalogue,
    name: 'catalogue/other-languages',
    before: withRows('TrainingCatalogue', (rows) => rows.filter(({ Language }) => Language === 'Allemand')),
    seen: text('CatalogueOtherLanguage'),
    widths: [1440]
  },
  {
    ...catalogue,
    name: 'catalogue/without-topics',
    before: withRows('TrainingCatalogue', (rows) => rows.map((row) => ({ ...row, Topics: null }))),
    seen: text('CatalogueOther')
  },
  {
    ...catalogue,
    name: 'catalogue/several-begun',
    as: 'starter',
    before: withRows('LearningProgress', (rows) =>
      rows.map((row, at) => ({ ...row, State: at < 1 ? 'Terminé' : 'Commencé', StartedOn: null, DoneOn: null }))
    ),
    seen: text('CatalogueAlso')
  },
  {
    ...catalogue,
    name: 'catalogue/bad-rows',
    before: withRows('TrainingCatalogue', ([first = {}, ...rows]) => [
      { ...first, Id: 90_001, ModuleKey: 'no-address', Url: null, Title: 'Sans adresse' },
      { ...first, Id: 90_002, ModuleKey: 'script', Url: { Url: 'javascript:alert(1)' }, Title: 'Un script' },
      { ...first, Id: 90_003, ModuleKey: 'long', Title: 'x'.repeat(250), Minutes: 1e9, Topics: ['Whiteboard'] },
      { ...first, Id: 90_004, ModuleKey: 'rtl', Title: 'שלום עולם', Minutes: -5, Language: 'Latin', Featured: true },
      {
        ...first,
        Id: 90_005,
        ModuleKey: 'topics',
        Title: 'Trois cents sujets',
        Featured: true,
        Topics: Array.from({ length: 300 }, (_nothing, at) => `Sujet ${at}`)
      },
      ...rows
    ]),
    seen: ({ part }) => part.getByText('Trois cents sujets').first()
  }
];

const asked: readonly State[] = [
  filterOpen('format', 'CatalogueFormat'),
  filterOpen('level', 'CatalogueLevel'),
  filterOpen('language', 'FacetLanguage'),
  filterOpen('length', 'CatalogueLength'),
  {
    ...catalogue,
    name: 'catalogue/panel',
    widths: [320],
    reach: (place) => filters(place).click(),
    seen: (place) => dialog(place).getByRole('checkbox')
  },
  {
    ...catalogue,
    name: 'catalogue/search',
    reach: (place) => box(place).fill('comment partager mon agenda'),
    back: escape,
    seen: text('CatalogueUnderstood')
  },
  {
    ...catalogue,
    name: 'catalogue/two-topics',
    reach: (place) => box(place).fill('copilot excel'),
    back: escape,
    seen: text('CatalogueUnderstoodMany')
  },
  {
    ...catalogue,
    name: 'catalogue/nothing-matches',
    reach: (place) => box(place).fill('zzxqv'),
    back: escape,
    seen: text('CatalogueNone')
  },
  { ...catalogue, name: 'catalogue/by-topic', and: 'catalogue-topic=Excel', rich: true, seen: chips },
  {
    ...catalogue,
    name: 'catalogue/by-level-and-length',
    and: 'catalogue-level=First+steps&catalogue-length=10',
    seen: (place) => button(place, 'FinderClear')
  },
  {
    ...catalogue,
    name: 'catalogue/longer',
    widths: [1440],
    and: 'catalogue-length=longer',
    seen: (place) => button(place, 'FacetRemove')
  },
  {
    ...catalogue,
    name: 'catalogue/nothing-fits',
    and: 'catalogue-topic=Word&catalogue-format=Coaching',
    seen: text('CatalogueNoneChosen')
  },
  {
    ...catalogue,
    name: 'catalogue/more',
    and: 'catalogue-language=FR',
    seen: (place) => button(place, 'CatalogueMoreMany')
  },
  {
    ...catalogue,
    name: 'catalogue/not-done-yet',
    as: 'starter',
    widths: [1440],
    reach: (place) => button(place, 'CatalogueOpenOnes').click(),
    seen: ({ part }) => part.locator('button[aria-pressed="true"]')
  },
  {
    ...catalogue,
    name: 'catalogue/yours',
    as: 'starter',
    reach: (place) => button(place, 'CatalogueYours').click(),
    seen: (place) => button(place, 'FinderClear')
  },
  {
    ...catalogue,
    name: 'catalogue/panel-of-yours',
    as: 'starter',
    widths: [320],
    and: 'catalogue-state=done',
    reach: (place) => filters(place).click(),
    seen: (place) => dialog(place).getByRole('checkbox', { checked: true })
  }
];

const opened: readonly State[] = [
  {
    ...catalogue,
    name: 'catalogue/opened',
    rich: true,
    and: 'catalogue-training=outlook-share-calendar',
    seen: text('CatalogueHelpMessage')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-by-its-title',
    reach: ({ part }) => part.locator('h4 a[data-training]').first().click(),
    seen: text('CatalogueHelpMessage')
  },
  {
    ...catalogue,
    name: 'catalogue/closed',
    reach: async (place) => {
      await place.part.locator('h4 a[data-training]').first().click();
      await button(place, 'CatalogueAll').click();
    },
    back: byAddressAlone,
    seen: box
  },
  {
    ...catalogue,
    name: 'catalogue/opened-for-starters',
    and: 'catalogue-training=first-sign-in',
    seen: text('CatalogueForStarters')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-for-ambassadors',
    and: 'catalogue-training=lists-create',
    before: all(
      withRows('TrainingCatalogue', (rows) => rows.map((row) => ({ ...row, Audience: ['Digital Ambassadors'] }))),
      withRows('Ambassadors', (rows) =>
        rows.map((row) => ({
          ...row,
          Person: { ...(row['Person'] as object), Name: 'i:0#.f|membership|amelie.renard@lecercle.example' }
        }))
      )
    ),
    seen: text('CatalogueForAmbassadors')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-without-owner',
    and: 'catalogue-training=lists-create',
    seen: text('CatalogueDeadNobody')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-for-the-team',
    and: 'catalogue-training=lists-create',
    properties: { contact: 'formation@lecercle.example' },
    seen: text('CatalogueDeadTeam')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-in-another-language',
    and: 'catalogue-training=phishing',
    before: withRows('TrainingCatalogue', (rows) =>
      rows.filter(({ Language, ModuleKey }) => ModuleKey !== 'phishing' || Language === 'Allemand')
    ),
    seen: text('CatalogueHelpMessage')
  },
  { ...catalogue, name: 'catalogue/gone', and: 'catalogue-training=nowhere', seen: text('CatalogueGone') },
  {
    ...catalogue,
    name: 'catalogue/opened-without-people',
    and: 'catalogue-training=phishing',
    before: answered(rowsOf('Ambassadors'), (route) => route.fulfill({ status: 500, body: '{}' })),
    seen: text('CatalogueHelpFailed')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-with-solved-questions',
    properties: { questionsPage: '/sites/intranet/SitePages/Questions.aspx' },
    and: 'catalogue-training=outlook-share-calendar',
    seen: text('CatalogueSolved')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-with-a-shared-question',
    properties: { questionsPage: '/sites/intranet/SitePages/Questions.aspx' },
    and: 'catalogue-training=outlook-share-calendar',
    before: solvedAlsoFor('lieve'),
    seen: text('CatalogueSameOne')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-with-a-question-of-many',
    properties: { questionsPage: '/sites/intranet/SitePages/Questions.aspx' },
    and: 'catalogue-training=outlook-share-calendar',
    before: solvedAlsoFor('lieve', 'yasmina'),
    seen: text('CatalogueSameMany')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-with-a-session',
    properties: { sessionsPage: '/sites/intranet/SitePages/Sessions.aspx' },
    and: 'catalogue-training=phishing',
    seen: ({ part, says }) => part.getByRole('button', { name: says('SessionsRegister') })
  },
  {
    ...catalogue,
    name: 'catalogue/opened-with-a-session-without-places',
    properties: { sessionsPage: '/sites/intranet/SitePages/Sessions.aspx' },
    and: 'catalogue-training=phishing',
    before: refused("/Lists/Registrations')/getItems", 403),
    seen: ({ part, says }) => part.getByRole('link', { name: says('CatalogueRegister') })
  },
  {
    ...catalogue,
    name: 'catalogue/opened-without-questions',
    and: 'catalogue-training=outlook-share-calendar',
    before: answered(rowsOf('Questions'), (route) => route.fulfill({ status: 500, body: '{}' })),
    seen: text('CatalogueSolvedFailed')
  },
  {
    ...catalogue,
    name: 'catalogue/nothing-fits-ask',
    properties: { questionsPage: '/sites/intranet/SitePages/Questions.aspx' },
    and: 'catalogue-search=zzxqv',
    seen: text('CatalogueNothingFits')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-for-curators',
    as: 'editor',
    and: 'catalogue-training=phishing',
    seen: (place) => link(place, 'CuratorEdit')
  },
  {
    ...catalogue,
    name: 'catalogue/opened-and-done',
    writes: true,
    and: 'catalogue-training=phishing',
    reach: (place) => button(place, 'CatalogueAlready').click(),
    seen: text('CatalogueDoneToday')
  }
];

const ticked: readonly State[] = [
  { ...catalogue, name: 'catalogue/ticked', writes: true, reach: mark, seen: text('CatalogueDoneToday') },
  {
    ...catalogue,
    name: 'catalogue/kept-offline',
    before: async () => undefined,
    reach: async (place) => {
      await chips(place).waitFor();
      await place.page.context().setOffline(true);
      await mark(place);
    },
    seen: text('CataloguePending')
  },
  {
    ...catalogue,
    name: 'catalogue/kept-for-a-while',
    before: writesAnswered((route) => route.abort()),
    reach: mark,
    seen: text('CataloguePendingSoon')
  },
  {
    ...catalogue,
    name: 'catalogue/kept-by-the-page-alone',
    before: all(
      writesAnswered((route) => route.abort()),
      storesNothing
    ),
    reach: mark,
    seen: text('CatalogueUnkept')
  },
  {
    ...catalogue,
    name: 'catalogue/not-kept-on-the-site',
    before: ticksRefused,
    reach: mark,
    seen: text('TicksRefused')
  },
  {
    ...catalogue,
    name: 'catalogue/not-kept-on-the-site-for-curators',
    as: 'owner',
    before: ticksRefused,
    reach: mark,
    seen: text('TicksRefusedCurator')
  },
  {
    ...catalogue,
    name: 'catalogue/signed-out-at-a-tick',
    before: writesAnswered(signIn),
    reach: mark,
    seen: text('SignedOut')
  },
  {
    ...catalogue,
    name: 'catalogue/progress-not-read',
    before: answered(rowsOf('LearningProgress'), (route) => route.fulfill({ status: 500, body: '{}' })),
    seen: text('CatalogueUnread')
  }
];

const radio = ({ part }: Place, at: number): Promise<void> => part.getByRole('radio').nth(at).check();

const begun: readonly State[] = [
  {
    ...catalogue,
    name: 'catalogue/begin',
    rich: true,
    reach: (place) => button(place, 'CatalogueBeginDo').click(),
    seen: ({ part }) => part.getByRole('radio')
  },
  {
    ...catalogue,
    name: 'catalogue/begin-nothing-answered',
    and: 'catalogue-view=begin',
    reach: (place) => button(place, 'CatalogueSee').click(),
    seen: text('CatalogueAnswer')
  },
  {
    ...catalogue,
    name: 'catalogue/begin-more-topics',
    and: 'catalogue-view=begin',
    reach: (place) => button(place, 'CatalogueTopicsMany').click(),
    seen: ({ part }) => part.getByRole('radio').nth(30)
  },
  {
    ...catalogue,
    name: 'catalogue/begun',
    rich: true,
    and: 'catalogue-view=begin',
    reach: async (place) => {
      await radio(place, 0);
      await radio(place, 4);
      await button(place, 'CatalogueSee').click();
    },
    seen: text('CatalogueHelpMessage')
  },
  {
    ...catalogue,
    name: 'catalogue/begun-otherwise',
    and: 'catalogue-view=begin',
    before: answeredBefore({ on: '2026-11-20', answers, before: { on: '2026-09-03', answers: { Excel: 'new' } } }),
    seen: text('CatalogueChanged')
  },
  {
    ...catalogue,
    name: 'catalogue/begun-all-proposals',
    and: 'catalogue-view=begin',
    before: answeredBefore({ on: '2026-11-20', answers }),
    reach: (place) => button(place, 'CatalogueProposedMany').click(),
    seen: text('CatalogueHelpMessage')
  },
  {
    ...catalogue,
    name: 'catalogue/begun-with-nothing-left',
    and: 'catalogue-view=begin',
    before: answeredBefore({ on: '2026-11-24', answers: { Teams: 'couldHelp' } }),
    seen: text('CatalogueNothing')
  },
  {
    ...catalogue,
    name: 'catalogue/begun-kind-word',
    and: 'catalogue-view=begin',
    properties: { callPage: '/sites/intranet/SitePages/Join.aspx' },
    before: answeredBefore({
      on: '2026-11-20',
      answers: { Teams: 'couldHelp', Excel: 'couldHelp', Forms: 'couldHelp' }
    }),
    seen: text('CatalogueKindCall')
  },
  {
    ...catalogue,
    name: 'catalogue/proposed',
    before: answeredBefore({ on: '2026-11-20', answers }),
    seen: text('CatalogueBeginWith')
  },
  { ...catalogue, name: 'catalogue/without-begin', properties: { begin: false }, seen: chips }
];

const curated: readonly State[] = [
  { ...catalogue, name: 'catalogue/for-curators', as: 'editor', seen: text('CatalogueLookMany') },
  {
    ...catalogue,
    name: 'catalogue/looked-at',
    as: 'editor',
    rich: true,
    reach: (place) => button(place, 'CatalogueLookMany').click(),
    seen: text('CatalogueOverdue')
  },
  {
    ...catalogue,
    name: 'catalogue/hardly-opened',
    as: 'editor',
    reach: async (place) => {
      await button(place, 'CatalogueLookMany').click();
      await button(place, 'CatalogueUnopened').click();
    },
    seen: text('CatalogueUnopenedFoundMany')
  },
  {
    ...catalogue,
    name: 'catalogue/hardly-opened-closed',
    as: 'contributor',
    reach: async (place) => {
      await button(place, 'CatalogueLookMany').click();
      await button(place, 'CatalogueUnopened').click();
    },
    seen: text('CatalogueUnopenedWho')
  },
  {
    ...catalogue,
    name: 'catalogue/odd-review',
    as: 'editor',
    before: withRows('TrainingCatalogue', (rows) =>
      rows.map((row, at) => (at < 4 ? { ...row, ReviewBy: '1900-01-01T00:00:00Z' } : row))
    ),
    reach: (place) => button(place, 'CatalogueLookMany').click(),
    seen: text('CatalogueOverdueOdd')
  }
];

/** What is asked of the catalogue, and what it opens. */
export const catalogueAsked: readonly State[] = [...shelves, ...asked, ...opened, ...ticked, ...begun, ...curated];
