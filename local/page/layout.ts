import { pagesOf, type PageKey, type SiteTemplate } from '../site/pages.ts';
import { backgrounds, type Background } from './look/palettes.ts';

/** How a section of the page is cut into columns. */
const sectionLayouts = ['one', 'two-thirds', 'one-third', 'halves', 'thirds', 'full-width'] as const;
export type SectionLayout = (typeof sectionLayouts)[number];

/** Columns of each layout. */
export const columnsOf: Readonly<Record<SectionLayout, number>> = {
  one: 1,
  'two-thirds': 2,
  'one-third': 2,
  halves: 2,
  thirds: 3,
  'full-width': 1
};

/** A web part on the page, as SharePoint's web part manager serialises it; fields it adds later are kept. */
export interface PlacedWebPart {
  /** The component's id. */
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

export interface PageSection {
  readonly layout: SectionLayout;
  readonly background: Background;
  /** As many as the layout has; each from top to bottom. */
  readonly columns: readonly (readonly PlacedWebPart[])[];
}

/** What a page holds and the local site keeps. */
export interface PageLayout {
  readonly title: string;
  readonly sections: readonly PageSection[];
  /** ISO date of the last save; absent: as it was delivered. */
  readonly saved?: string;
}

/** Instances are numbered in this order. */
const pageKeys = pagesOf.communication;

interface Component {
  readonly id: string;
  readonly alias: string;
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Instances have fixed ids, so that a page that nobody saved is the same at every visit. */
const place = (component: Component, serial: number): PlacedWebPart => ({
  id: component.id,
  instanceId: `0a3b5c7d-1e2f-4a6b-8c9d-${String(serial).padStart(12, '0')}`,
  title: component.title,
  audiences: [],
  serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
  dataVersion: '1.0',
  properties: component.properties,
  containsDynamicDataSource: false
});

interface Seed {
  readonly title: string;
  readonly layout: SectionLayout;
  readonly aliases: readonly string[];
  /** What an author has set, beside the properties that a web part begins with. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** There is no such page before a package brings one of the web parts. */
  readonly awaited?: true;
}

const seeds: Readonly<Record<SiteTemplate, Readonly<Partial<Record<PageKey, Seed>>>>> = {
  communication: {
    Home: {
      title: 'Un coup de main, tout près de vous',
      layout: 'two-thirds',
      aliases: ['AmbassadorFinderWebPart', 'StarterLauncherWebPart']
    },
    Ambassadors: { title: 'Les Digital Ambassadors', layout: 'one', aliases: ['BadgeRosterWebPart'] },
    Welcome: { title: 'Bienvenue au Cercle', layout: 'one', aliases: ['StarterLauncherWebPart'] },
    Trainings: {
      title: 'Se former au numérique',
      layout: 'one',
      aliases: ['TrainingCatalogueWebPart'],
      properties: {
        questionsPage: '/sites/intranet/SitePages/Questions.aspx',
        sessionsPage: '/sites/intranet/SitePages/Sessions.aspx',
        callPage: '/sites/intranet/SitePages/Join.aspx'
      }
    },
    Questions: {
      title: 'Poser une question, y répondre',
      layout: 'one',
      aliases: ['QuestionsWebPart'],
      awaited: true
    },
    Sessions: {
      title: 'Se retrouver, apprendre ensemble',
      layout: 'one',
      aliases: ['SessionsWebPart'],
      properties: { questionsPage: '/sites/intranet/SitePages/Questions.aspx' },
      awaited: true
    },
    Join: {
      title: 'Rejoindre les Digital Ambassadors',
      layout: 'one',
      aliases: ['CallForAmbassadorsWebPart'],
      properties: {
        sessionsPage: '/sites/intranet/SitePages/Sessions.aspx',
        trainingsPage: '/sites/intranet/SitePages/Trainings.aspx',
        rosterPage: '/sites/intranet/SitePages/Ambassadors.aspx'
      },
      awaited: true
    },
    Indicators: {
      title: 'Ce que le programme apporte',
      layout: 'one',
      aliases: ['IndicatorsWebPart'],
      awaited: true
    },
    Screen: {
      title: 'L’écran du hall',
      layout: 'one',
      aliases: ['BadgeRosterWebPart'],
      properties: { screen: true },
      awaited: true
    },
    Lists: { title: 'Gestion des listes', layout: 'one', aliases: ['SetupWebPart'] }
  },
  team: {
    Home: {
      title: 'Welcome to the team',
      layout: 'one',
      aliases: ['AmbassadorFinderWebPart'],
      properties: { sourceSite: '/sites/intranet' }
    }
  }
};

/** The pages of a site that these components are there for, in the order of its navigation. */
export const pagesWith = (
  template: SiteTemplate,
  components: readonly Pick<Component, 'alias'>[]
): readonly PageKey[] =>
  pagesOf[template].filter((page) => {
    const { awaited, aliases = [] } = seeds[template][page] ?? {};
    return awaited !== true || components.some(({ alias }) => aliases.includes(alias));
  });

/** A page as the site is delivered; web parts that no package brings are left out. */
export const seededLayout = (
  page: PageKey,
  components: readonly Component[],
  template: SiteTemplate = 'communication'
): PageLayout => {
  const { title, layout, aliases, properties } = seeds[template][page] ?? { title: page, layout: 'one', aliases: [] };
  const columns = aliases.map((alias, index) => {
    const component = components.find((each) => each.alias === alias);
    if (component === undefined) return [];
    const set = { ...component, properties: { ...component.properties, ...properties } };
    return [place(set, pageKeys.indexOf(page) * 3 + index + 1)];
  });
  const empty = columns.every((column) => column.length === 0);
  return {
    title,
    sections: [empty ? { layout: 'one', background: 'none', columns: [[]] } : { layout, background: 'none', columns }]
  };
};

/** A page with this one web part, whatever the site keeps: its address names it. One that no package brings is named by its id. */
export const layoutOfOne = (title: string, id: string, components: readonly Component[]): PageLayout => {
  const component = components.find((each) => each.id === id) ?? { id, alias: id, title: id, properties: {} };
  return { title, sections: [{ layout: 'one', background: 'none', columns: [[place(component, 99)]] }] };
};

/** A page with all these web parts below each other. */
export const layoutOfAll = (title: string, components: readonly Component[]): PageLayout => ({
  title,
  sections: [
    { layout: 'one', background: 'none', columns: [components.map((each, index) => place(each, 100 + index))] }
  ]
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How ids of components and of their instances look. */
export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isPlaced = (value: unknown): value is PlacedWebPart =>
  isRecord(value) &&
  guid.test(String(value['id'])) &&
  guid.test(String(value['instanceId'])) &&
  typeof value['title'] === 'string' &&
  typeof value['dataVersion'] === 'string' &&
  isRecord(value['properties']);

const isSection = (value: unknown): value is PageSection =>
  isRecord(value) &&
  sectionLayouts.includes(value['layout'] as SectionLayout) &&
  backgrounds.includes(value['background'] as Background) &&
  Array.isArray(value['columns']) &&
  value['columns'].length === columnsOf[value['layout'] as SectionLayout] &&
  value['columns'].every((column) => Array.isArray(column) && column.every(isPlaced));

/** The layout in a text that a browser sent or the site kept; undefined when it is none. */
export const readLayout = (text: string): PageLayout | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const right =
      isRecord(value) &&
      typeof value['title'] === 'string' &&
      Array.isArray(value['sections']) &&
      value['sections'].every(isSection);
    return right ? (value as unknown as PageLayout) : undefined;
  } catch {
    return undefined;
  }
};
