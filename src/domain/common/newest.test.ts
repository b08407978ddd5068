import { newestRow } from './newest';

it('knows the newest row, so that what comes later is new', () => {
  expect(newestRow([])).toBe(0);
  expect(newestRow([{ id: 3 }, { id: 12 }, { id: 4 }])).toBe(12);
});
