import { askedPeople } from '../../testing/askedPeople';
import { ambassadorRow } from '../../testing/rows';
import { indexing } from './search';

it('pauses while it reads thousands of people, never for more than some hundreds of them', () => {
  const ambassadors = Array.from({ length: 5000 }, (_nothing, at) => ambassadorRow({ id: at + 1 }));
  const work = indexing({ ...askedPeople, ambassadors }, []);
  let pauses = 0;
  while (work.next().done !== true) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(5000 / 500);
});
