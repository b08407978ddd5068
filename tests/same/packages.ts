import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Part } from '../states/state.ts';

const root = resolve(__dirname, '..', '..');

/** The package that this project makes. */
const own = join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg');

/** The package that it is compared with: the one that was named, or the one that lies here. */
const old = (): string => {
  const named = process.env['SAME_OLD'];
  if (named !== undefined) return resolve(root, named);
  const here = readdirSync(__dirname).filter((name) => name.endsWith('.sppkg'));
  const [only] = here;
  if (only === undefined || here.length > 1)
    throw new Error(`tests/same holds ${here.length} packages: exactly one is what this one is compared with.`);
  return join(__dirname, only);
};

export const oldPackage = old();

const manifests: Readonly<Record<Part, string>> = {
  finder: 'ambassadorFinder/AmbassadorFinderWebPart',
  roster: 'badgeRoster/BadgeRosterWebPart',
  starter: 'starterLauncher/StarterLauncherWebPart',
  catalogue: 'trainingCatalogue/TrainingCatalogueWebPart',
  questions: 'questions/QuestionsWebPart',
  sessions: 'sessions/SessionsWebPart',
  call: 'callForAmbassadors/CallForAmbassadorsWebPart',
  indicators: 'indicators/IndicatorsWebPart',
  setup: 'setup/SetupWebPart'
};

const quietly = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];

let ids: readonly string[] | undefined;

/** Throws a sentence when the old package is none that can be compared with. */
export const partsOfOld = (): readonly string[] => {
  if (ids !== undefined) return ids;
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const check = join(__dirname, 'packageCheck.ts');
  const { status, stdout, stderr } = spawnSync(node, [...quietly, check, oldPackage, own], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.trim());
  ids = JSON.parse(stdout) as readonly string[];
  return ids;
};

/** Whether the old package has the web part whose states these are. */
export const oldHas = (part: Part): boolean => {
  const manifest = readFileSync(join(root, 'src', 'webparts', `${manifests[part]}.manifest.json`), 'utf8');
  const id = /"id":\s*"([^"]+)"/.exec(manifest)?.[1] ?? '';
  return partsOfOld().includes(id.toLowerCase());
};
