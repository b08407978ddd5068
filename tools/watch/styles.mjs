import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../paths.mjs';
import { folders } from './folders.mjs';
import { ofStyle } from './problems.mjs';
import { SassProcessor } from './spfx.mjs';

const source = join(root, 'src');

/** The options of SPFx's build rig (its config/sass.json), with folders of our own. */
const processor = (emitError) =>
  new SassProcessor({
    buildFolder: root,
    concurrency: 2,
    srcFolder: source,
    dtsOutputFolders: folders.typings,
    exportAsDefault: true,
    fileExtensions: ['.sass', '.scss', '.css'],
    nonModuleFileExtensions: ['.global.sass', '.global.scss', '.global.css'],
    cssOutputFolders: [{ folder: folders.lib, shimModuleFormat: 'esnext' }],
    silenceDeprecations: ['mixed-decls', 'import', 'global-builtin', 'color-functions'],
    doNotTrimOriginalFileExtension: true,
    preserveIcssExports: true,
    sourceMap: true,
    logger: { terminal: { writeLine: () => undefined, writeVerboseLine: () => undefined }, emitError }
  });

const madeOf = (file) => join(folders.lib, `${relative(source, file)}`);

/** Styles as modules of CSS, with their typings. */
export class Styles {
  #problems = [];
  #sass = processor((error) => this.#problems.push(ofStyle(error)));

  /** Compiles these and whoever uses them; returns what was wrong. */
  async compile(files) {
    this.#problems = [];
    await this.#sass.compileFilesAsync(new Set(files));
    for (const file of files) if (!existsSync(`${madeOf(file)}.js`)) this.#standIn(file);
    return this.#problems;
  }

  /** No style at all until the file can be read for the first time. */
  #standIn(file) {
    mkdirSync(dirname(madeOf(file)), { recursive: true });
    writeFileSync(`${madeOf(file)}.js`, 'export default {};\n');
  }

  forget(file) {
    for (const ending of ['.js', '.css', '.css.map']) rmSync(`${madeOf(file)}${ending}`, { force: true });
    for (const folder of folders.typings) rmSync(join(folder, `${relative(source, file)}.d.ts`), { force: true });
  }
}
