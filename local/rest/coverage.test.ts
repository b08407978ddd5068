import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageTable } from './coverage.ts';

const file = join(__dirname, '..', 'README.md');
const begin = '<!-- endpoints: written by WRITE=1 jest local/rest/coverage -->';
const end = '<!-- /endpoints -->';

test('the endpoint table of local/README.md is the one of the routes', () => {
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const fresh = `${before}${begin}\n<!-- prettier-ignore-start -->\n\n${coverageTable()}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
  if (process.env['WRITE'] !== undefined) writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
