import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { between } from './between.mjs';

/** What the features draw first, from memory on a revisit: the names in their reading plans. */
const drawnBy = (root) =>
  globSync('src/features/*/*.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts'))
    .sort()
    .flatMap((path) => {
      const feature = path.split('/')[2];
      const plans = readFileSync(join(root, path), 'utf8').matchAll(/\b(?:first|optional): \{([^}]*)\}/g);
      return [...plans].flatMap(([, questions]) =>
        [...questions.matchAll(/\brows(?:Of|InStages)\((\w+)\)|\b(profile)\b/g)].map(([, list, profile]) => [
          list ?? profile,
          feature
        ])
      );
    });

const titled = (feature) => feature.charAt(0).toUpperCase() + feature.slice(1);

/** The page with the questions that a device keeps, the profile and the lists that say so, and who draws them. */
export const withQuestions = (page, named, root) => {
  const drawn = drawnBy(root);
  const kept = Object.keys(named).filter((name) => named[name].device === 'remembered');
  const rows = ['profile', ...kept].map((name) => {
    const features = [
      ...new Set(drawn.filter(([question]) => question === name).map(([, feature]) => titled(feature)))
    ];
    return `| \`${name}\` | ${features.length === 0 ? 'nobody' : features.join(', ')} |`;
  });
  const table = ['| question | drawn on the next visit by |', '| --- | --- |', ...rows].join('\n');
  return between(page, 'questions: written by tools/lists.mjs from src/lists and src/features', 'questions', table);
};

/** The parameters of a feature's filters: each entry of its table is one. */
const filtersOf = (root, path) => {
  const [, , feature] = path.split('/');
  const text = readFileSync(join(root, path), 'utf8');
  const [, entries = ''] = /^const entries = \{$([^]*?)^\} satisfies/m.exec(text) ?? [];
  const filters = [...entries.matchAll(/^ {2}(\w+): \{$/gm)].map(
    ([, name]) => `| \`${feature}-${name}\` | ${titled(feature)}: a filter |`
  );
  if (filters.length === 0) throw new Error(`${path} has no table of filters that can be read.`);
  return filters;
};

/** The page with the parameters of all filters. */
export const withFilters = (page, root) => {
  const tables = globSync('src/features/*/facets.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const filters = tables.sort().flatMap((path) => filtersOf(root, path));
  const table = ['| parameter | whose |', '| --- | --- |', ...filters].join('\n');
  return between(page, 'filters: written by tools/lists.mjs from src/features/*/facets.ts', 'filters', table);
};
