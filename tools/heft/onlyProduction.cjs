'use strict';

const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Only a debug build writes maps: a package for production made of one would be four times as large, and slow. */
const isDebugBuild = (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.js.map'));

/** Ends `heft package-solution --production` red after a debug build, with what to do. */
exports.runAsync = async ({ heftTaskSession, heftConfiguration }) => {
  const folder = join(heftConfiguration.buildFolderPath, 'dist');
  if (heftTaskSession.parameters.production && isDebugBuild(folder))
    throw new Error(
      'What was built last is a debug build (heft start, gulp serve): npm run package builds for production and packs that.'
    );
};
