import { rightsIn } from './permissions';

const levels = {
  Contribute: '1011028719',
  Edit: '1011030767',
  Design: '1012866047',
  'Full Control': '4294967295'
} as const;

test.each([
  ['Contribute', false],
  // Manage Lists alone: nobody knows whether it sees through.
  ['Edit', false],
  ['Design', true],
  ['Full Control', true]
] as const)('%s is sure to see the rows of others where each person sees their own: %s', (level, sees) => {
  expect(rightsIn({ High: '432', Low: levels[level] }).seesAll).toBe(sees);
});
