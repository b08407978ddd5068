import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

/** Everything that a watch writes, apart from what the production build reads or writes. */
export const shelf = join(root, 'temp', 'watch');

export const folders = {
  /** The sources as SPFx's webpack reads them, one file each. */
  lib: join(shelf, 'lib'),
  /** What the page loads. */
  dist: join(shelf, 'dist'),
  /** Typings of styles: for the check of types here, and where editors look for them. */
  typings: [join(shelf, 'sass-ts'), join(root, 'temp', 'sass-ts')],
  /** The package that brings manifests and lists to the local SharePoint. */
  solution: join(shelf, 'sharepoint', 'solution')
};

/** A path as people read it: from the project's folder, with forward slashes. */
export const named = (path) => relative(root, path).split(sep).join('/');
