'use strict';

const { createHash } = require('node:crypto');
const { join, relative, sep } = require('node:path');
const Licences = require('./licences.js');
const NamedChunks = require('./namedChunks.js');

const isStyleLoader = ({ options }) => options !== undefined && 'loadThemedStylesImportPath' in options;

/** A class with a sign of its file: the same in every folder, and another when the file changes. */
const classNamesIn = (folder) => (name, file, css) => {
  const place = relative(folder, file).split(sep).join('/');
  return `${name}_${createHash('sha256').update(place).update(css).digest('hex').slice(0, 8)}`;
};

/** What src/webparts/standing.ts needs, which every door asks for at once. */
const isShared = (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'standing');

/**
 * SPFx's configuration of webpack with things of ours, so that the file that SharePoint loads stays small
 * (docs/decisions/0014-small-door.md): styles come by src/ui/loadStyles.ts, what all parts share is one file and in no other,
 * chunks are known by their names, and six signs of the whole build tell two versions apart (a table of each chunk's own
 * was an eighth of the file), and what nobody uses of PnPjs's core is left
 * out: its modules do nothing by being there, which its package does not say. Classes are named alike in every folder, so
 * that two builds of one source are one package.
 */
module.exports = (config) => {
  const loaders = config.module.rules.flatMap(({ use }) => (Array.isArray(use) ? use.filter(isStyleLoader) : []));
  for (const { options } of loaders) {
    options.loadThemedStylesImportPath = join(config.context, 'lib', 'ui', 'loadStyles.js');
    if ('generateCssClassName' in options) options.generateCssClassName = classNamesIn(config.context);
  }
  config.module.rules.push({ test: /@pnp[\\/](core|queryable)[\\/]/, sideEffects: false });
  config.output.chunkFilename = config.output.chunkFilename.replace('[contenthash]', '[fullhash:6]');
  config.optimization.splitChunks = {
    cacheGroups: {
      shared: { name: 'shared', chunks: 'async', test: isShared, enforce: true },
      // What few parts have in common comes with each: a file for it would be a request more before either’s first card.
      default: { idHint: '', reuseExistingChunk: true, minChunks: 5, priority: -20 }
    }
  };
  config.plugins.push(new Licences(), new NamedChunks());
  return config;
};
