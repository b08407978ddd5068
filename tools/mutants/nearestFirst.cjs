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

/** What a contract test is about although it stands elsewhere: reading and writing SharePoint. */
const isContract = /[\\/]tests[\\/]contract[\\/]/;
const readsOrWrites = /[\\/]src[\\/](data|lists)[\\/]/;

/** The table of behaviours is long: whatever has a test of its own is quicker. */
const isTable = /[\\/]conformance[\\/]conformance\.test/;

const distance = (test) => {
  if (isContract.test(test) && readsOrWrites.test(path)) return 1;
  return apart(path, test) + (isTable.test(test) ? 1 : 0) - (stem(test) === stem(path) ? 1 : 0);
};

/** The order of the tests: those that are likely to notice a mutant come first, for the first that fails ends the run. */
module.exports = class NearestFirst {
  sort(tests) {
    return [...tests].sort(
      (one, other) => distance(one.path) - distance(other.path) || one.path.localeCompare(other.path)
    );
  }

  cacheResults() {}

  async allFailedTests(tests) {
    return tests;
  }
};
