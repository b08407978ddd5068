import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { themeCss, themes } from './look/themes.ts';
import { themeNames } from './look/palettes.ts';
import { kitImports, ownComponents, pageImports } from './runtime/standIns.ts';

/** The page's scripts, styles and themes, built. */
export interface Client {
  /** Folder on disk. */
  readonly folder: string;
  /** Changes with their content; part of their address. */
  readonly key: string;
}

const filesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

/** What the result depends on: our own sources and the versions of everything installed. */
const keyOf = (root: string, here: string) => {
  const hash = createHash('sha256');
  for (const file of [join(root, 'package-lock.json'), ...filesIn(here)])
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const amd = (
  component: { readonly id: string; readonly version: string },
  needs: readonly string[],
  inside: string
) => ({
  banner: {
    js:
      `define(${JSON.stringify(`${component.id}_${component.version}`)},${JSON.stringify(needs)},function(){` +
      `var localNeeds=arguments;${inside}var module={exports:{}},exports=module.exports;`
  },
  footer: { js: 'return module.exports.kit||module.exports;});' }
});

const requireFrom = (needs: readonly string[]) =>
  `var localNames=${JSON.stringify(needs)};function require(name){return localNeeds[localNames.indexOf(name)]}`;

/** The component @microsoft/… that each field of client/framework.ts is. */
const frameworkFields =
  'var localFramework={' +
  ['core', 'context', 'base', 'component', 'styles'].map((field, index) => `${field}:localNeeds[${index}]`).join() +
  '};';

const scripts = (here: string): Readonly<Record<string, BuildOptions>> => {
  const client = (name: string) => [join(here, 'client', name)];
  const kitNeeds = Object.keys(kitImports);
  const jsx = { 'react/jsx-runtime': join(here, 'client', 'jsxRuntime.ts') };
  return {
    early: { entryPoints: client('early.ts') },
    icons: { entryPoints: client('icons.ts') },
    boot: { entryPoints: client('boot.ts') },
    tools: { entryPoints: client('tools.ts') },
    edit: { entryPoints: client('edit.ts'), globalName: 'localEdit' },
    teams: { entryPoints: client('teams.ts') },
    page: {
      entryPoints: client('page.ts'),
      format: 'cjs',
      ...amd(ownComponents.page, Object.keys(pageImports), frameworkFields)
    },
    'eager-kit': {
      entryPoints: client('eagerKit.ts'),
      format: 'cjs',
      external: ['react'],
      ...amd(ownComponents.eagerKit, ['react'], requireFrom(['react']))
    },
    'graph-client': {
      entryPoints: client('graphClient.ts'),
      format: 'cjs',
      ...amd(ownComponents.graph, [], '')
    },
    'pane-kit': {
      entryPoints: client('paneKit.ts'),
      format: 'cjs',
      external: kitNeeds,
      alias: jsx,
      ...amd(ownComponents.paneKit, kitNeeds, requireFrom(kitNeeds))
    },
    ...(existsSync(join(here, 'contents', 'contents.tsx'))
      ? { contents: { entryPoints: client('contents.ts'), alias: jsx } }
      : {})
  };
};

const buildThemes = async (here: string, folder: string, bundle: (options: BuildOptions) => Promise<unknown>) => {
  const script = join(folder, 'themes.cjs');
  await bundle({ entryPoints: [join(here, 'look', 'themes.ts')], platform: 'node', format: 'cjs', outfile: script });
  const made = createRequire(script)(script) as { themes: typeof themes; themeCss: typeof themeCss };
  const all = made.themes();
  for (const name of themeNames) writeFileSync(join(folder, `theme-${name}.json`), JSON.stringify(all[name]));
  const styles = filesIn(join(here, 'look')).filter((file) => file.endsWith('.css'));
  const css = [made.themeCss(all), ...styles.map((file) => readFileSync(file, 'utf8'))].join('\n');
  const { transform } = await import('esbuild');
  writeFileSync(join(folder, 'page.css'), (await transform(css, { loader: 'css', minify: true })).code);
};

const buildInto = async (root: string, here: string, folder: string) => {
  const { build } = await import('esbuild');
  const bundle = (options: BuildOptions) =>
    build({
      absWorkingDir: root,
      bundle: true,
      minify: true,
      legalComments: 'none',
      target: 'es2022',
      format: 'iife',
      define: { 'process.env.NODE_ENV': '"production"' },
      jsx: 'transform',
      logLevel: 'silent',
      ...options
    });
  const all = Object.entries(scripts(here));
  await Promise.all(all.map(([name, options]) => bundle({ ...options, outfile: join(folder, `${name}.js`) })));
  await buildThemes(here, folder, bundle);
};

const week = 7 * 24 * 60 * 60 * 1000;

/** Old results go after a week: a server that was started before may still read from a younger one. */
const clear = (shelf: string, but: string) => {
  for (const name of readdirSync(shelf)) {
    const old = Date.now() - statSync(join(shelf, name)).mtimeMs > week;
    if (name !== but && old) rmSync(join(shelf, name), { recursive: true, force: true });
  }
};

/**
 * Builds what the page sends to browsers, once for each state of its sources: the folder is named after their hash, so
 * that a start with nothing changed builds nothing.
 */
export const buildClient = async (root: string): Promise<Client> => {
  const here = join(root, 'local', 'page');
  const key = keyOf(root, here);
  const shelf = join(root, 'node_modules', '.cache', 'local-page');
  const folder = join(shelf, key);
  if (existsSync(folder)) return { folder, key };
  const making = join(shelf, `${key}.${process.pid}`);
  try {
    mkdirSync(making, { recursive: true });
    await buildInto(root, here, making);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Two starts at once may both have built; the one that comes second keeps the first one's.
    if (!existsSync(folder)) throw error;
  }
  clear(shelf, key);
  return { folder, key };
};
