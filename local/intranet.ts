import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bringUpToDate, companyOf, madeOf, makeData, makeTeamData, type PackageInUse } from './data.ts';
import { holdDataFolder, type DataFolder } from './dataFolder.ts';
import { Faults } from './faults.ts';
import type { Room, Visitor } from './http.ts';
import type { Options } from './options.ts';
import { fieldDefinition } from './package/fieldXml.ts';
import { openPackage, PackageError, type OpenedPackage } from './package/open.ts';
import type { PageSite } from './page/ground.ts';
import { pageRoom, type PageRoom } from './page/room.ts';
import { portraitOf, silhouette } from './people/portraits.ts';
import { visitorFor, visitors } from './people/visitors.ts';
import { photoRoom } from './photos.ts';
import { digestFor } from './rest/digest.ts';
import { restRoom } from './rest/rest.ts';
import { answersIn, serviceRoom } from './services.ts';
import { openSite, SiteFileError, type Site } from './site/site.ts';
import { fileTroubleOf, Trouble } from './trouble.ts';

/** Tells people about one piece of work; the time it took is added. */
export type Step = <Result>(title: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** The sites with their data and everything that answers for them. */
export interface Intranet {
  readonly rooms: readonly Room[];
  /** Path of the page that people see first. */
  readonly home: string;
  /** Web parts of others that pages can show. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  /** Opens the packages again that were asked for; throws what opening them throws, and then shows the former ones. */
  reopen(): Promise<void>;
  /** Whoever of the organisation has this mail address. */
  somebody(email: string): Visitor | undefined;
  close(): void;
}

/**
 * The intranet in French, and a team site as SharePoint makes one when nobody chooses: English, with the clock of the
 * Pacific. What mistakes one site's language, ids or midnight for another's shows there.
 */
const siteOptions = {
  intranet: {
    url: '/sites/intranet',
    title: 'Digital Ambassadors',
    cultureName: 'fr-FR',
    timeZone: 'Europe/Brussels'
  },
  easypay: {
    url: '/sites/easypay',
    title: 'Easypay',
    cultureName: 'en-US',
    timeZone: 'America/Los_Angeles',
    template: 'team'
  }
} as const;

/** Without this project there is one site of any company, in English. */
const aloneOptions = {
  ...siteOptions,
  intranet: { ...siteOptions.intranet, url: '/sites/desk', title: 'Desk', cultureName: 'en-US' }
} as const;

const optionsFor = ({ alone }: Options): typeof siteOptions | typeof aloneOptions =>
  alone ? aloneOptions : siteOptions;

const read = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : fileTroubleOf(error);
    throw new Trouble(`The package ${file} cannot be read: ${why ?? (error as Error).message}.`);
  }
};

/** The project's own package, and where its scripts lie when they are not in it. */
export interface OwnPackage {
  readonly file: string;
  /** A folder whose files change while they are served; absent: they are in the package. */
  readonly assets?: string;
}

/** The package with the files of a folder as its assets, each as it is when it is asked for. */
const withAssets = (opened: OpenedPackage, folder: string): OpenedPackage => ({
  ...opened,
  key: undefined,
  asset: (name) => {
    try {
      return readFileSync(join(folder, basename(name)));
    } catch {
      return undefined;
    }
  }
});

