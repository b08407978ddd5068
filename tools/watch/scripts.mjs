import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';
import { folders } from './folders.mjs';
import { ofDiagnostic } from './problems.mjs';
import { ts } from './spfx.mjs';

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The compiler's options as the product's; declarations and the check of types are others' work. */
const options = () => {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      }
    }
  );
  const kept = { ...parsed.options, sourceMap: true, inlineSources: true };
  // Typings are the check's; a page reads none.
  for (const name of ['declaration', 'declarationMap', 'importsNotUsedAsValues']) delete kept[name];
  return kept;
};

const madeOf = (source) => join(folders.lib, relative(join(root, 'src'), source)).replace(/\.tsx?$/, '.js');

/** What would throw on the page in place of a file that cannot be read yet: the rest of the page works. */
const standIn = (file) => `throw new Error(${JSON.stringify(`${file} cannot be compiled`)});\nexport {};\n`;

const map = (text, source, made) =>
  JSON.stringify({
    ...JSON.parse(text),
    sourceRoot: '',
    sources: [relative(dirname(made), source).split(sep).join('/')]
  });

/** The sources of scripts, compiled one by one; a file that cannot be read leaves what was made of it before. */
export class Scripts {
  #options = options();
  #made = new Set();

  /** Returns the file's syntax errors. */
  compile(source) {
    const text = readFileSync(source, 'utf8');
    const made = madeOf(source);
    const { outputText, sourceMapText, diagnostics } = ts.transpileModule(text, {
      compilerOptions: this.#options,
      fileName: source,
      reportDiagnostics: true
    });
    const problems = diagnostics.filter(({ file }) => file !== undefined).map((each) => ofDiagnostic(ts, each));
    if (problems.length === 0) {
      write(`${made}.map`, map(sourceMapText, source, made));
      write(made, outputText);
    } else if (!this.#made.has(made)) write(made, standIn(source));
    this.#made.add(made);
    return problems;
  }

  /** A script that is shipped as it stands: copied once it can be read. */
  copy(source) {
    const text = readFileSync(source, 'utf8');
    const { parseDiagnostics } = ts.createSourceFile(source, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
    if (parseDiagnostics.length === 0 || !this.#made.has(source)) write(madeOf(source), text);
    this.#made.add(source);
    return parseDiagnostics.map((each) => ofDiagnostic(ts, each));
  }

  forget(source) {
    const made = madeOf(source);
    this.#made.delete(made);
    for (const file of [made, `${made}.map`]) rmSync(file, { force: true });
  }
}
