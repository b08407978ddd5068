import type { Organisation } from './people/model.ts';
import { organisation } from './people/organisation.ts';
import { populate, welcomeEverybody } from './people/populate.ts';
import { populateTeam } from './people/teamSite.ts';
import { installFeatures, leftOutOf, type Installed } from './package/install.ts';
import type { OpenedPackage } from './package/open.ts';
import type { SiteRoom } from './site/definitions.ts';
import { Trouble } from './trouble.ts';

/** What a site's data was made with; kept with it. */
export interface Made {
  readonly empty: boolean;
  readonly size?: number;
  readonly ambassadors?: number;
}

export interface PackageInUse {
  readonly opened: OpenedPackage;
  /** Tells two builds apart. */
  readonly hash: string;
  /** Not of this project. */
  readonly foreign: boolean;
}

/** What the tenant property says of the site with the lists. */
const intranet = '/sites/intranet';

const madeKey = 'local:made';
const packageKey = ({ opened }: PackageInUse): string => `local:package:${opened.productId}`;

/** What the site's data was made with; undefined: it has none yet. */
export const madeOf = (site: SiteRoom): Made | undefined => {
  const kept = site.kept(madeKey);
  return kept === undefined ? undefined : (JSON.parse(kept) as Made);
};

/** Throws Trouble when the options ask for other data than the folder holds. */
const refuseOther = (made: Made, wanted: Made): void => {
  const differing = (['size', 'ambassadors'] as const).find(
    (name) => wanted[name] !== undefined && wanted[name] !== made[name]
  );
  if (differing !== undefined)
    throw new Trouble(
      `The data was made ${made[differing] === undefined ? `without --${differing}` : `with --${differing} ${made[differing]}`}. Add --fresh to make it anew (what it holds is deleted), or leave --${differing} out.`
    );
  if (wanted.empty && !made.empty)
    throw new Trouble(
      'The site already has its lists. Add --fresh to begin with an empty one (what it holds is deleted).'
    );
};

/** The company that a site's data is about: the same people each time it is invented. */
export const companyOf = ({ size, ambassadors }: Made, today: Date): Organisation =>
  organisation({
    today,
    ...(size === undefined ? {} : { size }),
    ...(ambassadors === undefined ? {} : { ambassadors })
  });

/** Addresses of the lists that a package has made, so that it may change those later and no others. */
const listsKey = ({ opened }: PackageInUse): string => `local:lists:${opened.productId}`;

const install = (site: SiteRoom, used: PackageInUse): Installed => {
  const made = JSON.parse(site.kept(listsKey(used)) ?? '[]') as readonly string[];
  const done = installFeatures(used.opened, site, { foreign: used.foreign, made });
  site.keep(packageKey(used), used.hash);
  site.keep(listsKey(used), JSON.stringify([...made, ...done.lists]));
  return done;
};

/** Makes the data of a new intranet, all or nothing. */
export const makeData = (
  site: SiteRoom,
  packages: readonly PackageInUse[],
  { wanted, company }: { readonly wanted: Made; readonly company: Organisation }
): void =>
  site.transaction(() => {
    if (!wanted.empty) for (const used of packages) if (!used.foreign) install(site, used);
    if (wanted.empty) welcomeEverybody(site, company);
    else populate(site, company);
    // As an administrator would have set it for the tenant; without lists there is nothing to point at.
    if (!wanted.empty) site.keep('storage:DigitalAmbassadorsSite', intranet);
    site.keep(madeKey, JSON.stringify(wanted));
  });

/** Makes the data of the team site beside the intranet, all or nothing; whoever has an older folder gets it now. */
export const makeTeamData = (site: SiteRoom, made: Made, company: Organisation): void =>
  site.transaction(() => {
    populateTeam(site, company);
    site.keep(madeKey, JSON.stringify(made));
  });

/** Installs what is new in the packages; rows stay as they are. Returns what it did, for people. */
export const bringUpToDate = (site: SiteRoom, packages: readonly PackageInUse[], wanted: Made): readonly string[] => {
  const made = madeOf(site);
  if (made === undefined) return [];
  refuseOther(made, wanted);
  const stays = 'The site was made with --empty and stays so; --fresh fills it.';
  const isKept = made.empty && !wanted.empty;
  const done = packages.flatMap((used) => {
    // An empty site is empty of ours; what others bring is what they are looked at for.
    if (made.empty && !used.foreign) return [];
    if (site.kept(packageKey(used)) === used.hash) return leftOutOf(used.opened);
    const { lists, columns, leftOut } = install(site, used);
    return [
      ...lists.map((url) => `New list of "${used.opened.title}": ${url}`),
      ...columns.map((column) => `New column of "${used.opened.title}": ${column}`),
      ...leftOut
    ];
  });
  return [...(isKept ? [stays] : []), ...done];
};
