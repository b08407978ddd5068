import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from './intranet.ts';
import { floorId, naiveId } from './subjects.ts';

/** What the page brings and the naive Finder does not carry. */
const outside = ['@microsoft/sp-webpart-base', 'react', 'react-dom'];

/** The floor: an empty web part in a package of its own, as bench/floor.mjs makes it. */
export const floorPackage = (file: string): string => {
  execFileSync(process.execPath, [join(root, 'bench', 'floor.mjs'), file], { cwd: root });
  return file;
};

const naiveScript = async (): Promise<string> => {
  const found = outside.map((name, at) => `${JSON.stringify(name)}:outside[${at}]`).join();
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench', 'naive', 'NaiveFinderWebPart.ts')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    external: outside,
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    banner: {
      js: `define("${naiveId}_1.0.0",${JSON.stringify(outside)},function(...outside){const found={${found}},require=(name)=>found[name],module={exports:{}};`
    },
    footer: { js: 'return module.exports;});' }
  });
  return outputFiles[0]?.text ?? '';
};

/** The same package as the floor's with another web part in it, so that nothing else differs. */
export const naivePackage = async (floor: string, file: string): Promise<string> => {
  const parts = Object.entries(unzipSync(readFileSync(floor)));
  // Ids of the floor begin with f1; the naive Finder's with f2.
  const renamed = (text: string): string =>
    text
      .replaceAll(floorId, naiveId)
      .replace(/f1000000-0000-4000-8000-00000000(fea1|a001|c5a1)/g, 'f2000000-0000-4000-8000-00000000$1')
      .replace(/Floor/g, 'Naive')
      .replace(/floor/g, 'naive');
  const script = await naiveScript();
  const own = parts.map(([name, bytes]) => [
    renamed(name),
    strToU8(name.endsWith('floor.js') ? script : renamed(strFromU8(bytes)))
  ]);
  writeFileSync(file, zipSync(Object.fromEntries(own) as Record<string, Uint8Array>));
  return file;
};
