import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { folders, shelf } from './folders.mjs';
import { ofBundle, ofDiagnostic } from './problems.mjs';
import { LegacyExternals, Terminal, ts, webpack, WebpackConfigurationGenerator } from './spfx.mjs';

const terminal = new Terminal({ supportsColor: false, eolCharacter: '\n', write: () => undefined });

/** What is thrown for a file of the configuration that cannot be read. */
export class Unreadable extends Error {
  constructor(problem) {
    super(problem.text);
    this.problem = problem;
  }
}

/** Reads JSON as SPFx does, comments allowed. */
const readJson = (file) => {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined) throw new Unreadable(ofDiagnostic(ts, error));
  return config;
};

/** The project's configuration of bundles, with what is compiled in the watch's own folder. */
const configuration = () => {
  const config = readJson(join(root, 'config', 'config.json'));
  const bundles = Object.entries(config.bundles).map(([name, { components }]) => [
    name,
    { components: components.map((each) => ({ ...each, manifest: join('..', '..', each.manifest) })) }
  ]);
  for (const { manifest } of bundles.flatMap(([, { components }]) => components)) readJson(join(shelf, manifest));
  return { ...config, bundles: Object.fromEntries(bundles) };
};

const isManifests = (plugin) => plugin.constructor.name === 'ManifestPlugin';

/** SPFx's debug configuration of webpack, as its own build rig makes it. */
const generated = async (configJson, packageJson) => {
  const config = await WebpackConfigurationGenerator.generateWebpackConfigurationAsync({
    configJson,
    folders: {
      buildFolder: shelf,
      tempFolder: join(shelf, 'build'),
      releaseFolder: join(shelf, 'release'),
      outputFolder: folders.dist
    },
    terminal,
    production: false,
    serveMode: true,
    projectPackageJson: packageJson
  });
  // The folder for releases and the list of all manifests are for tenants, and cost as much as the change itself.
  const plugins = config.plugins.filter((plugin) => plugin.constructor.name !== 'CopyReleaseAssetsPlugin');
  const manifests = plugins.find(isManifests);
  manifests._options.cumulativeManifestProcessor.generateCumulativeManifestAsync = () => Promise.resolve();
  manifests._options.componentDependenciesAuditDropPath = undefined;
  return { ...config, plugins, cache: { type: 'memory' } };
};

/** Words are read anew each time: SPFx's own watch keeps the files that it read first. */
const readWordsAnew = (config, configJson) =>
  new LegacyExternals({
    configJson,
    terminal,
    selectedLocales: [],
    buildFolder: shelf,
    serveMode: true,
    production: false
  }).updateWebpackConfiguration({ externals: [], plugins: config.plugins });

/** The bundle, its chunks and manifests, as SPFx makes them, kept in memory from one change to the next. */
export class Bundle {
  #config;
  #configJson;
  #compiler;
  #whole = false;

  static async open() {
    const bundle = new Bundle();
    mkdirSync(shelf, { recursive: true });
    const { name, version, dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8')
    );
    const packageJson = { name: `${name}-watch`, version, private: true, dependencies, devDependencies };
    writeFileSync(join(shelf, 'package.json'), JSON.stringify(packageJson));
    bundle.#configJson = configuration();
    const config = await generated(bundle.#configJson, packageJson);
    config.externals = [...config.externals, ...Object.keys(bundle.#configJson.localizedResources ?? {})];
    bundle.#config = config;
    bundle.#compiler = webpack(config);
    // A page that is loaded again while something is wrong still has what was right.
    bundle.#compiler.hooks.shouldEmit.tap(
      'watch',
      ({ errors }) => ((bundle.#whole ||= errors.length === 0) && errors.length === 0) || !bundle.#whole
    );
    return bundle;
  }

  /** Takes a web part's manifest as it was saved; false when it is another web part now, and all is to be made anew. */
  takeManifest(file) {
    const manifest = readJson(file);
    const { bundleEntries } = this.#config.plugins.find(isManifests)._options;
    const components = bundleEntries.flatMap(({ components: each }) => Object.values(each));
    const component = components.find(({ manifestPath }) => manifestPath === file);
    if (component === undefined || component.manifestData.id !== manifest.id) return false;
    const version = manifest.version === '*' ? component.manifestData.version : manifest.version;
    if (version !== component.manifestData.version) return false;
    component.manifestData = { ...manifest, version };
    return true;
  }

  /** Bundles what is compiled now; returns what is wrong with it. */
  async make() {
    readWordsAnew(this.#config, this.#configJson);
    const stats = await new Promise((resolve, reject) =>
      this.#compiler.run((error, result) => (error ? reject(error) : resolve(result)))
    );
    return stats.compilation.errors.map((error) => ofBundle(error, folders.lib, existsSync));
  }

  close() {
    return new Promise((resolve) => this.#compiler.close(resolve));
  }
}
