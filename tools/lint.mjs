/**
 * Types and rules of one part of the code: `node tools/lint.mjs src`, or `local`, `tests`, `rest`; `rules FILE` is ESLint
 * over some files. TypeScript and ESLint ask the same program: what no-floating-promises wants to know of a file, the type
 * check has worked out already.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const require = createRequire(import.meta.url);

/** The files that ESLint reads with types, and the project that gives them; `rest` is what has no types. */
const parts = {
  src: { project: 'tsconfig.json', patterns: ['src'] },
  local: { project: join('local', 'tsconfig.json'), patterns: ['local'] },
  tests: { project: join('tests', 'tsconfig.json'), patterns: ['tests', 'bench'] },
  rest: { patterns: ['.'], without: ['src', 'local', 'tests', 'bench'] }
};

const programOf = (typescript, project) => {
  const file = join(root, project);
  const host = { ...typescript.sys, onUnRecoverableConfigFileDiagnostic: (problem) => Promise.reject(problem) };
  const { fileNames, options, errors } = typescript.getParsedCommandLineOfConfigFile(file, { noEmit: true }, host);
  return { program: typescript.createProgram(fileNames, options), errors };
};

/** What the type check has to say, as tsc writes it. */
const typeErrors = (typescript, { program, errors }) => {
  const all = [...errors, ...typescript.getPreEmitDiagnostics(program)];
  return all.length === 0
    ? ''
    : typescript.formatDiagnostics(typescript.sortAndDeduplicateDiagnostics(all), {
        getCurrentDirectory: () => root,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n'
      });
};

/** What ESLint has to say; a warning is as red as an error. */
const ruleErrors = async (program, { patterns, without = [] }) => {
  const { ESLint } = require('eslint');
  const typed = { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { programs: [program] } } };
  const linter = new ESLint({
    cwd: root,
    overrideConfig: [
      ...(program === undefined ? [] : [typed]),
      ...(without.length === 0 ? [] : [{ ignores: without.map((folder) => `${folder}/`) }])
    ]
  });
  const results = await linter.lintFiles(patterns);
  const formatter = await linter.loadFormatter('stylish');
  return formatter.format(results);
};

const check = async (part) => {
  const typescript = require('typescript');
  const made = part.project === undefined ? undefined : programOf(typescript, part.project);
  const told = [made === undefined ? '' : typeErrors(typescript, made), await ruleErrors(made?.program, part)].filter(
    (text) => text !== ''
  );
  for (const text of told) console.log(text);
  return told.length === 0 ? 0 : 1;
};

const [part, ...files] = process.argv.slice(2);
process.exitCode = await check(part === 'rules' ? { patterns: files } : parts[part]);
