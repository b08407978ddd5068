import { type ListName, listsByName } from '../../lists';
import * as named from '../../testing/readings';
import { nameOfList } from './listNames';

test('every list goes by the name of its declaration, which is what 1.0.0 stored', () => {
  for (const [name, list] of Object.entries(named)) expect(nameOfList(list)).toBe(name);
  expect(nameOfList({ url: 'Lists/CoachingRequests' })).toBe('coachingRequests');
});

test('a device keeps what a first card is drawn from, and nothing that is personal', () => {
  const kept = Object.entries(named).flatMap(([name, list]) => ('keptAs' in list ? [name] : []));
  const remembered = Object.entries(listsByName).filter(([, { device }]) => device === 'remembered');
  expect(kept).toEqual(expect.arrayContaining(['ambassadors', 'circles', 'offices', 'trainings']));
  expect([...kept].sort()).toEqual(remembered.map(([name]) => name).sort());
  for (const name of kept) expect(['curated', 'publicOwnRows']).toContain(listsByName[name as ListName].kind);
});
