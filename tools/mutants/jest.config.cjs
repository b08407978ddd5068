const { join } = require('node:path');
const { projects, testTimeout } = require('../../jest.config.js');

const root = join(__dirname, '..', '..');
/** Goes away with node_modules. */
const cacheDirectory = join(root, 'node_modules', '.cache', 'digital-ambassadors', 'mutants');
const ours = join(__dirname, 'transform.cjs');

/** The project's own tests; only what compiles them is another. */
module.exports = {
  rootDir: root,
  cacheDirectory,
  // What does not come is a failure of the test that waits for it, and not one that ran out of time.
  testTimeout,
  testSequencer: join(__dirname, 'nearestFirst.cjs'),
  reporters: [join(__dirname, 'reporter.cjs')],
  projects: projects
    .filter(({ displayName }) => displayName !== 'package')
    .map((project) => ({
      ...project,
      rootDir: root,
      cacheDirectory,
      transform: Object.fromEntries(
        Object.entries(project.transform).map(([pattern, [, options]]) => [pattern, [ours, options]])
      )
    }))
};
