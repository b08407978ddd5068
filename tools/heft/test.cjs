'use strict';
const { spawn } = require('node:child_process');
const { join } = require('node:path');

/** `heft test`, the field's own command, runs every check, as `npm test` does. */
exports.runAsync = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, '..', 'test.mjs')], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('Not all checks passed.'))));
  });
