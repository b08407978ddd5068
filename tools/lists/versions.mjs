/**
 * The lists that each released version had, by their address: written down when a version is released, never changed. What a
 * site has installed is told by this alone.
 */
export const released = {
  '1.0.0': [
    'Lists/Circles',
    'Lists/Offices',
    'Lists/Badges',
    'Lists/Ambassadors',
    'Lists/BadgeAwards',
    'Lists/TrainingCatalogue',
    'Lists/LearningProgress',
    'Lists/SearchTerms'
  ]
};

/** Oldest first, `1.9.0` before `1.10.0`. */
export const byVersion = (one, other) => one.localeCompare(other, 'en', { numeric: true });

const first = Object.keys(released).sort(byVersion)[0];
const newest = Object.keys(released).sort(byVersion).at(-1);

const troubleOf = ({ url, since }) => {
  const had = Object.keys(released)
    .sort(byVersion)
    .find((version) => released[version].includes(url));
  const said = since ?? first;
  const wants = `say \`since\`, a version after ${newest}, as '1.2.0'`;
  if (!/^\d+\.\d+\.\d+$/.test(said)) return `${url}: "${since}" is no version; ${wants}.`;
  if (had !== undefined && had !== said)
    return `${url}: ${had} was released with it, so it did not come with ${said}: an update would make it again.`;
  if (had === undefined && byVersion(said, newest) <= 0)
    return `${url}: ${said} was released without it, so no update of a site would make it; ${wants}.`;
  return undefined;
};

/** What the versions in declarations cannot say, in words for whoever wrote them; empty: nothing. */
export const versionTroubles = (lists) => lists.map(troubleOf).filter((trouble) => trouble !== undefined);

/** Versions that brought a list, or a column of one that was there. */
const laterVersions = (lists) =>
  lists
    .flatMap(({ since, columns = {} }) => [since, ...Object.values(columns).map((column) => column.since)])
    .filter((since) => since !== undefined);

/**
 * The version of the package and of its feature, as SharePoint compares them: an update runs only into a higher one, so both
 * are at least what brought the newest list or column. A release raises them further, by hand.
 */
export const raised = (version, lists) =>
  [version, ...laterVersions(lists).map((since) => `${since}.0`)].sort(byVersion).at(-1);
