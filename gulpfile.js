'use strict';

const { spawn } = require('node:child_process');
const { join } = require('node:path');
const gulp = require('gulp');

const node = join(__dirname, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const heft = join(__dirname, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');

/** Runs one program to its end; a task fails as the program does. */
const run = (program, parameters) => () =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: __dirname,
      stdio: 'inherit',
      shell: process.platform === 'win32'
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[program, ...parameters].join(' ')} ended with ${code}`))
    );
  });

const task = (name, description, work) => {
  work.displayName = name;
  work.description = description;
  gulp.task(name, work);
  return work;
};

const build = task(
  'build',
  'Compiles and bundles the web parts for production',
  run(node, [heft, 'build', '--clean', '--production'])
);
const pack = task(
  'package-solution',
  'Writes sharepoint/solution/digital-ambassadors.sppkg from what was built',
  run(node, [heft, 'package-solution', '--production'])
);
task('test', 'Runs every check', run(node, [join('tools', 'test.mjs')]));
task('serve', 'Serves debug bundles to a tenant’s own pages (https://localhost:4321)', run(node, [heft, 'start']));
gulp.task('default', gulp.series(build, pack));
