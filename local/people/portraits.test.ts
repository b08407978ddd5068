import { portraitOf, silhouette } from './portraits.ts';
import { visitors } from './visitors.ts';

test('a portrait is always the same, differs from person to person, and is a picture without scripts or links', () => {
  const amelie = portraitOf('amelie.renard@lecercle.example');
  expect(amelie).toMatch(/^<svg /);
  expect(portraitOf('Amelie.Renard@lecercle.example')).toBe(amelie);
  expect(portraitOf('karim.elamrani@lecercle.example')).not.toBe(amelie);
  expect(amelie).not.toMatch(/<script|<image|javascript:|\son\w+=/i);
});

test('who has no picture has no portrait, and the directory agrees', () => {
  expect(portraitOf('wim.deridder@lecercle.example')).toBeUndefined();
  expect(portraitOf('')).toBeUndefined();
  for (const { person } of visitors) expect(portraitOf(person.email) !== undefined).toBe(person.hasPicture);
  expect(silhouette()).toMatch(/^<svg /);
});
