import { missingPackages } from './install.mjs';

const wanted = {
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true }
};

test('nothing is missing when npm recorded each package in its version', () => {
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

test('a package that is not there, or in another version, is missing; one for other systems is not', () => {
  expect(missingPackages(wanted, { 'node_modules/b': { version: '1.9.0' } })).toEqual([
    'node_modules/a',
    'node_modules/b'
  ]);
});
