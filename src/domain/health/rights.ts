import { lists } from '../../lists';
import { type Check, type Finding, found, type HealthFacts } from './health';
import { seesThrough } from '../privacy/rights';
import type { Grant, ListState, SiteState } from '../setup/site';
import { fold } from '../common/text';

/** What SharePoint calls everybody, in our four languages, folded: a group of that name is the whole organisation. */
const everybody = new Set(
  [
    'Everyone',
    'Everyone except external users',
    'Tout le monde',
    'Tout le monde sauf les utilisateurs externes',
    'Iedereen',
    'Iedereen behalve externe gebruikers',
    'Jeder',
    'Alle',
    'Jeder, außer externen Benutzern',
    'Alle außer externen Benutzern'
  ].map(fold)
);

const grantNames = (grants: readonly Grant[]): readonly string[] => [...new Set(grants.map(({ name }) => name))].sort();

/** Groups that only read the site and yet write here, and groups of everybody that write. */
const writers = (site: readonly Grant[], grants: readonly Grant[]): readonly Grant[] => {
  const writesSite = new Set(site.filter(({ mayWrite }) => mayWrite).map(({ principal }) => principal));
  const readsSite = new Set(site.filter(({ mayRead }) => mayRead).map(({ principal }) => principal));
  return grants.filter(
    ({ mayWrite, principal, name }) =>
      mayWrite && ((readsSite.has(principal) && !writesSite.has(principal)) || everybody.has(fold(name)))
  );
};

const barred = (site: readonly Grant[], grants: readonly Grant[]): readonly Grant[] => {
  const here = new Set(grants.filter(({ mayRead }) => mayRead).map(({ principal }) => principal));
  return site.filter(({ mayRead, principal }) => mayRead && !here.has(principal));
};

const rightsKept = (url: string, list: ListState, state: SiteState): readonly Finding[] => {
  const site = state.grants ?? [];
  // A list without permissions of its own has the site's: nobody is barred, and only the site's own can be too wide.
  const grants = list.ownPermissions ? (list.grants ?? []) : site;
  const tooMany = grantNames(writers(site, grants));
  const lacking = grantNames(barred(site, grants));
  return [
    ...(lacking.length === 0 ? [] : [found(url, { kind: 'readersBarred', who: lacking })]),
    ...(tooMany.length === 0 ? [] : [found(url, { kind: 'readersWrite', who: tooMany })])
  ];
};

/** Whether readers of the site read the lists and do not write them; only where the person may know. */
export const rightsChecks = ({ state }: HealthFacts): readonly Check[] =>
  lists.flatMap(({ url, kind }): readonly Check[] => {
    const list = state.lists.get(url);
    // Whoever may write to lists of people's own rows is set-up's to say.
    if (list === undefined || state.grants === undefined || kind !== 'curated') return [];
    if (list.ownPermissions && list.grants === undefined) return [];
    return [{ check: 'rights', list: url, run: () => rightsKept(url, list, state) }];
  });

/** Who may do what, to be read and not to be mended; lists that share it stand together. */
export interface RightsOnLists {
  /** Addresses. */
  readonly lists: readonly string[];
  readonly readers: readonly string[];
  readonly writers: readonly string[];
  /** Each writes and reads rows of their own only, but for `managers`. */
  readonly ownRowsOnly: boolean;
  /** They see through item-level security. */
  readonly managers: readonly string[];
}

/** Who can read and write which lists; empty: the person at the screen may not know. */
export const rightsOn = (state: SiteState): readonly RightsOnLists[] => {
  const kinds = new Map<string, RightsOnLists>();
  if (state.grants === undefined) return [];
  for (const { url } of lists) {
    const list = state.lists.get(url);
    const grants = list?.ownPermissions === false ? state.grants : list?.grants;
    if (list === undefined || grants === undefined) continue;
    const ownRowsOnly = list.readSecurity === 2 && list.writeSecurity === 2;
    const rights = {
      readers: grantNames(grants.filter(({ mayRead }) => mayRead)),
      writers: grantNames(grants.filter(({ mayWrite }) => mayWrite)),
      managers: grantNames(grants.filter(seesThrough)),
      ownRowsOnly
    };
    const key = JSON.stringify(rights);
    kinds.set(key, { ...rights, lists: [...(kinds.get(key)?.lists ?? []), url] });
  }
  return [...kinds.values()];
};
