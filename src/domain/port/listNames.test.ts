import { type ListName, listsByName } from '../../lists';
import * as reading from '../../lists/reading';
import { mayBeRemembered, nameOfList } from './listNames';

const { lists: _lists, ...named } = reading;

test('every list goes by the name of its declaration, which is what 1.0.0 stored', () => {
  for (const [name, list] of Object.entries(named)) expect(nameOfList(list)).toBe(name);
  expect(nameOfList({ url: 'Lists/CoachingRequests' })).toBe('coachingRequests');
});

test('a device keeps what a first card is drawn from, and nothing that is personal', () => {
  const kept = Object.entries(named).flatMap(([name, list]) => (mayBeRemembered(list) ? [name] : []));
  expect(kept).toEqual(expect.arrayContaining(['ambassadors', 'circles', 'offices', 'trainings']));
  for (const name of kept) expect(listsByName[name as ListName].kind).toBe('curated');
});