const packageIn = ({ file, assets }: OwnPackage, foreign: boolean): PackageInUse => {
  const bytes = read(file);
  try {
    const opened = openPackage(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { opened: assets === undefined ? opened : withAssets(opened, assets), hash, foreign };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new Trouble(`${file}: ${error.message}`, { cause: error });
  }
};

/** The project's own package and those that were asked for; the last build of a solution takes the place of the others. */
const packagesOf = (own: OwnPackage, { packages: others, alone }: Options): readonly PackageInUse[] => {
  const asked = others.map((file) => packageIn({ file }, true));
  const mine = alone ? [] : [packageIn(own, false)];
  const all = new Map([...mine, ...asked].map((each) => [each.opened.productId, each]));
  return [...all.values()].map((each) => ({ ...each, foreign: each.opened.productId !== mine[0]?.opened.productId }));
};

/** What people are told at the start: what each package of others brings, and what of it cannot be shown, and why. */
const toldOf = (packages: readonly PackageInUse[], told: PageRoom): readonly string[] =>
  packages.flatMap(({ foreign }, index) => (foreign ? (told.said[index] ?? []) : []));

const advice: Readonly<Record<SiteFileError['reason'], string>> = {
  corrupt:
    'Nothing was changed. Copy the file away if you want to rescue its rows, then start with --fresh, or use another folder with --data.',
  foreign: 'Nothing was changed. Use another folder with --data, or move the file away.',
  newer: 'Nothing was changed. Update the project, use another folder with --data, or start with --fresh.',
  'read-only': 'Make it writable, or use another folder with --data.',
  full: 'Nothing that was saved is lost. Make room, or use another folder with --data.',
  locked: 'Close the program that has it open, or use another folder with --data.',
  unreachable: 'Use another folder with --data.'
};

/** The same error as a sentence with advice, when it is about the site's file. */
const troubleOf = (error: unknown): unknown =>
  error instanceof SiteFileError ? new Trouble(`${error.message} ${advice[error.reason]}`) : error;

/** The sites of a folder, opened; the intranet keeps what they share. */
class Sites {
  readonly intranet: Site;
  readonly easypay: Site;

  constructor(folder: DataFolder, given: Options) {
    this.intranet = openSite(folder.databaseOf('intranet'), optionsFor(given).intranet);
    try {
      const options = { ...siteOptions.easypay, tenant: this.intranet };
      this.easypay = openSite(folder.databaseOf('easypay'), options);
    } catch (error) {
      this.intranet.close();
      throw error;
    }
  }

  close(): void {
    this.easypay.close();
    this.intranet.close();
  }
}

const prepare = async (
  { intranet, easypay }: Sites,
  packages: readonly PackageInUse[],
  options: Options,
  tell: Teller
): Promise<void> => {
  const { empty, size, ambassadors } = options;
  const wanted = {
    empty,
    ...(size === undefined ? {} : { size }),
    ...(ambassadors === undefined ? {} : { ambassadors })
  };
  const made = madeOf(intranet) ?? wanted;
  if (madeOf(intranet) === undefined || madeOf(easypay) === undefined)
    await tell.step(empty ? 'Making an empty site' : 'Making the sites and inventing their people', () => {
      const company = companyOf(made, options.now ?? new Date());
      if (madeOf(intranet) === undefined) makeData(intranet, packages, { wanted, company });
      if (madeOf(easypay) === undefined) makeTeamData(easypay, made, company);
    });
  for (const line of bringUpToDate(intranet, packages, wanted)) tell.line(line);
};

export interface Teller {
  readonly step: Step;
  readonly line: (line: string) => void;
}

const withPages = (site: Site): PageSite => ({
  site,
  permissionsOf: ({ login }) => site.people.permissions(login, 'web'),
  digestFor: ({ login }, clock) => digestFor(site, login, clock())
});

/** What an intranet is opened with. */
export interface Surroundings {
  readonly options: Options;
  readonly tell: Teller;
  /** Absent: the package that the production build makes. */
  readonly own?: OwnPackage;
  /** Addresses of further scripts that each page carries now; absent: none. */
  readonly scripts?: () => readonly string[];
}

/** Where heft start and gulp serve of any project serve what they build. */
const debugServer = 'https://localhost:4321';

const pageOf = (
  root: string,
  { intranet, easypay }: Sites,
  packages: readonly PackageInUse[],
  { options: { alone, packages: asked, watch }, scripts }: Surroundings
): Promise<PageRoom> =>
  pageRoom({
    root,
    packages: packages.map(({ opened, foreign }) => ({ ...opened, foreign })),
    sites: alone ? [withPages(intranet)] : [withPages(intranet), withPages(easypay)],
    alone,
    ...(watch && asked.length > 0 ? { debugServer } : {}),
    people: intranet.directory,
    visitors,
    ...(scripts === undefined ? {} : { scripts })
  });

/** What answers beside the page. */
const besideOf = ({ intranet, easypay }: Sites, { options, tell }: Surroundings): readonly Room[] => {
  const rest = restRoom([intranet, easypay], {
    log: tell.line,
    fieldFromXml: fieldDefinition,
    ...(options.seesThrough === undefined ? {} : { seesThrough: options.seesThrough }),
    ...(options.loopholes === undefined ? {} : { loopholes: options.loopholes })
  });
  const faults = new Faults(options.network);
  return [serviceRoom(options.answers, tell.line), faults.before(rest), photoRoom({ portraitOf, silhouette })];
};

/** Opens the packages and the sites, makes or updates their data, and readies everything that answers. */
export const openIntranet = async (root: string, data: string, around: Surroundings): Promise<Intranet> => {
  const { options, tell, own = { file: `${root}/sharepoint/solution/digital-ambassadors.sppkg` } } = around;
  if (options.answers !== undefined) answersIn(options.answers);
  let packages = packagesOf(own, options);
  const folder = holdDataFolder(data);
  let sites: Sites | undefined;
  const close = (): void => {
    sites?.close();
    folder.letGo();
  };
  try {
    if (options.fresh) folder.clear();
    const opened = new Sites(folder, options);
    sites = opened;
    await prepare(opened, packages, options, tell);
    for (const [key, value] of Object.entries(options.properties)) opened.intranet.keep(`storage:${key}`, value);
    let page = await tell.step('Preparing the page', () => pageOf(root, opened, packages, around));
    const say = (): void => toldOf(packages, page).forEach(tell.line);
    say();
    const reopen = async (): Promise<void> => {
      const others = packagesOf(own, options);
      for (const line of bringUpToDate(opened.intranet, others, { empty: options.empty })) tell.line(line);
      page = await pageOf(root, opened, others, around);
      packages = others;
      say();
    };
    const rooms: readonly Room[] = [...besideOf(opened, around), (...visit) => page.room(...visit)];
    const somebody = (email: string): Visitor | undefined => {
      const person = opened.intranet.directory.byAnyName(email);
      return person === undefined ? undefined : visitorFor(person);
    };
    return {
      rooms,
      reopen,
      parts: page.parts,
      home: `${optionsFor(options).intranet.url}/SitePages/Home.aspx`,
      somebody,
      close
    };
  } catch (error) {
    close();
    throw troubleOf(error);
  }
};
