import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { named } from './folders.mjs';

/**
 * What keeps a saved file from the page: `{ file, line, column, text }`; without `line` the tool told no place, without
 * `file` it is about no file of ours. Lines and columns count from 1, as editors do.
 */
export const problem = (text, path, line, column) => ({
  text: text.trim(),
  ...(path === undefined ? {} : { file: named(path) }),
  ...(line === undefined ? {} : { line, column: column ?? 1 })
});

/** A problem as one line of the terminal, which editors make a link of. */
export const told = ({ file, line, column, text }) =>
  [file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}:${column}`}: `, text].join('');

/** What TypeScript says of a file, or of a JSON file. */
export const ofDiagnostic = (ts, { file, start, messageText }) => {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined) return problem(text);
  const { line, character } = file.getLineAndCharacterOfPosition(start ?? 0);
  return problem(text, file.fileName, line + 1, character + 1);
};

/** What the Sass compiler says; its lines and columns count from 0. */
export const ofStyle = ({ message, absolutePath, line, column }) =>
  problem(
    message.split('\n')[0],
    absolutePath,
    line === undefined ? undefined : line + 1,
    column === undefined ? undefined : column + 1
  );

const endings = ['.ts', '.tsx', '.js', ''];

/** The source that a file of `lib` was made of; undefined for files of npm. */
export const sourceOf = (made, lib, exists) => {
  if (!made.startsWith(lib)) return undefined;
  const stem = join(root, 'src', made.slice(lib.length).replace(/\.(?:js|css)$/, ''));
  return endings.map((ending) => stem + ending).find(exists);
};

const placeOf = (text, what) => {
  const at = ["'", '"'].map((quote) => text.indexOf(quote + what + quote)).find((index) => index >= 0);
  if (at === undefined) return [];
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
};

/** What webpack says: of a module that is not there it knows the request, which our source holds as it is. */
export const ofBundle = (error, lib, exists) => {
  const source = sourceOf(error.module?.resource ?? '', lib, exists);
  const request = error.dependencies?.[0]?.request;
  const missing = error.name === 'ModuleNotFoundError' && request !== undefined;
  const text = missing ? `There is no module "${request}".` : error.message.split('\n')[0];
  if (source === undefined) return problem(text);
  return problem(text, source, ...(missing ? placeOf(readFileSync(source, 'utf8'), request) : []));
};
