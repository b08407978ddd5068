'use strict';

const { spawn } = require('node:child_process');
const { join } = require('node:path');
const gulp = require('gulp');

const modules = join(__dirname, 'node_modules');
// The program itself, not npm's script around it: no shell, so that nothing in a path needs quotes.
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const heft = join(modules, '@rushstack', 'heft', 'bin', 'heft');

/** Runs one program to its end; a task fails as the program does. */
const run =
  (...parameters) =>
  () =>
    new Promise((resolve, reject) => {
      const child = spawn(node, parameters, { cwd: __dirname, stdio: 'inherit' });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${parameters.join(' ')} ended with ${code}`))
      );
    });

const task = (name, description, work) => {
  work.displayName = name;
  work.description = description;
  gulp.task(name, work);
};

const production = [heft, 'build', '--clean', '--production'];
task('build', 'Compiles and bundles the web parts for production', run(...production));
task('bundle', 'The same, by its older name', run(...production));
task(
  'package-solution',
  'Writes sharepoint/solution/digital-ambassadors.sppkg, from a production build in any case',
  run(join('tools', 'package.mjs'))
);
task('test', 'Runs every check', run(join('tools', 'test.mjs')));
task('lint', 'Checks rules, types and format', run(join('tools', 'test.mjs'), 'lint', 'format'));
task('clean', 'Takes away what builds have made', run(heft, 'clean'));
task('serve', 'Serves debug bundles to a page (https://localhost:4321)', run(heft, 'start'));
task('trust-dev-cert', 'Lets this machine trust what serve serves', run(heft, 'trust-dev-cert'));
gulp.task('default', gulp.task('package-solution'));
