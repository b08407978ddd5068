/**
 * Jest's transform with one change: the file of the mutant is compiled with its text replaced. Files on the disk stay as
 * they are, so a run that is killed leaves nothing behind, and two of them side by side do not meet.
 */
const swc = require('@swc/jest');

/** `{ path, find, put }`, or absent: nothing is changed. */
const mutant = JSON.parse(process.env.MUTANT ?? 'null');

const changed = (source, path) => {
  if (mutant === null || path !== mutant.path) return source;
  const at = source.indexOf(mutant.find);
  return source.slice(0, at) + mutant.put + source.slice(at + mutant.find.length);
};

module.exports.createTransformer = (options) => {
  const plain = swc.createTransformer(options);
  return {
    ...plain,
    process: (source, path, given) => plain.process(changed(source, path), path, given),
    getCacheKey: (source, path, given) => plain.getCacheKey(changed(source, path), path, given)
  };
};
