import { besideOf } from './besides';
import type { StandingPart } from './door/part';

const part = (instanceId: string, properties: object = {}): StandingPart<object> => {
  const domElement = document.createElement('div');
  document.body.append(domElement);
  return { domElement, context: { instanceId }, properties } as never;
};

test('the first of a kind has all that is plain, the next are told of it, by their own id', () => {
  const [one, two, three] = [part('1'), part('4d96fc9f-4c13-4b1f-a3fa-f3e4d14b64c5', { circle: 'PAY' }), part('3')];
  expect(besideOf('Finder', one)).toEqual({});
  expect(besideOf('Finder', two)).toEqual({ beside: { id: '4d96fc9f', nth: 2, first: {} } });
  expect(besideOf('Finder', three)).toMatchObject({ beside: { nth: 3 } });
  // Another kind is no neighbour, and who is drawn anew stays what it was.
  expect(besideOf('Roster', part('4'))).toEqual({});
  expect(besideOf('Finder', one)).toEqual({});
  expect(besideOf('Finder', two)).toMatchObject({ beside: { nth: 2 } });
});

test('what is gone from the page is nobody’s neighbour', () => {
  const before = part('a');
  besideOf('Setup', before);
  before.domElement.remove();
  expect(besideOf('Setup', part('b'))).toEqual({});
});
