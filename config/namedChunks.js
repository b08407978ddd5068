'use strict';

const words = /[\\/]lib[\\/]strings[\\/](\w+)[\\/](\w\w)\.js$/;

/**
 * A chunk with a name is known by it: the file that SharePoint loads holds each name once, not beside a number in two
 * tables. Chunks without a name keep webpack's numbers. The words of a part are known as their chunk is, instead of by a
 * number that nothing compresses.
 */
module.exports = class NamedChunks {
  apply(compiler) {
    compiler.hooks.compilation.tap('NamedChunks', (compilation) => {
      compilation.hooks.chunkIds.tap({ name: 'NamedChunks', stage: -100 }, (chunks) => {
        for (const chunk of chunks) {
          if (chunk.id !== null || !chunk.name || chunk.hasRuntime()) continue;
          chunk.id = chunk.name;
          chunk.ids = [chunk.name];
        }
      });
      compilation.hooks.moduleIds.tap({ name: 'NamedChunks', stage: -100 }, (modules) => {
        for (const module of modules) {
          const [, part, language] = words.exec(module.resource ?? '') ?? [];
          if (part !== undefined) compilation.chunkGraph.setModuleId(module, `words-${part}-${language}`);
        }
      });
    });
  }
};
