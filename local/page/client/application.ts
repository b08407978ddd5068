import type { Customizer, PageStart } from '../start.ts';
import { fill } from '../words/fill.ts';
import type { ServiceScope } from './framework.ts';
import { globals } from './globals.ts';
import { reasonOf, say } from './failure.ts';

/* What packages find of SharePoint's application: placeholders for their customizers, and a place for their dialogs. */

interface ApplicationBase {
  readonly _DialogManagerConfiguration: { readonly instance: { initialize(place: HTMLElement): void } };
  readonly _PlaceholderManager: { readonly serviceKey: unknown };
  readonly ApplicationCustomizerContext: new (given: unknown, also: Readonly<Record<string, number>>) => object;
}

interface ExtensionBase {
  readonly _ExtensionManager: new (scope: ServiceScope) => {
    createExtension(id: string, properties: string, contextOf: (given: unknown) => object): Promise<unknown>;
  };
}

interface Placeholders {
  registerPlaceholders(): void;
  _enable(): void;
}

const components = {
  application: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  extensions: '0773bd53-a69e-4293-87e6-ba80ea4d614b'
} as const;

const loaded = async <Component>(id: string): Promise<Component> =>
  (await globals._spComponentLoader.loadComponentById(id)) as Component;

const placeOfDialogs = (): HTMLElement => {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
};

/** Says above the page why a customizer is not there. */
const tellAbove = (sentence: string): void => {
  const text = document.createElement('p');
  document.querySelector('[data-sp-placeholder="Top"]')?.append(text);
  say(text, sentence);
};

const extend = async (scope: ServiceScope, base: ApplicationBase, start: PageStart): Promise<void> => {
  const { _ExtensionManager } = await loaded<ExtensionBase>(components.extensions);
  const manager = new _ExtensionManager(scope);
  const none = { preAllocatedApplicationCustomizerTopHeight: 0, preAllocatedApplicationCustomizerBottomHeight: 0 };
  const add = async ({ id, title, properties }: Customizer, sequence: number): Promise<void> => {
    const hindered = start.hindered[id.toLowerCase()];
    if (hindered !== undefined) return tellAbove(hindered);
    const contextOf = (given: unknown) => new base.ApplicationCustomizerContext(given, { sequence, ...none });
    try {
      await manager.createExtension(id, properties, contextOf);
    } catch (reason) {
      tellAbove(start.suspected[id.toLowerCase()] ?? fill(start.words.partFailed, { title, why: reasonOf(reason) }));
    }
  };
  await Promise.all(start.customizers.map(add));
};

/** Readies what packages ask SharePoint's application for, where one does; their customizers come while the page draws. */
export const openApplication = async (scope: ServiceScope, start: PageStart): Promise<void> => {
  if (!start.needApplication) return;
  const base = await loaded<ApplicationBase>(components.application);
  base._DialogManagerConfiguration.instance.initialize(placeOfDialogs());
  const placeholders = scope.consume<Placeholders>(base._PlaceholderManager.serviceKey);
  placeholders._enable();
  placeholders.registerPlaceholders();
  if (document.querySelector('[data-sp-placeholder]') !== null) void extend(scope, base, start);
};
