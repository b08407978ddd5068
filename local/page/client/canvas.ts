import { columnsOf, type PageLayout, type PageSection, type PlacedWebPart, type SectionLayout } from '../layout.ts';
import type { Background } from '../look/palettes.ts';
import type { PageStart } from '../start.ts';
import { reasonOf, say } from './failure.ts';
import { fill } from '../words/fill.ts';
import { framework, type Manager, type SectionTheme, type ServiceScope } from './framework.ts';
import { globals } from './globals.ts';
import { hostFor } from './hosts.ts';
import { lookEvent, type Look } from './lookEvent.ts';
import { applyFrameTheme } from './theme.ts';
import { variantsOf } from './variants.ts';

interface OnPage {
  readonly part: PlacedWebPart;
  readonly theme: SectionTheme;
  readonly frame: HTMLElement;
}

const element = (name: string, className: string) => {
  const made = document.createElement(name);
  made.className = className;
  return made;
};

/**
 * The sections of the page with their web parts. The document is the truth about the order: Edit mode moves the
 * elements, and a save reads the sections from them.
 */
export class Canvas {
  readonly start: PageStart;
  readonly manager: Manager;
  readonly #scope: ServiceScope;
  readonly #root: HTMLElement;
  readonly #parts = new Map<string, OnPage>();
  #variants: PageStart['variants'];
  #section: Background | undefined;
  /** Called with the instance id whenever a web part's data changed in Edit mode. */
  onDirty: (instanceId: string) => void = () => undefined;

  constructor(scope: ServiceScope, root: HTMLElement, start: PageStart) {
    this.start = start;
    this.#scope = scope;
    this.#root = root;
    this.#variants = start.variants;
    this.#section = start.section;
    const dirty = (instanceId: string) => this.onDirty(instanceId);
    this.manager = new framework.base._ClientSideWebPartManager(hostFor(start.host, scope, dirty));
    addEventListener(lookEvent, (event) => {
      void this.#changeLook((event as CustomEvent<Look>).detail);
    });
  }

