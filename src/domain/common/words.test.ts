import { circleRow } from '../../testing/rows';
import { nameIn } from './words';

it('takes a name of signs without width for a missing one', () => {
  const named = circleRow({ id: 1, title: 'Sales', nameFr: '\u200b\u200d' });
  expect(nameIn('fr', named)).toBe('Sales');
  expect(nameIn('fr', { ...named, title: '\ufeff' })).toBe('');
});
