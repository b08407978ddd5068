import type { Offer, PageStart } from '../start.ts';
import { globals } from './globals.ts';

/** As much of a manifest as Edit mode shows. */
interface Offered {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly hiddenFromToolbox?: boolean;
  readonly supportsFullBleed?: boolean;
  readonly preconfiguredEntries?: readonly {
    readonly title?: Readonly<Record<string, string>>;
    readonly description?: Readonly<Record<string, string>>;
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
}

/** What Edit mode offers: of the packages, and of a debug server what no package has yet. */
export const offersNow = ({ offers, debugServer, preloaded }: PageStart): readonly Offer[] => {
  if (debugServer === undefined) return offers;
  const known = new Set((preloaded['manifests'] as readonly Offered[]).map(({ id }) => id.toLowerCase()));
  const inLanguage = (texts: Readonly<Record<string, string>> | undefined): string | undefined =>
    texts?.[preloaded.spPageContextInfo.currentUICultureName] ?? texts?.['default'];
  const further = (globals._spComponentLoader.getManifests() as readonly Offered[])
    .filter(({ id, componentType }) => componentType === 'WebPart' && !known.has(id.toLowerCase()))
    .filter(({ hiddenFromToolbox }) => hiddenFromToolbox !== true)
    .flatMap(({ id, alias, supportsFullBleed, preconfiguredEntries = [] }) =>
      preconfiguredEntries.map(({ title, description, properties = {} }) => ({
        id,
        title: inLanguage(title) ?? alias,
        description: inLanguage(description) ?? '',
        properties,
        fullBleed: supportsFullBleed === true
      }))
    );
  return [...offers, ...further];
};
