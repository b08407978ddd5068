import { causeOf } from './causes.mjs';

test.each([
  ['src/domain/finder/finder.ts', 'script'],
  ['src/features/finder/Finder.tsx', 'script'],
  ['src/strings/curation/fr/health.ts', 'script'],
  ['src/features/finder/finder.module.scss', 'style'],
  ['src/ui/tokens.scss', 'style'],
  ['src/strings/loc/fr-fr.js', 'plain'],
  ['src/webparts/setup/SetupWebPart.manifest.json', 'manifest'],
  ['src/strings/strings.d.ts', 'types'],
  ['config/config.json', 'configuration'],
  ['config/package-solution.json', 'configuration'],
  ['tsconfig.json', 'configuration'],
  ['sharepoint/assets/elements.xml', 'package'],
  ['local/page/client/tools.ts', 'desk'],
  ['local/page/look/page.css', 'desk'],
  ['local/rest/items.ts', 'desk']
])('%s asks for %s', (file, cause) => {
  expect(causeOf(file)).toBe(cause);
});

test.each([
  'src/features/finder/Finder.test.tsx',
  'src/testing/people.ts',
  'src/features/finder/finder.module.scss.ts',
  'src/features/finder/finder.module.scss.d.ts',
  'local/server.test.ts',
  'local/README.md',
  'src/domain/.finder.ts.swp',
  'src/domain/finder/finder.ts~',
  'src/domain/4913'
])('%s asks for nothing', (file) => {
  expect(causeOf(file)).toBeUndefined();
});
