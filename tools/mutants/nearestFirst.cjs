const { dirname, basename } = require('node:path');

const path = process.env.MUTANT === undefined ? '' : JSON.parse(process.env.MUTANT).path;
const stem = (file) => basename(file).split('.')[0];

/** Folders that two files do not share: the test beside a file is its nearest. */
const apart = (one, other) => {
  const [here, there] = [dirname(one).split(/[\\/]/), dirname(other).split(/[\\/]/)];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return here.length + there.length - 2 * same;
};

/** The order of the tests: those that are likely to notice a mutant come first, for the first that fails ends the run. */
module.exports = class NearestFirst {
  sort(tests) {
    const far = ({ path: test }) => apart(path, test) - (stem(test) === stem(path) ? 1 : 0);
    return [...tests].sort((one, other) => far(one) - far(other) || one.path.localeCompare(other.path));
  }

  cacheResults() {}

  async allFailedTests(tests) {
    return tests;
  }
};
