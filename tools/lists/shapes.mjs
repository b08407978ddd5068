/** Changes with what `itemOf` makes of columns that are no plain values: people. */
const form = 1;

/**
 * A short name for the shape of a list's items, so that what an older version remembered is never taken for ours: it follows
 * from the names, kinds and choice keys of its columns.
 */
const hashOf = ({ url, columns }) => {
  const shape = JSON.stringify([
    url,
    Object.entries(columns).map(([name, { kind, choices = {} }]) => [name, kind, Object.keys(choices)])
  ]);
  let hash = form;
  // The common multiply-by-31 hash: it only has to differ when the shape does.
  for (let index = 0; index < shape.length; index++) hash = (hash * 31 + shape.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(36);
};

/**
 * 1.0.0 had one name for the shapes of all lists together. As long as a list is declared as it was then, it keeps that name,
 * and nobody's device forgets it.
 */
const ofFirst = { name: '1ozq32', shapes: ['9rew9o', 'gfit17', 'm6j2eq', '1a8tnkt'] };

/** Under which name a device keeps what it read of a list; undefined: it keeps nothing. */
export const shapeOf = (list) => {
  if (list.device !== 'remembered') return undefined;
  const shape = hashOf(list);
  return ofFirst.shapes.includes(shape) ? ofFirst.name : shape;
};