  get sections(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(':scope > section')];
  }

  get single(): boolean {
    return this.start.host !== 'sharepoint';
  }

  /** Draws a layout; on a full page and in Teams only its first web part, as those hosts show one. */
  async draw(layout: PageLayout): Promise<void> {
    const first = layout.sections.flatMap((section) => section.columns.flat())[0];
    const sections: readonly PageSection[] = this.single
      ? [{ layout: 'full-width', background: 'none', columns: [first === undefined ? [] : [first]] }]
      : layout.sections;
    const loading: Promise<void>[] = [];
    for (const section of sections) {
      const drawn = this.addSection(section.layout, section.background);
      const columns = [...drawn.querySelectorAll<HTMLElement>('.column')];
      section.columns.forEach((parts, index) => {
        const column = columns[index];
        if (column !== undefined) for (const part of parts) loading.push(this.add(part, column));
      });
    }
    await Promise.all(loading);
  }

  addSection(layout: SectionLayout, background: Background, before: Element | null = null): HTMLElement {
    const section = element('section', 'section');
    section.dataset['layout'] = layout;
    section.dataset['own'] = background;
    section.dataset['background'] = this.#section ?? background;
    const columns = element('div', 'columns');
    columns.append(...Array.from({ length: columnsOf[layout] }, () => element('div', 'column')));
    section.append(columns);
    this.#root.insertBefore(section, before);
    return section;
  }

  /** Puts a web part into a column and loads it; what it may fail with is shown by the framework in its place. */
  async add(part: PlacedWebPart, column: HTMLElement, before: Element | null = null): Promise<void> {
    const frame = element('div', 'webpart');
    frame.dataset['instance'] = part.instanceId;
    const wrapper = element('div', 'webpart-wrapper');
    const body = element('div', 'webpart-body');
    wrapper.append(body);
    frame.append(wrapper);
    column.insertBefore(frame, before);
    await this.#load(part, frame, body);
  }

  async #load(part: PlacedWebPart, frame: HTMLElement, body: HTMLElement): Promise<void> {
    const manifest = this.#manifestOf(part.id);
    const scope = this.#scope.startNewChild();
    const theme = scope.createAndProvide<SectionTheme>(
      framework.component.ThemeProvider.serviceKey,
      framework.component.ThemeProvider
    );
    scope.finish();
    this.#parts.set(part.instanceId, { part, theme, frame });
    this.#dress(part.instanceId);
    const { words, hindered, suspected } = this.start;
    const missing = manifest === undefined ? fill(words.partMissing, { title: part.title, id: part.id }) : undefined;
    // What a team is building just now is shown as it is.
    const isDebug = (manifest as { readonly _isDebug?: true } | undefined)?._isDebug === true;
    const hindrance = (isDebug ? undefined : hindered[part.id.toLowerCase()]) ?? missing;
    if (hindrance !== undefined) return say(body, hindrance);
    const { DisplayMode } = framework.core;
    const loaded = this.manager.loadWebPart({
      manifest,
      instanceId: part.instanceId,
      displayMode: this.start.editing ? DisplayMode.Edit : DisplayMode.Read,
      domElement: body,
      webPartData: part,
      addedFromPersistedData: true,
      serviceScope: scope,
      formFactor: this.#formFactor(frame),
      pageLayoutType: this.single ? 'SingleWebPartAppPage' : 'Article'
    });
    // The framework has drawn what its own people would want to know; the other web parts go on.
    await loaded.catch((reason: unknown) => {
      console.error(reason);
      const failed = fill(words.partFailed, { title: part.title, why: reasonOf(reason) });
      say(body, suspected[part.id.toLowerCase()] ?? failed);
    });
    if (performance.getEntriesByName('local-first-web-part').length === 0) performance.mark('local-first-web-part');
  }

  #formFactor(frame: HTMLElement): number {
    const { WebPartFormFactor } = framework.base;
    if (this.single) return WebPartFormFactor.FullSize;
    const wide = frame.closest<HTMLElement>('section')?.dataset['layout'] === 'full-width';
    return wide ? WebPartFormFactor.FullWidth : WebPartFormFactor.Standard;
  }

  /** As the loader has it, which may be a debug build's; else the page's own. */
  #manifestOf(id: string): unknown {
    const manifests = this.start.preloaded['manifests'] as readonly { readonly id: string }[];
    const known = this.start.debugServer === undefined ? undefined : globals._spComponentLoader.tryGetManifestById(id);
    return known ?? manifests.find((each) => each.id.toLowerCase() === id.toLowerCase());
  }

  /** Gives a web part the theme of its section when it follows sections, else the page's: as SharePoint does. */
  #dress(instanceId: string): void {
    const found = this.#parts.get(instanceId);
    if (found === undefined) return;
    const background = (found.frame.closest<HTMLElement>('section')?.dataset['background'] ?? 'none') as Background;
    const follows = this.start.followSection.includes(found.part.id);
    found.theme._setTheme(structuredClone(this.#variants[follows ? background : 'none']));
  }

  dressSection(section: HTMLElement): void {
    section.dataset['background'] = this.#section ?? section.dataset['own'] ?? 'none';
    for (const frame of section.querySelectorAll<HTMLElement>('.webpart')) this.#dress(frame.dataset['instance'] ?? '');
  }

  async #changeLook({ theme, section }: Look): Promise<void> {
    this.#variants = await variantsOf(theme);
    this.#section = section;
    applyFrameTheme(this.#variants);
    for (const drawn of this.sections) this.dressSection(drawn);
  }

  remove(instanceId: string): void {
    this.manager.onWebPartDelete(instanceId);
    this.manager.disposeWebparts(instanceId);
    this.#parts.get(instanceId)?.frame.remove();
    this.#parts.delete(instanceId);
  }

  partOf(instanceId: string): PlacedWebPart | undefined {
    return this.#parts.get(instanceId)?.part;
  }

  /** The page as it stands now, as it would be kept. */
  layout(title: string): PageLayout {
    const serialised = this.manager.serialize();
    const part = (frame: HTMLElement) => {
      const instanceId = frame.dataset['instance'] ?? '';
      return (serialised.get(instanceId) ?? this.partOf(instanceId)) as PlacedWebPart | undefined;
    };
    const sections = this.sections.map((section) => ({
      layout: section.dataset['layout'] as SectionLayout,
      background: section.dataset['own'] as Background,
      columns: [...section.querySelectorAll<HTMLElement>('.column')].map((column) =>
        [...column.querySelectorAll<HTMLElement>(':scope > .webpart')].map(part).filter((each) => each !== undefined)
      )
    }));
    return { title, sections };
  }
}

/** The canvas of this page, empty. */
export const canvasOf = (scope: ServiceScope, start: PageStart): Canvas => {
  const root = document.querySelector<HTMLElement>('#canvas');
  if (root === null) throw new Error('The page has no element #canvas.');
  return new Canvas(scope, root, start);
};
