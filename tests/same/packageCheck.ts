/**
 * Run by the Node that runs TypeScript as it stands: whether a package is an older build of the one that this project
 * makes, and the ids of its web parts as JSON; a sentence when it is not.
 */
import { readFileSync } from 'node:fs';
import { openPackage, PackageError } from '../../local/package/open.ts';

const [file = '', own = ''] = process.argv.slice(2);

const opened = (path: string) => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new PackageError(code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${code ?? 'unknown'}).`);
  }
  return openPackage(bytes);
};

try {
  const old = opened(file);
  const { productId, title } = opened(own);
  if (old.productId !== productId)
    throw new PackageError(
      `it holds the solution “${old.title}”, not an older “${title}”: there is nothing to compare.`
    );
  if (old.componentManifests.length === 0) throw new PackageError('it holds no web part.');
  console.log(JSON.stringify(old.componentManifests.map(({ id }) => id.toLowerCase())));
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(`The package ${file} cannot be compared with: ${error.message}`);
  process.exitCode = 1;
}
