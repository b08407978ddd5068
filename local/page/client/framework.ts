/* What the page uses of the SharePoint Framework beyond its published types; the wrapper of the built script hands it in. */

export interface ServiceScope {
  startNewChild(): ServiceScope;
  finish(): void;
  consume<Service>(key: unknown): Service;
  createAndProvide<Service>(key: unknown, constructor: new (scope: ServiceScope) => Service): Service;
}

export interface SectionTheme {
  _setTheme(theme: unknown): void;
}

interface PageContext {
  initialize(options: Readonly<Record<string, unknown>>, legacy: unknown): void;
}

/** What the web part manager is given to load one web part. */
interface LoadContext {
  readonly manifest: unknown;
  readonly instanceId: string;
  readonly displayMode: number;
  readonly domElement: HTMLElement;
  readonly webPartData: unknown;
  readonly addedFromPersistedData: boolean;
  readonly serviceScope: ServiceScope;
  readonly formFactor: number;
  readonly pageLayoutType: string;
}

export interface Manager {
  loadWebPart(context: LoadContext): Promise<void>;
  setDisplayMode(mode: number): void;
  serialize(instanceId?: string): ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  requestPropertyPaneAction(instanceId: string, action: string, renderedByWebPart: boolean): void;
  isPropertyPaneOpen(instanceId?: string): boolean;
  onWebPartDelete(instanceId: string): void;
  disposeWebparts(instanceId?: string): void;
  notifyWebPartContainerResize(instanceId: string): void;
}

/** The host that a web part manager speaks to. */
export type HostClass = new (scope: ServiceScope) => object;

interface Framework {
  readonly core: { readonly DisplayMode: { readonly Read: number; readonly Edit: number } };
  readonly context: { readonly PageContext: { readonly serviceKey: unknown; new (scope: ServiceScope): PageContext } };
  readonly base: {
    readonly _ClientSideWebPartManager: new (host: object) => Manager;
    readonly _BaseWebPartHost: HostClass;
    readonly _TeamsAwareWebPartHost: HostClass;
    readonly WebPartFormFactor: { readonly Standard: number; readonly FullSize: number; readonly FullWidth: number };
  };
  readonly component: {
    readonly ThemeProvider: { readonly serviceKey: unknown; new (scope: ServiceScope): SectionTheme };
  };
  readonly styles: { loadTheme(theme: Readonly<Record<string, string>>): void };
}

declare const localFramework: Framework;

export const framework = localFramework;
