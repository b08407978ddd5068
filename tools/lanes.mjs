/**
 * Work in three lanes, so that two cores have something to do while one of them waits for a disk or a clock: the longest
 * first, and what wants all cores at the end.
 */
export const inLanes = async (checks, carryOut) => {
  const queue = checks.filter(({ wide }) => !wide).sort((one, other) => other.weight - one.weight);
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await carryOut(next);
  };
  await Promise.all([lane(), lane(), lane()]);
  for (const check of checks.filter(({ wide }) => wide)) await carryOut(check);
};
