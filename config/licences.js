'use strict';

const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const isLicence = (name) => /^licen[cs]e(\.(txt|md))?$/i.test(name);

/** The package that a module belongs to: its folder; undefined: it is ours. */
const folderOf = (path) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path ?? '')?.[1];

/** Paths of the files in a chunk; webpack puts several into one where it can. */
const pathsIn = (compilation, chunk) =>
  [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) =>
    (module.modules ?? [module]).map(({ resource }) => resource)
  );

const noticeOf = (folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(isLicence);
  return file === undefined ? undefined : `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};

/**
 * Puts beside each script the licences of what it holds of others, as these ask for it. They are no part of the script: nobody
 * who opens a page loads them.
 */
module.exports = class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        for (const chunk of compilation.chunks) {
          const folders = [...new Set(pathsIn(compilation, chunk).map(folderOf))].filter(
            (folder) => folder !== undefined && existsSync(join(folder, 'package.json'))
          );
          const notices = folders.sort().flatMap((folder) => noticeOf(folder) ?? []);
          if (notices.length === 0) continue;
          for (const script of [...chunk.files].filter((name) => name.endsWith('.js'))) {
            const name = `${script}.LICENSE.txt`;
            const before = compilation.getAsset(name)?.source.source().toString();
            const text = [...(before === undefined ? [] : [before]), ...notices].join(`\n${'-'.repeat(80)}\n\n`);
            if (before === undefined) compilation.emitAsset(name, new sources.RawSource(text));
            else compilation.updateAsset(name, new sources.RawSource(text));
          }
        }
      });
    });
  }
};
