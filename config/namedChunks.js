'use strict';

/**
 * A chunk with a name is known by it: the file that SharePoint loads holds each name once, not beside a number in two
 * tables. Chunks without a name keep webpack's numbers.
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
    });
  }
};
