import type { PageKey } from '../site/pages.ts';
import type { PageLayout } from './layout.ts';
import type { Background, ThemeName } from './look/palettes.ts';
import type { Words } from './words/fr.ts';

/** Where the web parts of the page think they are. */
export const hosts = ['sharepoint', 'fullpage', 'teams', 'teams-personal'] as const;
export type HostName = (typeof hosts)[number];

/** A web part that Edit mode offers: one preconfigured entry of a component. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Name of a Fluent icon; absent: the picture, or a plain square. */
  readonly icon?: string;
  /** Address of a picture. */
  readonly picture?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** May stand in a full-width section. */
  readonly fullBleed: boolean;
}

/** An application customizer of a package. */
export interface Customizer {
  readonly id: string;
  readonly title: string;
  /** JSON text of its properties. */
  readonly properties: string;
}

/** What the server tells the page about one visit; `self.localPage` in the browser. */
export interface PageStart {
  readonly key: PageKey;
  readonly layout: PageLayout;
  readonly mayEdit: boolean;
  readonly editing: boolean;
  readonly host: HostName;
  readonly theme: ThemeName;
  /** Overrides the background of every section; absent: each has its own. */
  readonly section?: Background;
  readonly words: Words;
  /** Folder of the page's own scripts on the server, with a slash at its end. */
  readonly client: string;
  /** The theme's variants by background. */
  readonly variants: Readonly<Record<Background, unknown>>;
  readonly offers: readonly Offer[];
  /** What each solution on the site brings, a sentence for each. */
  readonly packages: readonly string[];
  /** Why components cannot be shown, by their ids in lower case. */
  readonly hindered: Readonly<Record<string, string>>;
  /** What to say of components by their ids in lower case should they not be loaded. */
  readonly suspected: Readonly<Record<string, string>>;
  /** Extensions that every page of the site has. */
  readonly customizers: readonly Customizer[];
  /** Origin of a server of debug bundles whose manifests the loader shall take; absent: none. */
  readonly debugServer?: string;
  /** Packages of others are here: what they ask of services is answered by this server. */
  readonly isOpen: boolean;
  /** A package asks for what SharePoint's application gives: placeholders and dialogs. */
  readonly needApplication: boolean;
  /** Ids of components that follow the background of their section. */
  readonly followSection: readonly string[];
  /** What SharePoint's loader is started with. */
  readonly preloaded: Readonly<Record<string, unknown>> & { readonly spPageContextInfo: PageContextInfo };
}

/** The part of SharePoint's page context that our own page reads. */
export interface PageContextInfo {
  readonly CorrelationId: string;
  readonly siteAbsoluteUrl: string;
  readonly siteServerRelativeUrl: string;
  readonly siteId: string;
  readonly webAbsoluteUrl: string;
  readonly webServerRelativeUrl: string;
  readonly webId: string;
  readonly webTitle: string;
  readonly webLanguage: number;
  readonly webLanguageName: string;
  /** `1` a team site, `68` a communication site. */
  readonly webTemplate: string;
  readonly webPermMasks: { readonly High: number; readonly Low: number };
  readonly userDisplayName: string;
  readonly userEmail: string;
  readonly userLoginName: string;
  readonly userId: number;
  readonly currentCultureName: string;
  readonly currentUICultureName: string;
  readonly serverRequestPath: string;
  /** Of the library in which the page lies, of its item and of its file. */
  readonly pageListId: string;
  readonly pageItemId: number;
  readonly pageUniqueId: string;
  readonly aadTenantId: string;
  readonly aadUserId: string;
  readonly aadInstanceUrl: string;
}
