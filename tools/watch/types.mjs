/** Checks the types of src after each save; a process of its own, which never keeps the page waiting. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { shelf } from './folders.mjs';
import { ofDiagnostic, told } from './problems.mjs';
import { ts } from './spfx.mjs';

/** The product's settings, with the typings of styles that the watch writes: a production build empties the others. */
const settings = {
  extends: '../../tsconfig.json',
  compilerOptions: { noEmit: true, rootDir: '../../src', rootDirs: ['../../src', './sass-ts'] },
  include: ['../../src/**/*.ts', '../../src/**/*.tsx'],
  exclude: ['../../src/**/*.test.ts', '../../src/**/*.test.tsx', '../../src/testing']
};

const watch = () => {
  const file = join(shelf, 'tsconfig.json');
  mkdirSync(shelf, { recursive: true });
  writeFileSync(file, JSON.stringify(settings));
  let found = [];
  const host = ts.createWatchCompilerHost(
    file,
    {},
    ts.sys,
    ts.createSemanticDiagnosticsBuilderProgram,
    (diagnostic) => found.push(diagnostic),
    ({ code }) => {
      // 6193 and 6194: one error, or so many, were found.
      if (code !== 6193 && code !== 6194) return;
      process.send({ lines: found.map((each) => told(ofDiagnostic(ts, each))) });
      found = [];
    }
  );
  ts.createWatchProgram(host);
};

process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);
setPriority(10);
watch();
