import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of npm packages that the browser may read from, and what their files are called. */
const open = [
  {
    address: /^@microsoft\/(sp-[a-z-]+)\/dist\/([\w.-]+\.(?:js|woff2?))$/,
    folder: (name: string) => `@microsoft/${name}/dist`
  },
  { address: /^(react(?:-16)?)\/umd\/(react\.production\.min\.js)$/, folder: (name: string) => `${name}/umd` },
  { address: /^(react-dom(?:-16)?)\/umd\/(react-dom\.production\.min\.js)$/, folder: (name: string) => `${name}/umd` },
  // For whoever checks a page: as a file, the browser compiles it once.
  { address: /^(axe-core)\/(axe\.min\.js)$/, folder: () => 'axe-core' }
];

const read = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/**
 * A file of the framework by its address under `/npm/`; undefined when there is none or it is not for browsers.
 * The assembly asks under sp-loader for a chunk that npm has in sp-http-base.
 */
export const npmFile = (root: string, address: string): Uint8Array | undefined => {
  for (const { address: shape, folder } of open) {
    const found = shape.exec(address);
    if (found === null || address.includes('..')) continue;
    const [, name = '', file = ''] = found;
    const place = (from: string) => read(join(root, 'node_modules', from, file));
    return (
      place(folder(name)) ??
      (name === 'sp-loader' && file.startsWith('chunk.') ? place('@microsoft/sp-http-base/dist') : undefined)
    );
  }
  return undefined;
};

/** An icon font of Fluent by its name under `/fonts/`. */
export const fontFile = (root: string, name: string): Uint8Array | undefined =>
  /^fabric-icons[\w-]*\.woff$/.test(name)
    ? read(join(root, 'node_modules', '@fluentui', 'font-icons-mdl2', 'fonts', name))
    : undefined;
