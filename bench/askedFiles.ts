import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import type { PackageFiles, PartManifest } from './packageFiles.ts';

/** What is used of jsdom, which comes with jest-environment-jsdom. */
interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: object
  ) => { readonly window: Window & typeof globalThis & { eval(script: string): unknown } };
}

/**
 * Stands for everything of SharePoint that a door may touch: it can be called, constructed and read without end, and says
 * nothing. What asks it for an answer waits for ever.
 */
const silence = (): unknown => {
  const silent: unknown = new Proxy(function silence() {}, {
    get: (_target, name) => {
      if (name === 'then' || name === '__esModule') return undefined;
      if (name === Symbol.toPrimitive) return () => '';
      if (name === Symbol.iterator) return () => [][Symbol.iterator]();
      return silent;
    },
    apply: () => silent,
    construct: () => silent as object,
    getPrototypeOf: () => Function.prototype
  });
  return silent;
};

/** Who opens the page: somebody who may read and nothing else, in French. */
const pageContext = {
  web: {
    absoluteUrl: 'https://le-cercle.example/sites/a',
    serverRelativeUrl: '/sites/a',
    title: 'A',
    permissions: { value: { High: 0, Low: 0 }, hasPermission: () => false }
  },
  site: { absoluteUrl: 'https://le-cercle.example/sites/a', serverRelativeUrl: '/sites/a' },
  user: { loginName: 'somebody@le-cercle.example', email: 'somebody@le-cercle.example', displayName: 'Somebody' },
  cultureInfo: { currentCultureName: 'fr-FR', currentUICultureName: 'fr-FR' },
  legacyPageContext: { userId: 12, webAbsoluteUrl: 'https://le-cercle.example/sites/a' }
};

/** An object whose other properties are silent, inside too. */
const partly = (known: object): unknown =>
  new Proxy(known, {
    get: (target, name) => {
      const value: unknown = name in target ? Reflect.get(target, name) : silence();
      return typeof value === 'object' && value !== null && !(name in Object.prototype) ? partly(value) : value;
    }
  });

/** A page of nothing but an element for the web part, where no question is ever answered. */
class EmptyPage {
  readonly asked: string[] = [];
  readonly #files: PackageFiles;
  readonly #window: InstanceType<Jsdom['JSDOM']>['window'];
  readonly #modules: Map<string, unknown>;
  /** Scripts on their way. */
  #coming = 0;

  constructor(root: string, files: PackageFiles) {
    const near = createRequire(join(root, 'package.json'));
    const { JSDOM } = createRequire(near.resolve('jest-environment-jsdom'))('jsdom') as Jsdom;
    const options = { url: pageContext.web.absoluteUrl, runScripts: 'outside-only', pretendToBeVisual: true };
    this.#window = new JSDOM('<!doctype html><body><div id="home"></div></body>', options).window;
    this.#files = files;
    const never = (): Promise<never> => new Promise(() => undefined);
    class Observer {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    }
    Object.assign(this.#window, { fetch: never, IntersectionObserver: Observer, ResizeObserver: Observer });
    Object.assign(this.#window, {
      matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} })
    });
    for (const file of ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'])
      this.#window.eval(readFileSync(join(root, 'node_modules', file), 'utf8'));
    const { React, ReactDOM } = this.#window as unknown as { React: unknown; ReactDOM: unknown };
    class BaseClientSideWebPart {
      onInit(): Promise<void> {
        return Promise.resolve();
      }
    }
    this.#modules = new Map<string, unknown>([
      ['react', React],
      ['react-dom', ReactDOM],
      ['@microsoft/sp-webpart-base', partly({ BaseClientSideWebPart })]
    ]);
    this.#catchScripts();
  }

  /** Chunks are script elements: each is noted and brought. */
  #catchScripts(): void {
    const { document, HTMLScriptElement } = this.#window;
    const append = document.head.appendChild.bind(document.head);
    document.head.appendChild = (<Added extends Node>(node: Added): Added => {
      if (!(node instanceof HTMLScriptElement) || node.src === '') return append(node);
      this.#coming += 1;
      setTimeout(() => {
        this.#coming -= 1;
        this.#run(node.src.slice(node.src.lastIndexOf('/') + 1));
        node.onload?.(new this.#window.Event('load'));
      });
      return node;
    }) as typeof document.head.appendChild;
  }

  /** Runs a file of the package; what it defines is the result. */
  #run(name: string): unknown {
    const script = this.#files.scripts.get(name);
    if (script === undefined) throw new Error(`The package holds no ${name}.`);
    this.asked.push(name);
    let defined: unknown;
    const define = (...given: readonly unknown[]): void => {
      const [needs, make] = given.slice(-2) as [readonly string[], (...found: unknown[]) => unknown];
      defined = make(...needs.map((need) => this.#modules.get(need) ?? silence()));
    };
    const src = `https://le-cercle.example/ClientSideAssets/${name}`;
    Object.defineProperty(this.#window.document, 'currentScript', { configurable: true, value: { src } });
    Object.assign(this.#window, { define });
    this.#window.eval(strFromU8(script));
    return defined;
  }

  /** As SharePoint's loader and its manager do: resources, module, instance, onInit, render. */
  async open({ loaderConfig, preconfiguredEntries }: PartManifest, culture: string): Promise<void> {
    const { entryModuleId, exportName = '', scriptResources } = loaderConfig;
    for (const [name, { paths, path }] of Object.entries(scriptResources)) {
      const file = paths?.[culture] ?? path;
      if (name !== entryModuleId && file !== undefined) this.#modules.set(name, this.#run(file));
    }
    const whole = this.#run(scriptResources[entryModuleId]?.path ?? '') as Record<string, { default?: unknown }>;
    const Part = (whole[exportName] ?? whole)['default'] as new () => { onInit(): Promise<void>; render(): void };
    const part = Object.assign(new Part(), {
      properties: { ...preconfiguredEntries[0]?.properties },
      domElement: this.#window.document.getElementById('home'),
      context: partly({ pageContext, sdks: { microsoftTeams: undefined } }),
      displayMode: 1,
      renderedOnce: false
    });
    await part.onInit();
    part.render();
  }

  /** Waits until so many looks in a row found nothing new: looks, not time, for a busy machine stands still between them. */
  async rest(looks: number): Promise<void> {
    let before = -1;
    for (let same = 0; same < looks || this.#coming > 0; same += 1) {
      if (before !== this.asked.length) same = 0;
      before = this.asked.length;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  close(): void {
    this.#window.close();
  }
}

/**
 * The files of a package that a web part's first card waits for, in the order in which they are asked for: the package's
 * own chunk graph is walked by its own code, as far as it goes by itself while SharePoint has answered nothing. What
 * comes with the answers comes after the card.
 */
export const askedFiles = async (
  root: string,
  files: PackageFiles,
  { alias, culture = 'fr-FR' }: { readonly alias: string; readonly culture?: string }
): Promise<readonly string[]> => {
  const manifest = files.manifests.find((each) => each.alias === alias);
  if (manifest === undefined) throw new Error(`The package has no web part ${alias}.`);
  const page = new EmptyPage(root, files);
  try {
    await page.open(manifest, culture);
    await page.rest(15);
    return page.asked;
  } finally {
    page.close();
  }
};
