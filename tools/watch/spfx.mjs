import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Where SPFx's own tools find what they need of each other, so that ours and theirs are the same copies. */
const require = createRequire(join(root, 'node_modules', '@microsoft', 'spfx-heft-plugins', 'package.json'));
const plugins = '@microsoft/spfx-heft-plugins/lib';

export const ts = createRequire(join(root, 'package.json'))('typescript');
export const webpack = require('webpack');
export const { Terminal } = require('@rushstack/terminal');
export const { WebpackConfigurationGenerator } = require(
  `${plugins}/plugins/webpackConfigurationPlugin/WebpackConfigurationGenerator`
);
export const { LegacyExternals } = require(`${plugins}/plugins/thirdPartyExternalsPlugin/LegacyExternals`);
export const { SolutionPackager } = require(`${plugins}/plugins/packageSolutionPlugin/SolutionPackager`);
export const { SassProcessor } = createRequire(
  join(root, 'node_modules', '@rushstack', 'heft-sass-plugin', 'package.json')
)('./lib-commonjs/SassProcessor.js');
