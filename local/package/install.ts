import type { SiteRoom } from '../site/definitions.ts';
import type { OpenedFeature } from './features.ts';
import type { OpenedPackage } from './open.ts';
import { PackageError } from './packageError.ts';

/** What an installation did to a site, for the log. */
export interface Installed {
  /** Addresses of lists that were created. */
  readonly lists: readonly string[];
  /** `Lists/Circles: Entity`: columns that existing lists were given. */
  readonly columns: readonly string[];
  /** Sentences about features of a foreign package that were left out. */
  readonly leftOut: readonly string[];
}

type Ground = Pick<SiteRoom, 'createList' | 'addMissingColumns' | 'hasList' | 'activate' | 'transaction'>;

const refuse = (feature: OpenedFeature): void => {
  if (feature.problems.length > 0)
    throw new PackageError(
      `The feature "${feature.title}" cannot be installed:\n${feature.problems.map((problem) => `- ${problem}`).join('\n')}\nCorrect the XML and build the package again.`
    );
};

/** Sentences about what of the features of a foreign package is not understood here. */
export const leftOutOf = ({ features }: OpenedPackage): readonly string[] =>
  features
    .filter(({ problems }) => problems.length > 0)
    .map(({ title, problems }) => `Of the feature "${title}" this is left out: ${problems.join('; ')}.`);

/** How a package stands to the lists that are there already. */
interface Standing {
  /** Not of this project: what cannot be installed of it is left out instead of refused. */
  readonly foreign?: boolean;
  /** Addresses of lists that this package made before; a foreign one may touch no others. Absent: none. */
  readonly made?: readonly string[];
}

/** SharePoint activates no feature that would make a list where somebody else's is. */
const takenBy = (feature: OpenedFeature, site: Ground, { foreign = false, made = [] }: Standing): string | undefined =>
  foreign ? feature.lists.find(({ url }) => site.hasList(url) && !made.includes(url))?.url : undefined;

const takenSentence = (feature: OpenedFeature, url: string): string =>
  `The lists of the feature "${feature.title}" are left out: the site already has a list at ${url}, which this package did not make.`;

const installFeature = (feature: OpenedFeature, site: Ground): Omit<Installed, 'leftOut'> => {
  const lists: string[] = [];
  const columns: string[] = [];
  for (const list of feature.lists)
    if (site.hasList(list.url))
      columns.push(...site.addMissingColumns(list.url, list.fields).map((name) => `${list.url}: ${name}`));
    else {
      site.createList(list);
      lists.push(list.url);
    }
  return { lists, columns };
};

/**
 * Installs a package's features on a site, all or nothing: creates lists in order and gives existing ones the columns
 * that they lack; rows stay. XML that is not understood is an error; in a foreign package it is left out and named.
 */
export const installFeatures = (opened: OpenedPackage, site: Ground, standing: Standing = {}): Installed =>
  site.transaction(() => {
    if (standing.foreign !== true) opened.features.forEach(refuse);
    const lists: string[] = [];
    const columns: string[] = [];
    const leftOut = [...leftOutOf(opened)];
    for (const feature of opened.features) {
      const taken = takenBy(feature, site, standing);
      if (taken === undefined) {
        const done = installFeature(feature, site);
        site.activate({ id: feature.id.replace(/[{}]/g, '').toLowerCase(), title: feature.title });
        lists.push(...done.lists);
        columns.push(...done.columns);
      } else leftOut.push(takenSentence(feature, taken));
    }
    return { lists, columns, leftOut };
  });
