/** Work in two lanes, so that both cores have something to do: the longest first, and what wants both cores at the end. */
export const inLanes = async (checks, carryOut) => {
  const queue = checks.filter(({ wide }) => !wide).sort((one, other) => other.weight - one.weight);
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await carryOut(next);
  };
  await Promise.all([lane(), lane()]);
  for (const check of checks.filter(({ wide }) => wide)) await carryOut(check);
};
